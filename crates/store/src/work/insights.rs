//! Insights as a worker sees them: promised with the verdict, then each found or found not to apply.

use super::{NewEvent, WorkStore, add_events, count_up};
use crate::StoreError;
use crate::entity::{attempt, insight};
use crate::row::write_json;
use domain::{Attempt, AttemptId, Insight, InsightKind, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;
use uuid::Uuid;

/// What each attempt's stream ends with.
const LAST: &str = "done";

impl WorkStore {
    /// A judged attempt whose insights were promised, with the kinds that are still missing. None when nothing is.
    pub async fn find_promised(
        &self,
        person: PersonId,
        id: AttemptId,
    ) -> Result<Option<(Attempt, Vec<InsightKind>)>, StoreError> {
        let rows = self.store.person(person);
        let kinds = rows.awaited_kinds(id).await?;
        if kinds.is_empty() {
            return Ok(None);
        }
        Ok(rows.find_attempt(id).await?.map(|attempt| (attempt, kinds)))
    }

    /// Stores an insight that was promised, or takes the promise back (`None`: it does not apply), and appends the event
    /// that tells of it; after the last one also `done`. What was settled before stays as it is.
    pub async fn settle_insight(
        &self,
        person: PersonId,
        id: AttemptId,
        kind: InsightKind,
        found: Option<&Insight>,
        now: i64,
    ) -> Result<(), StoreError> {
        let rows = self.store.person(person);
        let content = found.map(write_json).transpose()?;
        let transaction = self.store.begin_write().await?;
        let promise = Condition::all()
            .add(insight::Column::AttemptId.eq(id.0))
            .add(insight::Column::Kind.eq(kind.name()))
            .add(insight::Column::Content.is_null());
        let is_settled = match content {
            Some(content) => {
                let change = rows
                    .change::<insight::Entity>()
                    .col_expr(insight::Column::Content, Expr::value(content))
                    .col_expr(insight::Column::CreatedAt, Expr::value(now));
                change.filter(promise).exec(&*transaction).await?.rows_affected
            }
            None => rows.remove::<insight::Entity>().filter(promise).exec(&*transaction).await?.rows_affected,
        };
        if is_settled == 0 {
            return Ok(());
        }
        let waits =
            rows.insight_rows(id).filter(insight::Column::Content.is_null()).one(&*transaction).await?.is_some();
        let mut events = Vec::new();
        if found.is_some() {
            events.push(NewEvent { kind: "insight".into(), payload: json!({ "kind": kind }) });
        }
        if !waits {
            events.push(NewEvent { kind: LAST.into(), payload: json!({}) });
        }
        let counted = rows
            .change::<attempt::Entity>()
            .col_expr(attempt::Column::EventCount, count_up(&events))
            .filter(attempt::Column::Id.eq(id.0))
            .exec_with_returning(&*transaction)
            .await?;
        let number = counted.first().ok_or(StoreError::UnknownAttempt(id))?.event_count;
        add_events(&rows, id, number, &events, now, &transaction).await?;
        transaction.commit().await
    }

    /// Takes back what was promised of an attempt and is not there.
    pub async fn give_up_insights(&self, person: PersonId, id: AttemptId, now: i64) -> Result<(), StoreError> {
        for kind in self.store.person(person).awaited_kinds(id).await? {
            self.settle_insight(person, id, kind, None, now).await?;
        }
        Ok(())
    }

    /// All attempts with insights that were promised and are not there, oldest first; to be queued again after a start.
    pub async fn promised_insights(&self) -> Result<Vec<(PersonId, AttemptId)>, StoreError> {
        // Over everybody's rows: it reads nothing but ids. The condition is that of the partial index.
        let ids: Vec<(Uuid, Uuid)> = insight::Entity::find()
            .select_only()
            .columns([insight::Column::PersonId, insight::Column::AttemptId])
            .filter(Expr::cust("content IS NULL"))
            .order_by_asc(insight::Column::CreatedAt)
            .into_tuple()
            .all(&self.store.connection)
            .await?;
        let mut promised: Vec<(PersonId, AttemptId)> =
            ids.into_iter().map(|(person, id)| (PersonId(person), AttemptId(id))).collect();
        promised.dedup();
        Ok(promised)
    }
}
