//! The server and its warm interpreters are killed at random moments while submissions come in: every attempt that was taken
//! in gets its verdict, once. A few rounds with the other tests; `make chaos` goes on for longer.

use crate::server::{Server, reference};
use crate::supervision::{descendants_of, patiently};
use crate::support::groups_of;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use rustix::process::{Pid, Signal, kill_process};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const CLIENTS: usize = 4;

#[test]
fn whoever_is_killed_no_attempt_is_lost_and_none_is_judged_twice() {
    let number =
        |name: &str, default: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default);
    let rounds = number("SPARRING_CHAOS", 4);
    let seed = number("SPARRING_SEED", u64::from(std::process::id()));
    eprintln!("{rounds} rounds, SPARRING_SEED={seed}");
    let mut rng = StdRng::seed_from_u64(seed);
    let data = tempfile::tempdir().unwrap();
    let taken_in = Mutex::new(Vec::new());
    let mut dead = Vec::new();
    for _ in 0..rounds {
        let server = Server::start(data.path());
        let is_over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..CLIENTS {
                scope.spawn(|| submit_until(&server, &is_over, &taken_in));
            }
            let deadline = Instant::now() + Duration::from_millis(rng.random_range(300..2_500));
            while Instant::now() < deadline {
                std::thread::sleep(Duration::from_millis(rng.random_range(1..150)));
                let all = descendants_of(Pid::from_raw(server.child.id() as i32).unwrap());
                if let Some(victim) = all.get(rng.random_range(0..all.len().max(1))) {
                    // Zygotes and cells alike.
                    let _ = kill_process(*victim, Signal::KILL);
                }
            }
            let _ = kill_process(Pid::from_raw(server.child.id() as i32).unwrap(), Signal::KILL);
            is_over.store(true, Ordering::SeqCst);
        });
        dead.push(server.child.id());
        server.kill();
    }
    let server = Server::start(data.path());
    let taken_in = taken_in.into_inner().unwrap();
    eprintln!("{} attempts", taken_in.len());
    assert!(!taken_in.is_empty());
    for attempt in &taken_in {
        let events = server.events(attempt);
        assert_eq!(events.matches("event: verdict").count(), 1, "{attempt}: {events}");
        assert_eq!(events.matches("event: done").count(), 1, "{attempt}: {events}");
        // A cell that was killed is the killer's doing: the program is tried again, and at worst nothing is said of it.
        assert!(["AC", "IE", "RTE"].iter().any(|verdict| events.contains(&format!("\"{verdict}\""))), "{events}");
    }
    drop(server);
    for supervisor in dead {
        patiently("the end of what a dead server left", || {
            descendants_of(Pid::from_raw(supervisor as i32).unwrap()).is_empty()
        });
    }
    // The groups of the dead were cleared away by those that came after them.
    let mut last = Server::start(data.path());
    patiently("a standby", || descendants_of(Pid::from_raw(last.child.id() as i32).unwrap()).len() > 1);
    kill_process(Pid::from_raw(last.child.id() as i32).unwrap(), Signal::TERM).unwrap();
    last.child.wait().unwrap();
    assert!(groups_of(u64::from(last.child.id())).is_empty());
}

fn submit_until(server: &Server, is_over: &AtomicBool, taken_in: &Mutex<Vec<String>>) {
    while !is_over.load(Ordering::SeqCst) {
        match server.try_submit(&reference()) {
            Some(attempt) => taken_in.lock().unwrap().push(attempt),
            // Busy, or just killed.
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}
