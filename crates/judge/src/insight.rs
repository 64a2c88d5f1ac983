//! What can be found out of a program beyond its verdict, by running it. Each insight has limits of its own, gives way to
//! verdicts, and is absent where it does not apply: nothing here is guessed.

mod author;
mod candidate;
mod counterexample;
mod edits;
mod fit;
mod growth;
mod input;
mod memory;
mod pace;
mod review;
mod shape;
mod steps;
mod whole_program;

pub use pace::{Pace, Turn};
pub use review::{LintError, Reading};

use crate::Judge;
use domain::{Insight, InsightKind, Judgement, Task};
use sandbox::SandboxError;

/// A program that was judged.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    pub task: &'a Task,
    pub program: &'a str,
    pub judgement: &'a Judgement,
    /// The first case that failed.
    failing_case: Option<&'a str>,
}

impl<'a> Subject<'a> {
    pub fn new(task: &'a Task, program: &'a str, judgement: &'a Judgement) -> Subject<'a> {
        let failing = judgement.cases.iter().find(|case| !case.verdict.is_accepted());
        Subject { task, program, judgement, failing_case: failing.map(|case| case.id.as_str()) }
    }

    /// The insights that may be found, in the order in which they are to be looked for.
    pub fn promises(&self) -> Vec<InsightKind> {
        let may_apply = |kind: &InsightKind| match kind {
            InsightKind::Counterexample => {
                // The input of a query is a script, that of tests a program: no step makes them smaller.
                self.task.kind.is_one_module()
                    && self.task.generator.is_some()
                    && counterexample::applies(self.judgement.verdict)
            }
            InsightKind::Growth => growth::applies(self.task, self.judgement.verdict),
            InsightKind::Memory => memory::applies(self.task, self.judgement.verdict),
            InsightKind::Review => review::applies(self.task.kind, self.judgement.verdict),
        };
        InsightKind::ALL.iter().copied().filter(may_apply).collect()
    }
}

impl Judge {
    /// The inputs of the task, of its cases and generated, that the author's `valid` refuses: none, unless it is wrong.
    pub(crate) fn refused_inputs(&self, task: &Task) -> Result<Vec<String>, SandboxError> {
        let mut refused = Vec::new();
        let Some(mut author) = author::Author::new(self, task)? else { return Ok(refused) };
        for case in author.cases.clone().iter() {
            if author.is_admitted(&case.input)? == Some(false) {
                refused.push(format!("case {:?}", case.id));
            }
        }
        for family in author.families.clone() {
            for size in [0, 1, 2, 5, 30] {
                if let Some(input) = author.generate(&family, size, 1)?
                    && author.is_admitted(&input)? == Some(false)
                {
                    refused.push(format!("{family}, size {size}, seed 1"));
                }
            }
        }
        Ok(refused)
    }

    /// Looks for one insight. None where it does not apply, or could not be had in its time.
    pub fn insight(&self, kind: InsightKind, subject: Subject<'_>, pace: &Pace<'_>) -> Option<Insight> {
        let found: Result<Option<Insight>, SandboxError> = match kind {
            InsightKind::Counterexample => {
                counterexample::find(self, subject, pace).map(|found| found.map(Box::new).map(Insight::Counterexample))
            }
            InsightKind::Growth => growth::find(self, subject, pace).map(|found| found.map(Insight::Growth)),
            InsightKind::Memory => memory::find(self, subject, pace).map(|found| found.map(Insight::Memory)),
            InsightKind::Review => review::find(self, subject, pace).map(|found| found.map(Insight::Review)),
        };
        found.unwrap_or_else(|error| {
            tracing::warn!(insight = %kind, %error, "An insight could not be computed");
            None
        })
    }
}
