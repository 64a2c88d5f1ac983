//! What monitors want to know: how many requests, how long they took, how many verdicts. Numbers only, of nobody.

use crate::AppState;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::Verdict;
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Upper ends of the classes of duration, in milliseconds.
const CLASSES: [u64; 9] = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000];
const VERDICTS: [Verdict; 9] = [
    Verdict::Accepted,
    Verdict::WrongAnswer,
    Verdict::TimeLimit,
    Verdict::MemoryLimit,
    Verdict::OutputLimit,
    Verdict::RuntimeError,
    Verdict::CompileError,
    Verdict::Forbidden,
    Verdict::InternalError,
];

/// Counts since the start of the process.
#[derive(Debug, Default)]
pub struct Metrics {
    /// By the first digit of the status.
    answers: [AtomicU64; 6],
    durations: Durations,
    verdicts: [AtomicU64; VERDICTS.len()],
    judging: Durations,
}

#[derive(Debug, Default)]
struct Durations {
    classes: [AtomicU64; CLASSES.len() + 1],
    microseconds: AtomicU64,
}

impl Durations {
    fn add(&self, duration: Duration) {
        let milliseconds = duration.as_secs_f64() * 1000.0;
        let class = CLASSES.iter().position(|end| milliseconds <= *end as f64).unwrap_or(CLASSES.len());
        self.classes[class].fetch_add(1, Ordering::Relaxed);
        self.microseconds.fetch_add(u64::try_from(duration.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    fn write(&self, out: &mut String, name: &str, help: &str) {
        let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} histogram");
        let mut total = 0;
        for (end, count) in CLASSES.iter().zip(&self.classes) {
            total += count.load(Ordering::Relaxed);
            let _ = writeln!(out, "{name}_bucket{{le=\"{}\"}} {total}", *end as f64 / 1000.0);
        }
        total += self.classes[CLASSES.len()].load(Ordering::Relaxed);
        let sum = self.microseconds.load(Ordering::Relaxed) as f64 / 1e6;
        let _ = writeln!(out, "{name}_bucket{{le=\"+Inf\"}} {total}\n{name}_sum {sum}\n{name}_count {total}");
    }
}

impl Metrics {
    /// Counts an attempt that was judged.
    pub fn count_verdict(&self, verdict: Verdict, duration: Duration) {
        if let Some(place) = VERDICTS.iter().position(|known| *known == verdict) {
            self.verdicts[place].fetch_add(1, Ordering::Relaxed);
        }
        self.judging.add(duration);
    }

    /// Everything in the text format of Prometheus, together with gauges that the caller has looked up.
    pub fn describe(&self, gauges: &[(&str, &str, f64)]) -> String {
        let mut out = String::new();
        let _ = writeln!(
            out,
            "# HELP sparring_http_answers_total Answers by class of status.\n# TYPE sparring_http_answers_total counter"
        );
        for (digit, count) in self.answers.iter().enumerate().skip(1) {
            let count = count.load(Ordering::Relaxed);
            let _ = writeln!(out, "sparring_http_answers_total{{status=\"{digit}xx\"}} {count}");
        }
        self.durations.write(&mut out, "sparring_http_seconds", "Time to the head of an answer.");
        let _ =
            writeln!(out, "# HELP sparring_attempts_total Attempts judged.\n# TYPE sparring_attempts_total counter");
        for (verdict, count) in VERDICTS.iter().zip(&self.verdicts) {
            let count = count.load(Ordering::Relaxed);
            let _ = writeln!(out, "sparring_attempts_total{{verdict=\"{}\"}} {count}", verdict.name());
        }
        self.judging.write(&mut out, "sparring_judging_seconds", "Time that judging an attempt took.");
        for (name, help, value) in gauges {
            let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}");
        }
        out
    }
}

pub async fn measure(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let response = next.run(request).await;
    let digit = usize::from(response.status().as_u16() / 100).min(5);
    state.metrics.answers[digit].fetch_add(1, Ordering::Relaxed);
    state.metrics.durations.add(begun.elapsed());
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_is_described() {
        let metrics = Metrics::default();
        metrics.count_verdict(Verdict::Accepted, Duration::from_millis(2));
        metrics.count_verdict(Verdict::Accepted, Duration::from_secs(60));
        let text = metrics.describe(&[("sparring_queue_waiting", "Jobs that wait.", 3.0)]);
        for line in [
            "sparring_attempts_total{verdict=\"AC\"} 2",
            "sparring_attempts_total{verdict=\"WA\"} 0",
            "sparring_judging_seconds_bucket{le=\"0.001\"} 0",
            "sparring_judging_seconds_bucket{le=\"0.003\"} 1",
            "sparring_judging_seconds_bucket{le=\"+Inf\"} 2",
            "sparring_judging_seconds_count 2",
            "sparring_queue_waiting 3",
        ] {
            assert!(text.lines().any(|one| one == line), "{line} is not in\n{text}");
        }
    }
}
