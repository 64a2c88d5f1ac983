//! Remarks on a program's code: from its syntax tree, from ruff, from mypy. The program is read in cells of its own and never
//! run there; what the cells say is bounded, and believed only as far as it names known rules and lines that exist.

mod codes;
mod gather;
mod lint;
mod types;

pub use lint::LintError;

use super::Subject;
use super::pace::{Allowance, Pace};
use crate::Judge;
use crate::session::{LoadOptions, Outcome, Session, text};
use domain::review::{AuthorRemark, Review, Unchecked};
use domain::{Limits, TaskKind, Value, Verdict};
use gather::{Gathered, Hit};
use sandbox::{Environment, STANDARD, SandboxError};
use std::time::Duration;

/// The profile that holds ruff and mypy.
pub(crate) const TOOLS: &str = "tools";
/// What runs in the cell that reads the syntax tree.
const READER: &str = concat!(
    include_str!("review/reader.py"),
    include_str!("review/measures.py"),
    include_str!("review/habits.py"),
    include_str!("review/repeats.py"),
    include_str!("review/strengths.py"),
);
const LIMITS: Limits = Limits { cpu_ms: 3_000, wall_ms: 8_000, memory_mb: 256, output_kb: 16 };
const ALLOWED: Duration = Duration::from_secs(12);

/// A program to be read, and what it is for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reading<'a> {
    pub program: &'a str,
    /// What the task asks for; empty where it names nothing.
    pub entry: &'a str,
    /// Its answer is what it prints.
    pub is_script: bool,
    /// What was given: nothing is said about that.
    pub starter: &'a str,
    pub remarks: &'a [AuthorRemark],
}

/// Queries are no Python, and a project is several texts in one; a program that could not be read has been told why.
pub(super) fn applies(kind: TaskKind, verdict: Verdict) -> bool {
    let was_read = !matches!(verdict, Verdict::CompileError | Verdict::Forbidden | Verdict::InternalError);
    !matches!(kind, TaskKind::Sql | TaskKind::Project) && was_read
}

pub(super) fn find(judge: &Judge, subject: Subject<'_>, pace: &Pace<'_>) -> Result<Option<Review>, SandboxError> {
    let task = subject.task;
    let reading = Reading {
        program: subject.program,
        entry: &task.entry,
        is_script: task.kind == TaskKind::Stdio,
        starter: &task.starter,
        remarks: &task.remarks,
    };
    let mut review = judge.review_at(reading, pace)?;
    if !subject.judgement.verdict.is_accepted() {
        // Somebody looks for a fault: what may be one helps, style has time until the program is right.
        review.remarks.retain(gather::may_be_the_fault);
    }
    Ok((!review.remarks.is_empty()).then_some(review))
}

impl Judge {
    /// Reads a program that belongs to no submission.
    pub fn review(&self, reading: Reading<'_>) -> Result<Review, SandboxError> {
        self.review_at(reading, &Pace::alone())
    }

    fn review_at(&self, reading: Reading<'_>, pace: &Pace<'_>) -> Result<Review, SandboxError> {
        let allowance = Allowance::new(pace, ALLOWED);
        let mut gathered = Gathered::default();
        let has_annotations = self.read_tree(reading, &mut gathered)?;
        let tools = Environment { interpreter: 0, profile: TOOLS };
        if !self.sandbox.offers(tools) {
            gathered.unchecked.push(Unchecked::Tools);
            return Ok(gathered.into_review(reading));
        }
        if allowance.lasts_for(1.0) {
            match self.lint_with(reading.program, &codes::all(), lint::LIMITS) {
                Ok(findings) => gathered.hits.extend(findings.iter().filter_map(Hit::of_finding)),
                Err(LintError::Sandbox(error)) => return Err(error),
                Err(error) => {
                    tracing::debug!(%error, "A program could not be linted");
                    gathered.unchecked.push(Unchecked::Lint);
                }
            }
        } else {
            gathered.unchecked.push(Unchecked::Lint);
        }
        if has_annotations {
            match allowance.lasts_for(1.0).then(|| types::check(self, reading.program)).transpose()?.flatten() {
                Some(hits) => gathered.hits.extend(hits),
                None => gathered.unchecked.push(Unchecked::Types),
            }
        }
        Ok(gathered.into_review(reading))
    }

    /// What the syntax tree shows; answers whether there are types to check.
    fn read_tree(&self, reading: Reading<'_>, gathered: &mut Gathered) -> Result<bool, SandboxError> {
        let environment = Environment { interpreter: 0, profile: STANDARD };
        let options = LoadOptions::function("review");
        let (mut session, step) = Session::load(&self.sandbox, environment, READER, &options, &LIMITS)?;
        step.outcome.check_cell()?;
        let programs = reading.remarks.iter().map(|remark| text(&remark.source)).collect();
        let arguments = vec![
            text(reading.program),
            text(reading.entry),
            Value::Bool(reading.is_script),
            text(reading.starter),
            Value::List(programs),
        ];
        let step = session.call(Value::Tuple(arguments), Value::Dict(Vec::new()));
        step.outcome.check_cell()?;
        match &step.outcome {
            Outcome::Answer(answer) if gathered.read(answer) => {}
            other => {
                tracing::debug!(outcome = ?other, "A syntax tree could not be read");
                gathered.unchecked.push(Unchecked::Tree);
            }
        }
        Ok(gathered.has_annotations)
    }
}
