//! Whether an insight that is being computed is still wanted.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// Cheap to clone; asked between any two runs of the program.
#[derive(Debug, Clone, Default)]
pub struct Wish(Arc<AtomicU8>);

/// Why one is not wanted any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwanted {
    /// Nobody will look at it.
    Superfluous,
    /// The process is about to end; the promise stands.
    Closing,
}

const WANTED: u8 = 0;
const SUPERFLUOUS: u8 = 1;
const CLOSING: u8 = 2;

impl Wish {
    pub fn unwanted(&self) -> Option<Unwanted> {
        match self.0.load(Ordering::Relaxed) {
            SUPERFLUOUS => Some(Unwanted::Superfluous),
            CLOSING => Some(Unwanted::Closing),
            _ => None,
        }
    }

    /// What was said first stays.
    pub(crate) fn withdraw(&self, why: Unwanted) {
        let why = if why == Unwanted::Closing { CLOSING } else { SUPERFLUOUS };
        let _ = self.0.compare_exchange(WANTED, why, Ordering::Relaxed, Ordering::Relaxed);
    }

    /// Only the queue holds it: it is computed no longer.
    pub(crate) fn is_over(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }
}
