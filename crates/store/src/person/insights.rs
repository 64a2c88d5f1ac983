//! What is known of a person's attempts beyond their verdicts.

use crate::entity::{attempt, insight};
use crate::row::{parse_name, read_json};
use crate::{PersonStore, StoreError};
use domain::{AttemptId, ExerciseId, Insight, InsightKind};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter, QuerySelect, Select};
use std::collections::BTreeSet;
use uuid::Uuid;

const TABLE: &str = "insights";

impl PersonStore {
    /// The insights of an attempt that are there, in the order of their kinds.
    pub async fn insights_of(&self, attempt: AttemptId) -> Result<Vec<Insight>, StoreError> {
        let rows = self.insight_rows(attempt).filter(insight::Column::Content.is_not_null());
        let rows = rows.all(&self.store.connection).await?;
        // One that another version wrote, and this one cannot read, is as good as absent.
        let read = |row: insight::Model| read_json::<Insight>(TABLE, &row.content?).ok();
        let mut insights: Vec<Insight> = rows.into_iter().filter_map(read).collect();
        insights.sort_by_key(Insight::kind);
        Ok(insights)
    }

    /// Whether an insight of the attempt is still being computed.
    pub async fn awaits_insights(&self, attempt: AttemptId) -> Result<bool, StoreError> {
        let waiting = self.insight_rows(attempt).filter(insight::Column::Content.is_null());
        Ok(waiting.count(&self.store.connection).await? > 0)
    }

    /// The attempts at an exercise of which an insight is still being computed.
    pub async fn attempts_awaiting_insights(&self, exercise: ExerciseId) -> Result<Vec<AttemptId>, StoreError> {
        let waiting = self.rows::<insight::Entity>().filter(insight::Column::Content.is_null());
        let waiting = waiting.all(&self.store.connection).await?;
        if waiting.is_empty() {
            return Ok(Vec::new());
        }
        let ids: BTreeSet<Uuid> = waiting.iter().map(|row| row.attempt_id).collect();
        let attempts = self
            .rows::<attempt::Entity>()
            .select_only()
            .column(attempt::Column::Id)
            .filter(attempt::Column::ExerciseId.eq(exercise.0))
            .filter(attempt::Column::Id.is_in(ids));
        let attempts: Vec<Uuid> = attempts.into_tuple().all(&self.store.connection).await?;
        Ok(attempts.into_iter().map(AttemptId).collect())
    }

    /// The kinds that are still to be computed, in order.
    pub(crate) async fn awaited_kinds(&self, attempt: AttemptId) -> Result<Vec<InsightKind>, StoreError> {
        let waiting = self.insight_rows(attempt).filter(insight::Column::Content.is_null());
        let rows = waiting.all(&self.store.connection).await?;
        let mut kinds: Vec<InsightKind> =
            rows.iter().map(|row| parse_name(TABLE, &row.kind)).collect::<Result<_, _>>()?;
        kinds.sort();
        Ok(kinds)
    }

    pub(crate) fn insight_rows(&self, attempt: AttemptId) -> Select<insight::Entity> {
        self.rows::<insight::Entity>().filter(insight::Column::AttemptId.eq(attempt.0))
    }
}
