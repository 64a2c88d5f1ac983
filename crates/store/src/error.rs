//! What can go wrong with the store, told apart by what one can do about it.

use domain::AttemptId;
use sea_orm::error::{DbErr, RuntimeErr, SqlxError, SqlxPostgresError, SqlxSqliteError};

/// An operation of the store failed; nothing of it was kept.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    #[error("{0:?} is no database address: use sqlite:///path/to/file.db or postgres://user@host/database")]
    UnknownAddress(String),
    /// The file or server could not be opened. `place` holds no password.
    #[error("the database at {place} cannot be opened: {reason}")]
    CannotOpen { place: String, reason: String },
    #[error(
        "the data folder or database is read-only: give the user that runs Sparring write access to it, or choose another folder with --data"
    )]
    ReadOnly,
    #[error("the disk that holds the database is full: free some space; what was stored before is intact")]
    Full,
    #[error(
        "another process keeps the database locked: try again, and look for a second Sparring or a tool that has it open"
    )]
    Busy,
    #[error("the database does not answer: {0}")]
    Unreachable(String),
    #[error(
        "the database was made by a newer version of Sparring (it has {}): start that version again, or restore a backup made before the upgrade",
        unknown.join(", ")
    )]
    Newer { unknown: Vec<String> },
    #[error("the database has not been prepared for this version: run `sparring migrate`")]
    NotMigrated,
    #[error("the person is not known to this database")]
    UnknownPerson,
    #[error("the attempt belongs to somebody else")]
    WrongPerson,
    #[error("there is no attempt {0}")]
    UnknownAttempt(AttemptId),
    #[error("there is an attempt {0} already")]
    DuplicateAttempt(AttemptId),
    #[error("{field} must not contain a NUL character")]
    NulInText { field: &'static str },
    #[error("{0} is no grade: 1, 2, 3 or 4")]
    UnknownGrade(u8),
    /// A stored row cannot be understood; it was changed by hand or by a faulty disk.
    #[error("a row of the table {table} is damaged: {reason}")]
    Damaged { table: &'static str, reason: String },
    #[error("the database failed: {0}")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match &error {
            DbErr::ConnectionAcquire(_) => return StoreError::Unreachable(error.to_string()),
            DbErr::Conn(RuntimeErr::SqlxError(cause))
            | DbErr::Exec(RuntimeErr::SqlxError(cause))
            | DbErr::Query(RuntimeErr::SqlxError(cause)) => {
                if let Some(known) = classify(cause) {
                    return known;
                }
            }
            _ => {}
        }
        StoreError::Database(Box::new(error))
    }
}

fn classify(error: &SqlxError) -> Option<StoreError> {
    let failure = match error {
        SqlxError::Database(failure) => failure,
        SqlxError::Io(_) | SqlxError::PoolTimedOut | SqlxError::PoolClosed | SqlxError::WorkerCrashed => {
            return Some(StoreError::Unreachable(error.to_string()));
        }
        _ => return None,
    };
    let code = failure.code().unwrap_or_default();
    if failure.try_downcast_ref::<SqlxSqliteError>().is_some() {
        classify_sqlite(code.parse().ok()?, failure.message())
    } else if failure.try_downcast_ref::<SqlxPostgresError>().is_some() {
        classify_postgres(&code)
    } else {
        None
    }
}

/// By the result codes of <https://sqlite.org/rescode.html>; the low byte is the family.
fn classify_sqlite(code: u32, message: &str) -> Option<StoreError> {
    const IOERR_SHMSIZE: u32 = 10 | 19 << 8;
    const CONSTRAINT_FOREIGNKEY: u32 = 19 | 3 << 8;
    match (code, code & 0xff) {
        // The shared-memory file of the WAL could not be enlarged: that is how a full disk shows there.
        (IOERR_SHMSIZE, _) | (_, 13) => Some(StoreError::Full),
        (CONSTRAINT_FOREIGNKEY, _) => Some(StoreError::UnknownPerson),
        (_, 5 | 6) => Some(StoreError::Busy),
        // CANTOPEN after the start: the folder forbids the WAL's files.
        (_, 8 | 14) => Some(StoreError::ReadOnly),
        (_, 1) if message.starts_with("no such table") || message.starts_with("no such column") => {
            Some(StoreError::NotMigrated)
        }
        _ => None,
    }
}

/// By the SQLSTATE of <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
fn classify_postgres(code: &str) -> Option<StoreError> {
    match code {
        "53100" => Some(StoreError::Full),
        "25006" => Some(StoreError::ReadOnly),
        "23503" => Some(StoreError::UnknownPerson),
        "55P03" | "40P01" => Some(StoreError::Busy),
        "42P01" | "42703" => Some(StoreError::NotMigrated),
        "57P01" | "57P02" | "57P03" | "53300" => {
            Some(StoreError::Unreachable("PostgreSQL is stopping, starting or out of connections".to_owned()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extended_codes_of_sqlite_are_told_apart_by_their_family() {
        let readonly_directory = 8 | 6 << 8;
        assert!(matches!(classify_sqlite(readonly_directory, ""), Some(StoreError::ReadOnly)));
        assert!(matches!(classify_sqlite(13, ""), Some(StoreError::Full)));
        assert!(matches!(classify_sqlite(10 | 19 << 8, ""), Some(StoreError::Full)));
        assert!(matches!(classify_sqlite(5 | 2 << 8, ""), Some(StoreError::Busy)));
        assert!(classify_sqlite(11, "malformed").is_none());
        assert!(classify_sqlite(19 | 8 << 8, "UNIQUE").is_none());
    }

    #[test]
    fn a_full_or_read_only_postgresql_is_recognised() {
        assert!(matches!(classify_postgres("53100"), Some(StoreError::Full)));
        assert!(matches!(classify_postgres("25006"), Some(StoreError::ReadOnly)));
        assert!(classify_postgres("22012").is_none());
    }
}
