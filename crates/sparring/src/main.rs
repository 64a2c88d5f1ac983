//! The one binary: it wires everything together and holds the commands.

mod commands;
mod configuration;
mod machine;
mod profiles;
mod speech;
mod worker;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Gives memory back: inputs of megabytes come and go on every worker, and the C library kept hundreds of megabytes of them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Sparring: a self-hosted interview trainer for Python developers.
#[derive(Debug, Parser)]
#[command(version, about, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve Sparring to a browser on this machine
    Serve(commands::serve::Arguments),
    /// Judge a program: `sparring judge PROBLEM SOLUTION.py`, or rows of a file: `sparring judge --batch FILE.jsonl`
    Judge(commands::judge::Arguments),
    /// Show how a program runs, step by step: `sparring trace PROBLEM SOLUTION.py`
    Trace(commands::trace::Arguments),
    /// Remarks on the code of a program, whatever it is for: `sparring review FILE.py`
    Review(commands::review::Arguments),
    /// Show what this machine offers: kernel features, interpreters, active layers
    Doctor(commands::doctor::Arguments),
    /// Generate one drill and verify its answer by running it
    Drill(commands::drill::Arguments),
    /// Check a pack of exercises: its form, and everything that it claims by running it
    Check(commands::check::Arguments),
    /// Begin an exercise: a folder that is right from the start, with texts that say what to write
    New(commands::new::Arguments),
    /// Look at an exercise while writing it: both languages, what the check finds, reloaded on every save
    Preview(commands::preview::Arguments),
    /// Install sets of libraries for programs to use (numpy, flask, pytest, …), or list them
    #[command(subcommand)]
    Profiles(commands::profiles::Command),
    /// Print a link that works once: to set up a head host, or to choose a new password for an address
    Link(commands::link::Arguments),
    /// Bring the database to the shape of this version
    Migrate(commands::data::Arguments),
    /// Copy the database into a file, also while the server runs
    Backup(commands::data::FileArguments),
    /// Write everything of the local person into a JSON file
    Export(commands::data::FileArguments),
    /// Add what an export holds to the local person
    Import(commands::data::FileArguments),
}

fn main() -> ExitCode {
    // The binary is its own launcher of cells. That copy must stay single-threaded, so nothing comes before this.
    if std::env::args_os().nth(1).is_some_and(|argument| argument == sandbox::LAUNCHER_ARGUMENT) {
        eprintln!("{}", sandbox::run_launcher());
        return ExitCode::FAILURE;
    }
    let arguments = Arguments::parse();
    start_log();
    let result = match arguments.command {
        Command::Serve(arguments) => commands::serve::run(arguments),
        Command::Judge(arguments) => commands::judge::run(arguments),
        Command::Trace(arguments) => commands::trace::run(arguments),
        Command::Review(arguments) => commands::review::run(arguments),
        Command::Doctor(arguments) => commands::doctor::run(arguments),
        Command::Drill(arguments) => commands::drill::run(arguments),
        Command::Check(arguments) => commands::check::run(arguments),
        Command::New(arguments) => commands::new::run(arguments),
        Command::Preview(arguments) => commands::preview::run(arguments),
        Command::Profiles(command) => commands::profiles::run(command),
        Command::Link(arguments) => commands::link::run(arguments),
        Command::Migrate(arguments) => commands::data::migrate(arguments),
        Command::Backup(arguments) => commands::data::backup(arguments),
        Command::Export(arguments) => commands::data::export(arguments),
        Command::Import(arguments) => commands::data::import(arguments),
    };
    result.unwrap_or_else(|error| {
        eprintln!("sparring: {error:#}");
        ExitCode::from(2)
    })
}

/// Logs go to standard error: readable on a terminal, JSON lines elsewhere. `SPARRING_LOG` chooses what is logged.
fn start_log() {
    use std::io::IsTerminal;
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_env("SPARRING_LOG")
        .unwrap_or_else(|_| EnvFilter::new("warn,sparring=info,web=info,sqlx::query=error"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        log.with_target(false).init();
    } else {
        log.json().flatten_event(true).init();
    }
}
