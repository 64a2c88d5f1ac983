//! The binary as people and machines meet it.
#![allow(clippy::unwrap_used)]

mod authoring;
mod batches;
mod breaks;
mod chaos;
mod cheats;
mod checkers;
mod checking;
mod coroutines;
mod doctor;
mod drilling;
mod duel;
mod forbidden;
mod hostile;
mod insights;
mod ladders;
mod layers;
mod online;
mod profiles;
mod projects;
mod queries;
mod reviews;
mod server;
mod serving;
mod soak;
mod supervision;
mod support;
mod tracebacks;
mod traces;
mod values;
mod verdicts;
