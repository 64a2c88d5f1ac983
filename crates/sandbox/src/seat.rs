//! One processor for a cell and the thread that asks it.
//!
//! Question and answer are short, and whoever asks waits: on two processors each message would first have to wake one
//! from its idle state, which costs more than the message (several times so on a virtual machine). On one processor it
//! is a plain switch. Each cell gets the processor that the fewest others sit on.

use rustix::process::Pid;
use rustix::thread::{CpuSet, sched_getaffinity, sched_getcpu, sched_setaffinity};
use std::sync::{Mutex, OnceLock, PoisonError};

/// How many cells sit on each processor, by its number.
static TAKEN: Mutex<Vec<usize>> = Mutex::new(Vec::new());
/// Where threads of this process may run.
static EVERYWHERE: OnceLock<Option<CpuSet>> = OnceLock::new();

/// A seat; given back when dropped, and the thread may go anywhere again.
#[derive(Debug)]
pub(crate) struct Seat {
    processor: usize,
}

impl Seat {
    /// Seats the process and the calling thread together. None where the kernel does not let us: then they sit anywhere.
    pub fn take(process: Pid) -> Option<Seat> {
        let everywhere = (*EVERYWHERE.get_or_init(|| sched_getaffinity(None).ok()))?;
        let seat = Seat { processor: take_least_taken(&everywhere)? };
        let mut only = CpuSet::new();
        only.set(seat.processor);
        sched_setaffinity(Some(process), &only).ok()?;
        sched_setaffinity(None, &only).ok()?;
        Some(seat)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        // A thread that still asks another cell is unseated as well, which costs that cell speed and nothing else.
        if let Some(Some(everywhere)) = EVERYWHERE.get() {
            let _ = sched_setaffinity(None, everywhere);
        }
        if let Some(count) = TAKEN.lock().unwrap_or_else(PoisonError::into_inner).get_mut(self.processor) {
            *count -= 1;
        }
    }
}

/// Lets a process that was seated go anywhere again.
pub(crate) fn vacate(process: Pid) {
    if let Some(Some(everywhere)) = EVERYWHERE.get() {
        let _ = sched_setaffinity(Some(process), everywhere);
    }
}

/// The processor with the fewest cells; of several the one that the thread runs on already.
fn take_least_taken(allowed: &CpuSet) -> Option<usize> {
    let here = sched_getcpu();
    let mut taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
    taken.resize(CpuSet::MAX_CPU, 0);
    let open = (0..CpuSet::MAX_CPU).filter(|processor| allowed.is_set(*processor));
    let best = open.min_by_key(|processor| (taken[*processor], *processor != here))?;
    taken[best] += 1;
    Some(best)
}
