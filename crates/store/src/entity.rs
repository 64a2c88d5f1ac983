//! The tables as types, one file each, and which of them belong to a person.

pub(crate) mod account;
pub(crate) mod announcement;
pub(crate) mod answer;
pub(crate) mod attempt;
pub(crate) mod card;
pub(crate) mod claim;
pub(crate) mod deadline;
pub(crate) mod draft;
pub(crate) mod draft_conflict;
pub(crate) mod drill_answer;
pub(crate) mod drill_instance;
pub(crate) mod group;
pub(crate) mod identity;
pub(crate) mod insight;
pub(crate) mod lesson_visit;
pub(crate) mod link;
pub(crate) mod member;
pub(crate) mod opened_hint;
pub(crate) mod person;
pub(crate) mod report;
pub(crate) mod review;
pub(crate) mod session;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod take;
pub(crate) mod write_probe;

use sea_orm::EntityTrait;

/// A table whose rows belong to a person. Only [`crate::PersonStore`] builds queries on one; [`crate::Directory`] besides on
/// those that say who is who.
pub(crate) trait OwnedByPerson: EntityTrait {
    /// The column that holds the owner.
    const PERSON: Self::Column;
}

macro_rules! owned_by_person {
    ($($module:ident),+ $(,)?) => {
        $(impl OwnedByPerson for $module::Entity {
            const PERSON: $module::Column = $module::Column::PersonId;
        })+
    };
}

owned_by_person!(
    account,
    answer,
    attempt,
    card,
    claim,
    draft,
    draft_conflict,
    drill_answer,
    identity,
    insight,
    lesson_visit,
    member,
    opened_hint,
    report,
    review,
    session,
    settings,
    take
);
