//! What the machine must have, installed where that is allowed, otherwise named exactly.

use crate::{is_installed, run};
use anyhow::{Result, bail};
use std::process::Command;

/// Node for the front end, a CPython for the judge. (Cargo is there, or this would not run.)
pub fn for_running() -> Result<()> {
    let mut missing = Vec::new();
    if !is_installed("node") || !is_installed("npm") {
        missing
            .push("Node.js 20 or newer with npm (https://nodejs.org, or your distribution's packages nodejs and npm)");
    }
    if !is_installed("python3") {
        missing.push("CPython 3.11 or newer (your distribution's package python3, or https://www.python.org)");
    }
    if !cfg!(target_os = "linux") {
        missing.push("Linux: the sandbox is made of its namespaces (elsewhere use a Linux container or WSL)");
    }
    if missing.is_empty() { Ok(()) } else { bail!("Sparring needs:\n  - {}", missing.join("\n  - ")) }
}

/// In addition a browser and a PostgreSQL server, from Debian's packages where this user may install them.
pub fn for_testing() -> Result<()> {
    for_running()?;
    let mut packages = Vec::new();
    if !is_installed("chromium") {
        packages.push("chromium");
    }
    if !has_postgres() {
        packages.push("postgresql");
    }
    if packages.is_empty() {
        return Ok(());
    }
    if !is_installed("apt-get") || !is_root() {
        bail!("the tests need {}; install with: sudo apt-get install {}", packages.join(" and "), packages.join(" "));
    }
    println!("Installing {} from Debian's packages", packages.join(" and "));
    run(Command::new("apt-get").args(["update", "-qq"]))?;
    let install = ["install", "-y", "-qq", "--no-install-recommends"];
    run(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(install).args(&packages))
}

fn has_postgres() -> bool {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    is_installed("initdb") || versions.into_iter().any(|version| version.path().join("bin/initdb").is_file())
}

fn is_root() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().any(|line| line.strip_prefix("Uid:").is_some_and(|ids| ids.split_whitespace().nth(1) == Some("0")))
}
