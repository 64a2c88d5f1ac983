//! Pages at a steady rate: what a person waits for.

use crate::http::Client;
use crate::machine::Server;
use crate::report::Report;
use crate::sample::Sample;
use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// Requests a second.
const RATE: u32 = 100;
const PAGES: [&str; 4] = ["/practise", "/practise?level=junior", "/problems/longest-unique-run", "/syllabus"];

pub fn measure(server: &Server, seconds: u64, report: &mut Report) -> Result<()> {
    for page in PAGES {
        let mut client = Client::connect(&server.address)?;
        let mut sample = Sample::default();
        let start = Instant::now();
        for number in 0..RATE * u32::try_from(seconds)? {
            // At fixed times, whatever the last answer took: a server that stalls is not spared requests.
            let due = Duration::from_secs(1) / RATE * number;
            std::thread::sleep(due.saturating_sub(start.elapsed()));
            let (status, _) = client.request("GET", page, None)?;
            if status != 200 {
                bail!("{page}: {status}");
            }
            sample.add(start.elapsed().saturating_sub(due));
        }
        report.page(page, sample);
    }
    Ok(())
}
