//! The sandbox: warm interpreters and their standbys.

use crate::cell::Cell;
use crate::cgroup::Home;
use crate::interpreter::{Interpreter, InterpreterFault, find_interpreters};
use crate::launcher::{self, Plan};
use crate::layer::{Layer, Mode};
use crate::reaper::{Reaper, ReaperThread};
use crate::slot::Slots;
use crate::warm::{Kept, Warm, lock};
use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

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
    /// Cells kept ready for the default interpreter with the standard library alone; one for each other environment.
    pub standbys: usize,
    /// Layers to leave out; for tests, which show that their absence is noticed.
    pub without: BTreeSet<Layer>,
}

impl Settings {
    pub fn new(launcher: PathBuf) -> Settings {
        Settings { launcher, mode: None, python: Vec::new(), standbys: 4, without: BTreeSet::new() }
    }
}

/// Which warm interpreter a program runs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Environment<'a> {
    /// Which interpreter, 0 being the default.
    pub interpreter: usize,
    /// A name that was given to [`Sandbox::add_profile`], or [`STANDARD`].
    pub profile: &'a str,
}

/// The profile that is always there: the standard library alone.
pub const STANDARD: &str = "std";

impl Environment<'static> {
    /// The standard library of an interpreter.
    pub fn standard(interpreter: usize) -> Self {
        Environment { interpreter, profile: STANDARD }
    }
}

/// Libraries that are installed for one interpreter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// Goes to the front of `sys.path`.
    pub folder: PathBuf,
    /// Modules that the warm interpreter imports, separated by spaces.
    pub preload: String,
    /// Programs in the folder that cells may execute, by their paths in it; see decision 0008. Only for a profile in which
    /// nothing of a candidate ever runs.
    pub programs: Vec<PathBuf>,
}

/// Why the sandbox has no cell to give.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    #[error("no CPython 3.11 or newer was found")]
    NoInterpreter { faults: Vec<InterpreterFault> },
    #[error("there is no interpreter number {0}")]
    UnknownInterpreter(usize),
    #[error("the profile {profile} is not installed for Python {version}")]
    NoProfile { profile: String, version: String },
    #[error("{0}")]
    Cell(String),
    #[error("the warm interpreter ended while a program ran")]
    Abandoned,
    #[error("a thread could not be started: {0}")]
    Thread(std::io::Error),
}

impl SandboxError {
    /// Whether the machine does not let this process make namespaces. Ubuntu 24.04 lets it make them and then denies what
    /// is done in them: mapping ids, mounting.
    pub fn is_about_namespaces(&self) -> bool {
        let signs = ["unshare", "clone:", "/proc/self/setgroups", "/proc/self/uid_map", "/proc/self/gid_map", "mount"];
        matches!(self, SandboxError::Cell(reason) if signs.iter().any(|sign| reason.contains(sign)))
    }
}

/// The sandbox. Cheap to clone; when the last clone goes, every process goes.
#[derive(Debug, Clone)]
pub struct Sandbox {
    shared: Arc<Shared>,
}

/// Dropped in this order: first the interpreters with their standbys, then the last handle of the reaper, then the thread
/// itself, which so comes to its end, and at last the slots, whose control groups are empty by then and are removed.
#[derive(Debug)]
struct Shared {
    settings: Settings,
    mode: Mode,
    interpreters: Vec<Interpreter>,
    faults: Vec<InterpreterFault>,
    /// By interpreter and profile.
    libraries: Mutex<HashMap<(usize, String), Library>>,
    /// By interpreter and profile, the most recently used last.
    warm: Mutex<Vec<(usize, String, Kept)>>,
    is_closed: AtomicBool,
    reaper: Reaper,
    _reaper_thread: ReaperThread,
    slots: Arc<Slots>,
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
        let (reaper, reaper_thread) = Reaper::start(slots.clone()).map_err(SandboxError::Thread)?;
        let shared = Shared {
            settings,
            mode,
            interpreters,
            faults,
            libraries: Mutex::default(),
            warm: Mutex::default(),
            is_closed: AtomicBool::new(false),
            reaper,
            _reaper_thread: reaper_thread,
            slots,
        };
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
        self.shared.slots.home.counts_memory()
    }

    /// Whether the settings leave the layer out.
    pub fn is_switched_off(&self, layer: Layer) -> bool {
        self.shared.settings.without.contains(&layer)
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

    /// Makes a profile known for an interpreter. Cells of it can be asked for from now on.
    pub fn add_profile(&self, interpreter: usize, name: &str, library: Library) {
        lock(&self.shared.libraries).insert((interpreter, name.to_owned()), library);
    }

    /// Names of the profiles of an interpreter that programs of strangers may run in, sorted; the standard one is always
    /// there. One whose cells may execute programs is not among them.
    pub fn profiles(&self, interpreter: usize) -> Vec<String> {
        let libraries = lock(&self.shared.libraries);
        let is_open = |entry: &(&(usize, String), &Library)| entry.0.0 == interpreter && entry.1.programs.is_empty();
        let mut names: Vec<String> = libraries.iter().filter(is_open).map(|((_, name), _)| name.clone()).collect();
        names.push(STANDARD.to_owned());
        names.sort();
        names
    }

    /// Whether cells of this environment can be asked for.
    pub fn offers(&self, environment: Environment<'_>) -> bool {
        let Environment { interpreter, profile } = environment;
        profile == STANDARD || lock(&self.shared.libraries).contains_key(&(interpreter, profile.to_owned()))
    }

    /// Starts an interpreter and fills its standbys. The first error of isolation shows here.
    pub fn warm_up(&self, environment: Environment<'_>) -> Result<(), SandboxError> {
        let warm = self.warm(environment)?;
        let cell = warm.fork(true)?;
        warm.put_back(cell);
        Ok(())
    }

    /// A cell for one program: a standby where there is one, else forked now.
    ///
    /// `memory` is in bytes, beyond the warm interpreter.
    pub fn cell(&self, environment: Environment<'_>, memory: u64) -> Result<Cell, SandboxError> {
        let warm = self.warm(environment)?;
        let cell = match warm.take_standby() {
            Some(cell) => cell,
            None => warm.fork(false)?,
        };
        hand_out(cell, memory)
    }

    /// A cell that is forked now, whatever stands by; for benchmarks.
    pub fn cell_on_demand(&self, environment: Environment<'_>, memory: u64) -> Result<Cell, SandboxError> {
        hand_out(self.warm(environment)?.fork(false)?, memory)
    }

    /// How many cells stand by.
    pub fn standbys(&self, environment: Environment<'_>) -> usize {
        let warm = lock(&self.shared.warm);
        warm.iter().find(|one| is_of(one, environment)).map_or(0, |(_, _, kept)| kept.warm().standbys())
    }

    /// Ends every cell and removes the control groups, for a process that is about to end while other threads still
    /// judge. Whoever asks for a cell from now on waits for ever, so that no verdict comes of the programs whose cells
    /// were ended here.
    pub fn close(&self) {
        const PATIENCE: Duration = Duration::from_secs(2);
        self.shared.is_closed.store(true, Ordering::SeqCst);
        for (_, _, kept) in lock(&self.shared.warm).iter() {
            kept.warm().close();
        }
        let deadline = Instant::now() + PATIENCE;
        while !self.shared.slots.home.remove() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn warm(&self, environment: Environment<'_>) -> Result<Arc<Warm>, SandboxError> {
        let shared = &self.shared;
        while shared.is_closed.load(Ordering::SeqCst) {
            std::thread::park();
        }
        let Environment { interpreter, profile } = environment;
        let chosen = shared.interpreters.get(interpreter).ok_or(SandboxError::UnknownInterpreter(interpreter))?;
        let mut all = lock(&shared.warm);
        if let Some(position) = all.iter().position(|one| is_of(one, environment)) {
            let used = all.remove(position);
            let warm = used.2.warm();
            all.push(used);
            return Ok(warm);
        }
        let library = lock(&shared.libraries).get(&(interpreter, profile.to_owned())).cloned();
        if library.is_none() && profile != STANDARD {
            return Err(SandboxError::NoProfile { profile: profile.into(), version: chosen.version.to_string() });
        }
        let evicted = (all.len() == MOST_WARM).then(|| all.remove(0));
        let counts_memory = self.counts_memory();
        let plan = Plan {
            mode: shared.mode,
            without: shared.settings.without.clone(),
            python: chosen.executable.clone(),
            readable: chosen.readable.clone(),
            preload: library.as_ref().map(|library| library.preload.clone()).unwrap_or_default(),
            programs: library.as_ref().map(|library| library.programs.clone()).unwrap_or_default(),
            libraries: library.map(|library| library.folder),
            counts_memory,
            tmpfs_mb: TMPFS_MB,
            tmpfs_inodes: TMPFS_INODES,
            processes: PROCESSES,
            descriptors: if counts_memory { DESCRIPTORS } else { DESCRIPTORS_UNCOUNTED },
        };
        let is_default = environment == Environment::standard(0);
        let wanted = if is_default { shared.settings.standbys } else { shared.settings.standbys.min(1) };
        let warm =
            Warm::new(shared.settings.launcher.clone(), plan, wanted, shared.slots.clone(), shared.reaper.clone());
        let kept = Kept::start(warm).map_err(SandboxError::Thread)?;
        let warm = kept.warm();
        all.push((interpreter, profile.to_owned(), kept));
        drop(all);
        // Its cells are ended without holding up anybody else.
        drop(evicted);
        Ok(warm)
    }
}

fn is_of(warm: &(usize, String, Kept), environment: Environment<'_>) -> bool {
    warm.0 == environment.interpreter && warm.1 == environment.profile
}

fn hand_out(mut cell: Cell, memory: u64) -> Result<Cell, SandboxError> {
    cell.limit_memory(memory).map_err(|error| SandboxError::Cell(error.to_string()))?;
    cell.sit_with_caller();
    Ok(cell)
}

/// The private tmpfs of a cell: its size and how many files fit.
const TMPFS_MB: u64 = 32;
const TMPFS_INODES: u64 = 1024;
/// Most processes and threads of one cell.
const PROCESSES: u64 = 64;
/// Most open descriptors of one process.
const DESCRIPTORS: u64 = 256;
/// The same where no cgroup counts memory: what waits in sockets and pipes belongs to no process then.
const DESCRIPTORS_UNCOUNTED: u64 = 64;
