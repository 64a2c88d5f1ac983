//! A course: its lessons in order, by chapter where it has any, and the one to go on with.

use crate::AppState;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::library;
use crate::practice::placement::{ChapterView, chapters, is_behind, is_known};
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
    /// Where somebody who knows the beginning finds their place.
    placement: Option<String>,
    sections: Vec<Section>,
}

/// A chapter; the only one, without a title, where the course has none.
struct Section {
    title: Option<String>,
    /// What is said of it: known, or how many of its lessons are done.
    note: String,
    /// Where one shows that one knows it.
    placement: Option<String>,
    /// The number of its first lesson in the course.
    start: usize,
    lessons: Vec<Link>,
}

#[derive(Clone)]
struct Link {
    title: String,
    address: String,
    minutes: u32,
    state: &'static str,
    is_done: bool,
    is_known: bool,
}

async fn show(visit: Visit, Path(slug): Path<String>) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let (course, lessons) = library::course(&visit, &slug)?;
    let record = Record::load(&visit).await?;
    let chapters = chapters(&course, &lessons, &record);
    let link = |lesson: &Arc<Lesson>| link(&visit, &record, &chapters, lesson);
    let done = lessons.iter().filter(|lesson| is_behind(lesson, &chapters, &record)).count();
    let known = lessons.iter().filter(|lesson| link(lesson).is_known).count();
    let next = lessons.iter().find(|lesson| !is_behind(lesson, &chapters, &record)).or(lessons.first());
    let has_begun = lessons.iter().any(|lesson| record.has_begun(&Exercise::Lesson(lesson.clone())));
    let address = |view: &ChapterView<'_>| format!("/courses/{slug}/chapters/{}", view.number);
    let open = chapters.iter().find(|view| !view.is_known() && !view.telling.is_empty());
    page(&CoursePage {
        shell: Shell::of(&visit, Place::Syllabus, course.title.get(language)),
        t,
        title: course.title.get(language),
        summary: course.summary.get(language),
        progress: match known {
            0 => t.course_progress(done, lessons.len()),
            _ => t.course_progress_known(done, known, lessons.len()),
        },
        next_word: match (has_begun, done == lessons.len()) {
            (_, true) => t.course_again(),
            (true, false) => t.course_continue(),
            (false, false) => t.course_start(),
        },
        next: next.map(link).expect("a course without lessons is not found"),
        placement: open.map(address),
        sections: if chapters.is_empty() {
            let lessons = lessons.iter().map(link).collect();
            vec![Section { title: None, note: String::new(), placement: None, start: 1, lessons }]
        } else {
            let mut start = 1;
            let sections = chapters.iter().map(|view| {
                let links: Vec<Link> = view.lessons.iter().map(link).collect();
                let done = links.iter().filter(|link| link.is_done).count();
                let section = Section {
                    title: Some(view.chapter.title.get(language).clone()),
                    note: if view.is_known() && done < links.len() {
                        t.chapter_known().to_owned()
                    } else {
                        t.course_progress(done, links.len())
                    },
                    placement: Some(address(view)).filter(|_| !view.is_known() && !view.telling.is_empty()),
                    start,
                    lessons: links,
                };
                start += section.lessons.len();
                section
            });
            sections.collect()
        },
    })
}

fn link(visit: &Visit, record: &Record, chapters: &[ChapterView<'_>], lesson: &Arc<Lesson>) -> Link {
    let exercise = Exercise::Lesson(lesson.clone());
    let is_done = record.state(&exercise) == State::Solved;
    let is_known = !is_done && is_known(lesson, chapters);
    Link {
        title: lesson.meta.title.get(visit.language()).clone(),
        address: library::address(&exercise),
        minutes: lesson.meta.minutes,
        state: match (is_done, is_known) {
            (true, _) => visit.t.lesson_state_done(),
            (_, true) => visit.t.lesson_state_known(),
            _ if record.has_begun(&exercise) => visit.t.lesson_state_visited(),
            _ => "",
        },
        is_done,
        is_known,
    }
}
