//! Texts that consist of `## headings`, each with what stands below it: follow-ups, levels, the parts of a spoken answer.

use crate::document::{Section, TextRules, Texts};
use crate::fault::TextFault;
use crate::html::Html;
use crate::source::Source;
use domain::{Language, Level, Localized};

/// A `## heading` and what stands below it, up to the next one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Headed<'a> {
    /// The line without its `## `.
    pub heading: Section<'a>,
    pub body: Section<'a>,
}

/// Cuts a text at its headings. Text before the first one, and a heading with nothing below it, are reported.
pub(crate) fn split_at_headings<'a>(texts: Texts<'_>, source: &'a Source) -> Vec<Headed<'a>> {
    let faults = texts.folder.faults;
    let whole = Section::whole(source);
    let bodies = whole.split(|line| line.starts_with("## "));
    if let Some(before) = bodies.first().filter(|before| !before.text.trim().is_empty()) {
        faults.form(before.place(), TextFault::BeforeHeading);
    }
    let mut found = Vec::new();
    for body in bodies.into_iter().skip(1) {
        // The heading is the line before the section.
        let end = body.start;
        let before = &source.text[..end];
        let start = before.strip_suffix('\n').unwrap_or(before).rfind('\n').map_or(0, |newline| newline + 1);
        let heading = whole.part((start + "## ".len()).min(end), end);
        if body.text.trim().is_empty() {
            faults.form(heading.place(), TextFault::HeadingAlone);
        }
        found.push(Headed { heading, body });
    }
    found
}

/// A question and a short answer: what the interviewer asks next, or what a candidate asks and the interviewer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    pub question: Html,
    pub answer: Html,
}

/// How many questions a file has, and how long their answers may be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FollowUpRules {
    /// The file's name without language and ending.
    pub name: &'static str,
    pub count: (usize, usize),
    pub answer: TextRules,
}

pub(crate) const FOLLOW_UPS: FollowUpRules =
    FollowUpRules { name: "follow-ups", count: (2, 4), answer: TextRules::at_most(120) };

const QUESTION: TextRules = TextRules::at_most(60);

/// Reads `name.{en,ru}.md`: questions as headings, each with its answer.
pub(crate) fn read_follow_ups(texts: Texts<'_>, rules: FollowUpRules) -> Option<Localized<Vec<FollowUp>>> {
    let sources = texts.sources(rules.name)?;
    let read = |language: Language| {
        let source = sources.get(language);
        let follow_ups: Vec<FollowUp> = split_at_headings(texts, source)
            .into_iter()
            .map(|one| FollowUp {
                question: texts.section(one.heading, language, QUESTION).without_paragraph(),
                answer: texts.section(one.body, language, rules.answer),
            })
            .collect();
        texts.report_count(source, rules.name, follow_ups.len(), rules.count);
        follow_ups
    };
    let follow_ups = Localized { en: read(Language::En), ru: read(Language::Ru) };
    let (en, ru) = (follow_ups.en.len(), follow_ups.ru.len());
    if en != ru {
        texts.folder.faults.form(&sources.ru.path, TextFault::SectionsDiffer { what: rules.name, en, ru });
    }
    Some(follow_ups)
}

/// What is expected of, or said by, a candidate of one level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelText {
    pub level: Level,
    pub text: Html,
}

/// Reads `name.{en,ru}.md`: exactly `## junior`, `## middle`, `## senior`. `check` sees each body.
pub(crate) fn read_levels(
    texts: Texts<'_>,
    name: &'static str,
    rules: TextRules,
    check: impl Fn(Section<'_>, Language, Level),
) -> Option<Localized<Vec<LevelText>>> {
    let sources = texts.sources(name)?;
    let faults = texts.folder.faults;
    let read = |language: Language| {
        let source = sources.get(language);
        let sections = split_at_headings(texts, source);
        texts.report_count(source, name, sections.len(), (Level::ALL.len(), Level::ALL.len()));
        let mut found = Vec::new();
        for (section, level) in sections.into_iter().zip(Level::ALL) {
            let heading = section.heading.text.trim();
            if heading != level.name() {
                let (expected, found) = (level.name(), heading.to_owned());
                faults.fatal(section.heading.place(), TextFault::LevelHeading { expected, found });
            }
            check(section.body, language, *level);
            found.push(LevelText { level: *level, text: texts.section(section.body, language, rules) });
        }
        found
    };
    Some(Localized { en: read(Language::En), ru: read(Language::Ru) })
}
