//! Cheats against each kind of problem; those against the test duel stand in `duel`, and a `fix` is judged as the kind that it
//! repairs. What a program says of itself, of its clock, of its database or of its
//! output changes nothing, and no cheat of one case reaches the next.

use crate::support::{class, function, limited, program, with};
use crate::verdicts::{QUICK, check, expect};
use serde_json::{Value, json};

fn timed(body: &str) -> Value {
    let source = format!("import asyncio, sys\n{body}\n");
    with(with(function(&source, "f", &[("()", "(7, 3)"), ("()", "(7, 3)")]), "kind", "async"), "answer", "timed")
}

const HONEST: &str = "async def f():\n    await asyncio.sleep(3)\n    return 7\n";

/// A patch of the module, then an honest coroutine.
fn patched(patch: &str) -> Value {
    timed(&format!("{patch}\n{HONEST}"))
}

#[test]
fn a_forged_clock_is_a_wrong_answer() {
    let clock = |value: &str| {
        patched(&format!(
            "loop = sys.modules['virtual_time'].VirtualLoop\nloop.time = lambda self: {value}\nloop.jump = lambda self: setattr(self, '_now', 1e9)"
        ))
    };
    let each = |row: Value| limited(row, QUICK);
    check(vec![
        expect("a clock that stands still", each(clock("0.0")), "TLE", ""),
        expect("a clock that is no number", each(clock("float('nan')")), "WA", "nan s"),
        expect("a clock that is a text", each(clock("'3'")), "RTE", "TypeError"),
        expect("a clock far ahead", each(clock("1e12")), "TLE", ""),
        expect(
            "another run",
            each(patched("sys.modules['virtual_time'].run = lambda make: (make().close(), -1)")),
            "WA",
            "",
        ),
        expect(
            "a time that claims to equal every other",
            each(patched(
                "class Time(float):\n    __eq__ = lambda *a: True\n    __hash__ = None\nsys.modules['virtual_time'].run = lambda make: (7, Time(1))",
            )),
            "WA",
            "7 · Time(1.0) s",
        ),
    ]);
}

#[test]
fn a_patched_loop_does_not_reach_the_next_case() {
    let once = |cheat: &str| {
        timed(&format!(
            "times = []\nasync def f():\n    times.append(1)\n    if len(times) == 1:\n        {cheat}\n    await asyncio.sleep(3)\n    return 7\n"
        ))
    };
    check(vec![
        expect("turns its own clock", once("asyncio.get_running_loop()._now = 50.0"), "WA AC", "53.0 s"),
        expect("leaves timers behind", once("asyncio.get_running_loop().call_later(1000, print, 'late')"), "AC AC", ""),
        expect(
            "leaves a task behind",
            once("asyncio.get_running_loop().create_task(asyncio.sleep(1000))"),
            "AC AC",
            "",
        ),
        expect("closes the loop", once("asyncio.get_running_loop().close()"), "RTE AC", ""),
        expect("stops the loop", once("asyncio.get_running_loop().stop()"), "RTE AC", ""),
        expect("a loop for others", once("asyncio.set_event_loop(asyncio.new_event_loop())"), "AC AC", ""),
        expect(
            "an awaitable that never gives up",
            limited(
                timed(
                    "class Never:\n    def __await__(self):\n        while True:\n            yield\ndef f():\n    return Never()\n",
                ),
                QUICK,
            ),
            "TLE",
            "",
        ),
        expect(
            "an awaitable that yields what no loop knows",
            timed("class Odd:\n    def __await__(self):\n        yield object()\ndef f():\n    return Odd()\n"),
            "RTE",
            "RuntimeError",
        ),
        expect(
            "a selector that waits for ever",
            limited(
                patched(
                    "import time\nsys.modules['virtual_time']._Selector.select = lambda self, timeout=None: time.sleep(60)",
                ),
                QUICK,
            ),
            "TLE",
            "",
        ),
    ]);
}

const ROWS: &str = "INSERT INTO t VALUES (1, 'x'), (2, 'y');";

fn sql(source: &str, expected: &str) -> Value {
    let cases = json!([{ "rows": ROWS, "expected": expected }, { "rows": ROWS, "expected": expected }]);
    let schema = "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT);";
    json!({ "id": "sql", "kind": "sql", "schema": schema, "source": source, "cases": cases })
}

fn script(source: &str, expected: &str) -> Value {
    with(sql(source, expected), "check", "SELECT a, b FROM t ORDER BY a")
}

#[test]
fn a_query_cannot_take_more_than_its_limits() {
    let one = |source: &str| limited(sql(source, "[(1,)]"), QUICK);
    let many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000)";
    check(vec![
        expect("a blob of a gigabyte", one("SELECT zeroblob(999999999)"), "MLE", ""),
        expect("beyond what SQLite holds", one("SELECT zeroblob(9999999999)"), "RTE", "too big"),
        expect(
            "a text that doubles",
            one(&format!(
                "{many}, d(t, k) AS (SELECT 'x', 0 UNION ALL SELECT t || t, k + 1 FROM d WHERE k < 40) SELECT length(max(t)) FROM d"
            )),
            "MLE",
            "",
        ),
        expect(
            "everything with everything",
            one(&format!("{many} SELECT count(*) FROM n a, n b, n c WHERE a.i + b.i = c.i * 7")),
            "TLE",
            "",
        ),
        expect(
            "an endless recursion in depth",
            one("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT -i FROM n) SELECT count(*) FROM n"),
            "TLE",
            "",
        ),
        expect("a deep expression", one(&format!("SELECT {}1{}", "(".repeat(5_000), ")".repeat(5_000))), "RTE", ""),
        expect(
            "a join of too many",
            one(&format!("SELECT 1 FROM {}", ["t"; 70].join(", "))),
            "RTE",
            "at most 64 tables",
        ),
        expect("a sum that overflows", one("SELECT sum(9223372036854775807) FROM t"), "RTE", "overflow"),
    ]);
}

#[test]
fn a_script_cannot_reach_what_is_not_its_database() {
    let rows = "[(1, 'x'), (2, 'y')]";
    check(vec![
        expect(
            "a temporary table in the place of the real one",
            script("CREATE TEMP TABLE t (a, b); INSERT INTO t VALUES (9, 'forged');", "[(9, 'forged')]"),
            "WA",
            "'x'",
        ),
        expect(
            "a temporary view in its place",
            script("CREATE TEMP VIEW t AS SELECT 9 AS a, 'forged' AS b;", "[(9, 'forged')]"),
            "WA",
            "'x'",
        ),
        expect(
            "a temporary table as a help",
            script(
                "CREATE TEMP TABLE h AS SELECT a FROM t WHERE a > 1; DELETE FROM t WHERE a IN (SELECT a FROM h);",
                "[(1, 'x')]",
            ),
            "AC",
            "",
        ),
        expect("a name that is no name", script("CREATE TEMP TABLE \"x\"\"; DROP TABLE t; --\" (a);", rows), "AC", ""),
        expect(
            "a temporary trigger",
            script(
                "CREATE TEMP TRIGGER g AFTER DELETE ON t BEGIN UPDATE t SET b = 'g'; END; DELETE FROM t WHERE a = 1;",
                "[(2, 'g')]",
            ),
            "AC",
            "",
        ),
        expect(
            "a trigger that calls itself",
            limited(
                script(
                    "CREATE TRIGGER g AFTER UPDATE ON t BEGIN UPDATE t SET b = b || b; END; UPDATE t SET b = b || 'x';",
                    "[(1, 'xx'), (2, 'yx')]",
                ),
                QUICK,
            ),
            "WA",
            "",
        ),
        expect("a copy into a file", script("VACUUM INTO '/tmp/copy.db'", rows), "RTE", ""),
        expect(
            "a file by another name",
            script("ATTACH DATABASE 'file:/tmp/x?mode=rwc' AS x", rows),
            "RTE",
            "not authorized",
        ),
        expect(
            "a pragma as a table",
            script("DELETE FROM t WHERE a IN (SELECT 1 FROM pragma_table_list)", rows),
            "RTE",
            "",
        ),
        expect("the schema itself", script("UPDATE sqlite_master SET sql = 'x'", rows), "RTE", "may not be modified"),
        expect("an extension", script("SELECT load_extension('/tmp/x.so')", rows), "RTE", ""),
        expect(
            "an endless script",
            limited(
                script(
                    "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n) SELECT i, hex(zeroblob(500)) FROM n",
                    rows,
                ),
                QUICK,
            ),
            "MLE",
            "",
        ),
        expect("a thousand statements", script(&"UPDATE t SET b = b;".repeat(1_000), rows), "AC", ""),
    ]);
}

#[test]
fn an_instance_cannot_lie() {
    let one = |body: &str| class(body, "Box", "[('Box', (1,)), ('add', (2,)), ('add', (3,))]", "[None, 3, 6]");
    let lying = "class Lie(int):\n    __eq__ = lambda *a: True\n    __hash__ = int.__hash__\n    __repr__ = lambda self: '3'\n    __index__ = lambda self: 3\n";
    check(vec![
        expect(
            "answers that equal everything",
            one(&format!("{lying}class Box:\n    def __init__(self, x): pass\n    def add(self, y): return Lie(0)\n")),
            "WA",
            "0",
        ),
        expect(
            "an instance of another class",
            one(
                "class Other:\n    def add(self, y): return y + 1 if y == 2 else 6\nclass Box:\n    def __new__(cls, x): return Other()\n",
            ),
            "AC",
            "",
        ),
        expect(
            "a function in place of a class",
            one(
                "def Box(x):\n    class Inner:\n        def add(self, y):\n            return None\n    return Inner()\n",
            ),
            "WA",
            "None, None, None",
        ),
        expect(
            "one object that becomes its answers",
            one(
                "class Box:\n    def __init__(self, x): self.x = x\n    def add(self, y):\n        self.x += y\n        return self\n",
            ),
            "WA",
            "",
        ),
        expect(
            "one list as every answer",
            one(
                "class Box:\n    def __init__(self, x): self.all = [x]\n    def add(self, y):\n        self.all.append(y)\n        return self.all\n",
            ),
            "WA",
            "",
        ),
        expect(
            "attributes that invent methods",
            one(
                "class Box:\n    def __init__(self, x): pass\n    def __getattribute__(self, name): return lambda *a: None\n",
            ),
            "WA",
            "",
        ),
        expect(
            "attributes that end the process",
            one(
                "import os\nclass Box:\n    def __init__(self, x): pass\n    def __getattr__(self, name): os._exit(0)\n",
            ),
            "RTE",
            "exit",
        ),
        expect(
            "writes into the list of answers",
            one(
                "import sys\nclass Box:\n    def __init__(self, x): pass\n    def add(self, y):\n        frame = sys._getframe()\n        while frame:\n            for name, value in frame.f_locals.items():\n                if name == 'answers' and type(value) is list:\n                    value.extend(['forged'] * 3)\n            frame = frame.f_back\n        return 3\n",
            ),
            "WA",
            "forged",
        ),
        expect(
            "a metaclass that says that it is done",
            one(
                "class Meta(type):\n    def __call__(cls, *a): raise SystemExit(0)\nclass Box(metaclass=Meta):\n    def add(self, y): return y\n",
            ),
            "RTE",
            "SystemExit",
        ),
        expect(
            "a destructor that writes an answer",
            one(
                "import os\nclass Box:\n    def __init__(self, x): pass\n    def __del__(self): os.write(3, b'\\x01\\0\\0\\0N')\n    def add(self, y): return None\n",
            ),
            "RTE",
            "",
        ),
    ]);
}

/// Two cases, each of which adds its own two numbers.
fn sums(source: &str) -> Value {
    let cases = json!([{ "stdin": "1 2\n", "stdout": "3\n" }, { "stdin": "30 40\n", "stdout": "70\n" }]);
    with(program(source, "", ""), "cases", cases)
}

#[test]
fn a_program_prints_what_it_prints() {
    let honest = "print(sum(map(int, input().split())))\n";
    let after = |more: &str| sums(&format!("import atexit, os, sys, threading, time\n{honest}{more}"));
    check(vec![
        expect("prints again at the end", after("atexit.register(print, 'more')\n"), "WA", "more"),
        expect(
            "a thread that prints again",
            after("threading.Thread(target=lambda: (time.sleep(0.02), print('more'))).start()\n"),
            "WA",
            "more",
        ),
        expect(
            "a child that prints after the answer",
            after(
                "sys.stdout.flush()\nif os.fork() == 0:\n    time.sleep(0.3)\n    os.write(1, b'more')\n    os._exit(0)\n",
            ),
            "AC",
            "",
        ),
        expect(
            "a child that prints the answer too late",
            sums("import os, time\nif os.fork() == 0:\n    time.sleep(5)\n    os.write(1, b'3')\n    os._exit(0)\n"),
            "WA",
            "",
        ),
        expect("closes its output", after("sys.stdout.close()\n"), "AC", ""),
        expect(
            "closes the descriptor before it prints",
            sums("import os\nos.close(1)\nprint(3, flush=True)\n"),
            "RTE",
            "OSError",
        ),
        expect("prints by standard error", sums("import os\nos.dup2(2, 1)\nprint(3)\n"), "WA", ""),
        expect("an output of another kind", sums("import io, sys\nsys.stdout = io.StringIO()\nprint(3)\n"), "WA", ""),
        expect("no text", sums("import os\nos.write(1, b'3\\xff\\n')\n"), "WA", ""),
        expect("a line that hides another one", sums("print('4\\r3')\n"), "WA", ""),
        expect("goes back over what it wrote", sums("print('4\\b3')\n"), "WA", ""),
        expect("a zero byte", sums("print('3\\0')\n"), "WA", ""),
        expect(
            "looks for the next input by name",
            sums(
                "import glob, os\nfound = [os.pread(n, 99, 0) for n in range(1) ] + glob.glob('.*') + glob.glob('/cell/**', recursive=True)\nprint(3 if any(b'30 40' in str(one).encode() for one in found) else 'nothing')\n",
            ),
            "WA",
            "nothing",
        ),
        expect(
            "a child that waits for the next input",
            sums(
                "import os, time\nprint(sum(map(int, input().split())), flush=True)\nif os.fork() == 0:\n    while True:\n        os.write(1, os.pread(0, 99, 0) if b'30' in os.pread(0, 99, 0) and os.getppid() != 1 else b'')\n        time.sleep(0.01)\n",
            ),
            "AC",
            "",
        ),
        expect(
            "writes into its input",
            sums(
                "import os, sys\ntry:\n    os.pwrite(0, b'9 9\\n', 0)\nexcept OSError:\n    pass\nprint(sum(map(int, input().split())))\n",
            ),
            "WA",
            "18",
        ),
        expect(
            "remembers the answer of the case before",
            sums("import os\nprint(3 if not os.path.exists('seen') else 70)\nopen('seen', 'w').close()\n"),
            "AC WA",
            "",
        ),
    ]);
}
