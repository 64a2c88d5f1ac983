//! Drafts: the program as it stands in the editor, saved by revision, so that no tab silently overwrites another.

use crate::entity::{draft, draft_conflict};
use crate::row::read_text;
use crate::{PersonStore, StoreError};
use domain::ExerciseId;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, QueryFilter, QueryOrder, QuerySelect, Select,
};

/// How many rejected texts are kept per exercise; beyond that the oldest goes. A tab that keeps saving on an old revision
/// would otherwise fill the disk.
pub const KEPT_CONFLICTS: u64 = 20;

/// A program as it stood in an editor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub program: String,
    /// From 1, one more with each save. Of a conflict: the revision that its writer had last seen.
    pub revision: i64,
    pub updated_at: i64,
}

/// A draft was saved and now has this revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftSaved {
    pub revision: i64,
}

#[derive(Debug, thiserror::Error)]
pub enum SaveDraftError {
    /// Somebody saved since; the rejected text is among [`PersonStore::draft_conflicts`].
    #[error("the draft is at revision {} by now", current.revision)]
    Stale { current: Draft },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl PersonStore {
    pub async fn find_draft(&self, exercise: ExerciseId) -> Result<Option<Draft>, StoreError> {
        let row = self.draft_row(exercise).one(&self.store.connection).await?;
        row.map(read_draft).transpose()
    }

    /// Saves a program that was written on top of `base_revision` (0: on top of nothing). Of several writers with the same
    /// base exactly one wins; the others get [`SaveDraftError::Stale`]. Saving what is stored already always succeeds, so a
    /// save whose answer was lost can be sent again.
    pub async fn save_draft(
        &self,
        exercise: ExerciseId,
        base_revision: i64,
        program: &str,
        now: i64,
    ) -> Result<DraftSaved, SaveDraftError> {
        let transaction = self.store.begin_write().await?;
        let base_revision = base_revision.max(0);
        let revision = base_revision.saturating_add(1);
        if base_revision > 0 && self.replace_draft(exercise, base_revision, program, now, &transaction).await? {
            transaction.commit().await?;
            return Ok(DraftSaved { revision });
        }
        // Without a draft there is nothing to be stale against: a tab may outlive the data it was opened on.
        if self.add_draft(exercise, revision, program, now, &*transaction).await? {
            transaction.commit().await?;
            return Ok(DraftSaved { revision });
        }
        // The lock makes writers of conflicts take turns on PostgreSQL.
        let row = self.draft_row(exercise).lock_exclusive().one(&*transaction).await.map_err(StoreError::from)?;
        let Some(row) = row else { return Err(StoreError::UnknownPerson.into()) };
        let current = read_draft(row)?;
        if current.program == program {
            return Ok(DraftSaved { revision: current.revision });
        }
        let rejected = Draft { program: program.to_owned(), revision: base_revision, updated_at: now };
        self.keep_conflict(exercise, &rejected, &*transaction).await?;
        transaction.commit().await?;
        Err(SaveDraftError::Stale { current })
    }

    /// Texts that were rejected as stale, newest first.
    pub async fn draft_conflicts(&self, exercise: ExerciseId) -> Result<Vec<Draft>, StoreError> {
        let rows = self.conflict_rows(exercise).all(&self.store.connection).await?;
        rows.into_iter().map(read_conflict).collect()
    }

    /// Forgets the rejected texts of an exercise, once the person has chosen.
    pub async fn drop_draft_conflicts(&self, exercise: ExerciseId) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        let rows = self.remove::<draft_conflict::Entity>();
        rows.filter(draft_conflict::Column::ExerciseId.eq(exercise.0)).exec(&*transaction).await?;
        transaction.commit().await
    }

    fn draft_row(&self, exercise: ExerciseId) -> Select<draft::Entity> {
        self.rows::<draft::Entity>().filter(draft::Column::ExerciseId.eq(exercise.0))
    }

    fn conflict_rows(&self, exercise: ExerciseId) -> Select<draft_conflict::Entity> {
        self.rows::<draft_conflict::Entity>()
            .filter(draft_conflict::Column::ExerciseId.eq(exercise.0))
            .order_by_desc(draft_conflict::Column::Number)
    }

    async fn replace_draft(
        &self,
        exercise: ExerciseId,
        base_revision: i64,
        program: &str,
        now: i64,
        transaction: &DatabaseTransaction,
    ) -> Result<bool, StoreError> {
        let changed = self
            .change::<draft::Entity>()
            .col_expr(draft::Column::Revision, Expr::value(base_revision.saturating_add(1)))
            .col_expr(draft::Column::UpdatedAt, Expr::value(now))
            .col_expr(draft::Column::Program, Expr::value(program.as_bytes().to_vec()))
            .filter(draft::Column::ExerciseId.eq(exercise.0))
            .filter(draft::Column::Revision.eq(base_revision))
            .exec(transaction)
            .await?;
        Ok(changed.rows_affected > 0)
    }

    /// Adds a draft where there is none; tells whether it did.
    pub(crate) async fn add_draft(
        &self,
        exercise: ExerciseId,
        revision: i64,
        program: &str,
        now: i64,
        connection: &impl ConnectionTrait,
    ) -> Result<bool, StoreError> {
        let row = draft::ActiveModel {
            exercise_id: Set(exercise.0),
            revision: Set(revision),
            updated_at: Set(now),
            program: Set(program.as_bytes().to_vec()),
            ..Default::default()
        };
        self.add_if_absent(row, connection).await
    }

    /// Keeps a rejected text, unless the same text is kept already.
    pub(crate) async fn keep_conflict(
        &self,
        exercise: ExerciseId,
        rejected: &Draft,
        connection: &impl ConnectionTrait,
    ) -> Result<(), StoreError> {
        let kept = self.conflict_rows(exercise).all(connection).await?;
        if kept.iter().any(|row| row.program == rejected.program.as_bytes()) {
            return Ok(());
        }
        let number = kept.first().map_or(1, |row| row.number.saturating_add(1));
        let row = draft_conflict::ActiveModel {
            exercise_id: Set(exercise.0),
            number: Set(number),
            revision: Set(rejected.revision),
            updated_at: Set(rejected.updated_at),
            program: Set(rejected.program.as_bytes().to_vec()),
            ..Default::default()
        };
        self.add(row).exec_without_returning(connection).await?;
        let oldest_kept = number.saturating_sub(KEPT_CONFLICTS as i64);
        self.remove::<draft_conflict::Entity>()
            .filter(draft_conflict::Column::ExerciseId.eq(exercise.0))
            .filter(draft_conflict::Column::Number.lte(oldest_kept))
            .exec(connection)
            .await?;
        Ok(())
    }
}

pub(crate) fn read_draft(row: draft::Model) -> Result<Draft, StoreError> {
    Ok(Draft { program: read_text("drafts", row.program)?, revision: row.revision, updated_at: row.updated_at })
}

pub(crate) fn read_conflict(row: draft_conflict::Model) -> Result<Draft, StoreError> {
    let program = read_text("draft_conflicts", row.program)?;
    Ok(Draft { program, revision: row.revision, updated_at: row.updated_at })
}
