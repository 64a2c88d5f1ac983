//! How often something may be done: token buckets by whoever does it. The time comes from outside.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::Mutex;

use domain::PersonId;

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
/// Buckets kept at once. Whoever fills them up only makes full ones be forgotten, which changes nothing.
const KEPT: usize = 100_000;

/// Links for a new password that are sent to one address within an hour.
pub const LETTERS_TO_ONE: u32 = 3;

/// So many at once, and as many again over a period.
#[derive(Debug)]
pub struct Limiter<K> {
    burst: f64,
    period: i64,
    buckets: Mutex<HashMap<K, Bucket>>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    level: f64,
    at: i64,
}

impl<K: Eq + Hash + Clone> Limiter<K> {
    pub fn new(burst: u32, period: i64) -> Limiter<K> {
        Limiter { burst: burst.max(1).into(), period, buckets: Mutex::default() }
    }

    /// Takes one; when there is none, tells in how many seconds there will be.
    pub fn take(&self, key: &K, now: i64) -> Result<(), u64> {
        let mut buckets = self.buckets.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if buckets.len() >= KEPT && !buckets.contains_key(key) {
            buckets.retain(|_, bucket| self.filled(*bucket, now).level < self.burst);
            if buckets.len() >= KEPT {
                buckets.clear();
            }
        }
        let bucket = buckets.entry(key.clone()).or_insert(Bucket { level: self.burst, at: now });
        *bucket = self.filled(*bucket, now);
        if bucket.level >= 1.0 {
            bucket.level -= 1.0;
            return Ok(());
        }
        let wait = (1.0 - bucket.level) * self.period as f64 / self.burst;
        Err(((wait / SECOND as f64).ceil() as u64).max(1))
    }

    /// Gives one back that did not count after all.
    pub fn give_back(&self, key: &K) {
        let mut buckets = self.buckets.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(bucket) = buckets.get_mut(key) {
            bucket.level = (bucket.level + 1.0).min(self.burst);
        }
    }

    /// A clock that was set back fills nothing, and locks nobody out: counting goes on from its new time.
    fn filled(&self, bucket: Bucket, now: i64) -> Bucket {
        let passed = (now - bucket.at).max(0);
        let level = bucket.level + passed as f64 * self.burst / self.period as f64;
        Bucket { level: level.min(self.burst), at: now }
    }
}

/// An address of the network as far as it tells clients apart. In IPv6 one client has a whole /64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Client([u8; 8]);

impl Client {
    /// A client of whom nothing is known.
    pub const UNKNOWN: Client = Client([0; 8]);

    pub fn of(address: IpAddr) -> Client {
        match address.to_canonical() {
            IpAddr::V4(address) => {
                let [a, b, c, d] = address.octets();
                Client([0, 0, 0, 4, a, b, c, d])
            }
            IpAddr::V6(address) => {
                let mut network = [0; 8];
                network.copy_from_slice(&address.octets()[..8]);
                Client(network)
            }
        }
    }
}

/// All limits of an installation with accounts.
#[derive(Debug)]
pub struct Limits {
    /// Failed sign-ins from one client, whatever the account.
    pub sign_in: Limiter<Client>,
    /// Failed sign-ins to one account from one client: nobody is locked out by somebody elsewhere …
    pub account_from: Limiter<(String, Client)>,
    /// … and nobody tries one account from everywhere.
    pub account: Limiter<String>,
    /// Accounts made openly, and guests, from one client.
    pub joining: Limiter<Client>,
    /// Accounts made with a link: a whole class may sit behind one address.
    pub joining_with_link: Limiter<Client>,
    /// Letters asked for from one client, whatever the address …
    pub letters_from: Limiter<Client>,
    /// … and letters to one address, whoever asks: nobody's mailbox is filled.
    pub letters_to: Limiter<String>,
    /// Requests of nobody in particular.
    pub strangers: Limiter<Client>,
    /// Whatever changes something.
    pub writes: Limiter<PersonId>,
    pub submissions: Limiter<PersonId>,
    /// Looks at a program while it is typed.
    pub lints: Limiter<PersonId>,
}

impl Limits {
    pub fn new(submissions_per_minute: u32) -> Limits {
        Limits {
            sign_in: Limiter::new(50, 10 * MINUTE),
            account_from: Limiter::new(10, 15 * MINUTE),
            account: Limiter::new(100, HOUR),
            joining: Limiter::new(20, HOUR),
            joining_with_link: Limiter::new(200, HOUR),
            letters_from: Limiter::new(10, HOUR),
            letters_to: Limiter::new(LETTERS_TO_ONE, HOUR),
            strangers: Limiter::new(300, MINUTE),
            writes: Limiter::new(300, MINUTE),
            submissions: Limiter::new(submissions_per_minute, MINUTE),
            lints: Limiter::new(60, MINUTE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_empties_and_fills() {
        let limiter = Limiter::new(3, 3 * SECOND);
        for _ in 0..3 {
            assert_eq!(limiter.take(&1, 0), Ok(()));
        }
        assert_eq!(limiter.take(&1, 0), Err(1));
        assert_eq!(limiter.take(&2, 0), Ok(()));
        assert_eq!(limiter.take(&1, SECOND), Ok(()));
        assert_eq!(limiter.take(&1, SECOND), Err(1));
        limiter.give_back(&1);
        assert_eq!(limiter.take(&1, SECOND), Ok(()));
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out() {
        let limiter = Limiter::new(1, MINUTE);
        assert_eq!(limiter.take(&1, 1000 * HOUR), Ok(()));
        assert!(limiter.take(&1, 0).is_err());
        assert_eq!(limiter.take(&1, MINUTE), Ok(()));
    }

    #[test]
    fn the_map_is_bounded() {
        let limiter = Limiter::new(1, MINUTE);
        for key in 0..(KEPT + 10) {
            let _ = limiter.take(&key, 0);
        }
        assert!(limiter.buckets.lock().map(|buckets| buckets.len() <= KEPT).unwrap_or(false));
    }

    #[test]
    fn one_network_of_ipv6_is_one_client() {
        let client = |text: &str| Client::of(text.parse().expect("an address"));
        assert_eq!(client("2001:db8:1:2::1"), client("2001:db8:1:2:ffff::9"));
        assert_ne!(client("2001:db8:1:2::1"), client("2001:db8:1:3::1"));
        assert_eq!(client("::ffff:192.0.2.1"), client("192.0.2.1"));
        assert_ne!(client("192.0.2.1"), client("192.0.2.2"));
    }
}
