//! Linux isolation for programs of strangers.
//!
//! A *zygote* is a warm CPython in namespaces of its own; a *cell* is a process forked from it, which gets every further
//! layer, serves one program and is killed; a *standby* is a cell forked ahead of time. This crate knows nothing of
//! problems: it carries values in, typed frames out, and accounts for time, memory and output by itself.
//!
//! Nothing that arrives from a cell is believed except as an answer: no time, no count, no verdict.

mod cell;
mod census;
mod cgroup;
mod clock;
mod exchange;
mod frame;
mod interpreter;
mod launcher;
mod layer;
mod marshal;
mod pool;
mod reaper;
mod runtime;
mod seat;
mod slot;
mod warm;
mod zygote;

pub use cell::{Asked, Budget, Cell, Ending, Usage};
pub use census::Resident;
pub use frame::{FrameError, decode as decode_frame};
pub use interpreter::{Interpreter, InterpreterFault, Version, find_interpreters};
pub use launcher::{LAUNCHER_ARGUMENT, run as run_launcher};
pub use layer::{Layer, Mode};
pub use marshal::encode as encode_request;
pub use pool::{Environment, Library, STANDARD, Sandbox, SandboxError, Settings};
