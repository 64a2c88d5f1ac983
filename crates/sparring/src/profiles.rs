//! Profiles: sets of libraries that programs may use, installed by their locks into the data folder.
//!
//! A lock names every version and the hash of every file; what is installed is found again by the lock's own hash and the
//! interpreter's tag, so that an update of either installs anew beside what is there.

use crate::speech::messages;
use anyhow::{Context, Result, bail};
use domain::status::{ProfileState, ProfileStatus};
use sandbox::{Interpreter, Library, Sandbox};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A set of libraries.
#[derive(Debug, Clone, Copy)]
pub struct Profile {
    pub name: &'static str,
    /// What people look for in it.
    known_for: &'static [&'static str],
    /// A requirements file with hashes.
    lock: &'static str,
    /// What the warm interpreter imports.
    preload: &'static str,
    /// What its cells may execute. Nothing of a candidate runs in such a profile.
    programs: &'static [&'static str],
}

pub const PROFILES: &[Profile] = &[
    Profile {
        name: "sci",
        known_for: &["numpy", "pandas"],
        lock: include_str!("../../../python/profiles/sci.txt"),
        preload: "numpy pandas",
        programs: &[],
    },
    Profile {
        name: "web",
        known_for: &["flask", "django", "sqlalchemy", "beautifulsoup4", "requests"],
        lock: include_str!("../../../python/profiles/web.txt"),
        preload: "flask sqlalchemy sqlalchemy.orm bs4 requests django",
        programs: &[],
    },
    Profile {
        name: "test",
        known_for: &["pytest", "hypothesis"],
        lock: include_str!("../../../python/profiles/test.txt"),
        // Its own plugins too, which pytest imports only when it starts.
        preload: "pytest hypothesis _pytest.helpconfig _pytest.junitxml _pytest.pastebin _pytest.setuponly _pytest.setupplan \
            _pytest.skipping _pytest.threadexception _pytest.tracemalloc _pytest.unittest _pytest.unraisableexception \
            _pytest.warnings",
        programs: &[],
    },
    Profile {
        name: "tools",
        known_for: &["ruff", "mypy", "coverage"],
        lock: include_str!("../../../python/profiles/tools.txt"),
        preload: "json subprocess mypy.build",
        programs: &["bin/ruff"],
    },
];

impl Profile {
    pub fn find(name: &str) -> Option<&'static Profile> {
        PROFILES.iter().find(|profile| profile.name == name)
    }

    /// `numpy 2.5.5, pandas 3.1.1`: of a library that is locked per interpreter, the newest.
    pub fn libraries(&self) -> String {
        let version = |library: &&str| {
            let mut lines = self.lock.lines().filter_map(|line| line.strip_prefix(*library)?.strip_prefix("=="));
            let version = lines.next_back()?.split([' ', ';']).next()?;
            Some(format!("{library} {version}"))
        };
        self.known_for.iter().filter_map(version).collect::<Vec<_>>().join(", ")
    }

    fn folder_name(&self, interpreter: &Interpreter) -> String {
        let hash = Sha256::digest(self.lock.as_bytes());
        let hash: String = hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let version = interpreter.version;
        let suffix = if interpreter.free_threaded { "t" } else { "" };
        format!("{}-{hash}-cp{}{}{suffix}-{}", self.name, version.major, version.minor, std::env::consts::ARCH)
    }
}

/// Where profiles are installed.
#[derive(Debug, Clone)]
pub struct Profiles {
    folder: PathBuf,
}

impl Profiles {
    pub fn new(data: &Path) -> Profiles {
        Profiles { folder: data.join("profiles") }
    }

    /// Where the profile is, if it is installed for the interpreter.
    pub fn find(&self, profile: &Profile, interpreter: &Interpreter) -> Option<PathBuf> {
        // A folder gets this name when everything is in it.
        let folder = self.folder.join(profile.folder_name(interpreter));
        folder.is_dir().then(|| folder.canonicalize().unwrap_or(folder))
    }

    pub fn status(&self, profile: &Profile, interpreter: &Interpreter) -> ProfileStatus {
        let is_installed = self.find(profile, interpreter).is_some();
        ProfileStatus {
            name: profile.name.into(),
            libraries: profile.libraries(),
            state: if is_installed { ProfileState::Installed } else { ProfileState::Missing },
            detail: String::new(),
        }
    }

    /// Lets programs use what is installed for the default interpreter.
    pub fn offer(&self, sandbox: &Sandbox) {
        let Some(interpreter) = sandbox.interpreters().first() else { return };
        for profile in PROFILES {
            if let Some(folder) = self.find(profile, interpreter) {
                sandbox.add_profile(0, profile.name, library_of(profile, folder));
            }
        }
    }

    /// Installs a profile unless it is there. Takes as long as fetching and unpacking takes. Whoever comes second waits.
    pub fn install(&self, profile: &Profile, interpreter: &Interpreter) -> Result<()> {
        fs::create_dir_all(&self.folder).with_context(|| format!("cannot make {}", self.folder.display()))?;
        let lock = fs::File::create(self.folder.join("lock")).context("cannot write to the data folder")?;
        lock.lock().context("cannot lock the folder of profiles")?;
        if self.find(profile, interpreter).is_some() {
            return Ok(());
        }
        let target = self.folder.join(profile.folder_name(interpreter));
        let unfinished = target.with_extension("unfinished");
        let _ = fs::remove_dir_all(&unfinished);
        let installed = fetch(profile, interpreter, &unfinished).and_then(|()| {
            make_readable(&unfinished)?;
            fs::rename(&unfinished, &target).context("cannot finish the installation")
        });
        if installed.is_err() {
            let _ = fs::remove_dir_all(&unfinished);
        }
        installed
    }
}

fn library_of(profile: &Profile, folder: PathBuf) -> Library {
    let programs = profile.programs.iter().map(PathBuf::from).collect();
    Library { folder, preload: profile.preload.into(), programs }
}

/// Runs pip: wheels only (nothing is built, so that nothing runs at installation), each with a hash that the lock knows.
fn fetch(profile: &Profile, interpreter: &Interpreter, target: &Path) -> Result<()> {
    let python = &interpreter.executable;
    let mut pip = Command::new(python)
        .args(["-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-deps"])
        .args(["--only-binary", ":all:", "--require-hashes", "--requirement", "/dev/stdin", "--target"])
        .arg(target)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run {}", python.display()))?;
    if let Some(mut stdin) = pip.stdin.take() {
        // Without pip the reader is gone already; its own message follows.
        let _ = stdin.write_all(profile.lock.as_bytes());
    }
    let output = pip.wait_with_output().context("pip did not end")?;
    if output.status.success() {
        return Ok(());
    }
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    if complaint.contains("No module named pip") {
        bail!(messages().command_no_pip(python.display().to_string()));
    }
    bail!(messages().command_profile_failed(profile.name, reason_of(&complaint)));
}

/// The last line that says what went wrong.
fn reason_of(complaint: &str) -> String {
    let mut lines = complaint.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut errors = lines.clone().filter(|line| line.starts_with("ERROR"));
    let reason = errors.next_back().or_else(|| lines.next_back()).unwrap_or("pip failed");
    reason.trim_start_matches("ERROR:").trim().chars().take(300).collect()
}

/// Cells have users of their own: what a strict umask kept from them is opened for reading, and for executing.
fn make_readable(path: &Path) -> Result<()> {
    let about = fs::symlink_metadata(path).with_context(|| format!("cannot look at {}", path.display()))?;
    if about.is_symlink() {
        return Ok(());
    }
    let mode = about.permissions().mode();
    let is_executable = about.is_dir() || mode & 0o100 != 0;
    let wanted = if is_executable { mode | 0o555 } else { mode | 0o444 };
    fs::set_permissions(path, fs::Permissions::from_mode(wanted))?;
    if about.is_dir() {
        for entry in fs::read_dir(path)? {
            make_readable(&entry?.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_knows_the_versions_of_its_libraries() {
        for profile in PROFILES {
            assert_eq!(profile.libraries().split(", ").count(), profile.known_for.len(), "{}", profile.libraries());
        }
    }

    #[test]
    fn every_requirement_of_a_lock_has_a_hash() {
        for profile in PROFILES {
            let requirements = profile.lock.lines().filter(|line| line.contains("==")).count();
            let hashed = profile.lock.lines().filter(|line| line.contains("==") && line.ends_with('\\')).count();
            assert!(requirements > 0 && requirements == hashed, "{}", profile.name);
            assert!(!profile.lock.contains("://"), "{}: a lock names no index", profile.name);
        }
    }

    #[test]
    fn the_reason_is_the_last_error() {
        assert_eq!(reason_of("WARNING: a\nERROR: no match\n\n"), "no match");
        assert_eq!(reason_of("Traceback\nOSError: full\n"), "OSError: full");
        assert_eq!(reason_of(""), "pip failed");
    }
}
