//! The last rungs of help, made from the reference solution alone: its lines to be put in order, then the program with
//! its tokens masked and revealed one by one.

mod masked;
mod parsons;
pub(crate) mod token;

pub use masked::{Masked, MaskedToken};
pub use parsons::{Ordering, Parsons, ParsonsLine};
