//! What is shown of an attempt beyond its verdict.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, text_null, uuid};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let insights = Table::create()
            .table("insights")
            .col(uuid("person_id"))
            .col(uuid("attempt_id"))
            .col(text("kind"))
            .col(big_integer("created_at"))
            .col(text_null("content"))
            .primary_key(Index::create().col("person_id").col("attempt_id").col("kind"))
            .foreign_key(
                ForeignKey::create()
                    .from("insights", ("person_id", "attempt_id"))
                    .to("attempts", ("person_id", "id"))
                    .on_delete(ForeignKeyAction::Cascade),
            )
            .to_owned();
        manager.create_table(insights).await?;
        // Spelled out, because a partial index is only used when its condition is a literal.
        let unfinished = "CREATE INDEX insights_unfinished ON insights (created_at) WHERE content IS NULL";
        manager.get_connection().execute_unprepared(unfinished).await?;
        Ok(())
    }
}
