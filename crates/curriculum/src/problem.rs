//! Problems: code that is judged by running it.

mod rung;

use crate::document::{Section, TextRules, Texts};
use crate::fault::{Faults, KeyFault, TextFault};
use crate::html::Html;
use crate::keys::{Keys, parse_toml, texts_of};
use crate::meta::{ExerciseMeta, read_meta};
use crate::read::{Place, Read};
use crate::task::{PROBLEM, read_task};
use domain::{Language, Localized, Task};
use std::sync::Arc;

pub use rung::Rung;

const STATEMENT: TextRules = TextRules::at_most(150);
const HINT: TextRules = TextRules::at_most(60);
/// 120 to 300 words, a tenth over allowed on either side.
const EDITORIAL: TextRules = TextRules { words: (108, 330), headings: true };
const HINTS: (usize, usize) = (2, 4);
/// How a claim of growth may be worded.
const GROWTHS: &[&str] = &["1", "log n", "n", "n log n", "n^2", "n^3", "2^n"];

#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    pub meta: ExerciseMeta,
    pub task: Arc<Task>,
    /// 1 (warm-up) to 10 (hard for a senior).
    pub difficulty: u8,
    pub growth: Vec<Growth>,
    /// What the interviewer asks next, easiest first.
    pub follow_ups: Vec<Localized>,
    pub statement: Localized<Html>,
    pub hints: Localized<Vec<Html>>,
    /// Empty where a rung has none.
    pub editorial: Localized<Html>,
    /// What the interviewer asks once it is solved, each a problem of its own, in order.
    pub ladder: Vec<Arc<Problem>>,
    /// Where it stands, when it is itself a rung of another problem's ladder.
    pub rung: Option<Rung>,
}

/// How the reference grows with one parameter's size `n`: `1`, `log n`, `n`, `n log n`, `n^2`, `n^3` or `2^n`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Growth {
    pub parameter: String,
    pub time: String,
    pub memory: String,
}

/// Reads a problem; faults of single rungs go to `all`, and only leave the rung out.
pub(crate) fn read_problem(place: Place<'_>, all: &Faults) -> Option<Read<Problem>> {
    let (folder, texts) = (place.folder, place.texts());
    folder.expect_only(
        &[
            "problem.toml",
            "statement.en.md",
            "statement.ru.md",
            "hints.en.md",
            "hints.ru.md",
            "editorial.en.md",
            "editorial.ru.md",
            "starter.py",
            "starter.sql",
            "schema.sql",
            "cases.toml",
            "generate.py",
            "harness.py",
            "checker.py",
        ],
        &["solutions", "wrong", "versions", "starter", "acceptance", rung::FOLDER],
    );
    let statement = texts.html("statement", STATEMENT);
    let hints = read_hints(texts, HINTS);
    let editorial = texts.html("editorial", EDITORIAL);

    let source = folder.load("problem.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let meta = read_meta(&mut keys, folder.path, place.slug);
    let task = read_task(folder, &mut keys, PROBLEM, None);
    let difficulty = keys.integer("difficulty", 1..=10).and_then(|difficulty| u8::try_from(difficulty).ok());
    let has_growth = task.as_ref().is_none_or(|task| !task.kind.judges_every_case());
    let growth = if has_growth { read_growth(&mut keys) } else { Vec::new() };
    let follow_ups = read_follow_ups(&mut keys);
    keys.finish();

    let mut read = Read::of(meta?, &source, |meta| {
        let (task, difficulty) = (Arc::new(task?), difficulty?);
        let (statement, hints, editorial) = (statement?, hints?, editorial?);
        let (ladder, rung) = (Vec::new(), None);
        Some(Problem { meta, task, difficulty, growth, follow_ups, statement, hints, editorial, ladder, rung })
    })?;
    read.exercise.ladder = rung::read_ladder(place, &read.exercise, all);
    Some(read)
}

/// Hints are separated by lines of three hyphens; both languages have the same number of them.
fn read_hints(texts: Texts<'_>, (low, high): (usize, usize)) -> Option<Localized<Vec<Html>>> {
    let sources = texts.sources("hints")?;
    let faults = texts.folder.faults;
    let read = |language: Language| {
        let source = sources.get(language);
        let sections = Section::whole(source).split(|line| line == "---");
        let mut hints = Vec::new();
        for section in sections {
            if section.text.trim().is_empty() {
                faults.fatal(section.place(), TextFault::SectionEmpty);
            } else {
                hints.push(texts.section(section, language, HINT));
            }
        }
        let found = hints.len();
        if found < low || found > high {
            faults.form(&source.path, TextFault::SectionCount { what: "hints", found, low, high });
        }
        hints
    };
    let hints = Localized { en: read(Language::En), ru: read(Language::Ru) };
    let (en, ru) = (hints.en.len(), hints.ru.len());
    if en != ru {
        faults.fatal(&sources.ru.path, TextFault::SectionsDiffer { what: "hints", en, ru });
    }
    Some(hints)
}

fn read_growth(keys: &mut Keys<'_>) -> Vec<Growth> {
    let Some(mut parameters) = keys.find_table("growth") else {
        let key = "growth.<parameter>".to_owned();
        keys.faults.form(keys.place(), KeyFault::Missing { key });
        return Vec::new();
    };
    let mut growth = Vec::new();
    for (parameter, mut claim) in parameters.tables_by_key() {
        let mut read = |key| {
            let text = claim.text(key)?;
            if !GROWTHS.contains(&text.value.as_str()) {
                let (key, known) = (format!("growth.{}.{key}", parameter.value), GROWTHS.join(", "));
                let fault = KeyFault::UnknownName { key, found: text.value.clone(), known };
                claim.faults.fatal(claim.place_of(&text), fault);
            }
            Some(text.value)
        };
        if let (Some(time), Some(memory)) = (read("time"), read("memory")) {
            growth.push(Growth { parameter: parameter.value, time, memory });
        }
        claim.finish();
    }
    parameters.finish();
    growth
}

fn read_follow_ups(keys: &mut Keys<'_>) -> Vec<Localized> {
    let tables = keys.tables("follow_up");
    let (found, low, high) = (tables.len(), 1, 3);
    if found < low || found > high {
        keys.faults.form(keys.place(), KeyFault::ListLength { key: "[[follow_up]]".to_owned(), found, low, high });
    }
    let mut follow_ups = Vec::new();
    for mut table in tables {
        follow_ups.extend(table.localized("question").map(texts_of));
        table.finish();
    }
    follow_ups
}
