//! One attempt: its result, its program, and the way back. Without script it asks for itself until the verdict is there.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::pages::problem::{attempts_list, editorial, ladder};
use crate::practice::{insights, library};
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use curriculum::Exercise;
use domain::{Attempt, AttemptId, AttemptMode, Task};
use i18n::Messages;

pub fn routes() -> Router<AppState> {
    Router::new().route("/attempts/{id}", get(show)).route("/attempts/{id}/result", get(result))
}

#[derive(Template)]
#[template(path = "attempt.html")]
struct AttemptPage {
    shell: Shell,
    t: Messages,
    here: String,
    title: String,
    exercise: Option<Link>,
    restore: Option<String>,
    outcome: String,
    is_waiting: bool,
    code: &'static str,
    program: String,
}

struct Link {
    title: String,
    address: String,
}

#[derive(Template)]
#[template(path = "fragment-result.html")]
struct Fragment {
    outcome: String,
    attempts: Option<String>,
    editorial: Option<String>,
    ladder: Option<String>,
}

pub async fn find(visit: &Visit, id: &str) -> Result<(Attempt, Option<Exercise>), PageError> {
    let id: AttemptId = id.parse().map_err(|_| PageError::NoAttempt)?;
    let attempt = visit.person.find_attempt(id).await?.ok_or(PageError::NoAttempt)?;
    // The exercise may have been withdrawn since; the attempt is there all the same.
    let exercise = visit.packs().catalogue.find_exercise(attempt.exercise).filter(Exercise::is_offered);
    Ok((attempt, exercise))
}

/// The task that the attempt was judged by. An example or a proof has none.
fn task_of<'a>(attempt: &Attempt, exercise: Option<&'a Exercise>) -> Option<&'a Task> {
    exercise.and_then(Exercise::task).filter(|_| matches!(attempt.mode, AttemptMode::Run | AttemptMode::Submit))
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let (attempt, exercise) = find(&visit, &id).await?;
    let task = task_of(&attempt, exercise.as_ref());
    let (outcome, awaits_insights) = insights::outcome(&visit, &attempt, task).await?;
    let title = visit.t.result_attempt_title(when::past(&visit, attempt.created_at));
    let is_waiting = !outcome.is_done() || awaits_insights;
    let link = exercise.as_ref().map(|exercise| Link {
        title: exercise.meta().title.get(visit.language()).clone(),
        address: library::address(exercise),
    });
    page(&AttemptPage {
        shell: Shell::of(&visit, Place::Practise, &title).with_code().refreshing(is_waiting),
        t: visit.t,
        here: format!("/attempts/{id}"),
        title,
        restore: link
            .as_ref()
            .filter(|_| matches!(attempt.mode, AttemptMode::Run | AttemptMode::Submit))
            .map(|link| format!("{}?restore={id}#work", link.address)),
        exercise: link,
        outcome: outcome.render()?,
        is_waiting,
        code: task.map_or("python", |task| words::code(task.kind)),
        program: attempt.program,
    })
}

/// The result as a piece of a page, with what else changed there. 202 while it is not judged.
async fn result(visit: Visit, Path(id): Path<String>) -> Answer {
    let (attempt, exercise) = find(&visit, &id).await?;
    let (outcome, _) = insights::outcome(&visit, &attempt, task_of(&attempt, exercise.as_ref())).await?;
    if !outcome.is_done() {
        return Ok((StatusCode::ACCEPTED, page(&outcome)?).into_response());
    }
    let problem = match &exercise {
        Some(Exercise::Problem(problem)) => Some(problem),
        _ => None,
    };
    page(&Fragment {
        outcome: outcome.render()?,
        attempts: match (&exercise, problem) {
            (Some(exercise), Some(_)) => Some(attempts_list(&visit, exercise).await?),
            _ => None,
        },
        editorial: match problem {
            // After some tries the answer of a rung may be opened.
            Some(problem) if attempt.is_solve() || problem.rung.is_some() => Some(editorial(&visit, problem).await?),
            _ => None,
        },
        ladder: match problem {
            Some(problem) if attempt.is_solve() => Some(ladder(&visit, problem).await?),
            _ => None,
        },
    })
}
