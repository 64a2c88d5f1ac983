//! How good insights are: looked for in every foreseen wrong program and in mutants of the reference.

use crate::insight::{Pace, Subject};
use crate::session::{LoadOptions, Outcome, Session};
use crate::{Judge, Order};
use curriculum::Problem;
use domain::insight::Counterexample;
use domain::{Insight, InsightKind, Task, Verdict};
use sandbox::Environment;
use std::time::{Duration, Instant};

/// What became of one wrong program.
#[derive(Debug, Clone)]
pub struct Sought {
    /// `problems/<slug>/wrong/x.py`, or what was changed in the reference.
    pub place: String,
    pub is_mutant: bool,
    pub verdict: Verdict,
    pub found: Option<Counterexample>,
    pub took: Duration,
}

impl Judge {
    /// Looks for the smallest counterexample to every wrong program of a problem.
    pub fn seek_in_mistakes(&self, problem: &Problem) -> Vec<Sought> {
        let slug = &problem.meta.slug;
        let seek = |mistake: &domain::task::ForeseenMistake| {
            self.seek(problem, &mistake.source, format!("problems/{slug}/{}", mistake.file), false)
        };
        problem.task.mistakes.iter().filter_map(seek).collect()
    }

    /// The same for some mutants of the reference that the cases reject, taken evenly from all of them.
    pub fn seek_in_mutants(&self, problem: &Problem, most: usize) -> Result<Vec<Sought>, String> {
        let is_mutated = problem.task.kind.is_one_module();
        let Some(reference) = problem.task.reference().filter(|_| is_mutated) else { return Ok(Vec::new()) };
        let mutants = self.mutants(&reference.source)?;
        let slug = &problem.meta.slug;
        let mut sought = Vec::new();
        // A stride that shares no factor with their number visits each once.
        let count = mutants.len();
        let stride = (count / most.max(1)).max(1);
        let order = (0..stride).flat_map(|first| (first..count).step_by(stride));
        for mutant in order.filter_map(|index| mutants.get(index)) {
            if sought.len() == most {
                break;
            }
            sought.extend(self.seek(problem, &mutant.source, format!("problems/{slug}: {}", mutant.what), true));
        }
        Ok(sought)
    }

    /// None for a program to which no counterexample is promised.
    fn seek(&self, problem: &Problem, program: &str, place: String, is_mutant: bool) -> Option<Sought> {
        let task = &problem.task;
        let cases = self.prepare(task).ok()?;
        let order = Order {
            task,
            program,
            cases: &cases,
            stops_at_failure: true,
            interpreter: self.interpreter_for(task).unwrap_or_default(),
            on_demand: false,
        };
        let judgement = self.judge_fully(order).judgement;
        let subject = Subject::new(task, program, &judgement);
        if !subject.promises().contains(&InsightKind::Counterexample) || !self.can_be_loaded(task, program) {
            return None;
        }
        let start = Instant::now();
        let found = match self.insight(InsightKind::Counterexample, subject, &Pace::alone()) {
            Some(Insight::Counterexample(found)) => Some(*found),
            _ => None,
        };
        Some(Sought { place, is_mutant, verdict: judgement.verdict, found, took: start.elapsed() })
    }

    /// A program that cannot even be loaded fails whatever the input: it has no smallest one.
    fn can_be_loaded(&self, task: &Task, program: &str) -> bool {
        let environment =
            Environment { interpreter: self.interpreter_for(task).unwrap_or_default(), profile: &task.profile };
        let loaded = Session::load(&self.sandbox, environment, program, &LoadOptions::of(task), &task.limits);
        loaded.is_ok_and(|(_, step)| matches!(step.outcome, Outcome::Answer(_)))
    }
}
