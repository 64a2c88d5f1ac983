//! The breaks that were once reproduced in a prototype, each as a test, in every way of isolation.

use crate::support::{Way, batch, function, limited, ways, with};
use serde_json::Value;

fn in_every_way(check: impl Fn(Way)) {
    ways().into_iter().for_each(check);
}

fn verdicts(results: &[Value]) -> Vec<&str> {
    results.iter().map(|result| result["verdict"].as_str().unwrap()).collect()
}

fn harmless() -> Value {
    function("def f(x):\n    return x + 1\n", "f", &[("(1,)", "2"), ("(2,)", "3")])
}

#[test]
fn no_inherited_descriptor_leads_anywhere() {
    let source = r#"
import os
def f(x):
    open_ones = []
    for descriptor in range(300):
        try:
            os.fstat(descriptor)
            open_ones.append(descriptor)
        except OSError:
            continue
        if descriptor != 3:
            try:
                os.write(descriptor, b'{"id": 0, "verdict": "AC"}\n')
            except OSError:
                pass
    return open_ones
"#;
    in_every_way(|way| {
        let row = function(source, "f", &[("(1,)", "[0, 1, 2, 3]")]);
        assert_eq!(verdicts(&batch(way, &[row, harmless()])), ["AC", "AC"], "{way:?}");
    });
}

#[test]
fn a_forged_frame_is_an_answer_and_nothing_else() {
    let source = |value: &str, extra: &str| {
        format!(
            "import os, struct\ndef text(s):\n    return b's' + struct.pack('<I', len(s)) + s\n\
             def f(x):\n    body = b't' + struct.pack('<I', 2) + text(b'answer') + {value}\n\
             \x20   os.write(3, struct.pack('<I', len(body)) + body{extra})\n    os._exit(0)\n"
        )
    };
    in_every_way(|way| {
        let row = |source: String| function(&source, "f", &[("(1,)", "'the answer'")]);
        let rows = [
            row(source("text(b'something else')", "")),
            row(source("b'T'", "")),
            // More than one frame at once is no protocol.
            row(source("text(b'the answer')", " * 2")),
            // It knew the answer: then how it was written does not matter.
            row(source("text(b'the answer')", "")),
            harmless(),
        ];
        let results = batch(way, &rows);
        assert_eq!(verdicts(&results), ["WA", "WA", "RTE", "AC", "AC"], "{way:?}");
        // Time and memory are the supervisor's, whatever was sent.
        assert!(results.iter().all(|result| result["cpu_ms"].as_f64().unwrap() > 0.0), "{way:?}: {results:?}");
    });
}

#[test]
fn signals_stay_in_their_cell() {
    let killer = "
import os, signal, time
def f(x):
    end = time.monotonic() + 0.6
    while time.monotonic() < end:
        for pid in (0, -1, *range(2, 60)):
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                pass
        time.sleep(0.01)
    return x
";
    let victim = "
import os, time
def f(x):
    if os.getpid() != 1:
        return 'not init'
    child = os.fork()
    if child == 0:
        time.sleep(60)
    time.sleep(0.6)
    return os.waitpid(child, os.WNOHANG) == (0, 0)
";
    in_every_way(|way| {
        let killer = function(killer, "f", &[("(1,)", "1")]);
        let victim = function(victim, "f", &[("(1,)", "True")]);
        let rows = [killer.clone(), victim.clone(), victim, killer, harmless(), harmless()];
        assert_eq!(verdicts(&batch(way, &rows)), ["AC"; 6], "{way:?}");
    });
}

#[test]
fn no_later_input_and_no_expected_answer_is_in_memory() {
    let source = r#"
import gc, re, sys
def f(mark):
    found = set()
    def look(value, depth):
        if isinstance(value, str):
            found.update(re.findall(r"MARK-\d+", value))
        elif isinstance(value, bytes | bytearray):
            found.update(one.decode() for one in re.findall(rb"MARK-\d+", bytes(value)))
        elif depth and isinstance(value, dict):
            for pair in list(value.items()):
                look(pair[0], depth - 1), look(pair[1], depth - 1)
        elif depth and isinstance(value, (list, tuple, set, frozenset)):
            for one in list(value):
                look(one, depth - 1)
    frame = sys._getframe()
    while frame is not None:
        look(frame.f_locals, 5), look(frame.f_globals, 3)
        frame = frame.f_back
    gc.unfreeze()
    for value in gc.get_objects():
        look(value, 2)
    return sorted(found)
"#;
    in_every_way(|way| {
        let cases = [("('MARK-1',)", "['MARK-101']"), ("('MARK-2',)", "['MARK-102']"), ("('MARK-3',)", "['MARK-103']")];
        let results = batch(way, &[limited(function(source, "f", &cases), &[("cpu_ms", 5000)])]);
        for (number, case) in results[0]["cases"].as_array().unwrap().iter().enumerate() {
            let got = case["got"].as_str().unwrap_or_else(|| panic!("{way:?}: {case}"));
            assert!(got.contains(&format!("'MARK-{}'", number + 1)), "{way:?}: it does not even see its own: {got}");
            for hidden in (number + 2..=3).chain(101..=103) {
                assert!(!got.contains(&format!("'MARK-{hidden}'")), "{way:?}: case {}: {got}", number + 1);
            }
        }
    });
}

#[test]
fn a_deep_answer_crashes_nobody() {
    let nested = |kind: &str| {
        format!("def f(depth):\n    value = 1\n    for _ in range(depth):\n        value = {kind}\n    return value\n")
    };
    in_every_way(|way| {
        let rows: Vec<Value> =
            ["[value]", "(value,)", "{1: value}", "frozenset({value})", "type('P', (), {'x': value})()"]
                .iter()
                .map(|kind| function(&nested(kind), "f", &[("(100_000,)", "1"), ("(100,)", "1"), ("(0,)", "1")]))
                .collect();
        for result in batch(way, &rows) {
            let cases: Vec<&Value> = result["cases"].as_array().unwrap().iter().map(|case| &case["verdict"]).collect();
            // Comparing, hashing or freeing so deep a value may be too much for CPython itself.
            let first = cases[0].as_str().unwrap();
            assert!(["WA", "RTE", "MLE", "TLE"].contains(&first), "{way:?}: {result}");
            assert_eq!(cases[1..], ["WA", "AC"], "{way:?}: {result}");
        }
    });
}

#[test]
fn a_memory_bomb_ends_at_its_limit() {
    let bomb = "def f(x):\n    hoard = []\n    while True:\n        hoard.append(bytearray(b'x' * (1 << 20)))\n";
    let children = "
import os, time
def f(x):
    for _ in range(12):
        if os.fork() == 0:
            hoard = bytearray(b'x' * (48 << 20))
            time.sleep(60)
    time.sleep(60)
";
    in_every_way(|way| {
        let limits = [("memory_mb", 64), ("cpu_ms", 3000), ("wall_ms", 4000)];
        let rows = [bomb, children].map(|source| limited(function(source, "f", &[("(1,)", "1")]), &limits));
        let results = batch(way, &rows);
        assert_eq!(results[0]["verdict"], "MLE", "{way:?}: {}", results[0]);
        // Where a group counts, the kernel may kill the children alone, and the parent sleeps on.
        assert!(["MLE", "TLE"].contains(&results[1]["verdict"].as_str().unwrap()), "{way:?}: {}", results[1]);
        for result in &results {
            // Best effort looks every few milliseconds, and the machine may be busy.
            let most = if way == Way::OrdinaryUser { 320 << 10 } else { 64 << 10 };
            assert!(result["memory_kb"].as_u64().unwrap() <= most, "{way:?}: {result}");
        }
    });
}

#[test]
fn what_honest_programs_need_works() {
    let source = "
import asyncio, multiprocessing.pool, socket, tempfile, threading
async def echo(x):
    reader, writer = await asyncio.get_running_loop().run_in_executor(None, lambda: (x, x))
    return reader
def f(x):
    with tempfile.NamedTemporaryFile() as file:
        file.write(b'12345')
    left, right = socket.socketpair()
    left.sendall(b'hello')
    threads = [threading.Thread(target=int) for _ in range(20)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    import xml.etree.ElementTree, sqlite3, zoneinfo, decimal, lzma, bz2, curses.ascii
    return [asyncio.run(echo(x)), right.recv(5), zoneinfo.ZoneInfo('Asia/Tokyo').key]
";
    in_every_way(|way| {
        let row =
            function(source, "f", &[("(1,)", "[1, b'hello', 'Asia/Tokyo']"), ("(2,)", "[2, b'hello', 'Asia/Tokyo']")]);
        let results = batch(way, &[row]);
        assert_eq!(verdicts(&results), ["AC"], "{way:?}: {results:?}");
    });
}

#[test]
fn a_fork_bomb_takes_nothing_from_its_neighbour() {
    let bomb = "import os\ndef f(x):\n    while True:\n        try:\n            os.fork()\n        except OSError:\n            pass\n";
    // Needs processes and threads of its own at the same time.
    let neighbour = "
import os, threading, time
def f(x):
    for _ in range(10):
        child = os.fork()
        if child == 0:
            os._exit(7)
        thread = threading.Thread(target=time.sleep, args=(0.001,))
        thread.start()
        thread.join()
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 7:
            return False
    return True
";
    in_every_way(|way| {
        let bomb = limited(function(bomb, "f", &[("(1,)", "1")]), &[("cpu_ms", 400), ("wall_ms", 700)]);
        let neighbour =
            limited(function(neighbour, "f", &[("(1,)", "True"); 3]), &[("cpu_ms", 4000), ("wall_ms", 20_000)]);
        let rows =
            [bomb.clone(), neighbour.clone(), neighbour.clone(), bomb, neighbour.clone(), with(neighbour, "id", 5)];
        let results = batch(way, &rows);
        for index in [1, 2, 4, 5] {
            assert_eq!(results[index]["verdict"], "AC", "{way:?}: {}", results[index]);
        }
    });
}
