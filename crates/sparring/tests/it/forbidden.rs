//! `sparring judge PROBLEM SOLUTION.py`: what is printed, the exit code, and constructs that a problem rules out.

use crate::support::{BINARY, Way, sparring};
use serde_json::Value;
use std::process::{Command, Output};

/// Judges a program against a problem of the pack that ships.
fn judge(program: &str, arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("solution.py");
    std::fs::write(&file, program).unwrap();
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../../curriculum");
    sparring(Way::Unprivileged, &["judge", "--curriculum", pack, "reverse-string"])
        .arg(&file)
        .args(arguments)
        .output()
        .unwrap()
}

fn verdict_of(program: &str) -> (Value, Option<i32>) {
    let output = judge(program, &["--json"]);
    let judgement: Value = serde_json::from_slice(&output.stdout).unwrap();
    (judgement, output.status.code())
}

#[test]
fn a_ruled_out_construct_is_forbidden_before_anything_runs() {
    for (program, construct, line) in [
        ("def reverse_text(text):\n    return text[::-1]\n", "slice", 2),
        ("import os\nos._exit(0)\n", "import", 1),
        ("turn = reversed\ndef reverse_text(text):\n    return ''.join(turn(text))\n", "call:reversed", 1),
        ("def reverse_text(text):\n    return eval('text[::' + '-1]')\n", "eval", 2),
    ] {
        let (judgement, code) = verdict_of(program);
        assert_eq!((&judgement["verdict"], code), (&"FORBIDDEN".into(), Some(1)), "{program}");
        let first = &judgement["forbidden"][0];
        assert_eq!((&first["construct"], &first["line"]), (&construct.into(), &line.into()), "{program}");
        assert!(first["reason"]["en"].is_string() && first["reason"]["ru"].is_string());
    }
}

#[test]
fn the_exit_code_tells_the_verdict() {
    let right = "def reverse_text(text):\n    out = []\n    for i in range(len(text) - 1, -1, -1):\n        out.append(text[i])\n    return ''.join(out)\n";
    let output = judge(right, &[]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && text.starts_with("AC"), "{text}");
    let wrong = judge("def reverse_text(text):\n    return text\n", &[]);
    assert_eq!(wrong.status.code(), Some(1));
    let text = String::from_utf8_lossy(&wrong.stdout).into_owned();
    assert!(text.contains("WA") && text.contains("reverse_text("), "{text}");
    let broken = judge("def reverse_text(text)\n", &[]);
    assert_eq!(broken.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&broken.stdout).contains("CE"));
}

#[test]
fn what_cannot_be_judged_is_said() {
    let unknown = Command::new(BINARY).args(["judge", "no-such-problem", "/dev/null"]).output().unwrap();
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("no-such-problem"));
    let unreadable = Command::new(BINARY).args(["judge", "reverse-string", "/nonexistent.py"]).output().unwrap();
    assert_eq!(unreadable.status.code(), Some(2));
}
