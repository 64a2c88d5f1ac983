//! ruff, in a cell that may execute it and nothing else (decision 0008).

use super::gather::number;
use super::{TOOLS, codes};
use crate::Judge;
use crate::describe::cut;
use crate::session::{LoadOptions, Outcome, Session, text};
use domain::review::Finding;
use domain::{Limits, Value};
use sandbox::{Environment, SandboxError};

const PROGRAM: &str = include_str!("tools.py");
const MOST_FINDINGS: usize = 400;
const LONGEST_MESSAGE: usize = 200;

pub(super) const LIMITS: Limits = Limits { cpu_ms: 3_000, wall_ms: 6_000, memory_mb: 256, output_kb: 16 };
/// Somebody types meanwhile: what takes longer than this is of no use any more.
const WHILE_TYPING: Limits = Limits { cpu_ms: 1_000, wall_ms: 2_000, memory_mb: 256, output_kb: 16 };

/// Why there are no findings.
#[derive(Debug, thiserror::Error)]
pub enum LintError {
    #[error("the profile {TOOLS} is not installed")]
    NoTools,
    #[error("ruff gave no answer: {0}")]
    NoAnswer(String),
    #[error(transparent)]
    Sandbox(#[from] SandboxError),
}

impl Judge {
    /// Whether there is anything that looks at what is being typed.
    pub fn can_lint(&self) -> bool {
        self.sandbox.offers(Environment { interpreter: 0, profile: TOOLS })
    }

    /// Faults and unused names of a program that somebody writes at this moment, in the order of the text.
    pub fn lint(&self, program: &str) -> Result<Vec<Finding>, LintError> {
        self.lint_with(program, &codes::while_typing(), WHILE_TYPING)
    }

    pub(super) fn lint_with(&self, program: &str, select: &str, limits: Limits) -> Result<Vec<Finding>, LintError> {
        let environment = Environment { interpreter: 0, profile: TOOLS };
        if !self.sandbox.offers(environment) {
            return Err(LintError::NoTools);
        }
        let options = LoadOptions::function("lint");
        let (mut session, step) = Session::load(&self.sandbox, environment, PROGRAM, &options, &limits)?;
        step.outcome.check_cell()?;
        let version = self.sandbox.interpreters().first().map_or(11, |one| one.version.minor);
        let arguments = vec![text(program), text(select), text(&format!("py3{version}"))];
        let step = session.call(Value::Tuple(arguments), Value::Dict(Vec::new()));
        step.outcome.check_cell()?;
        match &step.outcome {
            Outcome::Answer(found) => {
                Ok(found.as_sequence().unwrap_or_default().iter().take(MOST_FINDINGS).filter_map(finding).collect())
            }
            other => Err(LintError::NoAnswer(cut(&crate::prepare::explain(other), LONGEST_MESSAGE))),
        }
    }
}

fn finding(value: &Value) -> Option<Finding> {
    let [code, line, column, end_line, end_column, message] = value.as_sequence()? else { return None };
    let rule = match code.as_str()? {
        "syntax" => None,
        code => Some(codes::rule_of(code)?),
    };
    let message = cut(message.as_str()?, LONGEST_MESSAGE);
    Some(Finding {
        rule,
        line: number(line)?,
        column: number(column)?,
        end_line: number(end_line)?,
        end_column: number(end_column)?,
        name: quoted_name(&message),
        message,
    })
}

/// The first piece between backticks, if it is a name.
fn quoted_name(message: &str) -> Option<String> {
    let name = message.split('`').nth(1)?;
    let is_name = !name.is_empty() && name.chars().all(|one| one.is_alphanumeric() || one == '_' || one == '.');
    (is_name && name.chars().count() <= 40).then(|| name.to_owned())
}
