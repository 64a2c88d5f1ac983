//! Which chapters of a course a person knows already: those whose most telling tasks they solved without help. Nothing is
//! stored for it, so that it can be left and taken up again at any task.

use crate::practice::standing::Record;
use curriculum::{Chapter, Course, Exercise, Lesson};
use std::sync::Arc;

/// One chapter and how a person stands in it.
#[derive(Debug)]
pub struct ChapterView<'a> {
    pub chapter: &'a Chapter,
    /// From 1, as it stands in the address.
    pub number: usize,
    /// Those that are offered.
    pub lessons: Vec<Arc<Lesson>>,
    /// The lessons whose tasks are asked, with whether each is solved.
    pub telling: Vec<(Arc<Lesson>, bool)>,
}

impl ChapterView<'_> {
    pub fn is_known(&self) -> bool {
        !self.telling.is_empty() && self.telling.iter().all(|(_, is_solved)| *is_solved)
    }
}

/// The chapters of a course that have lessons on offer, in order.
pub fn chapters<'a>(course: &'a Course, offered: &[Arc<Lesson>], record: &Record) -> Vec<ChapterView<'a>> {
    let views = course.chapters.iter().enumerate().map(|(at, chapter)| {
        let is_offered = |lesson: &Arc<Lesson>| offered.iter().any(|one| one.meta.id == lesson.meta.id);
        let lessons = chapter.lessons_in(course).filter(|lesson| is_offered(lesson)).cloned().collect();
        let telling = chapter.telling_lessons(course).into_iter().filter(|lesson| is_offered(lesson));
        let telling = telling.map(|lesson| (lesson.clone(), is_solved_unaided(lesson, record))).collect();
        ChapterView { chapter, number: at + 1, lessons, telling }
    });
    views.filter(|view| !view.lessons.is_empty()).collect()
}

fn is_solved_unaided(lesson: &Arc<Lesson>, record: &Record) -> bool {
    record.attempts.get(&lesson.meta.id).is_some_and(|state| state.solved_unaided)
}

/// Whether a lesson is done, or belongs to a chapter that is known.
pub fn is_behind(lesson: &Arc<Lesson>, chapters: &[ChapterView<'_>], record: &Record) -> bool {
    use crate::practice::standing::State;
    record.state(&Exercise::Lesson(lesson.clone())) == State::Solved || is_known(lesson, chapters)
}

/// Whether a lesson belongs to a chapter that is known.
pub fn is_known(lesson: &Arc<Lesson>, chapters: &[ChapterView<'_>]) -> bool {
    let own = chapters.iter().find(|view| view.chapter.lessons.contains(&lesson.meta.slug));
    own.is_some_and(ChapterView::is_known)
}
