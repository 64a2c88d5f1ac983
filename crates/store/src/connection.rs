//! One open database: how it is opened, and how transactions begin.

use crate::turn::{Turn, Turns};
use crate::{PersonStore, StoreError, WorkStore};
use domain::PersonId;
use sea_orm::sqlx::Connection;
use sea_orm::sqlx::postgres::PgConnection;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    AccessMode, ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbErr, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// How long a write waits for another *process* (a backup, a second command) before [`StoreError::Busy`].
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// The fewest and the most connections to SQLite; otherwise one for each processor. Each is a thread and a page cache, and they
/// take turns: more of them find less of what they need in the processor's caches (decision 0015).
const SQLITE_CONNECTIONS: (u32, u32) = (2, 6);
const POSTGRES_CONNECTIONS: u32 = 16;

/// Which database is behind a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatabaseKind {
    Sqlite,
    Postgres,
}

/// One open database. Clones share its connections.
#[derive(Clone)]
pub struct Store {
    pub(crate) connection: DatabaseConnection,
    kind: DatabaseKind,
    /// On SQLite only.
    turns: Option<Turns>,
}

impl Store {
    /// Opens `sqlite:///path/to/file.db` (the file is made if it is absent, its folder is not) or `postgres://…`.
    /// Changes nothing in an existing database: see [`Store::schema_state`] and [`Store::migrate`].
    pub async fn connect(url: &str) -> Result<Store, StoreError> {
        let scheme = url.split(':').next().unwrap_or_default();
        match scheme {
            "sqlite" => Store::connect_sqlite(url, None).await,
            "postgres" | "postgresql" => Store::connect_postgres(url).await,
            _ => Err(StoreError::UnknownAddress(without_password(url))),
        }
    }

    /// Opens a SQLite file at any path, also one that an address cannot spell.
    pub async fn open(file: &Path) -> Result<Store, StoreError> {
        Store::connect_sqlite("sqlite://file", Some(file.to_owned())).await
    }

    async fn connect_sqlite(url: &str, file: Option<PathBuf>) -> Result<Store, StoreError> {
        let unreadable = |_| StoreError::UnknownAddress(url.to_owned());
        let named = SqliteConnectOptions::from_str(url).map_err(unreadable)?;
        let file = file.unwrap_or_else(|| named.get_filename().to_owned());
        let place = file.clone();
        let is_read_only = url.split_once('?').is_some_and(|(_, parameters)| parameters.contains("mode=ro"));
        let mut options = quiet_options(url);
        options.max_connections(sqlite_connections()).map_sqlx_sqlite_opts(move |sqlite| {
            let sqlite = sqlite.filename(&file).foreign_keys(true).busy_timeout(BUSY_TIMEOUT);
            // The log is brought to the disk by `Turns`.
            let sqlite = sqlite.synchronous(SqliteSynchronous::Normal);
            if is_read_only { sqlite } else { sqlite.create_if_missing(true).journal_mode(SqliteJournalMode::Wal) }
        });
        let connection = Database::connect(options).await.map_err(|error| cannot_open_file(&place, error))?;
        Ok(Store { connection, kind: DatabaseKind::Sqlite, turns: Some(Turns::of_file(&place)) })
    }

    async fn connect_postgres(url: &str) -> Result<Store, StoreError> {
        let mut options = quiet_options(url);
        options
            .max_connections(POSTGRES_CONNECTIONS)
            .map_sqlx_postgres_opts(|postgres| postgres.application_name("sparring"));
        let connection = match Database::connect(options).await {
            Ok(connection) => connection,
            // The pool tries again until its time is up and then only says so; one more attempt tells the reason.
            Err(error) => {
                let attempt = PgConnection::connect(url).await;
                let reason = attempt.err().map_or_else(|| error.to_string(), |error| error.to_string());
                return Err(StoreError::CannotOpen { place: without_password(url), reason });
            }
        };
        Ok(Store { connection, kind: DatabaseKind::Postgres, turns: None })
    }

    /// Which database is behind the store.
    pub fn kind(&self) -> DatabaseKind {
        self.kind
    }

    /// The handle through which all rows of one person are reached, and nobody else's.
    pub fn person(&self, person: PersonId) -> PersonStore {
        PersonStore::new(self.clone(), person)
    }

    /// What a worker needs: attempts that want judging, their events, instances of drills.
    pub fn work(&self) -> WorkStore {
        WorkStore::new(self.clone())
    }

    /// Waits for running statements and closes all connections; on SQLite that folds the WAL into the file.
    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.connection.close().await?)
    }

    /// Waits until it is this task's turn to write; a single statement needs no transaction besides.
    pub(crate) async fn turn_to_write(&self) -> Option<Turn> {
        match &self.turns {
            Some(turns) => Some(turns.next().await),
            None => None,
        }
    }

    /// A transaction that may write. What is not committed is rolled back when it is dropped.
    pub(crate) async fn begin_write(&self) -> Result<WriteTransaction, StoreError> {
        let turn = self.turn_to_write().await;
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = self.connection.begin_with_options(options).await?;
        Ok(WriteTransaction { transaction, _turn: turn })
    }

    /// A transaction that only reads, in which every query sees the same moment.
    pub(crate) async fn begin_read(&self) -> Result<DatabaseTransaction, StoreError> {
        let options = match self.kind {
            DatabaseKind::Sqlite => TransactionOptions::default(),
            DatabaseKind::Postgres => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            },
        };
        Ok(self.connection.begin_with_options(options).await?)
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// A transaction together with the writer's turn.
#[derive(Debug)]
pub(crate) struct WriteTransaction {
    // Declared first, so that the rollback of a dropped transaction begins before the turn passes on.
    transaction: DatabaseTransaction,
    _turn: Option<Turn>,
}

impl WriteTransaction {
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }
}

impl std::ops::Deref for WriteTransaction {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.transaction
    }
}

fn sqlite_connections() -> u32 {
    let (fewest, most) = SQLITE_CONNECTIONS;
    let processors = std::thread::available_parallelism().map_or(1, |processors| processors.get());
    u32::try_from(processors).unwrap_or(most).clamp(fewest, most)
}

/// Statements carry what people wrote, so neither logs nor spans may record them.
fn quiet_options(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .sqlx_logging(false)
        .record_stmt_in_spans(false)
        .acquire_timeout(Duration::from_secs(10))
        .test_before_acquire_if_idle_for(Duration::from_secs(30));
    options
}

fn cannot_open_file(file: &Path, error: DbErr) -> StoreError {
    // SQLite has one code for all of these and for a folder that it may not write.
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let reason = if file.is_dir() {
        "it is a folder".to_owned()
    } else if !folder.is_dir() {
        "its folder does not exist".to_owned()
    } else {
        match StoreError::from(error) {
            StoreError::Database(cause) => cause.to_string(),
            StoreError::Unreachable(reason) => reason,
            known => return known,
        }
    };
    StoreError::CannotOpen { place: file.display().to_string(), reason }
}

/// The address as it may be shown: what stands between the user's name and the host is left out.
fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let path = path.split('?').next().unwrap_or_default();
    match authority.rsplit_once('@') {
        Some((user, host)) => {
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{host}{path}")
        }
        None => format!("{scheme}://{authority}{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn an_address_is_shown_without_its_password() {
        assert_eq!(without_password("postgres://me:se@cret@host:5/db?password=x"), "postgres://me@host:5/db");
        assert_eq!(without_password("postgres://host/db"), "postgres://host/db");
        assert_eq!(without_password("mysql"), "mysql");
    }
}
