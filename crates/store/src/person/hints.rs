//! Which rungs of an exercise's hint ladder a person has opened.

use crate::entity::opened_hint as table;
use crate::row::without_nul;
use crate::{PersonStore, StoreError};
use domain::ExerciseId;
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder};

/// A rung that was opened: `hint-1` …, `parsons`, `masked`, `token-N`, `solution`, `editorial`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedHint {
    pub rung: String,
    pub opened_at: i64,
}

impl PersonStore {
    /// The opened rungs, in the order in which they were opened.
    pub async fn hints_opened(&self, exercise: ExerciseId) -> Result<Vec<OpenedHint>, StoreError> {
        let rows = self
            .rows::<table::Entity>()
            .filter(table::Column::ExerciseId.eq(exercise.0))
            .order_by_asc(table::Column::OpenedAt)
            .order_by_asc(table::Column::Rung)
            .all(&self.store.connection)
            .await?;
        Ok(rows.into_iter().map(|row| OpenedHint { rung: row.rung, opened_at: row.opened_at }).collect())
    }

    /// Remembers that a rung was opened; tells whether it was for the first time. Later calls change nothing.
    pub async fn open_hint(&self, exercise: ExerciseId, rung: &str, now: i64) -> Result<bool, StoreError> {
        let row = table::ActiveModel {
            exercise_id: Set(exercise.0),
            rung: Set(without_nul("rung", rung)?),
            opened_at: Set(now),
            ..Default::default()
        };
        let transaction = self.store.begin_write().await?;
        let is_first = self.add_if_absent(row, &*transaction).await?;
        transaction.commit().await?;
        Ok(is_first)
    }
}
