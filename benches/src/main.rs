//! `make bench`: the judge and the server, measured in one interleaved run. Machines are noisy, so that ratios come first.

mod http;
mod judging;
mod machine;
mod pages;
mod report;
mod sample;

use anyhow::{Context, Result};
use clap::Parser;
use report::Report;
use std::path::PathBuf;

#[derive(Debug, Parser)]
pub struct Arguments {
    /// The release build of `sparring`
    #[arg(long)]
    sparring: PathBuf,
    /// Where to write the figures
    #[arg(long)]
    json: Option<PathBuf>,
    /// Where to write the page about them
    #[arg(long)]
    page: Option<PathBuf>,
    /// Rounds of the interleaved run
    #[arg(long, default_value_t = 200)]
    pub rounds: usize,
    /// Seconds of each throughput and page measurement
    #[arg(long, default_value_t = 10)]
    pub seconds: u64,
    /// The data folder that profiles were installed into; without it `sci` is not measured
    #[arg(long)]
    pub data: Option<PathBuf>,
    /// Measure these ways of running the cases alone, without pages; for a profiler
    #[arg(long, value_delimiter = ',')]
    pub only: Vec<String>,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let sparring = arguments.sparring.canonicalize().context("build sparring first: cargo build --release")?;
    let mut report = Report::new();
    let server = machine::Server::start(&sparring)?;
    judging::measure(&sparring, &server, &arguments, &mut report)?;
    if arguments.only.is_empty() {
        pages::measure(&server, arguments.seconds, &mut report)?;
        report.memory(&server)?;
    }
    print!("{}", report.table());
    if let Some(file) = &arguments.page {
        std::fs::write(file, report.as_page()).with_context(|| format!("cannot write {}", file.display()))?;
    }
    if let Some(file) = &arguments.json {
        std::fs::write(file, report.json()?).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}
