#![doc = include_str!("../export-format.md")]

mod export;
pub(crate) mod import;

use crate::Settings;
use domain::claim::Claim;
use domain::{AttemptId, AttemptMode, AttemptState, ExerciseId, ExerciseKind, InsightKind, PersonId, Verdict};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// What `format` says in an export.
pub const FORMAT: &str = "sparring-person";
/// The version that is written.
pub const VERSION: u32 = 3;
/// The oldest version that is read: what it lacks stays empty.
const OLDEST: u32 = 1;

/// A whole export. These types are the file format: a change to one is a new version.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Export {
    format: String,
    version: u32,
    exported_at: i64,
    person: ExportedPerson,
    settings: Option<Settings>,
    drafts: Vec<ExportedDraft>,
    draft_conflicts: Vec<ExportedDraft>,
    attempts: Vec<ExportedAttempt>,
    opened_hints: Vec<ExportedHint>,
    cards: Vec<ExportedCard>,
    reviews: Vec<ExportedReview>,
    answers: Vec<ExportedAnswer>,
    drill_answers: Vec<ExportedDrillAnswer>,
    lessons: Vec<ExportedLesson>,
    /// Since version 2.
    #[serde(default)]
    takes: Vec<ExportedTake>,
    /// Since version 2.
    #[serde(default)]
    insights: Vec<ExportedInsight>,
    /// Since version 3.
    #[serde(default)]
    claims: Vec<ExportedClaim>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedPerson {
    id: PersonId,
    created_at: i64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedDraft {
    exercise: ExerciseId,
    revision: i64,
    updated_at: i64,
    program: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedAttempt {
    id: AttemptId,
    exercise: ExerciseId,
    exercise_kind: ExerciseKind,
    mode: AttemptMode,
    state: AttemptState,
    program: String,
    own_input: Option<String>,
    verdict: Option<Verdict>,
    hints_used: u32,
    created_at: i64,
    finished_at: Option<i64>,
    judgement: Option<Value>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedHint {
    exercise: ExerciseId,
    rung: String,
    opened_at: i64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedCard {
    exercise: ExerciseId,
    due_at: i64,
    last_review_at: i64,
    memory: Value,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedReview {
    exercise: ExerciseId,
    at: i64,
    grade: u8,
    memory_before: Option<Value>,
    memory_after: Value,
    weights_version: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedAnswer {
    exercise: ExerciseId,
    text: String,
    ticked: Vec<String>,
    updated_at: i64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedDrillAnswer {
    id: Uuid,
    generator: ExerciseId,
    instance: Uuid,
    given: String,
    correct: bool,
    rule: Option<String>,
    at: i64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedLesson {
    lesson: ExerciseId,
    visited_at: i64,
    done_at: Option<i64>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedTake {
    id: Uuid,
    exercise: ExerciseId,
    spoken_at: i64,
    seconds: u32,
    ticked: Vec<String>,
}

/// What was said of an attempt before it was judged.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedClaim {
    attempt: AttemptId,
    claim: Claim,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedInsight {
    attempt: AttemptId,
    kind: InsightKind,
    created_at: i64,
    content: Value,
}
