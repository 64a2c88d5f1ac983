//! The coach: when a question comes back ([`memory`]), how a skill stands ([`standing`]), and how well people know what they
//! know ([`calibration`]).
//!
//! Pure: the clock is passed in, and nothing here reads a store. All times are microseconds since 1970-01-01 UTC.

pub mod calibration;
pub mod memory;
pub mod standing;

pub use calibration::{Calibration, Said, Tendency};
pub use memory::{Grade, Memory, MemoryError, Outlook, Reviewed, WEIGHTS_VERSION};
pub use standing::{Evidence, Standing};
