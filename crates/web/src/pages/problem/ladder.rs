//! The ladder on the page: which rungs are passed, and what the interviewer asks next.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::climb::{self, Climb};
use crate::practice::library;
use askama::Template;
use curriculum::{Exercise, Problem};
use domain::{ExerciseId, Language};
use i18n::Messages;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "part/ladder.html")]
struct LadderPart {
    t: Messages,
    /// "2 of 3".
    count: String,
    rungs: Vec<RungLine>,
    /// After the last one.
    is_complete: bool,
}

struct RungLine {
    title: String,
    address: String,
    minutes: String,
    is_passed: bool,
    is_here: bool,
}

/// The rungs that a person has reached; nothing before the problem is solved, or where there are none.
pub async fn ladder(visit: &Visit, problem: &Arc<Problem>) -> Result<String, PageError> {
    let whole = climb::problem_of(visit, problem);
    render(visit.t, visit.language(), &Climb::load(visit, &whole).await?, problem)
}

pub(super) fn render(t: Messages, language: Language, climb: &Climb, here: &Problem) -> Result<String, PageError> {
    if climb.reached().is_empty() {
        return Ok(String::new());
    }
    let here: ExerciseId = here.meta.id;
    let line = |rung: &Arc<Problem>| RungLine {
        title: rung.meta.title.get(language).clone(),
        address: library::address(&Exercise::Problem(rung.clone())),
        minutes: t.about_minutes(rung.meta.minutes),
        is_passed: climb.is_passed(rung),
        is_here: rung.meta.id == here,
    };
    let (passed, all) = (climb.passed(), climb.rungs.len());
    let part = LadderPart {
        t,
        count: t.rungs_passed(all, passed),
        rungs: climb.reached().iter().map(line).collect(),
        is_complete: passed == all,
    };
    Ok(part.render()?)
}
