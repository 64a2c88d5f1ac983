//! The kinds of exercise and their standing in a pack.

use crate::skill::named_enum;

named_enum!(
    /// What a candidate does.
    ExerciseKind {
        Problem = "problem", Question = "question", Drill = "drill", Lesson = "lesson", Design = "design",
        Rehearsal = "rehearsal",
        /// A take-home project.
        Assignment = "assignment",
        /// What the interviewer asks after a problem was solved: a problem on its ladder.
        Rung = "rung",
    }
);
named_enum!(
    /// How far an exercise has come; only `active` ones are offered and counted.
    Status { Draft = "draft", Reviewed = "reviewed", Active = "active" }
);
