//! The shape of the database: whether it is this version's, and bringing it there.

use crate::migration::Migrator;
use crate::{DatabaseKind, Store, StoreError};
use sea_orm::{ConnectionTrait, EntityTrait};
use sea_orm_migration::{MigratorTrait, SchemaManager, seaql_migrations};

/// How the database's shape relates to the one that this version wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemaState {
    Current,
    /// [`Store::migrate`] would apply these.
    Behind {
        pending: Vec<String>,
    },
    /// The database was made by a newer version: it has these migrations, which are not known here.
    Newer {
        unknown: Vec<String>,
    },
}

impl Store {
    /// Looks only; a database without any table is `Behind`.
    pub async fn schema_state(&self) -> Result<SchemaState, StoreError> {
        schema_state(&self.connection).await
    }

    /// Brings the database to this version's shape, wholly or, when anything fails, not at all. Refuses one of a newer
    /// version with [`StoreError::Newer`]. Several processes may call it at once: one does the work.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let transaction = self.begin_write().await?;
        if self.kind() == DatabaseKind::Postgres {
            // Any number will do as long as every version of Sparring takes the same one.
            transaction.execute_unprepared("SELECT pg_advisory_xact_lock(7236833165)").await?;
        }
        match schema_state(&*transaction).await? {
            SchemaState::Current => return Ok(()),
            SchemaState::Newer { unknown } => return Err(StoreError::Newer { unknown }),
            SchemaState::Behind { .. } => {}
        }
        Migrator::up(&*transaction, None).await?;
        transaction.commit().await
    }
}

async fn schema_state<C>(connection: &C) -> Result<SchemaState, StoreError>
where
    C: ConnectionTrait,
    for<'c> &'c C: sea_orm_migration::IntoSchemaManagerConnection<'c>,
{
    let known: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    let applied: Vec<String> = if SchemaManager::new(connection).has_table("seaql_migrations").await? {
        let rows = seaql_migrations::Entity::find().all(connection).await?;
        rows.into_iter().map(|row| row.version).collect()
    } else {
        Vec::new()
    };
    let missing_from = |these: &[String], those: &[String]| -> Vec<String> {
        let mut missing: Vec<String> = these.iter().filter(|name| !those.contains(name)).cloned().collect();
        missing.sort();
        missing
    };
    let unknown = missing_from(&applied, &known);
    let pending = missing_from(&known, &applied);
    Ok(if !unknown.is_empty() {
        SchemaState::Newer { unknown }
    } else if !pending.is_empty() {
        SchemaState::Behind { pending }
    } else {
        SchemaState::Current
    })
}
