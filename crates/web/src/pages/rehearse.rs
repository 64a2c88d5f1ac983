//! What can be rehearsed, stage by stage.

use crate::AppState;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::library;
use crate::practice::standing::{Record, State};
use crate::view::shell::{Place, Shell};
use crate::view::words;
use askama::Template;
use axum::Router;
use axum::routing::get;
use curriculum::{Exercise, Rehearsal};
use domain::{Stage, Status};
use i18n::Messages;
use std::sync::Arc;

pub fn routes() -> Router<AppState> {
    Router::new().route("/rehearse", get(show))
}

#[derive(Template)]
#[template(path = "rehearse.html")]
struct RehearsePage {
    shell: Shell,
    t: Messages,
    readings: Vec<Link>,
    stages: Vec<StageView>,
}

struct Link {
    title: String,
    address: String,
}

struct StageView {
    id: &'static str,
    title: &'static str,
    rows: Vec<Row>,
}

struct Row {
    title: String,
    address: String,
    state: &'static str,
    takes: String,
    facts: Vec<String>,
}

async fn show(visit: Visit) -> Answer {
    let t = visit.t;
    let record = Record::load(&visit).await?;
    let offered = offered(&visit);
    let stages = Stage::ALL.iter().map(|stage| StageView {
        id: stage.name(),
        title: words::stage(t, *stage),
        rows: offered.iter().filter(|one| one.stage == *stage).map(|one| row(&visit, &record, one)).collect(),
    });
    page(&RehearsePage {
        shell: Shell::of(&visit, Place::Rehearse, t.rehearse_title()),
        t,
        readings: readings(&visit),
        stages: stages.filter(|stage| !stage.rows.is_empty()).collect(),
    })
}

/// By level: what everybody is asked comes first.
fn offered(visit: &Visit) -> Vec<Arc<Rehearsal>> {
    let library = visit.packs();
    let mut found: Vec<Arc<Rehearsal>> = library.catalogue.rehearsals.clone();
    found.retain(|one| one.meta.status == Status::Active);
    found.sort_by_key(|one| one.meta.level);
    found
}

fn row(visit: &Visit, record: &Record, rehearsal: &Arc<Rehearsal>) -> Row {
    let (t, meta) = (visit.t, &rehearsal.meta);
    let exercise = Exercise::Rehearsal(rehearsal.clone());
    let takes = record.takes.get(&meta.id).map_or(0, Vec::len);
    Row {
        title: meta.title.get(visit.language()).clone(),
        address: library::address(&exercise),
        state: match record.state(&exercise) {
            State::Untouched => "",
            state => state.name(),
        },
        takes: t.rehearsal_takes_count(takes),
        facts: vec![words::level(t, meta.level).to_owned(), words::band(t, &rehearsal.seconds)],
    }
}

/// Courses that are only to be read: they are about the interview itself.
fn readings(visit: &Visit) -> Vec<Link> {
    let library = visit.packs();
    let is_reading = |course: &curriculum::Course| course.lessons.iter().all(|lesson| lesson.task.is_none());
    let courses = library.catalogue.courses.iter().filter(|course| is_reading(course));
    courses
        .filter(|course| !library::offered_lessons(course).is_empty())
        .map(|course| Link {
            title: course.title.get(visit.language()).clone(),
            address: format!("/courses/{}", course.slug),
        })
        .collect()
}
