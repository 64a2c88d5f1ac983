//! What a person says of a program before it is judged: how it grows, and how sure they are that it is right.

use crate::insight::{GrowthClass, Memory};
use crate::skill::named_enum;
use serde::{Deserialize, Serialize};

named_enum!(
    /// A bound as people write it, without the O.
    Bound {
        Constant = "1", Logarithmic = "log n", Linear = "n", Linearithmic = "n log n", Quadratic = "n^2", Cubic = "n^3",
        Exponential = "2^n",
    }
);

impl Bound {
    /// What measuring can tell of it.
    pub fn class(self) -> GrowthClass {
        match self {
            Bound::Constant | Bound::Logarithmic => GrowthClass::Constant,
            Bound::Linear | Bound::Linearithmic => GrowthClass::Linear,
            Bound::Quadratic => GrowthClass::Quadratic,
            Bound::Cubic => GrowthClass::Cubic,
            Bound::Exponential => GrowthClass::Exponential,
        }
    }
}

/// What was said; none of it has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub time: Option<Bound>,
    pub memory: Option<Bound>,
    /// In per cent, one of [`Claim::SURENESS`].
    pub sureness: Option<u8>,
}

impl Claim {
    pub const SURENESS: [u8; 6] = [50, 60, 70, 80, 90, 99];

    pub fn is_empty(&self) -> bool {
        *self == Claim::default()
    }
}

/// How a claim stands against what was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    Confirmed,
    /// It grows faster than was said.
    Refuted,
    /// It grows slower on everything that was measured: the bound holds, and may be too high.
    NotReached,
    /// The answer itself takes more memory than was said; beside it nothing grows faster.
    ButForTheAnswer,
    /// The figures do not say.
    Unknown,
}

impl Holds {
    pub fn of(said: Bound, measured: Option<GrowthClass>) -> Holds {
        match measured {
            None => Holds::Unknown,
            Some(class) if class == said.class() => Holds::Confirmed,
            Some(class) if class > said.class() => Holds::Refuted,
            Some(_) => Holds::NotReached,
        }
    }

    /// The answer counts. Where it alone is more than was said, that is told rather than held against the claim.
    pub fn of_memory(said: Bound, measured: &Memory) -> Holds {
        match Holds::of(said, measured.class) {
            Holds::Refuted if measured.beside.is_some_and(|beside| beside <= said.class()) => Holds::ButForTheAnswer,
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_is_held_against_the_measured_class() {
        let class = |text: &str| Some(text.parse::<GrowthClass>().expect("a class"));
        assert_eq!(Holds::of(Bound::Linearithmic, class("n")), Holds::Confirmed);
        assert_eq!(Holds::of(Bound::Linear, class("n^2")), Holds::Refuted);
        assert_eq!(Holds::of(Bound::Quadratic, class("n")), Holds::NotReached);
        assert_eq!(Holds::of(Bound::Logarithmic, class("1")), Holds::Confirmed);
        assert_eq!(Holds::of(Bound::Linear, None), Holds::Unknown);
    }

    #[test]
    fn an_answer_is_not_held_against_a_claim_of_memory() {
        let holds = |said, all: &str, beside: Option<&str>| {
            let class = |text: &str| text.parse::<GrowthClass>().expect("a class");
            let (class, beside) = (Some(class(all)), beside.map(class));
            let measured =
                Memory { class, beside, family: "f".into(), from: 8, to: 64, is_cut: false, points: Vec::new() };
            Holds::of_memory(said, &measured)
        };
        assert_eq!(holds(Bound::Constant, "n", Some("1")), Holds::ButForTheAnswer);
        assert_eq!(holds(Bound::Constant, "n", Some("n")), Holds::Refuted);
        assert_eq!(holds(Bound::Constant, "n", None), Holds::Refuted);
        assert_eq!(holds(Bound::Linear, "n", Some("1")), Holds::Confirmed);
        assert_eq!(holds(Bound::Quadratic, "n", Some("1")), Holds::NotReached);
    }
}
