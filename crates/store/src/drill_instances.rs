//! Instances of drills: generated, verified, kept ready. They belong to nobody.

use crate::entity::drill_instance as table;
use crate::row::{read_json, write_json};
use crate::{Store, StoreError};
use domain::ExerciseId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::Value;
use uuid::Uuid;

/// One generated drill with its verified answer. The content is opaque here.
#[derive(Debug, Clone, PartialEq)]
pub struct DrillInstance {
    pub id: Uuid,
    pub generator: ExerciseId,
    pub seed: i64,
    pub content: Value,
    pub created_at: i64,
}

impl Store {
    /// Keeps an instance; the answer is `false` and nothing changes when the generator's instance of that seed is there
    /// already, so a job that is delivered twice does no harm.
    pub async fn save_drill_instance(&self, instance: &DrillInstance) -> Result<bool, StoreError> {
        let row = table::ActiveModel {
            id: Set(instance.id),
            generator_id: Set(instance.generator.0),
            seed: Set(instance.seed),
            created_at: Set(instance.created_at),
            answer_count: Set(0),
            content: Set(write_json(&instance.content)?),
        };
        let transaction = self.begin_write().await?;
        let ignore = OnConflict::new().do_nothing().to_owned();
        let added = table::Entity::insert(row).on_conflict(ignore).exec_without_returning(&*transaction).await?;
        transaction.commit().await?;
        Ok(added > 0)
    }

    /// How many instances of a generator nobody has answered yet.
    pub async fn count_unused_instances(&self, generator: ExerciseId) -> Result<u64, StoreError> {
        let rows = table::Entity::find()
            .filter(table::Column::GeneratorId.eq(generator.0))
            .filter(table::Column::AnswerCount.eq(0));
        Ok(rows.count(&self.connection).await?)
    }

    pub async fn find_drill_instance(&self, id: Uuid) -> Result<Option<DrillInstance>, StoreError> {
        let row = table::Entity::find_by_id(id).one(&self.connection).await?;
        row.map(read_instance).transpose()
    }
}

pub(crate) fn read_instance(row: table::Model) -> Result<DrillInstance, StoreError> {
    Ok(DrillInstance {
        id: row.id,
        generator: ExerciseId(row.generator_id),
        seed: row.seed,
        content: read_json("drill_instances", &row.content)?,
        created_at: row.created_at,
    })
}
