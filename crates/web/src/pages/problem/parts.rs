//! Pieces of the problem page that change with an attempt: the list of attempts, and what opens after a solve.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::hints::Ladder;
use crate::practice::library;
use crate::view::prose::inline;
use crate::view::{when, words};
use askama::Template;
use curriculum::{Exercise, Problem};
use domain::task::Program;
use domain::{AttemptMode, AttemptState};
use i18n::Messages;
use store::AttemptSummary;

/// How many attempts the page lists.
const LISTED: u64 = 12;

#[derive(Template)]
#[template(path = "part/attempts.html")]
struct Attempts {
    t: Messages,
    attempts: Vec<Listed>,
}

struct Listed {
    when: String,
    machine_time: String,
    word: &'static str,
    class: &'static str,
    is_run: bool,
    address: String,
    restore: String,
}

pub async fn attempts_list(visit: &Visit, exercise: &Exercise) -> Result<String, PageError> {
    let attempts = visit.person.attempts_of(exercise.id(), LISTED).await?;
    let address = library::address(exercise);
    let list = |one: AttemptSummary| Listed {
        when: when::past(visit, one.created_at),
        machine_time: when::machine(one.created_at),
        word: match (exercise.task(), one.verdict) {
            (Some(task), Some(verdict)) => words::verdict_on(visit.t, verdict, task.kind),
            _ => word(visit.t, &one),
        },
        class: one.verdict.map_or("none", words::verdict_class),
        is_run: one.mode == AttemptMode::Run,
        address: format!("/attempts/{}", one.id),
        restore: format!("{address}?restore={}#work", one.id),
    };
    Ok(Attempts { t: visit.t, attempts: attempts.into_iter().map(list).collect() }.render()?)
}

/// The verdict, or where the attempt stands.
pub fn word(t: Messages, attempt: &AttemptSummary) -> &'static str {
    match (attempt.verdict, attempt.state) {
        (Some(verdict), _) => words::verdict(t, verdict),
        (None, AttemptState::Queued) => t.result_queued(),
        (None, _) => t.result_running(),
    }
}

#[derive(Template)]
#[template(path = "part/editorial.html")]
struct Editorial<'a> {
    t: Messages,
    here: String,
    is_open: bool,
    /// The answer of a rung opens after some tries.
    may_give_up: bool,
    text: &'a str,
    growth: Vec<String>,
    code: &'static str,
    solutions: &'a [Program],
    follow_ups: Vec<String>,
}

/// The editorial, for whoever has solved the problem or given it up; else how to get there.
pub async fn editorial(visit: &Visit, problem: &Problem) -> Result<String, PageError> {
    let (t, language) = (visit.t, visit.language());
    let state = visit.person.exercise_states().await?.get(&problem.meta.id).copied().unwrap_or_default();
    let ladder = Ladder::load(visit, problem).await?;
    let is_open = state.solved_unaided || state.solved_aided || ladder.has_given_up || ladder.has_solution;
    let growth = |line: &curriculum::Growth| t.problem_growth(&line.memory, &line.parameter, &line.time);
    let editorial = Editorial {
        t,
        here: format!("/problems/{}", problem.meta.slug),
        is_open,
        may_give_up: is_open || !ladder.is_locked,
        text: &problem.editorial.get(language).0,
        growth: problem.growth.iter().map(growth).collect(),
        code: words::code(problem.task.kind),
        solutions: &problem.task.solutions,
        follow_ups: problem.follow_ups.iter().map(|one| inline(one.get(language))).collect(),
    };
    Ok(editorial.render()?)
}
