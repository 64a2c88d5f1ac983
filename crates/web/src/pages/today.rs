//! Today: go on where you stopped, something to bring back, something new. One row is the next thing to do.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::standing::{Record, State};
use crate::practice::{assignments, library, placement, review};
use crate::view::notices::Notices;
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::Router;
use axum::routing::get;
use curriculum::Exercise;
use i18n::Messages;
use std::cmp::Reverse;

/// In microseconds.
const DAY: i64 = 24 * 60 * 60 * 1_000_000;

pub fn routes() -> Router<AppState> {
    Router::new().route("/today", get(show))
}

#[derive(Template)]
#[template(path = "today.html")]
struct Today {
    shell: Shell,
    t: Messages,
    date: String,
    headline: &'static str,
    rows: Vec<Row>,
    next_review: Option<String>,
    notices: Notices,
}

#[derive(Debug)]
struct Row {
    title: String,
    note: String,
    address: String,
    time: String,
}

impl Row {
    fn of(visit: &Visit, exercise: &Exercise, note: String) -> Row {
        let meta = exercise.meta();
        Row {
            title: meta.title.get(visit.language()).clone(),
            note,
            address: library::address(exercise),
            time: words::duration(visit.t, meta.minutes),
        }
    }
}

async fn show(visit: Visit) -> Answer {
    let record = Record::load(&visit).await?;
    answer(&visit, &record).await
}

pub async fn answer(visit: &Visit, record: &Record) -> Answer {
    let t = visit.t;
    let offered = library::offered(visit);
    let handing_in = assignment_under_way(visit, record, &offered);
    let stopped = where_stopped(visit, record, &offered);
    let due = due_row(visit).await?;
    let lesson = next_lesson(visit, record, &offered);
    let headline = match (&stopped, &due) {
        (Some(_), _) => t.today_headline_continue(),
        (None, Some(_)) => t.today_headline_review(),
        (None, None) => t.today_headline_new(),
    };
    let new = something_new(visit, record, &offered);
    let drill = drill_between(visit, record, &offered);
    let aloud = something_aloud(visit, record, &offered);
    let next_review = record
        .cards
        .values()
        .map(|card| card.due_at)
        .filter(|due_at| *due_at > visit.now)
        .min()
        .map(|due_at| t.today_next_review(when::future(visit, due_at)));
    page(&Today {
        shell: Shell::of(visit, Place::Today, t.today_title()),
        t,
        date: when::day(visit),
        headline,
        rows: [stopped, due, handing_in, lesson, new, drill, aloud].into_iter().flatten().collect(),
        next_review,
        notices: Notices::load(visit).await?,
    })
}

/// The problem that was tried last and is not solved yet.
fn where_stopped(visit: &Visit, record: &Record, offered: &[Exercise]) -> Option<Row> {
    let tried = offered
        .iter()
        .filter(|exercise| matches!(exercise, Exercise::Problem(_)) && record.state(exercise) == State::Tried)
        .max_by_key(|exercise| record.last_at(exercise))?;
    Some(Row::of(visit, tried, visit.t.today_continue_tried().to_owned()))
}

/// The assignment that was begun and whose deadline is nearest.
fn assignment_under_way(visit: &Visit, record: &Record, offered: &[Exercise]) -> Option<Row> {
    let under_way = offered.iter().filter_map(|exercise| match exercise {
        Exercise::Assignment(assignment) => {
            let progress = record.assignments.get(&exercise.id())?;
            Some((progress.due_at(assignment).filter(|_| progress.handed_in_at.is_none())?, exercise))
        }
        _ => None,
    });
    let (due_at, exercise) = under_way.min_by_key(|(due_at, _)| *due_at)?;
    Some(Row::of(visit, exercise, visit.t.today_assignment(assignments::left(visit.t, due_at - visit.now))))
}

async fn due_row(visit: &Visit) -> Result<Option<Row>, PageError> {
    let due = review::due(visit).await?;
    let Some(first) = due.first() else { return Ok(None) };
    let title = first.meta.title.get(visit.language());
    Ok(Some(Row {
        title: visit.t.today_review(due.len()),
        note: visit.t.today_review_first(title),
        address: format!("/questions/{}", first.meta.slug),
        time: words::duration(visit.t, due.iter().map(|question| question.meta.minutes).sum()),
    }))
}

/// The first lesson that is neither done nor known, of a course that was begun.
fn next_lesson(visit: &Visit, record: &Record, offered: &[Exercise]) -> Option<Row> {
    let library = visit.packs();
    let begun = library.catalogue.courses.iter().find(|course| {
        let mut lessons = library::offered_lessons(course).into_iter();
        lessons.any(|lesson| record.has_begun(&Exercise::Lesson(lesson)))
    })?;
    let lessons = library::offered_lessons(begun);
    let chapters = placement::chapters(begun, &lessons, record);
    let next = lessons.iter().find(|lesson| !placement::is_behind(lesson, &chapters, record)).cloned();
    let next = next.map(Exercise::Lesson).filter(|lesson| offered.contains(lesson))?;
    let note = visit.t.today_continue_lesson(begun.title.get(visit.language()));
    Some(Row::of(visit, &next, note))
}

/// The easiest untouched problem or question; questions and problems take turns with what was done last.
fn something_new(visit: &Visit, record: &Record, offered: &[Exercise]) -> Option<Row> {
    let problems_done = record.attempts.len();
    let prefers_questions = record.cards.len() < problems_done;
    let rank = |exercise: &Exercise| {
        let (is_other_kind, difficulty) = match exercise {
            Exercise::Problem(problem) => (prefers_questions, problem.difficulty),
            _ => (!prefers_questions, 0),
        };
        (is_other_kind, exercise.meta().level, difficulty)
    };
    let new = offered
        .iter()
        .filter(|exercise| matches!(exercise, Exercise::Problem(_) | Exercise::Question(_)))
        .filter(|exercise| record.state(exercise) == State::Untouched)
        .min_by_key(|exercise| rank(exercise))?;
    Some(Row::of(visit, new, visit.t.today_new().to_owned()))
}

/// The drill that was answered longest ago.
fn drill_between(visit: &Visit, record: &Record, offered: &[Exercise]) -> Option<Row> {
    let last = |exercise: &Exercise| record.drills.get(&exercise.meta().id)?.first().map(|answer| answer.at);
    let drill = offered
        .iter()
        .filter(|exercise| matches!(exercise, Exercise::Drill(_)))
        .max_by_key(|exercise| Reverse(last(exercise)))?;
    Some(Row::of(visit, drill, visit.t.today_drill().to_owned()))
}

/// The rehearsal that was said longest ago, the recruiter's questions first; once all have been said, also a design case
/// that was not begun. Not what was said within a day.
fn something_aloud(visit: &Visit, record: &Record, offered: &[Exercise]) -> Option<Row> {
    let last = |exercise: &Exercise| record.takes.get(&exercise.id())?.first().map(|take| take.spoken_at);
    let rehearsals = offered.iter().filter_map(|exercise| match exercise {
        Exercise::Rehearsal(rehearsal) => Some((exercise, rehearsal)),
        _ => None,
    });
    let next = rehearsals
        .filter(|(exercise, _)| last(exercise).is_none_or(|at| at < visit.now - DAY))
        .min_by_key(|(exercise, rehearsal)| (last(exercise), rehearsal.meta.level, rehearsal.stage));
    let design = offered
        .iter()
        .filter(|exercise| matches!(exercise, Exercise::Design(_)) && record.state(exercise) == State::Untouched)
        .min_by_key(|exercise| exercise.meta().level);
    match (next, design) {
        (Some((_, rehearsal)), Some(design)) if record.takes.contains_key(&rehearsal.meta.id) => {
            Some(Row::of(visit, design, visit.t.today_design().to_owned()))
        }
        (Some((exercise, _)), _) => {
            let takes = record.takes.get(&exercise.id()).map_or(0, Vec::len);
            Some(Row::of(visit, exercise, visit.t.today_aloud(takes + 1)))
        }
        (None, Some(design)) => Some(Row::of(visit, design, visit.t.today_design().to_owned())),
        (None, None) => None,
    }
}
