//! The one integration-test binary: packs are written to a temporary folder, read, and looked at through the public API.

#![allow(clippy::unwrap_used)]

mod builder;
mod form;
mod form_assignments;
mod form_duel;
mod form_spoken;
mod form_tasks;
mod fuzz;
mod load;
mod real_pack;
