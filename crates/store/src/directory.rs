//! Who is who: accounts, sessions, links and groups. It is asked before anybody knows who asks, so it is not bound to a
//! person; of what people practise it knows nothing, and [`crate::PersonStore`] alone reaches that.

pub(crate) mod accounts;
pub(crate) mod groups;
pub(crate) mod identities;
pub(crate) mod leaving;
pub(crate) mod links;
pub(crate) mod sessions;
pub(crate) mod statistics;

use crate::{Store, StoreError};
use domain::{GroupId, PersonId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::fmt;

/// The handle on who is who. Cheap to make and to clone.
#[derive(Debug, Clone)]
pub struct Directory {
    pub(crate) store: Store,
}

/// A group in the hands of somebody who leads it: the only way to its members. See [`Directory::find_led_group`].
#[derive(Debug, Clone)]
pub struct LedGroup {
    pub(crate) store: Store,
    pub id: GroupId,
    pub name: String,
}

/// The SHA-256 of a token as hexadecimal digits. The token itself is only ever in the hands of its owner.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TokenHash(pub String);

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenHash(…)")
    }
}

impl Store {
    /// Accounts, sessions, links and groups.
    pub fn directory(&self) -> Directory {
        Directory { store: self.clone() }
    }
}

impl Directory {
    /// The group, when the person leads it.
    pub async fn find_led_group(&self, person: PersonId, group: GroupId) -> Result<Option<LedGroup>, StoreError> {
        use crate::entity::{group as groups, member};
        let leads = member::Entity::find()
            .filter(member::Column::PersonId.eq(person.0))
            .filter(member::Column::GroupId.eq(group.0))
            .filter(member::Column::Leads.eq(true))
            .one(&self.store.connection)
            .await?;
        if leads.is_none() {
            return Ok(None);
        }
        let row = groups::Entity::find_by_id(group.0).one(&self.store.connection).await?;
        Ok(row.map(|row| LedGroup { store: self.store.clone(), id: group, name: row.name }))
    }
}
