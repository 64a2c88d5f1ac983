//! Attempts of a person, and the numbered events of each.

use crate::entity::attempt;
use crate::event_log;
use crate::row::{parse_name, read_count, read_json, read_text};
use crate::{PersonStore, StoreError};
use domain::{
    Attempt, AttemptEvent, AttemptId, AttemptMode, AttemptState, ExerciseId, ExerciseKind, Judgement, PersonId, Verdict,
};
use sea_orm::sea_query::SimpleExpr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

const TABLE: &str = "attempts";
/// How many old attempts one call of [`PersonStore::prune_runs`] removes at most: it is made after every run.
const PRUNED_AT_ONCE: u64 = 500;

/// An attempt without its program and judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttemptSummary {
    pub id: AttemptId,
    pub exercise: ExerciseId,
    pub exercise_kind: ExerciseKind,
    pub mode: AttemptMode,
    pub state: AttemptState,
    pub verdict: Option<Verdict>,
    pub hints_used: u32,
    pub created_at: i64,
    pub finished_at: Option<i64>,
}

/// What has happened to an attempt.
#[derive(Debug, Clone, PartialEq)]
pub struct AttemptLog {
    /// It has its verdict and waits for no insight: nothing more will happen.
    pub is_over: bool,
    /// In order.
    pub events: Vec<AttemptEvent>,
}

/// What a person's runs and submits of an exercise have come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ExerciseState {
    /// There was a run or a submit.
    pub tried: bool,
    /// A submit was accepted before any hint was opened.
    pub solved_unaided: bool,
    /// A submit was accepted after hints.
    pub solved_aided: bool,
    /// When the latest run or submit was made.
    pub last_at: i64,
}

impl PersonStore {
    /// Stores a new attempt, which waits for its verdict from then on: state `queued`, whatever it says itself.
    pub async fn create_attempt(&self, attempt: &Attempt) -> Result<(), StoreError> {
        if attempt.person != self.id() {
            return Err(StoreError::WrongPerson);
        }
        let row = attempt::ActiveModel {
            id: Set(attempt.id.0),
            exercise_id: Set(attempt.exercise.0),
            exercise_kind: Set(attempt.exercise_kind.name().to_owned()),
            mode: Set(attempt.mode.name().to_owned()),
            state: Set(AttemptState::Queued.name().to_owned()),
            verdict: Set(None),
            hints_used: Set(attempt.hints_used.into()),
            created_at: Set(attempt.created_at),
            finished_at: Set(None),
            program: Set(attempt.program.as_bytes().to_vec()),
            own_input: Set(attempt.own_input.as_ref().map(|input| input.as_bytes().to_vec())),
            judgement: Set(None),
            ..Default::default()
        };
        let _turn = self.store.turn_to_write().await;
        let is_added = self.add_if_absent(row, &self.store.connection).await?;
        if is_added { Ok(()) } else { Err(StoreError::DuplicateAttempt(attempt.id)) }
    }

    pub async fn find_attempt(&self, id: AttemptId) -> Result<Option<Attempt>, StoreError> {
        let row = self.attempt_row(id).one(&self.store.connection).await?;
        row.map(|row| read_attempt(self.id(), row)).transpose()
    }

    /// The latest attempts at an exercise, newest first.
    pub async fn attempts_of(&self, exercise: ExerciseId, limit: u64) -> Result<Vec<AttemptSummary>, StoreError> {
        let rows = self.rows::<attempt::Entity>().filter(attempt::Column::ExerciseId.eq(exercise.0));
        self.summaries(rows, limit).await
    }

    /// The latest attempts at anything, newest first.
    pub async fn recent_attempts(&self, limit: u64) -> Result<Vec<AttemptSummary>, StoreError> {
        self.summaries(self.rows::<attempt::Entity>(), limit).await
    }

    /// How many attempts were made at or after a time, of one mode or of all.
    pub async fn attempts_count_since(&self, since: i64, mode: Option<AttemptMode>) -> Result<u64, StoreError> {
        let mut rows = self.rows::<attempt::Entity>().filter(attempt::Column::CreatedAt.gte(since));
        if let Some(mode) = mode {
            rows = rows.filter(attempt::Column::Mode.eq(mode.name()));
        }
        Ok(rows.count(&self.store.connection).await?)
    }

    /// What became of every exercise that was run or submitted at least once.
    pub async fn exercise_states(&self) -> Result<HashMap<ExerciseId, ExerciseState>, StoreError> {
        let rows = self
            .rows::<attempt::Entity>()
            .filter(attempt::Column::Mode.is_in([AttemptMode::Run.name(), AttemptMode::Submit.name()]))
            .select_only()
            .columns([
                attempt::Column::ExerciseId,
                attempt::Column::Mode,
                attempt::Column::Verdict,
                attempt::Column::HintsUsed,
            ])
            .column_as(attempt::Column::CreatedAt.max(), "last_at")
            .group_by(attempt::Column::ExerciseId)
            .group_by(attempt::Column::Mode)
            .group_by(attempt::Column::Verdict)
            .group_by(attempt::Column::HintsUsed)
            .into_model::<StateRow>()
            .all(&self.store.connection)
            .await?;
        let mut states: HashMap<ExerciseId, ExerciseState> = HashMap::new();
        for row in rows {
            let is_solve =
                row.mode == AttemptMode::Submit.name() && row.verdict.as_deref() == Some(Verdict::Accepted.name());
            let state = states
                .entry(ExerciseId(row.exercise_id))
                .or_insert(ExerciseState { last_at: row.last_at, ..ExerciseState::default() });
            state.tried = true;
            state.solved_unaided |= is_solve && row.hints_used == 0;
            state.solved_aided |= is_solve && row.hints_used > 0;
            state.last_at = state.last_at.max(row.last_at);
        }
        Ok(states)
    }

    /// Removes all but the newest `keep` judged attempts at an exercise that were not submits; tells how many went.
    /// Submits are kept for ever, and so is whatever still waits for its verdict.
    pub async fn prune_runs(&self, exercise: ExerciseId, keep: u32) -> Result<u64, StoreError> {
        let kept = [AttemptMode::Submit.name(), AttemptMode::Trace.name()];
        self.prune(exercise, keep, attempt::Column::Mode.is_not_in(kept)).await
    }

    /// The same for traces, which take more room and can be made again.
    pub async fn prune_traces(&self, exercise: ExerciseId, keep: u32) -> Result<u64, StoreError> {
        self.prune(exercise, keep, attempt::Column::Mode.eq(AttemptMode::Trace.name())).await
    }

    async fn prune(&self, exercise: ExerciseId, keep: u32, which: SimpleExpr) -> Result<u64, StoreError> {
        let transaction = self.store.begin_write().await?;
        let pruned: Vec<Uuid> = self
            .rows::<attempt::Entity>()
            .select_only()
            .column(attempt::Column::Id)
            .filter(attempt::Column::ExerciseId.eq(exercise.0))
            .filter(which)
            .filter(attempt::Column::State.eq(AttemptState::Done.name()))
            .order_by_desc(attempt::Column::CreatedAt)
            .order_by_desc(attempt::Column::Id)
            .offset(u64::from(keep))
            .limit(PRUNED_AT_ONCE)
            .into_tuple()
            .all(&*transaction)
            .await?;
        if pruned.is_empty() {
            return Ok(0);
        }
        let removed =
            self.remove::<attempt::Entity>().filter(attempt::Column::Id.is_in(pruned)).exec(&*transaction).await?;
        transaction.commit().await?;
        Ok(removed.rows_affected)
    }

    /// What has happened to an attempt after event number `after`.
    pub async fn attempt_log(&self, id: AttemptId, after: i64) -> Result<Option<AttemptLog>, StoreError> {
        let columns = [attempt::Column::State, attempt::Column::Promised, attempt::Column::Events];
        let row = self.attempt_row(id).select_only().columns(columns);
        let row: Option<(String, String, String)> = row.into_tuple().one(&self.store.connection).await?;
        let read = |(state, promised, events): (String, String, String)| {
            let is_over = parse_name::<AttemptState>(TABLE, &state)? == AttemptState::Done && promised.is_empty();
            Ok(AttemptLog { is_over, events: event_log::read(&events, after)? })
        };
        row.map(read).transpose()
    }

    pub(crate) fn attempt_row(&self, id: AttemptId) -> Select<attempt::Entity> {
        self.rows::<attempt::Entity>().filter(attempt::Column::Id.eq(id.0))
    }

    /// Without traces: those are pictures of other attempts.
    pub(crate) async fn summaries(
        &self,
        rows: Select<attempt::Entity>,
        limit: u64,
    ) -> Result<Vec<AttemptSummary>, StoreError> {
        let rows = rows
            .filter(attempt::Column::Mode.ne(AttemptMode::Trace.name()))
            .select_only()
            .columns([
                attempt::Column::Id,
                attempt::Column::ExerciseId,
                attempt::Column::ExerciseKind,
                attempt::Column::Mode,
                attempt::Column::State,
                attempt::Column::Verdict,
                attempt::Column::HintsUsed,
                attempt::Column::CreatedAt,
                attempt::Column::FinishedAt,
            ])
            .order_by_desc(attempt::Column::CreatedAt)
            .order_by_desc(attempt::Column::Id)
            .limit(limit)
            .into_model::<SummaryRow>()
            .all(&self.store.connection)
            .await?;
        rows.into_iter().map(SummaryRow::read).collect()
    }
}

#[derive(FromQueryResult)]
struct StateRow {
    exercise_id: Uuid,
    mode: String,
    verdict: Option<String>,
    hints_used: i64,
    last_at: i64,
}

#[derive(FromQueryResult)]
struct SummaryRow {
    id: Uuid,
    exercise_id: Uuid,
    exercise_kind: String,
    mode: String,
    state: String,
    verdict: Option<String>,
    hints_used: i64,
    created_at: i64,
    finished_at: Option<i64>,
}

impl SummaryRow {
    fn read(self) -> Result<AttemptSummary, StoreError> {
        Ok(AttemptSummary {
            id: AttemptId(self.id),
            exercise: ExerciseId(self.exercise_id),
            exercise_kind: parse_name(TABLE, &self.exercise_kind)?,
            mode: parse_name(TABLE, &self.mode)?,
            state: parse_name(TABLE, &self.state)?,
            verdict: self.verdict.map(|verdict| parse_name(TABLE, &verdict)).transpose()?,
            hints_used: read_count(TABLE, self.hints_used)?,
            created_at: self.created_at,
            finished_at: self.finished_at,
        })
    }
}

pub(crate) fn read_attempt(person: PersonId, row: attempt::Model) -> Result<Attempt, StoreError> {
    Ok(Attempt {
        id: AttemptId(row.id),
        person,
        exercise: ExerciseId(row.exercise_id),
        exercise_kind: parse_name(TABLE, &row.exercise_kind)?,
        mode: parse_name(TABLE, &row.mode)?,
        state: parse_name(TABLE, &row.state)?,
        program: read_text(TABLE, row.program)?,
        own_input: row.own_input.map(|input| read_text(TABLE, input)).transpose()?,
        verdict: row.verdict.map(|verdict| parse_name(TABLE, &verdict)).transpose()?,
        judgement: row.judgement.map(|text| read_json::<Judgement>(TABLE, &text)).transpose()?,
        hints_used: read_count(TABLE, row.hints_used)?,
        created_at: row.created_at,
        finished_at: row.finished_at,
    })
}
