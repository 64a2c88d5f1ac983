//! CPU time of another process, read by the kernel's own accounting.

use rustix::process::Pid;
use std::time::Duration;

/// CPU time that all threads of the process have used, or None when it is gone. Nanosecond resolution; its children are
/// not counted until they are waited for (the cgroup counts them).
pub(crate) fn cpu_time_of(pid: Pid) -> Option<Duration> {
    // MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED) of the kernel's posix-timers.h.
    let clock = (!pid.as_raw_nonzero().get() << 3) | 2;
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid timespec that outlives the call.
    let result = unsafe { libc::clock_gettime(clock, &mut time) };
    if result != 0 {
        return None;
    }
    Some(Duration::new(u64::try_from(time.tv_sec).ok()?, u32::try_from(time.tv_nsec).ok()?))
}
