//! `sparring check --insights`: how often a smallest counterexample is found, how small and how soon.

use crate::commands::print;
use anyhow::Result;
use curriculum::Catalogue;
use indicatif::ProgressBar;
use judge::Judge;
use judge::check::growth::Told;
use judge::check::insights::Sought;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// What counts as found in time.
const IN_TIME: Duration = Duration::from_secs(2);
/// Mutants of all references together.
const MUTANTS: usize = 300;

/// One after the other, so that times mean something.
pub fn run(judge: &Judge, catalogue: &Catalogue, only: Option<&str>, as_json: bool) -> Result<()> {
    let problems: Vec<_> =
        catalogue.problems.iter().filter(|one| only.is_none_or(|slug| one.meta.slug == slug)).collect();
    let able = problems.iter().filter(|problem| problem.task.generator.is_some()).count();
    let bar = if as_json { ProgressBar::hidden() } else { ProgressBar::new(problems.len() as u64) };
    let mut all: Vec<Sought> = Vec::new();
    let mut mutants = 0;
    for (number, problem) in problems.iter().enumerate() {
        all.extend(judge.seek_in_mistakes(problem));
        // What one problem has too few of comes from those after it.
        let share = if only.is_some() {
            MUTANTS / 40
        } else {
            (MUTANTS - mutants).div_ceil(able.saturating_sub(number).max(1))
        };
        let found = judge.seek_in_mutants(problem, share).map_err(|error| anyhow::anyhow!(error))?;
        mutants += found.len();
        all.extend(found);
        bar.inc(1);
    }
    bar.finish_and_clear();
    let (time, memory) =
        if only.is_none() { (judge.tell_growth(), judge.tell_memory()) } else { (Vec::new(), Vec::new()) };
    if as_json {
        let json = json!({
            "wrong_programs": summary(&all, false),
            "mutants": summary(&all, true),
            "growth": { "held_out": confusion(&time, false), "tuning": confusion(&time, true) },
            "memory": { "held_out": confusion(&memory, false), "tuning": confusion(&memory, true) },
            "programs": all.iter().map(one).collect::<Vec<_>>(),
        });
        return print(&format!("{}\n", serde_json::to_string_pretty(&json)?));
    }
    for (name, of_mutants) in [("wrong programs", false), ("mutants", true)] {
        let figures = summary(&all, of_mutants);
        print(&format!(
            "{name}: {} of {} have a counterexample within {} s ({} %), {} of those found are one-minimal; median {} ms, \
             95th percentile {} ms\n",
            figures["found_in_time"],
            figures["programs"],
            IN_TIME.as_secs(),
            figures["percent"],
            figures["minimal"],
            figures["median_ms"],
            figures["p95_ms"],
        ))?;
    }
    for missed in all.iter().filter(|one| one.found.is_none()) {
        print(&format!("✗ {} ({}): none found\n", missed.place, missed.verdict))?;
    }
    for (what, told) in [("growth", &time), ("memory", &memory)] {
        for (name, of_tuning) in [("held out", false), ("tuned on", true)] {
            let rows = confusion(told, of_tuning);
            print(&format!("{what}, {name} (truth: what was told, how often): {rows}\n"))?;
        }
        // Those that were looked at while the rule was made may be looked at again.
        for one in told.iter().filter(|one| one.is_of_tuning && one.told != Some(one.truth)) {
            let told = one.told.map_or("?", |class| class.name());
            let figures = &one.figures;
            print(&format!("✗ {what}: {} told as {told} by {figures:?}:\n{}\n", one.truth, one.source.trim_end()))?;
        }
    }
    Ok(())
}

/// Of each class, what was told of it and how often; `?` where nothing was claimed.
fn confusion(told: &[Told], of_tuning: bool) -> Value {
    let mut rows: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for one in told.iter().filter(|one| one.is_of_tuning == of_tuning) {
        let row = rows.entry(one.truth.name()).or_default();
        *row.entry(one.told.map_or("?", |class| class.name())).or_default() += 1;
    }
    json!(rows)
}

fn summary(all: &[Sought], of_mutants: bool) -> Value {
    let sought: Vec<&Sought> = all.iter().filter(|one| one.is_mutant == of_mutants).collect();
    let in_time = sought.iter().filter(|one| one.found.is_some() && one.took <= IN_TIME).count();
    let minimal = sought.iter().filter(|one| one.found.as_ref().is_some_and(|found| found.is_minimal)).count();
    let mut times: Vec<u128> = sought.iter().map(|one| one.took.as_millis()).collect();
    times.sort_unstable();
    let at =
        |share: f64| times.get(((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1))).copied();
    json!({
        "programs": sought.len(),
        "found_in_time": in_time,
        "percent": (in_time as f64 / sought.len().max(1) as f64 * 1000.0).round() / 10.0,
        "minimal": minimal,
        "median_ms": at(0.5).unwrap_or(0) as u64,
        "p95_ms": at(0.95).unwrap_or(0) as u64,
    })
}

fn one(sought: &Sought) -> Value {
    json!({
        "program": sought.place,
        "verdict": sought.verdict,
        "took_ms": sought.took.as_millis() as u64,
        "counterexample": sought.found,
    })
}
