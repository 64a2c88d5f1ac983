//! The content hash of a folder: what an incremental check goes by.

use crate::source::is_visible;
use sha2::{Digest, Sha256};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// SHA-256 over the names and bytes of all visible files below a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContentHash([u8; 32]);

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl ContentHash {
    /// Hashes an exercise's folder. The same content has the same hash wherever the folder lies.
    ///
    /// # Errors
    /// When a file or folder cannot be read.
    pub fn of_folder(folder: &Path) -> io::Result<ContentHash> {
        let mut files = Vec::new();
        collect_files(folder, Path::new(""), &mut files)?;
        files.sort();
        let mut hasher = Sha256::new();
        for file in files {
            let (name, bytes) = (file.to_string_lossy(), fs::read(folder.join(&file))?);
            // Lengths first: no content can imitate another name.
            for part in [name.as_bytes(), &bytes] {
                hasher.update((part.len() as u64).to_le_bytes());
                hasher.update(part);
            }
        }
        Ok(ContentHash(hasher.finalize().into()))
    }
}

/// Plain files only: symbolic links to folders could lead in circles.
fn collect_files(root: &Path, below: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        if !is_visible(&entry.file_name()) {
            continue;
        }
        let (path, kind) = (below.join(entry.file_name()), entry.file_type()?);
        if kind.is_dir() {
            collect_files(root, &path, files)?;
        } else if root.join(&path).is_file() {
            files.push(path);
        }
    }
    Ok(())
}
