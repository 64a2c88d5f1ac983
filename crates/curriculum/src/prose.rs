//! What can be told of a text without understanding it: how many words it has, in which language it is written, how much
//! it shares with another one.

use crate::fault::TextFault;
use domain::Language;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Words are what stands between blanks and holds a letter or digit.
pub(crate) fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The text with an ellipsis for what stands in backticks: names are the same in every language.
pub(crate) fn without_code(text: &str) -> String {
    // An odd backtick at the end opens nothing; what follows it is text all the same.
    let parts: Vec<&str> = text.split('`').collect();
    let closed = parts.len() - usize::from(parts.len().is_multiple_of(2));
    let prose = parts.iter().enumerate().filter(|(position, _)| position % 2 == 0 || *position >= closed);
    prose.map(|(_, part)| *part).collect::<Vec<_>>().join("…")
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

/// Tells whether a text can be in the language that it claims. Russian has to show at least one Cyrillic letter, and a
/// longer text more; English must not be mostly Cyrillic. A text without letters fits both.
pub(crate) fn check_language(prose: &str, language: Language) -> Option<TextFault> {
    let cyrillic = prose.chars().filter(|letter| is_cyrillic(*letter)).count();
    let latin = prose.chars().filter(char::is_ascii_alphabetic).count();
    let excerpt = || prose.split_whitespace().take(8).collect::<Vec<_>>().join(" ");
    match language {
        Language::Ru if cyrillic == 0 && latin > 0 => Some(TextFault::NotRussian { excerpt: excerpt() }),
        Language::Ru if latin > cyrillic && count_words(prose) >= 12 => {
            Some(TextFault::HalfRussian { excerpt: excerpt() })
        }
        Language::En if cyrillic > latin => Some(TextFault::NotEnglish { excerpt: excerpt() }),
        _ => None,
    }
}

/// The set of all runs of three words of a text, regardless of case and punctuation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shingles(BTreeSet<u64>);

impl Shingles {
    const WORDS: usize = 3;

    pub fn of(text: &str) -> Self {
        let lowered = text.to_lowercase();
        let words: Vec<&str> = lowered.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let width = Self::WORDS.min(words.len()).max(1);
        Shingles(words.windows(width).map(hash_of).collect())
    }

    /// The Jaccard index: what both share, as a part of what either has; from 0 to 1.
    pub fn similarity(&self, other: &Shingles) -> f64 {
        let shared = self.0.intersection(&other.0).count();
        let all = self.0.len() + other.0.len() - shared;
        if all == 0 { 0.0 } else { shared as f64 / all as f64 }
    }
}

fn hash_of(words: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_and_bullets_are_no_words() {
        assert_eq!(count_words("one – two, 3 * four_five"), 4);
    }

    #[test]
    fn names_in_backticks_belong_to_no_language() {
        assert_eq!(check_language(&without_code("`collections.deque`"), Language::Ru), None);
        assert!(check_language(&without_code("The `список` of names"), Language::Ru).is_some());
        assert!(without_code("an odd ` backtick").contains("backtick"));
    }

    #[test]
    fn languages_are_told_apart() {
        assert!(matches!(check_language("A stack", Language::Ru), Some(TextFault::NotRussian { .. })));
        assert!(matches!(check_language("Стек и очередь", Language::En), Some(TextFault::NotEnglish { .. })));
        assert_eq!(check_language("GIL и потоки", Language::Ru), None);
        assert_eq!(check_language("The word «да» in Russian", Language::En), None);
        let half = "The first half of this sentence was never translated at all а вторая да";
        assert!(matches!(check_language(half, Language::Ru), Some(TextFault::HalfRussian { .. })));
    }

    #[test]
    fn similarity_is_between_none_and_all() {
        let story = "Return the longest run of letters without a repeat.";
        let same = Shingles::of(story).similarity(&Shingles::of("return the LONGEST run of letters, without a repeat"));
        assert!((same - 1.0).abs() < f64::EPSILON);
        let changed =
            Shingles::of(story).similarity(&Shingles::of("Return the longest run of digits without a repeat."));
        assert!(changed > 0.2 && changed < 0.6, "{changed}");
        assert_eq!(Shingles::of("").similarity(&Shingles::of("")), 0.0);
    }
}
