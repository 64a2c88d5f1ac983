//! Designs: system design cases, talked through with notes of one's own.

use crate::document::{TextRules, Texts};
use crate::fault::TextFault;
use crate::headed::{FOLLOW_UPS, FollowUp, FollowUpRules, LevelText, read_follow_ups, read_levels};
use crate::html::Html;
use crate::keys::{Keys, parse_toml};
use crate::lists::{ChecklistItem, read_checklist, read_mistakes};
use crate::meta::{ExerciseMeta, read_meta};
use crate::read::{Place, Read};
use crate::source::Source;
use domain::{Language, Localized};

/// Words, a tenth over allowed on either side: 30 to 80, 40 to 120, 600 to 1400.
const BRIEF: TextRules = TextRules { words: (27, 88), headings: false };
const LEVEL: TextRules = TextRules { words: (36, 132), headings: false };
const WALKTHROUGH: TextRules = TextRules { words: (540, 1540), headings: true };
const CLARIFY: FollowUpRules = FollowUpRules { name: "clarify", count: (5, 9), answer: TextRules::at_most(60) };
const CHECKLIST: (usize, usize) = (8, 14);
/// Characters of a diagram's line that a telephone shows without scrolling.
const DIAGRAM_WIDTH: usize = 38;

#[derive(Debug, Clone, PartialEq)]
pub struct Design {
    pub meta: ExerciseMeta,
    /// The interviewer's opening.
    pub brief: Localized<Html>,
    /// What a good candidate asks first, and what the interviewer says to it.
    pub clarify: Localized<Vec<FollowUp>>,
    /// `estimate.py`: named quantities; what it prints is the estimate.
    pub estimate: String,
    pub walkthrough: Localized<Html>,
    pub levels: Localized<Vec<LevelText>>,
    pub checklist: Vec<ChecklistItem>,
    pub mistakes: Localized<Vec<Html>>,
    pub follow_ups: Localized<Vec<FollowUp>>,
}

pub(crate) const FILES: &[&str] = &[
    "design.toml",
    "brief.en.md",
    "brief.ru.md",
    "clarify.en.md",
    "clarify.ru.md",
    "estimate.py",
    "walkthrough.en.md",
    "walkthrough.ru.md",
    "levels.en.md",
    "levels.ru.md",
    "checklist.en.md",
    "checklist.ru.md",
    "mistakes.en.md",
    "mistakes.ru.md",
    "follow-ups.en.md",
    "follow-ups.ru.md",
];

pub(crate) fn read_design(place: Place<'_>) -> Option<Read<Design>> {
    let (folder, texts) = (place.folder, place.texts());
    folder.expect_only(FILES, &[]);
    let brief = texts.html("brief", BRIEF);
    let clarify = read_follow_ups(texts, CLARIFY);
    let estimate = folder.load("estimate.py");
    let walkthrough = read_walkthrough(texts);
    let levels = read_levels(texts, "levels", LEVEL, |_, _, _| {});
    let checklist = read_checklist(texts, CHECKLIST);
    let mistakes = read_mistakes(texts);
    let follow_ups = read_follow_ups(texts, FOLLOW_UPS);

    let source = folder.load("design.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let meta = read_meta(&mut keys, folder.path, place.slug);
    keys.finish();

    Read::of(meta?, &source, |meta| {
        let (brief, clarify, estimate) = (brief?, clarify?, estimate?.text);
        let (walkthrough, levels, checklist) = (walkthrough?, levels?, checklist?);
        let (mistakes, follow_ups) = (mistakes?, follow_ups?);
        Some(Design { meta, brief, clarify, estimate, walkthrough, levels, checklist, mistakes, follow_ups })
    })
}

/// Sections in the order in which one would speak.
fn read_walkthrough(texts: Texts<'_>) -> Option<Localized<Html>> {
    let sources = texts.sources("walkthrough")?;
    for language in Language::ALL {
        report_wide_diagrams(texts, sources.get(language));
    }
    texts.sectioned("walkthrough", WALKTHROUGH)
}

/// Fenced text that names no language is a diagram.
fn report_wide_diagrams(texts: Texts<'_>, source: &Source) {
    let (mut in_fence, mut is_diagram) = (false, false);
    for (line, number) in source.text.lines().zip(1..) {
        if let Some(kind) = line.trim_start().strip_prefix("```") {
            in_fence = !in_fence;
            is_diagram = in_fence && ["", "text"].contains(&kind.trim());
        } else if in_fence && is_diagram {
            let (found, limit) = (line.chars().count(), DIAGRAM_WIDTH);
            if found > limit {
                texts.folder.faults.form(source.place(number), TextFault::DiagramWidth { found, limit });
            }
        }
    }
}
