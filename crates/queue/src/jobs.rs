//! The queue of jobs inside one process.

use domain::{AttemptId, Job, PersonId};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// The end at which jobs are put in. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Queue {
    shared: Arc<Shared>,
}

/// The end at which workers take them out; every job goes to one worker. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Jobs {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    waiting: Mutex<Waiting>,
    arrived: Notify,
}

/// Attempts that may wait in all, and those of one person. What was stored before a restart may exceed both.
const MOST_WAITING: usize = 5_000;
const MOST_OF_ONE: usize = 100;
/// How long a job takes, until the first one is done.
const FIRST_GUESS: Duration = Duration::from_millis(100);

/// Too much waits already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy {
    /// When there will be room again, at the present speed; at least 1.
    pub seconds: u64,
}

/// Candidates wait for attempts; nobody waits for a drill that is made ahead of time.
#[derive(Debug)]
struct Waiting {
    /// The next job is of the first lane, which then goes to the end: who sends 500 does not hold back who sends one.
    lanes: VecDeque<Lane>,
    ahead: VecDeque<Job>,
    workers: u32,
    /// How long a job takes on average, the latest ones counting most.
    duration: Duration,
}

/// Attempts of one person. The newest is judged first: it is the one that the person waits for.
#[derive(Debug)]
struct Lane {
    person: PersonId,
    attempts: Vec<AttemptId>,
}

impl Queue {
    /// A queue for so many workers.
    pub fn in_process(workers: usize) -> (Queue, Jobs) {
        let waiting = Waiting {
            lanes: VecDeque::new(),
            ahead: VecDeque::new(),
            workers: u32::try_from(workers.max(1)).unwrap_or(u32::MAX),
            duration: FIRST_GUESS,
        };
        let shared = Arc::new(Shared { waiting: Mutex::new(waiting), arrived: Notify::new() });
        (Queue { shared: shared.clone() }, Jobs { shared })
    }

    /// Whether another attempt of the person can be taken in. To be asked before it is stored.
    pub fn check_room(&self, person: PersonId) -> Result<(), Busy> {
        self.shared.with(|waiting| {
            let own = waiting.lanes.iter().find(|lane| lane.person == person).map_or(0, |lane| lane.attempts.len());
            let has_room = own < MOST_OF_ONE && waiting.attempts() < MOST_WAITING;
            if has_room { Ok(()) } else { Err(Busy { seconds: waiting.seconds_left() }) }
        })
    }

    /// Puts a job in; the same job that already waits is not put in twice.
    pub fn enqueue(&self, job: Job) {
        self.shared.with(|waiting| match job {
            Job::Attempt { person, attempt } => match waiting.lanes.iter_mut().find(|lane| lane.person == person) {
                Some(lane) if lane.attempts.contains(&attempt) => {}
                Some(lane) => lane.attempts.push(attempt),
                None => waiting.lanes.push_back(Lane { person, attempts: vec![attempt] }),
            },
            drill if waiting.ahead.contains(&drill) => {}
            drill => waiting.ahead.push_back(drill),
        });
        self.shared.arrived.notify_one();
    }

    /// How many jobs wait.
    pub fn waiting(&self) -> usize {
        self.shared.with(|waiting| waiting.attempts() + waiting.ahead.len())
    }
}

impl Jobs {
    /// Waits for the next job. Dropping the future loses nothing.
    pub async fn next(&self) -> Job {
        loop {
            let arrived = self.shared.arrived.notified();
            if let Some(job) = self.shared.with(Waiting::take) {
                // One notification may stand for several jobs: pass it on.
                self.shared.arrived.notify_one();
                return job;
            }
            arrived.await;
        }
    }

    /// Tells how long an attempt took, so that people can be told how long they will wait.
    pub fn took(&self, duration: Duration) {
        self.shared.with(|waiting| waiting.duration = (waiting.duration * 7 + duration) / 8);
    }
}

impl Waiting {
    fn attempts(&self) -> usize {
        self.lanes.iter().map(|lane| lane.attempts.len()).sum()
    }

    fn seconds_left(&self) -> u64 {
        let attempts = u32::try_from(self.attempts()).unwrap_or(u32::MAX);
        (self.duration.saturating_mul(attempts) / self.workers).as_secs().max(1)
    }

    fn take(&mut self) -> Option<Job> {
        let Some(mut lane) = self.lanes.pop_front() else { return self.ahead.pop_front() };
        let attempt = lane.attempts.pop()?;
        let person = lane.person;
        if !lane.attempts.is_empty() {
            self.lanes.push_back(lane);
        }
        Some(Job::Attempt { person, attempt })
    }
}

impl Shared {
    fn with<T>(&self, act: impl FnOnce(&mut Waiting) -> T) -> T {
        act(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ExerciseId;

    fn attempt(number: u8) -> Job {
        Job::Attempt { person: PersonId::LOCAL, attempt: AttemptId(uuid_of(number)) }
    }

    fn uuid_of(number: u8) -> domain::ids::Uuid {
        domain::ids::Uuid::from_u128(u128::from(number))
    }

    #[tokio::test]
    async fn candidates_come_before_work_that_is_done_ahead() {
        let (queue, jobs) = Queue::in_process(2);
        queue.enqueue(Job::Drill { generator: ExerciseId(uuid_of(9)), seed: 1 });
        queue.enqueue(attempt(1));
        queue.enqueue(attempt(1));
        queue.enqueue(attempt(2));
        assert_eq!(queue.waiting(), 3);
        // The newer one of the same person first.
        assert_eq!(jobs.next().await, attempt(2));
        assert_eq!(jobs.next().await, attempt(1));
        assert!(matches!(jobs.next().await, Job::Drill { .. }));
    }

    #[tokio::test]
    async fn whoever_sends_many_does_not_hold_back_who_sends_one() {
        let (queue, jobs) = Queue::in_process(2);
        let (eager, modest) = (PersonId::LOCAL, PersonId(uuid_of(7)));
        for number in 0..MOST_OF_ONE as u8 {
            assert_eq!(queue.check_room(eager), Ok(()));
            queue.enqueue(attempt(number));
        }
        let one = Job::Attempt { person: modest, attempt: AttemptId(uuid_of(200)) };
        queue.enqueue(one.clone());
        jobs.next().await;
        assert_eq!(jobs.next().await, one);
        // The eager one is told to wait, everybody else is not.
        queue.enqueue(attempt(250));
        assert_eq!(queue.check_room(modest), Ok(()));
        jobs.took(Duration::from_secs(60));
        assert!(matches!(queue.check_room(eager), Err(Busy { seconds }) if seconds > 60));
    }

    #[tokio::test]
    async fn two_workers_that_wait_are_both_woken() {
        let (queue, jobs) = Queue::in_process(2);
        let workers: Vec<_> = (0..2)
            .map(|_| {
                let jobs = jobs.clone();
                tokio::spawn(async move { jobs.next().await })
            })
            .collect();
        tokio::task::yield_now().await;
        queue.enqueue(attempt(1));
        queue.enqueue(attempt(2));
        for worker in workers {
            worker.await.unwrap();
        }
    }
}
