//! The words of Sparring as types: what a person, an exercise, a task, a case, a verdict and an attempt are.
//!
//! Pure data and rules. Nothing here reads a file, a clock or a database.

pub mod account;
pub mod attempt;
pub mod claim;
pub mod exercise;
pub mod ids;
pub mod insight;
pub mod job;
pub mod judgement;
pub mod language;
pub mod project;
pub mod review;
pub mod skill;
pub mod status;
pub mod task;
pub mod trace;
pub mod traceback;
pub mod value;
pub mod verdict;

pub use account::{Role, Sharing};
pub use attempt::{Attempt, AttemptEvent, AttemptMode, AttemptState};
pub use exercise::{ExerciseKind, Status};
pub use ids::{AttemptId, ExerciseId, GroupId, PersonId};
pub use insight::{Insight, InsightKind};
pub use job::Job;
pub use judgement::{CaseResult, Judgement, ProgramError};
pub use language::{Language, Localized};
pub use skill::{Level, SkillId, SkillKind, Stage, Track};
pub use task::{Adapter, AnswerPart, Comparator, Limits, Task, TaskKind};
pub use value::Value;
pub use verdict::Verdict;
