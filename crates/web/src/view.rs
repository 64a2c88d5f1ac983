//! Pieces that several pages show. Nothing here asks the store.

pub mod call;
pub mod changes;
pub mod difference;
pub mod examples;
pub mod explained;
pub mod growth;
pub mod insights;
pub mod masked;
pub mod memory;
pub mod notices;
pub mod outcome;
pub mod parsons;
pub mod plot;
pub mod pretty;
pub mod prose;
pub mod reliability;
mod review;
pub mod shell;
pub mod steps;
pub mod when;
pub mod words;
pub mod work;
