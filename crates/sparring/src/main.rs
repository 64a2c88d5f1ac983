//! The one binary: it wires everything together and holds the commands.

mod commands;
mod machine;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Sparring: a self-hosted interview trainer for Python developers.
#[derive(Debug, Parser)]
#[command(version, about, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Judge a program: `sparring judge PROBLEM SOLUTION.py`, or rows of a file: `sparring judge --batch FILE.jsonl`
    Judge(commands::judge::Arguments),
    /// Show what this machine offers: kernel features, interpreters, active layers
    Doctor(commands::doctor::Arguments),
    /// Generate one drill and verify its answer by running it
    Drill(commands::drill::Arguments),
}

fn main() -> ExitCode {
    // The binary is its own launcher of cells. That copy must stay single-threaded, so nothing comes before this.
    if std::env::args_os().nth(1).is_some_and(|argument| argument == sandbox::LAUNCHER_ARGUMENT) {
        eprintln!("{}", sandbox::run_launcher());
        return ExitCode::FAILURE;
    }
    let arguments = Arguments::parse();
    let result = match arguments.command {
        Command::Judge(arguments) => commands::judge::run(arguments),
        Command::Doctor(arguments) => commands::doctor::run(arguments),
        Command::Drill(arguments) => commands::drill::run(arguments),
    };
    result.unwrap_or_else(|error| {
        eprintln!("sparring: {error:#}");
        ExitCode::from(2)
    })
}
