//! What Sparring shows beyond the verdict. Each insight is one sentence that opens its picture; one that does not apply
//! is absent.

use crate::CaseResult;
use crate::skill::named_enum;
use serde::{Deserialize, Serialize};

named_enum!(
    /// The kinds of insight, in the order in which they are computed and shown.
    InsightKind { Counterexample = "counterexample" }
);

/// An insight as it is stored, shown and printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Insight {
    Counterexample(Counterexample),
}

impl Insight {
    pub fn kind(&self) -> InsightKind {
        match self {
            Insight::Counterexample(_) => InsightKind::Counterexample,
        }
    }
}

/// The smallest input that was found on which the program fails.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Counterexample {
    /// Judged in a fresh cell like any other case; its id is `counterexample`.
    pub case: CaseResult,
    /// No single step of shrinking leads to a smaller input that still fails. False where the time for looking ran out.
    pub is_minimal: bool,
    /// How many inputs the program was asked for it.
    pub tried: u32,
    /// Where the program is right on what is small and only takes too long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slow: Option<Slow>,
}

/// A program that takes far longer than the reference, on an input that is as small as possible.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Slow {
    /// CPU time after which the program was stopped, milliseconds.
    pub stopped_ms: f64,
    /// CPU time that the reference took, milliseconds.
    pub reference_ms: f64,
}
