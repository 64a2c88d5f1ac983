//! Takes of rehearsals: what was said aloud, how long it took, what was ticked of it. The recording stays in the browser.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, uuid};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let takes = Table::create()
            .table("takes")
            .col(uuid("person_id"))
            .col(uuid("id"))
            .col(uuid("exercise_id"))
            .col(big_integer("spoken_at"))
            .col(big_integer("seconds"))
            .col(text("ticked"))
            .primary_key(Index::create().col("person_id").col("id"))
            .foreign_key(
                ForeignKey::create()
                    .from("takes", "person_id")
                    .to("persons", "id")
                    .on_delete(ForeignKeyAction::Cascade),
            )
            .to_owned();
        manager.create_table(takes).await?;
        let by_time =
            Index::create().table("takes").name("takes_by_time").col("person_id").col("spoken_at").col("id").to_owned();
        manager.create_index(by_time).await
    }
}
