//! How a skill stands, from what was done about its exercises. A word, not a score: what is counted is said on the page.

/// What is known about one exercise of a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Never tried.
    Nothing,
    /// Tried, not solved; or not recalled.
    Tried,
    /// Solved with help; or recalled once, and due again by now.
    Aided,
    /// Solved without help; or recalled and not due yet.
    Unaided,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    Untouched,
    Shaky,
    Holding,
    Sure,
}

impl Standing {
    pub const ALL: [Standing; 4] = [Standing::Untouched, Standing::Shaky, Standing::Holding, Standing::Sure];

    /// - untouched: nothing tried;
    /// - sure: every exercise that there is done without help;
    /// - holding: something solved or recalled, with or without help;
    /// - shaky: tried only.
    pub fn of(exercises: impl IntoIterator<Item = Evidence>) -> Standing {
        let mut lowest = Evidence::Unaided;
        let mut highest = Evidence::Nothing;
        for evidence in exercises {
            lowest = lowest.min(evidence);
            highest = highest.max(evidence);
        }
        match (lowest, highest) {
            (_, Evidence::Nothing) => Standing::Untouched,
            (_, Evidence::Tried) => Standing::Shaky,
            (Evidence::Unaided, Evidence::Unaided) => Standing::Sure,
            _ => Standing::Holding,
        }
    }

    /// One lower-case word, for addresses, classes and the API.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Untouched => "untouched",
            Standing::Shaky => "shaky",
            Standing::Holding => "holding",
            Standing::Sure => "sure",
        }
    }
}
