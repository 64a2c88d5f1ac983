//! The Markdown texts of an exercise: read in both languages, cut into sections, checked, rendered.

use crate::fault::{Place, TextFault};
use crate::html::{Html, options};
use crate::prose;
use crate::site::PackLinks;
use crate::source::{Folder, Source};
use domain::{Language, Localized};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// What the format demands of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextRules {
    /// Words, code blocks aside; the low end is 0 where only the length is bounded.
    pub words: (usize, usize),
    pub headings: bool,
}

impl TextRules {
    pub const fn at_most(words: usize) -> Self {
        TextRules { words: (0, words), headings: false }
    }
}

/// A part of a text file: all of it, or what stands between two separators.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Section<'a> {
    pub source: &'a Source,
    pub text: &'a str,
    /// Where `text` begins in the source, in bytes.
    pub start: usize,
}

impl<'a> Section<'a> {
    pub fn whole(source: &'a Source) -> Self {
        Section { source, text: &source.text, start: 0 }
    }

    pub fn line_at(&self, offset: usize) -> u32 {
        self.source.line_at(self.start + offset)
    }

    pub fn place(&self) -> Place<'a> {
        let blank = self.text.len() - self.text.trim_start().len();
        self.source.place(self.line_at(blank))
    }

    /// Cuts at the lines for which `is_separator` holds, which are themselves left out. Lines within fenced code never
    /// separate.
    pub fn split(&self, is_separator: impl Fn(&str) -> bool) -> Vec<Section<'a>> {
        let mut sections = Vec::new();
        let (mut start, mut position, mut in_fence) = (0, 0, false);
        for line in self.text.split_inclusive('\n') {
            if line.trim_start().starts_with("```") {
                in_fence = !in_fence;
            } else if !in_fence && is_separator(line.trim_end()) {
                sections.push(self.part(start, position));
                start = position + line.len();
            }
            position += line.len();
        }
        sections.push(self.part(start, position));
        sections
    }

    pub fn part(&self, start: usize, end: usize) -> Section<'a> {
        Section { source: self.source, text: &self.text[start..end], start: self.start + start }
    }
}

/// What stands in a text, with offsets in bytes.
#[derive(Debug, Default)]
struct Outline {
    words: usize,
    /// The prose of each paragraph, item, heading or table, without code.
    blocks: Vec<(usize, String)>,
    links: Vec<(usize, String)>,
    raw_html: Vec<(usize, String)>,
    images: Vec<usize>,
    headings: Vec<usize>,
}

fn outline(markdown: &str) -> Outline {
    let mut outline = Outline::default();
    let (mut prose, mut all, mut start, mut in_code) = (String::new(), String::new(), None, false);
    let end_block = |outline: &mut Outline, prose: &mut String, start: &mut Option<usize>| {
        if let Some(start) = start.take()
            && !prose.trim().is_empty()
        {
            outline.blocks.push((start, std::mem::take(prose)));
        }
        prose.clear();
    };
    for (event, span) in Parser::new_ext(markdown, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Paragraph | Tag::Item | Tag::Table(_)) => {
                end_block(&mut outline, &mut prose, &mut start);
                all.push('\n');
            }
            Event::Start(Tag::Heading { .. }) => {
                end_block(&mut outline, &mut prose, &mut start);
                outline.headings.push(span.start);
                all.push('\n');
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Table | TagEnd::Heading(_)) => {
                end_block(&mut outline, &mut prose, &mut start);
                all.push('\n');
            }
            Event::End(TagEnd::TableCell) | Event::SoftBreak | Event::HardBreak => {
                prose.push(' ');
                all.push(' ');
            }
            Event::Start(Tag::Link { dest_url, .. }) => outline.links.push((span.start, dest_url.to_string())),
            Event::Start(Tag::Image { .. }) => outline.images.push(span.start),
            Event::Html(text) | Event::InlineHtml(text) => {
                outline.raw_html.push((span.start, text.trim().to_owned()));
            }
            Event::Text(text) if !in_code => {
                start.get_or_insert(span.start);
                prose.push_str(&text);
                all.push_str(&text);
            }
            Event::Code(text) => {
                prose.push('…');
                all.push_str(&text);
            }
            _ => {}
        }
    }
    end_block(&mut outline, &mut prose, &mut start);
    outline.words = prose::count_words(&all);
    outline
}

/// The reader of an exercise's texts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Texts<'a> {
    pub folder: Folder<'a>,
    pub links: &'a PackLinks<'a>,
}

impl Texts<'_> {
    /// Reads `name.en.md` and `name.ru.md`.
    pub fn sources(&self, name: &str) -> Option<Localized<Source>> {
        let load = |language: Language| self.folder.load(&format!("{name}.{language}.md"));
        let (en, ru) = (load(Language::En), load(Language::Ru));
        Some(Localized { en: en?, ru: ru? })
    }

    /// Reads, checks and renders a text that is shown as one.
    pub fn html(&self, name: &str, rules: TextRules) -> Option<Localized<Html>> {
        let sources = self.sources(name)?;
        let render = |language| self.section(Section::whole(sources.get(language)), language, rules);
        Some(Localized { en: render(Language::En), ru: render(Language::Ru) })
    }

    /// The same for a text of `##` sections: as many in one language as in the other.
    pub fn sectioned(&self, name: &'static str, rules: TextRules) -> Option<Localized<Html>> {
        let sources = self.sources(name)?;
        let count = |source| Section::whole(source).split(|line| line.starts_with("## ")).len() - 1;
        let (en, ru) = (count(&sources.en), count(&sources.ru));
        if en != ru {
            self.folder.faults.form(&sources.ru.path, TextFault::SectionsDiffer { what: name, en, ru });
        }
        self.html(name, rules)
    }

    /// Reports a file that has too few or too many parts.
    pub fn report_count(&self, source: &Source, what: &'static str, found: usize, (low, high): (usize, usize)) {
        if found < low || found > high {
            self.folder.faults.form(&source.path, TextFault::SectionCount { what, found, low, high });
        }
    }

    /// Checks and renders one section.
    pub fn section(&self, section: Section<'_>, language: Language, rules: TextRules) -> Html {
        let outline = outline(section.text);
        let faults = self.folder.faults;
        let report = |offset: usize, fault: TextFault| {
            faults.form(section.source.place(section.line_at(offset)), fault);
        };
        let ((low, high), found) = (rules.words, outline.words);
        if found > high || found < low {
            let fault = match low {
                0 => TextFault::TooManyWords { found, limit: high },
                _ => TextFault::Words { found, low, high },
            };
            faults.form(section.place(), fault);
        }
        for (offset, block) in &outline.blocks {
            if let Some(fault) = prose::check_language(block, language) {
                report(*offset, fault);
            }
            if language == Language::Ru {
                for (found, term) in self.links.glossary.departures(block) {
                    report(*offset, TextFault::Glossary { found, term });
                }
            }
        }
        if !rules.headings {
            outline.headings.iter().for_each(|offset| report(*offset, TextFault::Heading));
        }
        outline.images.iter().for_each(|offset| report(*offset, TextFault::Image));
        for (offset, found) in outline.raw_html {
            report(offset, TextFault::RawHtml { found });
        }
        let base = section.source.path.parent();
        let address_of = |target: &str| base.and_then(|base| self.links.find_address(base, target));
        for (offset, target) in outline.links {
            if target.starts_with("https://") {
                continue;
            }
            if target.contains(':') || target.starts_with('/') || target.starts_with('#') {
                report(offset, TextFault::LinkScheme { target });
            } else if address_of(&target).is_none() {
                report(offset, TextFault::LinkDead { target });
            }
        }
        Html::with_links(section.text, address_of)
    }
}

/// Words of a text, code blocks aside.
pub(crate) fn word_count(markdown: &str) -> usize {
    outline(markdown).words
}

/// The words of a text as they are compared with another exercise's.
pub(crate) fn plain_text(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            _ => text.push(' '),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::new("text.en.md".into(), text.to_owned())
    }

    #[test]
    fn sections_know_their_lines() {
        let source = source("one\n---\n```\n---\n```\n---\nthree\n");
        let sections = Section::whole(&source).split(|line| line == "---");
        let texts: Vec<&str> = sections.iter().map(|section| section.text).collect();
        assert_eq!(texts, ["one\n", "```\n---\n```\n", "three\n"]);
        assert_eq!(sections[2].place().line, Some(7));
    }

    #[test]
    fn words_of_code_blocks_do_not_count() {
        assert_eq!(outline("Call `sum(x)` twice:\n\n```python\na = b + c\n```\n\n- and\n- so").words, 5);
    }

    #[test]
    fn a_heading_and_a_table_are_blocks() {
        let outline = outline("## Why\n\nText\n\n| a | b |\n|---|---|\n| c | d |\n");
        assert_eq!(outline.blocks.len(), 3);
        assert_eq!(outline.headings, [0]);
        assert_eq!(outline.words, 6);
    }
}
