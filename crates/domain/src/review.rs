//! Remarks on a program's code: what they say, how much each matters. They never change a verdict.

mod examples;
mod rule;

pub use examples::Example;
pub use rule::Rule;

use crate::Localized;
use crate::skill::named_enum;
use serde::{Deserialize, Serialize};

named_enum!(
    /// How much a remark matters, the most first.
    Weight {
        /// Probably a fault.
        Essential = "essential",
        Worth = "worth-doing",
        Information = "information",
        /// A real strength.
        WellDone = "well-done",
    }
);

named_enum!(
    /// What could not be looked at.
    Unchecked {
        /// The profile with ruff and mypy is not installed.
        Tools = "tools",
        /// The lint found no end, or could not read the program.
        Lint = "lint",
        /// Annotations were not checked in their time.
        Types = "types",
        /// The syntax tree was too much for its limits.
        Tree = "tree",
    }
);

/// What is to be said of a program, the most important first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Review {
    pub remarks: Vec<Remark>,
    /// What the remarks do not cover: partial is said, not hidden.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unchecked: Vec<Unchecked>,
}

/// One remark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Remark {
    pub weight: Weight,
    /// None: the author's own words on a program that equals one of theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// Lines of the program, ascending; none where it is about the whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<u32>,
    /// The names that it is about, as they stand in the program.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Localized>,
}

impl Review {
    pub fn count(&self, weight: Weight) -> usize {
        self.remarks.iter().filter(|remark| remark.weight == weight).count()
    }
}

/// An author's remark on one of the programs of a task.
#[derive(Debug, Clone, PartialEq)]
pub struct AuthorRemark {
    /// The program's file, such as `solutions/reference.py`.
    pub file: String,
    pub source: String,
    pub weight: Weight,
    pub text: Localized,
}

/// One finding of ruff. Lines and columns from 1, in characters; the end is beyond the last one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// None: the text is no Python.
    pub rule: Option<Rule>,
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
    /// The name that it is about.
    pub name: Option<String>,
    /// In ruff's own words, English.
    pub message: String,
}
