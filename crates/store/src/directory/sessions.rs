//! Browsers that are signed in, and guests, who have nothing but a session.

use crate::directory::accounts::{Account, read_account};
use crate::directory::{Directory, TokenHash};
use crate::entity::{account, person, session};
use crate::person::keep_first;
use crate::{PersonStore, StoreError};
use domain::PersonId;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// A session that has not ended.
#[derive(Debug, Clone)]
pub struct Session {
    pub person: PersonId,
    /// `None`: a guest.
    pub account: Option<Account>,
    /// When the person last showed who they are.
    pub began_at: i64,
    pub seen_at: i64,
    pub expires_at: i64,
}

impl Directory {
    /// Begins a session for somebody who is known. The one that the browser had before ends with it.
    pub async fn begin_session(
        &self,
        person: PersonId,
        token: &TokenHash,
        former: Option<&TokenHash>,
        now: i64,
        expires_at: i64,
    ) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        if let Some(former) = former {
            session::Entity::delete_by_id(former.0.clone()).exec(&*transaction).await?;
        }
        add_session(person, token, now, expires_at, &*transaction).await?;
        see(person, now, &*transaction).await?;
        transaction.commit().await
    }

    /// Makes a guest with a session.
    pub async fn add_guest(
        &self,
        guest: PersonId,
        token: &TokenHash,
        now: i64,
        expires_at: i64,
    ) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        let row = person::ActiveModel { id: Set(guest.0), created_at: Set(now) };
        person::Entity::insert(row)
            .on_conflict(keep_first::<person::Entity>())
            .exec_without_returning(&*transaction)
            .await?;
        add_session(guest, token, now, expires_at, &*transaction).await?;
        transaction.commit().await
    }

    pub async fn find_session(&self, token: &TokenHash, now: i64) -> Result<Option<Session>, StoreError> {
        let Some(row) = session::Entity::find_by_id(token.0.clone()).one(&self.store.connection).await? else {
            return Ok(None);
        };
        if row.expires_at <= now {
            return Ok(None);
        }
        let account = account::Entity::find_by_id(row.person_id).one(&self.store.connection).await?;
        Ok(Some(Session {
            person: PersonId(row.person_id),
            account: account.map(read_account).transpose()?,
            began_at: row.created_at,
            seen_at: row.seen_at,
            expires_at: row.expires_at,
        }))
    }

    /// Remembers that the session was used.
    pub async fn touch_session(&self, token: &TokenHash, person: PersonId, now: i64) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        session::Entity::update_many()
            .col_expr(session::Column::SeenAt, Expr::value(now))
            .filter(session::Column::TokenHash.eq(token.0.as_str()))
            .exec(&*transaction)
            .await?;
        see(person, now, &*transaction).await?;
        transaction.commit().await
    }

    pub async fn end_session(&self, token: &TokenHash) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        session::Entity::delete_by_id(token.0.clone()).exec(&self.store.connection).await?;
        Ok(())
    }

    /// How many people were here since a time, guests too.
    pub async fn count_sessions_since(&self, since: i64) -> Result<u64, StoreError> {
        let recent = session::Entity::find().filter(session::Column::SeenAt.gte(since));
        Ok(recent.count(&self.store.connection).await?)
    }
}

impl PersonStore {
    /// Signs the person out everywhere.
    pub async fn end_sessions(&self) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        self.remove::<session::Entity>().exec(&self.store.connection).await?;
        Ok(())
    }

    /// In how many browsers the person is signed in.
    pub async fn count_sessions(&self, now: i64) -> Result<u64, StoreError> {
        let open = self.rows::<session::Entity>().filter(session::Column::ExpiresAt.gt(now));
        Ok(open.count(&self.store.connection).await?)
    }
}

async fn add_session(
    person: PersonId,
    token: &TokenHash,
    now: i64,
    expires_at: i64,
    connection: &impl ConnectionTrait,
) -> Result<(), StoreError> {
    let row = session::ActiveModel {
        token_hash: Set(token.0.clone()),
        person_id: Set(person.0),
        created_at: Set(now),
        seen_at: Set(now),
        expires_at: Set(expires_at),
    };
    session::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(())
}

async fn see(person: PersonId, now: i64, connection: &impl ConnectionTrait) -> Result<(), StoreError> {
    account::Entity::update_many()
        .col_expr(account::Column::SeenAt, Expr::value(now))
        .filter(account::Column::PersonId.eq(person.0))
        .exec(connection)
        .await?;
    Ok(())
}
