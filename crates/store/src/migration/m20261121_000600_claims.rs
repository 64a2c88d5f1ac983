//! What people say of their programs before they are judged, and whether they want to be asked how sure they are.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer_null, boolean_null, text_null, uuid};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let claims = Table::create()
            .table("claims")
            .col(uuid("person_id"))
            .col(uuid("attempt_id"))
            .col(text_null("time"))
            .col(text_null("memory"))
            .col(big_integer_null("sureness"))
            .primary_key(Index::create().col("person_id").col("attempt_id"))
            .foreign_key(
                ForeignKey::create()
                    .from("claims", ("person_id", "attempt_id"))
                    .to("attempts", ("person_id", "id"))
                    .on_delete(ForeignKeyAction::Cascade),
            )
            .to_owned();
        manager.create_table(claims).await?;
        let asks = Table::alter().table("settings").add_column(boolean_null("asks_sureness")).to_owned();
        manager.alter_table(asks).await
    }
}
