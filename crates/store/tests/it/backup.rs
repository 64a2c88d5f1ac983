//! Backups while the store is in use.

use crate::fixture::{self, attempt, fill, person};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::{BackupError, SchemaState, Store};

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_taken_while_others_write() {
    let fixture = fixture::sqlite().await;
    let rows = fixture.person(1).await;
    fill(&fixture.store, &rows).await;
    let before = rows.export(0).await.unwrap();
    fixture.person(2).await;
    let ends = Arc::new(AtomicBool::new(false));
    let writer = tokio::spawn({
        let (store, ends) = (fixture.store.clone(), ends.clone());
        async move {
            let mut written = 0;
            while !ends.load(Ordering::Relaxed) {
                written += 1;
                store.person(person(2)).create_attempt(&attempt(person(2), written)).await.unwrap();
            }
            written
        }
    });
    let to = fixture.folder().join("backup of today.db");
    fixture.store.backup(&to).await.unwrap();
    ends.store(true, Ordering::Relaxed);
    let written = writer.await.unwrap();
    let copy = Store::open(&to).await.unwrap();
    assert_eq!(copy.schema_state().await.unwrap(), SchemaState::Current);
    assert_eq!(copy.person(person(1)).export(0).await.unwrap(), before);
    assert!(copy.work().unfinished_attempts().await.unwrap().len() as u128 <= written + 1);
    assert!(!fixture.folder().join("backup of today.db.partial").exists());
}

#[tokio::test]
async fn a_backup_overwrites_nothing() {
    let fixture = fixture::sqlite().await;
    let to = fixture.folder().join("precious.db");
    std::fs::write(&to, "precious").unwrap();
    assert!(matches!(fixture.store.backup(&to).await, Err(BackupError::Exists(path)) if path == to));
    assert_eq!(std::fs::read_to_string(&to).unwrap(), "precious");
    // What an interrupted backup left is no obstacle.
    let to = fixture.folder().join("new.db");
    std::fs::write(fixture.folder().join("new.db.partial"), "half").unwrap();
    fixture.store.backup(&to).await.unwrap();
    let absent = fixture.folder().join("absent/backup.db");
    let refused = fixture.store.backup(&absent).await.unwrap_err();
    assert!(matches!(&refused, BackupError::CannotWrite { path, .. } if *path == absent), "{refused:?}");
    fixture.store.check_writable().await.unwrap();
}

#[tokio::test]
async fn postgresql_has_its_own_way() {
    let Some(fixture) = fixture::postgres().await else { return };
    let refused = fixture.store.backup(std::path::Path::new("/nonexistent/x")).await.unwrap_err();
    assert!(matches!(refused, BackupError::UsePgDump));
    assert!(refused.to_string().contains("pg_dump"));
}
