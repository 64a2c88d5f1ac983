//! Whether the cases of a task notice small faults of its reference.
//!
//! A mutant that the cases accept is *equivalent* when it answers like the reference on every generated input that is tried:
//! that is no proof, and the inputs that are tried are what the generator makes. Every other survivor is listed.

use super::Checked;
use crate::prepare::ReadyCase;
use crate::{Judge, Order};
use domain::task::Expected;
use domain::{Limits, Task};
use std::collections::HashMap;

/// Inputs on which a survivor is compared with the reference: every family, these sizes, these seeds.
const SIZES: [u64; 7] = [1, 2, 3, 4, 6, 12, 40];
const SEEDS: std::ops::RangeInclusive<u64> = 11..=15;
/// A mutant may run so many times as long as the reference, and at least so long: most that run longer never end.
const PATIENCE: f64 = 10.0;
const LEAST_CPU_MS: u64 = 250;
/// Milliseconds that the mutants of one rung may take together: its cases are often the large ones, or wait for threads.
pub(super) const RUNG_MS: f64 = 8_000.0;

impl Judge {
    /// Tries mutants until `budget_ms` are spent; a remark says how many were left.
    pub(super) fn check_mutants(
        &self,
        task: &Task,
        cases: &[ReadyCase],
        place: &str,
        budget_ms: f64,
        checked: &mut Checked,
    ) {
        // A query is no Python; weaker tests may still be right.
        let is_mutated = task.kind.is_one_module();
        let Some(reference) = task.reference().filter(|_| is_mutated) else { return };
        let file = format!("{place}/{}", reference.file);
        let mutants = match self.mutants(&reference.source) {
            Ok(mutants) => mutants,
            Err(reason) => return checked.fault(file, format!("it cannot be mutated: {reason}")),
        };
        let (impatient, cases) = self.impatient(task, &reference.source, cases);
        let mut inputs: Option<Vec<ReadyCase>> = None;
        let (total, mut spent_ms) = (mutants.len(), 0.0);
        for (tried, mutant) in mutants.into_iter().enumerate() {
            if spent_ms >= budget_ms {
                let what = format!("{tried} of {total} mutants were tried: they took {:.0} s", spent_ms / 1000.0);
                return checked.remark(file, what);
            }
            checked.counts.mutants += 1;
            let judgement = self.judge_fully(self.order(&impatient, &mutant.source, &cases)).judgement;
            spent_ms += judgement.wall_ms;
            if !judgement.verdict.is_accepted() {
                checked.counts.mutants_killed += 1;
                continue;
            }
            let inputs = inputs.get_or_insert_with(|| self.many_inputs(task, &reference.source));
            match self.first_difference(&impatient, &mutant.source, inputs) {
                Some(input) => checked.survivor(&file, format!("{}; it differs on an input of {input}", mutant.what)),
                None if inputs.is_empty() => {
                    checked.survivor(&file, format!("{}; there is no generator to try more inputs", mutant.what));
                }
                None => checked.counts.mutants_equivalent += 1,
            }
        }
    }

    /// The task with limits that fit its reference, and its cases, the quickest first: most mutants fail at any of them.
    fn impatient(&self, task: &Task, reference: &str, cases: &[ReadyCase]) -> (Task, Vec<ReadyCase>) {
        let judgement = self.judge_fully(self.order(task, reference, cases)).judgement;
        let took: HashMap<&str, f64> = judgement.cases.iter().map(|case| (case.id.as_str(), case.cpu_ms)).collect();
        let time_of = |case: &ReadyCase| took.get(case.id.as_str()).copied().unwrap_or(f64::INFINITY);
        let mut cases = cases.to_vec();
        cases.sort_by(|one, other| time_of(one).total_cmp(&time_of(other)));
        let slowest = took.values().copied().fold(0.0, f64::max);
        let cpu_ms = ((slowest * PATIENCE) as u64).clamp(LEAST_CPU_MS, task.limits.cpu_ms.max(LEAST_CPU_MS));
        // Timed coroutines and threads wait by the wall.
        let wall_ms = (cpu_ms * 3 + 1_000).min(task.limits.wall_ms.max(1_000));
        (Task { limits: Limits { cpu_ms, wall_ms, ..task.limits }, ..task.clone() }, cases)
    }

    fn order<'a>(&self, task: &'a Task, program: &'a str, cases: &'a [ReadyCase]) -> Order<'a> {
        let interpreter = self.interpreter_for(task).unwrap_or_default();
        Order { task, program, cases, stops_at_failure: true, interpreter, on_demand: false }
    }

    /// The input on which a program first answers otherwise than the reference.
    fn first_difference(&self, task: &Task, program: &str, inputs: &[ReadyCase]) -> Option<String> {
        let judgement = self.judge_fully(self.order(task, program, inputs)).judgement;
        judgement.cases.iter().find(|case| !case.verdict.is_accepted()).map(|case| case.id.clone())
    }

    /// Generated inputs with the reference's answers; without those on which it gives none.
    fn many_inputs(&self, task: &Task, reference: &str) -> Vec<ReadyCase> {
        let Some(generator) = &task.generator else { return Vec::new() };
        let Ok(mut inputs) = self.generate_all(task, generator, &SIZES, SEEDS) else { return Vec::new() };
        let interpreter = self.interpreter_for(task).unwrap_or_default();
        if self.fill_from_reference(task, &mut inputs, interpreter).is_err() {
            for input in inputs.iter_mut().filter(|input| input.expected == Expected::FromReference) {
                if let Ok(expected) = self.answer_of(task, reference, input) {
                    input.expected = expected;
                }
            }
            inputs.retain(|input| input.expected != Expected::FromReference);
        }
        inputs
    }
}
