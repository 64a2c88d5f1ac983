//! The launcher: the binary, executed again, single-threaded, which builds the walls and then becomes Python.
//!
//! A process with threads can neither unshare a user namespace nor fork safely, so the supervisor never does this
//! itself. Order matters throughout; each step says what forces its place.

mod filter;
mod kernel;
mod landlock_rules;
mod root;

use crate::layer::{Layer, Mode};
use crate::runtime;
use kernel::LaunchError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ffi::CString;
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};

/// The first argument that makes `main` call [`run`].
pub const LAUNCHER_ARGUMENT: &str = "__sandbox-launcher";
/// The environment variable that carries the plan as JSON.
pub(crate) const PLAN_VARIABLE: &str = "SPARRING_LAUNCH_PLAN";

/// What the launcher is to build. The control socket is its standard input.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Plan {
    pub mode: Mode,
    /// Layers that tests switch off.
    pub without: BTreeSet<Layer>,
    pub python: PathBuf,
    /// Folders and files that cells may read, bound at their own paths.
    pub readable: Vec<PathBuf>,
    /// A folder of installed libraries that goes to the front of `sys.path`.
    pub libraries: Option<PathBuf>,
    /// Programs in that folder that cells may execute; nothing else can be.
    #[serde(default)]
    pub programs: Vec<PathBuf>,
    /// Modules to import before the first fork, besides the standard set.
    pub preload: String,
    /// Whether a cgroup counts the memory of cells. Otherwise they get no memory that belongs to no process.
    pub counts_memory: bool,
    pub tmpfs_mb: u64,
    pub tmpfs_inodes: u64,
    /// Most processes and threads of one cell.
    pub processes: u64,
    /// Most open descriptors of one process.
    pub descriptors: u64,
}

impl Plan {
    fn has(&self, layer: Layer) -> bool {
        !self.without.contains(&layer)
    }
}

/// What the Python side is told; see `isolation.py` and `zygote.py`.
#[derive(Debug, Serialize)]
struct RuntimeSettings<'a> {
    modules: [(&'static str, &'static str); runtime::MODULES.len()],
    root: bool,
    pid_namespace: bool,
    mount_namespace: bool,
    user_namespace: bool,
    landlock: bool,
    seccomp: String,
    home: &'static str,
    pid_namespace_fd: i32,
    landlock_fd: i32,
    tmpfs_mb: u64,
    tmpfs_inodes: u64,
    processes: u64,
    descriptors: u64,
    preload: &'a str,
    libraries: Option<&'a Path>,
}

/// Runs the launcher; returns only on failure, with a message for standard error.
pub fn run() -> String {
    let plan = std::env::var(PLAN_VARIABLE)
        .map_err(|error| error.to_string())
        .and_then(|json| serde_json::from_str::<Plan>(&json).map_err(|error| error.to_string()));
    match plan {
        Ok(plan) => match launch(&plan) {
            Err(error) => error.to_string(),
            Ok(never) => match never {},
        },
        Err(error) => format!("the launcher got no plan: {error}"),
    }
}

fn launch(plan: &Plan) -> Result<std::convert::Infallible, LaunchError> {
    let mut places = root::places(plan)?;
    if plan.mode == Mode::Unprivileged && root::natural_mode() == Mode::Root {
        // Before the user changes: an interpreter may live under a home folder that only root can enter.
        kernel::unshare(libc::CLONE_NEWNS)?;
        root::stage(&mut places)?;
        kernel::become_nobody()?;
    }
    let (uid, gid) = kernel::ids();

    // The namespaces before the fork, so that the PID namespace made by it is owned by this user namespace. Were it
    // not, cells could not return to it (EPERM) and would share one PID namespace.
    let mut namespaces = libc::CLONE_NEWIPC | libc::CLONE_NEWUTS;
    if plan.has(Layer::MountNamespace) {
        namespaces |= libc::CLONE_NEWNS;
    }
    if plan.has(Layer::NetworkNamespace) {
        namespaces |= libc::CLONE_NEWNET;
    }
    if plan.mode == Mode::Unprivileged {
        namespaces |= libc::CLONE_NEWUSER;
    }
    kernel::unshare(namespaces)?;
    if plan.mode == Mode::Unprivileged {
        kernel::map_to_root(uid, gid)?;
    }
    kernel::forget_the_hosts_name()?;
    if plan.has(Layer::PidNamespace) {
        kernel::continue_in_new_pid_namespace()?;
    }
    let pid_namespace = kernel::open_inherited("/proc/self/ns/pid")?;

    let mut landlock: Option<OwnedFd> = None;
    if plan.has(Layer::MountNamespace) {
        let root = root::build(&places)?;
        if plan.has(Layer::Landlock) {
            landlock = landlock_rules::build(&root, &places, &plan.programs)?;
        }
        root::enter(root)?;
    }
    let home = if plan.has(Layer::MountNamespace) { "/cell/tmp" } else { "/tmp" };

    // Something must stand at the number that the runtime closes, also where there are no rules.
    let has_landlock = landlock.is_some();
    let landlock = match landlock {
        Some(fd) => fd,
        None => kernel::open_inherited("/dev/null")?,
    };
    kernel::keep_across_exec(&landlock)?;

    let settings = RuntimeSettings {
        modules: runtime::MODULES,
        root: plan.mode == Mode::Root,
        pid_namespace: plan.has(Layer::PidNamespace),
        mount_namespace: plan.has(Layer::MountNamespace),
        user_namespace: plan.has(Layer::UserNamespace),
        landlock: has_landlock,
        seccomp: if plan.has(Layer::Seccomp) {
            filter::program(plan.counts_memory, !plan.programs.is_empty())?
        } else {
            String::new()
        },
        home,
        pid_namespace_fd: pid_namespace.as_raw_fd(),
        landlock_fd: landlock.as_raw_fd(),
        tmpfs_mb: plan.tmpfs_mb,
        tmpfs_inodes: plan.tmpfs_inodes,
        processes: plan.processes,
        descriptors: plan.descriptors,
        preload: &plan.preload,
        libraries: plan
            .libraries
            .as_deref()
            .map(|folder| if plan.has(Layer::MountNamespace) { Path::new(root::LIBRARIES) } else { folder }),
    };
    let bundle = kernel::sealed_memory(&serde_json::to_vec(&settings).unwrap_or_default())?;
    kernel::limit_stack()?;
    kernel::take_memory_by_the_page();
    exec(plan, bundle.as_raw_fd())
}

/// Becomes Python. `-I` would also ignore `PYTHONHASHSEED`, so the environment is emptied instead and the rest of what
/// `-I` does is asked for flag by flag: no user site, no site, no unsafe path, no bytecode files.
fn exec(plan: &Plan, bundle: i32) -> Result<std::convert::Infallible, LaunchError> {
    let text = |text: &str| CString::new(text).map_err(|_| LaunchError::Path(text.into()));
    let python = text(&plan.python.to_string_lossy())?;
    let arguments: Vec<CString> = ["python3", "-s", "-S", "-P", "-B", "-c", runtime::START, &bundle.to_string()]
        .into_iter()
        .map(text)
        .collect::<Result<_, _>>()?;
    let environment: Vec<CString> = [
        "HOME=/tmp",
        "TMPDIR=/tmp",
        "LANG=C.UTF-8",
        "LC_ALL=C.UTF-8",
        "TZ=UTC",
        "PYTHONHASHSEED=0",
        "PYTHONUTF8=1",
        // Symbols are bound once, in the zygote, and not in every cell anew.
        "LD_BIND_NOW=1",
        // Every arena reserves address space, which is limited where no cgroup counts.
        "MALLOC_ARENA_MAX=2",
        // One thread each: a fork of a process with threads is not safe.
        "OPENBLAS_NUM_THREADS=1",
        "OMP_NUM_THREADS=1",
        "MKL_NUM_THREADS=1",
        "NUMEXPR_NUM_THREADS=1",
    ]
    .into_iter()
    .map(text)
    .collect::<Result<_, _>>()?;
    kernel::exec(&python, &arguments, &environment)
}

pub(crate) use landlock_rules::kernel_abi as landlock_abi;
pub(crate) use root::natural_mode;
