//! What Sparring keeps, in SQLite or PostgreSQL. The only crate that knows SQL; it knows nothing of pages, jobs or packs.
//!
//! * [`Store`] is one open database. [`Store::person`] gives the handle bound to a person, and every row that belongs to
//!   somebody is read and written through it; [`Store::work`] is what a worker needs; [`Store::directory`] is who is who.
//! * **Times** are microseconds since 1970-01-01 UTC in `BIGINT` columns; ids and times are passed in.
//! * **What a person types** (programs, own input, answers) is stored as bytes, so it may hold any character, NUL too.
//!   Every other text is a key that Sparring makes; a NUL in it is refused with [`StoreError::NulInText`] on both databases,
//!   because PostgreSQL cannot keep one.
//! * **JSON** (judgements, memory states, contents of drills) is opaque text and never searched: what is searched has a
//!   column of its own.
//! * **Writes on SQLite** take turns within the process and begin `IMMEDIATE`, so none fails halfway for want of the lock;
//!   a commit survives the process when it returns (WAL), and the machine 10 ms later.

mod backup;
mod connection;
mod directory;
mod drill_instances;
mod entity;
mod error;
mod event_log;
mod migration;
mod person;
mod portable;
mod row;
mod schema;
mod turn;
mod work;

pub use backup::BackupError;
pub use connection::{DatabaseKind, Store};
pub use directory::accounts::{Account, Entry, NewAccount, PasswordHash, SignUpError};
pub use directory::groups::{Announcement, Deadline, Member, Membership};
pub use directory::identities::{Identity, Newcomer, SignIn};
pub use directory::leaving::Cleared;
pub use directory::links::{Link, LinkPurpose};
pub use directory::sessions::Session;
pub use directory::statistics::{Fate, Report};
pub use directory::{Directory, LedGroup, TokenHash};
pub use drill_instances::DrillInstance;
pub use error::StoreError;
pub use event_log::NewEvent;
pub use person::PersonStore;
pub use person::answers::Answer;
pub use person::attempts::{AttemptLog, AttemptSummary, ExerciseState};
pub use person::cards::{Card, Review};
pub use person::drafts::{Draft, DraftSaved, KEPT_CONFLICTS, SaveDraftError};
pub use person::drills::{DrillAnswer, DrillStats};
pub use person::hints::OpenedHint;
pub use person::lessons::LessonState;
pub use person::settings::{Settings, Theme};
pub use person::takes::Take;
pub use portable::import::{ImportError, Imported};
pub use portable::{FORMAT, VERSION};
pub use schema::SchemaState;
pub use work::{Finished, WorkStore};
