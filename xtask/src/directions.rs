//! Which crate may know which. The map stands in ARCHITECTURE.md; this is what holds it true.

use crate::root;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs;

/// Each crate and the crates of ours that it may use. `test-kit` may be used by anybody's tests.
const ALLOWED: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("i18n", &["domain"]),
    ("curriculum", &["domain"]),
    ("coach", &["domain"]),
    ("store", &["domain"]),
    ("queue", &["domain"]),
    ("sandbox", &["domain"]),
    ("judge", &["sandbox", "curriculum", "domain"]),
    ("web", &["queue", "store", "curriculum", "coach", "i18n", "domain"]),
    ("test-kit", &["domain", "store", "queue", "curriculum"]),
];

/// These may use everything.
const FREE: &[&str] = &["sparring", "bench", "xtask"];

pub fn check() -> Result<()> {
    let mut wrong = Vec::new();
    let ours: BTreeSet<String> = crates()?.into_iter().collect();
    for name in &ours {
        if FREE.contains(&name.as_str()) {
            continue;
        }
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| known == name) else {
            wrong.push(format!("{name} is not in the map: add it to xtask/src/directions.rs and ARCHITECTURE.md"));
            continue;
        };
        let file = root().join("crates").join(name).join("Cargo.toml");
        let manifest: toml::Table = fs::read_to_string(&file)?.parse().with_context(|| file.display().to_string())?;
        let used = manifest.get("dependencies").and_then(toml::Value::as_table);
        for dependency in used.into_iter().flat_map(toml::Table::keys).filter(|dependency| ours.contains(*dependency)) {
            if !allowed.contains(&dependency.as_str()) {
                wrong.push(format!("{name} must not use {dependency}"));
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { bail!("dependency direction:\n  {}", wrong.join("\n  ")) }
}

fn crates() -> Result<Vec<String>> {
    let entries = fs::read_dir(root().join("crates"))?.flatten();
    let folders = entries.filter(|entry| entry.path().join("Cargo.toml").is_file());
    Ok(folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}
