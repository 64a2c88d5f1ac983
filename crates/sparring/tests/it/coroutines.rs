//! Coroutines on a clock that jumps: what takes how long, what ends at once, and what a program can do about it.

use crate::support::{Way, batch, function, limited, sparring, with};
use crate::verdicts::{QUICK, check, expect};
use serde_json::Value;

/// A row of one coroutine function `f`, called once per `(args, expected)`.
fn coroutine(body: &str, cases: &[(&str, &str)]) -> Value {
    let source = format!("import asyncio, time, threading\n{body}\n");
    with(function(&source, "f", cases), "kind", "async")
}

fn timed(body: &str, expected: &str) -> Value {
    with(coroutine(body, &[("()", expected)]), "answer", "timed")
}

#[test]
fn time_is_virtual_and_events_keep_their_order() {
    check(vec![
        expect(
            "sleeps long",
            timed("async def f():\n    await asyncio.sleep(86_400 * 365)", "(None, 31536000)"),
            "AC",
            "",
        ),
        expect(
            "one after the other",
            timed("async def f():\n    for _ in range(3):\n        await asyncio.sleep(0.1)", "(None, 0.3)"),
            "AC",
            "",
        ),
        expect(
            "together",
            timed(
                "async def f():\n    return await asyncio.gather(*(asyncio.sleep(n, n) for n in (3, 1, 2)))",
                "([3, 1, 2], 3)",
            ),
            "AC",
            "",
        ),
        expect(
            "the loop's clock",
            coroutine(
                "async def f():\n    await asyncio.sleep(2.5)\n    return asyncio.get_running_loop().time()",
                &[("()", "2.5"), ("()", "2.5")],
            ),
            "AC",
            "",
        ),
        expect(
            "equal times in the order of their making",
            coroutine(
                "async def f(n):\n    seen = []\n    async def one(i):\n        await asyncio.sleep(1)\n        seen.append(i)\n    await asyncio.gather(*map(one, range(n)))\n    return seen == list(range(n))",
                &[("(100,)", "True")],
            ),
            "AC",
            "",
        ),
        expect(
            "wait_for",
            timed(
                "async def f():\n    try:\n        await asyncio.wait_for(asyncio.sleep(100), 1.5)\n    except TimeoutError:\n        return 'late'",
                "('late', 1.5)",
            ),
            "AC",
            "",
        ),
        expect(
            "timeout",
            timed(
                "async def f():\n    try:\n        async with asyncio.timeout(7):\n            await asyncio.Event().wait()\n    except TimeoutError:\n        return 'late'",
                "('late', 7)",
            ),
            "AC",
            "",
        ),
        expect(
            "task group",
            timed(
                "async def f():\n    async with asyncio.TaskGroup() as group:\n        tasks = [group.create_task(asyncio.sleep(n, n)) for n in (1, 4)]\n    return [task.result() for task in tasks]",
                "([1, 4], 4)",
            ),
            "AC",
            "",
        ),
        expect(
            "queue",
            timed(
                "async def f():\n    queue, got = asyncio.Queue(1), []\n    async def fill():\n        for n in range(3):\n            await asyncio.sleep(1)\n            await queue.put(n)\n    task = asyncio.create_task(fill())\n    for _ in range(3):\n        got.append(await queue.get())\n        await asyncio.sleep(2)\n    return got",
                "([0, 1, 2], 7)",
            ),
            "AC",
            "",
        ),
        expect(
            "event and call_later",
            timed(
                "async def f():\n    event = asyncio.Event()\n    asyncio.get_running_loop().call_later(9, event.set)\n    await event.wait()",
                "(None, 9)",
            ),
            "AC",
            "",
        ),
        expect(
            "what runs at the end is cancelled",
            coroutine(
                "async def left():\n    try:\n        await asyncio.sleep(1000)\n    finally:\n        print('cancelled')\nasync def f():\n    asyncio.create_task(left())\n    await asyncio.sleep(0)\n    return 1",
                &[("()", "1")],
            ),
            "AC",
            "",
        ),
        expect(
            "far away",
            timed(
                "async def f():\n    await asyncio.sleep(1e15)\n    await asyncio.sleep(1e18)\n    return 1",
                "(1, 1.001e18)",
            ),
            "AC",
            "",
        ),
    ]);
}

#[test]
fn coroutines_get_every_verdict() {
    let one = |body: &str| coroutine(body, &[("(1,)", "2"), ("(5,)", "6")]);
    check(vec![
        expect("right", one("async def f(x):\n    return x + 1"), "AC", ""),
        expect(
            "keyword arguments",
            with(
                one("async def f(a, *, b):\n    return a - b"),
                "cases",
                serde_json::json!([{ "args": "(5,)", "kwargs": "{'b': 2}", "expected": "3" }]),
            ),
            "AC",
            "",
        ),
        expect("wrong", one("async def f(x):\n    return x + x"), "AC WA", ""),
        expect("too long", timed("async def f():\n    await asyncio.sleep(2)", "(None, 1)"), "WA", "None · 2.0 s"),
        expect("too short", timed("async def f():\n    pass", "(None, 1)"), "WA", "None · 0.0 s"),
        expect(
            "raises",
            one("async def f(x):\n    await asyncio.sleep(9)\n    return x / 0"),
            "RTE",
            "ZeroDivisionError",
        ),
        expect(
            "raises a group",
            one(
                "async def boom():\n    raise ValueError(1)\nasync def f(x):\n    async with asyncio.TaskGroup() as group:\n        group.create_task(boom())",
            ),
            "RTE",
            "ExceptionGroup",
        ),
        expect("no Python", one("async def f(x)"), "CE", "SyntaxError"),
        expect(
            "is no coroutine",
            one("def f(x):\n    return x + 1"),
            "RTE",
            "a coroutine function is wanted (async def); the call returned int",
        ),
        expect("hands on a coroutine", one("async def g(x):\n    return x + 1\ndef f(x):\n    return g(x)"), "AC", ""),
        expect(
            "busy",
            limited(one("async def f(x):\n    while True:\n        await asyncio.sleep(0)"), QUICK),
            "TLE",
            "",
        ),
        expect("spins", limited(one("async def f(x):\n    while True:\n        pass"), QUICK), "TLE", ""),
        expect(
            "sleeps for ever",
            limited(one("async def f(x):\n    while True:\n        await asyncio.sleep(1)"), QUICK),
            "TLE",
            "",
        ),
        expect("blocks the loop", limited(one("async def f(x):\n    time.sleep(30)"), QUICK), "TLE", ""),
        expect(
            "hoard",
            limited(one("async def f(x):\n    return [bytearray(1 << 20) for _ in range(10**6)]"), QUICK),
            "MLE",
            "",
        ),
        expect("flood", one("async def f(x):\n    while True:\n        print('x' * 1000)"), "OLE", ""),
        expect("exits hard", one("import os\nasync def f(x):\n    os._exit(0)"), "RTE", "exit"),
    ]);
}

#[test]
fn a_deadlock_ends_at_once_and_says_where() {
    let one = |body: &str| coroutine(body, &[("()", "1")]);
    check(vec![
        expect(
            "an event that nobody sets",
            one("async def f():\n    await asyncio.Event().wait()"),
            "RTE",
            "deadlock: nothing is ready",
        ),
        expect(
            "a lock taken twice",
            one(
                "async def f():\n    lock = asyncio.Lock()\n    async with lock:\n        async with lock:\n            pass",
            ),
            "RTE",
            "deadlock",
        ),
        expect("a sleep without end", one("async def f():\n    await asyncio.sleep(float('inf'))"), "RTE", "deadlock"),
        expect(
            "a join that never comes",
            one("async def f():\n    queue = asyncio.Queue()\n    await queue.put(1)\n    await queue.join()"),
            "RTE",
            "deadlock",
        ),
        expect(
            "a task that does not let itself be cancelled",
            one(
                "async def stubborn():\n    while True:\n        try:\n            await asyncio.Event().wait()\n        except asyncio.CancelledError:\n            pass\nasync def f():\n    asyncio.create_task(stubborn())\n    await asyncio.sleep(0)\n    return 1",
            ),
            "RTE",
            "deadlock",
        ),
        // The next case is judged as if nothing had been.
        expect(
            "one deadlock of two",
            coroutine(
                "async def f(x):\n    if x:\n        await asyncio.Event().wait()\n    return 1",
                &[("(1,)", "1"), ("(0,)", "1")],
            ),
            "RTE AC",
            "deadlock",
        ),
    ]);
}

#[test]
fn the_clock_stands_still_while_a_thread_works() {
    check(vec![
        expect(
            "to_thread",
            timed(
                "async def f():\n    async with asyncio.timeout(50):\n        return await asyncio.to_thread(lambda: time.sleep(0.1) or 7)",
                "(7, 0)",
            ),
            "AC",
            "",
        ),
        expect(
            "a pool of its own",
            timed(
                "from concurrent.futures import ThreadPoolExecutor\nasync def f():\n    with ThreadPoolExecutor(2) as pool:\n        got = await asyncio.get_running_loop().run_in_executor(pool, lambda: 3)\n        await asyncio.sleep(5)\n        return got",
                "(3, 5)",
            ),
            "AC",
            "",
        ),
        expect(
            "a plain thread",
            timed(
                "async def f():\n    loop = asyncio.get_running_loop()\n    future = loop.create_future()\n    threading.Thread(target=lambda: (time.sleep(0.1), loop.call_soon_threadsafe(future.set_result, 5))).start()\n    return await asyncio.wait_for(future, 3)",
                "(5, 0)",
            ),
            "AC",
            "",
        ),
        expect(
            "a thread that never ends",
            limited(
                timed(
                    "async def f():\n    threading.Thread(target=threading.Event().wait, daemon=True).start()\n    await asyncio.sleep(1)",
                    "(None, 1)",
                ),
                QUICK,
            ),
            "TLE",
            "",
        ),
    ]);
}

#[test]
fn turning_the_clock_or_the_library_gains_nothing() {
    check(vec![
        expect(
            "a sleep that does not sleep",
            timed(
                "async def nothing(*_):\n    pass\nasyncio.sleep = nothing\nasync def f():\n    await asyncio.sleep(3)",
                "(None, 3)",
            ),
            "WA",
            "0.0 s",
        ),
        expect(
            "a deadlock cannot be caught",
            coroutine(
                "async def f():\n    try:\n        await asyncio.Event().wait()\n    except BaseException:\n        return 1",
                &[("()", "1")],
            ),
            "RTE",
            "deadlock",
        ),
        expect(
            "a loop of its own",
            coroutine(
                "async def f():\n    asyncio.new_event_loop().run_until_complete(asyncio.sleep(0))",
                &[("()", "None")],
            ),
            "RTE",
            "RuntimeError",
        ),
        expect(
            "a clock that runs backwards",
            timed(
                "async def f():\n    await asyncio.sleep(3)\n    asyncio.get_running_loop()._now = -1e9\n    await asyncio.sleep(1)",
                "(None, 4)",
            ),
            "WA",
            "",
        ),
        expect(
            "another runner",
            timed(
                "class Runner:\n    def __init__(self, **_): pass\n    def __enter__(self): return self\n    def __exit__(self, *_): pass\n    def run(self, coroutine): return 1\n    def get_loop(self): return self\n    def time(self): return 0\nasyncio.Runner = Runner\nasync def f():\n    await asyncio.sleep(3)\n    return 2",
                "(2, 3)",
            ),
            "AC",
            "",
        ),
    ]);
}

#[test]
fn only_coroutines_take_virtual_time() {
    let row = with(function("def f():\n    return 1\n", "f", &[("()", "1")]), "answer", "timed");
    let result = &batch(Way::Unprivileged, &[row])[0];
    assert!(result["error"].as_str().is_some_and(|error| error.contains("timed")), "{result}");
}

/// A program against the problem whose `fetch` comes from a harness.
fn download(program: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("solution.py");
    std::fs::write(&file, program).unwrap();
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../../curriculum");
    let arguments = ["judge", "--json", "--curriculum", pack, "mirror-downloads", file.to_str().unwrap()];
    let output = sparring(Way::Unprivileged, &arguments).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn a_harness_makes_arguments_that_are_no_literals() {
    let reference = include_str!("../../../../curriculum/problems/mirror-downloads/solutions/reference.py");
    assert_eq!(download(reference)["verdict"], "AC");
    // Another `arguments` in the place of the author's is never asked.
    let patched = format!("import harness\nharness.arguments = None\n{reference}");
    assert_eq!(download(&patched)["verdict"], "AC");
    let judgement = download(
        "async def download_all(packages, mirrors, fetch, limit, patience):\n    return [await fetch(mirrors[0], one) for one in packages]\n",
    );
    assert_eq!(judgement["verdict"], "WA");
    let case = &judgement["cases"][0];
    assert!(case["input"].as_str().unwrap().starts_with("download_all(['wheel', 'docs'], ['eu'], {'eu':"), "{case}");
    assert_eq!(case["got"], "['wheel from eu', 'docs from eu'] · 1.3 s");
}

#[test]
fn a_harness_knows_one_case_and_no_answers() {
    let program = "import gc\nasync def download_all(*arguments):\n    print(sorted(name for name in vars(__import__('harness')) if not name.startswith('__')))\n    print(sum(' '.join(['docs', 'from', 'eu']) in repr(one) for one in gc.get_objects() if type(one) in (list, tuple, dict)))\n";
    let judgement = download(program);
    assert_eq!(judgement["cases"][0]["printed"], "['arguments', 'asyncio', 'math']\n0\n");
}
