//! The binary as people and machines meet it.

mod checking;
mod serving;
