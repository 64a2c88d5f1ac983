//! The seccomp filter: an allow list as data, with the reason where a call looks dangerous.

use super::kernel::LaunchError;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};
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
    libc::SYS_fcntl,
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

/// The filter as hexadecimal `sock_filter` instructions, ready for `prctl(PR_SET_SECCOMP)`.
pub(crate) fn program(counts_memory: bool) -> Result<String, LaunchError> {
    let fault = |error: &dyn std::fmt::Display| LaunchError::Seccomp(error.to_string());
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        ALLOWED.iter().chain(ALLOWED_HERE).map(|&call| (call, Vec::new())).collect();
    if counts_memory {
        rules.insert(libc::SYS_mmap, Vec::new());
    }
    let mut allow_if = |call: i64, conditions: Vec<(u8, SeccompCmpOp, u64)>| -> Result<(), LaunchError> {
        let conditions = conditions
            .into_iter()
            .map(|(argument, operator, value)| {
                SeccompCondition::new(argument, SeccompCmpArgLen::Dword, operator, value).map_err(|error| fault(&error))
            })
            .collect::<Result<Vec<_>, _>>()?;
        rules.entry(call).or_default().push(SeccompRule::new(conditions).map_err(|error| fault(&error))?);
        Ok(())
    };
    // Denying socketpair breaks asyncio; a pair of any other family would be a way to a protocol's code.
    allow_if(libc::SYS_socketpair, vec![(0, SeccompCmpOp::Eq, libc::AF_UNIX as u64)])?;
    // No urgent data: that corner of Unix sockets was a way out of a browser's sandbox (CVE-2025-38236).
    for (call, flags) in
        [(libc::SYS_sendto, 3), (libc::SYS_recvfrom, 3), (libc::SYS_sendmsg, 2), (libc::SYS_recvmsg, 2)]
    {
        allow_if(call, vec![(flags, SeccompCmpOp::MaskedEq(libc::MSG_OOB as u64), 0)])?;
    }
    // Anonymous shared memory belongs to no process: where no cgroup counts it, nothing does.
    let shared_anonymous = (libc::MAP_SHARED | libc::MAP_ANONYMOUS) as u64;
    if !counts_memory {
        for one in [0, libc::MAP_SHARED as u64, libc::MAP_ANONYMOUS as u64] {
            allow_if(libc::SYS_mmap, vec![(3, SeccompCmpOp::MaskedEq(shared_anonymous), one)])?;
        }
    }
    // Threads and forks, but no namespaces: every CLONE_NEW… flag must be clear.
    let namespaces = libc::CLONE_NEWNS
        | libc::CLONE_NEWCGROUP
        | libc::CLONE_NEWUTS
        | libc::CLONE_NEWIPC
        | libc::CLONE_NEWUSER
        | libc::CLONE_NEWPID
        | libc::CLONE_NEWNET;
    allow_if(libc::SYS_clone, vec![(0, SeccompCmpOp::MaskedEq(namespaces as u32 as u64), 0)])?;
    // Harmless questions about descriptors; TIOCSTI and its like stay out.
    for request in [libc::FIONREAD, libc::FIONBIO, libc::FIOCLEX, libc::FIONCLEX, libc::TCGETS, libc::TIOCGWINSZ] {
        allow_if(libc::SYS_ioctl, vec![(1, SeccompCmpOp::Eq, request)])?;
    }
    // Thread names and the parent's death; no seccomp, capability or dumpable games.
    for option in [libc::PR_SET_NAME, libc::PR_GET_NAME, libc::PR_SET_PDEATHSIG, PR_SET_VMA] {
        allow_if(libc::SYS_prctl, vec![(0, SeccompCmpOp::Eq, option as u64)])?;
    }
    let architecture = TargetArch::try_from(std::env::consts::ARCH).map_err(|error| fault(&error))?;
    let filter =
        SeccompFilter::new(rules, SeccompAction::Errno(libc::EPERM as u32), SeccompAction::Allow, architecture)
            .map_err(|error| fault(&error))?;
    let program: BpfProgram = filter.try_into().map_err(|error| fault(&error))?;
    let mut hexadecimal = String::with_capacity(program.len() * 16);
    for instruction in with_clone3_missing(program) {
        let [low, high] = instruction.code.to_le_bytes();
        let bytes = [low, high, instruction.jt, instruction.jf].into_iter().chain(instruction.k.to_le_bytes());
        for byte in bytes {
            use std::fmt::Write;
            let _ = write!(hexadecimal, "{byte:02x}");
        }
    }
    Ok(hexadecimal)
}

/// Names anonymous mappings; glibc and CPython use it where the kernel has it.
const PR_SET_VMA: i32 = 0x5356_4d41;

/// `clone3` hides its flags behind a pointer, which a filter cannot follow. It answers ENOSYS, on which glibc falls back
/// to `clone`; with EPERM no thread could be started. The three instructions go behind the check of the architecture
/// and the load of the call's number.
fn with_clone3_missing(mut program: BpfProgram) -> BpfProgram {
    const LOAD_WORD: u16 = 0x20;
    const JUMP_IF_EQUAL: u16 = 0x15;
    const RETURN: u16 = 0x06;
    const ERRNO: u32 = 0x0005_0000;
    let instruction = |code, jt, jf, k| seccompiler::sock_filter { code, jt, jf, k };
    let after_load = program.iter().position(|one| one.code == LOAD_WORD && one.k == 0).map_or(0, |index| index + 1);
    let missing = [
        instruction(JUMP_IF_EQUAL, 0, 1, libc::SYS_clone3 as u32),
        instruction(RETURN, 0, 0, ERRNO | libc::ENOSYS as u32),
    ];
    program.splice(after_load..after_load, missing);
    program
}
