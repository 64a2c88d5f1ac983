//! A running zygote: started by the launcher, asked for cells over its control socket.

use crate::cell::Cell;
use crate::frame;
use crate::launcher::{LAUNCHER_ARGUMENT, PLAN_VARIABLE, Plan};
use crate::reaper::Reaper;
use crate::slot::Slot;
use domain::Value;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{OFlags, fcntl_setfl};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags, SocketFlags, SocketType, recvmsg, sendmsg, socketpair, sockopt,
};
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::{
    Pid, PidfdFlags, Signal, WaitId, WaitIdOptions, kill_process_group, pidfd_open, pidfd_send_signal, waitid,
};
use std::io::{IoSlice, IoSliceMut, Read};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What a cell says first, before it is set up: no length of a frame. It is taken into its control groups meanwhile, which
/// takes half a millisecond each.
const BORN: [u8; 4] = [0xff; 4];
/// How long a zygote may take to import what its profile names.
const START_PATIENCE: Duration = Duration::from_secs(30);
/// How long a cell may take to get ready. Milliseconds; more on a machine that is short of everything.
const FORK_PATIENCE: Duration = Duration::from_secs(10);

#[derive(Debug, thiserror::Error)]
pub(crate) enum ZygoteError {
    #[error("cannot start the launcher: {0}")]
    Spawn(std::io::Error),
    #[error("the warm interpreter did not start: {0}")]
    Start(String),
    #[error("the warm interpreter is gone")]
    Gone,
    #[error("a cell could not be isolated: {0}")]
    Isolation(String),
    #[error("a cell did not get ready in time")]
    Slow,
    #[error("{0}")]
    System(#[from] rustix::io::Errno),
    #[error("{0}")]
    Slot(std::io::Error),
}

/// The warm process that cells are forked from.
#[derive(Debug)]
pub(crate) struct Zygote {
    control: OwnedFd,
    pid: Pid,
    pidfd: OwnedFd,
    /// Somebody has found it gone: then its standbys, which may die a moment later, are not handed out any more.
    is_found_gone: AtomicBool,
    stderr: Mutex<ChildStderr>,
}

impl Zygote {
    pub fn start(launcher: &Path, plan: &Plan) -> Result<Zygote, ZygoteError> {
        let (control, theirs) = socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None)?;
        sockopt::set_socket_passcred(&control, true)?;
        let mut child = Command::new(launcher)
            .arg(LAUNCHER_ARGUMENT)
            .env_clear()
            .env(PLAN_VARIABLE, serde_json::to_string(plan).unwrap_or_default())
            .stdin(Stdio::from(theirs))
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            // A group of its own: Ctrl-C on the terminal is the supervisor's business, and a start that fails can be
            // ended and waited for as a whole.
            .process_group(0)
            .spawn()
            .map_err(ZygoteError::Spawn)?;
        let Some(mut stderr) = child.stderr.take() else { return Err(ZygoteError::Gone) };
        fcntl_setfl(&stderr, OFlags::NONBLOCK)?;
        let hello = receive_with_sender(control.as_fd(), START_PATIENCE);
        if hello.is_err() {
            end_group(&mut child);
        } else if !plan.without.contains(&crate::layer::Layer::PidNamespace) {
            // The launcher forks into the new PID namespace and exits; without that layer it becomes Python itself.
            let _ = child.wait();
        }
        match hello {
            Ok((message, Some(pid))) if message == b"ready" => {
                let pidfd = pidfd_open(pid, PidfdFlags::empty())?;
                Ok(Zygote { control, pid, pidfd, is_found_gone: AtomicBool::new(false), stderr: Mutex::new(stderr) })
            }
            Ok(_) => Err(ZygoteError::Start("an unknown greeting".into())),
            Err(error) => {
                let mut text = String::new();
                let _ = stderr.read_to_string(&mut text);
                let last: Vec<&str> = text.trim().lines().rev().take(3).collect();
                let reason = last.into_iter().rev().collect::<Vec<_>>().join(" | ");
                Err(ZygoteError::Start(if reason.is_empty() { error.to_string() } else { reason }))
            }
        }
    }

    /// Forks one cell and waits until it is ready. One that stands by warms up first: it has the time. The slot comes back with the error.
    pub fn fork(
        self: &Arc<Self>,
        slot: Slot,
        stands_by: bool,
        reaper: &Reaper,
    ) -> Result<Cell, Box<(ZygoteError, Slot)>> {
        match self.fork_process(&slot, stands_by) {
            Ok(process) => Ok(Cell::new(process, slot, reaper.clone(), self.clone())),
            Err(error) => Err(Box::new((error, slot))),
        }
    }

    fn fork_process(&self, slot: &Slot, stands_by: bool) -> Result<Process, ZygoteError> {
        let (channel, theirs) = socketpair(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None)?;
        let (out, their_out) = pipe_with(PipeFlags::CLOEXEC)?;
        let (err, their_err) = pipe_with(PipeFlags::CLOEXEC)?;
        sockopt::set_socket_passcred(&channel, true)?;
        fcntl_setfl(&out, OFlags::NONBLOCK)?;
        fcntl_setfl(&err, OFlags::NONBLOCK)?;

        let descriptors = [theirs.as_fd(), their_out.as_fd(), their_err.as_fd()];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(3))];
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        ancillary.push(SendAncillaryMessage::ScmRights(&descriptors));
        let [a, b, c, d] = slot.uid.to_le_bytes();
        let order = [a, b, c, d, stands_by.into()];
        sendmsg(&self.control, &[IoSlice::new(&order)], &mut ancillary, SendFlags::NOSIGNAL)
            .map_err(|_| ZygoteError::Gone)?;
        drop((theirs, their_out, their_err));

        let (mut message, pid) = receive_with_sender(channel.as_fd(), FORK_PATIENCE)?;
        let pid = pid.ok_or_else(|| ZygoteError::Isolation("an unknown greeting".into()))?;
        // The process waits for its first request in the end, so that the pid cannot have been given to another one.
        let process = Process { channel, out, err, pid, pidfd: pidfd_open(pid, PidfdFlags::empty())? };
        if let Some(rest) = message.strip_prefix(&BORN) {
            message = rest.to_vec();
            if let Err(error) = slot.group.attach(pid) {
                let _ = pidfd_send_signal(&process.pidfd, Signal::KILL);
                let is_gone = error.raw_os_error() == Some(rustix::io::Errno::SRCH.raw_os_error());
                return Err(if is_gone { ZygoteError::Gone } else { ZygoteError::Slot(error) });
            }
            if message.is_empty() {
                message = receive_with_sender(process.channel.as_fd(), FORK_PATIENCE)?.0;
            }
        }
        let reply = message.get(4..).and_then(|bytes| frame::decode(bytes).ok());
        let Some(Value::Tuple(reply)) = reply else {
            return Err(ZygoteError::Isolation("an unknown greeting".into()));
        };
        match reply.as_slice() {
            [Value::Str(word)] if word == "ready" => {}
            [_, Value::Str(reason)] => return Err(ZygoteError::Isolation(reason.clone())),
            _ => return Err(ZygoteError::Isolation("an unknown greeting".into())),
        }
        sockopt::set_socket_passcred(&process.channel, false)?;
        Ok(process)
    }

    /// Whether the process has ended or is ending, so that whoever finds a cell gone can tell why: a dying init is marked
    /// before the kernel kills what lives in its namespace. (Its pidfd tells only when all of them are gone.)
    pub fn is_gone(&self) -> bool {
        const PF_EXITING: u32 = 4;
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.pid.as_raw_nonzero())).unwrap_or_default();
        let flags = stat.rsplit_once(") ").and_then(|(_, fields)| fields.split(' ').nth(6)?.parse::<u32>().ok());
        let is_gone = flags.is_none_or(|flags| flags & PF_EXITING != 0);
        if is_gone {
            self.is_found_gone.store(true, Ordering::Relaxed);
        }
        is_gone
    }

    /// Whether [`Zygote::is_gone`] has said so to anybody; costs nothing.
    pub fn is_found_gone(&self) -> bool {
        self.is_found_gone.load(Ordering::Relaxed)
    }

    /// Whether its network, which its cells share, is another one than ours.
    pub fn has_own_network(&self) -> bool {
        let network_of = |process: &str| std::fs::read_link(format!("/proc/{process}/ns/net")).ok();
        let theirs = network_of(&self.pid.as_raw_nonzero().to_string());
        theirs.is_some() && theirs != network_of("self")
    }

    /// Ends the process, and with it every cell: it is init of their PID namespace.
    pub fn kill(&self) {
        let _ = pidfd_send_signal(&self.pidfd, Signal::KILL);
    }

    /// What the interpreter said on its standard error, for the log.
    pub fn complaints(&self) -> String {
        let mut text = String::new();
        let _ = self.stderr.lock().unwrap_or_else(PoisonError::into_inner).read_to_string(&mut text);
        text
    }
}

impl Drop for Zygote {
    fn drop(&mut self) {
        self.kill();
        let _ = waitid(WaitId::PidFd(self.pidfd.as_fd()), WaitIdOptions::EXITED);
    }
}

/// The supervisor's ends of one forked process.
#[derive(Debug)]
pub(crate) struct Process {
    pub channel: OwnedFd,
    pub out: OwnedFd,
    pub err: OwnedFd,
    pub pid: Pid,
    pub pidfd: OwnedFd,
}

impl Process {
    pub fn is_gone(&self) -> bool {
        let mut ended = [PollFd::new(&self.pidfd, PollFlags::IN)];
        !matches!(poll(&mut ended, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })), Ok(0))
    }
}

/// Ends a launcher and what it forked, and waits for both: its fork is our child too.
fn end_group(child: &mut Child) {
    let group = Pid::from_child(child);
    let _ = kill_process_group(group, Signal::KILL);
    let _ = child.wait();
    while let Ok(Some(_)) = waitid(WaitId::Pgid(Some(group)), WaitIdOptions::EXITED) {}
}

/// One short message and the pid of its sender, translated into our own PID namespace by the kernel.
fn receive_with_sender(socket: BorrowedFd<'_>, patience: Duration) -> Result<(Vec<u8>, Option<Pid>), ZygoteError> {
    let deadline = Instant::now() + patience;
    let mut ready = [PollFd::new(&socket, PollFlags::IN)];
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let timeout = rustix::event::Timespec { tv_sec: left.as_secs() as i64, tv_nsec: left.subsec_nanos().into() };
        match poll(&mut ready, Some(&timeout)) {
            Ok(0) => return Err(ZygoteError::Slow),
            Ok(_) => break,
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let mut buffer = [0u8; 4096];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmCredentials(1))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let received = recvmsg(socket, &mut [IoSliceMut::new(&mut buffer)], &mut ancillary, RecvFlags::empty())?;
    if received.bytes == 0 {
        return Err(ZygoteError::Gone);
    }
    let pid = ancillary.drain().find_map(|message| match message {
        RecvAncillaryMessage::ScmCredentials(credentials) => Some(credentials.pid),
        _ => None,
    });
    Ok((buffer[..received.bytes].to_vec(), pid))
}
