//! One lesson, one screen: a text, an example that runs where it stands, one small task.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::pages::problem::submit;
use crate::practice::library;
use crate::practice::standing::{Record, State};
use crate::view::outcome::Outcome;
use crate::view::shell::{Place, Shell};
use crate::view::work::{Origin, Work};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use curriculum::{Course, Exercise, Lesson, LessonKind};
use domain::{Attempt, AttemptId, AttemptMode, AttemptState, ExerciseId};
use i18n::Messages;
use std::sync::Arc;
use uuid::Uuid;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/courses/{course}/{lesson}", get(show))
        .route("/courses/{course}/{lesson}/attempts", post(attempt))
        .route("/courses/{course}/{lesson}/done", post(done))
}

#[derive(Template)]
#[template(path = "lesson.html")]
struct LessonPage<'a> {
    shell: Shell,
    t: Messages,
    here: String,
    course_title: &'a str,
    course_address: String,
    position: String,
    steps: Vec<Step>,
    title: &'a str,
    text: &'a str,
    exercise: ExerciseId,
    example: Option<&'a str>,
    example_rows: usize,
    example_key: Uuid,
    example_pending: Option<Uuid>,
    example_outcome: Option<String>,
    vim: bool,
    task: Option<&'a str>,
    work: String,
    back: Option<Step>,
    next: Option<Step>,
    is_reading: bool,
    is_done: bool,
}

/// Steps that are shown at once: as many as a finger can tell apart on a narrow screen.
const STEPS_SHOWN: usize = 10;

#[derive(Clone)]
struct Step {
    number: usize,
    title: String,
    address: String,
    is_done: bool,
    is_current: bool,
}

struct Found {
    course: Arc<Course>,
    lessons: Vec<Arc<Lesson>>,
    at: usize,
}

fn find(visit: &Visit, course: &str, slug: &str) -> Result<Found, PageError> {
    let (course, lessons) = library::course(visit, course)?;
    let at = lessons.iter().position(|lesson| lesson.meta.slug == slug);
    let at = at.ok_or_else(|| PageError::NoExercise { slug: slug.to_owned(), similar: Vec::new() })?;
    library::check_open(visit, &Exercise::Lesson(lessons[at].clone()))?;
    Ok(Found { course, lessons, at })
}

async fn show(visit: Visit, Path((course, slug)): Path<(String, String)>, Query(query): Query) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let found = find(&visit, &course, &slug)?;
    let lesson = &found.lessons[found.at];
    let exercise = Exercise::Lesson(lesson.clone());
    if let Err(error) = visit.person.mark_lesson_visited(lesson.meta.id, visit.now).await {
        // The lesson can be read all the same.
        tracing::warn!(cause = %error, "A visit of a lesson could not be stored");
    }
    let record = Record::load(&visit).await?;
    let here = format!("/courses/{course}/{slug}");
    let steps = steps(&visit, &record, &found);
    let example_run = latest_example(&visit, lesson).await?;
    let example_outcome = example_run.as_ref().map(|attempt| Outcome::of(attempt, None, language).render());
    let title = lesson.meta.title.get(language);
    let shell = Shell::of(&visit, Place::Syllabus, title).with_code().about(lesson.meta.id);
    page(&LessonPage {
        shell: if lesson.task.is_some() { shell.with_work() } else { shell },
        t,
        course_title: found.course.title.get(language),
        course_address: format!("/courses/{course}"),
        position: t.lesson_position(found.at + 1, found.lessons.len()),
        title,
        text: &lesson.text.get(language).0,
        exercise: lesson.meta.id,
        example: lesson.example.as_deref().map(str::trim_end),
        example_rows: lesson.example.as_ref().map_or(3, |example| example.lines().count().clamp(2, 20)),
        example_key: visit.state.ids.timed(visit.now),
        example_pending: example_run.filter(|attempt| attempt.state != AttemptState::Done).map(|attempt| attempt.id.0),
        example_outcome: example_outcome.transpose()?,
        vim: visit.settings.vim_keys,
        task: lesson.task.as_ref().map(|task| task.text.get(language).0.as_str()),
        work: match lesson.task {
            Some(_) => {
                Work::load(&visit, &exercise, &format!("{here}/attempts"), origin(&visit, lesson, &query).await?)
                    .await?
                    .render()?
            }
            None => String::new(),
        },
        back: found.at.checked_sub(1).map(|at| steps[at].clone()),
        next: steps.get(found.at + 1).cloned(),
        is_reading: lesson.kind == LessonKind::Reading || lesson.task.is_none(),
        is_done: steps[found.at].is_done,
        steps: steps.into_iter().skip(found.at / STEPS_SHOWN * STEPS_SHOWN).take(STEPS_SHOWN).collect(),
        here,
    })
}

async fn origin(visit: &Visit, lesson: &Lesson, query: &Fields) -> Result<Origin, PageError> {
    if let Some(id) = query.uuid("restore") {
        let attempt = visit.person.find_attempt(AttemptId(id)).await?;
        let attempt = attempt.filter(|attempt| attempt.exercise == lesson.meta.id).ok_or(PageError::NoAttempt)?;
        return Ok(Origin::Attempt(Box::new(attempt)));
    }
    Ok(match query.number("kept") {
        Ok(number) => Origin::Conflict(number),
        Err(_) if query.has("starter") => Origin::Starter,
        Err(_) => Origin::Draft,
    })
}

fn steps(visit: &Visit, record: &Record, found: &Found) -> Vec<Step> {
    let step = |(at, lesson): (usize, &Arc<Lesson>)| {
        let exercise = Exercise::Lesson(lesson.clone());
        Step {
            number: at + 1,
            title: lesson.meta.title.get(visit.language()).clone(),
            address: library::address(&exercise),
            is_done: record.state(&exercise) == State::Solved,
            is_current: at == found.at,
        }
    };
    found.lessons.iter().enumerate().map(step).collect()
}

/// The latest run of the example, if it was the last thing that was run of it.
async fn latest_example(visit: &Visit, lesson: &Lesson) -> Result<Option<Attempt>, PageError> {
    let summaries = visit.person.attempts_of(lesson.meta.id, 20).await?;
    let latest = summaries.iter().find(|one| one.mode == AttemptMode::Snippet);
    let Some(latest) = latest else { return Ok(None) };
    let attempt = visit.person.find_attempt(latest.id).await?;
    // The output of an edited example would stand below the unedited one.
    let example = lesson.example.as_deref().unwrap_or_default();
    Ok(attempt.filter(|one| one.state != AttemptState::Done || one.program.trim_end() == example.trim_end()))
}

async fn attempt(visit: Visit, Path((course, slug)): Path<(String, String)>, fields: Fields) -> Answer {
    let found = find(&visit, &course, &slug)?;
    submit(&visit, &Exercise::Lesson(found.lessons[found.at].clone()), &fields).await
}

/// A reading is done when its reader says so; a lesson with a task when the task is solved.
async fn done(visit: Visit, Path((course, slug)): Path<(String, String)>) -> Answer {
    let found = find(&visit, &course, &slug)?;
    visit.person.mark_lesson_done(found.lessons[found.at].meta.id, visit.now).await?;
    let next = found.lessons.get(found.at + 1).map(|lesson| format!("/{}", lesson.meta.slug)).unwrap_or_default();
    Ok(Redirect::to(&format!("/courses/{course}{next}")).into_response())
}
