//! A copy of the whole database while it is in use, and finding out whether it can be written at all.

use crate::entity::write_probe;
use crate::{DatabaseKind, Store, StoreError};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, Statement};
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    #[error("{} exists already: choose another name, a backup never overwrites anything", .0.display())]
    Exists(PathBuf),
    #[error(
        "the data is in PostgreSQL, which has its own way: pg_dump --format=custom --file=sparring.dump \"$SPARRING_DATABASE_URL\""
    )]
    UsePgDump,
    #[error("{} cannot be written: {reason}", path.display())]
    CannotWrite { path: PathBuf, reason: String },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// Writes a copy of a SQLite database to a new file, consistent and compacted, while others read and write. The file
    /// appears under its name only when it is complete and on the disk.
    pub async fn backup(&self, to: &Path) -> Result<(), BackupError> {
        if self.kind() == DatabaseKind::Postgres {
            return Err(BackupError::UsePgDump);
        }
        if to.symlink_metadata().is_ok() {
            return Err(BackupError::Exists(to.to_owned()));
        }
        let cannot_write = |reason: String| BackupError::CannotWrite { path: to.to_owned(), reason };
        let mut partial = to.as_os_str().to_owned();
        partial.push(".partial");
        let partial = PathBuf::from(partial);
        let name = partial.to_str().ok_or_else(|| cannot_write("its name is not UTF-8".to_owned()))?;
        // Left behind by a backup that was interrupted.
        let _ = std::fs::remove_file(&partial);
        let statement =
            Statement::from_sql_and_values(self.connection.get_database_backend(), "VACUUM INTO ?", [name.into()]);
        let copied = match self.connection.execute_raw(statement).await {
            Ok(_) => {
                let (from, to) = (partial.clone(), to.to_owned());
                let kept = tokio::task::spawn_blocking(move || keep(&from, &to)).await;
                kept.map_err(std::io::Error::other).flatten().map_err(|error| cannot_write(error.to_string()))
            }
            // The database can be read; what cannot be opened, written or filled is the copy.
            Err(error) => Err(match StoreError::from(error) {
                StoreError::Full => cannot_write("the disk is full".to_owned()),
                StoreError::ReadOnly => cannot_write("its folder is absent or may not be written".to_owned()),
                other => other.into(),
            }),
        };
        if copied.is_err() {
            let _ = std::fs::remove_file(&partial);
        }
        copied
    }

    /// Really writes something, so that a read-only or full disk shows before somebody's work meets it.
    pub async fn check_writable(&self) -> Result<(), StoreError> {
        let transaction = self.begin_write().await?;
        let row = write_probe::ActiveModel { id: Set(1), written: Set(1) };
        let count_up = OnConflict::column(write_probe::Column::Id)
            .value(write_probe::Column::Written, Expr::col((write_probe::Entity, write_probe::Column::Written)).add(1))
            .to_owned();
        write_probe::Entity::insert(row).on_conflict(count_up).exec_without_returning(&*transaction).await?;
        transaction.commit().await
    }
}

/// Brings a complete copy to the disk and gives it its name.
fn keep(partial: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::File::open(partial)?.sync_all()?;
    // A hard link refuses an existing name, where a rename would replace what appeared meanwhile.
    std::fs::hard_link(partial, to).or_else(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Err(error),
        _ => std::fs::rename(partial, to),
    })?;
    let _ = std::fs::remove_file(partial);
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder)?.sync_all()
}
