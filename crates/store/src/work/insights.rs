//! Insights as a worker sees them: promised with the verdict, then each found or found not to apply.

use super::WorkStore;
use crate::StoreError;
use crate::entity::{attempt, insight};
use crate::event_log::{self, NewEvent};
use crate::person::insights::{IS_PROMISING, read_promised, write_promised};
use crate::row::write_json;
use domain::{Attempt, AttemptId, Insight, InsightKind, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QuerySelect};
use serde_json::json;

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
        let kinds = rows.promised_kinds(id).await?;
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
        let promised = rows.attempt_row(id).select_only().column(attempt::Column::Promised).lock_exclusive();
        let promised: Option<String> = promised.into_tuple().one(&*transaction).await?;
        let mut left = read_promised(&promised.unwrap_or_default())?;
        if !left.contains(&kind) {
            return Ok(());
        }
        left.retain(|promised| *promised != kind);
        let mut events = Vec::new();
        if let Some(content) = content {
            let row = insight::ActiveModel {
                attempt_id: Set(id.0),
                kind: Set(kind.name().to_owned()),
                created_at: Set(now),
                content: Set(content),
                ..Default::default()
            };
            rows.add_if_absent(row, &*transaction).await?;
            events.push(NewEvent { kind: "insight".into(), payload: json!({ "kind": kind }) });
        }
        if left.is_empty() {
            events.push(NewEvent { kind: LAST.into(), payload: json!({}) });
        }
        rows.change::<attempt::Entity>()
            .col_expr(attempt::Column::Promised, Expr::value(write_promised(&left)))
            .col_expr(attempt::Column::Events, event_log::appended(&events, now)?)
            .filter(attempt::Column::Id.eq(id.0))
            .exec(&*transaction)
            .await?;
        transaction.commit().await
    }

    /// Takes back what was promised of an attempt and is not there.
    pub async fn give_up_insights(&self, person: PersonId, id: AttemptId, now: i64) -> Result<(), StoreError> {
        for kind in self.store.person(person).promised_kinds(id).await? {
            self.settle_insight(person, id, kind, None, now).await?;
        }
        Ok(())
    }

    /// All attempts with insights that were promised and are not there, oldest first; to be queued again after a start.
    pub async fn promised_insights(&self) -> Result<Vec<(PersonId, AttemptId)>, StoreError> {
        self.everybodys_attempts(IS_PROMISING).await
    }
}
