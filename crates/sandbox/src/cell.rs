//! One sandboxed one-shot process, seen from the supervisor: ask, account, kill.

use crate::clock::cpu_time_of;
use crate::frame::{self, MAX_FRAME};
use crate::marshal;
use crate::slot::{Slot, Slots};
use crate::zygote::{Process, Zygote};
use domain::Value;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::net::{RecvFlags, SendFlags, recv, send};
use rustix::process::{Signal, pidfd_send_signal};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// What one question may cost.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    pub cpu: Duration,
    pub wall: Duration,
    /// Bytes beyond the warm interpreter; fixed by the first question.
    pub memory: u64,
    /// Bytes on standard output and standard error together.
    pub output: usize,
}

/// Why there is no answer. The cell is of no further use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    CpuLimit,
    WallLimit,
    MemoryLimit,
    OutputLimit,
    /// The process ended, or closed its channel.
    Gone,
    /// Something that is no frame came through the channel.
    Malformed,
}

/// What became of a question.
#[derive(Debug)]
pub struct Asked {
    pub outcome: Result<Value, Ending>,
    pub usage: Usage,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

/// By the supervisor's own accounting.
#[derive(Debug, Clone, Copy, Default)]
pub struct Usage {
    pub cpu: Duration,
    pub wall: Duration,
}

/// A process that serves one program. Dropping it kills everything in it.
#[derive(Debug)]
pub struct Cell {
    process: Process,
    /// Taken when the cell is handed to the reaper.
    slot: Option<Slot>,
    reaper: Reaper,
    /// Keeps the parent alive as long as its child.
    zygote: Arc<Zygote>,
    cpu_before: Duration,
    group_cpu_before: Duration,
    kills_before: u64,
    is_over: bool,
}

impl Cell {
    pub(crate) fn new(process: Process, slot: Slot, reaper: Reaper, zygote: Arc<Zygote>) -> Cell {
        let cpu_before = cpu_time_of(process.pid).unwrap_or_default();
        let kills_before = slot.group.kills();
        // What the group used before, and what the process used before it came into the group.
        let group_cpu_before = slot.group.cpu_time().unwrap_or_default().saturating_sub(cpu_before);
        let slot = Some(slot);
        Cell { process, slot, reaper, zygote, cpu_before, group_cpu_before, kills_before, is_over: false }
    }

    /// Whether the process still runs; a standby may have been killed while it waited.
    pub(crate) fn is_alive(&self) -> bool {
        let mut ended = [PollFd::new(&self.process.pidfd, PollFlags::IN)];
        matches!(poll(&mut ended, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })), Ok(0))
    }

    pub(crate) fn limit_memory(&mut self, bytes: u64) -> std::io::Result<()> {
        self.slot.as_mut().map_or(Ok(()), |slot| slot.group.set_limit(bytes))
    }

    /// Sends one request and waits for its reply within the budget.
    pub fn ask(&mut self, request: &Value, budget: &Budget) -> Asked {
        let start = Instant::now();
        let mut exchange = Exchange::new(request);
        let outcome = if self.is_over { Err(Ending::Gone) } else { self.exchange(&mut exchange, budget, start) };
        let outcome = outcome.and_then(|reply| frame::decode(&reply).map_err(|_| Ending::Malformed));
        let cpu = self.cpu_time().saturating_sub(self.cpu_before);
        self.cpu_before += cpu;
        let outcome = match outcome {
            // An answer that came too late is no answer.
            Ok(_) if cpu > budget.cpu => Err(Ending::CpuLimit),
            Err(Ending::Gone) if self.was_killed_for_memory() => Err(Ending::MemoryLimit),
            other => other,
        };
        if outcome.is_err() {
            self.is_over = true;
            self.kill();
        }
        let usage = Usage { cpu, wall: start.elapsed() };
        Asked { outcome, usage, stdout: exchange.stdout.bytes, stderr: exchange.stderr.bytes }
    }

    /// Peak memory of this cell in bytes, beyond what it shares with the zygote.
    pub fn peak_memory(&self) -> u64 {
        self.slot.as_ref().and_then(|slot| slot.group.peak()).unwrap_or_else(|| self.resident())
    }

    /// Bytes that the process maps; for a limit of the address space where no cgroup counts.
    pub fn mapped_memory(&self) -> u64 {
        self.statm(0)
    }

    fn resident(&self) -> u64 {
        self.statm(1).saturating_sub(self.statm(2))
    }

    fn statm(&self, field: usize) -> u64 {
        let file = format!("/proc/{}/statm", self.process.pid.as_raw_nonzero());
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let pages: u64 = text.split(' ').nth(field).and_then(|pages| pages.trim().parse().ok()).unwrap_or(0);
        pages * rustix::param::page_size() as u64
    }

    fn cpu_time(&self) -> Duration {
        cpu_time_of(self.process.pid).unwrap_or(self.cpu_before)
    }

    /// CPU time of the processes that the program started: its own clock does not count them.
    fn children_cpu_time(&self) -> Duration {
        let total = self.slot.as_ref().and_then(|slot| slot.group.cpu_time()).unwrap_or_default();
        total.saturating_sub(self.group_cpu_before).saturating_sub(self.cpu_time())
    }

    fn was_killed_for_memory(&self) -> bool {
        self.slot.as_ref().is_some_and(|slot| slot.group.kills() > self.kills_before)
    }

    fn kill(&self) {
        let _ = pidfd_send_signal(&self.process.pidfd, Signal::KILL);
    }

    /// The loop: write the request, collect output, read the reply, watch the clocks.
    fn exchange(&self, exchange: &mut Exchange, budget: &Budget, start: Instant) -> Result<Vec<u8>, Ending> {
        let process = &self.process;
        loop {
            exchange.write(&process.channel)?;
            if let Some(reply) = exchange.read(&process.channel)? {
                // Output is flushed before the reply is sent, so that all of it is there now.
                exchange.collect_output(process, budget)?;
                return Ok(reply);
            }
            let wall_left = budget.wall.saturating_sub(start.elapsed());
            if wall_left.is_zero() {
                return Err(Ending::WallLimit);
            }
            let cpu_left = budget.cpu.saturating_sub(self.cpu_time().saturating_sub(self.cpu_before));
            if cpu_left.is_zero() || self.children_cpu_time() > budget.cpu {
                return Err(Ending::CpuLimit);
            }
            let patience = wall_left.min(cpu_left.max(Duration::from_millis(1)));
            let patience = if self.reaper.counts_memory { patience } else { patience.min(MEMORY_TICK) };
            self.wait(exchange, patience)?;
            exchange.collect_output(process, budget)?;
            if !self.reaper.counts_memory && self.resident() > budget.memory {
                return Err(Ending::MemoryLimit);
            }
        }
    }

    fn wait(&self, exchange: &Exchange, patience: Duration) -> Result<(), Ending> {
        let process = &self.process;
        let channel = if exchange.is_written() { PollFlags::IN } else { PollFlags::IN | PollFlags::OUT };
        let mut sources = vec![PollFd::new(&process.channel, channel)];
        // A closed pipe is always "ready": it is left out, or the loop would spin.
        for (pipe, fd) in [(&exchange.stdout, &process.out), (&exchange.stderr, &process.err)] {
            if !pipe.is_closed {
                sources.push(PollFd::new(fd, PollFlags::IN));
            }
        }
        let timeout = Timespec { tv_sec: patience.as_secs() as i64, tv_nsec: patience.subsec_nanos().into() };
        match poll(&mut sources, Some(&timeout)) {
            Ok(_) | Err(Errno::INTR) => Ok(()),
            Err(_) => Err(Ending::Gone),
        }
    }
}

impl Drop for Cell {
    fn drop(&mut self) {
        self.kill();
        if let (Some(slot), Ok(pidfd)) = (self.slot.take(), self.process.pidfd.try_clone()) {
            self.reaper.bury(pidfd, slot, self.zygote.clone());
        }
    }
}

/// How often memory is looked at where no cgroup counts it.
const MEMORY_TICK: Duration = Duration::from_millis(5);

/// One request on its way in, one reply on its way out.
struct Exchange {
    request: Vec<u8>,
    written: usize,
    reply: Vec<u8>,
    stdout: Output,
    stderr: Output,
}

#[derive(Default)]
struct Output {
    bytes: Vec<u8>,
    is_closed: bool,
}

impl Exchange {
    fn new(request: &Value) -> Exchange {
        let body = marshal::encode(request);
        let mut message = Vec::with_capacity(body.len() + 4);
        message.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_le_bytes());
        message.extend(body);
        Exchange {
            request: message,
            written: 0,
            reply: Vec::new(),
            stdout: Output::default(),
            stderr: Output::default(),
        }
    }

    fn is_written(&self) -> bool {
        self.written == self.request.len()
    }

    fn write(&mut self, channel: &OwnedFd) -> Result<(), Ending> {
        while !self.is_written() {
            match send(channel, &self.request[self.written..], SendFlags::DONTWAIT | SendFlags::NOSIGNAL) {
                Ok(sent) => self.written += sent,
                Err(Errno::AGAIN) => return Ok(()),
                Err(Errno::INTR) => {}
                Err(_) => return Err(Ending::Gone),
            }
        }
        Ok(())
    }

    /// The reply, once it is whole.
    fn read(&mut self, channel: &OwnedFd) -> Result<Option<Vec<u8>>, Ending> {
        let mut buffer = [0u8; 1 << 16];
        loop {
            if let Some((header, body)) = self.reply.split_at_checked(4) {
                let length = u32::from_le_bytes(header.try_into().unwrap_or_default()) as usize;
                if length > MAX_FRAME || body.len() > length {
                    return Err(Ending::Malformed);
                }
                if body.len() == length {
                    return Ok(Some(self.reply.split_off(4)));
                }
            }
            match recv(channel, &mut buffer[..], RecvFlags::DONTWAIT) {
                Ok((_, 0)) => return Err(Ending::Gone),
                Ok((_, received)) => self.reply.extend_from_slice(&buffer[..received]),
                Err(Errno::AGAIN) => return Ok(None),
                Err(Errno::INTR) => {}
                Err(_) => return Err(Ending::Gone),
            }
        }
    }

    fn collect_output(&mut self, process: &Process, budget: &Budget) -> Result<(), Ending> {
        let mut buffer = [0u8; 1 << 16];
        for (output, fd) in [(&mut self.stdout, &process.out), (&mut self.stderr, &process.err)] {
            while !output.is_closed {
                match rustix::io::read(fd.as_fd(), &mut buffer[..]) {
                    Ok(0) => output.is_closed = true,
                    Ok(read) => output.bytes.extend_from_slice(&buffer[..read]),
                    Err(Errno::INTR) => {}
                    Err(_) => break,
                }
                if output.bytes.len() > budget.output {
                    break;
                }
            }
        }
        if self.stdout.bytes.len() + self.stderr.bytes.len() > budget.output {
            Err(Ending::OutputLimit)
        } else {
            Ok(())
        }
    }
}

/// Waits for killed cells to be gone and gives their slots back, off every candidate's path.
#[derive(Debug, Clone)]
pub(crate) struct Reaper {
    sender: mpsc::Sender<(OwnedFd, Slot, Arc<Zygote>)>,
    pub counts_memory: bool,
}

impl Reaper {
    pub fn start(slots: Arc<Slots>) -> std::io::Result<Reaper> {
        let counts_memory = slots.home.counts_memory();
        let (sender, receiver) = mpsc::channel::<(OwnedFd, Slot, Arc<Zygote>)>();
        std::thread::Builder::new().name("reaper".into()).spawn(move || {
            for (pidfd, slot, zygote) in receiver {
                if wait_until_gone(&pidfd, &slot) {
                    slot.group.reset();
                    slots.give_back(slot);
                } else {
                    tracing::error!(cell.uid = slot.uid, "A cell could not be ended; its slot is not used again");
                }
                drop(zygote);
            }
        })?;
        Ok(Reaper { sender, counts_memory })
    }

    fn bury(&self, pidfd: OwnedFd, slot: Slot, zygote: Arc<Zygote>) {
        let _ = self.sender.send((pidfd, slot, zygote));
    }
}

/// The init of a PID namespace ends after everything in it, so that its end is the end of all. The cgroup is asked too.
fn wait_until_gone(pidfd: &OwnedFd, slot: &Slot) -> bool {
    const PATIENCE: Duration = Duration::from_secs(5);
    let deadline = Instant::now() + PATIENCE;
    let mut ended = [PollFd::new(pidfd, PollFlags::IN)];
    let _ = poll(&mut ended, Some(&Timespec { tv_sec: PATIENCE.as_secs() as i64, tv_nsec: 0 }));
    while !slot.group.is_empty() {
        if Instant::now() > deadline {
            return false;
        }
        slot.group.kill();
        std::thread::sleep(Duration::from_micros(200));
    }
    true
}
