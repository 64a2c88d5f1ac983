//! Accounts: made with a link or openly, found by their address, changed by their owners and by the head host.

use crate::directory::identities::Identity;
use crate::directory::{Directory, TokenHash};
use crate::entity::{account, link, member, person, session};
use crate::person::keep_first;
use crate::row::{parse_name, without_nul};
use crate::{PersonStore, StoreError};
use domain::{PersonId, Role, Sharing};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, SqlErr,
};
use std::fmt;

const TABLE: &str = "accounts";

/// Somebody who can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub person: PersonId,
    /// As its owner writes it.
    pub address: String,
    pub name: String,
    pub role: Role,
    pub created_at: i64,
    pub seen_at: i64,
    pub password_changed_at: i64,
    /// From when on everything of the person is deleted, if they want that.
    pub leaving_at: Option<i64>,
    pub sharing: Sharing,
}

/// A hashed password. It never shows itself.
#[derive(Clone)]
pub struct PasswordHash(pub String);

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// What makes an account.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Whose practice it is: somebody new, a guest, or the local person.
    pub person: PersonId,
    pub address: String,
    /// The address in the form in which addresses are compared.
    pub address_key: String,
    pub name: String,
    /// `None`: whoever has the identity gets in, and nobody else.
    pub password: Option<PasswordHash>,
    /// Who vouches for the person.
    pub identity: Option<Identity>,
}

/// How somebody gets an account.
#[derive(Debug, Clone)]
pub enum Entry {
    /// With a link, which is used up by it and names role and group.
    Link(TokenHash),
    /// Without one, as a candidate.
    Open,
}

/// Why no account was made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignUpError {
    #[error("the link is unknown, used up or too old")]
    NoSuchLink,
    #[error("the address has an account, or the person has one")]
    Taken,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Directory {
    /// Makes an account, all or nothing: of two people with one address the first gets it, and a link is not used more often
    /// than it allows, however many come at once.
    pub async fn sign_up(&self, new: &NewAccount, entry: &Entry, now: i64) -> Result<Role, SignUpError> {
        let transaction = self.store.begin_write().await?;
        let (role, group) = match entry {
            Entry::Open => (Role::Candidate, None),
            Entry::Link(token) => {
                let used = super::links::use_up(token, now, &*transaction).await?.ok_or(SignUpError::NoSuchLink)?;
                if used.purpose != super::links::LinkPurpose::Invitation.name()
                    && used.purpose != super::links::LinkPurpose::SetUp.name()
                {
                    return Err(SignUpError::NoSuchLink);
                }
                (parse_name("links", &used.role)?, used.group_id)
            }
        };
        let known = person::ActiveModel { id: Set(new.person.0), created_at: Set(now) };
        person::Entity::insert(known)
            .on_conflict(keep_first::<person::Entity>())
            .exec_without_returning(&*transaction)
            .await
            .map_err(StoreError::from)?;
        let sharing = Sharing::default();
        let row = account::ActiveModel {
            person_id: Set(new.person.0),
            address: Set(without_nul("address", &new.address)?),
            address_key: Set(without_nul("address", &new.address_key)?),
            name: Set(without_nul("name", &new.name)?),
            role: Set(role.name().to_owned()),
            password_hash: Set(new.password.as_ref().map_or(String::new(), |password| password.0.clone())),
            password_changed_at: Set(now),
            created_at: Set(now),
            seen_at: Set(now),
            leaving_at: Set(None),
            shares_activity: Set(sharing.activity),
            shares_results: Set(sharing.results),
            shares_exercises: Set(sharing.exercises),
        };
        // Any conflict: of the address or of the person.
        let ignore = sea_orm::sea_query::OnConflict::new().do_nothing().to_owned();
        let added = account::Entity::insert(row).on_conflict(ignore).exec_without_returning(&*transaction).await;
        if added.map_err(StoreError::from)? == 0 {
            return Err(SignUpError::Taken);
        }
        if let Some(identity) = &new.identity
            && !super::identities::add_identity(new.person, identity, now, &*transaction).await?
        {
            return Err(SignUpError::Taken);
        }
        if let Some(group) = group {
            add_member(new.person, group, false, now, &*transaction).await?;
        }
        transaction.commit().await?;
        Ok(role)
    }

    /// The person behind an address, and their hashed password, if they have one.
    pub async fn find_credentials(
        &self,
        address_key: &str,
    ) -> Result<Option<(PersonId, Option<PasswordHash>)>, StoreError> {
        if address_key.contains('\0') {
            return Ok(None);
        }
        let found = account::Entity::find()
            .filter(account::Column::AddressKey.eq(address_key))
            .one(&self.store.connection)
            .await?;
        Ok(found.map(|row| (PersonId(row.person_id), read_password(row.password_hash))))
    }

    pub async fn find_account(&self, person: PersonId) -> Result<Option<Account>, StoreError> {
        account::Entity::find_by_id(person.0).one(&self.store.connection).await?.map(read_account).transpose()
    }

    /// The hashed password of a person, if they have one, to ask for it again before something grave.
    pub async fn find_password(&self, person: PersonId) -> Result<Option<PasswordHash>, StoreError> {
        let row = account::Entity::find_by_id(person.0).one(&self.store.connection).await?;
        Ok(row.and_then(|row| read_password(row.password_hash)))
    }

    /// Everybody who has an account, the newest first.
    pub async fn accounts(&self, offset: u64, limit: u64) -> Result<Vec<Account>, StoreError> {
        let rows = account::Entity::find()
            .order_by_desc(account::Column::CreatedAt)
            .order_by_desc(account::Column::PersonId)
            .offset(offset)
            .limit(limit)
            .all(&self.store.connection)
            .await?;
        rows.into_iter().map(read_account).collect()
    }

    pub async fn count_accounts(&self) -> Result<u64, StoreError> {
        Ok(account::Entity::find().count(&self.store.connection).await?)
    }

    pub async fn has_head_host(&self) -> Result<bool, StoreError> {
        let hosts = account::Entity::find().filter(account::Column::Role.eq(Role::HeadHost.name()));
        Ok(hosts.count(&self.store.connection).await? > 0)
    }

    /// Gives a person another role. The last head host keeps theirs: `false`.
    pub async fn change_role(&self, person: PersonId, role: Role) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        if role != Role::HeadHost && is_last_head_host(person, &*transaction).await? {
            return Ok(false);
        }
        let changed = account::Entity::update_many()
            .col_expr(account::Column::Role, Expr::value(role.name()))
            .filter(account::Column::PersonId.eq(person.0))
            .exec(&*transaction)
            .await?;
        if role < Role::Host {
            let groups = member::Entity::update_many()
                .col_expr(member::Column::Leads, Expr::value(false))
                .filter(member::Column::PersonId.eq(person.0));
            groups.exec(&*transaction).await?;
        }
        transaction.commit().await?;
        Ok(changed.rows_affected > 0)
    }

    /// Puts another password in place. All sessions and all open resets of the person end with it.
    pub async fn change_password(
        &self,
        person: PersonId,
        password: &PasswordHash,
        now: i64,
    ) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        let changed = replace_password(person, password, now, &transaction).await?;
        transaction.commit().await?;
        Ok(changed)
    }

    /// The same with a link for resetting, which is used up; `None` when it is unknown, used, or too old.
    pub async fn reset_password(
        &self,
        token: &TokenHash,
        password: &PasswordHash,
        now: i64,
    ) -> Result<Option<PersonId>, StoreError> {
        let transaction = self.store.begin_write().await?;
        let Some(used) = super::links::use_up(token, now, &*transaction).await? else { return Ok(None) };
        let purpose: super::links::LinkPurpose = parse_name("links", &used.purpose)?;
        let (true, Some(person)) = (purpose.resets(), used.person_id) else { return Ok(None) };
        let person = PersonId(person);
        if !replace_password(person, password, now, &transaction).await? {
            return Ok(None);
        }
        transaction.commit().await?;
        Ok(Some(person))
    }

    /// Stores the same password with newer parameters of the hash; ends nothing.
    pub async fn rehash_password(&self, person: PersonId, password: &PasswordHash) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        account::Entity::update_many()
            .col_expr(account::Column::PasswordHash, Expr::value(password.0.clone()))
            .filter(account::Column::PersonId.eq(person.0))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }
}

impl PersonStore {
    /// How the person is called from now on.
    pub async fn rename(&self, name: &str) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        self.change::<account::Entity>()
            .col_expr(account::Column::Name, Expr::value(without_nul("name", name)?))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }

    /// Where the person is reached, and how they sign in, from now on. Links that were sent to the former address end.
    /// Somebody else has the address: `false`.
    pub async fn change_address(&self, address: &str, address_key: &str) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        let changed = self
            .change::<account::Entity>()
            .col_expr(account::Column::Address, Expr::value(without_nul("address", address)?))
            .col_expr(account::Column::AddressKey, Expr::value(without_nul("address", address_key)?))
            .exec(&*transaction)
            .await;
        match changed {
            Ok(_) => {}
            Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        link::Entity::delete_many().filter(link::Column::PersonId.eq(self.id().0)).exec(&*transaction).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// What the hosts of the person's groups see from now on.
    pub async fn change_sharing(&self, sharing: Sharing) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        self.change::<account::Entity>()
            .col_expr(account::Column::SharesActivity, Expr::value(sharing.activity))
            .col_expr(account::Column::SharesResults, Expr::value(sharing.results))
            .col_expr(account::Column::SharesExercises, Expr::value(sharing.exercises))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }
}

async fn replace_password(
    person: PersonId,
    password: &PasswordHash,
    now: i64,
    transaction: &DatabaseTransaction,
) -> Result<bool, StoreError> {
    let changed = account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(password.0.clone()))
        .col_expr(account::Column::PasswordChangedAt, Expr::value(now))
        .filter(account::Column::PersonId.eq(person.0))
        .exec(transaction)
        .await?;
    session::Entity::delete_many().filter(session::Column::PersonId.eq(person.0)).exec(transaction).await?;
    link::Entity::delete_many().filter(link::Column::PersonId.eq(person.0)).exec(transaction).await?;
    Ok(changed.rows_affected > 0)
}

/// Whoever comes in through a provider alone has an empty text there, which is the hash of no password.
fn read_password(hash: String) -> Option<PasswordHash> {
    Some(hash).filter(|hash| !hash.is_empty()).map(PasswordHash)
}

/// Whether nobody would be left to run the installation without this person.
pub(crate) async fn is_last_head_host(person: PersonId, connection: &impl ConnectionTrait) -> Result<bool, StoreError> {
    let hosts = account::Entity::find()
        .filter(account::Column::Role.eq(Role::HeadHost.name()))
        .filter(account::Column::LeavingAt.is_null())
        .all(connection)
        .await?;
    Ok(hosts.len() == 1 && hosts[0].person_id == person.0)
}

pub(crate) async fn add_member(
    person: PersonId,
    group: sea_orm::prelude::Uuid,
    leads: bool,
    now: i64,
    connection: &impl ConnectionTrait,
) -> Result<(), StoreError> {
    let row =
        member::ActiveModel { person_id: Set(person.0), group_id: Set(group), leads: Set(leads), joined_at: Set(now) };
    member::Entity::insert(row).on_conflict(keep_first::<member::Entity>()).exec_without_returning(connection).await?;
    Ok(())
}

pub(crate) fn read_account(row: account::Model) -> Result<Account, StoreError> {
    Ok(Account {
        person: PersonId(row.person_id),
        address: row.address,
        name: row.name,
        role: parse_name(TABLE, &row.role)?,
        created_at: row.created_at,
        seen_at: row.seen_at,
        password_changed_at: row.password_changed_at,
        leaving_at: row.leaving_at,
        sharing: Sharing {
            activity: row.shares_activity,
            results: row.shares_results,
            exercises: row.shares_exercises,
        },
    })
}
