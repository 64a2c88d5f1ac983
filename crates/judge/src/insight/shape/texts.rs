//! What the texts at one place have in common.

use std::collections::BTreeSet;

/// More different texts than this are no choice out of a few.
const FEW: usize = 8;
/// Texts that are kept to be told apart.
const MOST_KEPT: usize = 400;

#[derive(Debug, Default)]
pub(super) struct Texts {
    seen: usize,
    kept: BTreeSet<String>,
    letters: BTreeSet<char>,
    shortest: usize,
    longest: usize,
    /// Letters, digits and the rest in their order, where all texts have the same: dates, times, codes.
    pattern: Option<String>,
}

impl Texts {
    pub fn learn(&mut self, text: &str) {
        let length = text.chars().count();
        let pattern = pattern_of(text);
        if self.seen == 0 {
            (self.shortest, self.longest, self.pattern) = (length, length, Some(pattern));
        } else if self.pattern.as_ref() != Some(&pattern) {
            self.pattern = None;
        }
        self.seen += 1;
        self.shortest = self.shortest.min(length);
        self.longest = self.longest.max(length);
        if self.kept.len() < MOST_KEPT {
            self.kept.insert(text.to_owned());
        }
        self.letters.extend(text.chars());
    }

    pub fn has_any(&self) -> bool {
        self.seen > 0
    }

    pub fn allows(&self, text: &str) -> bool {
        if self.kept.contains(text) {
            return true;
        }
        let is_choice = self.kept.len() <= FEW && self.seen >= 4 * self.kept.len();
        // Such as dates: what looks like one need not be one.
        let is_form = self.pattern.as_ref().is_some_and(|pattern| pattern.contains(['-', ':', '/', '.']));
        let length = text.chars().count();
        // Plain letters and digits stand for others of their kind.
        let known = |letter: char| {
            self.letters.contains(&letter)
                || letter == 'a' && self.letters.iter().any(|one| one.is_alphabetic())
                || matches!(letter, '0' | '1') && self.letters.iter().any(char::is_ascii_digit)
        };
        !is_choice && !is_form && (self.shortest..=self.longest).contains(&length) && text.chars().all(known)
    }
}

fn pattern_of(text: &str) -> String {
    let class = |letter: char| match letter {
        '0'..='9' => '0',
        _ if letter.is_alphabetic() => 'a',
        _ => letter,
    };
    let mut pattern: Vec<char> = text.chars().take(100).map(class).collect();
    pattern.dedup_by(|a, b| a == b && a.is_alphabetic());
    pattern.into_iter().collect()
}
