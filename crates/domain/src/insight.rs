//! What Sparring shows beyond the verdict. Each insight is one sentence that opens its picture; one that does not apply
//! is absent.

use crate::CaseResult;
use crate::review::Review;
use crate::skill::named_enum;
use serde::{Deserialize, Serialize};

named_enum!(
    /// The kinds of insight, in the order in which they are computed and shown.
    InsightKind { Counterexample = "counterexample", Growth = "growth", Memory = "memory", Review = "review" }
);

/// An insight as it is stored, shown and printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Insight {
    Counterexample(Box<Counterexample>),
    Growth(Growth),
    Memory(Memory),
    Review(Review),
}

impl Insight {
    pub fn kind(&self) -> InsightKind {
        match self {
            Insight::Counterexample(_) => InsightKind::Counterexample,
            Insight::Growth(_) => InsightKind::Growth,
            Insight::Memory(_) => InsightKind::Memory,
            Insight::Review(_) => InsightKind::Review,
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

named_enum!(
    /// How the time or the memory of a program grows with the size `n` of its input, as far as it can be told apart by measuring.
    GrowthClass {
        /// 1 or log n.
        Constant = "1",
        /// n or n log n: too close to each other to tell.
        Linear = "n",
        Quadratic = "n^2",
        Cubic = "n^3",
        /// A factor for each item more.
        Exponential = "2^n",
    }
);

impl GrowthClass {
    /// The class that a claim such as `n log n` falls into; None for one that is not about a single `n`.
    pub fn of_claim(claim: &str) -> Option<GrowthClass> {
        match claim.trim() {
            "1" | "log n" => Some(GrowthClass::Constant),
            "n" | "n log n" => Some(GrowthClass::Linear),
            "n^2" => Some(GrowthClass::Quadratic),
            "n^3" => Some(GrowthClass::Cubic),
            "2^n" => Some(GrowthClass::Exponential),
            _ => None,
        }
    }
}

/// How the time of a program was seen to grow, on the family of inputs that shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Growth {
    /// None where the figures do not say.
    pub class: Option<GrowthClass>,
    /// The family of inputs, as the author's generator names it.
    pub family: String,
    /// The sizes between which it was seen.
    pub from: u64,
    pub to: u64,
    /// A larger input took more time than there was.
    pub is_cut: bool,
    #[serde(default, skip_serializing_if = "Steps::were_not_asked")]
    pub steps: Steps,
    pub points: Vec<GrowthPoint>,
}

/// What came of counting the branches that a program takes, which is done where its times are not clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Steps {
    #[default]
    NotAsked,
    /// They name the class, which is one that the times allow.
    Decided,
    /// They could not be believed: the program changes how it is traced, or takes another course each time.
    Unusable,
}

impl Steps {
    fn were_not_asked(&self) -> bool {
        *self == Steps::NotAsked
    }
}

/// One size.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct GrowthPoint {
    pub n: u64,
    /// The least CPU time of several, without what carrying the input costs, milliseconds.
    pub cpu_ms: f64,
}

/// How the memory of a program was seen to grow beside its input, on the family of inputs that shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// With the answer in it. None where the figures do not say.
    pub class: Option<GrowthClass>,
    /// Without what stays with the answer: at least so much was needed besides.
    pub beside: Option<GrowthClass>,
    /// The family of inputs, as the author's generator names it.
    pub family: String,
    /// The sizes between which it was seen.
    pub from: u64,
    pub to: u64,
    /// A larger input took more time or memory than there was.
    pub is_cut: bool,
    pub points: Vec<MemoryPoint>,
}

/// One size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemoryPoint {
    pub n: u64,
    /// The peak of the program's process beyond what it took with the input, bytes.
    pub bytes: u64,
    /// What of it was still there with the answer, bytes; 0 where the answer takes no room.
    pub kept: u64,
}
