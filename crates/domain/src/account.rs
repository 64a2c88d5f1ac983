//! What an account may do, and what its owner shows to a host.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What an account may do. Each role may do what those before it may; only a head host appoints others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Practises.
    Candidate,
    /// Reads the reports about exercises and how exercises fare.
    Author,
    /// Makes groups and leads them; sees the people of these groups, and nobody else.
    Host,
    /// Runs the installation: sees who has an account, appoints roles. Sees nobody's practice outside of groups led.
    HeadHost,
}

impl Role {
    pub const ALL: [Role; 4] = [Role::Candidate, Role::Author, Role::Host, Role::HeadHost];

    /// `candidate`, `author`, `host`, `head-host`.
    pub fn name(self) -> &'static str {
        match self {
            Role::Candidate => "candidate",
            Role::Author => "author",
            Role::Host => "host",
            Role::HeadHost => "head-host",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that stands for no role.
#[derive(Debug, thiserror::Error)]
#[error("unknown role {0:?}: candidate, author, host or head-host")]
pub struct UnknownRole(String);

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Role::ALL.into_iter().find(|role| role.name() == text).ok_or_else(|| UnknownRole(text.to_owned()))
    }
}

/// What a person shows to the hosts of their groups. Programs, answers and own words are never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sharing {
    /// When they were here last, and the minutes of this week.
    pub activity: bool,
    /// How many exercises they solved, and which deadlines they met.
    pub results: bool,
    /// Which exercises they tried, and where they are stuck.
    pub exercises: bool,
}

impl Default for Sharing {
    fn default() -> Self {
        Sharing { activity: true, results: true, exercises: true }
    }
}
