//! Spaced review: the card of a question, and the log of its reviews. What a memory state means is known to `coach`.

use crate::entity::{card, review};
use crate::person::take_over;
use crate::row::{read_json, without_nul, write_json};
use crate::{PersonStore, StoreError};
use domain::ExerciseId;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;

/// A question as it is remembered.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub exercise: ExerciseId,
    /// Opaque here.
    pub memory: Value,
    pub due_at: i64,
    pub last_review_at: i64,
}

/// One review. The log keeps them all, with the version of the weights that were in force.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    pub at: i64,
    /// 1 forgotten, 2 hard, 3 good, 4 easy.
    pub grade: u8,
    /// `None` at the first review.
    pub memory_before: Option<Value>,
    pub memory_after: Value,
    pub weights_version: String,
}

impl PersonStore {
    pub async fn find_card(&self, exercise: ExerciseId) -> Result<Option<Card>, StoreError> {
        let row = self
            .rows::<card::Entity>()
            .filter(card::Column::ExerciseId.eq(exercise.0))
            .one(&self.store.connection)
            .await?;
        row.map(read_card).transpose()
    }

    /// Logs a review and moves its card. A review of the same card at the same microsecond is the same review, sent twice:
    /// the second changes nothing, and the answer is `false`.
    pub async fn save_review(&self, exercise: ExerciseId, review: &Review, due_at: i64) -> Result<bool, StoreError> {
        let transaction = self.store.begin_write().await?;
        let is_new = self.add_review(exercise, review, &*transaction).await?;
        if is_new {
            let memory = review.memory_after.clone();
            let card = Card { exercise, memory, due_at, last_review_at: review.at };
            self.put_card(&card, &*transaction).await?;
        }
        transaction.commit().await?;
        Ok(is_new)
    }

    /// The cards that are due, the longest overdue first.
    pub async fn due_cards(&self, now: i64, limit: u64) -> Result<Vec<Card>, StoreError> {
        let rows = self
            .rows::<card::Entity>()
            .filter(card::Column::DueAt.lte(now))
            .order_by_asc(card::Column::DueAt)
            .order_by_asc(card::Column::ExerciseId)
            .limit(limit)
            .all(&self.store.connection)
            .await?;
        rows.into_iter().map(read_card).collect()
    }

    /// All cards, the next due first.
    pub async fn cards(&self) -> Result<Vec<Card>, StoreError> {
        self.due_cards(i64::MAX, i64::MAX as u64).await
    }

    /// The reviews of a card, oldest first.
    pub async fn reviews_of(&self, exercise: ExerciseId) -> Result<Vec<Review>, StoreError> {
        let rows = self
            .rows::<review::Entity>()
            .filter(review::Column::ExerciseId.eq(exercise.0))
            .order_by_asc(review::Column::ReviewedAt)
            .all(&self.store.connection)
            .await?;
        rows.into_iter().map(read_review).collect()
    }

    pub(crate) async fn add_review(
        &self,
        exercise: ExerciseId,
        review: &Review,
        connection: &impl ConnectionTrait,
    ) -> Result<bool, StoreError> {
        if !(1..=4).contains(&review.grade) {
            return Err(StoreError::UnknownGrade(review.grade));
        }
        let row = review::ActiveModel {
            exercise_id: Set(exercise.0),
            reviewed_at: Set(review.at),
            grade: Set(review.grade.into()),
            weights_version: Set(without_nul("weights_version", &review.weights_version)?),
            memory_before: Set(review.memory_before.as_ref().map(write_json).transpose()?),
            memory_after: Set(write_json(&review.memory_after)?),
            ..Default::default()
        };
        self.add_if_absent(row, connection).await
    }

    pub(crate) async fn put_card(&self, card: &Card, connection: &impl ConnectionTrait) -> Result<(), StoreError> {
        let row = card::ActiveModel {
            exercise_id: Set(card.exercise.0),
            due_at: Set(card.due_at),
            last_review_at: Set(card.last_review_at),
            memory: Set(write_json(&card.memory)?),
            ..Default::default()
        };
        use card::Column::{DueAt, LastReviewAt, Memory};
        self.add(row)
            .on_conflict(take_over::<card::Entity>([DueAt, LastReviewAt, Memory]))
            .exec_without_returning(connection)
            .await?;
        Ok(())
    }
}

pub(crate) fn read_card(row: card::Model) -> Result<Card, StoreError> {
    Ok(Card {
        exercise: ExerciseId(row.exercise_id),
        memory: read_json("cards", &row.memory)?,
        due_at: row.due_at,
        last_review_at: row.last_review_at,
    })
}

pub(crate) fn read_review(row: review::Model) -> Result<Review, StoreError> {
    let grade =
        u8::try_from(row.grade).map_err(|error| StoreError::Damaged { table: "reviews", reason: error.to_string() })?;
    Ok(Review {
        at: row.reviewed_at,
        grade,
        memory_before: row.memory_before.map(|text| read_json("reviews", &text)).transpose()?,
        memory_after: read_json("reviews", &row.memory_after)?,
        weights_version: row.weights_version,
    })
}
