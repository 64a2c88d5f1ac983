//! Work for a judge.

use crate::{AttemptId, ExerciseId, PersonId};
use serde::{Deserialize, Serialize};

/// A piece of work. It names what to do; the worker loads the rest from the store and the packs, so that a job stays
/// small and can be redelivered without harm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Job {
    /// Judge a stored attempt.
    Attempt { person: PersonId, attempt: AttemptId },
    /// Find out what can be shown of a judged attempt beyond its verdict.
    Insight { person: PersonId, attempt: AttemptId },
    /// Make one verified instance of a drill and store it.
    Drill { generator: ExerciseId, seed: u64 },
}
