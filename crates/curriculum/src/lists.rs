//! Texts that are lists, one line an entry: the points of an answer, checklists, mistakes.

use crate::document::{Section, TextRules, Texts};
use crate::fault::TextFault;
use crate::html::Html;
use crate::source::{Source, is_slug};
use domain::{Language, Localized};

const LINE: TextRules = TextRules::at_most(60);

/// Something that a person ticks against what they said or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistItem {
    pub id: String,
    pub text: Localized<Html>,
}

/// The lines of a list that say something, with where each begins in the file.
pub(crate) fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    let lines = source.text.split_inclusive('\n').map(move |line| {
        let start = offset;
        offset += line.len();
        (start, line)
    });
    lines.filter(|(_, line)| !line.trim().is_empty())
}

/// The id of `- [id] text` and where the text begins in the line.
pub(crate) fn line_with_id(line: &str) -> Option<(&str, usize)> {
    let rest = line.strip_prefix("- [")?;
    let (id, text) = rest.split_once(']')?;
    (!id.is_empty() && !text.trim().is_empty()).then(|| (id, line.len() - text.trim_start().len()))
}

/// Reads `checklist.{en,ru}.md`. The ids are those of the English file; the Russian one has the same, in the same order.
pub(crate) fn read_checklist(texts: Texts<'_>, count: (usize, usize)) -> Option<Vec<ChecklistItem>> {
    let sources = texts.sources("checklist")?;
    let faults = texts.folder.faults;
    let read = |language: Language| {
        let source = sources.get(language);
        let whole = Section::whole(source);
        let mut items: Vec<(String, Html)> = Vec::new();
        for (start, line) in lines(source) {
            let place = source.place(whole.line_at(start));
            let Some((id, text_start)) = line_with_id(line).filter(|(id, _)| is_slug(id)) else {
                faults.fatal(place, TextFault::ChecklistLine);
                continue;
            };
            if items.iter().any(|(known, _)| known == id) {
                faults.fatal(place, TextFault::ChecklistRepeated { id: id.to_owned() });
            }
            let text = whole.part(start + text_start, start + line.len());
            items.push((id.to_owned(), texts.section(text, language, LINE).without_paragraph()));
        }
        texts.report_count(source, "checklist", items.len(), count);
        items
    };
    let (en, ru) = (read(Language::En), read(Language::Ru));
    let ids = |items: &[(String, Html)]| items.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    if ids(&en) != ids(&ru) {
        let (en, ru) = (ids(&en).join(", "), ids(&ru).join(", "));
        faults.fatal(&sources.ru.path, TextFault::ChecklistsDiffer { en, ru });
        return None;
    }
    let items = en.into_iter().zip(ru);
    Some(items.map(|((id, en), (_, ru))| ChecklistItem { id, text: Localized { en, ru } }).collect())
}

/// Reads `mistakes.{en,ru}.md`: lines `- **The mistake.** Why it hurts and what to do instead.`
pub(crate) fn read_mistakes(texts: Texts<'_>) -> Option<Localized<Vec<Html>>> {
    const COUNT: (usize, usize) = (4, 7);
    let sources = texts.sources("mistakes")?;
    let faults = texts.folder.faults;
    let read = |language: Language| {
        let source = sources.get(language);
        let whole = Section::whole(source);
        let mut mistakes = Vec::new();
        for (start, line) in lines(source) {
            let names_one = line.strip_prefix("- **").and_then(|rest| rest.split_once("**"));
            if !names_one.is_some_and(|(name, rest)| !name.trim().is_empty() && !rest.trim().is_empty()) {
                faults.form(source.place(whole.line_at(start)), TextFault::MistakeLine);
            }
            let text_start = if line.starts_with("- ") { "- ".len() } else { 0 };
            let text = whole.part(start + text_start, start + line.len());
            mistakes.push(texts.section(text, language, LINE).without_paragraph());
        }
        texts.report_count(source, "mistakes", mistakes.len(), COUNT);
        mistakes
    };
    let mistakes = Localized { en: read(Language::En), ru: read(Language::Ru) };
    let (en, ru) = (mistakes.en.len(), mistakes.ru.len());
    if en != ru {
        faults.form(&sources.ru.path, TextFault::SectionsDiffer { what: "mistakes", en, ru });
    }
    Some(mistakes)
}
