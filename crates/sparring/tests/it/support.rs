//! What the tests of the judge share: the ways in which it can run here, batches, and what they leave behind.

use serde_json::{Value, json};
use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{LazyLock, OnceLock};

pub const BINARY: &str = env!("CARGO_BIN_EXE_sparring");
const WATCH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/watch.py");
const NOBODY: u32 = 65_534;

/// A way in which the judge can be run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// With the powers of root.
    Root,
    /// `--unprivileged`; the supervisor keeps its control groups where it may make them.
    Unprivileged,
    /// As an ordinary user who may make no control groups.
    OrdinaryUser,
}

/// The ways that can be had here. Those that cannot are named on standard error.
pub fn ways() -> Vec<Way> {
    let all = [Way::Root, Way::Unprivileged, Way::OrdinaryUser];
    let (had, missing): (Vec<_>, Vec<_>) = all.into_iter().partition(|way| reason_against(*way).is_none());
    for way in missing {
        eprintln!("skipped: {way:?}: {}", reason_against(way).unwrap_or_default());
    }
    had
}

pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn reason_against(way: Way) -> Option<&'static str> {
    match way {
        Way::Root if !is_root() => Some("these tests do not run as root"),
        Way::OrdinaryUser if !is_root() => Some("it is what Unprivileged is for whoever is not root"),
        Way::OrdinaryUser if ordinary_python().is_none() => Some("there is no CPython that an ordinary user may run"),
        _ => None,
    }
}

/// The default interpreter, found once: looking at every Python of a machine takes longer than most tests.
pub fn python() -> &'static Path {
    static FOUND: OnceLock<PathBuf> = OnceLock::new();
    FOUND.get_or_init(|| {
        let output = Command::new(BINARY).args(["doctor", "--json"]).output().unwrap();
        let status: Value = serde_json::from_slice(&output.stdout).unwrap();
        PathBuf::from(status["interpreters"][0]["path"].as_str().expect("no CPython on this machine"))
    })
}

/// The system's Python, for a user who cannot look into the home of whoever runs the tests.
fn ordinary_python() -> Option<&'static Path> {
    static FOUND: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
        let path = PathBuf::from("/usr/bin/python3");
        let mut doctor = Command::new(BINARY);
        let output = isolated(&mut doctor, &path).args(["doctor", "--json"]).output().ok()?;
        output.status.success().then_some(path)
    });
    FOUND.as_deref()
}

/// No other Python than the given one, whatever is on PATH.
fn isolated<'a>(command: &'a mut Command, python: &Path) -> &'a mut Command {
    let nowhere = "/nonexistent";
    command
        .env("SPARRING_PYTHON", python)
        .env("PATH", nowhere)
        .env("HOME", nowhere)
        .env("PYENV_ROOT", nowhere)
        .env("LC_ALL", "C.UTF-8")
        .env("SPARRING_LOG", "error")
}

/// A copy of the binary that everybody may run: the build folder may lie in a private home.
fn public_binary() -> &'static Path {
    static COPY: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::Builder::new().prefix("sparring-public-").tempdir_in("/tmp").unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let copy = folder.path().join("sparring");
        fs::copy(BINARY, &copy).unwrap();
        fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).unwrap();
        folder
    });
    static PATH: LazyLock<PathBuf> = LazyLock::new(|| COPY.path().join("sparring"));
    &PATH
}

/// The command that judges in this way.
pub fn sparring(way: Way, arguments: &[&str]) -> Command {
    let mut command = Command::new(BINARY);
    isolated(&mut command, python()).args(arguments);
    if way == Way::Unprivileged {
        command.env("SPARRING_UNPRIVILEGED", "true");
    }
    command
}

/// The same below a guardian that reports what is left behind.
fn watched(way: Way, arguments: &[&str]) -> Command {
    let mut command = Command::new(python());
    let (user, binary) = match way {
        Way::OrdinaryUser => (NOBODY.to_string(), public_binary()),
        _ => ("-".to_owned(), Path::new(BINARY)),
    };
    let inner = if way == Way::OrdinaryUser { ordinary_python().unwrap() } else { python() };
    isolated(&mut command, inner).args(["-I", WATCH, &user]).arg(binary).args(arguments);
    if way == Way::Unprivileged {
        command.env("SPARRING_UNPRIVILEGED", "true");
    }
    command
}

/// What a batch came to.
pub struct Batch {
    pub results: Vec<Value>,
    pub code: Option<i32>,
    pub complaints: String,
    pub supervisor: u64,
    pub survivors: Vec<Value>,
}

/// Judges rows, given as they stand in the file.
pub fn batch_of_bytes(way: Way, input: &[u8]) -> Batch {
    let child = watched(way, &["judge", "--batch", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let output = feed(child, input.to_vec());
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    let report: Value =
        complaints.lines().last().and_then(|line| serde_json::from_str(line).ok()).unwrap_or_else(|| {
            panic!("no report: {complaints}");
        });
    let text = String::from_utf8(output.stdout).unwrap();
    Batch {
        results: text.lines().map(|line| serde_json::from_str(line).unwrap()).collect(),
        code: output.status.code(),
        complaints,
        supervisor: report["pid"].as_u64().unwrap(),
        survivors: report["survivors"].as_array().unwrap().clone(),
    }
}

/// Writes from a thread of its own, so that neither side waits for the other.
fn feed(mut child: Child, input: Vec<u8>) -> Output {
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// Judges rows and insists that the batch ends well and leaves nothing behind.
#[track_caller]
pub fn batch(way: Way, rows: &[Value]) -> Vec<Value> {
    let input: String = rows.iter().map(|row| format!("{row}\n")).collect();
    let batch = batch_of_bytes(way, input.as_bytes());
    assert_eq!(batch.code, Some(0), "{way:?}: {}", batch.complaints);
    assert_eq!(batch.results.len(), rows.len(), "{way:?}: {}", batch.complaints);
    assert!(batch.survivors.is_empty(), "{way:?}: left behind: {:?}", batch.survivors);
    let groups = groups_of(batch.supervisor);
    assert!(groups.is_empty(), "{way:?}: left behind: {groups:?}");
    batch.results
}

/// The control groups of a supervisor.
pub fn groups_of(supervisor: u64) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![(PathBuf::from("/sys/fs/cgroup"), 0)];
    let prefix = format!("sparring-{supervisor}-");
    while let Some((folder, depth)) = waiting.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().starts_with(&prefix) {
                found.push(entry.path());
            } else if depth < 6 && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                waiting.push((entry.path(), depth + 1));
            }
        }
    }
    found
}

/// A row of one function, called once per `(args, expected)`.
pub fn function(source: &str, entry: &str, cases: &[(&str, &str)]) -> Value {
    let cases: Vec<Value> =
        cases.iter().map(|(args, expected)| json!({ "args": args, "expected": expected })).collect();
    json!({ "id": entry, "kind": "function", "entry": entry, "source": source, "cases": cases })
}

/// A row of a class with one script.
pub fn class(source: &str, entry: &str, calls: &str, expected: &str) -> Value {
    let case = json!({ "calls": calls, "expected": expected });
    json!({ "id": entry, "kind": "class", "entry": entry, "source": source, "cases": [case] })
}

/// A row of a whole program.
pub fn program(source: &str, stdin: &str, stdout: &str) -> Value {
    let case = json!({ "stdin": stdin, "stdout": stdout });
    json!({ "id": "program", "kind": "stdio", "source": source, "cases": [case] })
}

/// The row with some of its limits set.
pub fn limited(mut row: Value, limits: &[(&str, u64)]) -> Value {
    let limits: HashMap<_, _> = limits.iter().copied().collect();
    row["limits"] = json!(limits);
    row
}

/// The row with a field set.
pub fn with(mut row: Value, field: &str, value: impl Into<Value>) -> Value {
    row[field] = value.into();
    row
}

/// Runs a script in CPython, outside of every sandbox; standard input and output are JSON.
pub fn ask_python(script: &str, input: &Value) -> Value {
    let child =
        Command::new(python()).args(["-I", "-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let output = feed(child, input.to_string().into_bytes());
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}
