//! `review.toml`: who else has read or solved an exercise, and how it seemed to them. Optional, and never served.

use crate::fault::{Faults, KeyFault};
use crate::keys::{Keys, parse_toml};
use crate::source::Folder;
use domain::Language;
use std::path::Path;

/// One reading by somebody else, in one language, without the other beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// `2026-11-21`.
    pub date: String,
    /// Solved without having seen a solution.
    pub is_blind: bool,
    pub language: Language,
    pub scores: ReviewScores,
}

/// From 1 (to be written anew) to 5 (nothing to mend); none where it was not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReviewScores {
    pub correctness: Option<u8>,
    pub clarity: Option<u8>,
    pub russian: Option<u8>,
    pub english: Option<u8>,
}

pub(crate) const FILE: &str = "review.toml";

/// The reviews of an exercise; one that is broken is reported and left out, the exercise is served all the same.
pub(crate) fn read_reviews(folder: &Path, all: &Faults) -> Vec<Review> {
    let faults = Faults::default();
    let reviews = read(Folder { path: folder, faults: &faults });
    all.append_as_form(faults);
    reviews
}

fn read(folder: Folder<'_>) -> Vec<Review> {
    let Some(source) = folder.find(FILE) else { return Vec::new() };
    let Some(table) = parse_toml(&source, folder.faults) else { return Vec::new() };
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let mut reviews = Vec::new();
    for mut table in keys.tables("review") {
        let date = table.text("date").and_then(|date| {
            let is_right = is_date(&date.value);
            if !is_right {
                table.faults.form(table.place_of(&date), KeyFault::Date { found: date.value.clone() });
            }
            is_right.then_some(date.value)
        });
        let is_blind = table.find_flag("blind").unwrap_or_default();
        let language = table.text("language").and_then(|text| {
            let language = text.value.parse().ok();
            if language.is_none() {
                let (key, known) = ("review.language".to_owned(), "en, ru".to_owned());
                let fault = KeyFault::UnknownName { key, found: text.value.clone(), known };
                table.faults.form(table.place_of(&text), fault);
            }
            language
        });
        let scores = table.find_table("scores").map(read_scores).unwrap_or_default();
        table.finish();
        if let (Some(date), Some(language)) = (date, language) {
            reviews.push(Review { date, is_blind, language, scores });
        }
    }
    keys.finish();
    reviews
}

fn read_scores(mut keys: Keys<'_>) -> ReviewScores {
    let mut score = |key| keys.find_integer(key, 1..=5).and_then(|score| u8::try_from(score).ok());
    let scores = ReviewScores {
        correctness: score("correctness"),
        clarity: score("clarity"),
        russian: score("russian"),
        english: score("english"),
    };
    keys.finish();
    scores
}

/// Year, month and day in digits.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str, length: usize, range: std::ops::RangeInclusive<u32>| {
        part.len() == length && part.parse().is_ok_and(|number| range.contains(&number))
    };
    matches!(parts.as_slice(), [year, month, day]
        if number(year, 4, 2000..=9999) && number(month, 2, 1..=12) && number(day, 2, 1..=31))
}
