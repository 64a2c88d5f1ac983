//! One sandboxed one-shot process, seen from the supervisor: ask, account, kill.

use crate::census::{self, Census, Resident};
use crate::clock::cpu_time_of;
use crate::exchange::Exchange;
use crate::frame;
use crate::layer::Layer;
use crate::reaper::Reaper;
use crate::seat::Seat;
use crate::slot::Slot;
use crate::zygote::{Process, Zygote};
use domain::Value;
use rustix::process::{Signal, pidfd_send_signal};
use std::sync::Arc;
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
    /// The warm interpreter ended and took the cell with it: never the program's doing, and worth another try.
    Abandoned,
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

/// A process that serves one program. Dropped, it goes to the reaper, which kills everything in it.
#[derive(Debug)]
pub struct Cell {
    process: Arc<Process>,
    /// Taken when the cell is handed to the reaper.
    slot: Option<Slot>,
    reaper: Reaper,
    /// Keeps the parent alive as long as its child.
    zygote: Arc<Zygote>,
    /// Counts memory, and CPU time too, where no cgroup does.
    census: Option<Census>,
    /// Highest memory that the census saw.
    peak: u64,
    /// CPU time of the cell's own process at the end of the last question.
    cpu_before: Duration,
    family: Family,
    /// When `family` was looked at.
    looked_at: Instant,
    is_over: bool,
    /// From when it is handed out.
    seat: Option<Seat>,
}

/// How often memory is looked at where no cgroup counts it.
const MEMORY_TICK: Duration = Duration::from_millis(5);
/// How often the CPU time of other processes than the cell's own is looked at: the look itself costs as much as a short answer.
/// What they used is charged to the question during which it is seen.
const FAMILY_TICK: Duration = Duration::from_millis(50);

/// A program that is near its limit is not looked at more often than this.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

impl Cell {
    pub(crate) fn new(process: Process, slot: Slot, reaper: Reaper, zygote: Arc<Zygote>) -> Cell {
        let cpu_before = cpu_time_of(process.pid).unwrap_or_default();
        let census = (!slot.group.counts_memory()).then(|| Census::new(process.pid));
        let mut cell = Cell {
            process: Arc::new(process),
            slot: Some(slot),
            reaper,
            zygote,
            census,
            peak: 0,
            cpu_before,
            family: Family::default(),
            looked_at: Instant::now(),
            is_over: false,
            seat: None,
        };
        cell.family = Family { all: cell.family_cpu(), own: cpu_before };
        cell
    }

    /// Whether the process still runs; a standby may have been killed while it waited.
    pub(crate) fn is_alive(&self) -> bool {
        !self.zygote.is_found_gone() && !self.process.is_gone()
    }

    /// Layers that the supervisor finds at work around the cell's own process, for a test of the sandbox: what a filter
    /// hides from the inside.
    pub fn layers_from_outside(&self) -> Vec<Layer> {
        let mut found = self.slot.as_ref().map(|slot| slot.group.layers_of(self.process.pid)).unwrap_or_default();
        if self.zygote.has_own_network() {
            found.push(Layer::NetworkNamespace);
        }
        found
    }

    pub(crate) fn limit_memory(&mut self, bytes: u64) -> std::io::Result<()> {
        self.slot.as_mut().map_or(Ok(()), |slot| slot.group.set_limit(bytes))
    }

    /// Puts the cell and the calling thread, which is to ask it, on one processor.
    pub(crate) fn sit_with_caller(&mut self) {
        self.seat = Seat::take(self.process.pid);
    }

    /// Sends one request and waits for its reply within the budget.
    pub fn ask(&mut self, request: &Value, budget: &Budget) -> Asked {
        let start = Instant::now();
        let mut exchange = Exchange::new(request);
        let mut others = Duration::ZERO;
        let outcome =
            if self.is_over { Err(Ending::Gone) } else { self.exchange(&mut exchange, budget, start, &mut others) };
        let outcome = outcome.and_then(|reply| frame::decode(&reply).map_err(|_| Ending::Malformed));
        let own_now = cpu_time_of(self.process.pid);
        let own = own_now.unwrap_or(self.cpu_before).saturating_sub(self.cpu_before);
        self.cpu_before = own_now.unwrap_or(self.cpu_before);
        // Also when the process is gone: then only its group still knows.
        if own_now.is_none() || self.looked_at.elapsed() >= FAMILY_TICK {
            others += self.used_by_others();
        }
        let cpu = own + others;
        let outcome = match outcome {
            // An answer that came too late is no answer.
            Ok(_) if cpu > budget.cpu => Err(Ending::CpuLimit),
            Err(Ending::Gone) if self.was_killed_for_memory() => Err(Ending::MemoryLimit),
            Err(Ending::Gone) if self.zygote.is_gone() => Err(Ending::Abandoned),
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
        match &self.census {
            Some(census) => self.peak.max(census.count().memory),
            None => self.slot.as_ref().and_then(|slot| slot.group.peak()).unwrap_or(0),
        }
    }

    /// Lets the peak of the cell's own process begin anew, and tells how it stood. None where that cannot be done here.
    pub fn start_weighing(&self) -> Option<Resident> {
        let before = self.resident()?;
        census::forget_peak(self.process.pid).then_some(before)
    }

    /// Resident memory of the cell's own process, that which it shares with the zygote among it. Other processes of the
    /// cell, and files in its tmpfs, are in [`Cell::peak_memory`] alone.
    pub fn resident(&self) -> Option<Resident> {
        census::resident(self.process.pid)
    }

    /// Bytes that the process maps; for a limit of the address space where no cgroup counts.
    pub fn mapped_memory(&self) -> u64 {
        census::mapped_memory(self.process.pid)
    }

    /// CPU time of everything that is or was in the cell.
    fn family_cpu(&self) -> Duration {
        let by_group = self.slot.as_ref().and_then(|slot| slot.group.cpu_time());
        by_group.or_else(|| Some(self.census?.count().cpu)).unwrap_or_default()
    }

    /// CPU time of processes that the program started, since the last look: the cell's own clock does not count those.
    fn used_by_others(&mut self) -> Duration {
        // In this order: reading the process's clock brings that of its group up to date.
        self.looked_at = Instant::now();
        let own = cpu_time_of(self.process.pid).unwrap_or(self.family.own);
        let now = Family { all: self.family_cpu(), own };
        let of_own = now.own.saturating_sub(self.family.own);
        let others = now.all.saturating_sub(self.family.all).saturating_sub(of_own);
        // The two clocks may be apart by a tick. Without this condition such differences would add up.
        if !others.is_zero() {
            self.family = now;
        }
        others
    }

    /// How long it may go on unobserved.
    fn tick(&self) -> Duration {
        if self.census.is_some() { MEMORY_TICK } else { FAMILY_TICK }
    }

    fn was_killed_for_memory(&self) -> bool {
        self.slot.as_ref().is_some_and(|slot| slot.group.was_short_of_memory())
    }

    fn kill(&self) {
        let _ = pidfd_send_signal(&self.process.pidfd, Signal::KILL);
    }

    /// The loop: write the request, collect output, read the reply, watch the clocks.
    fn exchange(
        &mut self,
        exchange: &mut Exchange,
        budget: &Budget,
        start: Instant,
        others: &mut Duration,
    ) -> Result<Vec<u8>, Ending> {
        // Most answers come before it is worth while to look at any clock: a look costs as much as a short answer.
        let mut patience = budget.wall.min(budget.cpu.max(SHORTEST_WAIT)).min(self.tick());
        loop {
            exchange.write(&self.process.channel)?;
            let ready = exchange.wait(&self.process, patience)?;
            exchange.collect_output(&self.process, budget, ready)?;
            if ready.channel
                && let Some(reply) = exchange.read(&self.process.channel)?
            {
                return Ok(reply);
            }
            let wall_left = budget.wall.saturating_sub(start.elapsed());
            if wall_left.is_zero() {
                return Err(Ending::WallLimit);
            }
            let own = cpu_time_of(self.process.pid).unwrap_or_default().saturating_sub(self.cpu_before);
            *others += self.used_by_others();
            let cpu_left = budget.cpu.saturating_sub(own + *others);
            if cpu_left.is_zero() {
                return Err(Ending::CpuLimit);
            }
            patience = wall_left.min(cpu_left.max(SHORTEST_WAIT)).min(self.tick());
            if let Some(census) = &self.census {
                let memory = census.count().memory;
                self.peak = self.peak.max(memory);
                if memory > budget.memory {
                    return Err(Ending::MemoryLimit);
                }
            }
        }
    }
}

/// What was seen at the last look: CPU time of everything in the cell, and of its own process.
#[derive(Debug, Clone, Copy, Default)]
struct Family {
    all: Duration,
    own: Duration,
}

impl Drop for Cell {
    fn drop(&mut self) {
        // First of all: the reaper may be woken on this processor.
        drop(self.seat.take());
        if let Some(slot) = self.slot.take() {
            self.reaper.bury(self.process.clone(), slot, self.zygote.clone());
        }
    }
}
