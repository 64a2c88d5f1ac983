//! The sandbox: warm interpreters and their standbys.

use crate::cell::{Cell, Reaper};
use crate::cgroup::Home;
use crate::interpreter::{Interpreter, InterpreterFault, find_interpreters};
use crate::launcher::{self, Plan};
use crate::layer::{Layer, Mode};
use crate::slot::Slots;
use crate::zygote::{Zygote, ZygoteError};
use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::time::Duration;

/// Warm interpreters that are kept at once; the least recently used goes.
const MOST_WARM: usize = 6;

/// How a sandbox is set up.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The executable whose `main` calls [`crate::run_launcher`].
    pub launcher: PathBuf,
    /// None: what the machine allows.
    pub mode: Option<Mode>,
    /// Interpreters to use before those that are found.
    pub python: Vec<PathBuf>,
    /// Cells kept ready for the default interpreter; one for each of the others.
    pub standbys: usize,
    /// Layers to leave out; for tests, which show that their absence is noticed.
    pub without: BTreeSet<Layer>,
}

impl Settings {
    pub fn new(launcher: PathBuf) -> Settings {
        Settings { launcher, mode: None, python: Vec::new(), standbys: 4, without: BTreeSet::new() }
    }
}

/// Why the sandbox has no cell to give.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    #[error("no CPython 3.11 or newer was found")]
    NoInterpreter { faults: Vec<InterpreterFault> },
    #[error("there is no interpreter number {0}")]
    UnknownInterpreter(usize),
    #[error("{0}")]
    Cell(String),
    #[error("a thread could not be started: {0}")]
    Thread(std::io::Error),
}

/// The sandbox. Cheap to clone; when the last clone goes, every process goes.
#[derive(Debug, Clone)]
pub struct Sandbox {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    settings: Settings,
    mode: Mode,
    interpreters: Vec<Interpreter>,
    faults: Vec<InterpreterFault>,
    slots: Arc<Slots>,
    reaper: Reaper,
    /// Most recently used last.
    warm: Mutex<Vec<(usize, Arc<Warm>)>>,
}

/// One warm interpreter and the cells that are ready.
#[derive(Debug)]
struct Warm {
    launcher: PathBuf,
    plan: Plan,
    zygote: Mutex<Option<Arc<Zygote>>>,
    standbys: Mutex<VecDeque<Cell>>,
    wanted: usize,
    taken: Condvar,
    slots: Arc<Slots>,
    reaper: Reaper,
}

impl Sandbox {
    /// Finds interpreters and control groups. Starts nothing yet: [`Sandbox::cell`] and [`Sandbox::warm_up`] do.
    pub fn new(settings: Settings) -> Result<Sandbox, SandboxError> {
        let (interpreters, faults) = find_interpreters(&settings.python);
        if interpreters.is_empty() {
            return Err(SandboxError::NoInterpreter { faults });
        }
        let mode = settings.mode.unwrap_or_else(launcher::natural_mode);
        let slots = Arc::new(Slots::new(Home::find(&settings.without), mode, PROCESSES));
        let reaper = Reaper::start(slots.clone()).map_err(SandboxError::Thread)?;
        let shared = Shared { settings, mode, interpreters, faults, slots, reaper, warm: Mutex::default() };
        Ok(Sandbox { shared: Arc::new(shared) })
    }

    /// Newest first; the first is the default.
    pub fn interpreters(&self) -> &[Interpreter] {
        &self.shared.interpreters
    }

    /// Interpreters that were asked for and cannot be used.
    pub fn interpreter_faults(&self) -> &[InterpreterFault] {
        &self.shared.faults
    }

    pub fn mode(&self) -> Mode {
        self.shared.mode
    }

    /// Whether the kernel counts the memory of cells; otherwise the judge limits their address space as well.
    pub fn counts_memory(&self) -> bool {
        self.shared.reaper.counts_memory
    }

    /// Each layer: whether it is active, and its mechanism or why it is missing.
    pub fn layers(&self) -> Vec<(Layer, bool, String)> {
        let without = &self.shared.settings.without;
        Layer::ALL
            .into_iter()
            .map(|layer| {
                let (active, detail) = match layer {
                    _ if without.contains(&layer) => (false, "switched off".to_owned()),
                    Layer::MemoryCgroup | Layer::PidsCgroup | Layer::CpuCgroup => self.shared.slots.home.state(layer),
                    Layer::UserNamespace => match self.shared.mode {
                        Mode::Root => (false, "not needed: every cell has a uid of its own".to_owned()),
                        Mode::Unprivileged => (true, "one for each cell".to_owned()),
                    },
                    Layer::Landlock => match launcher::landlock_abi() {
                        0 => (false, "this kernel has no Landlock".to_owned()),
                        abi => (true, format!("ABI {abi}")),
                    },
                    _ => (true, String::new()),
                };
                (layer, active, detail)
            })
            .collect()
    }

    /// Starts an interpreter and fills its standbys. The first error of isolation shows here.
    pub fn warm_up(&self, interpreter: usize) -> Result<(), SandboxError> {
        let warm = self.warm(interpreter)?;
        let cell = warm.fork()?;
        warm.put_back(cell);
        Ok(())
    }

    /// A cell for one program: a standby where there is one, else forked now.
    ///
    /// `memory` is in bytes, beyond the warm interpreter.
    pub fn cell(&self, interpreter: usize, memory: u64) -> Result<Cell, SandboxError> {
        let warm = self.warm(interpreter)?;
        let mut cell = match warm.take_standby() {
            Some(cell) => cell,
            None => warm.fork()?,
        };
        cell.limit_memory(memory).map_err(|error| SandboxError::Cell(error.to_string()))?;
        Ok(cell)
    }

    /// A cell that is forked now, whatever stands by; for benchmarks.
    pub fn cell_on_demand(&self, interpreter: usize, memory: u64) -> Result<Cell, SandboxError> {
        let mut cell = self.warm(interpreter)?.fork()?;
        cell.limit_memory(memory).map_err(|error| SandboxError::Cell(error.to_string()))?;
        Ok(cell)
    }

    /// How many cells of an interpreter stand by.
    pub fn standbys(&self, interpreter: usize) -> usize {
        let warm = lock(&self.shared.warm);
        warm.iter().find(|(key, _)| *key == interpreter).map_or(0, |(_, warm)| lock(&warm.standbys).len())
    }

    fn warm(&self, interpreter: usize) -> Result<Arc<Warm>, SandboxError> {
        let shared = &self.shared;
        let chosen = shared.interpreters.get(interpreter).ok_or(SandboxError::UnknownInterpreter(interpreter))?;
        let mut all = lock(&shared.warm);
        if let Some(position) = all.iter().position(|(key, _)| *key == interpreter) {
            let used = all.remove(position);
            all.push(used);
        } else {
            if all.len() == MOST_WARM {
                all.remove(0);
            }
            let warm = Arc::new(Warm {
                launcher: shared.settings.launcher.clone(),
                plan: Plan {
                    mode: shared.mode,
                    without: shared.settings.without.clone(),
                    python: chosen.executable.clone(),
                    readable: chosen.readable.clone(),
                    libraries: None,
                    preload: String::new(),
                    tmpfs_mb: TMPFS_MB,
                    tmpfs_inodes: TMPFS_INODES,
                    processes: PROCESSES,
                },
                zygote: Mutex::default(),
                standbys: Mutex::default(),
                wanted: if interpreter == 0 { shared.settings.standbys } else { shared.settings.standbys.min(1) },
                taken: Condvar::new(),
                slots: shared.slots.clone(),
                reaper: shared.reaper.clone(),
            });
            refill(Arc::downgrade(&warm)).map_err(SandboxError::Thread)?;
            all.push((interpreter, warm));
        }
        all.last().map(|(_, warm)| warm.clone()).ok_or(SandboxError::UnknownInterpreter(interpreter))
    }
}

/// The private tmpfs of a cell: its size and how many files fit.
const TMPFS_MB: u64 = 32;
const TMPFS_INODES: u64 = 1024;
/// Most processes and threads of one cell.
const PROCESSES: u64 = 64;

impl Warm {
    fn take_standby(&self) -> Option<Cell> {
        let mut standbys = lock(&self.standbys);
        let cell = std::iter::from_fn(|| standbys.pop_front()).find(Cell::is_alive);
        drop(standbys);
        self.taken.notify_one();
        cell
    }

    fn put_back(&self, cell: Cell) {
        lock(&self.standbys).push_back(cell);
        self.taken.notify_one();
    }

    fn zygote(&self) -> Result<Arc<Zygote>, SandboxError> {
        let mut zygote = lock(&self.zygote);
        match &*zygote {
            Some(running) => Ok(running.clone()),
            None => {
                let started = Zygote::start(&self.launcher, &self.plan);
                let started = Arc::new(started.map_err(|error| SandboxError::Cell(error.to_string()))?);
                *zygote = Some(started.clone());
                Ok(started)
            }
        }
    }

    /// Forks a cell. When the zygote turns out to be dead, a new one is started, once.
    fn fork(&self) -> Result<Cell, SandboxError> {
        for is_last in [false, true] {
            let zygote = self.zygote()?;
            let slot = self.slots.take().map_err(|error| SandboxError::Cell(error.to_string()))?;
            match zygote.fork(slot, &self.reaper) {
                Ok(cell) => return Ok(cell),
                Err(failure) => {
                    let (error, slot) = *failure;
                    let complaints = zygote.complaints();
                    tracing::warn!(%error, complaints, "A cell could not be made");
                    self.discard(slot);
                    let is_dead = matches!(error, ZygoteError::Gone | ZygoteError::Slow | ZygoteError::System(_));
                    if is_dead {
                        let mut current = lock(&self.zygote);
                        if current.as_ref().is_some_and(|current| Arc::ptr_eq(current, &zygote)) {
                            *current = None;
                        }
                    }
                    if is_last || !is_dead {
                        return Err(SandboxError::Cell(error.to_string()));
                    }
                }
            }
        }
        Err(SandboxError::Cell("unreachable: the loop returns".into()))
    }

    /// A slot whose cell never came to be: whatever may have been attached is ended first.
    fn discard(&self, slot: crate::slot::Slot) {
        slot.group.kill();
        if slot.group.is_empty() {
            self.slots.give_back(slot);
        }
    }
}

/// Keeps the standbys of one interpreter full until the interpreter is dropped.
fn refill(warm: Weak<Warm>) -> std::io::Result<()> {
    const LOOK_AGAIN: Duration = Duration::from_millis(500);
    std::thread::Builder::new().name("standbys".into()).spawn(move || {
        while let Some(warm) = warm.upgrade() {
            let standbys = lock(&warm.standbys);
            if standbys.len() >= warm.wanted || lock(&warm.zygote).is_none() {
                // The wait ends now and then, so that this thread does not keep a dropped interpreter alive.
                drop(warm.taken.wait_timeout(standbys, LOOK_AGAIN));
                continue;
            }
            drop(standbys);
            match warm.fork() {
                Ok(cell) => warm.put_back(cell),
                Err(_) => std::thread::sleep(LOOK_AGAIN),
            }
        }
    })?;
    Ok(())
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
