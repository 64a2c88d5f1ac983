//! What a worker needs: attempts that want judging, their verdicts and events. Each call names the person whose row it is.

mod insights;

use crate::entity::attempt;
use crate::event_log::{self, NewEvent};
use crate::person::insights::write_promised;
use crate::row::write_json;
use crate::{PersonStore, Store, StoreError};
use domain::{Attempt, AttemptEvent, AttemptId, AttemptState, InsightKind, Judgement, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, UpdateMany};
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
        let started = rows
            .change::<attempt::Entity>()
            .col_expr(attempt::Column::State, Expr::value(AttemptState::Running.name()))
            .col_expr(attempt::Column::Events, event_log::appended(events, now)?)
            .filter(attempt::Column::Id.eq(id.0))
            .filter(attempt::Column::State.ne(AttemptState::Done.name()));
        let events = change_log(&rows, started, events.len()).await?;
        Ok(events.unwrap_or_default())
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
        let finished = rows
            .change::<attempt::Entity>()
            .col_expr(attempt::Column::State, Expr::value(AttemptState::Done.name()))
            .col_expr(attempt::Column::Verdict, Expr::value(judgement.verdict.name()))
            .col_expr(attempt::Column::Judgement, Expr::value(write_json(judgement)?))
            .col_expr(attempt::Column::FinishedAt, Expr::value(now))
            .col_expr(attempt::Column::Events, event_log::appended(events, now)?)
            .col_expr(attempt::Column::Promised, Expr::value(write_promised(promised)))
            .filter(attempt::Column::Id.eq(id.0))
            .filter(attempt::Column::State.ne(AttemptState::Done.name()));
        if let Some(events) = change_log(&rows, finished, events.len()).await? {
            return Ok(Finished { first_time: true, events });
        }
        let is_known = rows.attempt_log(id, 0).await?.is_some();
        let again = Finished { first_time: false, events: Vec::new() };
        if is_known { Ok(again) } else { Err(StoreError::UnknownAttempt(id)) }
    }

    /// All attempts that have no verdict yet, oldest first; to be queued again after a start.
    pub async fn unfinished_attempts(&self) -> Result<Vec<(PersonId, AttemptId)>, StoreError> {
        self.everybodys_attempts("state <> 'done'").await
    }

    /// The attempts of which something is true, oldest first. The condition is that of a partial index, word for word.
    async fn everybodys_attempts(&self, condition: &'static str) -> Result<Vec<(PersonId, AttemptId)>, StoreError> {
        // The one query over everybody's rows: it reads nothing but ids.
        let ids: Vec<(Uuid, Uuid)> = attempt::Entity::find()
            .select_only()
            .columns([attempt::Column::PersonId, attempt::Column::Id])
            .filter(Expr::cust(condition))
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
        let event = [NewEvent { kind: kind.to_owned(), payload }];
        let rows = self.store.person(person);
        let appended = rows
            .change::<attempt::Entity>()
            .col_expr(attempt::Column::Events, event_log::appended(&event, now)?)
            .filter(attempt::Column::Id.eq(attempt.0));
        let events = change_log(&rows, appended, event.len()).await?;
        let event = events.as_deref().and_then(<[AttemptEvent]>::first).ok_or(StoreError::UnknownAttempt(attempt))?;
        Ok(event.number)
    }
}

/// Changes an attempt to which so many events are appended, in one statement, and gives those with their numbers. None
/// when there is no such attempt.
async fn change_log(
    rows: &PersonStore,
    change: UpdateMany<attempt::Entity>,
    appended: usize,
) -> Result<Option<Vec<AttemptEvent>>, StoreError> {
    let column: Option<String> = rows.change_one(change, attempt::Column::Events).await?;
    column.map(|column| event_log::read_last(&column, appended)).transpose()
}
