//! The glossary of a pack: one Russian term for one thing. Finds where a text uses a word that it rules out.

use std::path::Path;

/// The words that are not to be used, each with the term that is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Glossary {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    /// Stems of the words, one after the other.
    stems: Vec<String>,
    wrong: String,
    right: String,
}

/// Endings of Russian nouns, adjectives and verbs. A word is the ruled-out one when nothing but an ending follows its stem.
const ENDINGS: &[&str] = &[
    "", "а", "я", "о", "е", "ё", "ы", "и", "у", "ю", "ь", "й", "ой", "ей", "ёй", "ою", "ею", "ом", "ем", "ём", "ам",
    "ям", "ами", "ями", "ах", "ях", "ов", "ев", "ёв", "ью", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ого",
    "его", "ому", "ему", "ым", "им", "ых", "их", "ыми", "ими", "ую", "юю", "ия", "ии", "ию", "ием", "ть", "ет", "ют",
    "ит", "ат", "ят", "л", "ла", "ло", "ли", "йте", "ешь", "ете", "ишь", "ите", "ают", "ает", "ать", "ок", "ек", "ки",
    "ка", "ку", "ков",
];

impl Glossary {
    /// Reads the table of `glossary.md`: English, Russian, what is not said. Without the file nothing is ruled out.
    pub fn load(pack: &Path) -> Glossary {
        Glossary::parse(&std::fs::read_to_string(pack.join("glossary.md")).unwrap_or_default())
    }

    fn parse(text: &str) -> Glossary {
        let mut entries = Vec::new();
        for line in text.lines().filter(|line| line.starts_with('|')) {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [_, right, wrong] = cells.as_slice() else { continue };
            for wrong in wrong.split(',').map(str::trim) {
                // With a remark in brackets it depends on what is meant, which only a reader can tell.
                let is_word = !wrong.is_empty() && wrong.chars().all(|c| c.is_alphabetic() || c == ' ' || c == '-');
                if is_word && *right != "Russian" {
                    let stems = wrong.split(' ').map(stem).collect();
                    entries.push(Entry { stems, wrong: wrong.to_owned(), right: (*right).to_owned() });
                }
            }
        }
        Glossary { entries }
    }

    /// What a text says that the glossary rules out: the words as they stand there, and the term to use.
    pub fn departures(&self, text: &str) -> Vec<(String, String)> {
        let lowered = text.to_lowercase();
        let words: Vec<&str> =
            lowered.split(|c: char| !c.is_alphabetic() && c != '-').filter(|word| !word.is_empty()).collect();
        let mut found = Vec::new();
        for entry in &self.entries {
            let is_entry = |run: &&[&str]| run.iter().zip(&entry.stems).all(|(word, stem)| is_form(word, stem));
            if let Some(run) = words.windows(entry.stems.len()).find(is_entry) {
                found.push((run.join(" "), entry.right.clone()));
            }
        }
        found
    }
}

/// The word without its ending.
fn stem(word: &str) -> String {
    let word = word.to_lowercase();
    let endings = ["ать", "ить", "ый", "ий", "ой", "а", "я", "о", "е", "ь", "ы", "и", "й"];
    let short = endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|stem| stem.chars().count() >= 3));
    short.unwrap_or(&word).to_owned()
}

fn is_form(word: &str, stem: &str) -> bool {
    word.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "| English | Russian | not |\n|---|---|---|\n| slice | срез | слайс |\n| branch | ветка | ветвь |\n\
                         | print | выводить | печатать |\n| context manager | менеджер контекста | контекстный менеджер |\n\
                         | pattern | паттерн | шаблон (о проектировании) |\n| tuple | кортеж | |\n";

    #[test]
    fn forms_of_a_word_are_found_and_its_relatives_are_not() {
        let glossary = Glossary::parse(TABLE);
        let found = |text: &str| glossary.departures(text).into_iter().map(|(word, _)| word).collect::<Vec<_>>();
        assert_eq!(found("Возьмите слайсы списка"), ["слайсы"]);
        assert_eq!(found("в этой ветви"), ["ветви"]);
        assert_eq!(found("Ветвление и срез, шаблон, кортеж"), [""; 0]);
        assert_eq!(found("Программа печатает число"), ["печатает"]);
        assert_eq!(found("Напишите контекстного менеджера"), ["контекстного менеджера"]);
        assert_eq!(glossary.departures("слайс")[0].1, "срез");
    }
}
