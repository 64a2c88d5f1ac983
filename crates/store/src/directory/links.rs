//! Links that let somebody in: to set up the first host, to join, to choose a new password.

use crate::StoreError;
use crate::directory::{Directory, LedGroup, TokenHash};
use crate::entity::link;
use crate::row::parse_name;
use domain::{GroupId, PersonId, Role};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::str::FromStr;
use uuid::Uuid;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Makes the account of a head host.
    SetUp,
    /// Makes an account, or lets somebody who has one into a group.
    Invitation,
    /// Lets one person choose a new password; a host hands it out.
    Reset,
    /// The same, sent to the person's address.
    Recovery,
}

impl LinkPurpose {
    /// Leads to the choice of a new password.
    pub fn resets(self) -> bool {
        matches!(self, LinkPurpose::Reset | LinkPurpose::Recovery)
    }

    pub fn name(self) -> &'static str {
        match self {
            LinkPurpose::SetUp => "set-up",
            LinkPurpose::Invitation => "invitation",
            LinkPurpose::Reset => "reset",
            LinkPurpose::Recovery => "recovery",
        }
    }
}

/// A name that stands for no purpose.
#[derive(Debug, thiserror::Error)]
#[error("unknown purpose {0:?}: set-up, invitation, reset or recovery")]
pub struct UnknownPurpose(String);

impl FromStr for LinkPurpose {
    type Err = UnknownPurpose;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [LinkPurpose::SetUp, LinkPurpose::Invitation, LinkPurpose::Reset, LinkPurpose::Recovery]
            .into_iter()
            .find(|purpose| purpose.name() == text)
            .ok_or_else(|| UnknownPurpose(text.to_owned()))
    }
}

/// A link that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub id: Uuid,
    pub purpose: LinkPurpose,
    /// What whoever joins with it may do.
    pub role: Role,
    pub group: Option<GroupId>,
    /// Whose password it resets.
    pub person: Option<PersonId>,
    pub created_at: i64,
    pub expires_at: i64,
    pub uses_left: u32,
}

impl Directory {
    pub async fn add_link(&self, new: &Link, token: &TokenHash) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        if let (Some(person), LinkPurpose::Reset) = (new.person, new.purpose) {
            // One reset at a time: a link that was handed to the wrong person ends with the next one. What is sent goes to
            // the person alone and ends nothing, because anybody can ask for it.
            let earlier = link::Entity::delete_many().filter(link::Column::PersonId.eq(person.0));
            earlier.exec(&*transaction).await?;
        }
        if new.purpose == LinkPurpose::SetUp {
            let earlier = link::Entity::delete_many().filter(link::Column::Purpose.eq(new.purpose.name()));
            earlier.exec(&*transaction).await?;
        }
        let row = link::ActiveModel {
            id: Set(new.id),
            token_hash: Set(token.0.clone()),
            purpose: Set(new.purpose.name().to_owned()),
            role: Set(new.role.name().to_owned()),
            group_id: Set(new.group.map(|group| group.0)),
            person_id: Set(new.person.map(|person| person.0)),
            created_at: Set(new.created_at),
            expires_at: Set(new.expires_at),
            uses_left: Set(new.uses_left.into()),
        };
        link::Entity::insert(row).exec_without_returning(&*transaction).await?;
        transaction.commit().await
    }

    /// The link behind a token, while it can be used. Looking does not use it up: browsers and messengers look ahead.
    pub async fn find_link(&self, token: &TokenHash, now: i64) -> Result<Option<Link>, StoreError> {
        let row = link::Entity::find()
            .filter(link::Column::TokenHash.eq(token.0.as_str()))
            .filter(link::Column::ExpiresAt.gt(now))
            .filter(link::Column::UsesLeft.gt(0))
            .one(&self.store.connection)
            .await?;
        row.map(read_link).transpose()
    }

    /// Uses an invitation for somebody who has an account already: they join its group, if it names one.
    pub async fn join_with(&self, person: PersonId, token: &TokenHash, now: i64) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        let Some(used) = use_up(token, now, &*transaction).await? else { return Ok(false) };
        if used.purpose != LinkPurpose::Invitation.name() {
            return Ok(false);
        }
        if let Some(group) = used.group_id {
            super::accounts::add_member(person, group, false, now, &*transaction).await?;
        }
        transaction.commit().await?;
        Ok(true)
    }

    /// The invitations that belong to no group and can still be used.
    pub async fn invitations(&self, now: i64) -> Result<Vec<Link>, StoreError> {
        let rows = usable(now).filter(link::Column::GroupId.is_null()).all(&self.store.connection).await?;
        rows.into_iter().map(read_link).collect()
    }

    /// Takes back an invitation that belongs to no group.
    pub async fn end_invitation(&self, id: Uuid) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        link::Entity::delete_many()
            .filter(link::Column::Id.eq(id))
            .filter(link::Column::GroupId.is_null())
            .filter(link::Column::Purpose.eq(LinkPurpose::Invitation.name()))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }
}

impl LedGroup {
    /// The invitations into the group that can still be used.
    pub async fn invitations(&self, now: i64) -> Result<Vec<Link>, StoreError> {
        let rows = usable(now).filter(link::Column::GroupId.eq(self.id.0)).all(&self.store.connection).await?;
        rows.into_iter().map(read_link).collect()
    }

    /// Takes back an invitation into the group.
    pub async fn end_invitation(&self, id: Uuid) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        link::Entity::delete_many()
            .filter(link::Column::Id.eq(id))
            .filter(link::Column::GroupId.eq(self.id.0))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }
}

fn usable(now: i64) -> sea_orm::Select<link::Entity> {
    link::Entity::find()
        .filter(link::Column::Purpose.eq(LinkPurpose::Invitation.name()))
        .filter(link::Column::ExpiresAt.gt(now))
        .filter(link::Column::UsesLeft.gt(0))
        .order_by_desc(link::Column::CreatedAt)
}

/// Counts one use down, in one statement, so that no two people get the last one.
pub(crate) async fn use_up(
    token: &TokenHash,
    now: i64,
    connection: &impl ConnectionTrait,
) -> Result<Option<link::Model>, StoreError> {
    let used = link::Entity::update_many()
        .col_expr(link::Column::UsesLeft, Expr::col(link::Column::UsesLeft).sub(1))
        .filter(link::Column::TokenHash.eq(token.0.as_str()))
        .filter(link::Column::ExpiresAt.gt(now))
        .filter(link::Column::UsesLeft.gt(0))
        .exec_with_returning(connection)
        .await?;
    Ok(used.into_iter().next())
}

fn read_link(row: link::Model) -> Result<Link, StoreError> {
    Ok(Link {
        id: row.id,
        purpose: parse_name("links", &row.purpose)?,
        role: parse_name("links", &row.role)?,
        group: row.group_id.map(GroupId),
        person: row.person_id.map(PersonId),
        created_at: row.created_at,
        expires_at: row.expires_at,
        uses_left: crate::row::read_count("links", row.uses_left)?,
    })
}
