//! An attempt: checked, stored, then put into the queue. It is never lost, and one click never makes two.

use crate::PROGRAM_LIMIT;
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::visit::Visit;
use crate::practice::{climb, hints, room};
use crate::view::call::own_input_example;
use curriculum::Exercise;
use domain::claim::Claim;
use domain::value::parse_literal;
use domain::{Attempt, AttemptId, AttemptMode, AttemptState, Job, Task, TaskKind, Value};
use sha2::{Digest, Sha256};
use store::{SaveDraftError, StoreError};
use uuid::Uuid;

/// How many finished runs are kept per exercise; submits are kept for ever.
const RUNS_KEPT: u32 = 30;
/// The same for traces, which take up to a megabyte and are made again when they are asked for.
const TRACES_KEPT: u32 = 5;

/// What a person wants to have run.
#[derive(Debug)]
pub struct NewAttempt {
    pub mode: AttemptMode,
    pub program: String,
    pub own_input: Option<String>,
    /// Made once per click; the same key with the same contents is the same attempt.
    pub key: Option<Uuid>,
    /// What is said of the program before it is judged.
    pub claim: Claim,
}

/// Stores the attempt and enqueues it. A repeated request finds the attempt that the first one made.
pub async fn create(visit: &Visit, exercise: &Exercise, new: NewAttempt) -> Result<Attempt, PageError> {
    check_program(&new.program)?;
    let own_input = check_mode(visit, exercise, &new)?;
    climb::check_reached(visit, exercise).await?;
    take_in(visit, exercise, NewAttempt { own_input, ..new }).await
}

/// The same for what is known to be in order.
pub async fn take_in(visit: &Visit, exercise: &Exercise, new: NewAttempt) -> Result<Attempt, PageError> {
    within_limits(visit, &new).await?;
    // Before it is stored: what is stored is judged, sooner or later.
    visit.state.queue.check_room(visit.person.id()).map_err(|busy| PageError::Busy { seconds: busy.seconds })?;
    let id = match new.key {
        Some(key) => attempt_id(visit, exercise, &new, key),
        None => AttemptId(visit.state.ids.timed(visit.now)),
    };
    let attempt = Attempt {
        id,
        person: visit.person.id(),
        exercise: exercise.meta().id,
        exercise_kind: exercise.kind(),
        mode: new.mode,
        state: AttemptState::Queued,
        program: new.program,
        own_input: new.own_input,
        verdict: None,
        judgement: None,
        hints_used: hints::used(visit, exercise).await?,
        created_at: visit.now,
        finished_at: None,
    };
    let (attempt, is_new) = match visit.person.create_attempt(&attempt).await {
        Ok(()) => (attempt, true),
        Err(StoreError::DuplicateAttempt(_)) => {
            (visit.person.find_attempt(id).await?.ok_or(PageError::NoAttempt)?, false)
        }
        Err(error) => return Err(error.into()),
    };
    if attempt.mode == AttemptMode::Submit && !new.claim.is_empty() {
        visit.person.keep_claim(attempt.id, &new.claim).await?;
    }
    // One that already runs must not be claimed a second time.
    if attempt.state == AttemptState::Queued {
        if is_new {
            visit.state.queue.enqueue_new(&attempt);
        } else {
            visit.state.queue.enqueue(Job::Attempt { person: attempt.person, attempt: attempt.id });
        }
        tracing::info!(attempt.id = %attempt.id, mode = %attempt.mode, "An attempt was taken in");
        // While it is judged: what is given up is written to the disk.
        if attempt.mode == AttemptMode::Submit {
            give_up_earlier_insights(visit, &attempt).await;
        }
    }
    let pruned = match attempt.mode {
        AttemptMode::Submit => Ok(0),
        AttemptMode::Trace => visit.person.prune_traces(attempt.exercise, TRACES_KEPT).await,
        _ => visit.person.prune_runs(attempt.exercise, RUNS_KEPT).await,
    };
    if let Err(error) = pruned {
        tracing::warn!(cause = %error, "Old runs could not be cleared away");
    }
    Ok(attempt)
}

/// Who submits the same exercise again looks at what comes of that: what is still being found out about earlier programs
/// ends. It holds nothing up when it fails.
async fn give_up_earlier_insights(visit: &Visit, attempt: &Attempt) {
    let given_up = async {
        let earlier = visit.person.attempts_awaiting_insights(attempt.exercise).await?;
        for earlier in earlier.into_iter().filter(|earlier| *earlier != attempt.id) {
            visit.state.queue.drop_insights(|_, dropped| dropped == earlier);
            visit.state.store.work().give_up_insights(attempt.person, earlier, visit.now).await?;
            visit.state.events.publish(earlier);
        }
        Ok::<(), StoreError>(())
    };
    if let Err(error) = given_up.await {
        tracing::warn!(attempt.id = %attempt.id, cause = %error, "Insights of earlier attempts could not be given up");
    }
}

/// What one person may send and keep where others want to work as well.
async fn within_limits(visit: &Visit, new: &NewAttempt) -> Result<(), PageError> {
    let Some(accounts) = &visit.state.accounts else { return Ok(()) };
    let person = visit.person.id();
    accounts.limits.submissions.take(&person, visit.now).map_err(|seconds| PageError::Slow { seconds })?;
    let input = new.own_input.as_deref().map_or(0, str::len);
    room::take(visit, new.program.len() + input, room::COMPANIONS).await
}

/// Keeps what a form without script sends along as the draft. A stale one is kept beside it by the store.
pub async fn keep_draft(visit: &Visit, exercise: &Exercise, revision: i64, program: &str) -> Result<(), PageError> {
    let starter = match exercise {
        // Their notes.
        Exercise::Design(_) | Exercise::Assignment(_) => "",
        _ => match exercise.task() {
            Some(task) => task.starter.as_str(),
            None => return Ok(()),
        },
    };
    if revision == 0 && program == starter {
        return Ok(());
    }
    room::take(visit, program.len(), 0).await?;
    match visit.person.save_draft(exercise.meta().id, revision, program, visit.now).await {
        Ok(_) | Err(SaveDraftError::Stale { .. }) => Ok(()),
        Err(SaveDraftError::Store(error)) => Err(error.into()),
    }
}

/// Keeps the program that a form carries along, whatever the form is for.
pub async fn keep_program(visit: &Visit, exercise: &Exercise, fields: &Fields) -> Result<(), PageError> {
    if !fields.has("program") {
        return Ok(());
    }
    let program = fields.program()?;
    check_program(&program)?;
    keep_draft(visit, exercise, fields.number("revision").unwrap_or(0), &program).await
}

/// What every program must be before it is stored.
pub fn check_program(program: &str) -> Result<(), PageError> {
    if program.len() > PROGRAM_LIMIT {
        return Err(PageError::ProgramTooLarge { bytes: program.len() });
    }
    if let Some(at) = program.find('\0') {
        return Err(PageError::NulInProgram { line: program[..at].matches('\n').count() + 1 });
    }
    Ok(())
}

/// Whether the exercise can be tried in this way; gives the own input as the judge reads it.
fn check_mode(visit: &Visit, exercise: &Exercise, new: &NewAttempt) -> Result<Option<String>, PageError> {
    let allowed = match (exercise, new.mode) {
        (Exercise::Problem(_), AttemptMode::Run | AttemptMode::Submit) => true,
        (Exercise::Lesson(lesson), AttemptMode::Run | AttemptMode::Submit) => lesson.task.is_some(),
        (Exercise::Lesson(lesson), AttemptMode::Snippet) => lesson.example.is_some(),
        (Exercise::Question(_), AttemptMode::Proof) | (Exercise::Design(_), AttemptMode::Snippet) => true,
        _ => false,
    };
    if !allowed {
        return Err(PageError::NotRunnable);
    }
    if new.program.trim().is_empty() {
        return Err(PageError::EmptyProgram);
    }
    let typed = new.own_input.as_deref().filter(|typed| !typed.trim().is_empty());
    match (new.mode, exercise.task(), typed) {
        (AttemptMode::Run, Some(task), Some(typed)) => own_input(visit, task, typed).map(Some),
        _ => Ok(None),
    }
}

/// Arguments may be typed as in a call: one alone needs no comma.
fn own_input(visit: &Visit, task: &Task, typed: &str) -> Result<String, PageError> {
    let refuse = |reason: String| PageError::OwnInput { kind: task.kind, example: own_input_example(task), reason };
    if typed.len() > PROGRAM_LIMIT {
        return Err(PageError::ProgramTooLarge { bytes: typed.len() });
    }
    if !task.kind.has_entry() {
        return Ok(typed.replace("\r\n", "\n"));
    }
    let value = parse_literal(typed.trim()).map_err(|error| refuse(place(visit, typed.trim(), error.position)))?;
    match (task.kind, value) {
        (TaskKind::Class, calls) => match malformed_call(&calls) {
            None => Ok(typed.trim().to_owned()),
            Some(number) => Err(refuse(visit.t.error_own_input_call(number))),
        },
        (_, Value::Tuple(_)) => Ok(typed.trim().to_owned()),
        (_, _) => Ok(format!("({},)", typed.trim())),
    }
}

/// Where the text stops being a literal, in the reader's language.
fn place(visit: &Visit, typed: &str, position: usize) -> String {
    let rest: String = typed.chars().skip(position).take(20).collect();
    if rest.trim().is_empty() {
        visit.t.error_own_input_end().to_owned()
    } else {
        visit.t.error_own_input_place(position + 1, rest.lines().next().unwrap_or_default())
    }
}

/// The first call, from 1, that is not `(name, arguments)`.
fn malformed_call(calls: &Value) -> Option<usize> {
    let steps = calls.as_sequence().unwrap_or_default();
    let is_call = |step: &Value| matches!(step.as_sequence(), Some([Value::Str(_), Value::Tuple(_) | Value::List(_)]));
    if steps.is_empty() { Some(1) } else { steps.iter().position(|step| !is_call(step)).map(|at| at + 1) }
}

/// An id that the same click always leads to. It keeps the time of the key, so that attempts stay ordered by it.
pub fn attempt_id(visit: &Visit, exercise: &Exercise, new: &NewAttempt, key: Uuid) -> AttemptId {
    let mut hash = Sha256::new();
    hash.update(visit.person.id().0);
    hash.update(key);
    hash.update(exercise.meta().id.0);
    hash.update(new.mode.name());
    hash.update((new.program.len() as u64).to_be_bytes());
    hash.update(&new.program);
    hash.update(new.own_input.as_deref().unwrap_or_default());
    let digest = hash.finalize();
    let time = if key.get_version_num() == 7 { key } else { visit.state.ids.timed(0) };
    let mut bytes = [0; 16];
    bytes[..6].copy_from_slice(&time.as_bytes()[..6]);
    bytes[6..].copy_from_slice(&digest[..10]);
    AttemptId(
        uuid::Builder::from_bytes(bytes)
            .with_version(uuid::Version::SortRand)
            .with_variant(uuid::Variant::RFC4122)
            .into_uuid(),
    )
}
