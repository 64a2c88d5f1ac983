//! Slots: a uid and a control group that one cell after the other uses, never two at once.

use crate::cgroup::{Group, Home};
use crate::layer::Mode;
use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

/// More cells than this at once mean that something is wrong.
const MOST: u32 = 2_000;

/// The first uid of this supervisor's cells in root mode.
///
/// The kernel counts processes, pipes and more per uid, so that two supervisors of one machine must not share uids. Each
/// takes a piece, chosen by its pid, of a range that no system hands out (systemd's list calls 1879048192 to 2147352575
/// unused). In a container that maps fewer ids a low range has to do.
fn first_uid() -> u32 {
    const FREE: u32 = 1_879_048_192;
    const PIECES: u32 = 134_000;
    const LOW: u32 = 60_500;
    let map = std::fs::read_to_string("/proc/self/uid_map").unwrap_or_default();
    let covers_everything = map.split_whitespace().eq(["0", "0", "4294967295"]);
    if covers_everything { FREE + std::process::id() % PIECES * MOST } else { LOW }
}

/// Several sandboxes of one process (tests) do not share uids either.
static NEXT_UID: AtomicU32 = AtomicU32::new(0);

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
    first_uid: u32,
    free: Mutex<Free>,
}

#[derive(Debug, Default)]
struct Free {
    slots: Vec<Slot>,
    made: u32,
}

impl Slots {
    pub fn new(home: Home, mode: Mode, processes: u64) -> Slots {
        Slots { home, mode, processes, first_uid: first_uid(), free: Mutex::default() }
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
        let uid = match self.mode {
            Mode::Root => self.first_uid + NEXT_UID.fetch_add(1, Ordering::Relaxed) % MOST,
            // The zygote's uid in its own namespace; cells have no other.
            Mode::Unprivileged => 0,
        };
        Ok(Slot { uid, group: self.home.make_group(number, self.processes)? })
    }

    /// Only for a slot whose last process is gone.
    pub fn give_back(&self, slot: Slot) {
        self.free.lock().unwrap_or_else(PoisonError::into_inner).slots.push(slot);
    }
}
