//! Finds exercises for a visit, with help when there is none; and where each one lives.

use crate::accounts::GuestRules;
use crate::edge::error::{PageError, Similar};
use crate::edge::visit::{Access, Visit};
use curriculum::{Assignment, Course, Design, DrillGenerator, Exercise, Lesson, Problem, Question, Rehearsal};
use domain::ExerciseId;
use std::sync::Arc;

/// How many problems a guest may try where the host names none.
const GUEST_PROBLEMS: usize = 3;

/// A problem by its slug, or a rung of one by `problem/rung`.
pub fn problem(visit: &Visit, slug: &str) -> Result<Arc<Problem>, PageError> {
    let library = visit.packs();
    let found = match slug.split_once('/') {
        Some((problem, rung)) => library.catalogue.find_rung(problem, rung),
        None => library.catalogue.find_problem(slug),
    };
    let found = found.cloned();
    let found =
        found.filter(|found| Exercise::Problem(found.clone()).is_offered()).ok_or_else(|| missing(visit, slug))?;
    check_open(visit, &Exercise::Problem(found.clone()))?;
    Ok(found)
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

pub fn assignment(visit: &Visit, slug: &str) -> Result<Arc<Assignment>, PageError> {
    let library = visit.packs();
    let found = library.catalogue.find_assignment(slug).cloned();
    found.filter(|found| Exercise::Assignment(found.clone()).is_offered()).ok_or_else(|| missing(visit, slug))
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
        Exercise::Assignment(_) => format!("/assignments/{slug}"),
    }
}

/// All exercises that are offered to this person.
pub fn offered(visit: &Visit) -> Vec<Exercise> {
    let guests = GuestExercises::of(visit);
    let is_open = |exercise: &Exercise| guests.as_ref().is_none_or(|guests| guests.contain(exercise));
    visit.packs().catalogue.exercises().filter(Exercise::is_offered).filter(is_open).collect()
}

/// Refuses what is only for people with an account.
pub fn check_open(visit: &Visit, exercise: &Exercise) -> Result<(), PageError> {
    match GuestExercises::of(visit) {
        Some(guests) if !guests.contain(exercise) => Err(PageError::NotForGuests),
        _ => Ok(()),
    }
}

/// What can be tried without an account.
struct GuestExercises {
    lessons: usize,
    course: Option<String>,
    problems: Vec<ExerciseId>,
}

impl GuestExercises {
    /// `None` for whoever may open everything.
    fn of(visit: &Visit) -> Option<GuestExercises> {
        if !matches!(visit.access, Access::Guest) {
            return None;
        }
        let none = GuestRules { lessons: 0, problems: Vec::new() };
        let rules = visit.state.accounts.as_ref().and_then(|accounts| accounts.rules.guests.clone());
        // Where guests were let in once and are no longer, those that are left can still see what they did.
        let (rules, is_open) = rules.map_or((none, false), |rules| (rules, true));
        let library = visit.packs();
        let course = library.catalogue.courses.iter().find(|course| !offered_lessons(course).is_empty());
        let problems =
            library.catalogue.exercises().filter(Exercise::is_offered).filter_map(|exercise| match exercise {
                Exercise::Problem(problem) => Some(problem),
                _ => None,
            });
        let mut problems: Vec<Arc<Problem>> = problems.collect();
        if rules.problems.is_empty() {
            problems.sort_by_key(|problem| (problem.difficulty, problem.meta.minutes));
            problems.truncate(if is_open { GUEST_PROBLEMS } else { 0 });
        } else {
            problems.retain(|problem| rules.problems.contains(&problem.meta.slug));
        }
        Some(GuestExercises {
            lessons: rules.lessons,
            course: course.map(|course| course.slug.clone()),
            problems: problems
                .iter()
                .flat_map(|problem| std::iter::once(problem).chain(&problem.ladder))
                .map(|problem| problem.meta.id)
                .collect(),
        })
    }

    fn contain(&self, exercise: &Exercise) -> bool {
        match exercise {
            Exercise::Problem(problem) => self.problems.contains(&problem.meta.id),
            Exercise::Lesson(lesson) => Some(&lesson.course) == self.course.as_ref() && lesson.position < self.lessons,
            Exercise::Question(_) | Exercise::Drill(_) => false,
            Exercise::Design(_) | Exercise::Rehearsal(_) | Exercise::Assignment(_) => false,
        }
    }
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
