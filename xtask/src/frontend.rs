//! Builds the front end when its sources are newer than what was built.

use crate::{root, run};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

pub fn build() -> Result<()> {
    let frontend = root().join("frontend");
    install(&frontend)?;
    let built = modified(&frontend.join("dist/app.js"));
    let sources = ["src", "build.mjs", "package-lock.json"].iter().map(|name| newest_below(&frontend.join(name)));
    if built.is_none() || sources.max().flatten() > built {
        println!("Building the front end");
        run(Command::new("npm").args(["run", "--silent", "build"]).current_dir(&frontend))?;
    }
    Ok(())
}

/// Runs a script of `e2e/` in a real browser, against the binary that was built.
pub fn in_browser(script: &str) -> Result<()> {
    let folder = root().join("e2e");
    install(&folder)?;
    run(Command::new("npm").args(["run", "--silent", script]).current_dir(&folder))
}

/// Installs what the lock file names, unless that was done already.
fn install(folder: &Path) -> Result<()> {
    let stamp = folder.join("node_modules/.sparring-lock");
    let lock =
        fs::read(folder.join("package-lock.json")).with_context(|| format!("no lock file in {}", folder.display()))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing packages of {}", folder.file_name().unwrap_or_default().to_string_lossy());
    run(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder))?;
    fs::write(&stamp, lock).context("cannot note what was installed")
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}

/// When the newest file below a path was changed.
pub fn newest_below(path: &Path) -> Option<SystemTime> {
    let below =
        fs::read_dir(path).into_iter().flatten().flatten().filter_map(|entry| newest_below(&entry.path())).max();
    below.max(modified(path))
}
