//! The two languages, and text that exists in both.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A language that everything a person reads exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    Ru,
}

impl Language {
    pub const ALL: [Language; 2] = [Language::En, Language::Ru];

    /// The BCP 47 tag: `en` or `ru`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Ru => "ru",
        }
    }

    pub fn other(self) -> Language {
        match self {
            Language::En => Language::Ru,
            Language::Ru => Language::En,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[derive(Debug, thiserror::Error)]
#[error("unknown language {0:?}: `en` or `ru`")]
pub struct UnknownLanguage(String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Language::ALL
            .into_iter()
            .find(|language| language.tag() == text)
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

/// A value in each language. There is no fallback: both are always there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Localized<T = String> {
    pub en: T,
    pub ru: T,
}

impl<T> Localized<T> {
    pub fn get(&self, language: Language) -> &T {
        match language {
            Language::En => &self.en,
            Language::Ru => &self.ru,
        }
    }

    pub fn map<U>(&self, mut change: impl FnMut(&T) -> U) -> Localized<U> {
        Localized { en: change(&self.en), ru: change(&self.ru) }
    }

    /// Builds both values; the first error ends it.
    pub fn try_build<E>(mut build: impl FnMut(Language) -> Result<T, E>) -> Result<Self, E> {
        Ok(Localized { en: build(Language::En)?, ru: build(Language::Ru)? })
    }
}
