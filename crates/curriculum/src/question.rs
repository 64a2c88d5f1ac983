//! Questions: theory, answered in words; every point of the answer is shown by a program.

mod points;

use crate::document::TextRules;
use crate::fault::{KeyFault, TaskFault};
use crate::headed::{FOLLOW_UPS, FollowUp, read_follow_ups};
use crate::html::Html;
use crate::keys::{Keys, Located, parse_toml};
use crate::meta::{ExerciseMeta, read_meta};
use crate::python::functions_named;
use crate::read::{Place, Read};
use crate::source::{Source, is_slug};
use domain::Localized;

const QUESTION: TextRules = TextRules::at_most(60);
/// 100 to 200 words, a tenth over allowed on either side.
const ANSWER: TextRules = TextRules { words: (90, 220), headings: false };
const POINTS: (usize, usize) = (3, 7);

#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub meta: ExerciseMeta,
    /// As an interviewer would say it.
    pub question: Localized<Html>,
    /// As one would say it.
    pub answer: Localized<Html>,
    /// What a good answer contains, in order.
    pub points: Vec<Point>,
    pub follow_ups: Localized<Vec<FollowUp>>,
    /// The program whose assertions are the points.
    pub proof: String,
    /// The common wrong beliefs as a program that fails.
    pub misconception: String,
}

/// One statement of a good answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub id: String,
    pub text: Localized<Html>,
}

impl Point {
    /// The function of the proof that shows this point.
    pub fn proof_function(&self) -> String {
        proof_function(&self.id)
    }
}

fn proof_function(point: &str) -> String {
    format!("prove_{}", point.replace('-', "_"))
}

pub(crate) fn read_question(place: Place<'_>) -> Option<Read<Question>> {
    let (folder, texts) = (place.folder, place.texts());
    folder.expect_only(
        &[
            "question.toml",
            "question.en.md",
            "question.ru.md",
            "answer.en.md",
            "answer.ru.md",
            "points.en.md",
            "points.ru.md",
            "follow-ups.en.md",
            "follow-ups.ru.md",
            "proof.py",
            "misconception.py",
        ],
        &[],
    );
    let question = texts.html("question", QUESTION).map(|html| html.map(|html| html.clone().without_paragraph()));
    let answer = texts.html("answer", ANSWER);
    let follow_ups = read_follow_ups(texts, FOLLOW_UPS);
    let (proof, misconception) = (folder.load("proof.py"), folder.load("misconception.py"));

    let source = folder.load("question.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let meta = read_meta(&mut keys, folder.path, place.slug);
    let ids = read_point_ids(&mut keys);
    keys.finish();
    let points = points::read_points(texts, &ids);
    if let Some(proof) = &proof {
        report_proof(place, proof, &ids);
    }
    if let Some(source) = misconception.as_ref().filter(|source| functions_named(&source.text, "believe_").is_empty()) {
        folder.faults.form(&source.path, TaskFault::BelieveMissing);
    }

    Read::of(meta?, &source, |meta| {
        let (question, answer, points, follow_ups) = (question?, answer?, points?, follow_ups?);
        let (proof, misconception) = (proof?.text, misconception?.text);
        Some(Question { meta, question, answer, points, follow_ups, proof, misconception })
    })
}

fn read_point_ids(keys: &mut Keys<'_>) -> Vec<Located<String>> {
    let tables = keys.tables("point");
    let ((low, high), found) = (POINTS, tables.len());
    if found == 0 {
        keys.missing("[[point]]");
    } else if found < low || found > high {
        keys.faults.form(keys.place(), KeyFault::ListLength { key: "[[point]]".to_owned(), found, low, high });
    }
    let mut ids: Vec<Located<String>> = Vec::new();
    for mut table in tables {
        if let Some(id) = table.text("id") {
            if !is_slug(&id.value) {
                let fault = KeyFault::Id { key: "point.id".to_owned(), found: id.value.clone() };
                table.faults.form(table.place_of(&id), fault);
            }
            ids.push(id);
        }
        table.finish();
    }
    keys.report_repeated("point.id", &ids);
    ids
}

/// Every point has its function and every function its point.
fn report_proof(place: Place<'_>, proof: &Source, ids: &[Located<String>]) {
    let faults = place.folder.faults;
    let wanted: Vec<String> = ids.iter().map(|id| proof_function(&id.value)).collect();
    let found = functions_named(&proof.text, "prove_");
    for function in wanted.iter().filter(|wanted| found.iter().all(|(name, _)| name != wanted)) {
        faults.form(&proof.path, TaskFault::ProveMissing { function: function.clone() });
    }
    for (name, line) in found.iter().filter(|(name, _)| !wanted.iter().any(|wanted| wanted == name)) {
        faults.form(proof.place(*line), TaskFault::ProveUnknown { function: (*name).to_owned() });
    }
}
