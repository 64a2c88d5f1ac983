//! Files and folders of a pack, read with bounds: a pack may be broken, but reading it never hangs and never panics.

use crate::fault::{Faults, FileFault, Place};
use crate::review;
use crate::task::remarks;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// No file of a pack may be larger; large inputs are generated.
const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// A text file with its path.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub path: PathBuf,
    pub text: String,
    /// Offsets of the newlines.
    newlines: Vec<usize>,
}

impl Source {
    pub fn new(path: PathBuf, text: String) -> Self {
        let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(offset, _)| offset).collect();
        Source { path, text, newlines }
    }

    /// The line, from 1, of an offset in bytes.
    pub fn line_at(&self, offset: usize) -> u32 {
        let before = self.newlines.partition_point(|newline| *newline < offset);
        u32::try_from(before + 1).unwrap_or(u32::MAX)
    }

    pub fn place(&self, line: u32) -> Place<'_> {
        Place { file: &self.path, line: Some(line) }
    }
}

/// Reads a text file; a fault says why it cannot be read.
fn load_source(path: PathBuf) -> Result<Source, (PathBuf, FileFault)> {
    let reason = |error: std::io::Error| FileFault::Unreadable { reason: error.to_string() };
    let metadata = match fs::metadata(&path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err((path, FileFault::Missing)),
        Err(error) => return Err((path, reason(error))),
    };
    // A pipe would block for ever, a device never ends.
    if !metadata.is_file() {
        return Err((path, FileFault::NotAFile));
    }
    if metadata.len() > LARGEST_FILE {
        return Err((path, FileFault::TooLarge { limit_kb: LARGEST_FILE / 1024 }));
    }
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => return Err((path, reason(error))),
    };
    match String::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => Err((path, FileFault::Nul)),
        // A byte order mark is neither TOML nor Python.
        Ok(text) => Ok(Source::new(path, text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))),
        Err(_) => Err((path, FileFault::NotUtf8)),
    }
}

/// The folder of an exercise, or of something else in a pack.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Folder<'a> {
    pub path: &'a Path,
    pub faults: &'a Faults,
}

impl Folder<'_> {
    /// Reads a file that has to be there and to say something.
    pub fn load(&self, name: &str) -> Option<Source> {
        match load_source(self.path.join(name)) {
            Ok(source) if source.text.trim().is_empty() => {
                self.faults.fatal(&source.path, FileFault::Empty);
                None
            }
            Ok(source) => Some(source),
            Err((path, fault)) => {
                self.faults.fatal(&path, fault);
                None
            }
        }
    }

    /// Reads a file that has to be there; an empty one will do.
    pub fn load_even_empty(&self, name: &str) -> Option<Source> {
        load_source(self.path.join(name)).map_err(|(path, fault)| self.faults.fatal(&path, fault)).ok()
    }

    /// Reads a file that may be absent.
    pub fn find(&self, name: &str) -> Option<Source> {
        self.path.join(name).exists().then(|| self.load(name)).flatten()
    }

    /// The folders below a folder of this one; none when there is no such folder.
    pub fn folders_below(&self, name: &str) -> Vec<PathBuf> {
        let path = self.path.join(name);
        if path.is_dir() {
            entries(&path, self.faults).into_iter().filter(|entry| entry.is_dir()).collect()
        } else {
            Vec::new()
        }
    }

    /// The names of the files of a folder below this one, sorted; none when there is no such folder.
    pub fn files_below(&self, name: &str) -> Vec<String> {
        let path = self.path.join(name);
        if !path.exists() {
            return Vec::new();
        }
        let files = entries(&path, self.faults).into_iter().filter(|entry| entry.is_file());
        files.filter_map(|entry| Some(entry.file_name()?.to_str()?.to_owned())).collect()
    }

    /// Reports what nothing reads: most often a misspelt name.
    pub fn expect_only(&self, files: &[&str], folders: &[&str]) {
        for entry in entries(self.path, self.faults) {
            let name = entry.file_name().and_then(OsStr::to_str).unwrap_or_default();
            if !files.contains(&name) && !folders.contains(&name) && ![review::FILE, remarks::FILE].contains(&name) {
                self.faults.form(&entry, FileFault::Unexpected { known: [files, folders].concat().join(", ") });
            }
        }
        // The programs of a project are folders with files of any kind.
        let is_project = self.path.join("starter").is_dir();
        let is_read = |folder: &&&str| self.path.join(folder).is_dir() && !["lessons", "ladder"].contains(*folder);
        for folder in folders.iter().filter(is_read).filter(|_| !is_project) {
            for entry in entries(&self.path.join(folder), self.faults) {
                let is_program = ["py", "sql"].map(OsStr::new).map(Some).contains(&entry.extension());
                if !entry.is_file() || !is_program {
                    self.faults.form(&entry, FileFault::Unexpected { known: format!("{folder}/*.py") });
                }
            }
        }
    }
}

/// The visible entries of a folder, sorted by name. What Python and editors leave behind is not seen.
pub(crate) fn entries(folder: &Path, faults: &Faults) -> Vec<PathBuf> {
    let unreadable = |error: std::io::Error| {
        faults.fatal(folder, FileFault::Unreadable { reason: error.to_string() });
    };
    let mut found = Vec::new();
    match fs::read_dir(folder) {
        Err(error) => unreadable(error),
        Ok(listing) => {
            for entry in listing {
                match entry {
                    Ok(entry) if is_visible(&entry.file_name()) => found.push(entry.path()),
                    Ok(_) => {}
                    Err(error) => unreadable(error),
                }
            }
        }
    }
    found.sort();
    found
}

/// Whether a file is a program of the kind whose names end so.
pub(crate) fn is_program(file: &str, extension: &str) -> bool {
    Path::new(file).extension() == Some(OsStr::new(extension))
}

/// Whether an entry belongs to the pack at all.
pub(crate) fn is_visible(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    !(name.starts_with('.') || name.ends_with('~') || name == "__pycache__")
}

/// Lower-case Latin letters, digits, and single hyphens between them.
pub(crate) fn is_slug(text: &str) -> bool {
    text.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}
