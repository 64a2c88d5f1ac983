//! What is known of a person's attempts beyond their verdicts.

use crate::entity::{attempt, insight};
use crate::row::{parse_name, read_json};
use crate::{PersonStore, StoreError};
use domain::{AttemptId, ExerciseId, Insight, InsightKind};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

/// Of the attempts of which an insight is still being computed; spelled as that of the partial index.
pub(crate) const IS_PROMISING: &str = "promised <> ''";

impl PersonStore {
    /// The insights of an attempt that are there, in the order of their kinds.
    pub async fn insights_of(&self, attempt: AttemptId) -> Result<Vec<Insight>, StoreError> {
        let rows = self.rows::<insight::Entity>().filter(insight::Column::AttemptId.eq(attempt.0));
        let rows = rows.all(&self.store.connection).await?;
        // One that another version wrote, and this one cannot read, is as good as absent.
        let read = |row: insight::Model| read_json::<Insight>("insights", &row.content).ok();
        let mut insights: Vec<Insight> = rows.into_iter().filter_map(read).collect();
        insights.sort_by_key(Insight::kind);
        Ok(insights)
    }

    /// Whether an insight of the attempt is still being computed.
    pub async fn awaits_insights(&self, attempt: AttemptId) -> Result<bool, StoreError> {
        Ok(!self.promised_kinds(attempt).await?.is_empty())
    }

    /// The attempts at an exercise of which an insight is still being computed.
    pub async fn attempts_awaiting_insights(&self, exercise: ExerciseId) -> Result<Vec<AttemptId>, StoreError> {
        let attempts = self
            .rows::<attempt::Entity>()
            .select_only()
            .column(attempt::Column::Id)
            .filter(attempt::Column::ExerciseId.eq(exercise.0))
            .filter(Expr::cust(IS_PROMISING));
        let attempts: Vec<Uuid> = attempts.into_tuple().all(&self.store.connection).await?;
        Ok(attempts.into_iter().map(AttemptId).collect())
    }

    /// The kinds that are still to be computed, in order.
    pub(crate) async fn promised_kinds(&self, attempt: AttemptId) -> Result<Vec<InsightKind>, StoreError> {
        let promised = self.attempt_row(attempt).select_only().column(attempt::Column::Promised);
        let promised: Option<String> = promised.into_tuple().one(&self.store.connection).await?;
        read_promised(&promised.unwrap_or_default())
    }
}

pub(crate) fn write_promised(kinds: &[InsightKind]) -> String {
    kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" ")
}

/// In order.
pub(crate) fn read_promised(column: &str) -> Result<Vec<InsightKind>, StoreError> {
    let mut kinds: Vec<InsightKind> =
        column.split_whitespace().map(|name| parse_name("attempts", name)).collect::<Result<_, _>>()?;
    kinds.sort();
    Ok(kinds)
}
