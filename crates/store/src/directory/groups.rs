//! Groups: who belongs to them, what is due, what was announced. Whoever leads one reaches its members, and no others.

use crate::directory::accounts::{Account, add_member, read_account};
use crate::directory::{Directory, LedGroup};
use crate::entity::{account, announcement, deadline, group, member};
use crate::row::{read_text, without_nul};
use crate::{PersonStore, StoreError};
use domain::{ExerciseId, GroupId, PersonId};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// A group as somebody belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    pub group: GroupId,
    pub name: String,
    pub leads: bool,
    pub joined_at: i64,
    /// How many belong to it, those who lead it too.
    pub people: u64,
}

/// Somebody of a group, as whoever leads it sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub account: Account,
    pub leads: bool,
    pub joined_at: i64,
}

/// Until when an exercise or a whole course is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    pub id: Uuid,
    pub group: GroupId,
    /// The id of an exercise or of a course.
    pub target: ExerciseId,
    pub due_at: i64,
}

/// What a host tells a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    pub id: Uuid,
    pub group: GroupId,
    pub written_at: i64,
    pub text: String,
}

impl Directory {
    /// Makes a group that the person leads.
    pub async fn add_group(&self, id: GroupId, name: &str, leader: PersonId, now: i64) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        let row = group::ActiveModel { id: Set(id.0), name: Set(without_nul("name", name)?), created_at: Set(now) };
        group::Entity::insert(row).exec_without_returning(&*transaction).await?;
        add_member(leader, id.0, true, now, &*transaction).await?;
        transaction.commit().await
    }

    /// The deadlines of some groups, the next one first.
    pub async fn deadlines_of(&self, groups: &[GroupId]) -> Result<Vec<Deadline>, StoreError> {
        let rows = deadline::Entity::find()
            .filter(deadline::Column::GroupId.is_in(groups.iter().map(|group| group.0)))
            .order_by_asc(deadline::Column::DueAt)
            .order_by_asc(deadline::Column::Id)
            .all(&self.store.connection)
            .await?;
        Ok(rows.into_iter().map(read_deadline).collect())
    }

    /// What was announced to some groups since a time, the newest first.
    pub async fn announcements_of(&self, groups: &[GroupId], since: i64) -> Result<Vec<Announcement>, StoreError> {
        let rows = announcement::Entity::find()
            .filter(announcement::Column::GroupId.is_in(groups.iter().map(|group| group.0)))
            .filter(announcement::Column::WrittenAt.gte(since))
            .order_by_desc(announcement::Column::WrittenAt)
            .limit(50)
            .all(&self.store.connection)
            .await?;
        rows.into_iter().map(read_announcement).collect()
    }

    /// The names of those who lead a group: its members may know who sees them.
    pub async fn leaders_of(&self, group: GroupId) -> Result<Vec<String>, StoreError> {
        let rows = member::Entity::find()
            .filter(member::Column::GroupId.eq(group.0))
            .filter(member::Column::Leads.eq(true))
            .all(&self.store.connection)
            .await?;
        let people = account::Entity::find()
            .filter(account::Column::PersonId.is_in(rows.iter().map(|row| row.person_id)))
            .order_by_asc(account::Column::Name)
            .all(&self.store.connection)
            .await?;
        Ok(people.into_iter().map(|row| row.name).collect())
    }

    /// What a group is called; for whoever holds an invitation into it.
    pub async fn find_group_name(&self, group: GroupId) -> Result<Option<String>, StoreError> {
        Ok(group::Entity::find_by_id(group.0).one(&self.store.connection).await?.map(|row| row.name))
    }

    /// The groups that somebody belongs to; for whoever may reset their password.
    pub async fn groups_of(&self, person: PersonId) -> Result<Vec<GroupId>, StoreError> {
        let rows =
            member::Entity::find().filter(member::Column::PersonId.eq(person.0)).all(&self.store.connection).await?;
        Ok(rows.into_iter().map(|row| GroupId(row.group_id)).collect())
    }
}

impl PersonStore {
    /// The groups that the person belongs to, by name.
    pub async fn memberships(&self) -> Result<Vec<Membership>, StoreError> {
        let rows = self.rows::<member::Entity>().all(&self.store.connection).await?;
        let mut names: HashMap<Uuid, String> = HashMap::new();
        let mut memberships = Vec::new();
        for row in group::Entity::find()
            .filter(group::Column::Id.is_in(rows.iter().map(|row| row.group_id)))
            .all(&self.store.connection)
            .await?
        {
            names.insert(row.id, row.name);
        }
        for row in rows {
            let people = member::Entity::find().filter(member::Column::GroupId.eq(row.group_id));
            memberships.push(Membership {
                group: GroupId(row.group_id),
                name: names.remove(&row.group_id).unwrap_or_default(),
                leads: row.leads,
                joined_at: row.joined_at,
                people: people.count(&self.store.connection).await?,
            });
        }
        memberships.sort_by(|left, right| left.name.cmp(&right.name).then(left.group.cmp(&right.group)));
        Ok(memberships)
    }

    /// Leaves a group; its hosts see nothing more.
    pub async fn leave_group(&self, group: GroupId) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        self.remove::<member::Entity>()
            .filter(member::Column::GroupId.eq(group.0))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }
}

impl LedGroup {
    /// Everybody of the group, by name.
    pub async fn members(&self) -> Result<Vec<Member>, StoreError> {
        let rows =
            member::Entity::find().filter(member::Column::GroupId.eq(self.id.0)).all(&self.store.connection).await?;
        let mut accounts: HashMap<Uuid, account::Model> = account::Entity::find()
            .filter(account::Column::PersonId.is_in(rows.iter().map(|row| row.person_id)))
            .all(&self.store.connection)
            .await?
            .into_iter()
            .map(|row| (row.person_id, row))
            .collect();
        let mut members = Vec::new();
        for row in rows {
            if let Some(account) = accounts.remove(&row.person_id) {
                members.push(Member { account: read_account(account)?, leads: row.leads, joined_at: row.joined_at });
            }
        }
        members.sort_by_cached_key(|member| (member.account.name.to_lowercase(), member.account.person));
        Ok(members)
    }

    /// One of the group.
    pub async fn find_member(&self, person: PersonId) -> Result<Option<Member>, StoreError> {
        let row = member::Entity::find_by_id((person.0, self.id.0)).one(&self.store.connection).await?;
        let account = account::Entity::find_by_id(person.0).one(&self.store.connection).await?;
        let (Some(row), Some(account)) = (row, account) else { return Ok(None) };
        Ok(Some(Member { account: read_account(account)?, leads: row.leads, joined_at: row.joined_at }))
    }

    /// Lets a member lead the group too, or no longer.
    pub async fn change_lead(&self, person: PersonId, leads: bool) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        member::Entity::update_many()
            .col_expr(member::Column::Leads, sea_orm::sea_query::Expr::value(leads))
            .filter(member::Column::PersonId.eq(person.0))
            .filter(member::Column::GroupId.eq(self.id.0))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }

    pub async fn remove_member(&self, person: PersonId) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        member::Entity::delete_by_id((person.0, self.id.0)).exec(&self.store.connection).await?;
        Ok(())
    }

    pub async fn rename(&self, name: &str) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        group::Entity::update_many()
            .col_expr(group::Column::Name, sea_orm::sea_query::Expr::value(without_nul("name", name)?))
            .filter(group::Column::Id.eq(self.id.0))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }

    /// Ends the group; its people stay, with everything that is theirs.
    pub async fn remove(&self) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        group::Entity::delete_by_id(self.id.0).exec(&self.store.connection).await?;
        Ok(())
    }

    pub async fn deadlines(&self) -> Result<Vec<Deadline>, StoreError> {
        Directory { store: self.store.clone() }.deadlines_of(&[self.id]).await
    }

    pub async fn add_deadline(&self, id: Uuid, target: ExerciseId, due_at: i64) -> Result<(), StoreError> {
        let row = deadline::ActiveModel {
            id: Set(id),
            group_id: Set(self.id.0),
            exercise_id: Set(target.0),
            due_at: Set(due_at),
        };
        let _turn = self.store.turn_to_write().await;
        deadline::Entity::insert(row).exec_without_returning(&self.store.connection).await?;
        Ok(())
    }

    pub async fn remove_deadline(&self, id: Uuid) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        deadline::Entity::delete_many()
            .filter(deadline::Column::Id.eq(id))
            .filter(deadline::Column::GroupId.eq(self.id.0))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }

    pub async fn announcements(&self) -> Result<Vec<Announcement>, StoreError> {
        Directory { store: self.store.clone() }.announcements_of(&[self.id], 0).await
    }

    pub async fn announce(&self, id: Uuid, text: &str, now: i64) -> Result<(), StoreError> {
        let row = announcement::ActiveModel {
            id: Set(id),
            group_id: Set(self.id.0),
            written_at: Set(now),
            text: Set(text.as_bytes().to_vec()),
        };
        let _turn = self.store.turn_to_write().await;
        announcement::Entity::insert(row).exec_without_returning(&self.store.connection).await?;
        Ok(())
    }

    pub async fn withdraw_announcement(&self, id: Uuid) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        announcement::Entity::delete_many()
            .filter(announcement::Column::Id.eq(id))
            .filter(announcement::Column::GroupId.eq(self.id.0))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }
}

fn read_deadline(row: deadline::Model) -> Deadline {
    Deadline { id: row.id, group: GroupId(row.group_id), target: ExerciseId(row.exercise_id), due_at: row.due_at }
}

fn read_announcement(row: announcement::Model) -> Result<Announcement, StoreError> {
    Ok(Announcement {
        id: row.id,
        group: GroupId(row.group_id),
        written_at: row.written_at,
        text: read_text("announcements", row.text)?,
    })
}
