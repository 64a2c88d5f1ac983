//! What a pack holds and what was run of it, as a page: `sparring check --report`.

use curriculum::{Catalogue, Exercise, ExerciseMeta};
use domain::{ExerciseKind, Language, Level, Status};
use judge::Judge;
use judge::check::{Counts, Finding};
use std::fmt::Write;

/// What the check knows at its end.
pub struct Report<'a> {
    pub catalogue: &'a Catalogue,
    pub judge: &'a Judge,
    pub counts: Counts,
    pub findings: usize,
    pub remarks: &'a [Finding],
}

const KINDS: [(ExerciseKind, &str); 8] = [
    (ExerciseKind::Problem, "problems"),
    (ExerciseKind::Rung, "rungs of ladders"),
    (ExerciseKind::Question, "questions"),
    (ExerciseKind::Drill, "drill generators"),
    (ExerciseKind::Lesson, "lessons and readings"),
    (ExerciseKind::Design, "designs"),
    (ExerciseKind::Rehearsal, "rehearsals"),
    (ExerciseKind::Assignment, "assignments"),
];

impl Report<'_> {
    /// Markdown. The same pack and machine give the same page.
    pub fn page(&self) -> String {
        let mut page = String::from(
            "# The curriculum in figures\n\nWritten by `sparring check --report`; every figure was counted in that run or kept from \
             the run that passed.\n",
        );
        self.exercises(&mut page);
        self.topics(&mut page);
        self.languages(&mut page);
        self.runs(&mut page);
        self.reviews(&mut page);
        self.remarks(&mut page);
        page
    }

    fn of_kind(&self, kind: ExerciseKind) -> Vec<Exercise> {
        let rungs = self.catalogue.problems.iter().flat_map(|problem| &problem.ladder);
        let rungs = rungs.cloned().map(Exercise::Problem);
        self.catalogue.exercises().chain(rungs).filter(|exercise| exercise.kind() == kind).collect()
    }

    fn exercises(&self, page: &mut String) {
        page.push_str("\n## Exercises by kind, standing and level\n\n");
        page.push_str("| kind | all | active | reviewed | draft | junior | middle | senior |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        for (kind, name) in KINDS {
            let of_kind = self.of_kind(kind);
            let count = |fits: &dyn Fn(&ExerciseMeta) -> bool| of_kind.iter().filter(|one| fits(one.meta())).count();
            let _ = write!(page, "| {name} | {} |", of_kind.len());
            for status in [Status::Active, Status::Reviewed, Status::Draft] {
                let _ = write!(page, " {} |", count(&|meta| meta.status == status));
            }
            for level in Level::ALL {
                let _ = write!(page, " {} |", count(&|meta| meta.level == *level));
            }
            page.push('\n');
        }
    }

    /// By the topic of the main skill; coverage counts every skill that an exercise names.
    fn topics(&self, page: &mut String) {
        let syllabus = &self.catalogue.syllabus;
        page.push_str("\n## By topic\n\n| topic | exercises | skills | with an exercise |\n|---|--:|--:|--:|\n");
        let all: Vec<Exercise> = self.catalogue.exercises().collect();
        let mut covered_in_all = 0;
        for topic in &syllabus.topics {
            let main = |one: &&Exercise| {
                let skill = one.meta().skills.first().and_then(|id| syllabus.find_skill(id));
                skill.is_some_and(|skill| skill.topic == topic.id)
            };
            let skills: Vec<_> = syllabus.skills_of_topic(&topic.id).collect();
            let is_named = |id| all.iter().any(|one| one.meta().skills.contains(id));
            let covered = skills.iter().filter(|skill| is_named(&skill.id)).count();
            covered_in_all += covered;
            let exercises = all.iter().filter(main).count();
            let _ = writeln!(page, "| {} | {exercises} | {} | {covered} |", topic.title.en, skills.len());
        }
        let _ = writeln!(page, "| together | {} | {} | {covered_in_all} |", all.len(), syllabus.skills.len());
    }

    /// Words of the texts, code blocks and all.
    fn languages(&self, page: &mut String) {
        page.push_str("\n## By language\n\n| kind | texts in English | words | texts in Russian | words |\n|---|--:|--:|--:|--:|\n");
        for (kind, name) in KINDS {
            let _ = write!(page, "| {name} |");
            for language in Language::ALL {
                let (mut texts, mut words) = (0usize, 0usize);
                for exercise in self.of_kind(kind) {
                    for text in texts_of(exercise.meta(), language) {
                        texts += 1;
                        words += text.split_whitespace().count();
                    }
                }
                let _ = write!(page, " {texts} | {words} |");
            }
            page.push('\n');
        }
    }

    fn runs(&self, page: &mut String) {
        let counts = self.counts;
        let interpreters = self.judge.sandbox().interpreters();
        let versions: Vec<String> = interpreters.iter().map(|one| one.version.to_string()).collect();
        let _ = write!(
            page,
            "\n## What was run\n\nOn CPython {}; {} to mend.\n\n| what | how many |\n|---|--:|\n",
            versions.join(", "),
            self.findings
        );
        let each = versions.len().max(1);
        for (what, count) in [
            ("cases", counts.cases),
            ("solutions accepted on every interpreter", counts.solutions),
            ("rungs that the solution before them fails as foretold", counts.rungs),
            ("wrong programs rejected as foretold", counts.wrong_programs),
            ("generated inputs judged alike by all solutions", counts.generated_inputs),
            ("claims proven, on each interpreter", counts.claims / each),
            ("misconceptions refuted, on each interpreter", counts.misconceptions / each),
            ("assertions that fail without their subject", counts.assertions),
            ("instances of drills, each answer found by running it", counts.drills),
            ("examples and estimates run to their end", counts.examples),
            ("mutants of references", counts.mutants),
            ("… killed by the cases", counts.mutants_killed),
            ("… like the reference on every generated input", counts.mutants_equivalent),
            ("… alive", counts.mutants - counts.mutants_killed - counts.mutants_equivalent),
        ] {
            let _ = writeln!(page, "| {what} | {count} |");
        }
        if let Some(score) = counts.mutation_score() {
            let _ = writeln!(
                page,
                "\nThe cases notice {:.1} % of the mutants that are not equivalent. Equivalent is what answered like the reference \
                 on every generated input that was tried: likely, not proven.",
                score * 100.0
            );
        }
    }

    fn reviews(&self, page: &mut String) {
        page.push_str("\n## Readings by others\n\n");
        let all: Vec<Exercise> = self.catalogue.exercises().collect();
        let reviews: Vec<_> = all.iter().flat_map(|one| &one.meta().reviews).collect();
        if reviews.is_empty() {
            page.push_str("No exercise has a `review.toml`.\n");
            return;
        }
        let blind = reviews.iter().filter(|review| review.is_blind).count();
        let read = all.iter().filter(|one| !one.meta().reviews.is_empty()).count();
        let _ = writeln!(page, "{} readings of {read} exercises, {blind} of them solved blind.\n", reviews.len());
        page.push_str("| score, 1 to 5 | given | mean | lowest |\n|---|--:|--:|--:|\n");
        type Score = fn(&curriculum::ReviewScores) -> Option<u8>;
        let scores: [(&str, Score); 4] = [
            ("correctness", |scores| scores.correctness),
            ("clarity", |scores| scores.clarity),
            ("Russian", |scores| scores.russian),
            ("English", |scores| scores.english),
        ];
        for (name, score) in scores {
            let given: Vec<u8> = reviews.iter().filter_map(|review| score(&review.scores)).collect();
            let mean = given.iter().map(|one| f64::from(*one)).sum::<f64>() / given.len().max(1) as f64;
            let _ = match given.iter().min() {
                Some(lowest) => writeln!(page, "| {name} | {} | {mean:.1} | {lowest} |", given.len()),
                None => writeln!(page, "| {name} | 0 | | |"),
            };
        }
    }

    fn remarks(&self, page: &mut String) {
        if !self.remarks.is_empty() {
            page.push_str("\n## Worth a look\n\n");
        }
        for remark in self.remarks {
            let _ = writeln!(page, "- `{}`: {}", remark.place, remark.what);
        }
    }
}

fn texts_of(meta: &ExerciseMeta, language: Language) -> Vec<String> {
    let ending = format!(".{language}.md");
    let entries = std::fs::read_dir(&meta.folder).into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.file_name().to_string_lossy().ends_with(&ending));
    files.filter_map(|entry| std::fs::read_to_string(entry.path()).ok()).collect()
}
