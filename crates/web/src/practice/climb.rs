//! How far a person has come on the ladder of a problem: a rung opens when the one below it is solved.

use crate::edge::error::{PageError, Similar};
use crate::edge::visit::Visit;
use crate::practice::library;
use curriculum::{Exercise, Problem};
use domain::{AttemptMode, ExerciseId, Verdict};
use std::collections::HashMap;
use std::sync::Arc;
use store::ExerciseState;

/// How far back an accepted program is looked for.
const SEARCHED: u64 = 200;
/// Submits after which a rung may be given up.
pub const TRIES_BEFORE_GIVING_UP: u64 = 2;

/// The offered rungs of a problem, as far as the person may see them.
#[derive(Debug)]
pub struct Climb {
    pub rungs: Vec<Arc<Problem>>,
    pub states: HashMap<ExerciseId, ExerciseState>,
    is_begun: bool,
}

impl Climb {
    pub async fn load(visit: &Visit, problem: &Problem) -> Result<Climb, PageError> {
        let states = visit.person.exercise_states().await?;
        Ok(Climb { rungs: offered(problem), is_begun: is_solved(&states, problem), states })
    }

    pub fn passed(&self) -> usize {
        self.rungs.iter().filter(|rung| is_solved(&self.states, rung)).count()
    }

    pub fn is_passed(&self, rung: &Problem) -> bool {
        is_solved(&self.states, rung)
    }

    /// The rungs that may be opened: none before the problem is solved, then as far as the first that is not.
    pub fn reached(&self) -> &[Arc<Problem>] {
        let solved = self.rungs.iter().take_while(|rung| is_solved(&self.states, rung)).count();
        let reached = if self.is_begun { (solved + 1).min(self.rungs.len()) } else { 0 };
        &self.rungs[..reached]
    }

    /// What comes after a problem or rung that is solved.
    pub fn next_after(&self, solved: &Problem) -> Option<&Arc<Problem>> {
        let next = match &solved.rung {
            None => 0,
            Some(_) => self.rungs.iter().position(|rung| rung.meta.id == solved.meta.id)? + 1,
        };
        self.reached().get(next)
    }
}

fn offered(problem: &Problem) -> Vec<Arc<Problem>> {
    problem.ladder.iter().filter(|rung| Exercise::Problem((*rung).clone()).is_offered()).cloned().collect()
}

fn is_solved(states: &HashMap<ExerciseId, ExerciseState>, problem: &Problem) -> bool {
    states.get(&problem.meta.id).is_some_and(|state| state.solved_unaided || state.solved_aided)
}

/// The problem on whose ladder a rung stands; a problem is its own.
pub fn problem_of(visit: &Visit, problem: &Arc<Problem>) -> Arc<Problem> {
    let found = problem.rung.as_ref().and_then(|rung| visit.packs().catalogue.find_problem(&rung.problem).cloned());
    found.unwrap_or_else(|| problem.clone())
}

/// What has to be solved before a rung opens.
fn below(visit: &Visit, rung: &Arc<Problem>) -> Option<Arc<Problem>> {
    rung.rung.as_ref()?;
    let problem = problem_of(visit, rung);
    let rungs = offered(&problem);
    let position = rungs.iter().position(|one| one.meta.id == rung.meta.id)?;
    Some(position.checked_sub(1).map_or(problem, |at| rungs[at].clone()))
}

/// Refuses a rung that nothing leads to yet.
pub async fn check_reached(visit: &Visit, exercise: &Exercise) -> Result<(), PageError> {
    let Exercise::Problem(problem) = exercise else { return Ok(()) };
    let Some(below) = below(visit, problem) else { return Ok(()) };
    if is_solved(&visit.person.exercise_states().await?, &below) {
        return Ok(());
    }
    let title = below.meta.title.get(visit.language()).clone();
    Err(PageError::RungAhead { below: Similar { title, address: library::address(&Exercise::Problem(below)) } })
}

/// The program with which the person solved what is below a rung: what they go on from.
pub async fn program_before(visit: &Visit, exercise: &Exercise) -> Result<Option<String>, PageError> {
    let Exercise::Problem(problem) = exercise else { return Ok(None) };
    let Some(below) = below(visit, problem) else { return Ok(None) };
    let attempts = visit.person.attempts_of(below.meta.id, SEARCHED).await?;
    let accepted =
        attempts.iter().find(|one| one.mode == AttemptMode::Submit && one.verdict == Some(Verdict::Accepted));
    match accepted {
        Some(accepted) => Ok(visit.person.find_attempt(accepted.id).await?.map(|attempt| attempt.program)),
        None => Ok(None),
    }
}

/// Whether a rung is solved, or enough was tried for its answer to be opened. A problem can be given up at any time.
pub async fn may_give_up(visit: &Visit, problem: &Problem) -> Result<bool, PageError> {
    if problem.rung.is_none() {
        return Ok(true);
    }
    let attempts = visit.person.attempts_of(problem.meta.id, SEARCHED).await?;
    let submitted = attempts.iter().filter(|one| one.mode == AttemptMode::Submit && one.verdict.is_some());
    let is_solved = submitted.clone().any(|one| one.verdict == Some(Verdict::Accepted));
    Ok(is_solved || submitted.count() as u64 >= TRIES_BEFORE_GIVING_UP)
}
