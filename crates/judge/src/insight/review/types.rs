//! mypy, where a program has annotations: in a cell of its own, since it is slow and reads what it likes of a stranger's text.

use super::TOOLS;
use super::gather::{Hit, number};
use crate::Judge;
use crate::session::{LoadOptions, Outcome, Session, text};
use domain::review::Rule;
use domain::{Limits, Value};
use sandbox::{Environment, SandboxError};

const PROGRAM: &str = include_str!("types.py");
/// It starts anew each time, and reads the stubs of the library: about a second.
const LIMITS: Limits = Limits { cpu_ms: 5_000, wall_ms: 10_000, memory_mb: 512, output_kb: 16 };

/// None where the types could not be checked in their time.
pub(super) fn check(judge: &Judge, program: &str) -> Result<Option<Vec<Hit>>, SandboxError> {
    let environment = Environment { interpreter: 0, profile: TOOLS };
    let options = LoadOptions::function("check");
    let (mut session, step) = Session::load(&judge.sandbox, environment, PROGRAM, &options, &LIMITS)?;
    step.outcome.check_cell()?;
    let minor = judge.sandbox.interpreters().first().map_or(11, |one| one.version.minor);
    let arguments = vec![text(program), Value::Int(i64::from(minor))];
    let step = session.call(Value::Tuple(arguments), Value::Dict(Vec::new()));
    step.outcome.check_cell()?;
    let Outcome::Answer(Value::List(found)) = &step.outcome else {
        tracing::debug!(outcome = ?step.outcome, "Types could not be checked");
        return Ok(None);
    };
    let hit = |one: &Value| match one.as_sequence()? {
        [line, _] => Some(Hit { rule: Rule::TypesDisagree, line: number(line)?, name: String::new() }),
        _ => None,
    };
    Ok(Some(found.iter().filter_map(hit).collect()))
}
