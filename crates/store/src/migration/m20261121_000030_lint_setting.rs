//! Whether a person wants remarks in the editor while typing; on, as for everybody before.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::boolean;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let lint = Table::alter().table("settings").add_column(boolean("lint").default(true)).to_owned();
        manager.alter_table(lint).await
    }
}
