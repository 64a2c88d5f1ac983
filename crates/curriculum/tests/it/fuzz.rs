//! The reader of packs, given files that are damaged: it reports or reads, and neither panics nor hangs.

use crate::builder::{COURSE, DRILL, LESSON, PROBLEM, PackBuilder, QUESTION};
use curriculum::Catalogue;
use hostile_bytes::{damaged, tries};
use proptest::prelude::*;
use proptest::sample::select;
use std::path::{Path, PathBuf};

#[path = "../../../test-kit/src/hostile_bytes.rs"]
mod hostile_bytes;

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// Every file of a pack that is right in every way: its name and what stands in it.
fn files() -> Vec<(String, Vec<u8>)> {
    let pack = PackBuilder::right();
    let name = |path: &Path| path.strip_prefix(pack.path()).unwrap().to_string_lossy().into_owned();
    let mut files: Vec<_> =
        files_below(pack.path()).iter().map(|path| (name(path), std::fs::read(path).unwrap())).collect();
    files.sort();
    files
}

#[test]
fn the_seeds_hold_every_kind_of_file() {
    let files = files();
    for part in [PROBLEM, QUESTION, DRILL, COURSE, LESSON, "pack.toml", "syllabus.toml"] {
        assert!(files.iter().any(|(name, _)| name.starts_with(part)), "{part}");
    }
}

proptest! {
    #![proptest_config(tries(40))]

    #[test]
    fn a_damaged_file_is_reported_or_read(
        (name, bytes) in select(files()).prop_flat_map(|(name, bytes)| (Just(name), damaged(vec![bytes])))
    ) {
        let pack = PackBuilder::right();
        pack.write_bytes(&name, &bytes);
        let loaded = Catalogue::load(&pack.packs());
        let report = curriculum::check_form(&pack.packs());
        // One file damages one exercise, or two where a course loses its lesson.
        if !["pack.toml", "syllabus.toml"].contains(&name.as_str()) {
            prop_assert!(loaded.catalogue.exercises().count() >= 1, "{} takes everything with it", name);
        }
        for fault in &report.faults {
            prop_assert!(fault.kind.message(domain::Language::En).len() < 20_000);
        }
    }
}
