//! The judge: programs and tasks in, verdicts out. Comparison happens here, outside of every cell; expected values never
//! enter a cell that runs a candidate's program.

pub mod check;
mod checker;
pub mod compare;
mod describe;
mod drill;
mod duel;
mod facts;
pub mod insight;
mod mistake;
mod mutant;
mod prepare;
mod program;
mod proof;
mod self_test;
mod session;
mod trace;

pub use drill::{DrillContent, DrillError, WrongAnswer};
pub use mutant::Mutant;
pub use prepare::{PrepareError, ReadyCase, ReadyInput, check_calls};
pub use program::Order;
pub use self_test::Breach;

use mistake::Foreseen;
use prepare::Prepared;
use sandbox::Sandbox;
use std::sync::Arc;

/// The judge. Cheap to clone; safe to use from several threads, each of which judges one program at a time.
#[derive(Debug, Clone)]
pub struct Judge {
    sandbox: Sandbox,
    prepared: Arc<Prepared>,
    foreseen: Arc<Foreseen>,
}

impl Judge {
    pub fn new(sandbox: Sandbox) -> Judge {
        Judge { sandbox, prepared: Arc::default(), foreseen: Arc::default() }
    }

    pub fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    /// The version of an interpreter, such as `3.13.0`.
    pub fn interpreter_version(&self, interpreter: usize) -> String {
        self.sandbox.interpreters().get(interpreter).map(|one| one.version.to_string()).unwrap_or_default()
    }
}
