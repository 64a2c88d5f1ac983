//! Any exercise, whatever its kind.

use crate::assignment::Assignment;
use crate::course::Lesson;
use crate::design::Design;
use crate::drill::DrillGenerator;
use crate::meta::ExerciseMeta;
use crate::problem::Problem;
use crate::question::Question;
use crate::rehearsal::Rehearsal;
use domain::{ExerciseId, ExerciseKind, Status, Task};
use std::sync::Arc;

#[derive(Debug, Clone, PartialEq)]
pub enum Exercise {
    Problem(Arc<Problem>),
    Question(Arc<Question>),
    Drill(Arc<DrillGenerator>),
    Lesson(Arc<Lesson>),
    Design(Arc<Design>),
    Rehearsal(Arc<Rehearsal>),
    Assignment(Arc<Assignment>),
}

impl Exercise {
    pub fn meta(&self) -> &ExerciseMeta {
        match self {
            Exercise::Problem(problem) => &problem.meta,
            Exercise::Question(question) => &question.meta,
            Exercise::Drill(drill) => &drill.meta,
            Exercise::Lesson(lesson) => &lesson.meta,
            Exercise::Design(design) => &design.meta,
            Exercise::Rehearsal(rehearsal) => &rehearsal.meta,
            Exercise::Assignment(assignment) => &assignment.meta,
        }
    }

    pub fn id(&self) -> ExerciseId {
        self.meta().id
    }

    pub fn kind(&self) -> ExerciseKind {
        match self {
            Exercise::Problem(problem) if problem.rung.is_some() => ExerciseKind::Rung,
            Exercise::Problem(_) => ExerciseKind::Problem,
            Exercise::Question(_) => ExerciseKind::Question,
            Exercise::Drill(_) => ExerciseKind::Drill,
            Exercise::Lesson(_) => ExerciseKind::Lesson,
            Exercise::Design(_) => ExerciseKind::Design,
            Exercise::Rehearsal(_) => ExerciseKind::Rehearsal,
            Exercise::Assignment(_) => ExerciseKind::Assignment,
        }
    }

    /// What the judge runs: there for a problem and for a lesson that has a task.
    pub fn task(&self) -> Option<&Task> {
        match self {
            Exercise::Problem(problem) => Some(&problem.task),
            Exercise::Lesson(lesson) => lesson.task.as_ref().map(|task| task.task.as_ref()),
            _ => None,
        }
    }

    /// Only active exercises are offered and counted; a lesson also needs an active course, a rung an active problem.
    pub fn is_offered(&self) -> bool {
        let is_whole_offered = match self {
            Exercise::Lesson(lesson) => lesson.course_status == Status::Active,
            Exercise::Problem(problem) => {
                problem.rung.as_ref().is_none_or(|rung| rung.problem_status == Status::Active)
            }
            _ => true,
        };
        self.meta().status == Status::Active && is_whole_offered
    }
}
