//! Leaving for good: asked for, taken back within the grace, carried out; and clearing away what has ended.

use crate::directory::Directory;
use crate::directory::accounts::is_last_head_host;
use crate::entity::{account, link, person, session, sign_in};
use crate::{PersonStore, StoreError};
use domain::PersonId;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// How much was cleared away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cleared {
    /// People who wanted to leave, with everything that was theirs.
    pub left: u64,
    /// Guests whose session has ended.
    pub guests: u64,
    pub sessions: u64,
    pub links: u64,
}

impl PersonStore {
    /// Everything of the person is deleted from `at` on. All sessions end. The last head host cannot leave: `false`.
    pub async fn leave(&self, at: i64) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        if is_last_head_host(self.id(), &*transaction).await? {
            return Ok(false);
        }
        self.change::<account::Entity>()
            .col_expr(account::Column::LeavingAt, Expr::value(at))
            .exec(&*transaction)
            .await?;
        self.remove::<session::Entity>().exec(&*transaction).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The person stays after all.
    pub async fn stay(&self) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        self.change::<account::Entity>()
            .col_expr(account::Column::LeavingAt, Expr::value(Option::<i64>::None))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }
}

impl Directory {
    /// Deletes whoever wanted to leave by now, guests who are gone, and what has ended. `kept` is never taken for a guest: the
    /// local person has neither account nor session.
    pub async fn clear(&self, now: i64, kept: PersonId) -> Result<Cleared, StoreError> {
        let transaction = self.store.begin_write().await?;
        let leaving = Query::select()
            .column(account::Column::PersonId)
            .from(account::Entity)
            .and_where(account::Column::LeavingAt.lte(now))
            .to_owned();
        // What belongs to them goes with them: every such table follows the table of persons.
        let left = person::Entity::delete_many()
            .filter(person::Column::Id.in_subquery(leaving))
            .exec(&*transaction)
            .await?
            .rows_affected;
        let sessions = session::Entity::delete_many()
            .filter(session::Column::ExpiresAt.lte(now))
            .exec(&*transaction)
            .await?
            .rows_affected;
        let with_session = Query::select().column(session::Column::PersonId).from(session::Entity).to_owned();
        let with_account = Query::select().column(account::Column::PersonId).from(account::Entity).to_owned();
        let guests = person::Entity::delete_many()
            .filter(person::Column::Id.ne(kept.0))
            .filter(person::Column::Id.not_in_subquery(with_session))
            .filter(person::Column::Id.not_in_subquery(with_account))
            .exec(&*transaction)
            .await?
            .rows_affected;
        sign_in::Entity::delete_many().filter(sign_in::Column::ExpiresAt.lte(now)).exec(&*transaction).await?;
        let links = link::Entity::delete_many()
            .filter(link::Column::ExpiresAt.lte(now))
            .exec(&*transaction)
            .await?
            .rows_affected;
        transaction.commit().await?;
        Ok(Cleared { left, guests, sessions, links })
    }

    /// Deletes a person with everything that is theirs, at once. The last head host stays: `false`.
    pub async fn remove_person(&self, person: PersonId) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        if is_last_head_host(person, &*transaction).await? {
            return Ok(false);
        }
        let gone = person::Entity::delete_by_id(person.0).exec(&*transaction).await?.rows_affected;
        transaction.commit().await?;
        Ok(gone > 0)
    }
}
