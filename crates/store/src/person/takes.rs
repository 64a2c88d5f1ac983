//! Takes of rehearsals: when, how many seconds, which items of the checklist the person ticked for themselves.

use crate::entity::take as table;
use crate::row::{read_count, read_json, write_json};
use crate::{PersonStore, StoreError};
use domain::ExerciseId;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// One time that somebody spoke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Take {
    pub id: Uuid,
    pub exercise: ExerciseId,
    pub spoken_at: i64,
    pub seconds: u32,
    /// Ids of the rehearsal's checklist.
    pub ticked: Vec<String>,
}

impl PersonStore {
    /// Keeps a take; tells whether it was new. A take that is sent twice is one.
    pub async fn keep_take(&self, take: &Take) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        let is_new = self.add_take(take, &*transaction).await?;
        transaction.commit().await?;
        Ok(is_new)
    }

    /// The latest takes of a rehearsal, newest first.
    pub async fn takes_of(&self, exercise: ExerciseId, limit: u64) -> Result<Vec<Take>, StoreError> {
        let rows = self.rows::<table::Entity>().filter(table::Column::ExerciseId.eq(exercise.0));
        self.newest_takes(rows, limit).await
    }

    /// The latest takes of all rehearsals, newest first.
    pub async fn recent_takes(&self, limit: u64) -> Result<Vec<Take>, StoreError> {
        self.newest_takes(self.rows::<table::Entity>(), limit).await
    }

    /// Forgets a take; tells whether there was one.
    pub async fn drop_take(&self, id: Uuid) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        let rows = self.remove::<table::Entity>().filter(table::Column::Id.eq(id));
        let removed = rows.exec(&*transaction).await?.rows_affected;
        transaction.commit().await?;
        Ok(removed > 0)
    }

    async fn newest_takes(&self, rows: sea_orm::Select<table::Entity>, limit: u64) -> Result<Vec<Take>, StoreError> {
        let rows = rows
            .order_by_desc(table::Column::SpokenAt)
            .order_by_desc(table::Column::Id)
            .limit(limit)
            .all(&self.store.connection)
            .await?;
        rows.into_iter().map(read_take).collect()
    }

    pub(crate) async fn add_take(&self, take: &Take, connection: &impl ConnectionTrait) -> Result<bool, StoreError> {
        let row = table::ActiveModel {
            id: Set(take.id),
            exercise_id: Set(take.exercise.0),
            spoken_at: Set(take.spoken_at),
            seconds: Set(take.seconds.into()),
            ticked: Set(write_json(&take.ticked)?),
            ..Default::default()
        };
        self.add_if_absent(row, connection).await
    }
}

pub(crate) fn read_take(row: table::Model) -> Result<Take, StoreError> {
    Ok(Take {
        id: row.id,
        exercise: ExerciseId(row.exercise_id),
        spoken_at: row.spoken_at,
        seconds: read_count("takes", row.seconds)?,
        ticked: read_json("takes", &row.ticked)?,
    })
}
