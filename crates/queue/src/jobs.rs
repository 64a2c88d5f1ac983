//! The queue of jobs inside one process.

use crate::lints::{Lint, Lints};
use crate::wish::{Unwanted, Wish};
use domain::review::Finding;
use domain::{Attempt, AttemptId, Job, PersonId};
use std::collections::{HashMap, VecDeque};
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
    /// Something for a worker that judges.
    arrived: Notify,
    /// Anything at all, for whoever computes insights.
    changed: Notify,
    lints: Lints,
}

/// Attempts that may wait in all, and those of one person. What was stored before a restart may exceed both.
const MOST_WAITING: usize = 5_000;
const MOST_OF_ONE: usize = 100;
/// The same for insights: nobody is told to come back later for one.
const MOST_INSIGHTS: usize = 500;
const MOST_INSIGHTS_OF_ONE: usize = 5;
/// Attempts whose text waits along with them, and the longest such text in bytes: together less than 10 MB.
const MOST_TEXTS: usize = 600;
const LONGEST_TEXT: usize = 16 << 10;
/// How long a job takes, until the first one is done.
const FIRST_GUESS: Duration = Duration::from_millis(100);

/// Too much waits already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy {
    /// When there will be room again, at the present speed; at least 1.
    pub seconds: u64,
}

/// Candidates wait for attempts; nobody waits for a drill that is made ahead of time, and insights come when they come.
#[derive(Debug)]
struct Waiting {
    attempts: Lanes,
    /// Those of `attempts` that need not be read again.
    texts: HashMap<AttemptId, Arc<Attempt>>,
    insights: Lanes,
    ahead: VecDeque<Job>,
    /// Insights that were handed out.
    computed: Vec<(PersonId, AttemptId, Wish)>,
    /// No insight is handed out any more.
    is_closing: bool,
    /// Attempts that were handed out and are not over.
    running: usize,
    workers: u32,
    /// How long a job takes on average, the latest ones counting most.
    duration: Duration,
}

/// The next one is of the first lane, which then goes to the end: who sends 500 does not hold back who sends one.
#[derive(Debug, Default)]
struct Lanes(VecDeque<Lane>);

/// What is to be done for one person. The newest comes first: it is the one that the person waits for.
#[derive(Debug)]
struct Lane {
    person: PersonId,
    attempts: Vec<AttemptId>,
}

impl Lanes {
    fn len(&self) -> usize {
        self.0.iter().map(|lane| lane.attempts.len()).sum()
    }

    fn of(&self, person: PersonId) -> usize {
        self.0.iter().find(|lane| lane.person == person).map_or(0, |lane| lane.attempts.len())
    }

    fn put(&mut self, person: PersonId, attempt: AttemptId) {
        match self.0.iter_mut().find(|lane| lane.person == person) {
            Some(lane) if lane.attempts.contains(&attempt) => {}
            Some(lane) => lane.attempts.push(attempt),
            None => self.0.push_back(Lane { person, attempts: vec![attempt] }),
        }
    }

    /// The next one that is preferred; where there is none, the next one.
    fn take_preferred(&mut self, is_preferred: impl Fn(AttemptId) -> bool) -> Option<(PersonId, AttemptId)> {
        let place = |lane: &Lane| lane.attempts.iter().rposition(|attempt| is_preferred(*attempt));
        if let Some((at, within)) = self.0.iter().enumerate().find_map(|(at, lane)| Some((at, place(lane)?))) {
            let mut lane = self.0.remove(at)?;
            let preferred = lane.attempts.remove(within);
            lane.attempts.push(preferred);
            self.0.push_front(lane);
        }
        self.take()
    }

    fn any(&self, is_meant: impl Fn(AttemptId) -> bool) -> bool {
        self.0.iter().any(|lane| lane.attempts.iter().any(|attempt| is_meant(*attempt)))
    }

    fn remove(&mut self, is_meant: impl Fn(PersonId, AttemptId) -> bool) {
        for lane in &mut self.0 {
            lane.attempts.retain(|attempt| !is_meant(lane.person, *attempt));
        }
        self.0.retain(|lane| !lane.attempts.is_empty());
    }

    fn take(&mut self) -> Option<(PersonId, AttemptId)> {
        let mut lane = self.0.pop_front()?;
        let attempt = lane.attempts.pop()?;
        let person = lane.person;
        if !lane.attempts.is_empty() {
            self.0.push_back(lane);
        }
        Some((person, attempt))
    }
}

impl Queue {
    /// A queue for so many workers.
    pub fn in_process(workers: usize) -> (Queue, Jobs) {
        let waiting = Waiting {
            attempts: Lanes::default(),
            texts: HashMap::new(),
            insights: Lanes::default(),
            ahead: VecDeque::new(),
            computed: Vec::new(),
            is_closing: false,
            running: 0,
            workers: u32::try_from(workers.max(1)).unwrap_or(u32::MAX),
            duration: FIRST_GUESS,
        };
        let waiting = Mutex::new(waiting);
        let (arrived, changed, lints) = (Notify::new(), Notify::new(), Lints::default());
        let shared = Arc::new(Shared { waiting, arrived, changed, lints });
        (Queue { shared: shared.clone() }, Jobs { shared })
    }

    /// Whether another attempt of the person can be taken in. To be asked before it is stored.
    pub fn check_room(&self, person: PersonId) -> Result<(), Busy> {
        self.shared.with(|waiting| {
            let has_room = waiting.attempts.of(person) < MOST_OF_ONE && waiting.attempts.len() < MOST_WAITING;
            if has_room { Ok(()) } else { Err(Busy { seconds: waiting.seconds_left() }) }
        })
    }

    /// Puts a job in; the same job that already waits is not put in twice. An insight may be refused when too many wait:
    /// then it is told here, and is never computed.
    pub fn enqueue(&self, job: Job) -> bool {
        let is_taken = self.shared.with(|waiting| match job {
            Job::Attempt { person, attempt } => {
                waiting.attempts.put(person, attempt);
                true
            }
            Job::Insight { person, attempt } => {
                let has_room =
                    waiting.insights.of(person) < MOST_INSIGHTS_OF_ONE && waiting.insights.len() < MOST_INSIGHTS;
                if has_room {
                    waiting.insights.put(person, attempt);
                }
                has_room
            }
            drill @ Job::Drill { .. } => {
                if !waiting.ahead.contains(&drill) {
                    waiting.ahead.push_back(drill);
                }
                true
            }
        });
        // Whoever looks for an insight is not the one who is woken for an attempt.
        self.shared.arrived.notify_one();
        self.shared.changed.notify_waiters();
        is_taken
    }

    /// Puts in an attempt that was stored just now. Its text goes along, so that whoever takes it out need not read it
    /// again, unless it is long or many wait.
    pub fn enqueue_new(&self, attempt: &Attempt) {
        if attempt.program.len() + attempt.own_input.as_ref().map_or(0, String::len) <= LONGEST_TEXT {
            self.shared.with(|waiting| {
                if waiting.texts.len() < MOST_TEXTS {
                    waiting.texts.insert(attempt.id, Arc::new(attempt.clone()));
                }
            });
        }
        self.enqueue(Job::Attempt { person: attempt.person, attempt: attempt.id });
    }

    /// Has a text looked at that somebody types. None where that cannot be done at once: then nothing is said.
    pub async fn lint(&self, person: PersonId, program: String) -> Option<Vec<Finding>> {
        if !self.shared.with(|waiting| waiting.is_quiet()) {
            return None;
        }
        self.shared.lints.ask(person, program).await
    }

    /// Nobody wants these insights any more: they are not begun, and what has begun ends soon. Their promises are to be
    /// taken back by whoever says so.
    pub fn drop_insights(&self, is_meant: impl Fn(PersonId, AttemptId) -> bool) {
        self.shared.with(|waiting| {
            waiting.insights.remove(&is_meant);
            for (person, attempt, wish) in &waiting.computed {
                if is_meant(*person, *attempt) {
                    wish.withdraw(Unwanted::Superfluous);
                }
            }
        });
    }

    /// The process is about to end: no insight is begun any more, and what has begun ends soon.
    pub fn stop_insights(&self) {
        self.shared.with(|waiting| {
            waiting.is_closing = true;
            waiting.computed.iter().for_each(|(_, _, wish)| wish.withdraw(Unwanted::Closing));
        });
    }

    /// How many jobs wait.
    pub fn waiting(&self) -> usize {
        self.shared.with(|waiting| waiting.attempts.len() + waiting.insights.len() + waiting.ahead.len())
    }
}

impl Jobs {
    /// Waits for the next attempt or drill. Dropping the future loses nothing. An attempt is over when
    /// [`Jobs::attempt_is_over`] was called.
    pub async fn next(&self) -> Job {
        loop {
            let arrived = self.shared.arrived.notified();
            let (job, are_more) = self.shared.with(|waiting| (waiting.take(), waiting.has_any()));
            if let Some(job) = job {
                // One notification may stand for several jobs: pass it on.
                if are_more {
                    self.shared.arrived.notify_one();
                }
                return job;
            }
            arrived.await;
        }
    }

    /// The attempt of a job that was taken out, where it came along with it.
    pub fn take_text(&self, attempt: AttemptId) -> Option<Arc<Attempt>> {
        self.shared.with(|waiting| waiting.texts.remove(&attempt))
    }

    /// Waits for the next insight, and until nobody waits for a verdict. Those that are preferred come first.
    pub async fn next_insight(&self, is_preferred: impl Fn(AttemptId) -> bool) -> (PersonId, AttemptId, Wish) {
        loop {
            let changed = self.shared.changed.notified();
            tokio::pin!(changed);
            // From here on no change is missed.
            changed.as_mut().enable();
            if let Some(next) = self.shared.with(|waiting| waiting.take_insight(&is_preferred)) {
                return next;
            }
            changed.await;
        }
    }

    /// Whether an insight of this kind waits.
    pub fn awaits_insight(&self, is_meant: impl Fn(AttemptId) -> bool) -> bool {
        self.shared.with(|waiting| waiting.insights.any(is_meant))
    }

    /// Tells whether texts that are being typed can be looked at here.
    pub fn open_lints(&self, is_open: bool) {
        self.shared.lints.open(is_open);
    }

    /// Waits for the next text to look at.
    pub async fn next_lint(&self) -> Lint {
        self.shared.lints.next().await
    }

    /// Whether nobody waits for a verdict at present.
    pub fn is_quiet(&self) -> bool {
        self.shared.with(|waiting| waiting.is_quiet())
    }

    /// Tells that an attempt which was handed out has its verdict, or will not get one now.
    pub fn attempt_is_over(&self) {
        self.shared.with(|waiting| waiting.running = waiting.running.saturating_sub(1));
        self.shared.changed.notify_waiters();
    }

    /// Tells how long an attempt took, so that people can be told how long they will wait.
    pub fn took(&self, duration: Duration) {
        self.shared.with(|waiting| waiting.duration = (waiting.duration * 7 + duration) / 8);
    }
}

impl Waiting {
    fn is_quiet(&self) -> bool {
        self.running == 0 && self.attempts.len() == 0
    }

    fn take_insight(&mut self, is_preferred: impl Fn(AttemptId) -> bool) -> Option<(PersonId, AttemptId, Wish)> {
        if self.is_closing || !self.is_quiet() {
            return None;
        }
        let (person, attempt) = self.insights.take_preferred(is_preferred)?;
        let wish = Wish::default();
        self.computed.retain(|(_, _, wish)| !wish.is_over());
        self.computed.push((person, attempt, wish.clone()));
        Some((person, attempt, wish))
    }

    fn has_any(&self) -> bool {
        self.attempts.len() > 0 || !self.ahead.is_empty()
    }

    fn seconds_left(&self) -> u64 {
        let attempts = u32::try_from(self.attempts.len()).unwrap_or(u32::MAX);
        (self.duration.saturating_mul(attempts) / self.workers).as_secs().max(1)
    }

    fn take(&mut self) -> Option<Job> {
        let Some((person, attempt)) = self.attempts.take() else { return self.ahead.pop_front() };
        self.running += 1;
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
    use domain::{AttemptMode, AttemptState, ExerciseId, ExerciseKind};

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
    async fn a_short_text_goes_along_once() {
        let (queue, jobs) = Queue::in_process(1);
        let with_text = |number: u8, length: usize| Attempt {
            id: AttemptId(uuid_of(number)),
            person: PersonId::LOCAL,
            exercise: ExerciseId(uuid_of(9)),
            exercise_kind: ExerciseKind::Problem,
            mode: AttemptMode::Submit,
            state: AttemptState::Queued,
            program: "#".repeat(length),
            own_input: None,
            verdict: None,
            judgement: None,
            hints_used: 0,
            created_at: 1,
            finished_at: None,
        };
        for (number, length, goes_along) in [(1, 10, true), (2, LONGEST_TEXT + 1, false)] {
            let attempt = with_text(number, length);
            queue.enqueue_new(&attempt);
            assert_eq!(jobs.next().await, self::attempt(number));
            assert_eq!(jobs.take_text(attempt.id).is_some_and(|along| *along == attempt), goes_along);
            assert!(jobs.take_text(attempt.id).is_none());
        }
        // However many wait, their texts are bounded.
        for number in 0..=MOST_TEXTS {
            let id = AttemptId(domain::ids::Uuid::from_u128(1_000 + number as u128));
            queue.enqueue_new(&Attempt { id, ..with_text(0, 1) });
        }
        assert_eq!(queue.shared.with(|waiting| waiting.texts.len()), MOST_TEXTS);
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
    async fn insights_wait_until_nobody_waits_for_a_verdict() {
        let (queue, jobs) = Queue::in_process(1);
        let (person, id) = (PersonId::LOCAL, AttemptId(uuid_of(3)));
        queue.enqueue(attempt(1));
        assert!(queue.enqueue(Job::Insight { person, attempt: id }));
        assert_eq!(jobs.next().await, attempt(1));
        let next = tokio::spawn({
            let jobs = jobs.clone();
            async move { jobs.next_insight(|_| false).await }
        });
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert!(!next.is_finished(), "an attempt still runs");
        jobs.attempt_is_over();
        let (who, which, _) = next.await.unwrap();
        assert_eq!((who, which), (person, id));
        // More than can be computed soon are refused, and another person still finds room.
        let taken =
            (0..9).filter(|number| queue.enqueue(Job::Insight { person, attempt: AttemptId(uuid_of(*number)) }));
        assert_eq!(taken.count(), MOST_INSIGHTS_OF_ONE);
        assert!(queue.enqueue(Job::Insight { person: PersonId(uuid_of(7)), attempt: id }));
    }

    #[tokio::test]
    async fn an_insight_that_nobody_wants_is_not_begun_or_ends() {
        let (queue, jobs) = Queue::in_process(1);
        let (one, other) = (PersonId::LOCAL, PersonId(uuid_of(7)));
        let id = |number| AttemptId(uuid_of(number));
        for (person, number) in [(one, 1), (one, 2), (other, 3), (other, 4)] {
            assert!(queue.enqueue(Job::Insight { person, attempt: id(number) }));
        }
        // Somebody looks at the third.
        let (person, attempt, wish) = jobs.next_insight(|attempt| attempt == id(3)).await;
        assert_eq!((person, attempt, wish.unwanted()), (other, id(3), None));
        queue.drop_insights(|person, _| person == one);
        assert!(!jobs.awaits_insight(|attempt| attempt == id(1)));
        assert_eq!(wish.unwanted(), None);
        queue.drop_insights(|_, attempt| attempt == id(3));
        assert_eq!(wish.unwanted(), Some(Unwanted::Superfluous));
        let (_, attempt, wish) = jobs.next_insight(|_| false).await;
        assert_eq!((attempt, wish.unwanted()), (id(4), None));
        queue.enqueue(Job::Insight { person: one, attempt: id(5) });
        queue.stop_insights();
        assert_eq!(wish.unwanted(), Some(Unwanted::Closing));
        let next = tokio::time::timeout(Duration::from_millis(20), jobs.next_insight(|_| true));
        assert!(next.await.is_err(), "one was begun at the end");
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
