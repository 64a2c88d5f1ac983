//! Assignments: take-home projects, with the clock of days, and what a reviewer looks at afterwards.

use crate::document::{Section, TextRules, Texts};
use crate::fault::TextFault;
use crate::headed::{FollowUp, FollowUpRules, read_follow_ups, split_at_headings};
use crate::html::Html;
use crate::keys::{Keys, parse_toml};
use crate::lists::{line_with_id, read_mistakes};
use crate::meta::{ExerciseMeta, read_meta};
use crate::read::{Place, Read};
use crate::source::is_slug;
use domain::{ExerciseId, Language, Localized};

/// Words, a tenth over allowed on either side: 150 to 450, 200 to 600.
const BRIEF: TextRules = TextRules { words: (135, 495), headings: true };
const WRITE_UP: TextRules = TextRules { words: (180, 660), headings: true };
const BAND_TEXT: TextRules = TextRules::at_most(45);
const CRITERION: TextRules = TextRules::at_most(12);
const CRITERIA: (usize, usize) = (5, 8);
const DEFENCE: FollowUpRules = FollowUpRules { name: "defence", count: (4, 8), answer: TextRules::at_most(120) };

#[derive(Debug, Clone, PartialEq)]
pub struct Assignment {
    pub meta: ExerciseMeta,
    /// From the beginning to the deadline.
    pub days: u32,
    /// The problem of kind `project` that is the executable part.
    pub project: Option<ExerciseId>,
    /// As the company sends it.
    pub brief: Localized<Html>,
    /// What a reviewer looks at, the weightiest first.
    pub rubric: Vec<Criterion>,
    /// What gets a take-home rejected.
    pub mistakes: Localized<Vec<Html>>,
    /// What the reviewer asks when one talks about it.
    pub defence: Localized<Vec<FollowUp>>,
    /// A README as one hands it in.
    pub write_up: Localized<Html>,
}

/// One thing that a reviewer looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    pub id: String,
    pub title: Localized<Html>,
    /// Weak, good, strong: how each looks in what is handed in.
    pub bands: [Localized<Html>; 3],
}

/// How something that was handed in stands by a criterion, in the words of whoever looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    Weak,
    Good,
    Strong,
}

impl Band {
    pub const ALL: [Band; 3] = [Band::Weak, Band::Good, Band::Strong];

    pub fn name(self) -> &'static str {
        match self {
            Band::Weak => "weak",
            Band::Good => "good",
            Band::Strong => "strong",
        }
    }
}

pub(crate) const FILES: &[&str] = &[
    "assignment.toml",
    "brief.en.md",
    "brief.ru.md",
    "rubric.en.md",
    "rubric.ru.md",
    "mistakes.en.md",
    "mistakes.ru.md",
    "defence.en.md",
    "defence.ru.md",
    "write-up.en.md",
    "write-up.ru.md",
];

pub(crate) fn read_assignment(place: Place<'_>) -> Option<Read<Assignment>> {
    let (folder, texts) = (place.folder, place.texts());
    folder.expect_only(FILES, &[]);
    let brief = texts.sectioned("brief", BRIEF);
    let rubric = read_rubric(texts);
    let mistakes = read_mistakes(texts);
    let defence = read_follow_ups(texts, DEFENCE);
    let write_up = texts.sectioned("write-up", WRITE_UP);

    let source = folder.load("assignment.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let meta = read_meta(&mut keys, folder.path, place.slug);
    let days = keys.integer("days", 1..=14).and_then(|days| u32::try_from(days).ok());
    let named_problem = keys.find_text("problem");
    keys.finish();

    let read = Read::of(meta?, &source, |meta| {
        let (days, brief, rubric) = (days?, brief?, rubric?);
        let (mistakes, defence, write_up) = (mistakes?, defence?, write_up?);
        Some(Assignment { meta, days, project: None, brief, rubric, mistakes, defence, write_up })
    })?;
    Some(Read { named_problem, ..read })
}

/// Reads `rubric.{en,ru}.md`: `## [id] What is looked at`, then three lines, one a band.
fn read_rubric(texts: Texts<'_>) -> Option<Vec<Criterion>> {
    let sources = texts.sources("rubric")?;
    let faults = texts.folder.faults;
    let read = |language: Language| {
        let source = sources.get(language);
        let sections = split_at_headings(texts, source);
        texts.report_count(source, "rubric", sections.len(), CRITERIA);
        let mut found: Vec<(String, Html, [Html; 3])> = Vec::new();
        for section in sections {
            let place = section.heading.place();
            let heading = section.heading.text.trim_end();
            let named = heading.strip_prefix('[').and_then(|rest| rest.split_once(']'));
            let Some((id, title)) = named.filter(|(id, title)| is_slug(id) && !title.trim().is_empty()) else {
                faults.fatal(place, TextFault::CriterionHeading);
                continue;
            };
            if found.iter().any(|(known, _, _)| known == id) {
                faults.fatal(place, TextFault::ChecklistRepeated { id: id.to_owned() });
            }
            let start = heading.len() - title.trim_start().len();
            let title = texts.section(section.heading.part(start, heading.len()), language, CRITERION);
            match read_bands(texts, section.body, language) {
                Some(bands) => found.push((id.to_owned(), title.without_paragraph(), bands)),
                None => faults.fatal(place, TextFault::CriterionLines { id: id.to_owned() }),
            }
        }
        found
    };
    let (en, ru) = (read(Language::En), read(Language::Ru));
    let ids = |found: &[(String, Html, [Html; 3])]| found.iter().map(|one| one.0.clone()).collect::<Vec<_>>();
    if ids(&en) != ids(&ru) {
        let (en, ru) = (ids(&en).join(", "), ids(&ru).join(", "));
        faults.fatal(&sources.ru.path, TextFault::CriteriaDiffer { en, ru });
        return None;
    }
    let both = |(en, ru): (Html, Html)| Localized { en, ru };
    let criteria = en.into_iter().zip(ru).map(|((id, title, [a, b, c]), (_, russian, [d, e, f]))| Criterion {
        id,
        title: both((title, russian)),
        bands: [(a, d), (b, e), (c, f)].map(both),
    });
    Some(criteria.collect())
}

/// `- [weak] …`, `- [good] …`, `- [strong] …`, and nothing else.
fn read_bands(texts: Texts<'_>, body: Section<'_>, language: Language) -> Option<[Html; 3]> {
    let mut bands = Vec::new();
    let mut start = 0;
    for line in body.text.split_inclusive('\n') {
        let end = start + line.len();
        if !line.trim().is_empty() {
            let band = Band::ALL.get(bands.len())?;
            let (_, text) = line_with_id(line).filter(|(id, _)| *id == band.name())?;
            bands.push(texts.section(body.part(start + text, end), language, BAND_TEXT).without_paragraph());
        }
        start = end;
    }
    bands.try_into().ok()
}
