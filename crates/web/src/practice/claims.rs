//! What a person says of a program before it is judged: read from a form or a call, and whether it is asked for at all.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use curriculum::{Exercise, Problem};
use domain::claim::{Bound, Claim};
use domain::{Level, TaskKind};

/// Reads the fields `time`, `memory` and `sureness`; each may be absent.
pub fn read<'a>(field: impl Fn(&'static str) -> Option<&'a str>) -> Result<Claim, PageError> {
    let bound = |name: &'static str| -> Result<Option<Bound>, PageError> {
        field(name).map(|text| text.parse().map_err(|_| PageError::MissingField(name))).transpose()
    };
    let sureness: Option<u8> = field("sureness")
        .map(|text| text.parse().ok().filter(|percent| Claim::SURENESS.contains(percent)))
        .map(|percent| percent.ok_or(PageError::MissingField("sureness")))
        .transpose()?;
    Ok(Claim { time: bound("time")?, memory: bound("memory")?, sureness })
}

/// Whether a bound can be said of the program: a query or a file of tests has no `n`.
pub fn asks_bounds(exercise: &Exercise) -> bool {
    let kind = exercise.task().map(|task| task.kind);
    let has_size = |kind: TaskKind| kind != TaskKind::Sql && !kind.judges_every_case();
    matches!(exercise, Exercise::Problem(_)) && kind.is_some_and(has_size)
}

/// Whether to ask how sure they are: never in a course; else as they like it, or from the middle level on.
pub fn asks_sureness(visit: &Visit, exercise: &Exercise) -> bool {
    let by_level = |problem: &Problem| problem.meta.level != Level::Junior;
    match exercise {
        Exercise::Problem(problem) => visit.settings.asks_sureness.unwrap_or_else(|| by_level(problem)),
        _ => false,
    }
}
