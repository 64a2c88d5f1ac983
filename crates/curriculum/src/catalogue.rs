//! Everything that the packs offer, indexed. An exercise that cannot be served is left out and reported.

use crate::assignment::Assignment;
use crate::course::{Course, Lesson};
use crate::design::Design;
use crate::drill::DrillGenerator;
use crate::exercise::Exercise;
use crate::fault::{Faults, PackFault};
use crate::pack::{Contents, read_packs};
use crate::problem::Problem;
use crate::question::Question;
use crate::read::Read;
use crate::rehearsal::Rehearsal;
use crate::syllabus::Syllabus;
use domain::{ExerciseId, SkillId};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

/// The exercises of all packs, each kind in the order of packs and folders.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    pub syllabus: Syllabus,
    pub problems: Vec<Arc<Problem>>,
    pub questions: Vec<Arc<Question>>,
    pub drills: Vec<Arc<DrillGenerator>>,
    pub courses: Vec<Arc<Course>>,
    pub designs: Vec<Arc<Design>>,
    pub rehearsals: Vec<Arc<Rehearsal>>,
    pub assignments: Vec<Arc<Assignment>>,
    by_id: HashMap<ExerciseId, Exercise>,
}

/// What could be loaded, and why the rest could not.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    pub catalogue: Catalogue,
    /// Only faults that leave something out; [`crate::check_form`] finds the others, too.
    pub faults: Vec<PackFault>,
}

impl Catalogue {
    /// Loads packs; a broken exercise is left out and reported, the rest is served.
    pub fn load(packs: &[PathBuf]) -> Loaded {
        let faults = Faults::default();
        let contents = read_packs(packs, &faults);
        let faults = faults.into_sorted().into_iter().filter(|fault| fault.prevents_serving).collect();
        Loaded { catalogue: Catalogue::of(contents), faults }
    }

    pub(crate) fn of(contents: Contents) -> Catalogue {
        fn shared<T>(read: Vec<Read<T>>) -> Vec<Arc<T>> {
            read.into_iter().map(|read| Arc::new(read.exercise)).collect()
        }
        let mut catalogue = Catalogue {
            syllabus: contents.syllabus,
            problems: shared(contents.problems),
            questions: shared(contents.questions),
            drills: shared(contents.drills),
            courses: contents.courses.into_iter().map(|read| Arc::new(read.into_course())).collect(),
            designs: shared(contents.designs),
            rehearsals: shared(contents.rehearsals),
            assignments: shared(contents.assignments),
            by_id: HashMap::new(),
        };
        let rungs = catalogue.problems.iter().flat_map(|problem| problem.ladder.iter().cloned()).map(Exercise::Problem);
        catalogue.by_id = catalogue.exercises().chain(rungs).map(|exercise| (exercise.id(), exercise)).collect();
        catalogue
    }

    pub fn find_problem(&self, slug: &str) -> Option<&Arc<Problem>> {
        self.problems.iter().find(|problem| problem.meta.slug == slug)
    }

    /// A rung of a problem's ladder, by the name of its folder.
    pub fn find_rung(&self, problem: &str, rung: &str) -> Option<&Arc<Problem>> {
        let is_called = |one: &&Arc<Problem>| one.rung.as_ref().is_some_and(|own| own.folder == rung);
        self.find_problem(problem)?.ladder.iter().find(is_called)
    }

    pub fn find_question(&self, slug: &str) -> Option<&Arc<Question>> {
        self.questions.iter().find(|question| question.meta.slug == slug)
    }

    pub fn find_drill(&self, slug: &str) -> Option<&Arc<DrillGenerator>> {
        self.drills.iter().find(|drill| drill.meta.slug == slug)
    }

    pub fn find_course(&self, slug: &str) -> Option<&Arc<Course>> {
        self.courses.iter().find(|course| course.slug == slug)
    }

    pub fn find_lesson(&self, course: &str, lesson: &str) -> Option<&Arc<Lesson>> {
        self.find_course(course)?.lessons.iter().find(|one| one.meta.slug == lesson)
    }

    pub fn find_design(&self, slug: &str) -> Option<&Arc<Design>> {
        self.designs.iter().find(|design| design.meta.slug == slug)
    }

    pub fn find_rehearsal(&self, slug: &str) -> Option<&Arc<Rehearsal>> {
        self.rehearsals.iter().find(|rehearsal| rehearsal.meta.slug == slug)
    }

    pub fn find_assignment(&self, slug: &str) -> Option<&Arc<Assignment>> {
        self.assignments.iter().find(|assignment| assignment.meta.slug == slug)
    }

    pub fn find_exercise(&self, id: ExerciseId) -> Option<Exercise> {
        self.by_id.get(&id).cloned()
    }

    /// All exercises but the rungs, which belong to their problems, offered or not: problems, questions, drills, designs, rehearsals, assignments, then the lessons of each course.
    pub fn exercises(&self) -> impl Iterator<Item = Exercise> + '_ {
        let problems = self.problems.iter().cloned().map(Exercise::Problem);
        let questions = self.questions.iter().cloned().map(Exercise::Question);
        let drills = self.drills.iter().cloned().map(Exercise::Drill);
        let lessons = self.courses.iter().flat_map(|course| course.lessons.iter().cloned()).map(Exercise::Lesson);
        let designs = self.designs.iter().cloned().map(Exercise::Design);
        let rehearsals = self.rehearsals.iter().cloned().map(Exercise::Rehearsal);
        let assignments = self.assignments.iter().cloned().map(Exercise::Assignment);
        problems.chain(questions).chain(drills).chain(designs).chain(rehearsals).chain(assignments).chain(lessons)
    }

    /// The exercises that name a skill, those first for which it is the main one.
    pub fn exercises_of_skill(&self, skill: &SkillId) -> Vec<Exercise> {
        let names = |exercise: &Exercise| exercise.meta().skills.iter().position(|own| own == skill);
        let mut found: Vec<Exercise> = self.exercises().filter(|exercise| names(exercise).is_some()).collect();
        found.sort_by_key(|exercise| names(exercise) != Some(0));
        found
    }
}
