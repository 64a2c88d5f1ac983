//! The first tables: persons and everything that one person leaves behind, and the instances of drills.
//!
//! The key of every table that belongs to a person begins with `person_id`, so that rows lie together and an id that is
//! guessed leads nowhere. Long columns stand last: SQLite then reads the short ones without them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, blob, blob_null, boolean, small_integer, text, text_null, uuid,
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in shared_tables().into_iter().chain(person_tables()).chain(practice_tables()) {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        // Spelled out, because a partial index is only used when its condition is a literal.
        let unfinished = "CREATE INDEX attempts_unfinished ON attempts (created_at) WHERE state <> 'done'";
        manager.get_connection().execute_unprepared(unfinished).await?;
        Ok(())
    }
}

fn shared_tables() -> Vec<TableCreateStatement> {
    let persons =
        Table::create().table("persons").col(uuid("id").primary_key()).col(big_integer("created_at")).to_owned();
    let write_probes = Table::create()
        .table("write_probes")
        .col(big_integer("id").primary_key())
        .col(big_integer("written"))
        .to_owned();
    let drill_instances = Table::create()
        .table("drill_instances")
        .col(uuid("id").primary_key())
        .col(uuid("generator_id"))
        .col(big_integer("seed"))
        .col(big_integer("created_at"))
        // By how many people it was answered; kept here so that nobody's answers need to be read for it.
        .col(big_integer("answer_count"))
        .col(text("content"))
        .to_owned();
    vec![persons, write_probes, drill_instances]
}

/// A table whose rows belong to a person and vanish with the person.
fn person_table(name: &'static str, key: &[&'static str], columns: Vec<ColumnDef>) -> TableCreateStatement {
    let mut primary_key = Index::create();
    primary_key.col("person_id");
    for column in key {
        primary_key.col(*column);
    }
    let mut table = Table::create();
    table.table(name).col(uuid("person_id"));
    for column in columns {
        table.col(column);
    }
    table.primary_key(&mut primary_key).foreign_key(
        ForeignKey::create().from(name, "person_id").to("persons", "id").on_delete(ForeignKeyAction::Cascade),
    );
    table
}

fn person_tables() -> Vec<TableCreateStatement> {
    let settings = person_table(
        "settings",
        &[],
        vec![text_null("language"), text("theme"), boolean("vim_keys"), boolean("single_keys"), text_null("time_zone")],
    );
    let drafts = person_table(
        "drafts",
        &["exercise_id"],
        vec![uuid("exercise_id"), big_integer("revision"), big_integer("updated_at"), blob("program")],
    );
    let draft_conflicts = person_table(
        "draft_conflicts",
        &["exercise_id", "number"],
        vec![
            uuid("exercise_id"),
            big_integer("number"),
            big_integer("revision"),
            big_integer("updated_at"),
            blob("program"),
        ],
    );
    let attempts = person_table(
        "attempts",
        &["id"],
        vec![
            uuid("id"),
            uuid("exercise_id"),
            text("exercise_kind"),
            text("mode"),
            text("state"),
            text_null("verdict"),
            big_integer("hints_used"),
            big_integer("created_at"),
            big_integer_null("finished_at"),
            big_integer("event_count"),
            blob("program"),
            blob_null("own_input"),
            text_null("judgement"),
        ],
    );
    let mut attempt_events = person_table(
        "attempt_events",
        &["attempt_id", "number"],
        vec![uuid("attempt_id"), big_integer("number"), text("kind"), big_integer("created_at"), text("payload")],
    );
    attempt_events.foreign_key(
        ForeignKey::create()
            .from("attempt_events", ("person_id", "attempt_id"))
            .to("attempts", ("person_id", "id"))
            .on_delete(ForeignKeyAction::Cascade),
    );
    vec![settings, drafts, draft_conflicts, attempts, attempt_events]
}

fn practice_tables() -> Vec<TableCreateStatement> {
    let opened_hints = person_table(
        "opened_hints",
        &["exercise_id", "rung"],
        vec![uuid("exercise_id"), text("rung"), big_integer("opened_at")],
    );
    let cards = person_table(
        "cards",
        &["exercise_id"],
        vec![uuid("exercise_id"), big_integer("due_at"), big_integer("last_review_at"), text("memory")],
    );
    let reviews = person_table(
        "reviews",
        &["exercise_id", "reviewed_at"],
        vec![
            uuid("exercise_id"),
            big_integer("reviewed_at"),
            small_integer("grade"),
            text("weights_version"),
            text_null("memory_before"),
            text("memory_after"),
        ],
    );
    let answers = person_table(
        "answers",
        &["exercise_id"],
        vec![uuid("exercise_id"), big_integer("updated_at"), text("ticked"), blob("text")],
    );
    let drill_answers = person_table(
        "drill_answers",
        &["id"],
        vec![
            uuid("id"),
            uuid("generator_id"),
            uuid("instance_id"),
            boolean("correct"),
            text_null("rule"),
            big_integer("answered_at"),
            blob("given"),
        ],
    );
    let lesson_visits = person_table(
        "lesson_visits",
        &["lesson_id"],
        vec![uuid("lesson_id"), big_integer("visited_at"), big_integer_null("done_at")],
    );
    vec![opened_hints, cards, reviews, answers, drill_answers, lesson_visits]
}

fn indexes() -> Vec<IndexCreateStatement> {
    let index = |table: &'static str, name: &'static str, columns: &[&'static str]| {
        let mut index = Index::create();
        index.table(table).name(name);
        for column in columns {
            index.col(*column);
        }
        index
    };
    vec![
        // Covers the states of all exercises of a person, which every list shows.
        index(
            "attempts",
            "attempts_for_states",
            &["person_id", "exercise_id", "mode", "verdict", "hints_used", "created_at"],
        ),
        index("attempts", "attempts_by_exercise", &["person_id", "exercise_id", "created_at", "id"]),
        index("attempts", "attempts_by_time", &["person_id", "created_at", "id"]),
        index("cards", "cards_by_due", &["person_id", "due_at"]),
        index("drill_answers", "drill_answers_by_generator", &["person_id", "generator_id", "answered_at"]),
        index("drill_answers", "drill_answers_by_time", &["person_id", "answered_at"]),
        index("drill_answers", "drill_answers_by_instance", &["person_id", "instance_id"]).unique().to_owned(),
        index("drill_instances", "drill_instances_by_use", &["generator_id", "answer_count", "created_at"]),
        index("drill_instances", "drill_instances_by_seed", &["generator_id", "seed"]).unique().to_owned(),
    ]
}
