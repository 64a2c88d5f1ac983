//! The commands, one file each.

pub mod batch;
pub mod check;
pub mod data;
pub mod doctor;
pub mod drill;
mod explanation;
pub mod judge;
pub mod link;
pub mod metrics;
pub mod new;
pub mod online;
pub mod preview;
pub mod profiles;
pub mod review;
pub mod serve;
pub mod trace;

use anyhow::Result;
use std::io::Write;

/// Prints a result. A reader that has gone (`| head`) is no error.
pub fn print(text: &str) -> Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}
