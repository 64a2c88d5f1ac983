//! Jobs to judges and the news of their results. Knows neither judge nor sandbox, and keeps nothing on disk: what must
//! survive a crash is the attempt in the store, from which the queue is filled again at start.

mod events;
mod jobs;
mod lints;
mod wish;

pub use events::Events;
pub use jobs::{Busy, Jobs, Queue};
pub use lints::Lint;
pub use wish::{Unwanted, Wish};
