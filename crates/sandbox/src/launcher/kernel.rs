//! The system calls of the launcher, each with an error that names it.

use std::convert::Infallible;
use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub(crate) enum LaunchError {
    #[error("{call}: {source}")]
    Call { call: &'static str, source: io::Error },
    #[error("{call} {}: {source}", path.display())]
    On { call: &'static str, path: PathBuf, source: io::Error },
    #[error("not a path: {0:?}")]
    Path(PathBuf),
    #[error("seccomp: {0}")]
    Seccomp(String),
    #[error("landlock: {0}")]
    Landlock(String),
}

pub(crate) fn on(call: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> LaunchError {
    let path = path.into();
    move |source| LaunchError::On { call, path, source }
}

fn check(result: i32, call: &'static str) -> Result<(), LaunchError> {
    if result == 0 { Ok(()) } else { Err(LaunchError::Call { call, source: io::Error::last_os_error() }) }
}

pub(crate) fn c_path(path: &Path) -> Result<CString, LaunchError> {
    use std::os::unix::ffi::OsStrExt;
    CString::new(path.as_os_str().as_bytes()).map_err(|_| LaunchError::Path(path.to_owned()))
}

/// Root becomes nobody: this is how the unprivileged mode is chosen, and tested, on a machine where one is root.
pub(crate) fn become_nobody() -> Result<(), LaunchError> {
    const NOBODY: u32 = 65534;
    // SAFETY: plain calls without pointers, apart from the null list of groups of length 0.
    unsafe {
        check(libc::setgroups(0, std::ptr::null()), "setgroups")?;
        check(libc::setresgid(NOBODY, NOBODY, NOBODY), "setresgid")?;
        check(libc::setresuid(NOBODY, NOBODY, NOBODY), "setresuid")?;
        // A change of user makes the process undumpable and its /proc files root's.
        check(libc::prctl(libc::PR_SET_DUMPABLE, 1, 0, 0, 0), "prctl dumpable")
    }
}

/// The user and group that own the namespaces.
pub(crate) fn ids() -> (u32, u32) {
    // SAFETY: no arguments.
    unsafe { (libc::geteuid(), libc::getegid()) }
}

pub(crate) fn unshare(flags: i32) -> Result<(), LaunchError> {
    // SAFETY: no pointers; the launcher has one thread.
    check(unsafe { libc::unshare(flags) }, "unshare")
}

/// Cells are told no name of the machine: only in a UTS namespace of its own may this be called.
pub(crate) fn forget_the_hosts_name() -> Result<(), LaunchError> {
    let (name, domain) = (b"sandbox", b"(none)");
    // SAFETY: both point to as many bytes as are said.
    unsafe {
        check(libc::sethostname(name.as_ptr().cast(), name.len()), "sethostname")?;
        check(libc::setdomainname(domain.as_ptr().cast(), domain.len()), "setdomainname")
    }
}

/// Maps the one id to root of the new user namespace: a user of any other number would lose the capabilities at exec.
pub(crate) fn map_to_root(uid: u32, gid: u32) -> Result<(), LaunchError> {
    for (file, text) in [
        // The kernel demands that setgroups is given up before an unprivileged process maps a group.
        ("/proc/self/setgroups", "deny".to_owned()),
        ("/proc/self/uid_map", format!("0 {uid} 1")),
        ("/proc/self/gid_map", format!("0 {gid} 1")),
    ] {
        std::fs::write(file, text).map_err(on("write", file))?;
    }
    Ok(())
}

/// Forks into a new PID namespace and continues there as its init; the parent exits. `CLONE_PARENT` makes the child a
/// child of the supervisor, which can so wait for it. When this init dies, every cell dies with it.
pub(crate) fn continue_in_new_pid_namespace() -> Result<(), LaunchError> {
    let flags = libc::CLONE_NEWPID | libc::CLONE_PARENT | libc::SIGCHLD;
    // SAFETY: without CLONE_VM this is a fork; the process has one thread, so that no lock is held by another one.
    match unsafe { libc::syscall(libc::SYS_clone, flags, 0, 0, 0, 0) } {
        -1 => Err(LaunchError::Call { call: "clone", source: io::Error::last_os_error() }),
        0 => Ok(()),
        _ => std::process::exit(0),
    }
}

/// Opens a file so that it stays open across exec.
pub(crate) fn open_inherited(path: &str) -> Result<OwnedFd, LaunchError> {
    let c_path = c_path(Path::new(path))?;
    // SAFETY: `c_path` is a valid string; the descriptor is owned from here on.
    unsafe {
        let fd = libc::open(c_path.as_ptr(), libc::O_RDONLY);
        if fd < 0 { Err(on("open", path)(io::Error::last_os_error())) } else { Ok(OwnedFd::from_raw_fd(fd)) }
    }
}

pub(crate) fn keep_across_exec(fd: &OwnedFd) -> Result<(), LaunchError> {
    // SAFETY: the descriptor is open.
    check(unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_SETFD, 0) }, "fcntl")
}

/// An anonymous file with the given content, kept across exec.
pub(crate) fn sealed_memory(content: &[u8]) -> Result<OwnedFd, LaunchError> {
    use std::io::Write;
    // SAFETY: the name is a valid string; the descriptor is owned from here on.
    let fd = unsafe { libc::memfd_create(c"sparring".as_ptr(), 0) };
    if fd < 0 {
        return Err(LaunchError::Call { call: "memfd_create", source: io::Error::last_os_error() });
    }
    // SAFETY: just made, owned by nobody else.
    let mut file = unsafe { std::fs::File::from_raw_fd(fd) };
    file.write_all(content).map_err(|source| LaunchError::Call { call: "write", source })?;
    Ok(file.into())
}

/// Memory by the page in everything that is started from here: a huge one would be charged whole to a program that wrote a
/// byte of it. Where the kernel knows none there is nothing to switch off.
pub(crate) fn take_memory_by_the_page() {
    // SAFETY: no pointers.
    unsafe { libc::prctl(libc::PR_SET_THP_DISABLE, 1, 0, 0, 0) };
}

/// Deep recursion in C (comparison, repr, sorting with a key) needs more than the usual 8 MB.
pub(crate) fn limit_stack() -> Result<(), LaunchError> {
    const STACK: u64 = 64 << 20;
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: `limit` is valid for both calls.
    unsafe {
        check(libc::getrlimit(libc::RLIMIT_STACK, &mut limit), "getrlimit")?;
        limit.rlim_cur = STACK.min(limit.rlim_max);
        check(libc::setrlimit(libc::RLIMIT_STACK, &limit), "setrlimit")
    }
}

pub(crate) fn exec(program: &CStr, arguments: &[CString], environment: &[CString]) -> Result<Infallible, LaunchError> {
    let pointers = |texts: &[CString]| -> Vec<*const libc::c_char> {
        texts.iter().map(|text| text.as_ptr()).chain([std::ptr::null()]).collect()
    };
    let (arguments, environment) = (pointers(arguments), pointers(environment));
    // SAFETY: both lists end in a null pointer and their strings live until the call returns, which it does on failure only.
    unsafe { libc::execve(program.as_ptr(), arguments.as_ptr(), environment.as_ptr()) };
    Err(LaunchError::Call { call: "exec of the interpreter", source: io::Error::last_os_error() })
}
