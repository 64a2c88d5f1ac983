//! A trace of an attempt: the same program on one of the inputs that the attempt shows, step by step.
//!
//! It is an attempt of its own, whose id follows from the other's and the case: however often it is asked for, it is
//! made once, and made again when it was cleared away.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::attempts::{self, NewAttempt};
use curriculum::Exercise;
use domain::claim::Claim;
use domain::trace::TraceInput;
use domain::{Attempt, AttemptMode, Task, Verdict};

/// The address of the steps of a case of an attempt.
pub fn address(attempt: &Attempt, case: &str) -> String {
    let case = percent_encoding::utf8_percent_encode(case, percent_encoding::NON_ALPHANUMERIC);
    format!("/attempts/{}/trace/{case}", attempt.id)
}

/// Whether the program of this attempt can be stepped through.
pub fn is_offered(attempt: &Attempt, task: Option<&Task>) -> bool {
    match attempt.mode {
        AttemptMode::Run | AttemptMode::Submit => task.is_some_and(|task| task.kind.is_one_module()),
        AttemptMode::Snippet => true,
        AttemptMode::Proof | AttemptMode::Trace => false,
    }
}

/// Whether there is anything to step through: the program was loaded, and it is not our fault.
pub fn has_steps(verdict: Verdict) -> bool {
    !matches!(verdict, Verdict::CompileError | Verdict::Forbidden | Verdict::InternalError)
}

/// The trace, which may still be waiting for its turn.
pub async fn find_or_start(
    visit: &Visit,
    attempt: &Attempt,
    exercise: &Exercise,
    case: &str,
) -> Result<Attempt, PageError> {
    if !is_offered(attempt, exercise.task()) {
        return Err(PageError::NotRunnable);
    }
    let new = NewAttempt {
        claim: Claim::default(),
        mode: AttemptMode::Trace,
        program: attempt.program.clone(),
        own_input: input_of(attempt, case)?.map(|input| input.to_text()),
        key: Some(attempt.id.0),
    };
    let id = attempts::attempt_id(visit, exercise, &new, attempt.id.0);
    match visit.person.find_attempt(id).await? {
        Some(trace) => Ok(trace),
        None => attempts::take_in(visit, exercise, new).await,
    }
}

/// Only what the attempt itself shows: the inputs of other cases stay concealed.
fn input_of(attempt: &Attempt, case: &str) -> Result<Option<TraceInput>, PageError> {
    if attempt.mode == AttemptMode::Snippet {
        return Ok(None);
    }
    if let Some(input) = &attempt.own_input {
        return Ok(Some(TraceInput::Own(input.clone())));
    }
    let judgement = attempt.judgement.as_ref().ok_or(PageError::NotRunnable)?;
    let is_shown = judgement
        .cases
        .iter()
        .any(|one| one.id == case && (attempt.mode == AttemptMode::Run || !one.verdict.is_accepted()));
    if is_shown { Ok(Some(TraceInput::Case(case.to_owned()))) } else { Err(PageError::NoPage) }
}
