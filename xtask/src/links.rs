//! Links between our documents lead somewhere.

use crate::root;
use anyhow::{Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

pub fn check() -> Result<()> {
    let mut documents = Vec::new();
    collect(&root(), &mut documents);
    let mut dead = Vec::new();
    for document in &documents {
        let text = fs::read_to_string(document)?;
        for target in targets(&text) {
            let path = target.split('#').next().unwrap_or_default();
            if path.is_empty() || path.contains("://") || path.starts_with("mailto:") || path.starts_with('/') {
                continue;
            }
            let folder = document.parent().unwrap_or(Path::new("."));
            if !folder.join(path).exists() {
                dead.push(format!("{}: {target}", document.display()));
            }
        }
    }
    if dead.is_empty() { Ok(()) } else { bail!("dead links:\n  {}", dead.join("\n  ")) }
}

fn collect(folder: &Path, documents: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        // The pack's links are checked by `sparring check`.
        if name.starts_with('.') || ["target", "node_modules", "curriculum", "data"].contains(&name.as_ref()) {
            continue;
        }
        if path.is_dir() {
            collect(&path, documents);
        } else if name.ends_with(".md") {
            documents.push(path);
        }
    }
}

/// What stands between `](` and `)`, outside of code.
fn targets(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("");
        for part in prose.split("](").skip(1) {
            if let Some((target, _)) = part.split_once(')') {
                found.push(target.split(' ').next().unwrap_or_default().to_owned());
            }
        }
    }
    found
}
