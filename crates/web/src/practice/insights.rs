//! What was found out about an attempt beyond its verdict, as it is shown.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::climb::{self, Climb};
use crate::practice::library;
use crate::view::insights::{Growths, Insights};
use crate::view::outcome::{NextRung, Outcome};
use curriculum::{Exercise, Problem};
use domain::{Attempt, AttemptMode, Task};
use std::sync::Arc;

/// The result of an attempt with all that is known of it by now; and whether more may come.
pub async fn outcome(visit: &Visit, attempt: &Attempt, task: Option<&Task>) -> Result<(Outcome, bool), PageError> {
    let outcome = Outcome::of(attempt, task, visit.language());
    if attempt.mode != AttemptMode::Submit || !outcome.is_done() {
        return Ok((outcome, false));
    }
    // In this order: what is stored between the two is shown, and the waiting ends with the next look.
    let is_waiting = visit.person.awaits_insights(attempt.id).await?;
    let found = visit.person.insights_of(attempt.id).await?;
    let library = visit.packs();
    let exercise = library.catalogue.find_exercise(attempt.exercise);
    let claims = match &exercise {
        Some(Exercise::Problem(problem)) => Growths {
            time: problem.growth.iter().map(|line| line.time.as_str()).collect(),
            memory: problem.growth.iter().map(|line| line.memory.as_str()).collect(),
        },
        _ => Growths::default(),
    };
    let said = visit.person.claim_of(attempt.id).await?;
    let next = match &exercise {
        Some(Exercise::Problem(problem)) if attempt.is_solve() => next_rung(visit, problem).await?,
        _ => None,
    };
    let insights = Insights::of(attempt, task, &claims, said, &found, is_waiting, visit.language());
    Ok((outcome.with_insights(&insights)?.with_next_rung(next), is_waiting))
}

/// What the interviewer asks after this was solved.
async fn next_rung(visit: &Visit, problem: &Arc<Problem>) -> Result<Option<NextRung>, PageError> {
    let climb = Climb::load(visit, &climb::problem_of(visit, problem)).await?;
    Ok(climb.next_after(problem).map(|rung| NextRung {
        title: rung.meta.title.get(visit.language()).clone(),
        address: library::address(&Exercise::Problem(rung.clone())),
        count: visit.t.rungs_passed(climb.rungs.len(), climb.passed()),
    }))
}
