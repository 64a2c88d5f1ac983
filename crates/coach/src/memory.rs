//! Memory of a card, after FSRS-6 with its default weights (crate `fsrs`, whose types stay inside of this file).
//!
//! R(t, S) = (1 + f t/S)^(-d) is the probability of recall `t` days after a review at stability `S` (days); d = 0.1542,
//! f = 0.9^(-1/d) - 1, so that R(S, S) = 0.9.

use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// Names the weights under which a review was computed, so that raw logs can be fitted anew later.
pub const WEIGHTS_VERSION: &str = "fsrs-6-default";
/// The probability of recall at which a card comes back.
pub const DESIRED_RETENTION: f32 = 0.9;
/// What was not recalled comes back in the same sitting.
pub const RELEARN_AFTER: i64 = 10 * 60 * 1_000_000;

const DAY: i64 = 24 * 60 * 60 * 1_000_000;

static MODEL: LazyLock<fsrs::FSRS> = LazyLock::new(fsrs::FSRS::default);

/// How well an answer came, judged by the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    Forgotten = 1,
    Hard = 2,
    Recalled = 3,
    Easy = 4,
}

impl Grade {
    pub const ALL: [Grade; 4] = [Grade::Forgotten, Grade::Hard, Grade::Recalled, Grade::Easy];

    /// From 1 to 4.
    pub fn from_number(number: u8) -> Option<Grade> {
        Grade::ALL.into_iter().find(|grade| *grade as u8 == number)
    }
}

/// The state of memory after a review. Stored as it is; only this crate reads it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// Days until recall falls to 0.9.
    stability: f32,
    /// From 1 to 10.
    difficulty: f32,
}

/// A card's memory and when it was last asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reviewed {
    pub memory: Memory,
    pub at: i64,
}

/// What a grade would lead to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outlook {
    pub grade: Grade,
    pub memory: Memory,
    pub due_at: i64,
}

#[derive(Debug, thiserror::Error)]
pub enum MemoryError {
    #[error("the state of memory cannot be continued (stability {stability}, difficulty {difficulty}): {reason}")]
    Unusable { stability: f32, difficulty: f32, reason: String },
}

/// What each of the four grades would lead to if it were given `now`. The dates never decrease from grade to grade,
/// and those of different grades above [`Grade::Forgotten`] are at least a day apart.
pub fn outlooks(previous: Option<Reviewed>, now: i64) -> Result<[Outlook; 4], MemoryError> {
    let days = previous.map_or(0, |reviewed| days_between(reviewed.at, now));
    let states = MODEL
        .next_states(previous.map(|reviewed| reviewed.memory.into()), DESIRED_RETENTION, days)
        .map_err(|error| unusable(previous, &error))?;
    let mut earliest = 1;
    let mut later = |grade, state: fsrs::ItemState| {
        let days = (state.interval.round() as i64).max(earliest);
        earliest = days + 1;
        Outlook { grade, memory: state.memory.into(), due_at: now + days * DAY }
    };
    Ok([
        Outlook { grade: Grade::Forgotten, memory: states.again.memory.into(), due_at: now + RELEARN_AFTER },
        later(Grade::Hard, states.hard),
        later(Grade::Recalled, states.good),
        later(Grade::Easy, states.easy),
    ])
}

/// The probability of recall `now`, from 0 to 1.
pub fn recall(reviewed: Reviewed, now: i64) -> f32 {
    let days = (now - reviewed.at).max(0) as f64 / DAY as f64;
    fsrs::current_retrievability(reviewed.memory.into(), days as f32, fsrs::FSRS6_DEFAULT_DECAY)
}

fn days_between(earlier: i64, later: i64) -> u32 {
    u32::try_from((later - earlier) / DAY).unwrap_or(0)
}

fn unusable(previous: Option<Reviewed>, error: &fsrs::FSRSError) -> MemoryError {
    let memory = previous.map_or(Memory { stability: 0.0, difficulty: 0.0 }, |reviewed| reviewed.memory);
    MemoryError::Unusable { stability: memory.stability, difficulty: memory.difficulty, reason: error.to_string() }
}

impl From<Memory> for fsrs::MemoryState {
    fn from(memory: Memory) -> Self {
        fsrs::MemoryState { stability: memory.stability, difficulty: memory.difficulty }
    }
}

impl From<fsrs::MemoryState> for Memory {
    fn from(state: fsrs::MemoryState) -> Self {
        Memory { stability: state.stability, difficulty: state.difficulty }
    }
}
