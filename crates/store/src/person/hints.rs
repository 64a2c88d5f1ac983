//! Which rungs of an exercise's hint ladder a person has opened; of an assignment, which of its steps were taken.

use crate::entity::{answer, opened_hint as table};
use crate::row::without_nul;
use crate::{PersonStore, StoreError};
use domain::ExerciseId;
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// A rung that was opened: `hint-1` …, `parsons`, `masked`, `token-N`, `solution`, `editorial`;
/// of an assignment `begun`, `handed-in`, `looked`.
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

    /// The same for those of the exercises of which there is any.
    pub async fn hints_opened_of(
        &self,
        exercises: &[ExerciseId],
    ) -> Result<HashMap<ExerciseId, Vec<OpenedHint>>, StoreError> {
        let mut found: HashMap<ExerciseId, Vec<OpenedHint>> = HashMap::new();
        if exercises.is_empty() {
            return Ok(found);
        }
        let ids = exercises.iter().map(|exercise| exercise.0);
        let rows = self.rows::<table::Entity>().filter(table::Column::ExerciseId.is_in(ids));
        let rows = rows.order_by_asc(table::Column::OpenedAt).order_by_asc(table::Column::Rung);
        for row in rows.all(&self.store.connection).await? {
            let opened = OpenedHint { rung: row.rung, opened_at: row.opened_at };
            found.entry(ExerciseId(row.exercise_id)).or_default().push(opened);
        }
        Ok(found)
    }

    /// Forgets everything that was opened and ticked of an exercise, and opens one rung anew. Drafts and attempts stay.
    pub async fn begin_again(&self, exercise: ExerciseId, rung: &str, now: i64) -> Result<(), StoreError> {
        let row = opened_row(exercise, rung, now)?;
        let transaction = self.store.begin_write().await?;
        let opened = self.remove::<table::Entity>().filter(table::Column::ExerciseId.eq(exercise.0));
        opened.exec(&*transaction).await?;
        let answers = self.remove::<answer::Entity>().filter(answer::Column::ExerciseId.eq(exercise.0));
        answers.exec(&*transaction).await?;
        self.add_if_absent(row, &*transaction).await?;
        transaction.commit().await
    }

    /// Remembers that a rung was opened; tells whether it was for the first time. Later calls change nothing.
    pub async fn open_hint(&self, exercise: ExerciseId, rung: &str, now: i64) -> Result<bool, StoreError> {
        let row = opened_row(exercise, rung, now)?;
        let transaction = self.store.begin_write().await?;
        let is_first = self.add_if_absent(row, &*transaction).await?;
        transaction.commit().await?;
        Ok(is_first)
    }
}

fn opened_row(exercise: ExerciseId, rung: &str, now: i64) -> Result<table::ActiveModel, StoreError> {
    Ok(table::ActiveModel {
        exercise_id: Set(exercise.0),
        rung: Set(without_nul("rung", rung)?),
        opened_at: Set(now),
        ..Default::default()
    })
}
