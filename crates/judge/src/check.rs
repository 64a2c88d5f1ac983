//! The check of a pack by running it: what `curriculum` cannot know from reading.

mod drills;
pub mod growth;
pub mod insights;
mod mutants;
mod questions;
mod rungs;
mod tasks;
mod twins;

use crate::Judge;
use curriculum::{Design, Exercise};
use serde::{Deserialize, Serialize};

/// Something that an author must mend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The folder below the pack and the file, as far as known: `problems/lru-cache/wrong/list.py`.
    pub place: String,
    pub what: String,
}

/// Lines that the estimate of a design prints.
const ESTIMATE_LINES: (usize, usize) = (4, 12);

/// How much was run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    pub solutions: usize,
    /// Of ladders, each failed by the solution before it.
    pub rungs: usize,
    pub wrong_programs: usize,
    pub cases: usize,
    pub generated_inputs: usize,
    pub claims: usize,
    pub assertions: usize,
    pub misconceptions: usize,
    pub drills: usize,
    pub examples: usize,
    pub mutants: usize,
    pub mutants_killed: usize,
    /// Survivors that answer like the reference on every generated input.
    pub mutants_equivalent: usize,
}

impl Counts {
    /// Which part of the mutants that are not equivalent the cases notice; none where there are no mutants.
    pub fn mutation_score(&self) -> Option<f64> {
        let live = self.mutants - self.mutants_equivalent;
        (live > 0).then(|| self.mutants_killed as f64 / live as f64)
    }

    pub fn add(&mut self, other: Counts) {
        self.solutions += other.solutions;
        self.rungs += other.rungs;
        self.wrong_programs += other.wrong_programs;
        self.cases += other.cases;
        self.generated_inputs += other.generated_inputs;
        self.claims += other.claims;
        self.assertions += other.assertions;
        self.misconceptions += other.misconceptions;
        self.drills += other.drills;
        self.examples += other.examples;
        self.mutants += other.mutants;
        self.mutants_killed += other.mutants_killed;
        self.mutants_equivalent += other.mutants_equivalent;
    }
}

/// What checking one exercise found.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    pub findings: Vec<Finding>,
    /// Mutants that the cases accept though they answer otherwise somewhere, and what else is worth a look.
    pub remarks: Vec<Finding>,
    pub counts: Counts,
}

impl Checked {
    fn survivor(&mut self, place: &str, what: String) {
        self.remark(place, format!("the cases accept a mutant: {what}"));
    }

    fn remark(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.remarks.push(Finding { place: place.into(), what: what.into() });
    }

    fn fault(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.findings.push(Finding { place: place.into(), what: what.into() });
    }
}

impl Judge {
    /// Runs everything that one exercise claims; where something does not hold, once more: a machine that is short of time
    /// makes faults of its own, and what is wrong is wrong twice.
    pub fn check(&self, exercise: &Exercise) -> Checked {
        let first = self.check_once(exercise);
        if first.findings.is_empty() {
            return first;
        }
        let mut again = self.check_once(exercise);
        if again.findings.is_empty() {
            for Finding { place, what } in first.findings {
                again.remark(place, format!("found once and not again: {what}"));
            }
        }
        again
    }

    fn check_once(&self, exercise: &Exercise) -> Checked {
        let mut checked = Checked::default();
        match exercise {
            Exercise::Problem(rung) if rung.rung.is_some() => self.check_rung(rung, &mut checked),
            Exercise::Problem(problem) => {
                let place = format!("problems/{}", problem.meta.slug);
                self.check_task(&problem.task, &place, &mut checked);
                self.check_cases_by_mutants(&problem.task, &place, f64::INFINITY, &mut checked);
                for rung in &problem.ladder {
                    self.check_rung(rung, &mut checked);
                }
            }
            Exercise::Lesson(lesson) => {
                let place = format!("courses/{}/lessons/{}", lesson.course, lesson.meta.slug);
                if let Some(task) = &lesson.task {
                    self.check_task(&task.task, &place, &mut checked);
                    self.check_cases_by_mutants(&task.task, &place, f64::INFINITY, &mut checked);
                }
                if let Some(example) = &lesson.example {
                    self.check_example(example, &place, &mut checked);
                }
            }
            Exercise::Question(question) => self.check_question(question, &mut checked),
            Exercise::Drill(generator) => self.check_drill(generator, &mut checked),
            Exercise::Design(design) => self.check_estimate(design, &mut checked),
            // Nothing of them runs; an assignment's project is a problem.
            Exercise::Rehearsal(_) | Exercise::Assignment(_) => {}
        }
        checked
    }

    /// An estimate says a few lines, each a quantity.
    fn check_estimate(&self, design: &Design, checked: &mut Checked) {
        let place = format!("designs/{}", design.meta.slug);
        let file = format!("{place}/estimate.py");
        let Some(printed) = self.check_program(&design.estimate, &file, checked) else { return };
        let (lines, (low, high)) = (printed.lines().count(), ESTIMATE_LINES);
        if lines < low || lines > high {
            checked.fault(file, format!("it prints {lines} lines; an estimate has {low} to {high}"));
        }
    }

    fn check_example(&self, example: &str, place: &str, checked: &mut Checked) {
        self.check_program(example, &format!("{place}/example.py"), checked);
    }

    /// Runs a program that is shown; gives what it printed.
    fn check_program(&self, program: &str, file: &str, checked: &mut Checked) -> Option<String> {
        checked.counts.examples += 1;
        let judgement = self.run_snippet(program);
        if !judgement.verdict.is_accepted() {
            let error = judgement.cases.first().and_then(|case| case.error.clone());
            let reason =
                error.map_or(judgement.verdict.to_string(), |error| format!("{}: {}", error.class, error.message));
            checked.fault(file, format!("it does not run to its end: {reason}"));
            return None;
        }
        judgement.cases.into_iter().next().map(|case| case.printed)
    }
}
