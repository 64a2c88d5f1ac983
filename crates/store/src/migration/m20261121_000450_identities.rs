//! Ways in through an identity provider: who is linked with whom, and what is under way at the door.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, text_null, uuid, uuid_null};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(identities()).await?;
        manager.create_table(sign_ins()).await?;
        for (table, name, column) in
            [("identities", "identities_by_person", "person_id"), ("sign_ins", "sign_ins_by_end", "expires_at")]
        {
            manager.create_index(Index::create().table(table).name(name).col(column).to_owned()).await?;
        }
        Ok(())
    }
}

fn of_person(table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, "person_id").to("persons", "id").on_delete(ForeignKeyAction::Cascade).to_owned()
}

fn identities() -> TableCreateStatement {
    Table::create()
        .table("identities")
        .col(text("issuer"))
        .col(text("subject"))
        .col(uuid("person_id"))
        .col(big_integer("linked_at"))
        .primary_key(Index::create().col("issuer").col("subject"))
        .foreign_key(&mut of_person("identities"))
        .to_owned()
}

fn sign_ins() -> TableCreateStatement {
    Table::create()
        .table("sign_ins")
        .col(text("browser_hash").primary_key())
        .col(text("state_hash"))
        .col(text("nonce"))
        .col(text("verifier"))
        .col(text("leads_to"))
        .col(uuid_null("person_id"))
        .col(text_null("subject"))
        .col(text_null("address"))
        .col(text_null("name"))
        .col(big_integer("expires_at"))
        .foreign_key(&mut of_person("sign_ins"))
        .to_owned()
}
