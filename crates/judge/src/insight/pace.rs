//! How an insight shares the machine: it waits while somebody waits for a verdict, stops when it is told to, and never
//! takes longer than it was given.

use std::cell::Cell;
use std::fmt;
use std::time::{Duration, Instant};

/// What is to be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    Go,
    /// Somebody waits for a verdict.
    Wait,
    /// Nobody wants the insight any more.
    Stop,
}

/// Asked between any two questions to a program.
pub struct Pace<'a> {
    turn: &'a dyn Fn() -> Turn,
    waited: Cell<Duration>,
}

/// Verdicts that keep coming for so long leave no room for insights.
const LONGEST_WAIT: Duration = Duration::from_secs(20);
const TICK: Duration = Duration::from_millis(2);

impl fmt::Debug for Pace<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").field("waited", &self.waited).finish_non_exhaustive()
    }
}

impl Pace<'static> {
    /// Nobody else is there.
    pub fn alone() -> Pace<'static> {
        Pace::new(&|| Turn::Go)
    }
}

impl<'a> Pace<'a> {
    pub fn new(turn: &'a dyn Fn() -> Turn) -> Pace<'a> {
        Pace { turn, waited: Cell::default() }
    }

    /// Whether to go on, now or after a while.
    fn may_go_on(&self) -> bool {
        loop {
            match (self.turn)() {
                Turn::Go => return true,
                Turn::Wait if self.waited.get() < LONGEST_WAIT => {
                    let before = Instant::now();
                    std::thread::sleep(TICK);
                    self.waited.set(self.waited.get() + before.elapsed());
                }
                Turn::Wait | Turn::Stop => return false,
            }
        }
    }
}

/// The time that one insight may take; time spent waiting for others is not counted.
#[derive(Debug)]
pub(super) struct Allowance<'a> {
    pace: &'a Pace<'a>,
    start: Instant,
    waited_before: Duration,
    allowed: Duration,
}

impl<'a> Allowance<'a> {
    pub fn new(pace: &'a Pace<'a>, allowed: Duration) -> Allowance<'a> {
        Allowance { pace, start: Instant::now(), waited_before: pace.waited.get(), allowed }
    }

    /// Whether less than a share of it is used up, from 0 to 1.
    pub fn lasts_for(&self, share: f64) -> bool {
        self.pace.may_go_on() && self.used() < self.allowed.mul_f64(share)
    }

    pub fn used(&self) -> Duration {
        self.start.elapsed().saturating_sub(self.pace.waited.get().saturating_sub(self.waited_before))
    }
}
