//! Finding the CPythons of a machine.

use serde::Deserialize;
use std::cmp::Reverse;
use std::collections::HashSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The oldest minor version that cells can run: 3.11.
const OLDEST: (u32, u32) = (3, 11);
/// A broken interpreter must not hold up the start.
const PATIENCE: Duration = Duration::from_secs(10);

/// A version such as 3.13.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
    pub micro: u32,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.micro)
    }
}

/// A CPython that cells can run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    pub version: Version,
    /// The real executable, outside of any virtual environment.
    pub executable: PathBuf,
    /// Folders and files that it needs to run.
    pub readable: Vec<PathBuf>,
    /// Built without the GIL.
    pub free_threaded: bool,
}

/// An executable that looked like a Python and cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterpreterFault {
    pub path: PathBuf,
    pub reason: String,
}

#[derive(Deserialize)]
struct Probe {
    implementation: String,
    version: (u32, u32, u32),
    level: String,
    executable: PathBuf,
    prefix: PathBuf,
    stdlib: PathBuf,
    platform_stdlib: PathBuf,
    free_threaded: bool,
}

const PROBE: &str = "
import json, os, sys, sysconfig
base = getattr(sys, '_base_executable', sys.executable)
real = os.path.realpath
print(json.dumps(dict(
    implementation=sys.implementation.name, version=sys.version_info[:3], level=sys.version_info.releaselevel,
    executable=real(base), prefix=real(sys.base_prefix),
    stdlib=real(os.path.dirname(os.__file__)), platform_stdlib=real(sysconfig.get_path('platstdlib', vars={'platbase': sys.base_exec_prefix})),
    free_threaded=bool(sysconfig.get_config_var('Py_GIL_DISABLED')))))
";

/// All interpreters, one per minor version; the first is the default. Those of `asked_for` come first, in their order; then,
/// newest first, `python3.N` and `python3` on PATH and those of pyenv and uv.
pub fn find_interpreters(asked_for: &[PathBuf]) -> (Vec<Interpreter>, Vec<InterpreterFault>) {
    let mut faults = Vec::new();
    let mut seen = Vec::new();
    let mut is_new = |path: &PathBuf| {
        let real = path.canonicalize().unwrap_or_else(|_| path.clone());
        let is_new = !seen.contains(&real);
        seen.push(real);
        is_new
    };
    let mut found = Vec::new();
    for path in asked_for.iter().filter(|path| is_new(path)) {
        match probe(path) {
            Ok(interpreter) => found.push(interpreter),
            Err(reason) => faults.push(InterpreterFault { path: path.clone(), reason }),
        }
    }
    // What was not asked for and is too old or no CPython is no news.
    let others = candidates().into_iter().filter(is_new);
    let mut others: Vec<Interpreter> = others.filter_map(|path| probe(&path).ok()).collect();
    others.sort_by_key(|other| Reverse(other.version));
    found.extend(others);
    let mut minors = HashSet::new();
    found.retain(|one| minors.insert((one.version.major, one.version.minor)));
    (found, faults)
}

fn candidates() -> Vec<PathBuf> {
    let mut paths = Vec::new();
    let path = std::env::var_os("PATH").unwrap_or_default();
    for folder in std::env::split_paths(&path) {
        paths.extend((OLDEST.1..OLDEST.1 + 10).map(|minor| folder.join(format!("python3.{minor}"))));
        paths.push(folder.join("python3"));
    }
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let pyenv = std::env::var_os("PYENV_ROOT").map_or_else(|| home.join(".pyenv"), PathBuf::from);
    // Its shims are slow scripts around the versions that are looked at below.
    paths.retain(|path| !path.starts_with(pyenv.join("shims")));
    for folder in [pyenv.join("versions"), home.join(".local/share/uv/python")] {
        let mut versions: Vec<PathBuf> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path().join("bin/python3"))
            .collect();
        versions.sort();
        paths.extend(versions);
    }
    paths.retain(|path| path.is_file());
    paths
}

fn probe(path: &Path) -> Result<Interpreter, String> {
    let mut child = Command::new(path)
        .args(["-I", "-S", "-c", PROBE])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let start = Instant::now();
    while child.try_wait().map_err(|error| error.to_string())?.is_none() {
        if start.elapsed() > PATIENCE {
            let _ = child.kill();
            let _ = child.wait();
            return Err("it does not answer".to_owned());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    let probe: Probe = serde_json::from_slice(&output.stdout).map_err(|_| "it is no working Python 3".to_owned())?;
    let (major, minor, micro) = probe.version;
    let version = Version { major, minor, micro };
    if probe.implementation != "cpython" {
        return Err(format!("it is {}, not CPython", probe.implementation));
    }
    if (major, minor) < OLDEST {
        return Err(format!("it is {version}; Sparring needs {}.{} or newer", OLDEST.0, OLDEST.1));
    }
    if probe.level != "final" {
        return Err(format!("it is a pre-release of {version}"));
    }
    let mut readable = vec![probe.executable.clone(), probe.stdlib, probe.platform_stdlib];
    // A prefix of its own (pyenv, uv, /opt) is bound as a whole; /usr holds much else.
    if !["/", "/usr", "/usr/local"].iter().any(|shared| probe.prefix == Path::new(shared)) {
        readable.push(probe.prefix);
    }
    readable.retain(|path| path.exists());
    Ok(Interpreter { version, executable: probe.executable, readable, free_threaded: probe.free_threaded })
}
