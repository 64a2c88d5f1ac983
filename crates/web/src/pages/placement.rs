//! "I know this": the most telling tasks of a chapter, one after the other. When all are solved, its lessons count as known.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::Query;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::library;
use crate::practice::placement::chapters;
use crate::practice::standing::Record;
use crate::view::shell::{Place, Shell};
use crate::view::work::{Origin, Work};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use curriculum::Exercise;
use i18n::Messages;

pub fn routes() -> Router<AppState> {
    Router::new().route("/courses/{course}/chapters/{number}", get(show))
}

#[derive(Template)]
#[template(path = "placement.html")]
struct PlacementPage<'a> {
    shell: Shell,
    t: Messages,
    here: String,
    course_title: &'a str,
    course_address: String,
    title: &'a str,
    position: String,
    steps: Vec<Step>,
    task: Option<TaskView<'a>>,
    is_known: bool,
    lessons: usize,
    /// The next chapter that is not known.
    next: Option<Link>,
}

struct Step {
    number: usize,
    is_done: bool,
    is_current: bool,
}

struct TaskView<'a> {
    text: &'a str,
    work: String,
    lesson_title: &'a str,
    lesson_address: String,
    /// The next task of the chapter.
    next: Option<usize>,
}

struct Link {
    title: String,
    address: String,
}

async fn show(visit: Visit, Path((slug, number)): Path<(String, usize)>, Query(query): Query) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let (course, lessons) = library::course(&visit, &slug)?;
    let record = Record::load(&visit).await?;
    let chapters = chapters(&course, &lessons, &record);
    let view = chapters.iter().find(|view| view.number == number && !view.telling.is_empty());
    let view = view.ok_or_else(|| PageError::NoExercise { slug: slug.clone(), similar: Vec::new() })?;
    let (here, title) = (format!("/courses/{slug}/chapters/{number}"), view.chapter.title.get(language));
    // The one that is asked for, else the first that is not solved.
    let asked = query.number("task").ok().filter(|task: &usize| (1..=view.telling.len()).contains(task));
    let at = asked.map(|task| task - 1).or_else(|| view.telling.iter().position(|(_, is_solved)| !is_solved));
    let task = match at.and_then(|at| Some((at, &view.telling[at].0, view.telling[at].0.task.as_ref()?))) {
        None => None,
        Some((at, lesson, task)) => {
            let exercise = Exercise::Lesson(lesson.clone());
            let address = library::address(&exercise);
            Some(TaskView {
                text: &task.text.get(language).0,
                work: Work::load(&visit, &exercise, &format!("{address}/attempts"), Origin::Draft).await?.render()?,
                lesson_title: lesson.meta.title.get(language),
                lesson_address: address,
                next: Some(at + 2).filter(|next| *next <= view.telling.len()),
            })
        }
    };
    let next = chapters.iter().find(|other| other.number > number && !other.is_known() && !other.telling.is_empty());
    let shell = Shell::of(&visit, Place::Syllabus, title);
    page(&PlacementPage {
        shell: if task.is_some() { shell.with_work() } else { shell },
        t,
        course_title: course.title.get(language),
        course_address: format!("/courses/{slug}"),
        title,
        position: t.chapter_position(number, chapters.len()),
        steps: view
            .telling
            .iter()
            .enumerate()
            .map(|(step, (_, is_done))| Step { number: step + 1, is_done: *is_done, is_current: at == Some(step) })
            .collect(),
        task,
        is_known: view.is_known(),
        lessons: view.lessons.len(),
        next: next.map(|other| Link {
            title: other.chapter.title.get(language).clone(),
            address: format!("/courses/{slug}/chapters/{}", other.number),
        }),
        here,
    })
}
