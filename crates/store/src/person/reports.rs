//! What a person says is wrong with exercises, and how much they keep here.

use crate::directory::statistics::{Report, read_report};
use crate::entity::{answer, attempt, draft, draft_conflict, drill_answer, lesson_visit, report, review, take};
use crate::row::write_json;
use crate::{PersonStore, StoreError};
use domain::{AttemptMode, ExerciseId, Verdict};
use sea_orm::sea_query::{Expr, ExprTrait, Func, SimpleExpr};
use sea_orm::{ActiveValue::Set, ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

impl PersonStore {
    /// Sends a report to hosts and authors.
    pub async fn add_report(&self, report: &Report) -> Result<(), StoreError> {
        let row = report::ActiveModel {
            id: Set(report.id),
            exercise_id: Set(report.exercise.0),
            written_at: Set(report.written_at),
            closed_at: Set(None),
            seen: Set(write_json(&report.seen)?),
            text: Set(report.text.as_bytes().to_vec()),
            ..Default::default()
        };
        let _turn = self.store.turn_to_write().await;
        self.add_if_absent(row, &self.store.connection).await?;
        Ok(())
    }

    /// The person's own reports, the newest first.
    pub async fn reports(&self) -> Result<Vec<Report>, StoreError> {
        let rows = self.rows::<report::Entity>().order_by_desc(report::Column::WrittenAt);
        rows.all(&self.store.connection).await?.into_iter().map(read_report).collect()
    }

    pub async fn count_reports_since(&self, since: i64) -> Result<u64, StoreError> {
        let rows = self.rows::<report::Entity>().filter(report::Column::WrittenAt.gte(since));
        Ok(rows.count(&self.store.connection).await?)
    }

    /// When the person did something since a time: attempts, reviews, drills, lessons, drafts, answers, takes. In no order.
    pub async fn moments_since(&self, since: i64) -> Result<Vec<i64>, StoreError> {
        macro_rules! moments {
            ($($table:ident . $column:ident),+) => {{
                let mut all: Vec<i64> = Vec::new();
                $(
                    let rows = self
                        .rows::<$table::Entity>()
                        .filter($table::Column::$column.gte(since))
                        .select_only()
                        .column($table::Column::$column);
                    all.extend(rows.into_tuple::<i64>().all(&self.store.connection).await?);
                )+
                all
            }};
        }
        Ok(moments!(
            attempt.CreatedAt,
            review.ReviewedAt,
            drill_answer.AnsweredAt,
            lesson_visit.VisitedAt,
            draft.UpdatedAt,
            answer.UpdatedAt,
            take.SpokenAt
        ))
    }

    /// When each exercise was done first: a submit accepted, a lesson finished, a question reviewed, a drill answered right.
    pub async fn first_done(&self) -> Result<HashMap<ExerciseId, i64>, StoreError> {
        let accepted = self
            .rows::<attempt::Entity>()
            .filter(attempt::Column::Mode.eq(AttemptMode::Submit.name()))
            .filter(attempt::Column::Verdict.eq(Verdict::Accepted.name()));
        let finished = self.rows::<lesson_visit::Entity>().filter(lesson_visit::Column::DoneAt.is_not_null());
        let right = self.rows::<drill_answer::Entity>().filter(drill_answer::Column::Correct.eq(true));
        let mut first: HashMap<ExerciseId, i64> = HashMap::new();
        macro_rules! take {
            ($rows:expr, $table:ident, $exercise:ident, $time:ident) => {
                let found: Vec<(Uuid, i64)> = $rows
                    .select_only()
                    .column($table::Column::$exercise)
                    .column_as($table::Column::$time.min(), "at")
                    .group_by($table::Column::$exercise)
                    .into_tuple()
                    .all(&self.store.connection)
                    .await?;
                for (exercise, at) in found {
                    first.entry(ExerciseId(exercise)).and_modify(|known| *known = Ord::min(at, *known)).or_insert(at);
                }
            };
        }
        take!(accepted, attempt, ExerciseId, CreatedAt);
        take!(finished, lesson_visit, LessonId, DoneAt);
        take!(right, drill_answer, GeneratorId, AnsweredAt);
        take!(self.rows::<review::Entity>(), review, ExerciseId, ReviewedAt);
        Ok(first)
    }

    /// How many bytes of programs, inputs, results and answers are kept of the person.
    pub async fn bytes_kept(&self) -> Result<u64, StoreError> {
        let length = |column: SimpleExpr| -> SimpleExpr {
            Func::coalesce([Expr::expr(Func::cust("sum").arg(Func::cust("length").arg(column))), Expr::value(0_i64)])
                .cast_as("bigint")
        };
        macro_rules! bytes {
            ($($table:ident . $column:ident),+) => {{
                let mut all: i64 = 0;
                $(
                    let rows = self
                        .rows::<$table::Entity>()
                        .select_only()
                        .column_as(length(Expr::col($table::Column::$column).into()), "bytes");
                    all += rows.into_tuple::<i64>().one(&self.store.connection).await?.unwrap_or_default();
                )+
                all
            }};
        }
        let bytes = bytes!(
            attempt.Program,
            attempt.OwnInput,
            attempt.Judgement,
            draft.Program,
            draft_conflict.Program,
            answer.Text,
            report.Text
        );
        Ok(u64::try_from(bytes).unwrap_or_default())
    }
}
