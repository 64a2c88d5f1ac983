//! What a worker needs: attempts that want judging, their verdicts and events. Each call names the person whose row it is.

mod insights;

use crate::entity::{attempt, attempt_event, insight};
use crate::row::{without_nul, write_json};
use crate::{PersonStore, Store, StoreError};
use domain::{Attempt, AttemptEvent, AttemptId, AttemptState, InsightKind, Judgement, PersonId};
use sea_orm::sea_query::{Expr, ExprTrait, SimpleExpr};
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;
use uuid::Uuid;

/// The worker's handle on the store. Cheap to make and to clone.
#[derive(Debug, Clone)]
pub struct WorkStore {
    store: Store,
}

/// What became of a verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Finished {
    /// Whether it was the attempt's first, which is the one that counts.
    pub first_time: bool,
    /// The events that were appended, with their numbers.
    pub events: Vec<AttemptEvent>,
}

/// An event to be appended to an attempt.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEvent {
    pub kind: String,
    pub payload: Value,
}

impl WorkStore {
    pub(crate) fn new(store: Store) -> Self {
        WorkStore { store }
    }

    /// An attempt that has no verdict yet: it is queued, or it is running and its worker died. `None` when it has its verdict
    /// already or does not exist.
    pub async fn find_unfinished(&self, person: PersonId, id: AttemptId) -> Result<Option<Attempt>, StoreError> {
        let found = self.store.person(person).find_attempt(id).await?;
        Ok(found.filter(|attempt| attempt.state != AttemptState::Done))
    }

    /// Notes that an attempt is `running`, and appends events, which it gives back with their numbers. Changes nothing when
    /// it has its verdict already.
    pub async fn start_attempt(
        &self,
        person: PersonId,
        id: AttemptId,
        events: &[NewEvent],
        now: i64,
    ) -> Result<Vec<AttemptEvent>, StoreError> {
        let rows = self.store.person(person);
        let transaction = self.store.begin_write().await?;
        let started = rows
            .change::<attempt::Entity>()
            .col_expr(attempt::Column::State, Expr::value(AttemptState::Running.name()))
            .col_expr(attempt::Column::EventCount, count_up(events))
            .filter(attempt::Column::Id.eq(id.0))
            .filter(attempt::Column::State.ne(AttemptState::Done.name()))
            .exec_with_returning(&*transaction)
            .await?;
        let added = match started.first() {
            Some(row) => add_events(&rows, id, row.event_count, events, now, &transaction).await?,
            None => Vec::new(),
        };
        transaction.commit().await?;
        Ok(added)
    }

    /// Stores the verdict of an attempt. Only the first counts; a later call changes nothing and says so.
    pub async fn finish_attempt(
        &self,
        person: PersonId,
        id: AttemptId,
        judgement: &Judgement,
        now: i64,
    ) -> Result<Finished, StoreError> {
        self.finish_attempt_with_events(person, id, judgement, &[], now).await
    }

    /// As [`WorkStore::finish_attempt`], and appends events in the same transaction, so that whoever listens hears of the
    /// verdict even when the process dies at that moment. A call that is not the first appends none.
    pub async fn finish_attempt_with_events(
        &self,
        person: PersonId,
        id: AttemptId,
        judgement: &Judgement,
        events: &[NewEvent],
        now: i64,
    ) -> Result<Finished, StoreError> {
        self.finish_attempt_with_insights(person, id, judgement, &[], events, now).await
    }

    /// As [`WorkStore::finish_attempt_with_events`], and promises insights: whoever listens waits for each of them to be
    /// settled ([`WorkStore::settle_insight`]), also over a restart.
    pub async fn finish_attempt_with_insights(
        &self,
        person: PersonId,
        id: AttemptId,
        judgement: &Judgement,
        promised: &[InsightKind],
        events: &[NewEvent],
        now: i64,
    ) -> Result<Finished, StoreError> {
        let rows = self.store.person(person);
        let transaction = self.store.begin_write().await?;
        let finished = rows
            .change::<attempt::Entity>()
            .col_expr(attempt::Column::State, Expr::value(AttemptState::Done.name()))
            .col_expr(attempt::Column::Verdict, Expr::value(judgement.verdict.name()))
            .col_expr(attempt::Column::Judgement, Expr::value(write_json(judgement)?))
            .col_expr(attempt::Column::FinishedAt, Expr::value(now))
            .col_expr(attempt::Column::EventCount, count_up(events))
            .filter(attempt::Column::Id.eq(id.0))
            .filter(attempt::Column::State.ne(AttemptState::Done.name()))
            .exec_with_returning(&*transaction)
            .await?;
        let Some(row) = finished.first() else {
            let is_known = rows.attempt_row(id).one(&*transaction).await?.is_some();
            let again = Finished { first_time: false, events: Vec::new() };
            return if is_known { Ok(again) } else { Err(StoreError::UnknownAttempt(id)) };
        };
        let events = add_events(&rows, id, row.event_count, events, now, &transaction).await?;
        let promised: Vec<_> = promised
            .iter()
            .map(|kind| insight::ActiveModel {
                attempt_id: Set(id.0),
                kind: Set(kind.name().to_owned()),
                created_at: Set(now),
                content: Set(None),
                ..Default::default()
            })
            .collect();
        if !promised.is_empty() {
            rows.add_all(promised).exec_without_returning(&*transaction).await?;
        }
        transaction.commit().await?;
        Ok(Finished { first_time: true, events })
    }

    /// All attempts that have no verdict yet, oldest first; to be queued again after a start.
    pub async fn unfinished_attempts(&self) -> Result<Vec<(PersonId, AttemptId)>, StoreError> {
        // The one query over everybody's rows: it reads nothing but ids. The condition is that of the partial index.
        let ids: Vec<(Uuid, Uuid)> = attempt::Entity::find()
            .select_only()
            .columns([attempt::Column::PersonId, attempt::Column::Id])
            .filter(Expr::cust("state <> 'done'"))
            .order_by_asc(attempt::Column::CreatedAt)
            .order_by_asc(attempt::Column::Id)
            .into_tuple()
            .all(&self.store.connection)
            .await?;
        Ok(ids.into_iter().map(|(person, id)| (PersonId(person), AttemptId(id))).collect())
    }

    /// Appends an event to an attempt and gives its number: from 1, without gaps.
    pub async fn append_event(
        &self,
        person: PersonId,
        attempt: AttemptId,
        kind: &str,
        payload: Value,
        now: i64,
    ) -> Result<i64, StoreError> {
        let rows = self.store.person(person);
        let event = [NewEvent { kind: kind.to_owned(), payload }];
        let transaction = self.store.begin_write().await?;
        let counted = rows
            .change::<attempt::Entity>()
            .col_expr(attempt::Column::EventCount, count_up(&event))
            .filter(attempt::Column::Id.eq(attempt.0))
            .exec_with_returning(&*transaction)
            .await?;
        let number = counted.first().ok_or(StoreError::UnknownAttempt(attempt))?.event_count;
        add_events(&rows, attempt, number, &event, now, &transaction).await?;
        transaction.commit().await?;
        Ok(number)
    }
}

/// Counting up locks the attempt's row until the commit, so that numbers are given out one by one.
fn count_up(events: &[NewEvent]) -> SimpleExpr {
    Expr::col(attempt::Column::EventCount).add(i64::try_from(events.len()).unwrap_or(i64::MAX))
}

/// Adds events, the last of which gets the number `last`, and gives them back with their numbers.
async fn add_events(
    rows: &PersonStore,
    id: AttemptId,
    last: i64,
    events: &[NewEvent],
    now: i64,
    transaction: &DatabaseTransaction,
) -> Result<Vec<AttemptEvent>, StoreError> {
    let first = last - i64::try_from(events.len()).unwrap_or(i64::MAX) + 1;
    let numbered = (first..).zip(events).map(|(number, event)| AttemptEvent {
        number,
        kind: event.kind.clone(),
        payload: event.payload.clone(),
        created_at: now,
    });
    let numbered: Vec<AttemptEvent> = numbered.collect();
    let added = numbered.iter().map(|event| {
        Ok(attempt_event::ActiveModel {
            attempt_id: Set(id.0),
            number: Set(event.number),
            kind: Set(without_nul("kind", &event.kind)?),
            created_at: Set(event.created_at),
            payload: Set(write_json(&event.payload)?),
            ..Default::default()
        })
    });
    let added: Vec<_> = added.collect::<Result<_, StoreError>>()?;
    if !added.is_empty() {
        rows.add_all(added).exec_without_returning(transaction).await?;
    }
    Ok(numbered)
}
