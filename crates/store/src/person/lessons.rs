//! How far a person has come in courses.

use crate::entity::lesson_visit as table;
use crate::{PersonStore, StoreError};
use domain::ExerciseId;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, QueryFilter};
use std::collections::HashMap;

/// A lesson that was opened at least once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LessonState {
    /// When it was opened first.
    pub visited_at: i64,
    /// When it was done first.
    pub done_at: Option<i64>,
}

impl PersonStore {
    /// The states of those of the lessons that were opened.
    pub async fn lesson_progress(
        &self,
        lessons: &[ExerciseId],
    ) -> Result<HashMap<ExerciseId, LessonState>, StoreError> {
        if lessons.is_empty() {
            return Ok(HashMap::new());
        }
        let rows = self
            .rows::<table::Entity>()
            .filter(table::Column::LessonId.is_in(lessons.iter().map(|lesson| lesson.0)))
            .all(&self.store.connection)
            .await?;
        let state = |row: table::Model| {
            (ExerciseId(row.lesson_id), LessonState { visited_at: row.visited_at, done_at: row.done_at })
        };
        Ok(rows.into_iter().map(state).collect())
    }

    /// Remembers the first visit.
    pub async fn mark_lesson_visited(&self, lesson: ExerciseId, now: i64) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        self.put_lesson(lesson, LessonState { visited_at: now, done_at: None }, &*transaction).await?;
        transaction.commit().await
    }

    /// Remembers when the lesson was done first; that is a visit too.
    pub async fn mark_lesson_done(&self, lesson: ExerciseId, now: i64) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        self.put_lesson(lesson, LessonState { visited_at: now, done_at: Some(now) }, &*transaction).await?;
        transaction.commit().await
    }

    /// Adds what is not known yet of a lesson; tells whether that was anything.
    pub(crate) async fn put_lesson(
        &self,
        lesson: ExerciseId,
        state: LessonState,
        connection: &impl ConnectionTrait,
    ) -> Result<bool, StoreError> {
        let row = table::ActiveModel {
            lesson_id: Set(lesson.0),
            visited_at: Set(state.visited_at),
            done_at: Set(state.done_at),
            ..Default::default()
        };
        if self.add_if_absent(row, connection).await? {
            return Ok(true);
        }
        let Some(done_at) = state.done_at else { return Ok(false) };
        let changed = self
            .change::<table::Entity>()
            .col_expr(table::Column::DoneAt, Expr::value(done_at))
            .filter(table::Column::LessonId.eq(lesson.0))
            .filter(table::Column::DoneAt.is_null())
            .exec(connection)
            .await?;
        Ok(changed.rows_affected > 0)
    }
}
