//! The ladder of a problem: what the interviewer asks once it is solved. A rung is a problem that says only what is new.

use super::{Problem, read_growth, read_hints};
use crate::document::TextRules;
use crate::fault::{Faults, TaskFault};
use crate::html::Html;
use crate::keys::{Keys, parse_toml};
use crate::meta::{ExerciseMeta, read_id, read_title};
use crate::read::Place;
use crate::source::{Folder, entries, is_slug};
use crate::task::{RUNG, read_task};
use domain::task::Program;
use domain::{Localized, Status, Task, Verdict};
use std::sync::Arc;

pub(super) const FOLDER: &str = "ladder";
const STATEMENT: TextRules = TextRules::at_most(80);
const EDITORIAL: TextRules = TextRules { words: (0, 165), headings: true };
const HINTS: (usize, usize) = (1, 4);
/// By which the solution before can fail for a reason that the interviewer asks about.
const FAILURES: &str = "WA, TLE, MLE, OLE, RTE, FORBIDDEN";
const FILES: &[&str] = &[
    "rung.toml",
    "statement.en.md",
    "statement.ru.md",
    "hints.en.md",
    "hints.ru.md",
    "editorial.en.md",
    "editorial.ru.md",
    "reference.py",
    "reference.sql",
    "before.py",
    "before.sql",
    "starter.py",
    "starter.sql",
    "schema.sql",
    "cases.toml",
    "generate.py",
    "harness.py",
    "checker.py",
];

/// Where a rung stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// The name of its folder, such as `1-stream`; stands in addresses.
    pub folder: String,
    /// From 1.
    pub number: usize,
    /// The slug of the problem whose ladder it stands on.
    pub problem: String,
    pub problem_status: Status,
    /// How the solution before it fails.
    pub fails_with: Vec<Verdict>,
    /// The solution before it: the reference of the rung below or of the problem, or what the author wrote in its place.
    pub before: Program,
}

/// Reads the rungs of a problem in order; one with a fault that prevents serving is left out.
pub(super) fn read_ladder(place: Place<'_>, problem: &Problem, all: &Faults) -> Vec<Arc<Problem>> {
    let folder = place.folder.path.join(FOLDER);
    let mut ladder: Vec<Arc<Problem>> = Vec::new();
    if !folder.is_dir() {
        return ladder;
    }
    for (path, number) in entries(&folder, all).into_iter().zip(1..) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_numbered = name.split_once('-').is_some_and(|(place, _)| place == number.to_string());
        if !path.is_dir() || !is_numbered || !is_slug(name) {
            all.fatal(&path, TaskFault::RungName);
            continue;
        }
        let below = ladder.last().map_or(problem, |rung| rung.as_ref());
        let Some(before) = below.task.reference().cloned() else { continue };
        let faults = Faults::default();
        let place = Place { folder: Folder { path: &path, faults: &faults }, links: place.links, slug: name };
        let rung = read_rung(place, Start { problem, number, before });
        ladder.extend(rung.filter(|_| !faults.has_fatal()).map(Arc::new));
        all.append(faults);
    }
    ladder
}

/// What a rung goes on from.
struct Start<'a> {
    problem: &'a Problem,
    number: usize,
    before: Program,
}

fn read_rung(place: Place<'_>, start: Start<'_>) -> Option<Problem> {
    let (folder, texts, problem) = (place.folder, place.texts(), start.problem);
    folder.expect_only(FILES, &["solutions", "wrong", "versions"]);
    let has = |name: &str| ["en", "ru"].iter().any(|one| folder.path.join(format!("{name}.{one}.md")).exists());
    let statement = texts.html("statement", STATEMENT);
    let hints = if has("hints") { read_hints(texts, HINTS) } else { Some(both(Vec::new())) };
    let editorial = if has("editorial") { texts.html("editorial", EDITORIAL) } else { Some(both(Html(String::new()))) };

    let source = folder.load("rung.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let meta = read_meta(&mut keys, folder, place.slug, &problem.meta);
    let fails_with = read_failures(&mut keys);
    let task = read_task(folder, &mut keys, RUNG, Some(&problem.task));
    let difficulty = keys.find_integer("difficulty", 1..=10).and_then(|difficulty| u8::try_from(difficulty).ok());
    let growth = if keys.has("growth") { read_growth(&mut keys) } else { problem.growth.clone() };
    keys.finish();

    let task: Task = task?;
    let before_file = format!("before.{}", task.kind.extension());
    let before = match folder.find(&before_file) {
        Some(source) => Program { file: before_file, source: source.text },
        None => start.before,
    };
    let rung = Rung {
        folder: place.slug.to_owned(),
        number: start.number,
        problem: problem.meta.slug.clone(),
        problem_status: problem.meta.status,
        fails_with: fails_with?,
        before,
    };
    Some(Problem {
        meta: meta?,
        task: Arc::new(task),
        difficulty: difficulty.unwrap_or(problem.difficulty),
        growth,
        follow_ups: Vec::new(),
        statement: statement?,
        hints: hints?,
        editorial: editorial?,
        ladder: Vec::new(),
        rung: Some(rung),
    })
}

fn both<T: Clone>(value: T) -> Localized<T> {
    Localized { en: value.clone(), ru: value }
}

/// What a rung says of itself; skills, level and tracks are the problem's.
fn read_meta(keys: &mut Keys<'_>, folder: Folder<'_>, name: &str, problem: &ExerciseMeta) -> Option<ExerciseMeta> {
    let id = read_id(keys);
    let status = keys.name_of("status");
    let title = read_title(keys);
    let minutes = keys.integer("minutes", 1..=120).and_then(|minutes| u32::try_from(minutes).ok());
    Some(ExerciseMeta {
        id: id?.value,
        slug: format!("{}/{name}", problem.slug),
        folder: folder.path.to_owned(),
        status: status?,
        title: title?,
        minutes: minutes?,
        reviews: crate::review::read_reviews(folder.path, keys.faults),
        ..problem.clone()
    })
}

fn read_failures(keys: &mut Keys<'_>) -> Option<Vec<Verdict>> {
    let mut verdicts = Vec::new();
    for text in keys.some_texts("fails_with") {
        match keys.named("fails_with", &text) {
            Some(Verdict::Accepted | Verdict::InternalError | Verdict::CompileError) => {
                keys.faults.fatal(keys.place_of(&text), TaskFault::RungFailsWithout { known: FAILURES });
            }
            verdict => verdicts.extend(verdict),
        }
    }
    (!verdicts.is_empty()).then_some(verdicts)
}
