//! One try at an exercise.

use crate::skill::named_enum;
use crate::{AttemptId, ExerciseId, ExerciseKind, Judgement, PersonId, Verdict};
use serde::{Deserialize, Serialize};

named_enum!(
    /// What is to be done with the program of an attempt.
    AttemptMode {
        /// Samples or own input; old ones are pruned.
        Run = "run",
        /// All cases; kept.
        Submit = "submit",
        /// A lesson's example: the program runs and what it prints is shown.
        Snippet = "snippet",
        /// A question's proof, possibly edited: on every interpreter.
        Proof = "proof",
        /// One case or own input, step by step; the own input says which.
        Trace = "trace",
    }
);
named_enum!(
    /// Where an attempt stands.
    AttemptState { Queued = "queued", Running = "running", Done = "done" }
);

/// An attempt as it is stored. Times are microseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    pub id: AttemptId,
    pub person: PersonId,
    pub exercise: ExerciseId,
    pub exercise_kind: ExerciseKind,
    pub mode: AttemptMode,
    pub state: AttemptState,
    pub program: String,
    /// The candidate's own input of a `run`, as typed: a literal tuple, a literal list of calls, or stdin.
    pub own_input: Option<String>,
    pub verdict: Option<Verdict>,
    pub judgement: Option<Judgement>,
    /// How many hints had been opened before: 0 is unaided.
    pub hints_used: u32,
    pub created_at: i64,
    pub finished_at: Option<i64>,
}

/// Something that happened to an attempt.
#[derive(Debug, Clone, PartialEq)]
pub struct AttemptEvent {
    /// From 1, without gaps.
    pub number: i64,
    pub kind: String,
    pub payload: serde_json::Value,
    pub created_at: i64,
}

impl Attempt {
    /// Solved without any help.
    pub fn is_unaided_solve(&self) -> bool {
        self.is_solve() && self.hints_used == 0
    }

    pub fn is_solve(&self) -> bool {
        self.mode == AttemptMode::Submit && self.verdict.is_some_and(Verdict::is_accepted)
    }
}
