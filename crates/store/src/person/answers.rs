//! A person's own words on a question, and the points that they ticked against them.

use crate::entity::answer as table;
use crate::person::take_over;
use crate::row::{read_json, read_text, write_json};
use crate::{PersonStore, StoreError};
use domain::ExerciseId;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, QueryFilter};
use std::collections::HashMap;

/// The latest answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub text: String,
    /// Ids of the question's points.
    pub ticked: Vec<String>,
    pub updated_at: i64,
}

impl PersonStore {
    pub async fn find_answer(&self, exercise: ExerciseId) -> Result<Option<Answer>, StoreError> {
        self.find_answer_in(exercise, &self.store.connection).await
    }

    /// The latest answers to those of the exercises that have one.
    pub async fn answers_to(&self, exercises: &[ExerciseId]) -> Result<HashMap<ExerciseId, Answer>, StoreError> {
        if exercises.is_empty() {
            return Ok(HashMap::new());
        }
        let ids = exercises.iter().map(|exercise| exercise.0);
        let rows = self.rows::<table::Entity>().filter(table::Column::ExerciseId.is_in(ids));
        let rows = rows.all(&self.store.connection).await?;
        rows.into_iter().map(|row| Ok((ExerciseId(row.exercise_id), read_answer(row)?))).collect()
    }

    /// Saves the answer to a question in place of the earlier one.
    pub async fn save_answer(
        &self,
        exercise: ExerciseId,
        text: &str,
        ticked: &[String],
        now: i64,
    ) -> Result<(), StoreError> {
        let answer = Answer { text: text.to_owned(), ticked: ticked.to_vec(), updated_at: now };
        let transaction = self.store.begin_write().await?;
        self.put_answer(exercise, &answer, &*transaction).await?;
        transaction.commit().await
    }

    pub(crate) async fn find_answer_in(
        &self,
        exercise: ExerciseId,
        connection: &impl ConnectionTrait,
    ) -> Result<Option<Answer>, StoreError> {
        let row = self.rows::<table::Entity>().filter(table::Column::ExerciseId.eq(exercise.0)).one(connection).await?;
        row.map(read_answer).transpose()
    }

    pub(crate) async fn put_answer(
        &self,
        exercise: ExerciseId,
        answer: &Answer,
        connection: &impl ConnectionTrait,
    ) -> Result<(), StoreError> {
        let row = table::ActiveModel {
            exercise_id: Set(exercise.0),
            updated_at: Set(answer.updated_at),
            ticked: Set(write_json(&answer.ticked)?),
            text: Set(answer.text.as_bytes().to_vec()),
            ..Default::default()
        };
        use table::Column::{Text, Ticked, UpdatedAt};
        self.add(row)
            .on_conflict(take_over::<table::Entity>([UpdatedAt, Ticked, Text]))
            .exec_without_returning(connection)
            .await?;
        Ok(())
    }
}

pub(crate) fn read_answer(row: table::Model) -> Result<Answer, StoreError> {
    Ok(Answer {
        text: read_text("answers", row.text)?,
        ticked: read_json("answers", &row.ticked)?,
        updated_at: row.updated_at,
    })
}
