//! Accounts, sessions, links, groups with what is set for them, and reports about exercises.
//!
//! Of passwords, sessions and links only hashes are kept: whoever reads the database can enter with none of them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, blob, boolean, text, uuid, uuid_null};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [accounts(), sessions(), groups(), members(), links(), deadlines(), announcements(), reports()] {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

/// The row goes when the row goes that it points at.
fn follows(table: &'static str, column: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, column).to(to, "id").on_delete(ForeignKeyAction::Cascade).to_owned()
}

fn accounts() -> TableCreateStatement {
    Table::create()
        .table("accounts")
        .col(uuid("person_id").primary_key())
        .col(text("address"))
        .col(text("address_key"))
        .col(text("name"))
        .col(text("role"))
        .col(text("password_hash"))
        .col(big_integer("password_changed_at"))
        .col(big_integer("created_at"))
        .col(big_integer("seen_at"))
        .col(big_integer_null("leaving_at"))
        .col(boolean("shares_activity"))
        .col(boolean("shares_results"))
        .col(boolean("shares_exercises"))
        .foreign_key(&mut follows("accounts", "person_id", "persons"))
        .to_owned()
}

fn sessions() -> TableCreateStatement {
    Table::create()
        .table("sessions")
        .col(text("token_hash").primary_key())
        .col(uuid("person_id"))
        .col(big_integer("created_at"))
        .col(big_integer("seen_at"))
        .col(big_integer("expires_at"))
        .foreign_key(&mut follows("sessions", "person_id", "persons"))
        .to_owned()
}

fn groups() -> TableCreateStatement {
    Table::create()
        .table("groups")
        .col(uuid("id").primary_key())
        .col(text("name"))
        .col(big_integer("created_at"))
        .to_owned()
}

fn members() -> TableCreateStatement {
    Table::create()
        .table("members")
        .col(uuid("person_id"))
        .col(uuid("group_id"))
        .col(boolean("leads"))
        .col(big_integer("joined_at"))
        .primary_key(Index::create().col("person_id").col("group_id"))
        .foreign_key(&mut follows("members", "person_id", "persons"))
        .foreign_key(&mut follows("members", "group_id", "groups"))
        .to_owned()
}

fn links() -> TableCreateStatement {
    Table::create()
        .table("links")
        .col(uuid("id").primary_key())
        .col(text("token_hash"))
        .col(text("purpose"))
        .col(text("role"))
        .col(uuid_null("group_id"))
        .col(uuid_null("person_id"))
        .col(big_integer("created_at"))
        .col(big_integer("expires_at"))
        .col(big_integer("uses_left"))
        .foreign_key(&mut follows("links", "group_id", "groups"))
        .foreign_key(&mut follows("links", "person_id", "persons"))
        .to_owned()
}

fn deadlines() -> TableCreateStatement {
    Table::create()
        .table("deadlines")
        .col(uuid("id").primary_key())
        .col(uuid("group_id"))
        .col(uuid("exercise_id"))
        .col(big_integer("due_at"))
        .foreign_key(&mut follows("deadlines", "group_id", "groups"))
        .to_owned()
}

fn announcements() -> TableCreateStatement {
    Table::create()
        .table("announcements")
        .col(uuid("id").primary_key())
        .col(uuid("group_id"))
        .col(big_integer("written_at"))
        .col(blob("text"))
        .foreign_key(&mut follows("announcements", "group_id", "groups"))
        .to_owned()
}

fn reports() -> TableCreateStatement {
    Table::create()
        .table("reports")
        .col(uuid("person_id"))
        .col(uuid("id"))
        .col(uuid("exercise_id"))
        .col(big_integer("written_at"))
        .col(big_integer_null("closed_at"))
        .col(text("seen"))
        .col(blob("text"))
        .primary_key(Index::create().col("person_id").col("id"))
        .foreign_key(&mut follows("reports", "person_id", "persons"))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    let index = |table: &'static str, name: &'static str, column: &'static str| {
        Index::create().table(table).name(name).col(column).to_owned()
    };
    vec![
        index("accounts", "accounts_by_address", "address_key").unique().to_owned(),
        index("accounts", "accounts_leaving", "leaving_at"),
        index("sessions", "sessions_by_person", "person_id"),
        index("sessions", "sessions_by_end", "expires_at"),
        index("members", "members_by_group", "group_id"),
        index("links", "links_by_token", "token_hash").unique().to_owned(),
        index("links", "links_by_group", "group_id"),
        index("links", "links_by_person", "person_id"),
        index("deadlines", "deadlines_by_group", "group_id"),
        index("announcements", "announcements_by_group", "group_id"),
        index("reports", "reports_by_id", "id").unique().to_owned(),
        index("reports", "reports_by_time", "written_at"),
    ]
}
