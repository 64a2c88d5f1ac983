//! What a person does here, for pages and API alike: attempts, hints, reviews, drills.

pub mod assignments;
pub mod attempts;
pub mod claims;
pub mod climb;
pub mod drills;
pub mod events;
pub mod hints;
pub mod insights;
pub mod leading;
pub mod library;
pub mod placement;
pub mod review;
pub mod room;
pub mod standing;
pub mod traces;
