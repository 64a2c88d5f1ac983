//! What is scripted about this repository: `cargo xtask TASK`.

mod dev;
mod directions;
mod frontend;
mod links;
mod tools;

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["tools", "run"] => tools::for_running(),
        ["tools", "test"] => tools::for_testing(),
        ["frontend"] => frontend::build(),
        ["journeys"] => frontend::in_browser("test"),
        ["screenshots"] => frontend::in_browser("screenshots"),
        ["dev"] => dev::watch(),
        ["directions"] => directions::check(),
        ["links"] => links::check(),
        _ => bail!("tasks: tools run, tools test, frontend, journeys, screenshots, dev, directions, links"),
    }
}

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), Path::to_owned)
}

/// Runs a command to its end; an exit code other than 0 is an error.
fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {:?}", command.get_program()))?;
    if status.success() { Ok(()) } else { bail!("{:?} failed ({status})", command.get_program()) }
}

/// Whether a program is on PATH.
fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
