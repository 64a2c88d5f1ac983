//! What passed before, by content, so that the next check runs only what has changed.

use judge::Judge;
use judge::check::{Checked, Counts, Finding};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The exercises that passed for this version of the judge, these interpreters and this syllabus.
pub struct Passed {
    file: PathBuf,
    by_hash: BTreeMap<String, Outcome>,
}

/// What a check that found nothing to mend has counted.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Outcome {
    pub counts: Counts,
    pub remarks: Vec<Finding>,
}

impl Passed {
    pub fn load(pack: &Path, judge: &Judge, forget: bool) -> Passed {
        use sha2::{Digest, Sha256};
        let mut hasher = Sha256::new();
        hasher.update(env!("CARGO_PKG_VERSION"));
        // A judge that was built anew may judge otherwise.
        let built = std::env::current_exe().and_then(|path| path.metadata()).and_then(|data| data.modified());
        hasher.update(format!("{built:?}"));
        for interpreter in judge.sandbox().interpreters() {
            hasher.update(format!("{interpreter:?}"));
        }
        hasher.update(std::fs::read(pack.join("syllabus.toml")).unwrap_or_default());
        let name: String = hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let cache = std::env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))
            .unwrap_or_else(std::env::temp_dir);
        let file = cache.join("sparring/check").join(name).with_extension("json");
        let text = if forget { String::new() } else { std::fs::read_to_string(&file).unwrap_or_default() };
        Passed { file, by_hash: serde_json::from_str(&text).unwrap_or_default() }
    }

    pub fn find(&self, hash: &str) -> Option<&Outcome> {
        self.by_hash.get(hash)
    }

    pub fn add(&mut self, hash: &str, checked: &Checked) {
        let outcome = Outcome { counts: checked.counts, remarks: checked.remarks.clone() };
        self.by_hash.insert(hash.to_owned(), outcome);
    }

    /// Losing this costs time only, so that an error is no reason to fail.
    pub fn save(&self) {
        if let Some(folder) = self.file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = std::fs::write(&self.file, serde_json::to_string(&self.by_hash).unwrap_or_default());
    }
}
