//! How far a person has come with an assignment: the clock from the beginning to the deadline, and how they rate their own work.
//! The steps are kept among the opened hints, the ratings as ticks of an answer: `tests:good`.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use curriculum::{Assignment, Band};
use domain::ExerciseId;
use i18n::Messages;
use std::collections::HashMap;
use store::{OpenedHint, PersonStore};

const MINUTE: i64 = 60_000_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// What one does with an assignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Begin,
    HandIn,
    /// Looks at what a reviewer looks at, without having handed in.
    Look,
    Again,
}

impl Step {
    pub fn named(name: &str) -> Option<Step> {
        Some(match name {
            "begin" => Step::Begin,
            "hand-in" => Step::HandIn,
            "look" => Step::Look,
            "again" => Step::Again,
            _ => return None,
        })
    }
}

const BEGUN: &str = "begun";
const HANDED_IN: &str = "handed-in";
const LOOKED: &str = "looked";

#[derive(Debug, Clone, Default)]
pub struct Progress {
    pub begun_at: Option<i64>,
    pub handed_in_at: Option<i64>,
    pub looked_at: Option<i64>,
    /// By criterion.
    pub ratings: HashMap<String, Band>,
}

impl Progress {
    pub async fn load(person: &PersonStore, assignment: &Assignment) -> Result<Progress, PageError> {
        let id = assignment.meta.id;
        Ok(Progress::load_all(person, &[id]).await?.remove(&id).unwrap_or_default())
    }

    /// Of those of the assignments with which anything was done.
    pub async fn load_all(
        person: &PersonStore,
        assignments: &[ExerciseId],
    ) -> Result<HashMap<ExerciseId, Progress>, PageError> {
        let mut answers = person.answers_to(assignments).await?;
        let opened = person.hints_opened_of(assignments).await?;
        let progress = |(id, opened): (ExerciseId, Vec<OpenedHint>)| {
            let at = |step: &str| opened.iter().find(|one| one.rung == step).map(|one| one.opened_at);
            let ticked = answers.remove(&id).map(|answer| answer.ticked).unwrap_or_default();
            let progress = Progress {
                begun_at: at(BEGUN),
                handed_in_at: at(HANDED_IN),
                looked_at: at(LOOKED),
                ratings: ticked.iter().filter_map(|tick| read_rating(tick)).collect(),
            };
            (id, progress)
        };
        Ok(opened.into_iter().map(progress).collect())
    }

    /// There from the beginning on.
    pub fn due_at(&self, assignment: &Assignment) -> Option<i64> {
        self.begun_at.map(|begun_at| begun_at + i64::from(assignment.days) * DAY)
    }

    /// Whether what a reviewer looks at is shown.
    pub fn is_open(&self) -> bool {
        self.handed_in_at.is_some() || self.looked_at.is_some()
    }

    /// Handed in before it was known what is looked at, and by no criterion weak.
    pub fn holds_up(&self, assignment: &Assignment) -> bool {
        let was_blind = self.handed_in_at.is_some() && self.looked_at.is_none();
        let is_held = |id: &String| self.ratings.get(id).is_some_and(|band| matches!(band, Band::Good | Band::Strong));
        was_blind && assignment.rubric.iter().all(|criterion| is_held(&criterion.id))
    }
}

fn read_rating(tick: &str) -> Option<(String, Band)> {
    let (criterion, band) = tick.split_once(':')?;
    Some((criterion.to_owned(), Band::ALL.into_iter().find(|one| one.name() == band)?))
}

/// Takes a step. One that was taken already changes nothing: a second click, a second tab, a reload.
pub async fn take(visit: &Visit, assignment: &Assignment, step: Step) -> Result<(), PageError> {
    let (person, id) = (&visit.person, assignment.meta.id);
    let progress = Progress::load(person, assignment).await?;
    match (step, progress) {
        (Step::Begin, _) => person.open_hint(id, BEGUN, visit.now).await?,
        (Step::Look, Progress { handed_in_at: None, .. }) => person.open_hint(id, LOOKED, visit.now).await?,
        // What was handed in already is open.
        (Step::Look, _) => false,
        (Step::HandIn, Progress { begun_at: None, .. }) => return Err(PageError::TooEarly),
        (Step::HandIn, _) => person.open_hint(id, HANDED_IN, visit.now).await?,
        (Step::Again, Progress { begun_at: None, .. }) => return Err(PageError::TooEarly),
        (Step::Again, _) => {
            person.begin_again(id, BEGUN, visit.now).await?;
            true
        }
    };
    Ok(())
}

/// Keeps how the person rates their own work, in place of what they said before.
pub async fn rate(
    visit: &Visit,
    assignment: &Assignment,
    ratings: impl Fn(&str) -> Option<Band>,
) -> Result<(), PageError> {
    if !Progress::load(&visit.person, assignment).await?.is_open() {
        return Err(PageError::TooEarly);
    }
    let tick = |criterion: &curriculum::Criterion| {
        ratings(&criterion.id).map(|band| format!("{}:{}", criterion.id, band.name()))
    };
    let ticked: Vec<String> = assignment.rubric.iter().filter_map(tick).collect();
    Ok(visit.person.save_answer(assignment.meta.id, "", &ticked, visit.now).await?)
}

/// What is left until a deadline, or how far it lies behind.
pub fn left(t: Messages, span: i64) -> String {
    if span >= 0 { t.assignment_left(length(t, span)) } else { t.assignment_over(length(t, -span)) }
}

/// `3 days 4 h`, `5 h 20 min`, `12 min`.
pub fn length(t: Messages, span: i64) -> String {
    let (days, hours, minutes) = (span / DAY, span % DAY / HOUR, span % HOUR / MINUTE);
    match (days, hours) {
        (0, 0) => t.span_minutes(minutes),
        (0, hours) => t.span_hours(hours, minutes),
        (days, 0) => t.days_count(days),
        (days, hours) => t.span_days(days, hours),
    }
}
