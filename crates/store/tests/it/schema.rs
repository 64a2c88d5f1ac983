//! The shape of the database over versions.

use crate::fixture::{self, Fixture, attempt, attempt_id, events_after, judgement};
use domain::{InsightKind, Verdict};
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use store::{SchemaState, Store, StoreError};

async fn migrates_once(fixture: Fixture) {
    let SchemaState::Behind { pending } = fixture.store.schema_state().await.unwrap() else { panic!("not behind") };
    assert!(!pending.is_empty());
    assert!(matches!(fixture.store.work().unfinished_attempts().await, Err(StoreError::NotMigrated)));
    assert!(matches!(fixture.store.check_writable().await, Err(StoreError::NotMigrated)));
    let other = fixture.reopen().await;
    let (one, two) = tokio::join!(fixture.store.migrate(), other.migrate());
    one.unwrap();
    two.unwrap();
    assert_eq!(fixture.store.schema_state().await.unwrap(), SchemaState::Current);
    fixture.store.migrate().await.unwrap();
    fixture.store.check_writable().await.unwrap();
    fixture.store.check_writable().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_migrates_once() {
    migrates_once(fixture::unmigrated_sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_migrates_once() {
    let Some(fixture) = fixture::unmigrated_postgres().await else { return };
    migrates_once(fixture).await;
}

async fn a_newer_database_is_left_alone(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let raw = Database::connect(&fixture.url).await.unwrap();
    raw.execute_unprepared("INSERT INTO seaql_migrations (version, applied_at) VALUES ('m29990101_000001_rooms', 1)")
        .await
        .unwrap();
    let unknown = vec!["m29990101_000001_rooms".to_owned()];
    assert_eq!(fixture.store.schema_state().await.unwrap(), SchemaState::Newer { unknown });
    let refused = fixture.store.migrate().await.unwrap_err();
    assert!(matches!(&refused, StoreError::Newer { unknown } if unknown.len() == 1));
    let message = refused.to_string();
    assert!(message.contains("m29990101_000001_rooms") && message.contains("backup"), "{message}");
    rows.settings().await.unwrap();
}

/// Half a migration must not remain: the next start would stumble over it for ever.
async fn a_failed_migration_leaves_nothing(fixture: Fixture) {
    let raw = Database::connect(&fixture.url).await.unwrap();
    raw.execute_unprepared("CREATE TABLE lesson_visits (in_the_way BIGINT)").await.unwrap();
    fixture.store.migrate().await.unwrap_err();
    assert_eq!(tables(&raw).await, ["lesson_visits"]);
    raw.execute_unprepared("DROP TABLE lesson_visits").await.unwrap();
    fixture.store.migrate().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_leaves_nothing_of_a_failed_migration() {
    a_failed_migration_leaves_nothing(fixture::unmigrated_sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_leaves_nothing_of_a_failed_migration() {
    let Some(fixture) = fixture::unmigrated_postgres().await else { return };
    a_failed_migration_leaves_nothing(fixture).await;
}

/// Invariant 5, from the first table on: a table that is not listed here as shared has a key that begins with the owner.
async fn every_table_but_the_shared_ones_is_keyed_by_person(fixture: Fixture) {
    let shared = [
        "announcements",
        "deadlines",
        "drill_instances",
        "groups",
        "identities",
        "links",
        "persons",
        "seaql_migrations",
        "sessions",
        "sign_ins",
        "write_probes",
    ];
    let raw = Database::connect(&fixture.url).await.unwrap();
    let mut of_persons = 0;
    for table in tables(&raw).await {
        if shared.contains(&table.as_str()) {
            continue;
        }
        let backend = raw.get_database_backend();
        let query = match backend {
            DbBackend::Sqlite => format!("SELECT name FROM pragma_table_info('{table}') WHERE pk = 1"),
            _ => format!(
                "SELECT a.attname::text AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid \
                 AND a.attnum = i.indkey[0] WHERE i.indisprimary AND i.indrelid = '{table}'::regclass"
            ),
        };
        let row = raw.query_one_raw(Statement::from_string(backend, query)).await.unwrap().unwrap();
        assert_eq!(row.try_get::<String>("", "name").unwrap(), "person_id", "{table}");
        of_persons += 1;
    }
    assert_eq!(of_persons, 16);
}

async fn tables(raw: &sea_orm::DatabaseConnection) -> Vec<String> {
    let backend = raw.get_database_backend();
    let query = match backend {
        DbBackend::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
        _ => "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    };
    let rows = raw.query_all_raw(Statement::from_string(backend, query)).await.unwrap();
    rows.iter().map(|row| row.try_get("", "name").unwrap()).collect()
}

/// What was stored before events and promises moved into the rows of their attempts is still there.
async fn events_and_promises_move_into_their_attempts(fixture: Fixture) {
    let rows = fixture.person(1).await;
    for number in [1, 2] {
        rows.create_attempt(&attempt(rows.id(), number)).await.unwrap();
    }
    let work = fixture.store.work();
    let promised = [InsightKind::Growth, InsightKind::Counterexample];
    let verdict = judgement(Verdict::WrongAnswer);
    work.finish_attempt_with_insights(rows.id(), attempt_id(1), &verdict, &promised, &[], 5).await.unwrap();
    let raw = Database::connect(&fixture.url).await.unwrap();
    for statement in [
        "CREATE TABLE attempt_events (person_id uuid, attempt_id uuid, number bigint, kind text, created_at bigint, payload text)",
        "INSERT INTO attempt_events SELECT person_id, id, 2, 'verdict', 7, '{\"verdict\":\"WA\"}' FROM attempts WHERE promised <> ''",
        "INSERT INTO attempt_events SELECT person_id, id, 1, 'started', 6, '{}' FROM attempts WHERE promised <> ''",
        "INSERT INTO insights (person_id, attempt_id, kind, created_at) SELECT person_id, id, 'growth', 7 FROM attempts WHERE promised <> ''",
        "INSERT INTO insights (person_id, attempt_id, kind, created_at) SELECT person_id, id, 'counterexample', 7 FROM attempts WHERE promised <> ''",
        "CREATE INDEX insights_unfinished ON insights (created_at) WHERE content IS NULL",
        "ALTER TABLE attempts ADD COLUMN event_count bigint NOT NULL DEFAULT 0",
        "UPDATE attempts SET event_count = 2 WHERE promised <> ''",
        "DROP INDEX attempts_promising",
        "ALTER TABLE attempts DROP COLUMN promised",
        "ALTER TABLE attempts DROP COLUMN events",
        "DELETE FROM seaql_migrations WHERE version = 'm20261122_000700_events_in_attempts'",
    ] {
        raw.execute_unprepared(statement).await.unwrap();
    }
    let pending = vec!["m20261122_000700_events_in_attempts".to_owned()];
    assert_eq!(fixture.store.schema_state().await.unwrap(), SchemaState::Behind { pending });
    fixture.store.migrate().await.unwrap();
    let log = rows.attempt_log(attempt_id(1), 0).await.unwrap().unwrap();
    let events: Vec<_> = log.events.iter().map(|event| (event.number, &*event.kind, event.created_at)).collect();
    assert_eq!(events, [(1, "started", 6), (2, "verdict", 7)]);
    assert_eq!(log.events[1].payload["verdict"], "WA");
    assert!(!log.is_over);
    let (_, kinds) = work.find_promised(rows.id(), attempt_id(1)).await.unwrap().unwrap();
    assert_eq!(kinds.len(), 2);
    for kind in kinds {
        work.settle_insight(rows.id(), attempt_id(1), kind, None, 8).await.unwrap();
    }
    let log = rows.attempt_log(attempt_id(1), 2).await.unwrap().unwrap();
    assert_eq!(log.events.iter().map(|event| (event.number, &*event.kind)).collect::<Vec<_>>(), [(3, "done")]);
    assert!(log.is_over);
    assert!(events_after(&rows, attempt_id(2), 0).await.is_empty());
}

on_both_databases!(
    a_newer_database_is_left_alone,
    events_and_promises_move_into_their_attempts,
    every_table_but_the_shared_ones_is_keyed_by_person
);

#[tokio::test]
async fn looking_at_the_schema_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("new.db")).await.unwrap();
    store.schema_state().await.unwrap();
    let raw = Database::connect(format!("sqlite://{}/new.db", folder.path().display())).await.unwrap();
    assert_eq!(tables(&raw).await, [""; 0]);
}
