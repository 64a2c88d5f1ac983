//! What a person answered to drills, and which instance comes next.

use crate::drill_instances::{DrillInstance, read_instance};
use crate::entity::{drill_answer, drill_instance};
use crate::row::{read_text, without_nul};
use crate::{PersonStore, StoreError};
use domain::ExerciseId;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// An answer to an instance of a drill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrillAnswer {
    pub id: Uuid,
    pub generator: ExerciseId,
    pub instance: Uuid,
    /// As typed or chosen.
    pub given: String,
    pub correct: bool,
    /// The naive rule that gives this wrong answer.
    pub rule: Option<String>,
    pub at: i64,
}

/// How a person does at a generator's drills.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DrillStats {
    pub answered: u64,
    pub correct: u64,
    /// How often each naive rule was followed.
    pub wrong_by_rule: BTreeMap<String, u64>,
    pub last_at: Option<i64>,
}

impl PersonStore {
    /// Records an answer; the answer is `false` and nothing changes when this person has answered the instance before: only
    /// the first answer counts, because the right one is shown after it.
    pub async fn record_drill_answer(&self, answer: &DrillAnswer) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        let is_first = self.add_drill_answer(answer, &*transaction).await?;
        transaction.commit().await?;
        Ok(is_first)
    }

    pub async fn drill_stats(&self, generator: ExerciseId) -> Result<DrillStats, StoreError> {
        let rows = self
            .rows::<drill_answer::Entity>()
            .filter(drill_answer::Column::GeneratorId.eq(generator.0))
            .select_only()
            .columns([drill_answer::Column::Correct, drill_answer::Column::Rule])
            .column_as(drill_answer::Column::Id.count(), "answers")
            .column_as(drill_answer::Column::AnsweredAt.max(), "last_at")
            .group_by(drill_answer::Column::Correct)
            .group_by(drill_answer::Column::Rule)
            .into_model::<StatsRow>()
            .all(&self.store.connection)
            .await?;
        let mut stats = DrillStats::default();
        for row in rows {
            let answers = row.answers.unsigned_abs();
            stats.answered += answers;
            if row.correct {
                stats.correct += answers;
            } else if let Some(rule) = row.rule {
                *stats.wrong_by_rule.entry(rule).or_default() += answers;
            }
            stats.last_at = Ord::max(stats.last_at, Some(row.last_at));
        }
        Ok(stats)
    }

    /// The latest answers to drills of all generators, newest first.
    pub async fn recent_drill_answers(&self, limit: u64) -> Result<Vec<DrillAnswer>, StoreError> {
        let rows = self
            .rows::<drill_answer::Entity>()
            .order_by_desc(drill_answer::Column::AnsweredAt)
            .order_by_desc(drill_answer::Column::Id)
            .limit(limit)
            .all(&self.store.connection)
            .await?;
        rows.into_iter().map(read_drill_answer).collect()
    }

    /// An instance that this person has not answered, the one that the fewest people have answered first.
    pub async fn next_drill_instance(&self, generator: ExerciseId) -> Result<Option<DrillInstance>, StoreError> {
        let answered = self
            .rows::<drill_answer::Entity>()
            .select_only()
            .column(drill_answer::Column::InstanceId)
            .filter(drill_answer::Column::GeneratorId.eq(generator.0))
            .into_query();
        let row = drill_instance::Entity::find()
            .filter(drill_instance::Column::GeneratorId.eq(generator.0))
            .filter(drill_instance::Column::Id.not_in_subquery(answered))
            .order_by_asc(drill_instance::Column::AnswerCount)
            .order_by_asc(drill_instance::Column::CreatedAt)
            .order_by_asc(drill_instance::Column::Id)
            .one(&self.store.connection)
            .await?;
        row.map(read_instance).transpose()
    }

    pub(crate) async fn add_drill_answer(
        &self,
        answer: &DrillAnswer,
        connection: &impl ConnectionTrait,
    ) -> Result<bool, StoreError> {
        let row = drill_answer::ActiveModel {
            id: Set(answer.id),
            generator_id: Set(answer.generator.0),
            instance_id: Set(answer.instance),
            correct: Set(answer.correct),
            rule: Set(answer.rule.as_deref().map(|rule| without_nul("rule", rule)).transpose()?),
            answered_at: Set(answer.at),
            given: Set(answer.given.as_bytes().to_vec()),
            ..Default::default()
        };
        // Without columns: it may be the id or the instance that is there already.
        let ignore = sea_orm::sea_query::OnConflict::new().do_nothing().to_owned();
        let added = self.add(row).on_conflict(ignore).exec_without_returning(connection).await?;
        if added == 0 {
            return Ok(false);
        }
        drill_instance::Entity::update_many()
            .col_expr(drill_instance::Column::AnswerCount, Expr::col(drill_instance::Column::AnswerCount).add(1))
            .filter(drill_instance::Column::Id.eq(answer.instance))
            .exec(connection)
            .await?;
        Ok(true)
    }
}

#[derive(FromQueryResult)]
struct StatsRow {
    correct: bool,
    rule: Option<String>,
    answers: i64,
    last_at: i64,
}

pub(crate) fn read_drill_answer(row: drill_answer::Model) -> Result<DrillAnswer, StoreError> {
    Ok(DrillAnswer {
        id: row.id,
        generator: ExerciseId(row.generator_id),
        instance: row.instance_id,
        given: read_text("drill_answers", row.given)?,
        correct: row.correct,
        rule: row.rule,
        at: row.answered_at,
    })
}
