//! Turns at writing a SQLite database, and when what was written reaches the disk.
//!
//! A commit is in the hands of the operating system when it returns, and so survives the process; [`SOON`] later it is on
//! the disk as well, together with whatever was committed meanwhile. Waiting for the disk at every commit would cost each
//! submission twice as long as judging it (decision 0014).

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};

/// What a machine that loses its power may forget.
const SOON: Duration = Duration::from_millis(10);

/// Writers of this process queue here, in order, instead of polling for the lock of the file. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct Turns {
    one: Arc<Semaphore>,
    written: mpsc::Sender<()>,
}

/// The turn of one writer; passed on when dropped.
#[derive(Debug)]
pub(crate) struct Turn {
    written: mpsc::Sender<()>,
    _permit: OwnedSemaphorePermit,
}

impl Turns {
    /// Turns at writing this database.
    pub fn of_file(database: &Path) -> Turns {
        let mut log = database.as_os_str().to_owned();
        log.push("-wal");
        let log = PathBuf::from(log);
        Turns::with_disk(move || match File::open(&log) {
            // Data of the file, and its size where that has changed.
            Ok(log) => log.sync_data(),
            // It was folded into the database, which SQLite brings to the disk itself.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        })
    }

    fn with_disk(sync: impl Fn() -> io::Result<()> + Send + Sync + 'static) -> Turns {
        let (written, mut heard) = mpsc::channel(1);
        let sync = Arc::new(sync);
        // Ends with the last clone, after what that has written.
        tokio::spawn(async move {
            while heard.recv().await.is_some() {
                tokio::time::sleep(SOON).await;
                // What is written from here on is heard of anew.
                let _ = heard.try_recv();
                let sync = sync.clone();
                if let Ok(Err(error)) = tokio::task::spawn_blocking(move || sync()).await {
                    tracing::error!(%error, "What was written last may not be on the disk");
                }
            }
        });
        Turns { one: Arc::new(Semaphore::new(1)), written }
    }

    pub async fn next(&self) -> Turn {
        let permit = self.one.clone().acquire_owned().await.expect("the semaphore is never closed");
        Turn { written: self.written.clone(), _permit: permit }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // A full channel says the same already.
        let _ = self.written.try_send(());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[tokio::test]
    async fn what_is_written_reaches_the_disk_and_shares_the_way() {
        const WRITES: usize = 200;
        let written = Arc::new(AtomicUsize::new(0));
        let (told, mut on_disk) = mpsc::unbounded_channel();
        let seen = written.clone();
        let turns = Turns::with_disk(move || {
            let _ = told.send(seen.load(Ordering::SeqCst));
            Ok(())
        });
        let one_after_the_other = async {
            for _ in 0..WRITES {
                let _turn = turns.next().await;
                written.fetch_add(1, Ordering::SeqCst);
            }
        };
        one_after_the_other.await;
        // Nobody comes after the last one to take it along.
        drop(turns);
        let mut trips = Vec::new();
        while let Some(count) = on_disk.recv().await {
            trips.push(count);
        }
        assert_eq!(trips.last(), Some(&WRITES));
        assert!(trips.len() < WRITES, "{trips:?}");
    }

    #[tokio::test]
    async fn a_disk_that_fails_once_is_tried_again() {
        let (told, mut tried) = mpsc::unbounded_channel();
        let turns = Turns::with_disk(move || {
            let _ = told.send(());
            Err(io::Error::other("no disk"))
        });
        for _ in 0..2 {
            drop(turns.next().await);
            tried.recv().await.unwrap();
        }
    }
}
