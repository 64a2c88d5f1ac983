//! How exercises fare with everybody: counts only, of nobody in particular; and the reports that people have sent to hosts
//! and authors. Besides finding unfinished attempts, these are the only queries over the rows of several people.

use crate::directory::{Directory, LedGroup};
use crate::entity::{account, attempt, member, opened_hint, report};
use crate::row::{read_json, read_text};
use crate::{DatabaseKind, StoreError};
use domain::{AttemptMode, ExerciseId, PersonId, Verdict};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Select, Statement};
use sea_orm::{ConnectionTrait, DbBackend};
use std::collections::HashMap;
use uuid::Uuid;

/// How many reports a list shows.
const LISTED: u64 = 200;

/// How an exercise fares. Everything is a number of people, but for `submits`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fate {
    /// Who ran or submitted something.
    pub tried: u64,
    pub solved: u64,
    pub submits: u64,
    /// Who opened at least one hint.
    pub hinted: u64,
    /// Who gave up and read the editorial.
    pub gave_up: u64,
}

/// What somebody says is wrong with an exercise.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    pub id: Uuid,
    pub person: PersonId,
    pub exercise: ExerciseId,
    pub written_at: i64,
    pub closed_at: Option<i64>,
    /// What the person saw: language, version, latest verdict.
    pub seen: serde_json::Value,
    pub text: String,
}

#[derive(FromQueryResult)]
struct FateRow {
    exercise_id: Uuid,
    people: i64,
    rows_count: i64,
}

impl Directory {
    /// How each exercise fares that anybody has met.
    pub async fn fates(&self) -> Result<HashMap<ExerciseId, Fate>, StoreError> {
        let mut fates: HashMap<ExerciseId, Fate> = HashMap::new();
        let attempts = |modes: &[AttemptMode]| {
            attempt::Entity::find().filter(attempt::Column::Mode.is_in(modes.iter().map(|mode| mode.name())))
        };
        let all = attempts(&[AttemptMode::Run, AttemptMode::Submit]);
        for row in self.count(all, attempt::Column::ExerciseId, attempt::Column::PersonId).await? {
            fates.entry(ExerciseId(row.exercise_id)).or_default().tried = unsigned(row.people);
        }
        let submits = attempts(&[AttemptMode::Submit]);
        for row in self.count(submits, attempt::Column::ExerciseId, attempt::Column::PersonId).await? {
            fates.entry(ExerciseId(row.exercise_id)).or_default().submits = unsigned(row.rows_count);
        }
        let solved = attempts(&[AttemptMode::Submit]).filter(attempt::Column::Verdict.eq(Verdict::Accepted.name()));
        for row in self.count(solved, attempt::Column::ExerciseId, attempt::Column::PersonId).await? {
            fates.entry(ExerciseId(row.exercise_id)).or_default().solved = unsigned(row.people);
        }
        let hints = opened_hint::Entity::find();
        for row in self.count(hints, opened_hint::Column::ExerciseId, opened_hint::Column::PersonId).await? {
            fates.entry(ExerciseId(row.exercise_id)).or_default().hinted = unsigned(row.people);
        }
        let given_up = opened_hint::Entity::find().filter(opened_hint::Column::Rung.eq("editorial"));
        for row in self.count(given_up, opened_hint::Column::ExerciseId, opened_hint::Column::PersonId).await? {
            fates.entry(ExerciseId(row.exercise_id)).or_default().gave_up = unsigned(row.people);
        }
        Ok(fates)
    }

    async fn count<E: EntityTrait>(
        &self,
        rows: Select<E>,
        exercise: E::Column,
        person: E::Column,
    ) -> Result<Vec<FateRow>, StoreError> {
        let counted = rows
            .select_only()
            .column_as(exercise, "exercise_id")
            .column_as(Expr::col(person).count_distinct(), "people")
            .column_as(Expr::col(person).count(), "rows_count")
            .group_by(exercise)
            .into_model::<FateRow>()
            .all(&self.store.connection)
            .await?;
        Ok(counted)
    }

    /// The reports of everybody, open ones first, then the newest.
    pub async fn reports(&self) -> Result<Vec<Report>, StoreError> {
        self.list_reports(report::Entity::find()).await
    }

    /// Marks a report as dealt with, or as open again.
    pub async fn close_report(&self, id: Uuid, closed_at: Option<i64>) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        report::Entity::update_many()
            .col_expr(report::Column::ClosedAt, Expr::value(closed_at))
            .filter(report::Column::Id.eq(id))
            .exec(&self.store.connection)
            .await?;
        Ok(())
    }

    async fn list_reports(&self, rows: Select<report::Entity>) -> Result<Vec<Report>, StoreError> {
        let rows = rows
            .order_by_asc(Expr::col(report::Column::ClosedAt).is_not_null())
            .order_by_desc(report::Column::WrittenAt)
            .limit(LISTED)
            .all(&self.store.connection)
            .await?;
        rows.into_iter().map(read_report).collect()
    }

    /// The names of people whose reports are read.
    pub async fn names_of(&self, people: &[PersonId]) -> Result<HashMap<PersonId, String>, StoreError> {
        let rows = account::Entity::find()
            .filter(account::Column::PersonId.is_in(people.iter().map(|person| person.0)))
            .all(&self.store.connection)
            .await?;
        Ok(rows.into_iter().map(|row| (PersonId(row.person_id), row.name)).collect())
    }

    /// How many attempts have no verdict yet, and how many bytes the database takes: for monitors.
    pub async fn size(&self) -> Result<u64, StoreError> {
        let (backend, query) = match self.store.kind() {
            DatabaseKind::Sqlite => (
                DbBackend::Sqlite,
                "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()",
            ),
            DatabaseKind::Postgres => (DbBackend::Postgres, "SELECT pg_database_size(current_database()) AS bytes"),
        };
        let row = self.store.connection.query_one_raw(Statement::from_string(backend, query)).await?;
        Ok(row.map(|row| row.try_get::<i64>("", "bytes")).transpose()?.map_or(0, unsigned))
    }
}

impl LedGroup {
    /// The reports of the group's people.
    pub async fn reports(&self) -> Result<Vec<Report>, StoreError> {
        let people: Vec<Uuid> = member::Entity::find()
            .filter(member::Column::GroupId.eq(self.id.0))
            .select_only()
            .column(member::Column::PersonId)
            .into_tuple()
            .all(&self.store.connection)
            .await?;
        let rows = report::Entity::find().filter(report::Column::PersonId.is_in(people));
        Directory { store: self.store.clone() }.list_reports(rows).await
    }
}

pub(crate) fn read_report(row: report::Model) -> Result<Report, StoreError> {
    Ok(Report {
        id: row.id,
        person: PersonId(row.person_id),
        exercise: ExerciseId(row.exercise_id),
        written_at: row.written_at,
        closed_at: row.closed_at,
        seen: read_json("reports", &row.seen)?,
        text: read_text("reports", row.text)?,
    })
}

fn unsigned(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}
