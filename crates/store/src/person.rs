//! The handle bound to a person. Every query on rows that belong to somebody is built by [`PersonStore::rows`] and its
//! siblings below, which add the person; nothing else in this crate queries such tables.

pub(crate) mod answers;
pub(crate) mod attempts;
pub(crate) mod cards;
pub(crate) mod claims;
pub(crate) mod drafts;
pub(crate) mod drills;
pub(crate) mod hints;
pub(crate) mod insights;
pub(crate) mod lessons;
pub(crate) mod reports;
pub(crate) mod settings;
pub(crate) mod takes;

use crate::entity::{OwnedByPerson, person};
use crate::{Store, StoreError};
use domain::PersonId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DeleteMany, EntityTrait, Insert, Iterable,
    PrimaryKeyToColumn, QueryFilter, QueryTrait, Select, TryGetable, UpdateMany,
};

/// All rows of one person, and nobody else's. Cheap to make and to clone.
#[derive(Debug, Clone)]
pub struct PersonStore {
    pub(crate) store: Store,
    person: PersonId,
}

impl PersonStore {
    pub(crate) fn new(store: Store, person: PersonId) -> Self {
        PersonStore { store, person }
    }

    pub fn id(&self) -> PersonId {
        self.person
    }

    /// Makes the person known; does nothing when they are. Until then every write answers [`StoreError::UnknownPerson`].
    pub async fn ensure_exists(&self, now: i64) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        let row = person::ActiveModel { id: Set(self.person.0), created_at: Set(now) };
        person::Entity::insert(row)
            .on_conflict(keep_first::<person::Entity>())
            .exec_without_returning(&*transaction)
            .await?;
        transaction.commit().await
    }

    /// The person's rows of a table.
    pub(crate) fn rows<E: OwnedByPerson>(&self) -> Select<E> {
        E::find().filter(E::PERSON.eq(self.person.0))
    }

    /// The person's rows of a table, to be changed.
    pub(crate) fn change<E: OwnedByPerson>(&self) -> UpdateMany<E> {
        E::update_many().filter(E::PERSON.eq(self.person.0))
    }

    /// Makes a [`PersonStore::change`] to at most one row, in one statement and a turn of its own, and gives a column of it as
    /// it is then. None where no row fits.
    pub(crate) async fn change_one<E: OwnedByPerson, T: TryGetable>(
        &self,
        change: UpdateMany<E>,
        column: E::Column,
    ) -> Result<Option<T>, StoreError> {
        let mut change = change.into_query();
        change.returning_col(column);
        let _turn = self.store.turn_to_write().await;
        let row = self.store.connection.query_one(&change).await?;
        Ok(row.map(|row| row.try_get_by_index(0)).transpose()?)
    }

    /// The person's rows of a table, to be removed.
    pub(crate) fn remove<E: OwnedByPerson>(&self) -> DeleteMany<E> {
        E::delete_many().filter(E::PERSON.eq(self.person.0))
    }

    /// A new row of the person, whatever owner it names.
    pub(crate) fn add<A>(&self, mut row: A) -> Insert<A>
    where
        A: ActiveModelTrait,
        A::Entity: OwnedByPerson,
    {
        row.set(A::Entity::PERSON, self.person.0.into());
        Insert::one(row)
    }

    /// Adds a row of the person unless there is one with its key; tells whether it was added.
    pub(crate) async fn add_if_absent<A>(&self, row: A, connection: &impl ConnectionTrait) -> Result<bool, StoreError>
    where
        A: ActiveModelTrait,
        A::Entity: OwnedByPerson,
    {
        let added = self.add(row).on_conflict(keep_first::<A::Entity>()).exec_without_returning(connection).await?;
        Ok(added > 0)
    }
}

/// On a row with the same key: leave it as it is.
pub(crate) fn keep_first<E: EntityTrait>() -> OnConflict {
    key_conflict::<E>().do_nothing().to_owned()
}

/// On a row with the same key: take these columns from the new one.
pub(crate) fn take_over<E: EntityTrait>(columns: impl IntoIterator<Item = E::Column>) -> OnConflict {
    key_conflict::<E>().update_columns(columns).to_owned()
}

fn key_conflict<E: EntityTrait>() -> OnConflict {
    OnConflict::columns(E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column))
}
