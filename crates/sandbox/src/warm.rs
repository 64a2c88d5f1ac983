//! One warm interpreter and the cells that are ready: taken, forked, filled up again.

use crate::cell::Cell;
use crate::launcher::Plan;
use crate::pool::SandboxError;
use crate::reaper::Reaper;
use crate::slot::{Slot, Slots};
use crate::zygote::{Zygote, ZygoteError};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// One warm interpreter. Without a zygote until the first cell is asked for.
#[derive(Debug)]
pub(crate) struct Warm {
    launcher: PathBuf,
    plan: Plan,
    zygote: Mutex<Option<Arc<Zygote>>>,
    standbys: Mutex<Vec<Cell>>,
    last_taken: Mutex<Instant>,
    wanted: usize,
    /// Told when a standby is taken, and at the end.
    taken: Condvar,
    is_over: AtomicBool,
    /// The whole sandbox was closed: see [`crate::Sandbox::close`].
    is_closed: AtomicBool,
    slots: Arc<Slots>,
    reaper: Reaper,
}

/// A warm interpreter that is kept full. When this is dropped, its standbys and its zygote go.
#[derive(Debug)]
pub(crate) struct Kept {
    warm: Arc<Warm>,
    filler: Option<JoinHandle<()>>,
}

impl Warm {
    pub fn new(launcher: PathBuf, plan: Plan, wanted: usize, slots: Arc<Slots>, reaper: Reaper) -> Warm {
        Warm {
            launcher,
            plan,
            zygote: Mutex::default(),
            standbys: Mutex::default(),
            last_taken: Mutex::new(Instant::now()),
            wanted,
            taken: Condvar::new(),
            is_over: AtomicBool::new(false),
            is_closed: AtomicBool::new(false),
            slots,
            reaper,
        }
    }

    /// The youngest, whose memory the processor's caches may still hold.
    pub fn take_standby(&self) -> Option<Cell> {
        let mut standbys = lock(&self.standbys);
        let cell = std::iter::from_fn(|| standbys.pop()).find(Cell::is_alive);
        drop(standbys);
        *lock(&self.last_taken) = Instant::now();
        self.taken.notify_one();
        cell
    }

    pub fn put_back(&self, cell: Cell) {
        lock(&self.standbys).push(cell);
        self.taken.notify_one();
    }

    pub fn standbys(&self) -> usize {
        lock(&self.standbys).len()
    }

    /// Ends the zygote and every cell. Whoever is about to fork another one waits for ever.
    pub fn close(&self) {
        self.is_over.store(true, Ordering::SeqCst);
        self.is_closed.store(true, Ordering::SeqCst);
        // Waits for a zygote that is just being started.
        if let Some(zygote) = &*lock(&self.zygote) {
            zygote.kill();
        }
    }

    fn zygote(&self) -> Result<Arc<Zygote>, SandboxError> {
        let mut zygote = lock(&self.zygote);
        match &*zygote {
            Some(running) if !running.is_found_gone() => Ok(running.clone()),
            _ => {
                let started = Zygote::start(&self.launcher, &self.plan);
                let started = Arc::new(started.map_err(|error| SandboxError::Cell(error.to_string()))?);
                *zygote = Some(started.clone());
                Ok(started)
            }
        }
    }

    /// Forks a cell. When the zygote turns out to be dead, a new one is started, once.
    pub fn fork(&self, stands_by: bool) -> Result<Cell, SandboxError> {
        for is_last in [false, true] {
            self.wait_if_closed();
            if self.is_over.load(Ordering::SeqCst) {
                return Err(SandboxError::Abandoned);
            }
            let zygote = self.zygote()?;
            let slot = self.slots.take().map_err(|error| {
                self.wait_if_closed();
                SandboxError::Cell(error.to_string())
            })?;
            match zygote.fork(slot, stands_by, &self.reaper) {
                Ok(cell) => return Ok(cell),
                Err(failure) => {
                    self.wait_if_closed();
                    let (error, slot) = *failure;
                    let complaints = zygote.complaints();
                    tracing::warn!(%error, complaints, "A cell could not be made");
                    self.discard(slot);
                    // Also after a failed isolation: a zygote that could not do it once is not asked again.
                    let is_zygotes_fault = !matches!(error, ZygoteError::Slot(_));
                    if is_zygotes_fault {
                        let mut current = lock(&self.zygote);
                        if current.as_ref().is_some_and(|current| Arc::ptr_eq(current, &zygote)) {
                            *current = None;
                        }
                    }
                    let is_worth_another = is_zygotes_fault && !matches!(error, ZygoteError::Isolation(_));
                    if is_last || !is_worth_another {
                        return Err(SandboxError::Cell(error.to_string()));
                    }
                }
            }
        }
        Err(SandboxError::Cell("unreachable: the loop returns".into()))
    }

    fn wait_if_closed(&self) {
        while self.is_closed.load(Ordering::SeqCst) {
            std::thread::park();
        }
    }

    /// A slot whose cell never came to be: whatever may have been attached is ended first.
    fn discard(&self, slot: Slot) {
        slot.group.kill();
        if slot.group.is_empty() {
            self.slots.give_back(slot);
        }
    }

    /// Fills up the standbys until the end.
    fn keep_full(&self) {
        /// A fork right after a standby was taken would compete with the program that it was taken for. While another
        /// one stands by, there is time.
        const QUIET: Duration = Duration::from_millis(5);
        const LOOK_AGAIN: Duration = Duration::from_millis(500);
        loop {
            let is_started = lock(&self.zygote).is_some();
            let standbys = lock(&self.standbys);
            // Looked at under the lock, so that what `Kept::drop` tells is not missed between the look and the wait.
            if self.is_over.load(Ordering::SeqCst) {
                return;
            }
            if standbys.len() >= self.wanted || !is_started {
                // The wait ends now and then: whether there is a zygote is not what is waited for.
                drop(self.taken.wait_timeout(standbys, LOOK_AGAIN));
                continue;
            }
            let pause = QUIET.saturating_sub(lock(&self.last_taken).elapsed());
            if !standbys.is_empty() && !pause.is_zero() {
                drop(self.taken.wait_timeout(standbys, pause));
                continue;
            }
            drop(standbys);
            match self.fork(true) {
                Ok(cell) => self.put_back(cell),
                Err(_) => drop(self.taken.wait_timeout(lock(&self.standbys), LOOK_AGAIN)),
            }
        }
    }
}

impl Kept {
    pub fn start(warm: Warm) -> std::io::Result<Kept> {
        let warm = Arc::new(warm);
        let filled = warm.clone();
        let filler = std::thread::Builder::new().name("standbys".into()).spawn(move || filled.keep_full())?;
        Ok(Kept { warm, filler: Some(filler) })
    }

    pub fn warm(&self) -> Arc<Warm> {
        self.warm.clone()
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.warm.is_over.store(true, Ordering::SeqCst);
        let standbys = lock(&self.warm.standbys);
        self.warm.taken.notify_all();
        drop(standbys);
        // Of a closed one the thread may wait for the end of the process.
        let filler = self.filler.take().filter(|_| !self.warm.is_closed.load(Ordering::SeqCst));
        if let Some(filler) = filler {
            let _ = filler.join();
        }
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
