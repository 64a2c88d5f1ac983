//! Exceptions explained: programs that bring each situation about, on every interpreter that is found.

use crate::support::{BINARY, Way, function, program, sparring, with};
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

fn interpreters() -> Vec<PathBuf> {
    let output = Command::new(BINARY).args(["doctor", "--json"]).output().unwrap();
    let status: Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = status["interpreters"].as_array().unwrap();
    found.iter().map(|one| PathBuf::from(one["path"].as_str().unwrap())).collect()
}

fn judge_on(interpreter: &PathBuf, way: Way, rows: &[Value]) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rows.jsonl");
    std::fs::write(&file, rows.iter().map(|row| format!("{row}\n")).collect::<String>()).unwrap();
    let output = sparring(way, &["judge", "--batch"]).arg(&file).env("SPARRING_PYTHON", interpreter).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let results: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(results.len(), rows.len(), "{}", String::from_utf8_lossy(&output.stderr));
    results
}

/// A situation and a program that brings it about.
const SITUATIONS: &[(&str, &str)] = &[
    ("missing-colon", "if 1 == 1\n    print(1)\n"),
    ("missing-colon", "def f(x)\n    return x\n"),
    ("never-closed", "print((1 + 2)\nx = 3\n"),
    ("unmatched", "print(1))\n"),
    ("mismatch", "x = [1, 2)\n"),
    ("unterminated-string", "print('abc)\n"),
    ("unterminated-triple-string", "x = '''abc\n"),
    ("format-string", "x = 1\nprint(f'{x!}')\n"),
    ("assignment-in-condition", "x = 1\nif x = 3:\n    pass\n"),
    ("assignment-in-call", "print(1 + 1=2)\n"),
    ("cannot-assign", "1 = x\n"),
    ("cannot-assign", "def f(): pass\nf() = 3\n"),
    ("print-statement", "print 'hello'\n"),
    ("missing-comma", "x = [1 2]\n"),
    ("return-outside", "x = 1\nreturn x\n"),
    ("loop-word-outside", "break\n"),
    ("loop-word-outside", "if True:\n    continue\n"),
    ("await-outside", "def f():\n    await g()\n"),
    ("global-too-late", "x = 1\ndef f():\n    x = 2\n    global x\n"),
    ("nonlocal-unknown", "def f():\n    def g():\n        nonlocal y\n        y = 1\n"),
    ("duplicate-argument", "def f(a, a):\n    pass\n"),
    ("duplicate-argument", "print(1, end='', end='')\n"),
    ("default-order", "def f(a=1, b):\n    pass\n"),
    ("positional-after-keyword", "print(end='', 1)\n"),
    ("keyword-as-name", "class = 3\n"),
    ("keyword-as-name", "def from(x):\n    pass\n"),
    ("expected-block", "def f():\nreturn 1\n"),
    ("unexpected-indent", "x = 1\n    y = 2\n"),
    ("unindent-mismatch", "if True:\n        x = 1\n    y = 2\n"),
    ("tabs-and-spaces", "if True:\n        x = 1\n\ty = 2\n"),
    ("invalid-character", "print(“hello”)\n"),
    ("invalid-character", "x\u{a0}= 1\n"),
    ("leading-zeros", "x = 007\n"),
    ("number-then-name", "2nd = 1\n"),
    ("else-if", "x = 1\nif x == 1:\n    pass\nelse if x == 2:\n    pass\n"),
    ("increment", "i = 0\ni++\n"),
    ("foreign-operator", "a = b = True\nif a && b:\n    pass\n"),
    ("foreign-operator", "a = True\nif !a:\n    pass\n"),
    ("try-alone", "try:\n    x = 1\ny = 2\n"),
    ("continuation", "x = 1 + \\ 2\n"),
    ("unicode-escape", "open('C:\\Users\\me')\n"),
    ("else-missing", "x = 1 if True\n"),
    ("other-syntax", "x = (1 +) 2\n"),
    ("module-not-imported", "print(math.sqrt(2))\n"),
    ("typing-name", "def f(a: List[int]):\n    pass\n"),
    ("foreign-word", "x = null\n"),
    ("foreign-word", "for i in xrange(3): pass\n"),
    ("self-undefined", "class A:\n    def f():\n        return self.x\nA.f()\n"),
    ("undefined", "count = 1\nprint(cuont)\n"),
    ("free-variable", "def f():\n    def g():\n        return x\n    g()\n    x = 1\nf()\n"),
    ("unbound-global", "n = 0\ndef f():\n    n += 1\nf()\n"),
    ("unbound-builtin", "def f():\n    m = max([1])\n    max = m\nf()\n"),
    ("unbound", "def f(a):\n    if a:\n        x = 1\n    return x\nf(0)\n"),
    ("none-operand", "def f(x):\n    x + 1\nprint(f(1) + 2)\n"),
    ("text-and-number", "age = '3'\nprint(age + 4)\n"),
    ("text-and-number", "print(3 + '4')\n"),
    ("operands", "print([1] + (2,))\n"),
    ("operands", "print({1} + {2})\n"),
    ("sequence-times", "print('a' * (4 / 2))\n"),
    ("compare-none", "best = None\nprint(best < 3)\n"),
    ("compare", "print(sorted([3, 'a']))\n"),
    ("unary-operand", "x = '3'\nprint(-x)\n"),
    ("called-shadow", "list = [1]\nprint(list((1, 2)))\n"),
    ("called-module", "import datetime\ndatetime(2020, 1, 1)\n"),
    ("called-value", "x = 3\nprint(x(4))\n"),
    ("call-in-brackets", "d = {1: 2}\nprint(d.get[1])\n"),
    ("none-indexed", "x = [2, 1].sort()\nprint(x[0])\n"),
    ("lazy-indexed", "print({1: 2}.keys()[0])\n"),
    ("set-indexed", "print({1, 2}[0])\n"),
    ("not-indexed", "x = 3\nprint(x[0])\n"),
    ("none-iterated", "def f(): pass\nfor x in f(): pass\n"),
    ("none-iterated", "def f(): pass\na, b = f()\n"),
    ("number-iterated", "for i in 5: pass\n"),
    ("number-iterated", "a, b = 5\n"),
    ("number-iterated", "print(1 in 5)\n"),
    ("not-iterable", "class A: pass\nfor x in A(): pass\n"),
    ("unhashable", "d = {[1]: 2}\n"),
    ("immutable", "s = 'abc'\ns[0] = 'x'\n"),
    ("none-changed", "x = None\nx[0] = 1\n"),
    ("missing-arguments", "def f(a, b): pass\nf(1)\n"),
    ("missing-self", "class A:\n    def f(): pass\nA().f()\n"),
    ("too-many-arguments", "def f(a): pass\nf(1, 2)\n"),
    ("unexpected-keyword", "def f(a): pass\nf(b=1)\n"),
    ("repeated-argument", "def f(a): pass\nf(1, a=2)\n"),
    ("float-index", "a = [1, 2]\nprint(a[len(a) / 2])\n"),
    ("text-index", "a = [1, 2]\nprint(a['x'])\n"),
    ("tuple-index", "a = [[1]]\nprint(a[0, 0])\n"),
    ("float-for-integer", "for i in range(10 / 2): pass\n"),
    ("not-convertible", "print(int(None))\n"),
    ("no-length", "print(len(5))\n"),
    ("join-non-text", "print(', '.join([1, 2]))\n"),
    ("searched-in-text", "print(1 in '123')\n"),
    ("takes-no-arguments", "class A:\n    def _init_(self, x): pass\nA(1)\n"),
    ("raised-non-exception", "raise 'oops'\n"),
    ("abstract", "import abc\nclass A(abc.ABC):\n    @abc.abstractmethod\n    def f(self): pass\nA()\n"),
    ("format-left-over", "x = '3'\nprint(x % 2)\n"),
    ("not-awaited", "async def f(): return [1]\nprint(f()[0])\n"),
    ("none-attribute", "x = None\nprint(x.next)\n"),
    ("foreign-attribute", "a = []\na.push(1)\n"),
    ("module-attribute", "import math\nmath.squrt(2)\n"),
    ("own-attribute", "class A:\n    def __init__(self): self.count = 0\nprint(A().cuont)\n"),
    ("function-attribute", "def f(): return []\nf.append(1)\n"),
    ("attribute", "print('abc'.uper())\n"),
    ("index-beyond", "a = [1, 2, 3]\nfor i in range(len(a)):\n    print(a[i + 1])\n"),
    ("index-beyond", "print('abc'[5])\n"),
    ("assignment-beyond", "a = []\na[0] = 1\n"),
    ("pop-empty", "stack = []\nstack.pop()\n"),
    ("pop-empty", "from collections import deque\ndeque().popleft()\n"),
    ("pop-beyond", "a = [1]\na.pop(5)\n"),
    ("heap-empty", "import heapq\nheapq.heappop([])\n"),
    ("key", "d = {'name': 1}\nprint(d['nmae'])\n"),
    ("key-twin", "d = {'1': 1}\nprint(d[1])\n"),
    ("empty-container", "set().pop()\n"),
    ("not-an-integer", "print(int('3.5'))\n"),
    ("not-a-float", "print(float('1,5'))\n"),
    ("too-many-to-unpack", "a, b = [1, 2, 3]\n"),
    ("too-few-to-unpack", "a, b = [1]\n"),
    ("not-in-sequence", "[1].remove(2)\n"),
    ("not-in-sequence", "[1].index(2)\n"),
    ("text-not-found", "'abc'.index('x')\n"),
    ("empty-extreme", "max([])\n"),
    ("math-domain", "import math\nmath.sqrt(-1)\n"),
    ("huge-digits", "str(10 ** 5000)\n"),
    ("zero-step", "range(1, 10, 0)\n"),
    ("zero-division", "values = []\nprint(sum(values) / len(values))\n"),
    ("overflow", "print(float(10 ** 400))\n"),
    ("infinite-integer", "print(int(float('inf')))\n"),
    ("coding", "b'\\xff'.decode()\n"),
    ("recursion", "def f(n):\n    return n * f(n - 1)\nf(5)\n"),
    ("changed-while-iterated", "d = {1: 2}\nfor k in d:\n    d[k + 1] = 0\n"),
    ("exhausted", "next(iter([]))\n"),
    ("generator-stop", "def g():\n    yield next(iter([]))\nlist(g())\n"),
    ("assertion", "x = 3\nassert x == 4\n"),
    ("module-missing", "import maths\n"),
    ("import-name", "from math import sqr\n"),
    ("end-of-input", "input()\n"),
    ("no-file", "open('data.txt')\n"),
    ("not-implemented", "raise NotImplementedError\n"),
    ("frozen", "from dataclasses import dataclass\n@dataclass(frozen=True)\nclass P:\n    x: int\nP(1).x = 2\n"),
    ("system-exit", "import sys\nsys.exit(3)\n"),
    ("gone", "import os\nos._exit(0)\n"),
    ("other", "class Odd(Exception): pass\nraise Odd('x')\n"),
];

#[test]
fn every_situation_is_recognised_on_every_interpreter() {
    let rows: Vec<Value> =
        SITUATIONS.iter().map(|(_, source)| with(program(source, "", ""), "explain", true)).collect();
    let mut faults = Vec::new();
    for interpreter in interpreters() {
        let results = judge_on(&interpreter, Way::Unprivileged, &rows);
        for ((expected, source), result) in SITUATIONS.iter().zip(&results) {
            let explanation = &result["cases"][0]["explanation"];
            let found = explanation["situation"].as_str().unwrap_or("none");
            if found != *expected {
                faults.push(format!("{}: {expected}, not {found}: {source}{result}", interpreter.display()));
            }
            for language in ["en", "ru"] {
                for part in ["meaning", "cause"] {
                    let text = explanation[language][part].as_str().unwrap_or_default();
                    assert!(text.len() > 10 && !text.contains("{$"), "{expected} {language} {part}: {text:?}");
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is said of one program, in English.
#[track_caller]
fn check(source: &str, row: Option<Value>, meaning: &str, suggestion: Option<&str>, values: &[(&str, &str)]) {
    let row = with(row.unwrap_or_else(|| program(source, "", "")), "explain", true);
    for interpreter in interpreters() {
        let result = judge_on(&interpreter, Way::Root, std::slice::from_ref(&row)).remove(0);
        let said = &result["cases"][0]["explanation"]["en"];
        assert!(said["meaning"].as_str().unwrap().contains(meaning), "{result}");
        assert_eq!(said["suggestion"].as_str(), suggestion, "{result}");
        let found: Vec<(&str, &str)> = said["values"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (one["expression"].as_str().unwrap(), one["value"].as_str().unwrap()))
            .collect();
        assert_eq!(found, values, "{result}");
    }
}

#[test]
fn the_values_and_the_name_that_was_meant_are_shown() {
    check(
        "total = [1, 2]\ni = 1\nprint(total[i + 1])\n",
        None,
        "no item at this place",
        None,
        &[("total", "[1, 2]"), ("i + 1", "2")],
    );
    check("age = '3'\nprint(age + 4)\n", None, "`+` stands between a text and a number", None, &[("age", "'3'")]);
    check("count = 1\nprint(cuont)\n", None, "`cuont`", Some("Did you mean `count`?"), &[]);
    check(
        "class A:\n    def __init__(self): self.size = 1\n    def f(self): return size\nA().f()\n",
        None,
        "`size`",
        Some("Did you mean `self.size`?"),
        &[],
    );
    check(
        "",
        Some(function("def add_al(a): pass", "add_all", &[("(1,)", "1")])),
        "`add_all`",
        Some("Did you mean `add_al`?"),
        &[],
    );
}

#[test]
fn nothing_of_the_program_runs_for_an_explanation() {
    // Each of these methods would end the process; what is shown is made without them.
    let source = "import os\nclass Trap:\n    def __init__(self): object.__setattr__(self, 'n', 1)\n    \
        __repr__ = __str__ = __hash__ = __eq__ = __len__ = __bool__ = __getattribute__ = lambda *a: os._exit(3)\n\
        traps = [Trap(), Trap()]\nprint(traps + 3)\n";
    check(source, None, "is not defined between `list` and `int`", None, &[("traps", "[Trap object, Trap object]")]);
}
