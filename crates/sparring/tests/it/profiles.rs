//! Sets of libraries: installed by lock, offered to programs, and what is said when they cannot be had.

use crate::support::{Way, is_root, sparring};
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

const PROGRAM: &str = "
from hypothesis import given, settings, strategies as st

def smallest_failure():
    found = []

    @settings(database=None)
    @given(st.integers())
    def fails(number):
        found.append(number)
        assert number < 100

    try:
        fails()
    except AssertionError:
        return found[-1]
";

/// A data folder in which the profile `test` is installed, once for all tests that want it.
pub fn data_with_pytest() -> &'static Path {
    static DATA: OnceLock<tempfile::TempDir> = OnceLock::new();
    DATA.get_or_init(|| installed("test")).path()
}

/// The same for the profile `tools`.
pub fn data_with_tools() -> &'static Path {
    static DATA: OnceLock<tempfile::TempDir> = OnceLock::new();
    DATA.get_or_init(|| installed("tools")).path()
}

fn installed(profile: &str) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let output = profiles(ways()[0], &["install", profile], data.path()).output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
    data
}

pub fn ways() -> Vec<Way> {
    if is_root() { vec![Way::Root, Way::Unprivileged] } else { vec![Way::Unprivileged] }
}

fn profiles(way: Way, arguments: &[&str], data: &Path) -> Command {
    let mut command = sparring(way, &["profiles"]);
    command.args(arguments).arg("--data").arg(data);
    // Packages come from wherever this machine's pip has them.
    for name in ["HOME", "PATH"] {
        command.env(name, std::env::var_os(name).unwrap_or_default());
    }
    command
}

fn judge(way: Way, data: &Path, profile: &str) -> Value {
    let row = json!({ "id": 1, "kind": "function", "entry": "smallest_failure", "source": PROGRAM, "profile": profile,
        "cases": [{ "args": "()", "expected": "100" }] });
    let mut child = sparring(way, &["judge", "--batch", "-", "--data"])
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{row}").unwrap();
    serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap()
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn what_is_installed_can_be_imported() {
    let data = data_with_pytest();
    let listed = profiles(ways()[0], &["list", "--json"], data).output().unwrap();
    let listed: Value = serde_json::from_slice(&listed.stdout).unwrap();
    let state =
        |name: &str| listed.as_array().unwrap().iter().find(|one| one["name"] == name).unwrap()["state"].clone();
    assert_eq!((state("test"), state("sci")), (json!("installed"), json!("missing")));
    for way in ways() {
        let judged = judge(way, data, "test");
        assert_eq!(judged["verdict"], "AC", "{way:?}: {judged}");
        let refused = judge(way, data, "sci");
        assert!(refused["error"].as_str().unwrap().contains("installed: std, test"), "{way:?}: {refused}");
    }
    // A second time there is nothing to do, and nothing is fetched.
    let mut again = profiles(ways()[0], &["install", "test"], data);
    assert!(again.env("PIP_INDEX_URL", "http://127.0.0.1:9/").output().unwrap().status.success());
}

#[test]
fn a_profile_that_cannot_be_fetched_leaves_a_reason_and_nothing_else() {
    let data = tempfile::tempdir().unwrap();
    let output = profiles(ways()[0], &["install", "test"], data.path())
        .envs([("PIP_INDEX_URL", "http://127.0.0.1:9/"), ("PIP_RETRIES", "0"), ("PIP_NO_CACHE_DIR", "1")])
        .env_remove("PIP_EXTRA_INDEX_URL")
        .env("LC_ALL", "ru_RU.UTF-8")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("профиль test не установился"), "{}", text(&output));
    let left: Vec<_> =
        fs::read_dir(data.path().join("profiles")).unwrap().map(|one| one.unwrap().file_name()).collect();
    assert_eq!(left, ["lock"]);
}

#[test]
fn an_unknown_profile_is_named() {
    let data = tempfile::tempdir().unwrap();
    let output = profiles(ways()[0], &["install", "poem"], data.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("\"poem\"; known: sci, web, test, tools"), "{}", text(&output));
}
