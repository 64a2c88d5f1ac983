//! Ids as types, so that one cannot be passed for another. Ids are made at the edge and passed in.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
pub use uuid::Uuid;

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::from_str(text).map($name)
            }
        }
    };
}

uuid_id!(
    /// Whoever uses Sparring.
    PersonId
);
uuid_id!(
    /// An exercise of a pack; stays when its folder is renamed.
    ExerciseId
);
uuid_id!(
    /// One try at an exercise. Time-ordered (UUID version 7).
    AttemptId
);
uuid_id!(
    /// People whom a host leads together.
    GroupId
);

impl PersonId {
    /// Nobody: whoever has not said yet who they are. No row belongs to them.
    pub const NOBODY: PersonId = PersonId(Uuid::nil());

    /// The one person of an installation without accounts.
    pub const LOCAL: PersonId = PersonId(Uuid::from_u128(0x5ba7_71c6_0000_7000_8000_0000_0000_0001));
}
