//! Packs of exercises: reads and indexes them, checks their form, turns their Markdown into safe HTML.
//!
//! What a pack looks like stands in `docs/pack-format.md`. This crate reads files and runs nothing: whether a solution is
//! right, a proof holds or a generator works is found out by the judge.

mod assignment;
mod catalogue;
mod course;
mod design;
mod document;
mod drill;
mod exercise;
mod fault;
mod form;
mod glossary;
mod hash;
mod headed;
mod html;
mod keys;
pub mod ladder;
mod lists;
mod meta;
mod pack;
mod problem;
mod prose;
mod python;
mod question;
mod read;
mod rehearsal;
mod review;
mod site;
mod source;
mod syllabus;
mod task;

pub use assignment::{Assignment, Band, Criterion};
pub use catalogue::{Catalogue, Loaded};
pub use course::{Chapter, Course, Lesson, LessonKind, LessonTask};
pub use design::Design;
pub use drill::{DrillGenerator, DrillInput, Rule};
pub use exercise::Exercise;
pub use fault::{CaseFault, FaultKind, FileFault, IndexFault, KeyFault, PackFault, TaskFault, TextFault};
pub use form::{FormCounts, FormReport, check_form};
pub use hash::ContentHash;
pub use headed::{FollowUp, LevelText};
pub use html::Html;
pub use lists::ChecklistItem;
pub use meta::ExerciseMeta;
pub use problem::{Growth, Problem, Rung};
pub use question::{Point, Question};
pub use rehearsal::{Rehearsal, SpokenPart};
pub use review::{Review, ReviewScores};
pub use syllabus::{Skill, Syllabus, Topic};
