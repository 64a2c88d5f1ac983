//! Reading an export into a person's rows: all or nothing, and twice the same as once.

use super::{
    Export, ExportedAnswer, ExportedAttempt, ExportedCard, ExportedDraft, ExportedInsight, ExportedTake, FORMAT,
    OLDEST, VERSION,
};
use crate::entity::{attempt, card, draft, insight, opened_hint};
use crate::person::drafts::read_draft;
use crate::row::{without_nul, write_json};
use crate::{Answer, Card, Draft, DrillAnswer, LessonState, PersonStore, Review, StoreError, Take};
use domain::claim::Claim;
use domain::{AttemptState, Insight, Judgement};
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, QueryFilter};
use serde::Deserialize;
use serde_json::Value;

/// Why a document was not imported; nothing of it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    #[error("this is no export of a person's data: it does not say \"format\": \"{FORMAT}\"")]
    NotAnExport,
    #[error(
        "the export has version {0}; this Sparring reads versions {OLDEST} to {VERSION}: import it with the version that wrote it or a newer one"
    )]
    OtherVersion(u64),
    #[error("the export cannot be read: {0}")]
    Malformed(String),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How much of an import was not there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Imported {
    pub attempts: u64,
    /// New drafts, and texts that were put among the conflicts.
    pub drafts: u64,
    pub reviews: u64,
    pub drill_answers: u64,
    pub lessons: u64,
}

impl PersonStore {
    /// Adds the content of an export to this person, who becomes its owner; see `export-format.md` beside the crate's
    /// manifest for what happens to what is there already.
    pub async fn import(&self, document: &Value) -> Result<Imported, ImportError> {
        let export = read(document)?;
        let mut imported = Imported::default();
        let transaction = self.store.begin_write().await?;
        if let Some(settings) = &export.settings {
            self.put_settings(settings, &*transaction).await?;
        }
        for exported in &export.drafts {
            imported.drafts += u64::from(self.import_draft(exported, &transaction).await?);
        }
        for exported in &export.draft_conflicts {
            self.keep_conflict(exported.exercise, &exported.draft(), &*transaction).await?;
        }
        for exported in export.attempts {
            imported.attempts += u64::from(self.import_attempt(exported, &transaction).await?);
        }
        for exported in export.opened_hints {
            let row = opened_hint::ActiveModel {
                exercise_id: Set(exported.exercise.0),
                rung: Set(without_nul("rung", &exported.rung)?),
                opened_at: Set(exported.opened_at),
                ..Default::default()
            };
            self.add_if_absent(row, &*transaction).await?;
        }
        for exported in export.cards {
            self.import_card(exported, &transaction).await?;
        }
        for exported in export.reviews {
            let review = Review {
                at: exported.at,
                grade: exported.grade,
                memory_before: exported.memory_before,
                memory_after: exported.memory_after,
                weights_version: exported.weights_version,
            };
            imported.reviews += u64::from(self.add_review(exported.exercise, &review, &*transaction).await?);
        }
        for exported in export.answers {
            self.import_answer(exported, &transaction).await?;
        }
        for exported in export.drill_answers {
            let answer = DrillAnswer {
                id: exported.id,
                generator: exported.generator,
                instance: exported.instance,
                given: exported.given,
                correct: exported.correct,
                rule: exported.rule,
                at: exported.at,
            };
            imported.drill_answers += u64::from(self.add_drill_answer(&answer, &*transaction).await?);
        }
        for exported in export.lessons {
            let state = LessonState { visited_at: exported.visited_at, done_at: exported.done_at };
            imported.lessons += u64::from(self.put_lesson(exported.lesson, state, &*transaction).await?);
        }
        for ExportedTake { id, exercise, spoken_at, seconds, ticked } in export.takes {
            self.add_take(&Take { id, exercise, spoken_at, seconds, ticked }, &*transaction).await?;
        }
        for exported in export.insights {
            self.import_insight(exported, &transaction).await?;
        }
        for exported in export.claims {
            let malformed =
                |what: &str| ImportError::Malformed(format!("claim of attempt {}: {what}", exported.attempt));
            if exported.claim.sureness.is_some_and(|percent| !Claim::SURENESS.contains(&percent)) {
                return Err(malformed("nobody can have said that they are so sure"));
            }
            if self.attempt_row(exported.attempt).one(&*transaction).await.map_err(StoreError::from)?.is_none() {
                return Err(malformed("there is no such attempt"));
            }
            self.add_claim(exported.attempt, &exported.claim, &*transaction).await?;
        }
        transaction.commit().await?;
        Ok(imported)
    }

    async fn import_insight(
        &self,
        exported: ExportedInsight,
        transaction: &DatabaseTransaction,
    ) -> Result<(), ImportError> {
        let malformed = |what: &str| ImportError::Malformed(format!("insight of attempt {}: {what}", exported.attempt));
        let found = Insight::deserialize(&exported.content).map_err(|error| malformed(&error.to_string()))?;
        if found.kind() != exported.kind {
            return Err(malformed("its kind is not that of its content"));
        }
        if self.attempt_row(exported.attempt).one(transaction).await.map_err(StoreError::from)?.is_none() {
            return Err(malformed("there is no such attempt"));
        }
        let row = insight::ActiveModel {
            attempt_id: Set(exported.attempt.0),
            kind: Set(exported.kind.name().to_owned()),
            created_at: Set(exported.created_at),
            content: Set(write_json(&exported.content)?),
            ..Default::default()
        };
        self.add_if_absent(row, transaction).await?;
        Ok(())
    }

    /// A draft that differs from the one that is there becomes a conflict; tells whether anything was added.
    async fn import_draft(
        &self,
        exported: &ExportedDraft,
        transaction: &DatabaseTransaction,
    ) -> Result<bool, StoreError> {
        let draft = exported.draft();
        let exercise = exported.exercise;
        if self.add_draft(exercise, draft.revision, &draft.program, draft.updated_at, transaction).await? {
            return Ok(true);
        }
        let present =
            self.rows::<draft::Entity>().filter(draft::Column::ExerciseId.eq(exercise.0)).one(transaction).await?;
        match present.map(read_draft).transpose()? {
            Some(present) if present.program != draft.program => {
                self.keep_conflict(exercise, &draft, transaction).await?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    async fn import_attempt(
        &self,
        exported: ExportedAttempt,
        transaction: &DatabaseTransaction,
    ) -> Result<bool, ImportError> {
        check_judgement(&exported)?;
        let row = attempt::ActiveModel {
            id: Set(exported.id.0),
            exercise_id: Set(exported.exercise.0),
            exercise_kind: Set(exported.exercise_kind.name().to_owned()),
            mode: Set(exported.mode.name().to_owned()),
            state: Set(exported.state.name().to_owned()),
            verdict: Set(exported.verdict.map(|verdict| verdict.name().to_owned())),
            hints_used: Set(exported.hints_used.into()),
            created_at: Set(exported.created_at),
            finished_at: Set(exported.finished_at),
            program: Set(exported.program.into_bytes()),
            own_input: Set(exported.own_input.map(String::into_bytes)),
            judgement: Set(exported.judgement.as_ref().map(write_json).transpose()?),
            ..Default::default()
        };
        Ok(self.add_if_absent(row, transaction).await?)
    }

    async fn import_card(&self, exported: ExportedCard, transaction: &DatabaseTransaction) -> Result<(), StoreError> {
        let present = self
            .rows::<card::Entity>()
            .filter(card::Column::ExerciseId.eq(exported.exercise.0))
            .one(transaction)
            .await?;
        if present.is_some_and(|row| row.last_review_at >= exported.last_review_at) {
            return Ok(());
        }
        let ExportedCard { exercise, due_at, last_review_at, memory } = exported;
        self.put_card(&Card { exercise, memory, due_at, last_review_at }, transaction).await
    }

    async fn import_answer(
        &self,
        exported: ExportedAnswer,
        transaction: &DatabaseTransaction,
    ) -> Result<(), StoreError> {
        let present = self.find_answer_in(exported.exercise, transaction).await?;
        if present.is_some_and(|answer| answer.updated_at >= exported.updated_at) {
            return Ok(());
        }
        let ExportedAnswer { exercise, text, ticked, updated_at } = exported;
        self.put_answer(exercise, &Answer { text, ticked, updated_at }, transaction).await
    }
}

impl ExportedDraft {
    fn draft(&self) -> Draft {
        Draft { program: self.program.clone(), revision: self.revision, updated_at: self.updated_at }
    }
}

fn read(document: &Value) -> Result<Export, ImportError> {
    if document.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(ImportError::NotAnExport);
    }
    match document.get("version").and_then(Value::as_u64) {
        Some(version) if (u64::from(OLDEST)..=u64::from(VERSION)).contains(&version) => {}
        Some(version) => return Err(ImportError::OtherVersion(version)),
        None => return Err(ImportError::Malformed("it has no version".to_owned())),
    }
    Export::deserialize(document).map_err(|error| ImportError::Malformed(error.to_string()))
}

/// An attempt has a verdict, a judgement and a time of finishing when it is done, and none of them before.
fn check_judgement(attempt: &ExportedAttempt) -> Result<(), ImportError> {
    let malformed = |what: &str| ImportError::Malformed(format!("attempt {}: {what}", attempt.id));
    let is_done = attempt.state == AttemptState::Done;
    let has_all = attempt.verdict.is_some() && attempt.judgement.is_some() && attempt.finished_at.is_some();
    let has_none = attempt.verdict.is_none() && attempt.judgement.is_none() && attempt.finished_at.is_none();
    if !(if is_done { has_all } else { has_none }) {
        return Err(malformed("its state does not agree with its verdict, judgement or finished_at"));
    }
    if let Some(judgement) = &attempt.judgement {
        let judgement = Judgement::deserialize(judgement).map_err(|error| malformed(&error.to_string()))?;
        if Some(judgement.verdict) != attempt.verdict {
            return Err(malformed("its verdict is not that of its judgement"));
        }
    }
    Ok(())
}
