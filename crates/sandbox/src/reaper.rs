//! Ends cells, waits for them to be gone and gives their slots back, off every candidate's path.

use crate::seat;
use crate::slot::{Slot, Slots};
use crate::zygote::{Process, Zygote};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Signal, pidfd_send_signal, setpriority_process};
use std::collections::VecDeque;
use std::os::fd::OwnedFd;
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// The kernel clears up after a cell on the cell's own time, which takes as long as a short program took to run: so it stands
/// back behind whoever stores the verdict and passes it on. Where all processors are busy a tenth of one is left to each.
const DYING_NICENESS: i32 = 10;
/// How long a killed cell may take to be gone.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where cells are handed over. The thread ends when the last of these is dropped.
#[derive(Debug, Clone)]
pub(crate) struct Reaper {
    sender: mpsc::Sender<Body>,
}

#[derive(Debug)]
struct Body {
    process: Arc<Process>,
    slot: Slot,
    /// Keeps the parent alive as long as its child.
    zygote: Arc<Zygote>,
}

/// The thread itself. Dropping this waits until every cell that was handed over is gone.
#[derive(Debug)]
pub(crate) struct ReaperThread(Option<JoinHandle<()>>);

impl Reaper {
    pub fn start(slots: Arc<Slots>) -> std::io::Result<(Reaper, ReaperThread)> {
        let (sender, receiver) = mpsc::channel::<Body>();
        let thread = std::thread::Builder::new().name("reaper".into()).spawn(move || {
            while let Ok(first) = receiver.recv() {
                first.kill();
                let mut dying = VecDeque::from([first]);
                while let Some(Body { process, mut slot, zygote }) = dying.pop_front() {
                    // Whatever is handed over meanwhile ends at the same time.
                    let take_more = || dying.extend(receiver.try_iter().inspect(Body::kill));
                    if wait_until_gone(&process.pidfd, &slot, take_more) {
                        slot.group.reset();
                        slots.give_back(slot);
                    } else {
                        tracing::error!(cell.uid = slot.uid, "A cell could not be ended; its slot is not used again");
                    }
                    drop(zygote);
                }
            }
        })?;
        Ok((Reaper { sender }, ReaperThread(Some(thread))))
    }

    /// Takes over a cell that has served. Nothing of it may be closed before: it would end by itself, on the processor of
    /// whoever asked it.
    pub fn bury(&self, process: Arc<Process>, slot: Slot, zygote: Arc<Zygote>) {
        if let Err(mpsc::SendError(body)) = self.sender.send(Body { process, slot, zygote }) {
            body.kill();
        }
    }
}

impl Body {
    fn kill(&self) {
        // The pid of one that is gone may be another's.
        if !self.process.is_gone() {
            seat::vacate(self.process.pid);
            let _ = setpriority_process(Some(self.process.pid), DYING_NICENESS);
        }
        let _ = pidfd_send_signal(&self.process.pidfd, Signal::KILL);
    }
}

impl Drop for ReaperThread {
    fn drop(&mut self) {
        // Somebody may hold a cell for longer than the sandbox: then the thread goes on without being waited for.
        const STEP: Duration = Duration::from_millis(1);
        let Some(thread) = self.0.take() else { return };
        let deadline = Instant::now() + PATIENCE;
        while !thread.is_finished() {
            if Instant::now() > deadline {
                return;
            }
            std::thread::sleep(STEP);
        }
        let _ = thread.join();
    }
}

/// The init of a PID namespace ends after everything in it, so that its end is the end of all. The cgroup is asked too.
fn wait_until_gone(pidfd: &OwnedFd, slot: &Slot, mut meanwhile: impl FnMut()) -> bool {
    const STEP: Timespec = Timespec { tv_sec: 0, tv_nsec: 2_000_000 };
    let deadline = Instant::now() + PATIENCE;
    let mut ended = [PollFd::new(pidfd, PollFlags::IN)];
    loop {
        meanwhile();
        let is_gone = poll(&mut ended, Some(&STEP)) == Ok(1);
        if is_gone && slot.group.is_empty() {
            return true;
        }
        if Instant::now() > deadline {
            return false;
        }
        if is_gone {
            slot.group.kill();
            std::thread::sleep(Duration::from_micros(200));
        }
    }
}
