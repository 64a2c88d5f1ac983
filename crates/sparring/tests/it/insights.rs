//! Insights as the command line gives them: small, true of the program as it is, and never in the way of anything.

use crate::support::BINARY;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

fn problems() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../curriculum/problems")
}

/// The judgement of a program with its insights.
fn judged(problem: &str, program: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("program.py");
    std::fs::write(&file, program).unwrap();
    let output = Command::new(BINARY)
        .args(["judge", problem, file.to_str().unwrap(), "--insights", "--json"])
        .env("SPARRING_LOG", "error")
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn insight(judgement: &Value, kind: &str) -> Option<Value> {
    judgement["insights"].as_array()?.iter().find(|insight| insight["kind"] == kind).cloned()
}

#[track_caller]
fn check_smallest(problem: &str, wrong: &str, longest: usize) {
    let program = std::fs::read_to_string(problems().join(problem).join("wrong").join(wrong)).unwrap();
    let judgement = judged(problem, &program);
    let found = insight(&judgement, "counterexample").unwrap_or_else(|| panic!("none: {judgement}"));
    let input = found["case"]["input"].as_str().unwrap();
    assert!(input.len() <= longest, "{input}");
    assert_ne!(found["case"]["verdict"], "AC");
    assert_eq!(found["is_minimal"], true, "{input}");
}

#[test]
fn the_smallest_input_is_found_for_functions_classes_and_whole_programs() {
    check_smallest("find-duplicates", "every_repeat.py", "find_duplicates([0, 0, 0])".len());
    check_smallest("longest-unique-run", "moves_back.py", "longest_unique('abba')".len());
    check_smallest("online-now", "counts_visits.py", 120);
    check_smallest("outage-report", "touching_are_two.py", 30);
}

#[test]
fn an_accepted_program_gets_no_counterexample_and_its_growth() {
    let program = std::fs::read_to_string(problems().join("find-duplicates/solutions/reference.py")).unwrap();
    let judgement = judged("find-duplicates", &program);
    assert_eq!(judgement["verdict"], "AC");
    assert_eq!(insight(&judgement, "counterexample"), None);
    // On a machine that is busy nothing may be told; what is told is not wrong.
    let growth = insight(&judgement, "growth").expect("the growth was measured");
    assert!(["n", "null"].contains(&growth["class"].as_str().unwrap_or("null")), "{growth}");
    assert!(growth["points"].as_array().unwrap().len() > 3);
}

#[test]
fn hostile_programs_get_what_is_true_or_nothing_and_hold_nobody_up() {
    let programs = [
        ("sleeps", "import time\ndef find_duplicates(codes):\n    time.sleep(30)\n"),
        ("spins", "def find_duplicates(codes):\n    while True:\n        pass\n"),
        ("leaves", "import os\ndef find_duplicates(codes):\n    os._exit(0)\n"),
        (
            "starts threads",
            "import threading, time\ndef find_duplicates(codes):\n    for _ in range(20):\n        threading.Thread(target=time.sleep, args=(60,)).start()\n    return None\n",
        ),
        (
            "remembers",
            "calls = []\ndef find_duplicates(codes):\n    calls.append(1)\n    return list(codes) if len(calls) > 2 else []\n",
        ),
        (
            "is not itself twice",
            "import random\ndef find_duplicates(codes):\n    return [] if random.random() < 0.5 else None\n",
        ),
        (
            "lies",
            "class Liar(list):\n    __eq__ = lambda self, other: True\ndef find_duplicates(codes):\n    return Liar([1])\n",
        ),
    ];
    for (what, program) in programs {
        let start = Instant::now();
        let judgement = judged("find-duplicates", program);
        assert_ne!(judgement["verdict"], "AC", "{what}");
        if let Some(found) = insight(&judgement, "counterexample") {
            assert_ne!(found["case"]["verdict"], "AC", "{what}: {found}");
            assert_ne!(found["case"]["verdict"], "IE", "{what}: {found}");
        }
        assert!(start.elapsed() < Duration::from_secs(60), "{what} took {:?}", start.elapsed());
    }
}
