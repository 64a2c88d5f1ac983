//! What a person has done about every exercise, and how the skills stand by it.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::assignments::Progress;
use coach::{Evidence, Standing};
use curriculum::{Assignment, Exercise};
use domain::{ExerciseId, ExerciseKind, SkillId};
use std::collections::HashMap;
use store::{Answer, Card, DrillAnswer, ExerciseState, LessonState, Take};

/// How many answers to drills are looked at; older ones say nothing about today.
const DRILL_ANSWERS: u64 = 200;
/// The same for takes of rehearsals.
const TAKES: u64 = 500;
/// A drill counts as held when so many of its latest answers are right.
const DRILL_WINDOW: usize = 5;

/// Everything that was done, read in a few queries.
#[derive(Debug)]
pub struct Record {
    now: i64,
    pub attempts: HashMap<ExerciseId, ExerciseState>,
    pub cards: HashMap<ExerciseId, Card>,
    pub drills: HashMap<ExerciseId, Vec<DrillAnswer>>,
    pub lessons: HashMap<ExerciseId, LessonState>,
    /// Newest first.
    pub takes: HashMap<ExerciseId, Vec<Take>>,
    /// The ticks of designs.
    pub designs: HashMap<ExerciseId, Answer>,
    /// Of those that were begun or looked at.
    pub assignments: HashMap<ExerciseId, Progress>,
}

/// The state of one exercise, in the words of the practice list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    Untouched,
    Tried,
    Aided,
    Solved,
    Due,
}

impl State {
    pub const ALL: [State; 5] = [State::Untouched, State::Tried, State::Aided, State::Solved, State::Due];

    pub fn name(self) -> &'static str {
        match self {
            State::Untouched => "untouched",
            State::Tried => "tried",
            State::Aided => "aided",
            State::Solved => "solved",
            State::Due => "due",
        }
    }
}

impl Record {
    pub async fn load(visit: &Visit) -> Result<Record, PageError> {
        let person = &visit.person;
        let library = visit.packs();
        let ids = |kind: ExerciseKind| -> Vec<ExerciseId> {
            let exercises = library.catalogue.exercises().filter(|exercise| exercise.kind() == kind);
            exercises.map(|exercise| exercise.id()).collect()
        };
        let mut takes: HashMap<ExerciseId, Vec<Take>> = HashMap::new();
        for take in person.recent_takes(TAKES).await? {
            takes.entry(take.exercise).or_default().push(take);
        }
        let mut drills: HashMap<ExerciseId, Vec<DrillAnswer>> = HashMap::new();
        for answer in person.recent_drill_answers(DRILL_ANSWERS).await? {
            drills.entry(answer.generator).or_default().push(answer);
        }
        Ok(Record {
            now: visit.now,
            attempts: person.exercise_states().await?,
            cards: person.cards().await?.into_iter().map(|card| (card.exercise, card)).collect(),
            drills,
            lessons: person.lesson_progress(&ids(ExerciseKind::Lesson)).await?,
            takes,
            designs: person.answers_to(&ids(ExerciseKind::Design)).await?,
            assignments: Progress::load_all(person, &ids(ExerciseKind::Assignment)).await?,
        })
    }

    pub fn is_empty(&self) -> bool {
        self.attempts.is_empty()
            && self.cards.is_empty()
            && self.drills.is_empty()
            && self.lessons.is_empty()
            && self.takes.is_empty()
            && self.designs.is_empty()
            && self.assignments.is_empty()
    }

    pub fn state(&self, exercise: &Exercise) -> State {
        let id = exercise.meta().id;
        match exercise {
            Exercise::Question(_) => match self.cards.get(&id) {
                None => State::Untouched,
                Some(card) if card.due_at <= self.now => State::Due,
                Some(_) => State::Solved,
            },
            Exercise::Drill(_) => match self.drills.get(&id) {
                None => State::Untouched,
                Some(answers) if is_held(answers) => State::Solved,
                Some(_) => State::Tried,
            },
            Exercise::Lesson(lesson) => match (self.lessons.get(&id), self.attempts.get(&id)) {
                (Some(LessonState { done_at: Some(_), .. }), _) => State::Solved,
                (_, Some(state)) if lesson.task.is_some() && solved(state) => State::Solved,
                // Opening a lesson is not trying it.
                (_, None) => State::Untouched,
                (_, Some(_)) => State::Tried,
            },
            // What was ticked was judged by the person: compared with the checklist, or all of it there.
            Exercise::Design(design) => match self.designs.get(&id) {
                Some(answer) if answer.ticked.len() >= design.checklist.len() => State::Solved,
                Some(answer) if !answer.ticked.is_empty() => State::Aided,
                Some(_) => State::Tried,
                None if self.attempts.contains_key(&id) => State::Tried,
                None => State::Untouched,
            },
            // Said; said in as long as a good answer takes; and with all that the checklist asks for.
            Exercise::Rehearsal(rehearsal) => match self.takes.get(&id).and_then(|takes| takes.first()) {
                None => State::Untouched,
                Some(take) if !rehearsal.seconds.contains(&take.seconds) => State::Tried,
                Some(take) if take.ticked.len() < rehearsal.checklist.len() => State::Aided,
                Some(_) => State::Solved,
            },
            // Begun; handed in; handed in with every requirement met, and nothing weak in the eyes of whoever made it.
            Exercise::Assignment(assignment) => match self.assignments.get(&id) {
                Some(Progress { handed_in_at: Some(_), .. }) if self.is_whole(assignment) => State::Solved,
                Some(Progress { handed_in_at: Some(_), .. }) => State::Aided,
                Some(Progress { begun_at: Some(_), .. }) => State::Tried,
                _ => State::Untouched,
            },
            Exercise::Problem(_) => match self.attempts.get(&id) {
                None => State::Untouched,
                Some(state) if state.solved_unaided => State::Solved,
                Some(state) if state.solved_aided => State::Aided,
                Some(state) if state.tried => State::Tried,
                Some(_) => State::Untouched,
            },
        }
    }

    fn is_whole(&self, assignment: &Assignment) -> bool {
        let is_met = |project| self.attempts.get(&project).is_some_and(solved);
        let progress = self.assignments.get(&assignment.meta.id);
        assignment.project.is_none_or(is_met) && progress.is_some_and(|progress| progress.holds_up(assignment))
    }

    /// Whether a lesson was opened, at the least.
    pub fn has_begun(&self, lesson: &Exercise) -> bool {
        self.lessons.contains_key(&lesson.id()) || self.state(lesson) != State::Untouched
    }

    pub fn last_at(&self, exercise: &Exercise) -> Option<i64> {
        self.attempts.get(&exercise.meta().id).map(|state| state.last_at)
    }

    fn evidence(&self, exercise: &Exercise) -> Evidence {
        match self.state(exercise) {
            State::Untouched => Evidence::Nothing,
            State::Tried => Evidence::Tried,
            State::Aided | State::Due => Evidence::Aided,
            State::Solved => Evidence::Unaided,
        }
    }

    /// How each skill stands that any of the exercises trains.
    pub fn standings(&self, exercises: &[Exercise]) -> HashMap<SkillId, Standing> {
        let mut by_skill: HashMap<SkillId, Vec<Evidence>> = HashMap::new();
        for exercise in exercises {
            let evidence = self.evidence(exercise);
            for skill in &exercise.meta().skills {
                by_skill.entry(skill.clone()).or_default().push(evidence);
            }
        }
        by_skill.into_iter().map(|(skill, evidence)| (skill, Standing::of(evidence))).collect()
    }
}

fn solved(state: &ExerciseState) -> bool {
    state.solved_unaided || state.solved_aided
}

/// Newest first: at least three of the latest five, and the latest one, are right.
fn is_held(answers: &[DrillAnswer]) -> bool {
    let latest = &answers[..answers.len().min(DRILL_WINDOW)];
    latest.first().is_some_and(|answer| answer.correct) && latest.iter().filter(|answer| answer.correct).count() >= 3
}
