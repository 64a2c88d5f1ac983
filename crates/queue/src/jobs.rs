//! The queue of jobs inside one process.

use domain::Job;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
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

#[derive(Debug, Default)]
struct Shared {
    waiting: Mutex<Waiting>,
    arrived: Notify,
}

/// Candidates wait for attempts; nobody waits for a drill that is made ahead of time.
#[derive(Debug, Default)]
struct Waiting {
    urgent: VecDeque<Job>,
    ahead: VecDeque<Job>,
}

impl Queue {
    pub fn in_process() -> (Queue, Jobs) {
        let shared = Arc::new(Shared::default());
        (Queue { shared: shared.clone() }, Jobs { shared })
    }

    /// Puts a job in; the same job that already waits is not put in twice.
    pub fn enqueue(&self, job: Job) {
        self.shared.with(|waiting| {
            let line = match job {
                Job::Attempt { .. } => &mut waiting.urgent,
                Job::Drill { .. } => &mut waiting.ahead,
            };
            if !line.contains(&job) {
                line.push_back(job);
            }
        });
        self.shared.arrived.notify_one();
    }

    /// How many jobs wait.
    pub fn waiting(&self) -> usize {
        self.shared.with(|waiting| waiting.urgent.len() + waiting.ahead.len())
    }
}

impl Jobs {
    /// Waits for the next job. Dropping the future loses nothing.
    pub async fn next(&self) -> Job {
        loop {
            let arrived = self.shared.arrived.notified();
            if let Some(job) = self.shared.take() {
                // One notification may stand for several jobs: pass it on.
                self.shared.arrived.notify_one();
                return job;
            }
            arrived.await;
        }
    }
}

impl Shared {
    fn with<T>(&self, act: impl FnOnce(&mut Waiting) -> T) -> T {
        act(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn take(&self) -> Option<Job> {
        self.with(|waiting| waiting.urgent.pop_front().or_else(|| waiting.ahead.pop_front()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{AttemptId, ExerciseId, PersonId};

    fn attempt(number: u8) -> Job {
        Job::Attempt { person: PersonId::LOCAL, attempt: AttemptId(uuid_of(number)) }
    }

    fn uuid_of(number: u8) -> domain::ids::Uuid {
        domain::ids::Uuid::from_u128(u128::from(number))
    }

    #[tokio::test]
    async fn candidates_come_before_work_that_is_done_ahead() {
        let (queue, jobs) = Queue::in_process();
        queue.enqueue(Job::Drill { generator: ExerciseId(uuid_of(9)), seed: 1 });
        queue.enqueue(attempt(1));
        queue.enqueue(attempt(1));
        queue.enqueue(attempt(2));
        assert_eq!(queue.waiting(), 3);
        assert_eq!(jobs.next().await, attempt(1));
        assert_eq!(jobs.next().await, attempt(2));
        assert!(matches!(jobs.next().await, Job::Drill { .. }));
    }

    #[tokio::test]
    async fn two_workers_that_wait_are_both_woken() {
        let (queue, jobs) = Queue::in_process();
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
