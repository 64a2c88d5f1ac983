//! What somebody who leads a group sees of its people: what each of them shows, and nothing else.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::library;
use curriculum::Exercise;
use domain::ExerciseId;
use jiff::civil::Weekday;
use jiff::{Timestamp, ToSpan};
use std::collections::HashMap;
use store::{Account, Deadline, ExerciseState, PersonStore};

const MINUTE: i64 = 60_000_000;
/// Two things that were done within this time of each other were done at one sitting.
const SITTING: i64 = 10 * MINUTE;

/// What is shown of one person. What they do not show is `None`.
#[derive(Debug)]
pub struct Shown {
    pub account: Account,
    pub seen_at: Option<i64>,
    pub minutes: Option<i64>,
    pub unaided: Option<usize>,
    pub aided: Option<usize>,
    /// Deadlines met, and those that count by now.
    pub deadlines: Option<(usize, usize)>,
    pub exercises: Option<Vec<ShownExercise>>,
}

#[derive(Debug)]
pub struct ShownExercise {
    pub title: String,
    pub address: String,
    pub state: ExerciseState,
}

impl ShownExercise {
    pub fn is_solved(&self) -> bool {
        self.state.solved_unaided || self.state.solved_aided
    }
}

impl Shown {
    pub async fn load(visit: &Visit, account: Account, deadlines: &[Deadline]) -> Result<Shown, PageError> {
        let person = visit.state.store.person(account.person);
        let sharing = account.sharing;
        let mut shown = Shown {
            seen_at: sharing.activity.then_some(account.seen_at),
            minutes: None,
            unaided: None,
            aided: None,
            deadlines: None,
            exercises: None,
            account,
        };
        if sharing.activity {
            shown.minutes = Some(active_minutes(person.moments_since(week_start(visit)).await?));
        }
        if !sharing.results && !sharing.exercises {
            return Ok(shown);
        }
        let states = person.exercise_states().await?;
        if sharing.results {
            shown.unaided = Some(states.values().filter(|state| state.solved_unaided).count());
            shown.aided = Some(states.values().filter(|state| state.solved_aided && !state.solved_unaided).count());
            shown.deadlines = Some(tally(visit, &person, deadlines).await?);
        }
        if sharing.exercises {
            shown.exercises = Some(exercises(visit, &states));
        }
        Ok(shown)
    }

    /// The exercise that was tried last of those that are not solved, and how many there are.
    pub fn stuck(&self) -> Option<(usize, &ShownExercise)> {
        let open: Vec<&ShownExercise> = self.exercises.iter().flatten().filter(|one| !one.is_solved()).collect();
        Some((open.len(), *open.first()?))
    }
}

/// The newest first.
fn exercises(visit: &Visit, states: &HashMap<ExerciseId, ExerciseState>) -> Vec<ShownExercise> {
    let library = visit.packs();
    let mut shown: Vec<ShownExercise> = states
        .iter()
        .filter_map(|(id, state)| {
            let exercise = library.catalogue.find_exercise(*id)?;
            let title = exercise.meta().title.get(visit.language()).clone();
            Some(ShownExercise { title, address: library::address(&exercise), state: *state })
        })
        .collect();
    shown.sort_by(|left, right| right.state.last_at.cmp(&left.state.last_at).then(left.title.cmp(&right.title)));
    shown
}

/// How many deadlines were met of those that have passed or are met already.
async fn tally(visit: &Visit, person: &PersonStore, deadlines: &[Deadline]) -> Result<(usize, usize), PageError> {
    if deadlines.is_empty() {
        return Ok((0, 0));
    }
    let done = person.first_done().await?;
    let met = |deadline: &&Deadline| done_at(visit, &done, deadline.target).is_some_and(|at| at <= deadline.due_at);
    let is_past = |deadline: &&Deadline| deadline.due_at <= visit.now;
    Ok((
        deadlines.iter().filter(met).count(),
        deadlines.iter().filter(|deadline| met(deadline) || is_past(deadline)).count(),
    ))
}

/// When an exercise was done, or the last lesson of a course.
pub fn done_at(visit: &Visit, done: &HashMap<ExerciseId, i64>, target: ExerciseId) -> Option<i64> {
    let library = visit.packs();
    match library.catalogue.courses.iter().find(|course| course.id == target) {
        Some(course) => {
            let lessons = library::offered_lessons(course);
            let times: Option<Vec<i64>> = lessons.iter().map(|lesson| done.get(&lesson.meta.id).copied()).collect();
            times?.into_iter().max()
        }
        None => done.get(&target).copied(),
    }
}

/// What a deadline is for: title and address. `None` when it is in no pack any longer.
pub fn target(visit: &Visit, id: ExerciseId) -> Option<(String, String)> {
    let library = visit.packs();
    if let Some(course) = library.catalogue.courses.iter().find(|course| course.id == id) {
        return Some((course.title.get(visit.language()).clone(), format!("/courses/{}", course.slug)));
    }
    let exercise = library.catalogue.find_exercise(id).filter(Exercise::is_offered)?;
    Some((exercise.meta().title.get(visit.language()).clone(), library::address(&exercise)))
}

/// Monday's midnight in the time zone of whoever looks.
fn week_start(visit: &Visit) -> i64 {
    let now = Timestamp::from_microsecond(visit.now).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(visit.zone.clone());
    let since_monday = i64::from(now.date().weekday().since(Weekday::Monday));
    let monday = now.start_of_day().and_then(|day| day.checked_sub(since_monday.days()));
    monday.map_or(visit.now, |monday| monday.timestamp().as_microsecond())
}

/// Minutes from the first to the last thing of each sitting, and one for each sitting: what was done last took time, too.
pub fn active_minutes(mut moments: Vec<i64>) -> i64 {
    moments.sort_unstable();
    let Some(first) = moments.first().copied() else { return 0 };
    let (mut total, mut sittings, mut last) = (0, 1, first);
    for moment in moments {
        if moment - last <= SITTING {
            total += moment - last;
        } else {
            sittings += 1;
        }
        last = moment;
    }
    total / MINUTE + sittings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_counted_by_sitting() {
        assert_eq!(active_minutes(Vec::new()), 0);
        assert_eq!(active_minutes(vec![5 * MINUTE]), 1);
        assert_eq!(active_minutes(vec![0, 9 * MINUTE, 4 * MINUTE]), 10);
        // The hour between is nobody's.
        assert_eq!(active_minutes(vec![0, 5 * MINUTE, 65 * MINUTE, 70 * MINUTE]), 12);
    }
}
