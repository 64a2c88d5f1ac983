//! A course: its lessons in order, and the one to go on with.

use crate::AppState;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::library;
use crate::practice::standing::{Record, State};
use crate::view::shell::{Place, Shell};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use curriculum::{Exercise, Lesson};
use i18n::Messages;
use std::sync::Arc;

pub fn routes() -> Router<AppState> {
    Router::new().route("/courses/{slug}", get(show))
}

#[derive(Template)]
#[template(path = "course.html")]
struct CoursePage<'a> {
    shell: Shell,
    t: Messages,
    title: &'a str,
    summary: &'a str,
    progress: String,
    next_word: &'static str,
    next: Link,
    lessons: Vec<Link>,
}

#[derive(Clone)]
struct Link {
    title: String,
    address: String,
    minutes: u32,
    state: &'static str,
    is_done: bool,
}

async fn show(visit: Visit, Path(slug): Path<String>) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let (course, lessons) = library::course(&visit, &slug)?;
    let record = Record::load(&visit).await?;
    let links: Vec<Link> = lessons.iter().map(|lesson| link(&visit, &record, lesson)).collect();
    let done = links.iter().filter(|link| link.is_done).count();
    let next = links.iter().find(|link| !link.is_done).or(links.first()).cloned();
    let has_begun = lessons.iter().any(|lesson| record.has_begun(&Exercise::Lesson(lesson.clone())));
    page(&CoursePage {
        shell: Shell::of(&visit, Place::Syllabus, course.title.get(language)),
        t,
        title: course.title.get(language),
        summary: course.summary.get(language),
        progress: t.course_progress(done, links.len()),
        next_word: match (has_begun, done == links.len()) {
            (_, true) => t.course_again(),
            (true, false) => t.course_continue(),
            (false, false) => t.course_start(),
        },
        next: next.expect("a course without lessons is not found"),
        lessons: links,
    })
}

fn link(visit: &Visit, record: &Record, lesson: &Arc<Lesson>) -> Link {
    let exercise = Exercise::Lesson(lesson.clone());
    let state = record.state(&exercise);
    Link {
        title: lesson.meta.title.get(visit.language()).clone(),
        address: library::address(&exercise),
        minutes: lesson.meta.minutes,
        state: match state {
            State::Solved => visit.t.lesson_state_done(),
            _ if record.has_begun(&exercise) => visit.t.lesson_state_visited(),
            _ => "",
        },
        is_done: state == State::Solved,
    }
}
