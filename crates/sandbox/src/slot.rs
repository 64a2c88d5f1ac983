//! Slots: a uid and a control group that one cell after the other uses, never two at once.

use crate::cgroup::{Group, Home};
use crate::layer::Mode;
use std::io;
use std::sync::{Mutex, PoisonError};

/// The first uid of cells in root mode. Below the range that systems hand out to people, above that of services.
const FIRST_UID: u32 = 60_500;
/// More cells than this at once mean that something is wrong.
const MOST: u32 = 2_000;

/// The place of one cell.
#[derive(Debug)]
pub(crate) struct Slot {
    pub uid: u32,
    pub group: Group,
}

/// All slots of a sandbox; made when first needed, kept for ever after.
#[derive(Debug)]
pub(crate) struct Slots {
    pub home: Home,
    mode: Mode,
    processes: u64,
    free: Mutex<Free>,
}

#[derive(Debug, Default)]
struct Free {
    slots: Vec<Slot>,
    made: u32,
}

impl Slots {
    pub fn new(home: Home, mode: Mode, processes: u64) -> Slots {
        Slots { home, mode, processes, free: Mutex::default() }
    }

    pub fn take(&self) -> io::Result<Slot> {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = free.slots.pop() {
            return Ok(slot);
        }
        if free.made == MOST {
            return Err(io::Error::other("too many cells at once"));
        }
        let number = free.made;
        free.made += 1;
        drop(free);
        let uid = if self.mode == Mode::Root { FIRST_UID + number } else { 0 };
        // The zygote's uid in its own namespace; cells of the unprivileged mode have no other.
        Ok(Slot { uid, group: self.home.make_group(number, self.processes)? })
    }

    /// Only for a slot whose last process is gone.
    pub fn give_back(&self, slot: Slot) {
        self.free.lock().unwrap_or_else(PoisonError::into_inner).slots.push(slot);
    }
}
