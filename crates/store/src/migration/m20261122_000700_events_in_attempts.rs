//! What happened to an attempt, and the insights that are still to come, move into its row: a verdict is one statement.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::text;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// Kinds are plain words, and payloads are JSON already.
const EVENTS: &str = "UPDATE attempts SET events = coalesce((
    SELECT string_agg(
        '{\"kind\":\"' || kind || '\",\"created_at\":' || created_at || ',\"payload\":' || payload || '}\n', ''
        ORDER BY number)
    FROM attempt_events WHERE attempt_events.person_id = attempts.person_id AND attempt_id = attempts.id), '')
WHERE event_count > 0";
const PROMISES: &str = "UPDATE attempts SET promised = (
    SELECT string_agg(kind, ' ' ORDER BY kind) FROM insights
    WHERE insights.person_id = attempts.person_id AND attempt_id = attempts.id AND content IS NULL)
WHERE (person_id, id) IN (SELECT person_id, attempt_id FROM insights WHERE content IS NULL)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in ["events", "promised"] {
            let added = Table::alter().table("attempts").add_column(text(column).default("")).to_owned();
            manager.alter_table(added).await?;
        }
        for statement in [
            EVENTS,
            PROMISES,
            "DROP TABLE attempt_events",
            "ALTER TABLE attempts DROP COLUMN event_count",
            "DELETE FROM insights WHERE content IS NULL",
            "DROP INDEX insights_unfinished",
            // Spelled out, because a partial index is only used when its condition is a literal. It has all that is asked of such
            // attempts, so that none of their rows is read.
            "CREATE INDEX attempts_promising ON attempts (person_id, exercise_id, created_at, id) WHERE promised <> ''",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
