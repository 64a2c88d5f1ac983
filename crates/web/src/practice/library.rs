//! Finds exercises for a visit, with help when there is none; and where each one lives.

use crate::edge::error::{PageError, Similar};
use crate::edge::visit::Visit;
use curriculum::{Course, Design, DrillGenerator, Exercise, Lesson, Problem, Question, Rehearsal};
use std::sync::Arc;

pub fn problem(visit: &Visit, slug: &str) -> Result<Arc<Problem>, PageError> {
    let library = visit.packs();
    let found = library.catalogue.find_problem(slug).cloned();
    found.filter(|found| Exercise::Problem(found.clone()).is_offered()).ok_or_else(|| missing(visit, slug))
}

pub fn question(visit: &Visit, slug: &str) -> Result<Arc<Question>, PageError> {
    let library = visit.packs();
    let found = library.catalogue.find_question(slug).cloned();
    found.filter(|found| Exercise::Question(found.clone()).is_offered()).ok_or_else(|| missing(visit, slug))
}

pub fn drill(visit: &Visit, slug: &str) -> Result<Arc<DrillGenerator>, PageError> {
    let library = visit.packs();
    let found = library.catalogue.find_drill(slug).cloned();
    found.filter(|found| Exercise::Drill(found.clone()).is_offered()).ok_or_else(|| missing(visit, slug))
}

pub fn design(visit: &Visit, slug: &str) -> Result<Arc<Design>, PageError> {
    let library = visit.packs();
    let found = library.catalogue.find_design(slug).cloned();
    found.filter(|found| Exercise::Design(found.clone()).is_offered()).ok_or_else(|| missing(visit, slug))
}

pub fn rehearsal(visit: &Visit, slug: &str) -> Result<Arc<Rehearsal>, PageError> {
    let library = visit.packs();
    let found = library.catalogue.find_rehearsal(slug).cloned();
    found.filter(|found| Exercise::Rehearsal(found.clone()).is_offered()).ok_or_else(|| missing(visit, slug))
}

/// A course with those of its lessons that are offered, in order.
pub fn course(visit: &Visit, slug: &str) -> Result<(Arc<Course>, Vec<Arc<Lesson>>), PageError> {
    let library = visit.packs();
    let course = library.catalogue.find_course(slug).cloned().ok_or_else(|| missing(visit, slug))?;
    let lessons = offered_lessons(&course);
    if lessons.is_empty() { Err(missing(visit, slug)) } else { Ok((course, lessons)) }
}

pub fn offered_lessons(course: &Course) -> Vec<Arc<Lesson>> {
    let is_offered = course.status == domain::Status::Active;
    let lessons = course.lessons.iter().filter(|lesson| Exercise::Lesson((*lesson).clone()).is_offered());
    if is_offered { lessons.cloned().collect() } else { Vec::new() }
}

/// Where an exercise's page is.
pub fn address(exercise: &Exercise) -> String {
    let slug = &exercise.meta().slug;
    match exercise {
        Exercise::Problem(_) => format!("/problems/{slug}"),
        Exercise::Question(_) => format!("/questions/{slug}"),
        Exercise::Drill(_) => format!("/drills/{slug}"),
        Exercise::Lesson(lesson) => format!("/courses/{}/{slug}", lesson.course),
        Exercise::Design(_) => format!("/designs/{slug}"),
        Exercise::Rehearsal(_) => format!("/rehearsals/{slug}"),
    }
}

/// All exercises that are offered.
pub fn offered(visit: &Visit) -> Vec<Exercise> {
    visit.packs().catalogue.exercises().filter(Exercise::is_offered).collect()
}

fn missing(visit: &Visit, slug: &str) -> PageError {
    let mut near: Vec<(usize, Similar)> = offered(visit)
        .into_iter()
        .filter_map(|exercise| {
            let meta = exercise.meta();
            let distance = edits(slug, &meta.slug);
            let shares = slug.len() > 2 && (meta.slug.contains(slug) || slug.contains(&meta.slug));
            let is_near = shares || distance <= slug.len().max(meta.slug.len()) / 3;
            let title = meta.title.get(visit.language()).clone();
            is_near.then(|| (distance, Similar { title, address: address(&exercise) }))
        })
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.truncate(3);
    PageError::NoExercise {
        slug: slug.chars().take(80).collect(),
        similar: near.into_iter().map(|(_, one)| one).collect(),
    }
}

/// Levenshtein's distance; slugs are short, and an address is cut before.
fn edits(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().take(80).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().take(80).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in right.iter().enumerate() {
            let best = (diagonal + usize::from(a != *b)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = std::mem::replace(&mut row[j + 1], best);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::edits;

    #[test]
    fn distances() {
        for (left, right, expected) in
            [("", "abc", 3), ("lru-cache", "lru-cash", 2), ("same", "same", 0), ("ab", "ba", 2)]
        {
            assert_eq!(edits(left, right), expected, "{left} {right}");
        }
    }
}
