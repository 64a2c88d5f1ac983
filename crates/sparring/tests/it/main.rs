//! The binary as people and machines meet it.

mod batches;
mod breaks;
mod checking;
mod doctor;
mod drilling;
mod forbidden;
mod hostile;
mod layers;
mod serving;
mod supervision;
mod support;
mod values;
mod verdicts;
