//! Insights as the command line gives them: small, true of the program as it is, and never in the way of anything.

use crate::server::{Server, reference};
use crate::support::BINARY;
use rustix::process::{Pid, Signal, kill_process};
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

/// Memory is read to the page from outside, so that what is told does not depend on how busy the machine is.
#[track_caller]
fn check_memory(problem: &str, program: &str, class: Option<&str>, beside: Option<&str>) {
    let judgement = judged(problem, program);
    assert_eq!(judgement["verdict"], "AC");
    let memory = insight(&judgement, "memory");
    let told = |key: &str| memory.as_ref().and_then(|memory| memory[key].as_str());
    assert_eq!((told("class"), told("beside")), (class, beside), "{judgement}");
}

#[test]
fn memory_is_told_by_what_the_program_takes_and_not_by_what_it_says() {
    let whole = "def find_duplicates(codes):\n    counts = {}\n    for code in codes:\n        counts[code] = counts.get(code, 0) + 1\n    return [code for code, count in counts.items() if count > 1]\n";
    check_memory("find-duplicates", whole, Some("n"), Some("n"));
    // Another process, or a file, could take it in its place: that shows, and nothing is told.
    let elsewhere = format!(
        "import os\n_fork = os.fork\n{whole}\nright = find_duplicates\ndef find_duplicates(codes):\n    with open('hidden', 'wb') as file:\n        file.write(bytes(len(codes) * 60))\n    return right(codes)\n"
    );
    check_memory("find-duplicates", &elsewhere, None, None);
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

#[test]
fn a_program_that_meddles_with_its_tracing_is_told_by_its_times_alone() {
    let right = "    counts = {}\n    for code in codes:\n        counts[code] = counts.get(code, 0) + 1\n    return [code for code, count in counts.items() if count > 1]\n";
    let programs = [
        format!("import sys\ndef find_duplicates(codes):\n    sys.settrace(None)\n{right}"),
        format!(
            "import sys\nname = 'moni' + 'toring'\ndef find_duplicates(codes):\n    tools = getattr(sys, name, None)\n    if tools:\n        for tool in range(6):\n            if tools.get_tool(tool):\n                tools.set_events(tool, 0)\n{right}"
        ),
    ];
    for program in programs {
        let judgement = judged("find-duplicates", &program);
        assert_eq!(judgement["verdict"], "AC", "{program}");
        let growth = insight(&judgement, "growth").expect("the growth was measured");
        assert!(["n", "null"].contains(&growth["class"].as_str().unwrap_or("null")), "{growth}");
        assert_ne!(growth["steps"], "decided", "{growth}");
    }
}

/// A right program whose insights take a while, as each question to it does.
const SLEEPY: &str = "def reverse_text(text):\n    for _ in range(1_000_000):\n        pass\n    turned = []\n    for place in range(len(text) - 1, -1, -1):\n        turned.append(text[place])\n    return ''.join(turned)\n";

/// The attempt by API once it has its verdict.
fn once_judged(server: &Server, attempt: &str) -> Value {
    loop {
        let (_, body) = server.request("GET", &format!("/api/v1/attempts/{attempt}"), "");
        let body: Value = serde_json::from_str(&body).unwrap();
        if body["state"] == "done" {
            return body;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn what_is_found_out_ends_when_the_same_problem_is_submitted_again() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path());
    let first = server.submit(SLEEPY);
    let judged = once_judged(&server, &first);
    assert_eq!((&judged["verdict"], &judged["insights_pending"]), (&"AC".into(), &true.into()));
    let second = server.submit(&reference());
    // The promise is taken back at once, and the stream of the first ends.
    let events = server.events(&first);
    assert_eq!(events.matches("event: done").count(), 1, "{events}");
    let given_up = once_judged(&server, &first);
    assert_eq!(insight(&given_up, "growth"), None);
    assert_eq!(given_up["insights_pending"], false);
    // The one worker for insights is free for the second.
    let begun = Instant::now();
    server.events(&second);
    assert!(insight(&once_judged(&server, &second), "growth").is_some(), "after {:?}", begun.elapsed());
}

#[test]
fn what_is_being_found_out_does_not_hold_up_the_end_and_is_found_after_the_next_start() {
    let data = tempfile::tempdir().unwrap();
    let mut server = Server::start(data.path());
    let attempt = server.submit(SLEEPY);
    assert_eq!(once_judged(&server, &attempt)["insights_pending"], true);
    let told = Instant::now();
    kill_process(Pid::from_raw(server.child.id() as i32).unwrap(), Signal::TERM).unwrap();
    assert!(server.child.wait().unwrap().success());
    assert!(told.elapsed() < Duration::from_secs(10), "{:?}", told.elapsed());
    let server = Server::start(data.path());
    server.events(&attempt);
    assert!(insight(&once_judged(&server, &attempt), "growth").is_some());
}
