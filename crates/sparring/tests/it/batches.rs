//! The batch format, as whoever sends rows relies on it.

use crate::support::{BINARY, Way, batch, batch_of_bytes, class, function, limited, program, sparring, with};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const WAY: Way = Way::Unprivileged;

fn right() -> Value {
    function("def f(x):\n    return x\n", "f", &[("(1,)", "1"), ("(2,)", "2")])
}

/// Judges bytes as they stand in the file.
fn lines(input: &[u8]) -> Vec<Value> {
    let batch = batch_of_bytes(WAY, input);
    assert_eq!(batch.code, Some(0), "{}", batch.complaints);
    batch.results
}

#[test]
fn an_answer_has_the_fields_of_the_contract() {
    let wrong = function("def f(x):\n    return 1 / x\n", "f", &[("(1,)", "1"), ("(0,)", "1"), ("(2,)", "1")]);
    let results = batch(WAY, &[with(wrong, "id", 7), with(right(), "id", "ok")]);
    let [first, second] = results.as_slice() else { panic!("{results:?}") };
    assert_eq!((&first["id"], &first["verdict"]), (&json!(7), &json!("RTE")));
    let keys: Vec<&String> = first.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["cases", "cpu_ms", "id", "memory_kb", "verdict", "wall_ms"]);
    assert!(first["cpu_ms"].is_f64() && first["wall_ms"].is_f64() && first["memory_kb"].is_u64());
    let cases = first["cases"].as_array().unwrap();
    assert_eq!(cases.iter().map(|case| &case["verdict"]).collect::<Vec<_>>(), ["AC", "RTE", "WA"]);
    assert_eq!((&cases[0]["got"], cases[0].get("error")), (&json!("1.0"), None));
    assert_eq!((cases[1].get("got"), &cases[1]["error"]), (None, &json!("ZeroDivisionError: division by zero")));
    assert_eq!((&cases[2]["got"], cases[2].get("error")), (&json!("0.5"), None));
    assert!(cases.iter().all(|case| case["cpu_ms"].is_f64()));
    assert_eq!((&second["id"], &second["verdict"]), (&json!("ok"), &json!("AC")));
}

#[test]
fn ids_of_any_type_come_back_and_rows_keep_their_order() {
    let deep = (0..60).fold(json!(1), |inner, _| json!([inner]));
    let ids = [
        json!(1),
        json!("a"),
        json!(null),
        json!(1.5),
        json!(-7),
        json!(true),
        json!([1, {"a": null}]),
        json!({"b": [2]}),
        json!(""),
        json!("é\u{0}\n"),
        json!(u64::MAX),
        deep,
    ];
    let mut rows: Vec<Value> = ids.iter().map(|id| with(right(), "id", id.clone())).collect();
    // A slow row in front must not let the others overtake it.
    let slow = "import time\ndef f(x):\n    time.sleep(0.2)\n    return x\n";
    rows.insert(0, with(function(slow, "f", &[("(1,)", "1")]), "id", "slow"));
    let mut without = right();
    without.as_object_mut().unwrap().remove("id");
    rows.push(without);
    let results = batch(WAY, &rows);
    let got: Vec<&Value> = results.iter().map(|result| &result["id"]).collect();
    let slow = json!("slow");
    let expected: Vec<&Value> = std::iter::once(&slow).chain(&ids).chain([&Value::Null]).collect();
    assert_eq!(got, expected);
    assert!(results.iter().all(|result| result["verdict"] == "AC"), "{results:?}");
}

#[test]
fn unreadable_rows_are_told_and_the_batch_goes_on() {
    let row = |change: &dyn Fn(&mut Value)| {
        let mut row = with(right(), "id", "x");
        change(&mut row);
        row.to_string().into_bytes()
    };
    let set = |field: &'static str, value: Value| row(&move |row| row[field] = value.clone());
    let case = |case: Value| set("cases", json!([case]));
    // The row, whether its id can be told, and a part of the message.
    let broken: Vec<(Vec<u8>, bool, &str)> = vec![
        (b"nonsense".to_vec(), false, "expected"),
        (b"{\"id\": 1".to_vec(), false, "EOF"),
        (b"[]".to_vec(), false, ""),
        (b"null".to_vec(), false, ""),
        (b"42".to_vec(), false, ""),
        (b"{}".to_vec(), false, "missing field"),
        (b"{\"id\": \"x\"}".to_vec(), true, "missing field"),
        (b"{\"id\": \"x\", \"source\": \"\xff\"}".to_vec(), false, ""),
        (b"{\"id\": \"x\", \"source\": \"\\ud800\"}".to_vec(), false, "hex escape"),
        (b"\xff\xfe\x00".to_vec(), false, ""),
        ([b"[".repeat(100_000)].concat(), false, "recursion limit"),
        (set("kind", json!("poem")), true, "poem"),
        (set("kind", json!(7)), true, ""),
        (set("source", json!(7)), true, "string"),
        (set("entry", json!("")), true, "entry"),
        (row(&|row| drop(row.as_object_mut().unwrap().remove("entry"))), true, "entry"),
        (set("cases", json!([])), true, "at least one case"),
        (set("cases", json!("no")), true, "sequence"),
        (set("profile", json!("sci")), true, "profile"),
        (set("compare", json!("roughly")), true, "roughly"),
        (set("limits", json!({ "cpu_ms": 0 })), true, "positive"),
        (set("limits", json!({ "cpu_ms": -1 })), true, ""),
        (set("limits", json!({ "cpu_ms": 1.5 })), true, ""),
        (set("limits", json!({ "fuel": 1 })), true, "fuel"),
        (set("limits", json!(7)), true, ""),
        (case(json!({ "expected": "1" })), true, "`args` is missing"),
        (case(json!({ "args": "(1,)" })), true, "`expected` is missing"),
        (case(json!({ "args": "1", "expected": "1" })), true, "tuple"),
        (case(json!({ "args": "(x,)", "expected": "1" })), true, "not a Python literal"),
        (case(json!({ "args": "(1,)", "expected": "__import__('os')" })), true, "not a Python literal"),
        (case(json!({ "args": format!("({},)", "[".repeat(100_000)), "expected": "1" })), true, "nested too deeply"),
        (case(json!({ "args": "()", "kwargs": "[]", "expected": "1" })), true, "`kwargs` must be a dict"),
        (case(json!({ "args": "()", "kwargs": "{1: 2}", "expected": "1" })), true, "str keys"),
        (class("", "C", "[]", "[]").to_string().into_bytes(), true, "calls must be a list"),
        (class("", "C", "[1]", "[]").to_string().into_bytes(), true, "call 1"),
        (class("", "C", "[('C', ()), ('m', 1)]", "[]").to_string().into_bytes(), true, "call 2"),
    ];
    let mut input = Vec::new();
    for (line, ..) in &broken {
        input.extend_from_slice(line);
        input.push(b'\n');
        input.extend(with(right(), "id", "neighbour").to_string().into_bytes());
        input.push(b'\n');
    }
    let results = lines(&input);
    assert_eq!(results.len(), broken.len() * 2);
    for ((line, knows_id, part), pair) in broken.iter().zip(results.chunks(2)) {
        let start = String::from_utf8_lossy(&line[..line.len().min(80)]).into_owned();
        let keys: Vec<&String> = pair[0].as_object().unwrap().keys().collect();
        assert_eq!(keys, ["error", "id"], "{start}: {}", pair[0]);
        assert_eq!(pair[0]["id"].is_string(), *knows_id, "{start}: {}", pair[0]);
        assert!(pair[0]["error"].as_str().unwrap().contains(part), "{start}: {}", pair[0]);
        assert_eq!((&pair[1]["id"], &pair[1]["verdict"]), (&json!("neighbour"), &json!("AC")), "after {start}");
    }
}

#[test]
fn empty_lines_a_missing_line_end_and_windows() {
    assert!(lines(b"").is_empty());
    assert!(lines(b"\n  \n\r\n").is_empty());
    let row = right().to_string();
    assert_eq!(lines(row.as_bytes()).len(), 1);
    assert_eq!(lines(format!("{row}\r\n\r\n{row}").as_bytes()).len(), 2);
}

#[test]
fn a_compile_error_stands_on_every_case() {
    let source = "def f(x)\n    return x\n";
    let row = function(source, "f", &[("(1,)", "1"), ("(2,)", "2"), ("(3,)", "3")]);
    let results = batch(WAY, &[row, program("print(", "", "")]);
    let cases = results[0]["cases"].as_array().unwrap();
    assert_eq!((&results[0]["verdict"], cases.len()), (&json!("CE"), 3));
    for case in cases.iter().chain(results[1]["cases"].as_array().unwrap()) {
        assert_eq!(case["verdict"], "CE");
        assert!(case["error"].as_str().unwrap().starts_with("SyntaxError: "), "{case}");
    }
}

#[test]
fn every_case_is_judged_after_a_failure_and_after_a_lost_cell() {
    let source = "import os\ndef f(x):\n    if x == 2:\n        os._exit(1)\n    if x == 3:\n        while True: pass\n    if x == 4:\n        return bytearray(1 << 40)\n    return x\n";
    let cases = [("(1,)", "1"), ("(2,)", "2"), ("(3,)", "3"), ("(4,)", "4"), ("(5,)", "6"), ("(6,)", "6")];
    let row = limited(function(source, "f", &cases), &[("cpu_ms", 200), ("wall_ms", 2000)]);
    let results = batch(WAY, &[row]);
    let verdicts: Vec<&Value> = results[0]["cases"].as_array().unwrap().iter().map(|case| &case["verdict"]).collect();
    assert_eq!(verdicts, ["AC", "RTE", "TLE", "MLE", "WA", "AC"]);
    assert_eq!(results[0]["verdict"], "RTE");
}

#[test]
fn limits_are_the_rows_own() {
    let burn = "import time\ndef f(x):\n    end = time.process_time() + x\n    while time.process_time() < end: pass\n    return x\n";
    let rest = "import time\ndef f(x):\n    time.sleep(x)\n    return x\n";
    let hold = "def f(x):\n    return len(b'x' * (x << 20))\n";
    let print = "def f(x):\n    print('x' * x)\n    return x\n";
    let row = |source: &str, args: &str, expected: &str, limits: &[(&str, u64)]| {
        limited(function(source, "f", &[(args, expected)]), limits)
    };
    let results = batch(
        WAY,
        &[
            row(burn, "(0.3,)", "0.3", &[("cpu_ms", 2000)]),
            row(burn, "(0.3,)", "0.3", &[("cpu_ms", 100)]),
            row(rest, "(0.3,)", "0.3", &[("cpu_ms", 100), ("wall_ms", 5000)]),
            row(rest, "(0.3,)", "0.3", &[("wall_ms", 100)]),
            row(hold, "(100,)", "104857600", &[("memory_mb", 256)]),
            row(hold, "(100,)", "104857600", &[("memory_mb", 32)]),
            row(print, "(50_000,)", "50000", &[("output_kb", 64)]),
            row(print, "(50_000,)", "50000", &[("output_kb", 16)]),
            // The defaults: 2 s, 6 s, 256 MiB, 64 KiB.
            row(hold, "(200,)", "209715200", &[]),
            row(hold, "(300,)", "314572800", &[]),
            row(print, "(60_000,)", "60000", &[]),
            row(print, "(70_000,)", "70000", &[]),
            // Too large to mean anything is no limit at all.
            row(
                hold,
                "(1,)",
                "1048576",
                &[("memory_mb", 1 << 45), ("cpu_ms", u64::MAX), ("wall_ms", u64::MAX), ("output_kb", u64::MAX)],
            ),
            row(hold, "(1,)", "1048576", &[("memory_mb", 8)]),
        ],
    );
    let verdicts: Vec<&Value> = results.iter().map(|result| &result["verdict"]).collect();
    let expected = ["AC", "TLE", "AC", "TLE", "AC", "MLE", "AC", "OLE", "AC", "MLE", "AC", "OLE", "AC", "AC"];
    assert_eq!(verdicts, expected);
    let cpu = |index: usize| results[index]["cpu_ms"].as_f64().unwrap();
    assert!((290.0..1500.0).contains(&cpu(0)), "{}", cpu(0));
    assert!(cpu(2) < 100.0, "{}", cpu(2));
    let memory = results[4]["memory_kb"].as_u64().unwrap();
    assert!((100 << 10..140 << 10).contains(&memory), "{memory}");
}

#[test]
fn cpu_time_of_children_is_the_programs() {
    let source = "import os\ndef f():\n    if os.fork() == 0:\n        sum(range(6_000_000))\n        os._exit(0)\n    os.wait()\n    return 1\n";
    let results = batch(WAY, &[limited(function(source, "f", &[("()", "1")]), &[("cpu_ms", 5000)])]);
    assert_eq!(results[0]["verdict"], "AC");
    assert!(results[0]["cpu_ms"].as_f64().unwrap() > 40.0, "{}", results[0]);
}

#[test]
fn cpu_time_of_children_counts_between_short_answers_too() {
    let source = "import os, time\nhas_child = False\ndef f():\n    global has_child\n    if not has_child:\n        has_child = True\n        if os.fork() == 0:\n            while True: pass\n    time.sleep(0.02)\n    return 1\n";
    let results = batch(WAY, &[limited(function(source, "f", &[("()", "1"); 30]), &[("cpu_ms", 5000)])]);
    assert_eq!(results[0]["verdict"], "AC");
    assert!(results[0]["cpu_ms"].as_f64().unwrap() > 100.0, "{}", results[0]);
}

#[test]
fn what_is_shown_is_bounded() {
    let sources = [
        "def f():\n    return 'x' * 1_000_000\n",
        "def f():\n    raise ValueError('x' * 1_000_000)\n",
        "def f():\n    return [list(range(100)) for _ in range(1000)]\n",
        "class E(Exception): pass\nE.__name__ = 'E' * 1_000_000\ndef f():\n    raise E\n",
    ];
    let rows: Vec<Value> = sources.iter().map(|source| function(source, "f", &[("()", "1")])).collect();
    for result in batch(WAY, &rows) {
        assert!(result.to_string().len() < 5_000, "{}", result.to_string().len());
    }
}

#[test]
fn a_row_that_is_too_long_is_refused_and_the_next_one_judged() {
    const LONGEST: usize = 64 << 20;
    let next = right().to_string();
    for length in [LONGEST, LONGEST + 1] {
        let mut input = br#"{"id": 1, "source": ""#.to_vec();
        input.resize(length, b'x');
        input.push(b'\n');
        input.extend(next.bytes());
        let results = lines(&input);
        assert_eq!(results.len(), 2, "after a row of {length} bytes");
        assert!(results[0]["error"].is_string());
        assert_eq!(results[1]["verdict"], "AC", "after a row of {length} bytes");
    }
}

#[test]
fn a_large_row_is_judged() {
    let source = format!("TEXT = '{}'\ndef f(x):\n    return len(x) + len(TEXT)\n", "y".repeat(3 << 20));
    let argument = format!("({:?},)", "x".repeat(3 << 20));
    let results = batch(WAY, &[function(&source, "f", &[(&argument, "6291456")])]);
    assert_eq!(results[0]["verdict"], "AC", "{}", results[0].to_string().len());
}

#[test]
fn results_come_while_rows_are_still_sent() {
    let mut child =
        sparring(WAY, &["judge", "--batch", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for number in 0..3 {
        writeln!(stdin, "{}", with(right(), "id", number)).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap()["id"], number);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_leaves_ends_the_batch() {
    let mut child =
        sparring(WAY, &["judge", "--batch", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let row = format!("{}\n", right());
    let writer = std::thread::spawn(move || {
        // Kept open and never ended: the supervisor has to notice by itself.
        while stdin.write_all(row.as_bytes()).is_ok() {}
    });
    let mut first = [0; 10];
    BufReader::new(stdout).read_exact(&mut first).unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        assert!(Instant::now() < deadline, "it goes on without a reader");
        std::thread::sleep(Duration::from_millis(10));
    };
    assert!(status.success(), "{status}");
    writer.join().unwrap();
}

#[test]
fn files_are_read_and_a_missing_one_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rows.jsonl");
    std::fs::write(&file, right().to_string()).unwrap();
    let output = sparring(WAY, &["judge", "--batch"]).arg(&file).output().unwrap();
    assert!(output.status.success());
    assert_eq!(serde_json::from_slice::<Value>(&output.stdout).unwrap()["verdict"], "AC");
    let missing = Command::new(BINARY).args(["judge", "--batch", "/nonexistent/rows"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("/nonexistent/rows"));
}
