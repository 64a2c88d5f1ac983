//! Durations and what is said of them.

use std::time::Duration;

/// Durations of one variant.
#[derive(Debug, Clone, Default)]
pub struct Sample {
    microseconds: Vec<f64>,
}

impl Sample {
    pub const fn none() -> Sample {
        Sample { microseconds: Vec::new() }
    }

    pub fn add(&mut self, duration: Duration) {
        self.microseconds.push(duration.as_secs_f64() * 1e6);
    }

    pub fn count(&self) -> usize {
        self.microseconds.len()
    }

    /// The value below which the given share of the durations lies, in milliseconds; nearest rank.
    pub fn percentile(&self, share: f64) -> f64 {
        let mut sorted = self.microseconds.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (share * sorted.len() as f64).ceil() as usize;
        sorted.get(rank.saturating_sub(1)).map_or(f64::NAN, |microseconds| microseconds / 1e3)
    }

    pub fn p50(&self) -> f64 {
        self.percentile(0.50)
    }

    pub fn p99(&self) -> f64 {
        self.percentile(0.99)
    }
}
