//! Rehearsals: what one says aloud in an interview, with its structure, examples and a checklist for oneself.

use crate::document::{Section, TextRules, word_count};
use crate::fault::{Faults, KeyFault, TextFault};
use crate::headed::{FOLLOW_UPS, FollowUp, LevelText, read_follow_ups, read_levels, split_at_headings};
use crate::html::Html;
use crate::keys::{Keys, parse_toml};
use crate::lists::{ChecklistItem, read_checklist, read_mistakes};
use crate::meta::{ExerciseMeta, read_meta};
use crate::read::{Place, Read};
use crate::source::Source;
use domain::{Language, Level, Localized, Stage};
use std::ops::RangeInclusive;

const PROMPT: TextRules = TextRules::at_most(60);
/// 30 to 80 words, a tenth over allowed on either side.
const WHY: TextRules = TextRules { words: (27, 88), headings: false };
const PART: TextRules = TextRules::at_most(60);
const PARTS: (usize, usize) = (3, 6);
const CHECKLIST: (usize, usize) = (5, 9);
/// Words that are spoken in a minute, unhurried.
const ENGLISH_PACE: u32 = 130;
const RUSSIAN_PACE: u32 = 110;

#[derive(Debug, Clone, PartialEq)]
pub struct Rehearsal {
    pub meta: ExerciseMeta,
    pub stage: Stage,
    /// How long a good answer takes, in seconds.
    pub seconds: RangeInclusive<u32>,
    /// The interviewer's line.
    pub prompt: Localized<Html>,
    /// What the interviewer wants to learn by it.
    pub why: Localized<Html>,
    pub structure: Localized<Vec<SpokenPart>>,
    pub examples: Localized<Vec<LevelText>>,
    pub mistakes: Localized<Vec<Html>>,
    pub checklist: Vec<ChecklistItem>,
    pub follow_ups: Localized<Vec<FollowUp>>,
}

/// One part of a good answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenPart {
    pub title: String,
    pub seconds: u32,
    pub text: Html,
}

pub(crate) const FILES: &[&str] = &[
    "rehearsal.toml",
    "prompt.en.md",
    "prompt.ru.md",
    "why.en.md",
    "why.ru.md",
    "structure.en.md",
    "structure.ru.md",
    "examples.en.md",
    "examples.ru.md",
    "mistakes.en.md",
    "mistakes.ru.md",
    "checklist.en.md",
    "checklist.ru.md",
    "follow-ups.en.md",
    "follow-ups.ru.md",
];

pub(crate) fn read_rehearsal(place: Place<'_>) -> Option<Read<Rehearsal>> {
    let (folder, texts) = (place.folder, place.texts());
    folder.expect_only(FILES, &[]);
    let prompt = texts.html("prompt", PROMPT);
    let why = texts.html("why", WHY);
    let mistakes = read_mistakes(texts);
    let checklist = read_checklist(texts, CHECKLIST);
    let follow_ups = read_follow_ups(texts, FOLLOW_UPS);

    let source = folder.load("rehearsal.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let meta = read_meta(&mut keys, folder.path, place.slug);
    let stage = keys.name_of("stage");
    let seconds = read_band(&mut keys);
    keys.finish();
    let structure = read_structure(place, seconds.clone());
    let no_rule = TextRules::at_most(usize::MAX);
    let examples = read_levels(texts, "examples", no_rule, |body, language, level| {
        if let Some(seconds) = &seconds {
            check_length(folder.faults, body, language, level, seconds);
        }
    });

    Read::of(meta?, &source, |meta| {
        let (stage, seconds, prompt, why) = (stage?, seconds?, prompt?, why?);
        let (structure, examples, mistakes) = (structure?, examples?, mistakes?);
        let (checklist, follow_ups) = (checklist?, follow_ups?);
        Some(Rehearsal { meta, stage, seconds, prompt, why, structure, examples, mistakes, checklist, follow_ups })
    })
}

/// `seconds = [120, 180]`.
fn read_band(keys: &mut Keys<'_>) -> Option<RangeInclusive<u32>> {
    const RANGE: RangeInclusive<i64> = 10..=1800;
    let numbers = keys.integers("seconds", RANGE)?;
    match numbers.as_slice() {
        [low, high] if low < high => Some(u32::try_from(*low).ok()?..=u32::try_from(*high).ok()?),
        _ => {
            keys.faults.fatal(keys.place(), KeyFault::Band { key: "seconds".to_owned() });
            None
        }
    }
}

fn read_structure(place: Place<'_>, band: Option<RangeInclusive<u32>>) -> Option<Localized<Vec<SpokenPart>>> {
    let texts = place.texts();
    let sources = texts.sources("structure")?;
    let faults = texts.folder.faults;
    let read = |language: Language| {
        let source: &Source = sources.get(language);
        let mut parts = Vec::new();
        for section in split_at_headings(texts, source) {
            let Some((title, seconds)) = title_and_seconds(section.heading.text) else {
                faults.fatal(section.heading.place(), TextFault::PartHeading);
                continue;
            };
            let text = texts.section(section.body, language, PART);
            parts.push(SpokenPart { title: title.to_owned(), seconds, text });
        }
        texts.report_count(source, "structure", parts.len(), PARTS);
        let found: u32 = parts.iter().map(|part| part.seconds).sum();
        if let Some(band) = band.as_ref().filter(|band| !band.contains(&found)) {
            let (low, high) = (*band.start(), *band.end());
            faults.form(&source.path, TextFault::PartsSum { found, low, high });
        }
        parts
    };
    let structure = Localized { en: read(Language::En), ru: read(Language::Ru) };
    let seconds = |parts: &[SpokenPart]| parts.iter().map(|part| part.seconds).collect::<Vec<_>>();
    if seconds(&structure.en) != seconds(&structure.ru) {
        faults.form(&sources.ru.path, TextFault::PartsDiffer);
    }
    Some(structure)
}

/// `Part · 30 s`, in Russian also `Часть · 30 с`.
fn title_and_seconds(heading: &str) -> Option<(&str, u32)> {
    let (title, time) = heading.trim().rsplit_once('·')?;
    let number = ["s", "с"].iter().find_map(|unit| time.trim().strip_suffix(unit))?;
    let seconds = number.trim().parse().ok().filter(|seconds| (1..=1800).contains(seconds))?;
    Some((title.trim(), seconds)).filter(|(title, _)| !title.is_empty())
}

/// An example, spoken unhurriedly, takes as long as a good answer, a tenth over allowed on either side.
fn check_length(faults: &Faults, body: Section<'_>, language: Language, level: Level, band: &RangeInclusive<u32>) {
    let pace = match language {
        Language::En => ENGLISH_PACE,
        Language::Ru => RUSSIAN_PACE,
    };
    let words = |seconds: u32| (seconds * pace / 60) as usize;
    let (low, high) = (words(*band.start()), words(*band.end()));
    let found = word_count(body.text);
    if found * 10 < low * 9 || found * 10 > high * 11 {
        let level = level.name();
        faults.form(body.place(), TextFault::SpeechLength { level, found, low, high, pace });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_parts_tell_their_seconds() {
        assert_eq!(title_and_seconds("Who I am · 30 s\n"), Some(("Who I am", 30)));
        assert_eq!(title_and_seconds("Кто я · сейчас · 45 с"), Some(("Кто я · сейчас", 45)));
        for wrong in ["Who I am", "Who I am · 30", "· 30 s", "Who · 0 s", "Who · x s"] {
            assert_eq!(title_and_seconds(wrong), None, "{wrong}");
        }
    }
}
