//! The figures as a table for people and as JSON.

use crate::machine::Server;
use crate::sample::Sample;
use anyhow::Result;
use serde_json::json;
use std::fmt::Write;

#[derive(Debug, Default)]
pub struct Report {
    latencies: Vec<(&'static str, Sample)>,
    throughputs: Vec<(&'static str, Throughput)>,
    pages: Vec<(&'static str, Sample)>,
    memory_kb: (u64, u64),
}

/// What two workers get through, and what the whole machine spends on each submission meanwhile.
#[derive(Debug, Clone, Copy)]
pub struct Throughput {
    pub per_second: f64,
    /// CPU time, milliseconds.
    pub cpu_ms: f64,
}

/// What must hold: name, measured ratio, goal, whether the ratio must be below it.
type Goal = (&'static str, f64, f64, bool);

impl Report {
    pub fn new() -> Report {
        Report::default()
    }

    pub fn latency(&mut self, name: &'static str, sample: Sample) {
        self.latencies.push((name, sample));
    }

    pub fn throughput(&mut self, name: &'static str, throughput: Throughput) {
        self.throughputs.push((name, throughput));
    }

    pub fn page(&mut self, name: &'static str, sample: Sample) {
        self.pages.push((name, sample));
    }

    pub fn memory(&mut self, server: &Server) -> Result<()> {
        self.memory_kb = server.memory()?;
        Ok(())
    }

    fn sample(&self, name: &str) -> &Sample {
        static NONE: Sample = Sample::none();
        self.latencies.iter().find(|(known, _)| *known == name).map_or(&NONE, |(_, sample)| sample)
    }

    fn throughput_of(&self, name: &str) -> Throughput {
        let none = Throughput { per_second: f64::NAN, cpu_ms: f64::NAN };
        self.throughputs.iter().find(|(known, _)| *known == name).map_or(none, |(_, throughput)| *throughput)
    }

    fn goals(&self) -> Vec<Goal> {
        let bare = self.sample("bare python").p50();
        let standby = self.sample("standby");
        let mut goals = vec![
            ("standby p50 / bare python p50", standby.p50() / bare, 0.02, true),
            ("standby p99 / bare python p50", standby.p99() / bare, 0.15, true),
            ("on demand p50 / bare python p50", self.sample("on demand").p50() / bare, 0.16, true),
            ("standby p50 / in-process floor p50", standby.p50() / self.sample("in-process floor").p50(), 15.0, true),
            ("over HTTP p50 / standby p50", self.sample("over HTTP").p50() / standby.p50(), 3.0, true),
        ];
        let [ours, on_demand, no_layers, python, bubblewrap] =
            ["sparring", "on demand", "on demand, no layers", "bare python", "bubblewrap + python"]
                .map(|name| self.throughput_of(name));
        if ours.per_second.is_finite() {
            goals.push(("throughput / bare python", ours.per_second / python.per_second, 12.0, false));
            goals.push(("CPU on demand / without layers", on_demand.cpu_ms / no_layers.cpu_ms, 1.3, true));
            goals.push(("CPU a submission / bare python", ours.cpu_ms / python.cpu_ms, 0.125, true));
        }
        if self.sample("standby, sci").count() > 0 {
            let ratio = self.sample("standby, sci").p50() / standby.p50();
            goals.push(("standby, sci p50 / standby p50", ratio, 1.2, true));
        }
        if self.sample("standby beside hostile programs").count() > 0 {
            let ratio = self.sample("standby beside hostile programs").p50() / standby.p50();
            goals.push(("beside hostile programs p50 / standby p50", ratio, 1.25, true));
        }
        if bubblewrap.per_second.is_finite() {
            goals.push(("throughput / bubblewrap", ours.per_second / bubblewrap.per_second, 15.0, false));
        }
        goals
    }

    pub fn table(&self) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "\nRatios (goal)");
        for (name, ratio, goal, below) in self.goals() {
            let met = if (ratio <= goal) == below { "met" } else { "missed" };
            let sign = if below { "≤" } else { "≥" };
            let _ = writeln!(out, "  {name:<41} {ratio:>8.3}   {sign} {goal:<5} {met}");
        }
        let _ = writeln!(out, "\nTen cases, ms                         p50      p99     rounds");
        for (name, sample) in &self.latencies {
            let _ = writeln!(out, "  {name:<31} {:>8.3} {:>8.3} {:>8}", sample.p50(), sample.p99(), sample.count());
        }
        let _ = writeln!(out, "\nTwo workers                submissions/s   CPU ms each");
        for (name, Throughput { per_second, cpu_ms }) in &self.throughputs {
            let _ = writeln!(out, "  {name:<26} {per_second:>12.1} {cpu_ms:>13.2}");
        }
        let _ = writeln!(out, "\nPages at 100 requests a second, ms     p50      p99");
        for (name, sample) in &self.pages {
            let _ = writeln!(out, "  {name:<32} {:>8.3} {:>8.3}", sample.p50(), sample.p99());
        }
        let (own, all) = self.memory_kb;
        let _ = writeln!(
            out,
            "\nMemory of the idle server (proportional): {} MB, with zygotes and standbys {} MB",
            own >> 10,
            all >> 10
        );
        out
    }

    /// The table as a page of the documents.
    pub fn as_page(&self) -> String {
        let processors = std::thread::available_parallelism().map_or(0, usize::from);
        format!(
            "# Benchmarks\n\nWritten by `make bench`: one interleaved run on one machine with {processors} processors. Ratios come first, because \
             machines are noisy and differ; the goals\nare those that the project has set itself. *Bare python* is the default interpreter running the \
             same ten cases as a script; the *floor* compiles,\nexecutes, calls and encodes in one warm process without any isolation; *on demand* forks a \
             cell for the submission; *over HTTP* is stored, queued,\njudged, stored and heard on the event stream. What was tried for speed stands in \
             `decisions/0004`, `0005`, `0006` and `0014` to `0016`. *Beside hostile programs*: the other worker\njudges programs that compute, fork and fill their memory without end. *CPU* is what the whole machine spent meanwhile.\n\n```{}```\n",
            self.table()
        )
    }

    pub fn json(&self) -> Result<String> {
        let sample = |(name, sample): &(&'static str, Sample)| {
            (name.to_string(), json!({ "p50_ms": sample.p50(), "p99_ms": sample.p99(), "rounds": sample.count() }))
        };
        let throughput = |(name, Throughput { per_second, cpu_ms }): &(&'static str, Throughput)| {
            (name.to_string(), json!({ "per_second": per_second, "cpu_ms": cpu_ms }))
        };
        let goals: serde_json::Map<String, serde_json::Value> = self
            .goals()
            .into_iter()
            .map(|(name, ratio, goal, below)| {
                (name.to_owned(), json!({ "ratio": ratio, "goal": goal, "at_most": below }))
            })
            .collect();
        let figures = json!({
            "ratios": goals,
            "ten_cases": self.latencies.iter().map(sample).collect::<serde_json::Map<_, _>>(),
            "two_workers": self.throughputs.iter().map(throughput).collect::<serde_json::Map<_, _>>(),
            "pages": self.pages.iter().map(sample).collect::<serde_json::Map<_, _>>(),
            "memory_kb": { "server": self.memory_kb.0, "with_cells": self.memory_kb.1 },
        });
        Ok(serde_json::to_string_pretty(&figures)?)
    }
}
