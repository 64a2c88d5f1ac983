//! The binary as people and machines meet it.
#![allow(clippy::unwrap_used)]

mod batches;
mod breaks;
mod checking;
mod coroutines;
mod doctor;
mod drilling;
mod forbidden;
mod hostile;
mod layers;
mod queries;
mod serving;
mod supervision;
mod support;
mod values;
mod verdicts;
