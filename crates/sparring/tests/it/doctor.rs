//! `sparring doctor` on machines that can judge and on those that cannot.

use crate::support::{BINARY, Way, is_root, python, sparring};
use serde_json::Value;
use std::process::{Command, Output};

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!("{error}: {}", String::from_utf8_lossy(&output.stderr));
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn layers_and_interpreters_are_listed() {
    for way in [Way::Root, Way::Unprivileged] {
        if way == Way::Root && !is_root() {
            continue;
        }
        let output = sparring(way, &["doctor", "--json"]).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let status = json(&output);
        assert_eq!((&status["ready"], &status["problems"]), (&Value::Bool(true), &serde_json::json!([])));
        assert_eq!(status["mode"], if way == Way::Root { "root" } else { "unprivileged" });
        let names: Vec<&str> =
            status["layers"].as_array().unwrap().iter().map(|layer| layer["name"].as_str().unwrap()).collect();
        let all = "pid-namespace mount-namespace network-namespace user-namespace seccomp landlock memory-cgroup \
                   pids-cgroup cpu-cgroup";
        assert_eq!(names.join(" "), all);
        for layer in status["layers"].as_array().unwrap() {
            assert!(layer["active"].is_boolean() && layer["required"].is_boolean() && layer["detail"].is_string());
            // Whatever is missing says why.
            assert!(layer["active"] == true || !layer["detail"].as_str().unwrap().is_empty(), "{layer}");
        }
        for always in ["pid-namespace", "mount-namespace", "network-namespace", "seccomp"] {
            let layer = &status["layers"].as_array().unwrap().iter().find(|layer| layer["name"] == always).unwrap();
            assert_eq!((&layer["active"], &layer["required"]), (&Value::Bool(true), &Value::Bool(true)), "{always}");
        }
        let interpreter = &status["interpreters"][0];
        assert_eq!(interpreter["is_default"], true);
        assert_eq!(interpreter["path"], python().to_str().unwrap());
        assert_eq!(interpreter["version"].as_str().unwrap().split('.').count(), 3);

        let shown = text(&sparring(way, &["doctor"]).output().unwrap().stdout);
        for name in names {
            assert!(shown.contains(name), "{name} is missing in:\n{shown}");
        }
    }
}

/// A machine on which nothing that is found is a Python.
fn without_python(arguments: &[&str]) -> Output {
    Command::new(BINARY)
        .args(arguments)
        .env("SPARRING_PYTHON", "/dev/null:/nonexistent/python3:/bin/true")
        .env("PATH", "/nonexistent")
        .env("HOME", "/nonexistent")
        .env("PYENV_ROOT", "/nonexistent")
        .env("LC_ALL", "C.UTF-8")
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap()
}

#[test]
fn no_usable_python_is_told_with_what_was_tried() {
    let output = without_python(&["doctor", "--json"]);
    let status = json(&output);
    assert_eq!((output.status.code(), &status["ready"]), (Some(1), &Value::Bool(false)));
    assert_eq!(status["problems"][0]["key"], "no-python");
    let tried = status["interpreters"].as_array().unwrap();
    assert_eq!(tried.len(), 3, "{tried:?}");
    assert!(tried.iter().all(|one| one["fault"].is_string()), "{tried:?}");
    assert_eq!(without_python(&["doctor"]).status.code(), Some(1));

    let judged = without_python(&["judge", "--batch", "-"]);
    assert_eq!(judged.status.code(), Some(2));
    let message = text(&judged.stderr);
    for part in ["3.11", "SPARRING_PYTHON", "/nonexistent/python3", "/bin/true"] {
        assert!(message.contains(part), "{part} is missing in: {message}");
    }
}

/// A user namespace in which no further one can be made, as where an administrator has switched them off.
fn without_namespaces(arguments: &str) -> Option<Output> {
    let script =
        format!("echo 0 > /proc/sys/user/max_user_namespaces || exit 77; exec '{BINARY}' {arguments} < /dev/null");
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "sh", "-c", &script])
        .env("SPARRING_PYTHON", python())
        .env("PYENV_ROOT", "/nonexistent")
        .env("LC_ALL", "C.UTF-8")
        .output()
        .ok()?;
    let can = !text(&output.stderr).contains("unshare failed") && output.status.code() != Some(77);
    if !can {
        eprintln!("skipped: a user namespace cannot be made here: {}", text(&output.stderr));
    }
    can.then_some(output)
}

#[test]
fn denied_user_namespaces_are_told_with_what_to_do() {
    let limit = || std::fs::read_to_string("/proc/sys/user/max_user_namespaces").unwrap();
    let before = limit();
    let Some(output) = without_namespaces("doctor --json") else { return };
    let status = json(&output);
    assert_eq!((output.status.code(), &status["ready"]), (Some(1), &Value::Bool(false)), "{status}");
    assert_eq!(status["problems"][0]["key"], "no-namespaces", "{status}");
    assert_eq!(status["mode"], "unprivileged", "root of itself alone is not root");
    let shown = text(&without_namespaces("doctor").unwrap().stdout);
    assert!(shown.contains("max_user_namespaces"), "it does not say what to do:\n{shown}");
    let judged = without_namespaces("judge --batch -").unwrap();
    assert_eq!(judged.status.code(), Some(2));
    assert!(text(&judged.stderr).contains("max_user_namespaces"), "{}", text(&judged.stderr));
    assert_eq!(limit(), before, "the limit of the machine has changed");
}

#[test]
fn the_python_that_is_asked_for_is_the_default() {
    let found = |options: &[&str]| {
        let output = Command::new(BINARY).args(["doctor", "--json"]).args(options).output().unwrap();
        let status = json(&output);
        let paths =
            status["interpreters"].as_array().unwrap().iter().map(|one| one["path"].as_str().unwrap().to_owned());
        paths.collect::<Vec<_>>()
    };
    let newest_first = found(&[]);
    for asked_for in &newest_first {
        let mut expected = vec![asked_for.clone()];
        expected.extend(newest_first.iter().filter(|other| *other != asked_for).cloned());
        assert_eq!(found(&["--python", asked_for]), expected);
    }
}

#[test]
fn a_python_that_is_asked_for_in_vain_is_told() {
    let output = Command::new(BINARY)
        .args(["judge", "--batch", "-", "--python", "/nonexistent/python3"])
        .env("LC_ALL", "C.UTF-8")
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success() && output.stdout.is_empty());
    let message = text(&output.stderr);
    assert!(
        message.contains("/nonexistent/python3 cannot be used: ") && message.contains("is used instead"),
        "{message}"
    );
}
