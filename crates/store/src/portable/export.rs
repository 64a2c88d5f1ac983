//! Writing a person's export. All rows are read at one moment and in a fixed order, so equal data gives equal files.

use super::{
    Export, ExportedAnswer, ExportedAttempt, ExportedCard, ExportedClaim, ExportedDraft, ExportedDrillAnswer,
    ExportedHint, ExportedInsight, ExportedLesson, ExportedPerson, ExportedReview, ExportedTake, FORMAT, VERSION,
};
use crate::entity::{
    OwnedByPerson, answer, attempt, card, claim, draft, draft_conflict, drill_answer, insight, lesson_visit,
    opened_hint, person, review, take,
};
use crate::person::answers::read_answer;
use crate::person::cards::{read_card, read_review};
use crate::person::claims::read_claim;
use crate::person::drafts::{read_conflict, read_draft};
use crate::person::drills::read_drill_answer;
use crate::person::takes::read_take;
use crate::row::{parse_name, read_count, read_json, read_text};
use crate::{Draft, PersonStore, StoreError, Take};
use domain::{AttemptId, AttemptMode, ExerciseId};
use sea_orm::{DatabaseTransaction, EntityTrait, Iterable, PrimaryKeyToColumn, QueryOrder};
use serde_json::Value;
use uuid::Uuid;

impl PersonStore {
    /// Everything that is kept of the person, as one JSON document; see `export-format.md` beside the crate's manifest.
    pub async fn export(&self, now: i64) -> Result<Value, StoreError> {
        let moment = self.store.begin_read().await?;
        let person = person::Entity::find_by_id(self.id().0).one(&moment).await?.ok_or(StoreError::UnknownPerson)?;
        let mut attempts = self.collect::<attempt::Entity, _>(&moment, exported_attempt).await?;
        // A trace is made again when it is asked for.
        attempts.retain(|attempt| attempt.mode != AttemptMode::Trace);
        attempts.sort_by_key(|attempt| (attempt.created_at, attempt.id));
        let mut drill_answers = self.collect::<drill_answer::Entity, _>(&moment, exported_drill_answer).await?;
        drill_answers.sort_by_key(|answer| (answer.at, answer.id));
        let mut takes = self.collect::<take::Entity, _>(&moment, exported_take).await?;
        takes.sort_by_key(|take| (take.spoken_at, take.id));
        let export = Export {
            format: FORMAT.to_owned(),
            version: VERSION,
            exported_at: now,
            person: ExportedPerson { id: self.id(), created_at: person.created_at },
            settings: self.find_settings(&moment).await?,
            drafts: self
                .collect::<draft::Entity, _>(&moment, |row| {
                    let exercise = row.exercise_id;
                    Ok(exported_draft(exercise, read_draft(row)?))
                })
                .await?,
            draft_conflicts: self
                .collect::<draft_conflict::Entity, _>(&moment, |row| {
                    let exercise = row.exercise_id;
                    Ok(exported_draft(exercise, read_conflict(row)?))
                })
                .await?,
            attempts,
            opened_hints: self.collect::<opened_hint::Entity, _>(&moment, exported_hint).await?,
            cards: self.collect::<card::Entity, _>(&moment, exported_card).await?,
            reviews: self.collect::<review::Entity, _>(&moment, exported_review).await?,
            answers: self.collect::<answer::Entity, _>(&moment, exported_answer).await?,
            drill_answers,
            lessons: self.collect::<lesson_visit::Entity, _>(&moment, exported_lesson).await?,
            takes,
            insights: self.collect::<insight::Entity, _>(&moment, exported_insight).await?,
            claims: self.collect::<claim::Entity, _>(&moment, exported_claim).await?,
        };
        serde_json::to_value(export).map_err(|error| StoreError::Database(Box::new(error)))
    }

    /// All of the person's rows of a table in the order of its key.
    async fn collect<E, T>(
        &self,
        moment: &DatabaseTransaction,
        read: impl Fn(E::Model) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError>
    where
        E: OwnedByPerson,
        <E as EntityTrait>::Model: Send,
    {
        let mut rows = self.rows::<E>();
        for key in E::PrimaryKey::iter() {
            rows = rows.order_by_asc(key.into_column());
        }
        rows.all(moment).await?.into_iter().map(read).collect()
    }
}

fn exported_draft(exercise: Uuid, draft: Draft) -> ExportedDraft {
    let Draft { program, revision, updated_at } = draft;
    ExportedDraft { exercise: ExerciseId(exercise), revision, updated_at, program }
}

fn exported_attempt(row: attempt::Model) -> Result<ExportedAttempt, StoreError> {
    let table = "attempts";
    Ok(ExportedAttempt {
        id: AttemptId(row.id),
        exercise: ExerciseId(row.exercise_id),
        exercise_kind: parse_name(table, &row.exercise_kind)?,
        mode: parse_name(table, &row.mode)?,
        state: parse_name(table, &row.state)?,
        program: read_text(table, row.program)?,
        own_input: row.own_input.map(|input| read_text(table, input)).transpose()?,
        verdict: row.verdict.map(|verdict| parse_name(table, &verdict)).transpose()?,
        hints_used: read_count(table, row.hints_used)?,
        created_at: row.created_at,
        finished_at: row.finished_at,
        // Not read as a `Judgement`: an old one stays as it was written.
        judgement: row.judgement.map(|text| read_json(table, &text)).transpose()?,
    })
}

fn exported_hint(row: opened_hint::Model) -> Result<ExportedHint, StoreError> {
    Ok(ExportedHint { exercise: ExerciseId(row.exercise_id), rung: row.rung, opened_at: row.opened_at })
}

fn exported_card(row: card::Model) -> Result<ExportedCard, StoreError> {
    let card = read_card(row)?;
    Ok(ExportedCard {
        exercise: card.exercise,
        due_at: card.due_at,
        last_review_at: card.last_review_at,
        memory: card.memory,
    })
}

fn exported_review(row: review::Model) -> Result<ExportedReview, StoreError> {
    let exercise = ExerciseId(row.exercise_id);
    let review = read_review(row)?;
    Ok(ExportedReview {
        exercise,
        at: review.at,
        grade: review.grade,
        memory_before: review.memory_before,
        memory_after: review.memory_after,
        weights_version: review.weights_version,
    })
}

fn exported_answer(row: answer::Model) -> Result<ExportedAnswer, StoreError> {
    let exercise = ExerciseId(row.exercise_id);
    let answer = read_answer(row)?;
    Ok(ExportedAnswer { exercise, text: answer.text, ticked: answer.ticked, updated_at: answer.updated_at })
}

fn exported_drill_answer(row: drill_answer::Model) -> Result<ExportedDrillAnswer, StoreError> {
    let answer = read_drill_answer(row)?;
    Ok(ExportedDrillAnswer {
        id: answer.id,
        generator: answer.generator,
        instance: answer.instance,
        given: answer.given,
        correct: answer.correct,
        rule: answer.rule,
        at: answer.at,
    })
}

fn exported_lesson(row: lesson_visit::Model) -> Result<ExportedLesson, StoreError> {
    Ok(ExportedLesson { lesson: ExerciseId(row.lesson_id), visited_at: row.visited_at, done_at: row.done_at })
}

fn exported_take(row: take::Model) -> Result<ExportedTake, StoreError> {
    let Take { id, exercise, spoken_at, seconds, ticked } = read_take(row)?;
    Ok(ExportedTake { id, exercise, spoken_at, seconds, ticked })
}

fn exported_claim(row: claim::Model) -> Result<ExportedClaim, StoreError> {
    Ok(ExportedClaim { attempt: AttemptId(row.attempt_id), claim: read_claim(row)? })
}

/// One that is still being computed is not exported: whoever imports the attempt does not wait for it.
fn exported_insight(row: insight::Model) -> Result<ExportedInsight, StoreError> {
    let table = "insights";
    Ok(ExportedInsight {
        attempt: AttemptId(row.attempt_id),
        kind: parse_name(table, &row.kind)?,
        created_at: row.created_at,
        content: read_json(table, &row.content)?,
    })
}
