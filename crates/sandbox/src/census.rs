//! What all processes of a cell use, read from `/proc` one by one: the way where no control group counts. Best effort:
//! what ends between two looks is not seen.

use crate::clock::cpu_time_of;
use rustix::process::Pid;
use std::fs;
use std::time::Duration;

/// The processes of one cell: its init and whatever descends from it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Census {
    init: Pid,
    /// Memory of the warm interpreter, which every process of the cell shares and none pays for.
    shared: u64,
}

/// One look at all of them.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Count {
    /// Resident memory of their own, in bytes.
    pub memory: u64,
    /// CPU time of those that are there now.
    pub cpu: Duration,
}

impl Census {
    /// To be made before the program is loaded.
    pub fn new(init: Pid) -> Census {
        Census { init, shared: own_memory(init) }
    }

    pub fn count(&self) -> Count {
        let mut count = Count::default();
        // Bounded by the process limit of the cell. Orphans are children of init again.
        let mut waiting = vec![self.init];
        while let Some(pid) = waiting.pop() {
            count.memory += own_memory(pid).saturating_sub(self.shared);
            count.cpu += cpu_time_of(pid).unwrap_or_default();
            add_children(pid, &mut waiting);
        }
        count
    }
}

/// Resident memory without that of files, in bytes. Shared anonymous memory would be hidden among the files; cells that
/// are counted in this way may not have any (see the filter).
fn own_memory(pid: Pid) -> u64 {
    let text = fs::read_to_string(format!("/proc/{}/statm", pid.as_raw_nonzero())).unwrap_or_default();
    let mut pages = text.split(' ').skip(1).map(|pages| pages.trim().parse::<u64>().unwrap_or(0));
    let (resident, of_files) = (pages.next().unwrap_or(0), pages.next().unwrap_or(0));
    resident.saturating_sub(of_files) * rustix::param::page_size() as u64
}

/// Each thread has children of its own.
fn add_children(pid: Pid, found: &mut Vec<Pid>) {
    for thread in fs::read_dir(format!("/proc/{}/task", pid.as_raw_nonzero())).into_iter().flatten().flatten() {
        let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
        found.extend(children.split_whitespace().filter_map(|pid| pid.parse().ok()).filter_map(Pid::from_raw));
    }
}

/// Resident memory of one process, in bytes, by the kernel's own account: to the page, and with nothing lost between two looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resident {
    pub now: u64,
    /// The highest since the process began, or since [`forget_peak`].
    pub peak: u64,
}

pub(crate) fn resident(pid: Pid) -> Option<Resident> {
    let text = fs::read_to_string(format!("/proc/{}/status", pid.as_raw_nonzero())).ok()?;
    let bytes = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes << 10)
    };
    Some(Resident { now: bytes("VmRSS:")?, peak: bytes("VmHWM:")? })
}

/// Lets the peak of a process begin anew. False where this kernel, or its owner, does not allow that.
pub(crate) fn forget_peak(pid: Pid) -> bool {
    // "5" of the kernel's Documentation/filesystems/proc.rst, from Linux 4.0; with CONFIG_PROC_PAGE_MONITOR.
    fs::write(format!("/proc/{}/clear_refs", pid.as_raw_nonzero()), "5").is_ok()
}

/// Bytes that the process maps; for a limit of the address space.
pub(crate) fn mapped_memory(pid: Pid) -> u64 {
    let text = fs::read_to_string(format!("/proc/{}/statm", pid.as_raw_nonzero())).unwrap_or_default();
    let pages: u64 = text.split(' ').next().and_then(|pages| pages.parse().ok()).unwrap_or(0);
    pages * rustix::param::page_size() as u64
}
