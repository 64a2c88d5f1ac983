//! The commands, one file each.

pub mod batch;
pub mod doctor;
pub mod drill;
pub mod judge;
