//! The chapters of a course, and the lessons that tell whether somebody knows one already.

use super::{Course, Lesson};
use crate::fault::{IndexFault, KeyFault};
use crate::keys::{Keys, Located};
use crate::meta::read_title;
use crate::read::Read;
use domain::Localized;
use std::sync::Arc;

/// Tasks of a placement: how many may be named, and how many of the last ones are taken where none are.
const PLACEMENT: (usize, usize) = (2, 3);
const TAKEN: usize = 2;

/// Lessons that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    pub title: Localized,
    /// Slugs, in order.
    pub lessons: Vec<String>,
    /// Slugs of the lessons whose tasks tell most; empty: the last ones that have a task.
    pub placement: Vec<String>,
}

impl Chapter {
    /// Its lessons, as far as the course has them.
    pub fn lessons_in<'a>(&'a self, course: &'a Course) -> impl DoubleEndedIterator<Item = &'a Arc<Lesson>> {
        course.lessons.iter().filter(|lesson| self.lessons.contains(&lesson.meta.slug))
    }

    /// The lessons whose tasks, solved without help, show that the chapter is known; in order.
    pub fn telling_lessons<'a>(&'a self, course: &'a Course) -> Vec<&'a Arc<Lesson>> {
        let with_task = || self.lessons_in(course).filter(|lesson| lesson.task.is_some());
        if !self.placement.is_empty() {
            return with_task().filter(|lesson| self.placement.contains(&lesson.meta.slug)).collect();
        }
        let mut last: Vec<&Arc<Lesson>> = with_task().rev().take(TAKEN).collect();
        last.reverse();
        last
    }
}

/// The names of all lessons in order, and the chapters, if there are any.
pub(super) fn read_plan(keys: &mut Keys<'_>) -> (Vec<Located<String>>, Vec<Chapter>) {
    let tables = keys.tables("chapter");
    if tables.is_empty() {
        return (keys.some_texts("lessons"), Vec::new());
    }
    if keys.has("lessons") {
        keys.ignore("lessons");
        keys.faults.fatal(keys.place(), KeyFault::LessonsAndChapters);
    }
    let (mut names, mut chapters) = (Vec::new(), Vec::new());
    for mut table in tables {
        let title = read_title(&mut table);
        let lessons = table.some_texts("lessons");
        let placement = read_placement(&mut table, &lessons);
        if let Some(title) = title {
            let slugs = |texts: &[Located<String>]| texts.iter().map(|text| text.value.clone()).collect();
            chapters.push(Chapter { title, lessons: slugs(&lessons), placement: slugs(&placement) });
        }
        names.extend(lessons);
        table.finish();
    }
    keys.report_repeated("chapter.lessons", &names);
    (names, chapters)
}

fn read_placement(table: &mut Keys<'_>, lessons: &[Located<String>]) -> Vec<Located<String>> {
    if !table.has("placement") {
        return Vec::new();
    }
    let placement = table.some_texts("placement");
    let ((low, high), found) = (PLACEMENT, placement.len());
    if found < low || found > high {
        let key = "chapter.placement".to_owned();
        table.faults.form(table.place(), KeyFault::ListLength { key, found, low, high });
    }
    for name in placement.iter().filter(|name| lessons.iter().all(|lesson| lesson.value != name.value)) {
        table.faults.form(table.place_of(name), IndexFault::PlacementForeign { lesson: name.value.clone() });
    }
    placement
}

/// A placement needs something to be solved.
pub(super) fn report_without_task(keys: &Keys<'_>, chapters: &[Chapter], lessons: &[Read<Lesson>]) {
    for name in chapters.iter().flat_map(|chapter| &chapter.placement) {
        let lesson = lessons.iter().map(|read| &read.exercise).find(|lesson| lesson.meta.slug == *name);
        if lesson.is_some_and(|lesson| lesson.task.is_none()) {
            keys.faults.form(keys.place(), IndexFault::PlacementWithoutTask { lesson: name.clone() });
        }
    }
}

/// A chapter none of whose lessons can be served is left out.
pub(super) fn left(chapters: Vec<Chapter>, lessons: &[Arc<Lesson>]) -> Vec<Chapter> {
    let is_there = |slug: &String| lessons.iter().any(|lesson| lesson.meta.slug == *slug);
    chapters.into_iter().filter(|chapter| chapter.lessons.iter().any(is_there)).collect()
}
