//! Courses: a path of lessons and readings, each one screen.

mod chapters;

use crate::document::TextRules;
use crate::fault::{Faults, IndexFault, KeyFault, TaskFault};
use crate::html::Html;
use crate::keys::{Keys, Located, parse_toml, texts_of};
use crate::meta::{ExerciseMeta, read_id, read_meta, read_title};
use crate::read::{Place, Read};
use crate::source::{Folder, entries, is_slug};
use crate::task::{LESSON, read_task};
use domain::{ExerciseId, Level, Localized, Status, Task};
use std::path::PathBuf;
use std::sync::Arc;

pub use chapters::Chapter;

const TEXT: TextRules = TextRules::at_most(90);
/// A reading of a course that has nothing else: 150 to 400 words, a tenth over allowed on either side.
const LONG_READING: TextRules = TextRules { words: (135, 440), headings: true };
const TASK: TextRules = TextRules::at_most(50);

#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    pub id: ExerciseId,
    pub slug: String,
    pub status: Status,
    pub title: Localized,
    pub summary: Localized,
    pub level: Level,
    /// In order; empty where the course has none.
    pub chapters: Vec<Chapter>,
    /// In order; those that cannot be served are left out.
    pub lessons: Vec<Arc<Lesson>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Lesson {
    pub meta: ExerciseMeta,
    /// The course's slug.
    pub course: String,
    /// A lesson is offered only when its course is, too.
    pub course_status: Status,
    /// Where it stands in [`Course::lessons`], from 0.
    pub position: usize,
    pub kind: LessonKind,
    pub text: Localized<Html>,
    /// A program that runs where it stands.
    pub example: Option<String>,
    pub task: Option<LessonTask>,
}

/// A reading is a lesson without a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LessonKind {
    Lesson,
    Reading,
}

#[derive(Debug, Clone, PartialEq)]
pub struct LessonTask {
    pub task: Arc<Task>,
    pub text: Localized<Html>,
}

/// A course as it stands in its folder, its lessons still on their own.
#[derive(Debug)]
pub(crate) struct ReadCourse {
    pub id: Located<ExerciseId>,
    pub file: PathBuf,
    pub course: Course,
    pub lessons: Vec<Read<Lesson>>,
}

impl ReadCourse {
    /// Puts the lessons that are left into their places.
    pub fn into_course(self) -> Course {
        let lessons = self.lessons.into_iter().enumerate().map(|(position, read)| {
            let mut lesson = read.exercise;
            lesson.position = position;
            Arc::new(lesson)
        });
        let lessons: Vec<Arc<Lesson>> = lessons.collect();
        Course { chapters: chapters::left(self.course.chapters, &lessons), lessons, ..self.course }
    }
}

/// Reads a course; faults of single lessons go to `all`, and only leave the lesson out.
pub(crate) fn read_course(place: Place<'_>, all: &Faults) -> Option<ReadCourse> {
    let folder = place.folder;
    folder.expect_only(&["course.toml"], &["lessons"]);
    let source = folder.load("course.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let id = read_id(&mut keys);
    let status = keys.name_of("status");
    let title = read_title(&mut keys);
    let summary = keys.localized("summary").map(texts_of);
    let level = keys.name_of("level");
    let (names, chapters) = chapters::read_plan(&mut keys);
    for folder in unlisted(folder, &names) {
        keys.faults.form(&folder, IndexFault::LessonUnlisted);
    }
    let has_tasks = folder.folders_below("lessons").iter().any(|lesson| lesson.join("cases.toml").exists());
    let reading = if has_tasks { TEXT } else { LONG_READING };
    let mut lessons = Vec::new();
    let status = status?;
    for name in &names {
        let path = folder.path.join("lessons").join(&name.value);
        if !is_slug(&name.value) || !path.is_dir() {
            keys.faults.form(keys.place_of(name), IndexFault::LessonMissing { lesson: name.value.clone() });
            continue;
        }
        let faults = Faults::default();
        let place = Place { folder: Folder { path: &path, faults: &faults }, links: place.links, slug: &name.value };
        let lesson = read_lesson(place, reading);
        if !faults.has_fatal()
            && let Some(mut lesson) = lesson
            && lessons.iter().all(|earlier: &Read<Lesson>| earlier.exercise.meta.slug != name.value)
        {
            lesson.exercise.course_status = status;
            lessons.push(lesson);
        }
        all.append(faults);
    }
    chapters::report_without_task(&keys, &chapters, &lessons);
    keys.finish();

    let (id, slug) = (id?, folder.path.file_name()?.to_str()?.to_owned());
    for lesson in &mut lessons {
        lesson.exercise.course.clone_from(&slug);
    }
    let (title, summary, level) = (title?, summary?, level?);
    let course = Course { id: id.value, slug, status, title, summary, level, chapters, lessons: Vec::new() };
    Some(ReadCourse { id, file: source.path.clone(), course, lessons })
}

/// Folders below `lessons/` that the course does not name.
fn unlisted(folder: Folder<'_>, names: &[Located<String>]) -> Vec<PathBuf> {
    let lessons = folder.path.join("lessons");
    if !lessons.is_dir() {
        return Vec::new();
    }
    let is_named = |path: &PathBuf| names.iter().any(|name| path.file_name() == Some(name.value.as_ref()));
    entries(&lessons, folder.faults).into_iter().filter(|path| !is_named(path)).collect()
}

fn read_lesson(place: Place<'_>, reading: TextRules) -> Option<Read<Lesson>> {
    let (folder, texts) = (place.folder, place.texts());
    folder.expect_only(
        &[
            "lesson.toml",
            "text.en.md",
            "text.ru.md",
            "example.py",
            "task.en.md",
            "task.ru.md",
            "starter.py",
            "starter.sql",
            "schema.sql",
            "cases.toml",
            "generate.py",
            "harness.py",
            "checker.py",
        ],
        &["solutions", "wrong", "versions"],
    );
    let example = folder.find("example.py").map(|source| source.text);

    let source = folder.load("lesson.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let meta = read_meta(&mut keys, folder.path, place.slug);
    let kind = read_kind(&mut keys);
    let text = texts.html("text", if kind == Some(LessonKind::Reading) { reading } else { TEXT });
    let task_keys = keys.find_table("task");
    let task = match (kind, task_keys) {
        (Some(LessonKind::Lesson), Some(mut task_keys)) => {
            let task = read_task(folder, &mut task_keys, LESSON, None);
            task_keys.finish();
            let text = texts.html("task", TASK);
            Some(LessonTask { task: Arc::new(task?), text: text? })
        }
        (Some(LessonKind::Lesson), None) => {
            keys.faults.fatal(keys.place(), TaskFault::LessonTaskMissing);
            None
        }
        (Some(LessonKind::Reading), Some(task_keys)) => {
            keys.faults.fatal(task_keys.place(), TaskFault::ReadingWithTask);
            None
        }
        _ => None,
    };
    keys.finish();

    Read::of(meta?, &source, |meta| {
        let (course, course_status) = (String::new(), Status::Draft);
        Some(Lesson { meta, course, course_status, position: 0, kind: kind?, text: text?, example, task })
    })
}

fn read_kind(keys: &mut Keys<'_>) -> Option<LessonKind> {
    let text = keys.text("kind")?;
    match text.value.as_str() {
        "lesson" => Some(LessonKind::Lesson),
        "reading" => Some(LessonKind::Reading),
        _ => {
            let (key, known) = ("kind".to_owned(), "lesson, reading".to_owned());
            let fault = KeyFault::UnknownName { key, found: text.value.clone(), known };
            keys.faults.fatal(keys.place_of(&text), fault);
            None
        }
    }
}
