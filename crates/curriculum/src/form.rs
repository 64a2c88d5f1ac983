//! The form of packs: everything of `sparring check` that needs no program to be run.

use crate::catalogue::Catalogue;
use crate::document::plain_text;
use crate::fault::{Faults, IndexFault, PackFault, TextFault};
use crate::glossary::Glossary;
use crate::pack::{Contents, read_packs};
use crate::prose::{Shingles, without_code};
use crate::source::{Folder, entries};
use domain::Language;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Two statements that share this part of their word triples are nearly the same.
const SIMILARITY_LIMIT: f64 = 0.6;

/// The faults of packs and what was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FormReport {
    /// By file and line.
    pub faults: Vec<PackFault>,
    pub counts: FormCounts,
}

/// What can be served of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FormCounts {
    pub problems: usize,
    /// On the ladders of problems.
    pub rungs: usize,
    pub questions: usize,
    pub drills: usize,
    pub courses: usize,
    /// Lessons and readings.
    pub lessons: usize,
    pub designs: usize,
    pub rehearsals: usize,
    pub assignments: usize,
    pub cases: usize,
    /// Skills of the syllabus.
    pub skills: usize,
    /// Skills that some exercise names.
    pub skills_exercised: usize,
}

/// Reads packs and checks their form.
pub fn check_form(packs: &[PathBuf]) -> FormReport {
    let faults = Faults::default();
    let contents = read_packs(packs, &faults);
    report_near_identical(&contents, &faults);
    for pack in packs {
        check_terms(pack, &Glossary::load(pack), &faults);
    }
    let counts = count(&Catalogue::of(contents));
    FormReport { faults: faults.into_sorted(), counts }
}

fn count(catalogue: &Catalogue) -> FormCounts {
    let exercised: HashSet<_> = catalogue.exercises().flat_map(|exercise| exercise.meta().skills.clone()).collect();
    let skills = &catalogue.syllabus.skills;
    FormCounts {
        problems: catalogue.problems.len(),
        rungs: catalogue.problems.iter().map(|problem| problem.ladder.len()).sum(),
        questions: catalogue.questions.len(),
        drills: catalogue.drills.len(),
        courses: catalogue.courses.len(),
        lessons: catalogue.courses.iter().map(|course| course.lessons.len()).sum(),
        designs: catalogue.designs.len(),
        rehearsals: catalogue.rehearsals.len(),
        assignments: catalogue.assignments.len(),
        cases: catalogue.exercises().filter_map(|exercise| exercise.task().map(|task| task.cases.len())).sum(),
        skills: skills.len(),
        skills_exercised: skills.iter().filter(|skill| exercised.contains(&skill.id)).count(),
    }
}

/// Holds the texts that stand in tables, or in programs in which an author writes texts, against the glossary. (Those in
/// Markdown are checked as they are read.)
fn check_terms(folder: &Path, glossary: &Glossary, faults: &Faults) {
    // Whatever cannot be read was reported when it was read for what it is.
    let unheard = Faults::default();
    for path in entries(folder, &unheard) {
        if path.is_dir() {
            check_terms(&path, glossary, faults);
            continue;
        }
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !name.ends_with(".toml") && !["generate.py", "checker.py"].contains(&name) {
            continue;
        }
        let Some(source) = (Folder { path: folder, faults: &unheard }).find(name) else { continue };
        for (line, text) in (1..).zip(source.text.lines()) {
            for (found, term) in glossary.departures(&without_code(text)) {
                faults.form(source.place(line), TextFault::Glossary { found, term });
            }
        }
    }
}

/// Compares every two statements, questions and tasks of lessons, in each language.
fn report_near_identical(contents: &Contents, faults: &Faults) {
    for language in Language::ALL {
        let mut seen: Vec<(PathBuf, Shingles)> = Vec::new();
        for file in statements(contents, language) {
            let Ok(text) = fs::read_to_string(&file) else { continue };
            let shingles = Shingles::of(&plain_text(&text));
            for (other, theirs) in &seen {
                let similarity = shingles.similarity(theirs);
                if similarity >= SIMILARITY_LIMIT {
                    let percent = (similarity * 100.0).round() as u32;
                    faults.form(&file, IndexFault::NearlyIdentical { other: other.clone(), percent });
                }
            }
            seen.push((file, shingles));
        }
    }
}

/// The files that tell a candidate what to do.
fn statements(contents: &Contents, language: Language) -> Vec<PathBuf> {
    let file = |folder: &Path, name: &str| folder.join(format!("{name}.{language}.md"));
    let problems = contents.problems.iter().map(|read| file(&read.exercise.meta.folder, "statement"));
    let questions = contents.questions.iter().map(|read| file(&read.exercise.meta.folder, "question"));
    let designs = contents.designs.iter().map(|read| file(&read.exercise.meta.folder, "brief"));
    let rehearsals = contents.rehearsals.iter().map(|read| file(&read.exercise.meta.folder, "prompt"));
    let assignments = contents.assignments.iter().map(|read| file(&read.exercise.meta.folder, "brief"));
    let lessons = contents.courses.iter().flat_map(|course| &course.lessons).map(|read| &read.exercise);
    let lessons = lessons.filter(|lesson| lesson.task.is_some()).map(|lesson| file(&lesson.meta.folder, "task"));
    problems.chain(questions).chain(designs).chain(rehearsals).chain(assignments).chain(lessons).collect()
}
