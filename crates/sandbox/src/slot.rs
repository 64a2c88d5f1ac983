//! Slots: a uid and a control group that one cell after the other uses, never two at once.

use crate::cgroup::{Group, Home};
use crate::layer::Mode;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::fs;
use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Most cells at once, those that are just dying among them. Each takes a few descriptors of the supervisor.
const MOST: u32 = 512;
/// Descriptors that so many may take, with the files of their control groups and what a server needs besides. Shells hand out
/// 1,024, for the sake of programs that know no others.
const DESCRIPTORS: u64 = 8_192;
/// How long to wait for one to be gone.
const PATIENCE: Duration = Duration::from_secs(5);

/// The first uid of this supervisor's cells in root mode; None where root may not become so many others.
///
/// The kernel counts processes, pipes and more per uid, so that two supervisors of one machine must not share uids. Each
/// takes a piece, chosen by its pid, of a range that no system hands out (systemd's list calls 1879048192 to 2147352575
/// unused). In a container that maps fewer ids a low range has to do.
fn first_uid() -> Option<u32> {
    const FREE: u32 = 1_879_048_192;
    const PIECES: u32 = 524_000;
    const LOW: u32 = 60_500;
    let maps = ["uid_map", "gid_map"].map(|file| fs::read_to_string(format!("/proc/self/{file}")).unwrap_or_default());
    let own_piece = FREE + std::process::id() % PIECES * MOST;
    [own_piece, LOW].into_iter().find(|first| maps.iter().all(|map| covers(map, *first)))
}

/// Whether a line of the map (`inside outside count`) covers the uids of all slots.
fn covers(map: &str, first: u32) -> bool {
    map.lines().any(|line| {
        let mut numbers = line.split_whitespace().filter_map(|number| number.parse::<u64>().ok());
        let (Some(inside), Some(_), Some(count)) = (numbers.next(), numbers.next(), numbers.next()) else {
            return false;
        };
        inside <= u64::from(first) && u64::from(first + MOST) <= inside + count
    })
}

/// Whether this process is root with all that root mode needs. In a user namespace it may be root of itself alone.
pub(crate) fn is_full_root() -> bool {
    let may_drop_groups = fs::read_to_string("/proc/self/setgroups").is_ok_and(|answer| answer.trim() == "allow");
    rustix::process::geteuid().is_root() && may_drop_groups && first_uid().is_some()
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
    given_back: Condvar,
}

#[derive(Debug, Default)]
struct Free {
    slots: Vec<Slot>,
    made: u32,
}

/// Lets this process have [`DESCRIPTORS`], or as many as it may. Cells have a limit of their own.
fn allow_descriptors() {
    let limit = getrlimit(Resource::Nofile);
    let most = limit.maximum.map_or(DESCRIPTORS, |maximum| maximum.min(DESCRIPTORS));
    if limit.current.is_some_and(|current| current < most) {
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(most), maximum: limit.maximum });
    }
}

impl Slots {
    pub fn new(home: Home, mode: Mode, processes: u64) -> Slots {
        allow_descriptors();
        Slots {
            home,
            mode,
            processes,
            first_uid: first_uid().unwrap_or(0),
            free: Mutex::default(),
            given_back: Condvar::new(),
        }
    }

    pub fn take(&self) -> io::Result<Slot> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        // Where programs come faster than the kernel clears up after them, the next one waits.
        let is_short = |free: &mut Free| free.slots.is_empty() && free.made == MOST;
        let (mut free, _) =
            self.given_back.wait_timeout_while(free, PATIENCE, is_short).unwrap_or_else(PoisonError::into_inner);
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
        self.given_back.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptors_suffice_as_far_as_they_may() {
        let maximum = getrlimit(Resource::Nofile).maximum;
        let lowered = maximum.map_or(256, |maximum| maximum.min(256));
        setrlimit(Resource::Nofile, Rlimit { current: Some(lowered), maximum }).unwrap();
        allow_descriptors();
        let expected = maximum.map_or(DESCRIPTORS, |maximum| maximum.min(DESCRIPTORS));
        assert_eq!(getrlimit(Resource::Nofile), Rlimit { current: Some(expected), maximum });
        // What is more already stays.
        allow_descriptors();
        assert_eq!(getrlimit(Resource::Nofile).current, Some(expected));
    }

    #[test]
    fn a_map_covers_the_slots_or_not() {
        assert!(covers("         0          0 4294967295\n", 2_000_000_000));
        assert!(covers("0 100000 65536", 60_500));
        assert!(covers("0 1000 1\n1 100000 65536\n", 60_500));
        assert!(!covers("0 100000 65536", 65_200));
        assert!(!covers("0 1000 1\n", 60_500));
        assert!(!covers("", 60_500));
    }
}
