//! `sparring profiles`: sets of libraries for programs to use.

use crate::commands::print;
use crate::machine::JudgeOptions;
use crate::profiles::{PROFILES, Profile, Profiles};
use crate::speech;
use anyhow::{Result, bail};
use domain::status::ProfileState;
use sandbox::{Interpreter, Sandbox};
use std::fmt::Write;
use std::process::ExitCode;

#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Install profiles for the default interpreter: those that are named, or all
    Install {
        /// sci, web, test or tools
        names: Vec<String>,
        #[command(flatten)]
        options: JudgeOptions,
    },
    /// List the profiles, their libraries, and which are installed
    List {
        /// Print the result as JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        options: JudgeOptions,
    },
}

/// Exit code 0, or 1 when a profile could not be installed.
pub fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Install { names, options } => install(&names, &options),
        Command::List { json, options } => list(json, &options),
    }
}

fn install(names: &[String], options: &JudgeOptions) -> Result<ExitCode> {
    let mut wanted: Vec<&Profile> = Vec::new();
    for name in names {
        let Some(profile) = Profile::find(name) else {
            let known: Vec<&str> = PROFILES.iter().map(|profile| profile.name).collect();
            bail!("there is no profile {name:?}; known: {}", known.join(", "));
        };
        wanted.push(profile);
    }
    if names.is_empty() {
        wanted.extend(PROFILES);
    }
    let (profiles, interpreter) = load(options)?;
    let mut code = ExitCode::SUCCESS;
    for profile in wanted {
        print(&format!("{} for Python {}: {}\n", profile.name, interpreter.version, profile.libraries()))?;
        match profiles.install(profile, &interpreter) {
            Ok(()) => print("  installed\n")?,
            Err(error) => {
                eprintln!("sparring: {error:#}");
                code = ExitCode::from(1);
            }
        }
    }
    Ok(code)
}

fn list(json: bool, options: &JudgeOptions) -> Result<ExitCode> {
    let (profiles, interpreter) = load(options)?;
    let all: Vec<_> = PROFILES.iter().map(|profile| profiles.status(profile, &interpreter)).collect();
    if json {
        print(&format!("{}\n", serde_json::to_string_pretty(&all)?))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut out = format!("For Python {}:\n  std    installed  the standard library\n", interpreter.version);
    for one in all {
        let state = if one.state == ProfileState::Installed { "installed" } else { "missing" };
        let _ = writeln!(out, "  {:<6} {state:<10} {}", one.name, one.libraries);
    }
    print(&out)?;
    Ok(ExitCode::SUCCESS)
}

/// Where profiles are installed, and the interpreter that they are for.
fn load(options: &JudgeOptions) -> Result<(Profiles, Interpreter)> {
    let sandbox = Sandbox::new(options.machine.settings()?).map_err(|error| speech::of_sandbox(&error))?;
    // A sandbox without an interpreter is an error already.
    Ok((options.profiles()?, sandbox.interpreters()[0].clone()))
}
