//! The seccomp filter: an allow list as data, with the reason where a call looks dangerous.

mod program;

use super::kernel::LaunchError;
use program::{Action, ArgumentIs};
use std::collections::BTreeMap;

/// Calls that are allowed whatever their arguments. Everything else gets EPERM: no `execve`, no `socket`, no `ptrace`,
/// no `memfd_create` (its memory escaped the limits of a machine without cgroups), no `io_uring`, no `keyctl`, no
/// `bpf`, no `userfaultfd`, no `mount`, no `setns`, no `unshare`, no System V or POSIX message queues and shared memory.
const ALLOWED: &[i64] = &[
    // memory
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_mprotect,
    libc::SYS_madvise,
    libc::SYS_mincore,
    libc::SYS_msync,
    libc::SYS_membarrier,
    // files: what they may reach is decided by the root and by Landlock
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_readv,
    libc::SYS_writev,
    libc::SYS_pread64,
    libc::SYS_pwrite64,
    libc::SYS_preadv,
    libc::SYS_pwritev,
    libc::SYS_lseek,
    libc::SYS_openat,
    libc::SYS_close,
    libc::SYS_close_range,
    libc::SYS_fstat,
    libc::SYS_newfstatat,
    libc::SYS_statx,
    libc::SYS_statfs,
    libc::SYS_fstatfs,
    libc::SYS_faccessat,
    libc::SYS_faccessat2,
    libc::SYS_getdents64,
    libc::SYS_getcwd,
    libc::SYS_chdir,
    libc::SYS_fchdir,
    libc::SYS_mkdirat,
    libc::SYS_unlinkat,
    libc::SYS_renameat,
    libc::SYS_renameat2,
    libc::SYS_linkat,
    libc::SYS_symlinkat,
    libc::SYS_readlinkat,
    libc::SYS_fchmod,
    libc::SYS_fchmodat,
    libc::SYS_utimensat,
    libc::SYS_ftruncate,
    libc::SYS_truncate,
    libc::SYS_fallocate,
    libc::SYS_fadvise64,
    libc::SYS_fsync,
    libc::SYS_fdatasync,
    libc::SYS_flock,
    libc::SYS_umask,
    libc::SYS_sendfile,
    libc::SYS_copy_file_range,
    libc::SYS_dup,
    libc::SYS_dup3,
    libc::SYS_pipe2,
    libc::SYS_mknodat,
    // waiting
    libc::SYS_ppoll,
    libc::SYS_pselect6,
    libc::SYS_epoll_create1,
    libc::SYS_epoll_ctl,
    libc::SYS_epoll_pwait,
    libc::SYS_epoll_pwait2,
    libc::SYS_eventfd2,
    libc::SYS_timerfd_create,
    libc::SYS_timerfd_settime,
    libc::SYS_timerfd_gettime,
    libc::SYS_nanosleep,
    libc::SYS_clock_nanosleep,
    libc::SYS_futex,
    // asyncio wakes its loop through a socket pair; these move bytes through descriptors that a cell already has
    libc::SYS_shutdown,
    libc::SYS_getsockname,
    libc::SYS_getpeername,
    libc::SYS_getsockopt,
    // processes and threads: counted by the pids cgroup and by RLIMIT_NPROC
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_wait4,
    libc::SYS_waitid,
    libc::SYS_set_tid_address,
    libc::SYS_set_robust_list,
    libc::SYS_get_robust_list,
    libc::SYS_rseq,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_getppid,
    libc::SYS_getpgid,
    libc::SYS_setpgid,
    libc::SYS_getsid,
    libc::SYS_setsid,
    libc::SYS_getuid,
    libc::SYS_geteuid,
    libc::SYS_getgid,
    libc::SYS_getegid,
    libc::SYS_getresuid,
    libc::SYS_getresgid,
    libc::SYS_getgroups,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_sched_getparam,
    libc::SYS_sched_getscheduler,
    libc::SYS_getpriority,
    libc::SYS_getrusage,
    libc::SYS_times,
    libc::SYS_prlimit64,
    // signals: reach only the cell's own PID namespace, and only its Landlock domain
    libc::SYS_kill,
    libc::SYS_tgkill,
    libc::SYS_tkill,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_rt_sigsuspend,
    libc::SYS_rt_sigpending,
    libc::SYS_rt_sigtimedwait,
    libc::SYS_sigaltstack,
    libc::SYS_restart_syscall,
    libc::SYS_pidfd_open,
    libc::SYS_setitimer,
    libc::SYS_getitimer,
    // the machine
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_gettimeofday,
    libc::SYS_uname,
    libc::SYS_getrandom,
    libc::SYS_sysinfo,
    libc::SYS_getcpu,
];

/// Older spellings that exist on x86-64 only.
#[cfg(target_arch = "x86_64")]
const ALLOWED_HERE: &[i64] = &[
    libc::SYS_open,
    libc::SYS_stat,
    libc::SYS_lstat,
    libc::SYS_access,
    libc::SYS_getdents,
    libc::SYS_mkdir,
    libc::SYS_rmdir,
    libc::SYS_unlink,
    libc::SYS_rename,
    libc::SYS_link,
    libc::SYS_symlink,
    libc::SYS_readlink,
    libc::SYS_chmod,
    libc::SYS_utime,
    libc::SYS_utimes,
    libc::SYS_dup2,
    libc::SYS_pipe,
    libc::SYS_poll,
    libc::SYS_select,
    libc::SYS_epoll_create,
    libc::SYS_epoll_wait,
    libc::SYS_eventfd,
    libc::SYS_fork,
    libc::SYS_vfork,
    libc::SYS_getpgrp,
    libc::SYS_alarm,
    libc::SYS_pause,
    libc::SYS_time,
    libc::SYS_arch_prctl,
];
#[cfg(not(target_arch = "x86_64"))]
const ALLOWED_HERE: &[i64] = &[];

/// Names anonymous mappings; glibc and CPython use it where the kernel has it.
const PR_SET_VMA: i32 = 0x5356_4d41;

/// What happens to each call; to all others, [`Action::Deny`].
fn actions(counts_memory: bool, executes: bool) -> BTreeMap<u32, Action> {
    let mut actions: BTreeMap<u32, Action> =
        ALLOWED.iter().chain(ALLOWED_HERE).map(|&call| (call as u32, Action::Allow)).collect();
    if executes {
        // A filter cannot look at a path: Landlock decides which programs these are (see `landlock_rules`).
        actions.insert(libc::SYS_execve as u32, Action::Allow);
    }
    let mut allow_if = |call: i64, argument: usize, mask: i32, values: &[i32]| {
        let any = values.iter().map(|&value| ArgumentIs { argument, mask: mask as u32, value: value as u32 }).collect();
        actions.insert(call as u32, Action::AllowIfAny(any));
    };
    const WHOLE: i32 = -1;
    // Denying socketpair breaks asyncio; a pair of any other family would be a way to a protocol's code.
    allow_if(libc::SYS_socketpair, 0, WHOLE, &[libc::AF_UNIX]);
    // No urgent data: that corner of Unix sockets was a way out of a browser's sandbox (CVE-2025-38236).
    for (call, flags) in
        [(libc::SYS_sendto, 3), (libc::SYS_recvfrom, 3), (libc::SYS_sendmsg, 2), (libc::SYS_recvmsg, 2)]
    {
        allow_if(call, flags, libc::MSG_OOB, &[0]);
    }
    // Threads and forks, but no namespaces: every CLONE_NEW… flag must be clear.
    let namespaces = libc::CLONE_NEWNS
        | libc::CLONE_NEWCGROUP
        | libc::CLONE_NEWUTS
        | libc::CLONE_NEWIPC
        | libc::CLONE_NEWUSER
        | libc::CLONE_NEWPID
        | libc::CLONE_NEWNET;
    allow_if(libc::SYS_clone, 0, namespaces, &[0]);
    // Harmless questions about descriptors; TIOCSTI and its like stay out.
    let questions = [libc::FIONREAD, libc::FIONBIO, libc::FIOCLEX, libc::FIONCLEX, libc::TCGETS, libc::TIOCGWINSZ]
        .map(|one| one as i32);
    allow_if(libc::SYS_ioctl, 1, WHOLE, &questions);
    // Flags, copies and locks. No leases or notices on files that all cells share (a lease makes whoever writes to the host's
    // file wait), no signals on behalf of descriptors.
    let descriptors = [
        libc::F_DUPFD,
        libc::F_DUPFD_CLOEXEC,
        libc::F_GETFD,
        libc::F_SETFD,
        libc::F_GETFL,
        libc::F_SETFL,
        libc::F_GETLK,
        libc::F_SETLK,
        libc::F_SETLKW,
        libc::F_OFD_GETLK,
        libc::F_OFD_SETLK,
        libc::F_OFD_SETLKW,
        libc::F_GETPIPE_SZ,
        libc::F_SETPIPE_SZ,
    ];
    allow_if(libc::SYS_fcntl, 1, WHOLE, &descriptors);
    // Thread names and the parent's death; no seccomp, capability or dumpable games.
    let options = [libc::PR_SET_NAME, libc::PR_GET_NAME, libc::PR_SET_PDEATHSIG, PR_SET_VMA];
    allow_if(libc::SYS_prctl, 0, WHOLE, &options);
    // Anonymous shared memory belongs to no process: where no cgroup counts it, nothing does.
    if !counts_memory {
        let either = [0, libc::MAP_SHARED, libc::MAP_ANONYMOUS];
        allow_if(libc::SYS_mmap, 3, libc::MAP_SHARED | libc::MAP_ANONYMOUS, &either);
    } else {
        actions.insert(libc::SYS_mmap as u32, Action::Allow);
    }
    // `clone3` hides its flags behind a pointer, which a filter cannot follow. It answers ENOSYS, on which glibc falls
    // back to `clone`; with EPERM no thread could be started.
    actions.insert(libc::SYS_clone3 as u32, Action::Missing);
    actions
}

/// The filter as hexadecimal `sock_filter` instructions, ready for `prctl(PR_SET_SECCOMP)`.
///
/// `executes`: for a profile whose cells run programs that it brings along.
pub(crate) fn program(counts_memory: bool, executes: bool) -> Result<String, LaunchError> {
    let architecture = program::ARCHITECTURE.ok_or_else(|| LaunchError::Seccomp("unknown architecture".into()))?;
    let program = program::compile(architecture, &actions(counts_memory, executes));
    let mut hexadecimal = String::with_capacity(program.len() * 16);
    for instruction in program {
        let [low, high] = instruction.code.to_le_bytes();
        let bytes = [low, high, instruction.jt, instruction.jf].into_iter().chain(instruction.k.to_le_bytes());
        for byte in bytes {
            use std::fmt::Write;
            let _ = write!(hexadecimal, "{byte:02x}");
        }
    }
    Ok(hexadecimal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_program_answers_is_what_the_lists_say() {
        for (counts_memory, executes) in [(true, true), (true, false), (false, false)] {
            let actions = actions(counts_memory, executes);
            let program = program::compile(7, &actions);
            // Beyond the last call, the numbers of the x32 table, and the largest.
            let others = [4_096, 0x4000_0000, 0x4000_0001, u32::MAX];
            for call in (0..1_024).chain(others) {
                for argument in [0, 1, 2, 0x1_0001, libc::CLONE_NEWUSER as u32, libc::TIOCSTI as u32, 0x22, 0x5401] {
                    let arguments = [argument; 6];
                    let expected = match actions.get(&call) {
                        None => program::DENIED,
                        Some(action) => action.answer(&arguments),
                    };
                    assert_eq!(program::run(&program, 7, call, &arguments), expected, "call {call}, {argument:#x}");
                }
            }
            assert_eq!(program::run(&program, 8, 0, &[0; 6]), program::KILLED, "another architecture");
        }
    }

    #[test]
    fn every_path_is_short() {
        let actions = actions(true, true);
        let program = program::compile(7, &actions);
        let longest = (0..512).map(|call| program::steps(&program, 7, call)).max();
        assert!(longest < Some(30), "{longest:?} of {} instructions", program.len());
    }
}
