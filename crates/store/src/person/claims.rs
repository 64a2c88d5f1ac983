//! What a person said of their programs before they were judged.

use crate::entity::{attempt, claim};
use crate::row::{parse_name, read_count};
use crate::{AttemptSummary, PersonStore, StoreError};
use domain::claim::Claim;
use domain::{AttemptId, AttemptMode, ExerciseId};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

const TABLE: &str = "claims";
/// More submits than a person makes in a year of work.
const SUBMITS: u64 = 5000;
/// Among how many of the latest submits of an exercise a claim is looked for.
const REMEMBERED: u64 = 20;

impl PersonStore {
    /// Keeps what was said of an attempt. What was said first stays: a repeated click says nothing new.
    pub async fn keep_claim(&self, attempt: AttemptId, claim: &Claim) -> Result<(), StoreError> {
        let _turn = self.store.turn_to_write().await;
        self.add_claim(attempt, claim, &self.store.connection).await
    }

    pub(crate) async fn add_claim(
        &self,
        attempt: AttemptId,
        claim: &Claim,
        connection: &impl ConnectionTrait,
    ) -> Result<(), StoreError> {
        let row = claim::ActiveModel {
            attempt_id: Set(attempt.0),
            time: Set(claim.time.map(|bound| bound.name().to_owned())),
            memory: Set(claim.memory.map(|bound| bound.name().to_owned())),
            sureness: Set(claim.sureness.map(i64::from)),
            ..Default::default()
        };
        self.add_if_absent(row, connection).await?;
        Ok(())
    }

    pub async fn claim_of(&self, attempt: AttemptId) -> Result<Option<Claim>, StoreError> {
        let rows = self.rows::<claim::Entity>().filter(claim::Column::AttemptId.eq(attempt.0));
        rows.one(&self.store.connection).await?.map(read_claim).transpose()
    }

    /// What was said at the latest submit of an exercise.
    pub async fn latest_claim(&self, exercise: ExerciseId) -> Result<Option<Claim>, StoreError> {
        let submits = self
            .rows::<attempt::Entity>()
            .filter(attempt::Column::ExerciseId.eq(exercise.0))
            .filter(attempt::Column::Mode.eq(AttemptMode::Submit.name()));
        let submits = self.summaries(submits, REMEMBERED).await?;
        match submits.first() {
            Some(latest) => self.claim_of(latest.id).await,
            None => Ok(None),
        }
    }

    /// The judged submits before which the person said how sure they were, newest first, with what they said in per cent.
    pub async fn sure_submits(&self) -> Result<Vec<(AttemptSummary, u8)>, StoreError> {
        let said = self.rows::<claim::Entity>().filter(claim::Column::Sureness.is_not_null());
        let mut sureness: HashMap<Uuid, u8> = HashMap::new();
        for row in said.all(&self.store.connection).await? {
            let claim = read_claim(row.clone())?;
            sureness.extend(claim.sureness.map(|percent| (row.attempt_id, percent)));
        }
        if sureness.is_empty() {
            return Ok(Vec::new());
        }
        let submits = self
            .rows::<attempt::Entity>()
            .filter(attempt::Column::Mode.eq(AttemptMode::Submit.name()))
            .filter(attempt::Column::Verdict.is_not_null());
        let submits = self.summaries(submits, SUBMITS).await?;
        Ok(submits.into_iter().filter_map(|one| Some((one, *sureness.get(&one.id.0)?))).collect())
    }
}

pub(crate) fn read_claim(row: claim::Model) -> Result<Claim, StoreError> {
    let bound = |name: Option<String>| name.map(|name| parse_name(TABLE, &name)).transpose();
    let sureness = row.sureness.map(|percent| read_count(TABLE, percent)).transpose()?;
    Ok(Claim {
        time: bound(row.time)?,
        memory: bound(row.memory)?,
        sureness: sureness.and_then(|percent| u8::try_from(percent).ok()),
    })
}
