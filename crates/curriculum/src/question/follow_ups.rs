//! `follow-ups.{en,ru}.md`: what the interviewer asks next, each with a short answer.

use crate::document::{Section, TextRules, Texts};
use crate::fault::TextFault;
use crate::html::Html;
use crate::source::Source;
use domain::{Language, Localized};

const COUNT: (usize, usize) = (2, 4);
const QUESTION: TextRules = TextRules::at_most(60);
const ANSWER: TextRules = TextRules::at_most(120);

/// The next question and a short answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    pub question: Html,
    pub answer: Html,
}

pub(super) fn read_follow_ups(texts: Texts<'_>) -> Option<Localized<Vec<FollowUp>>> {
    let sources = texts.sources("follow-ups")?;
    let read = |language| read_language(texts, sources.get(language), language);
    let follow_ups = Localized { en: read(Language::En), ru: read(Language::Ru) };
    let (en, ru) = (follow_ups.en.len(), follow_ups.ru.len());
    if en != ru {
        texts.folder.faults.form(&sources.ru.path, TextFault::SectionsDiffer { what: "follow-ups", en, ru });
    }
    Some(follow_ups)
}

fn read_language(texts: Texts<'_>, source: &Source, language: Language) -> Vec<FollowUp> {
    let faults = texts.folder.faults;
    let whole = Section::whole(source);
    let answers = whole.split(|line| line.starts_with("## "));
    if let Some(before) = answers.first().filter(|before| !before.text.trim().is_empty()) {
        faults.form(before.place(), TextFault::FollowUpBeforeHeading);
    }
    let mut follow_ups = Vec::new();
    for answer in answers.iter().skip(1) {
        // The heading is the line before the section.
        let end = answer.start;
        let start = source.text[..end.saturating_sub(1)].rfind('\n').map_or(0, |newline| newline + 1);
        let question = whole.part((start + "## ".len()).min(end), end);
        if answer.text.trim().is_empty() {
            faults.form(question.place(), TextFault::FollowUpUnanswered);
        }
        follow_ups.push(FollowUp {
            question: texts.section(question, language, QUESTION).without_paragraph(),
            answer: texts.section(*answer, language, ANSWER),
        });
    }
    let ((low, high), found) = (COUNT, follow_ups.len());
    if found < low || found > high {
        faults.form(&source.path, TextFault::SectionCount { what: "follow-ups", found, low, high });
    }
    follow_ups
}
