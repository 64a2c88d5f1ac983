//! The room that one person may take where there are others. What is kept of somebody is summed up when they come, and
//! counted on from there, too generously; only where the count reaches the limit it is summed up again.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use domain::PersonId;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// What may come beside an attempt later: its verdict, what it printed. Mostly less.
pub const COMPANIONS: usize = 16 * 1024;
/// After that it is summed up again: things are cleared away, and other processes count for themselves.
const COUNTED_FOR: i64 = 10 * 60 * 1_000_000;
const PEOPLE: usize = 100_000;

#[derive(Debug, Default)]
pub struct Rooms(Mutex<HashMap<PersonId, Room>>);

#[derive(Debug, Clone, Copy)]
struct Room {
    bytes: u64,
    summed_at: i64,
}

/// Takes room for so many bytes, and counts what may come beside them, or refuses. One local person has all of the disk.
pub async fn take(visit: &Visit, bytes: usize, beside: usize) -> Result<(), PageError> {
    let Some(accounts) = &visit.state.accounts else { return Ok(()) };
    let (limit, person, bytes) = (accounts.rules.storage_limit, visit.person.id(), bytes as u64);
    let counted = bytes + beside as u64;
    if accounts.rooms.add(person, counted, limit, visit.now) {
        return Ok(());
    }
    let kept = visit.person.bytes_kept().await?;
    let fits = kept.saturating_add(bytes) <= limit;
    accounts.rooms.set(person, if fits { kept + counted } else { kept }, visit.now);
    if fits { Ok(()) } else { Err(PageError::TooMuchKept { megabytes: limit.div_ceil(1024 * 1024) }) }
}

impl Rooms {
    /// Counts on, when there is a count that is young enough and stays below the limit.
    fn add(&self, person: PersonId, bytes: u64, limit: u64, now: i64) -> bool {
        let mut rooms = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(room) = rooms.get_mut(&person) else { return false };
        let fits = room.bytes.saturating_add(bytes) <= limit && (now - room.summed_at).abs() < COUNTED_FOR;
        if fits {
            room.bytes += bytes;
        }
        fits
    }

    fn set(&self, person: PersonId, bytes: u64, now: i64) {
        let mut rooms = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if rooms.len() >= PEOPLE {
            rooms.retain(|_, room| (now - room.summed_at).abs() < COUNTED_FOR);
        }
        rooms.insert(person, Room { bytes, summed_at: now });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_summed_up_at_first_at_the_limit_and_after_a_while() {
        let rooms = Rooms::default();
        let person = PersonId::LOCAL;
        assert!(!rooms.add(person, 10, 100, 0));
        rooms.set(person, 50, 0);
        assert!(rooms.add(person, 50, 100, 1));
        assert!(!rooms.add(person, 1, 100, 2));
        rooms.set(person, 20, 3);
        assert!(rooms.add(person, 80, 100, 4));
        rooms.set(person, 20, 5);
        assert!(!rooms.add(person, 1, 100, 5 + COUNTED_FOR));
    }
}
