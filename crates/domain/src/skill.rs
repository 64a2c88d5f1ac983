//! What an interview can ask: the vocabulary of `syllabus.toml`.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The id of one item of the syllabus, such as `live-lru-cache`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SkillId(pub String);

impl fmt::Display for SkillId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Declares an enum whose variants have one lower-case name, the same in packs, tables, addresses and the API.
macro_rules! named_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
        pub enum $name { $($(#[$about])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::skill::UnknownName;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $name::ALL.iter().copied().find(|one| one.name() == text).ok_or_else(|| $crate::skill::UnknownName {
                    what: stringify!($name),
                    name: text.to_owned(),
                    known: $name::ALL.iter().map(|one| one.name()).collect::<Vec<_>>().join(", "),
                })
            }
        }
    };
}
pub(crate) use named_enum;

/// A name that stands for no variant of an enum.
#[derive(Debug, thiserror::Error)]
#[error("unknown {what} {name:?}; known: {known}")]
pub struct UnknownName {
    pub what: &'static str,
    pub name: String,
    pub known: String,
}

named_enum!(
    /// Whose interview a skill or exercise belongs to, at the least.
    Level { Junior = "junior", Middle = "middle", Senior = "senior" }
);
named_enum!(
    /// The kind of job; `general` stands for all of them.
    Track { General = "general", Web = "web", Data = "data", Infrastructure = "infrastructure", Finance = "finance", Ml = "ml" }
);
named_enum!(
    /// The stage of hiring in which a skill is asked.
    Stage { Hr = "hr", Technical = "technical", Takehome = "takehome", Final = "final", Preparation = "preparation" }
);
named_enum!(
    /// How a skill is shown; see the table in the design for which exercises train it.
    SkillKind {
        Theory = "theory", Coding = "coding", Drill = "drill", Design = "design",
        Behavioural = "behavioural", Takehome = "takehome", Process = "process",
    }
);

impl FromStr for SkillId {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(SkillId(text.to_owned()))
    }
}
