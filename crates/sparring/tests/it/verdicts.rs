//! Every verdict for every kind of program, and the answers and ends that are easy to get wrong.

use crate::support::{Way, batch, class, function, limited, program, with};
use serde_json::Value;

/// What is expected of the row of this name.
pub struct Expectation {
    name: &'static str,
    row: Value,
    /// Of each case, or one for all.
    verdicts: &'static str,
    /// Part of the first case's error, or of what it got; empty for nothing in particular.
    shown: &'static str,
}

pub fn expect(name: &'static str, row: Value, verdicts: &'static str, shown: &'static str) -> Expectation {
    Expectation { name, row: with(row, "id", name), verdicts, shown }
}

#[track_caller]
pub fn check(expectations: Vec<Expectation>) {
    let rows: Vec<Value> = expectations.iter().map(|one| one.row.clone()).collect();
    let results = batch(Way::Unprivileged, &rows);
    let mut wrong = Vec::new();
    for (one, result) in expectations.iter().zip(&results) {
        assert_eq!(result["id"], one.name);
        let cases: Vec<&str> =
            result["cases"].as_array().unwrap().iter().map(|case| case["verdict"].as_str().unwrap()).collect();
        let expected: Vec<&str> = one.verdicts.split(' ').cycle().take(cases.len()).collect();
        let first_failure = expected.iter().find(|verdict| **verdict != "AC").unwrap_or(&"AC");
        let shown = format!("{} {}", result["cases"][0]["error"], result["cases"][0]["got"]);
        if cases != expected || result["verdict"] != *first_failure || !shown.contains(one.shown) {
            wrong.push(format!("{}: expected {} ({:?}), got {result}", one.name, one.verdicts, one.shown));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

pub const QUICK: &[(&str, u64)] = &[("cpu_ms", 300), ("wall_ms", 900), ("memory_mb", 64)];

#[test]
fn functions_get_every_verdict() {
    let one = |source: &str| function(source, "f", &[("(1,)", "2"), ("(5,)", "6")]);
    check(vec![
        expect("right", one("def f(x):\n    return x + 1\n"), "AC", ""),
        expect("wrong", one("def f(x):\n    return x + x\n"), "AC WA", ""),
        expect("endless", limited(one("def f(x):\n    while True:\n        pass\n"), QUICK), "TLE", ""),
        expect("asleep", limited(one("import time\ndef f(x):\n    time.sleep(30)\n"), QUICK), "TLE", ""),
        expect(
            "hoard",
            limited(one("def f(x):\n    return [bytearray(1 << 20) for _ in range(10**6)]\n"), QUICK),
            "MLE",
            "",
        ),
        expect("flood", one("def f(x):\n    while True:\n        print('x' * 1000)\n"), "OLE", ""),
        expect(
            "flood stderr",
            one("import sys\ndef f(x):\n    while True:\n        print('x' * 1000, file=sys.stderr)\n"),
            "OLE",
            "",
        ),
        expect("raises", one("def f(x):\n    return x / 0\n"), "RTE", "ZeroDivisionError: division by zero"),
        expect("exits", one("import sys\ndef f(x):\n    sys.exit(0)\n"), "RTE", "SystemExit: 0"),
        expect("exit builtin", one("def f(x):\n    exit()\n"), "RTE", "SystemExit"),
        expect("exits hard", one("import os\ndef f(x):\n    os._exit(0)\n"), "RTE", "exit"),
        expect("crashes", one("import ctypes\ndef f(x):\n    ctypes.string_at(0)\n"), "RTE", "exit"),
        expect("aborts", one("import os\ndef f(x):\n    os.abort()\n"), "RTE", "exit"),
        expect("no entry", one("def g(x):\n    return x + 1\n"), "RTE", "NameError: name 'f' is not defined"),
        expect("entry is no function", one("f = 7\n"), "RTE", "TypeError"),
        expect("wrong arity", one("def f():\n    return 1\n"), "RTE", "TypeError"),
        expect("fails while loading", one("1 / 0\ndef f(x):\n    return x + 1\n"), "RTE", "ZeroDivisionError"),
        expect("exits while loading", one("import os\nos._exit(0)\n"), "RTE", "exit"),
        expect("endless loading", limited(one("while True:\n    pass\n"), QUICK), "TLE", ""),
        expect("interrupts itself", one("def f(x):\n    raise KeyboardInterrupt\n"), "RTE", "KeyboardInterrupt"),
        expect(
            "raises a group",
            one("def f(x):\n    raise ExceptionGroup('two', [ValueError(1), TypeError(2)])\n"),
            "RTE",
            "ExceptionGroup",
        ),
        expect(
            "fails on one case",
            one("def f(x):\n    assert x != 1\n    return x + 1\n"),
            "RTE AC",
            "AssertionError",
        ),
        expect(
            "recovers after a crash",
            one("import os\ndef f(x):\n    if x == 1:\n        os._exit(3)\n    return x + 1\n"),
            "RTE AC",
            "",
        ),
        expect("memory error", one("def f(x):\n    raise MemoryError\n"), "MLE", ""),
        expect(
            "an exception that cannot be shown",
            one("class E(Exception):\n    def __str__(self):\n        raise E\ndef f(x):\n    raise E\n"),
            "RTE",
            "E",
        ),
    ]);
}

#[test]
fn classes_get_every_verdict() {
    let one = |body: &str| {
        let source = format!(
            "class Box:\n    def __init__(self, x):\n        self.x = x\n    def add(self, y):\n        {body}\n"
        );
        class(&source, "Box", "[('Box', (1,)), ('add', (2,)), ('add', (3,))]", "[None, 3, 6]")
    };
    check(vec![
        expect("right", one("self.x += y; return self.x"), "AC", "[None, 3, 6]"),
        expect("wrong", one("return self.x + y"), "WA", "[None, 3, 4]"),
        expect("endless", limited(one("\n        while True: pass"), QUICK), "TLE", ""),
        expect("hoard", limited(one("self.x = bytearray(1 << 40)"), QUICK), "MLE", ""),
        expect("flood", one("print('x' * 100_000)"), "OLE", ""),
        expect("raises", one("raise LookupError(y)"), "RTE", "LookupError: 2"),
        expect(
            "no method",
            class(
                "class Box:\n    def __init__(self, x): pass\n",
                "Box",
                "[('Box', (1,)), ('add', (2,))]",
                "[None, 3]",
            ),
            "RTE",
            "AttributeError",
        ),
        expect("no class", class("class Bag: pass\n", "Box", "[('Box', (1,))]", "[None]"), "RTE", "NameError"),
        expect("no Python", class("class Box\n", "Box", "[('Box', (1,))]", "[None]"), "CE", "SyntaxError"),
        expect("only constructed", class("class Box: pass\n", "Box", "[('Box', ())]", "[None]"), "AC", "[None]"),
    ]);
}

#[test]
fn whole_programs_get_every_verdict() {
    let one = |source: &str| program(source, "1 2\n", "3\n");
    check(vec![
        expect("right", one("print(sum(map(int, input().split())))\n"), "AC", ""),
        expect("blanks at line ends", one("print('3   \\n\\n')\n"), "AC", ""),
        expect("no last newline", one("import sys\nsys.stdout.write('3')\n"), "AC", ""),
        expect("reads bytes", one("import sys\nprint(sum(map(int, sys.stdin.buffer.read().split())))\n"), "AC", ""),
        expect("opens 0", one("print(sum(map(int, open(0).read().split())))\n"), "AC", ""),
        expect(
            "reads lines",
            one("import sys\nfor line in sys.stdin:\n    print(sum(map(int, line.split())))\n"),
            "AC",
            "",
        ),
        expect("is main", one("if __name__ == '__main__':\n    print(3)\n"), "AC", ""),
        expect("ends with success", one("import sys\nprint(3)\nsys.exit(0)\n"), "AC", ""),
        expect("ends with None", one("print(3)\nraise SystemExit\n"), "AC", ""),
        expect(
            "waits for its threads",
            one("import threading, time\nthreading.Thread(target=lambda: (time.sleep(0.05), print(3))).start()\n"),
            "AC",
            "",
        ),
        expect("prints at exit", one("import atexit\natexit.register(print, 3)\n"), "AC", ""),
        expect("writes to the descriptor", one("import os\nos.write(1, b'3\\n')\n"), "AC", ""),
        expect("wrong", one("print(4)\n"), "WA", "4"),
        expect("leading blank", one("print(' 3')\n"), "WA", " 3"),
        expect("prints nothing", one("pass\n"), "WA", ""),
        expect("standard error does not count", one("import sys\nprint(3, file=sys.stderr)\n"), "WA", ""),
        expect("no Python", one("print(3\n"), "CE", "SyntaxError"),
        expect("ends with failure", one("import sys\nprint(3)\nsys.exit(1)\n"), "RTE", "SystemExit: 1"),
        expect("ends with a message", one("raise SystemExit('no')\n"), "RTE", "SystemExit: no"),
        expect("leaves hard", one("import os\nprint(3, flush=True)\nos._exit(0)\n"), "RTE", "exit"),
        expect("end of file", one("input()\ninput()\n"), "RTE", "EOFError"),
        expect("endless", limited(one("while True: pass\n"), QUICK), "TLE", ""),
        expect(
            "a thread that never ends",
            limited(
                one("import threading\nthreading.Thread(target=threading.Event().wait).start()\nprint(3)\n"),
                QUICK,
            ),
            "TLE",
            "",
        ),
        expect("hoard", limited(one("x = [bytearray(1 << 20) for _ in range(10**6)]\n"), QUICK), "MLE", ""),
        expect("flood", one("while True: print(3)\n"), "OLE", ""),
    ]);
}

#[test]
fn sources_that_are_no_python() {
    let one = |source: &str| function(source, "f", &[("()", "1"), ("()", "1")]);
    let many = "x = 0\n".repeat(100_000);
    check(vec![
        expect("unclosed", one("def f(:\n"), "CE", "SyntaxError"),
        expect("indentation", one("def f():\nreturn 1\n"), "CE", "IndentationError"),
        expect("tabs", one("def f():\n\tif 1:\n        return 1\n"), "CE", "TabError"),
        expect("NUL byte", one("def f():\n    return 1\0\n"), "CE", "null bytes"),
        expect("deep parentheses", one(&"(".repeat(100_000)), "CE", "too many nested parentheses"),
        expect("deep unary", limited(one(&format!("x = {}1\n", "-".repeat(300_000))), &[("memory_mb", 256)]), "CE", ""),
        expect(
            "deep indentation",
            one(&(0..200).map(|depth| format!("{}if 1:\n", " ".repeat(depth))).collect::<String>()),
            "CE",
            "IndentationError",
        ),
        expect(
            "nested f-strings",
            one(&format!("x = {}1{}\n", "f'{".repeat(300), "}'".repeat(300))),
            "CE",
            "SyntaxError",
        ),
        expect("unknown coding", one("# coding: nothing\ndef f():\n    return 1\n"), "AC", ""),
        expect("empty", one(""), "RTE", "NameError"),
        expect("huge constants", limited(one("x = 2 ** 10 ** 10\n"), QUICK), "TLE", ""),
        expect("a repeated text", limited(one("x = 'x' * 10 ** 12\ndef f():\n    return 1\n"), QUICK), "MLE", ""),
        expect("many lines", one(&format!("{many}def f():\n    return 1\n")), "AC", ""),
        expect("return outside", one("return 1\n"), "CE", "'return' outside function"),
        expect("byte order mark", one("\u{feff}def f():\n    return 1\n"), "CE", "U+FEFF"),
        expect("windows line ends", one("def f():\r\n    return 1\r\n"), "AC", ""),
    ]);
}

#[test]
fn state_and_environment() {
    let cases = &[("(3,)", "3"), ("(3,)", "3")];
    check(vec![
        expect(
            "state lives from case to case",
            function(
                "seen = []\ndef f(x):\n    seen.append(x)\n    return len(seen)\n",
                "f",
                &[("(0,)", "1"), ("(0,)", "2"), ("(0,)", "3")],
            ),
            "AC",
            "",
        ),
        expect(
            "arguments are copies",
            function("def f(x):\n    x.append(1)\n    return x\n", "f", &[("([],)", "[1]"), ("([],)", "[1]")]),
            "AC",
            "",
        ),
        expect(
            "keyword arguments",
            with(
                function("def f(a, *, b):\n    return a - b\n", "f", &[]),
                "cases",
                serde_json::json!([{ "args": "(5,)", "kwargs": "{'b': 2}", "expected": "3" }]),
            ),
            "AC",
            "",
        ),
        expect(
            "a recursion limit of the module",
            function(
                "import sys\nsys.setrecursionlimit(100_000)\ndef f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\n",
                "f",
                &[("(20_000,)", "20000"), ("(20_000,)", "20000")],
            ),
            "AC",
            "",
        ),
        expect(
            "the usual recursion limit",
            function(
                "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\n",
                "f",
                &[("(900,)", "900"), ("(5000,)", "5000")],
            ),
            "AC RTE",
            "",
        ),
        expect(
            "a recursion limit that is too low",
            function(
                "import sys\ndef f(n):\n    sys.setrecursionlimit(50)\n    return [n]\n",
                "f",
                &[("(1,)", "[1]"), ("(2,)", "[2]")],
            ),
            "AC",
            "",
        ),
        expect(
            "no limit on recursion",
            limited(
                function(
                    "import sys\nsys.setrecursionlimit(10**9)\ndef f(n):\n    return f(n + 1)\n",
                    "f",
                    &[("(1,)", "1")],
                ),
                &[("memory_mb", 64), ("cpu_ms", 5000)],
            ),
            "MLE",
            "",
        ),
        expect(
            "asyncio",
            function(
                "import asyncio\nasync def g(x):\n    await asyncio.sleep(0)\n    return await asyncio.to_thread(lambda: x)\ndef f(x):\n    return asyncio.run(g(x))\n",
                "f",
                cases,
            ),
            "AC",
            "",
        ),
        expect(
            "threads",
            function(
                "from concurrent.futures import ThreadPoolExecutor\ndef f(x):\n    with ThreadPoolExecutor(16) as pool:\n        return sum(pool.map(lambda i: i % 2, range(6)))\n",
                "f",
                cases,
            ),
            "AC",
            "",
        ),
        expect(
            "files",
            function(
                "import tempfile\ndef f(x):\n    with tempfile.TemporaryFile() as file:\n        file.write(b'abc')\n        return file.tell()\n",
                "f",
                cases,
            ),
            "AC",
            "",
        ),
        expect(
            "late imports",
            function(
                "def f(x):\n    import sqlite3, lzma, zoneinfo, xml.dom.minidom, email, unittest, decimal, ssl, multiprocessing\n    zoneinfo.ZoneInfo('Europe/Moscow')\n    return sqlite3.connect(':memory:').execute('select 3').fetchone()[0]\n",
                "f",
                cases,
            ),
            "AC",
            "",
        ),
        expect(
            "a database in a file",
            function(
                "import sqlite3\ndef f(x):\n    base = sqlite3.connect('/tmp/base.db')\n    base.execute('create table if not exists t(x)')\n    base.commit()\n    return 3\n",
                "f",
                cases,
            ),
            "AC",
            "",
        ),
        expect(
            "a child process",
            function(
                "import os\ndef f(x):\n    reader, writer = os.pipe()\n    if os.fork() == 0:\n        os.write(writer, b'abc')\n        os._exit(0)\n    os.wait()\n    return len(os.read(reader, 10))\n",
                "f",
                cases,
            ),
            "AC",
            "",
        ),
        expect(
            "printing does not disturb",
            function("def f(x):\n    print('noise')\n    return x\n", "f", cases),
            "AC",
            "",
        ),
        expect(
            "dataclasses",
            function(
                "from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\ndef f(x):\n    return P(x).x\n",
                "f",
                cases,
            ),
            "AC",
            "",
        ),
        expect(
            "pickle by name",
            function(
                "import pickle\nclass P:\n    pass\ndef f(x):\n    return 3 if type(pickle.loads(pickle.dumps(P()))) is P else 0\n",
                "f",
                cases,
            ),
            "AC",
            "",
        ),
        expect(
            "typing hints",
            function(
                "import typing\nclass P:\n    x: 'P'\ndef f(x):\n    return 3 if typing.get_type_hints(P)['x'] is P else 0\n",
                "f",
                cases,
            ),
            "AC",
            "",
        ),
        expect(
            "the names of the program",
            function("def f(x):\n    return 3 if __name__ == 'solution' else 0\n", "f", cases),
            "AC",
            "",
        ),
    ]);
}

#[test]
fn randomness_is_new_in_every_cell() {
    let source = "import random, uuid\ndef f():\n    return [random.random(), str(uuid.uuid4())]\n";
    let results = batch(Way::Unprivileged, &vec![function(source, "f", &[("()", "1")]); 4]);
    let mut got: Vec<String> = results.iter().map(|result| result["cases"][0]["got"].to_string()).collect();
    got.sort();
    got.dedup();
    assert_eq!(got.len(), 4, "{got:?}");
}

#[test]
fn answers_of_every_shape() {
    let one = |answer: &str, expected: &str| {
        function(&format!("import collections, itertools\ndef f():\n    return {answer}\n"), "f", &[("()", expected)])
    };
    check(vec![
        expect("a generator is no list", one("(x for x in [1, 2])", "[1, 2]"), "WA", "<generator of [1, 2]>"),
        expect("a map is no list", one("map(str, [1])", "['1']"), "WA", "<map of ['1']>"),
        expect("a range is no list", one("range(2)", "[0, 1]"), "WA", ""),
        expect("a deque is no list", one("collections.deque([1])", "[1]"), "WA", ""),
        expect("an endless iterator", one("itertools.count()", "[]"), "WA", "<count of [0, 1, 2"),
        expect("a cycle", one("(lambda x: x.append(x) or x)([1])", "[1]"), "WA", "[1, [1, ["),
        expect("too many items", one("[None] * 3_000_000", "[]"), "WA", "<too large>"),
        expect("too deep", one("__import__('functools').reduce(lambda a, _: [a], range(1000), [])", "[]"), "WA", "[["),
        expect("as many items as there may be", one("list(range(1_900_000))", "[]"), "WA", "[0, 1, 2"),
        expect("a large int", one("1 << 200_000", "1"), "WA", "<int of 200001 bits>"),
        expect("lone surrogates", one("'\\ud800'", "'\\ud800'"), "AC", "'\\\\ud800'"),
        expect("a nan", one("float('nan')", "nan"), "AC", "nan"),
        expect("a function", one("len", "1"), "WA", "<built-in function len>"),
        expect("an exception", one("ValueError(1)", "1"), "WA", "ValueError('1')"),
        expect(
            "an object",
            one("type('P', (), {'__init__': lambda self: setattr(self, 'x', 1)})()", "1"),
            "WA",
            "P(x=1)",
        ),
        expect("a module", one("collections", "1"), "WA", "<module 'collections'"),
    ]);
}

#[test]
fn comparators_of_rows() {
    let row = |compare: &str, answer: &str, expected: &str| {
        with(function(&format!("def f():\n    return {answer}\n"), "f", &[("()", expected)]), "compare", compare)
    };
    check(vec![
        expect("equal", row("equal", "[1.0, True]", "[1, 1]"), "AC", ""),
        expect("exact", row("exact", "[1.0, True]", "[1, 1]"), "WA", ""),
        expect("exact, right", row("exact", "{'a': (1, 2.0)}", "{'a': (1, 2.0)}"), "AC", ""),
        expect(
            "approx",
            row(
                "approx",
                "[0.1 + 0.2, 10**15]",
                "[0.3, 10**15 + 1]".replace("10**15 + 1", "1000000000000001").as_str(),
            ),
            "AC",
            "",
        ),
        expect("approx, wrong", row("approx", "0.30001", "0.3"), "WA", ""),
        expect("unordered", row("unordered", "[3, [1], 2]", "[2, 3, [1]]"), "AC", ""),
        expect("unordered, wrong", row("unordered", "[1, 1, 2]", "[1, 2, 2]"), "WA", ""),
    ]);
}
