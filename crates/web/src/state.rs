//! What the handlers share. Clock, ids and randomness come from outside.

use crate::accounts::Accounts;
use crate::{AllowedHosts, Metrics};
use curriculum::Loaded;
use domain::PersonId;
use domain::status::SystemStatus;
use queue::{Events, Queue};
use rand::TryRngCore;
use rand::rngs::OsRng;
use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use store::Store;
use tokio::sync::watch;
use uuid::Uuid;

/// Cheap to clone.
#[derive(Debug, Clone)]
pub struct AppState {
    pub store: Store,
    pub queue: Queue,
    pub events: Events,
    /// The packs as last read; swapped when they are read again.
    pub packs: watch::Receiver<Arc<Loaded>>,
    pub status: watch::Receiver<SystemStatus>,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn Ids>,
    /// Whose practice this is. Without accounts: the local person.
    pub person: PersonId,
    pub hosts: Arc<AllowedHosts>,
    /// `None`: one local person, no login.
    pub accounts: Option<Arc<Accounts>>,
    pub metrics: Arc<Metrics>,
}

/// Tells the time, in microseconds since 1970-01-01 UTC.
pub trait Clock: fmt::Debug + Send + Sync {
    fn now(&self) -> i64;
}

/// Makes ids, seeds and secrets.
pub trait Ids: fmt::Debug + Send + Sync {
    /// A UUID that carries the time `now` (version 7).
    fn timed(&self, now: i64) -> Uuid;
    fn seed(&self) -> u64;
    /// 256 bits that nobody can guess.
    fn secret(&self) -> [u8; 32];
}

#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
    }
}

#[derive(Debug, Clone, Copy)]
pub struct SystemIds;

impl Ids for SystemIds {
    fn timed(&self, now: i64) -> Uuid {
        let (seconds, micros) = (now.div_euclid(1_000_000), now.rem_euclid(1_000_000));
        let timestamp = uuid::Timestamp::from_unix(
            uuid::NoContext,
            u64::try_from(seconds).unwrap_or_default(),
            u32::try_from(micros * 1000).unwrap_or_default(),
        );
        Uuid::new_v7(timestamp)
    }

    fn seed(&self) -> u64 {
        Uuid::new_v4().as_u64_pair().1 >> 1
    }

    fn secret(&self) -> [u8; 32] {
        let mut secret = [0; 32];
        // Without randomness of the system nothing here would be safe; it fails on no machine that boots.
        OsRng.try_fill_bytes(&mut secret).expect("the operating system gives randomness");
        secret
    }
}

impl AppState {
    /// Makes sure that the person exists whose practice is served. Once, before the first request.
    pub async fn prepare(&self) -> Result<(), store::StoreError> {
        if self.accounts.is_some() {
            return Ok(());
        }
        self.store.person(self.person).ensure_exists(self.clock.now()).await
    }
}
