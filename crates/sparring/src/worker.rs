//! The worker loop: claim, judge, store, publish.

mod insights;
mod lints;

use curriculum::{Catalogue, Exercise, Loaded};
use domain::trace::TraceInput;
use domain::{Attempt, AttemptId, AttemptMode, ExerciseId, InsightKind, Job, Judgement, PersonId};
use judge::insight::Subject;
use judge::{Judge, Order};
use queue::{Events, Jobs, Queue};
use serde_json::json;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::{DrillInstance, NewEvent, Store, StoreError};
use tokio::sync::{oneshot, watch};
use web::{Clock, Ids, Metrics};

/// How long judging takes before it is noted that it has begun: sooner nobody would see it.
const NOTICEABLE: Duration = Duration::from_millis(50);

/// What a worker needs. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Worker {
    pub store: Store,
    pub jobs: Jobs,
    /// Where the insights of a judged attempt are put.
    pub queue: Queue,
    pub events: Events,
    pub packs: watch::Receiver<Arc<Loaded>>,
    pub judge: Judge,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn Ids>,
    pub metrics: Arc<Metrics>,
}

impl Worker {
    /// Works until the process ends. Every job that was claimed and not finished is claimed again at the next start.
    pub async fn work(self) {
        loop {
            let job = self.jobs.next().await;
            match job {
                Job::Attempt { person, attempt } => {
                    self.attempt(person, attempt).await;
                    self.jobs.attempt_is_over();
                }
                // Those are handed out by `next_insight` alone.
                Job::Insight { .. } => {}
                Job::Drill { generator, seed } => self.drill(generator, seed).await,
            }
        }
    }

    async fn attempt(&self, person: PersonId, id: AttemptId) {
        let work = self.store.work();
        let attempt = match self.jobs.take_text(id) {
            Some(attempt) => attempt,
            None => match patiently(|| work.find_unfinished(person, id)).await {
                Ok(Some(attempt)) => Arc::new(attempt),
                // It has its verdict: the job was delivered twice.
                Ok(None) => return,
                Err(error) => {
                    tracing::error!(attempt.id = %id, %error, "An attempt could not be read; it waits for the next start");
                    return;
                }
            },
        };
        let begun = Instant::now();
        let started = NewEvent { kind: "started".into(), payload: json!({}) };
        let (is_over, over) = oneshot::channel();
        let noting = tokio::spawn(self.clone().note_start(person, id, started.clone(), over));
        let judgement = self.judge(&attempt);
        drop(is_over);
        // What was not noted is told together with the verdict.
        let mut events = if noting.await.unwrap_or(false) { Vec::new() } else { vec![started] };
        self.jobs.took(begun.elapsed());
        self.metrics.count_verdict(judgement.verdict, begun.elapsed());
        tracing::info!(
            attempt.id = %id,
            verdict = %judgement.verdict,
            duration_ms = judgement.wall_ms,
            "An attempt was judged"
        );
        let promised = self.promises(&attempt, &judgement);
        let verdict = NewEvent { kind: "verdict".into(), payload: json!({ "verdict": judgement.verdict }) };
        let done = NewEvent { kind: "done".into(), payload: json!({}) };
        events.push(verdict);
        if promised.is_empty() {
            events.push(done);
        }
        let now = self.clock.now();
        let finished = patiently(|| work.finish_attempt_with_insights(person, id, &judgement, &promised, &events, now));
        match finished.await {
            Ok(finished) => self.events.publish_events(id, finished.events),
            Err(error) => {
                tracing::error!(attempt.id = %id, %error, "A verdict could not be stored; it is judged again at the next start");
                return;
            }
        }
        if !promised.is_empty() && !self.queue.enqueue(Job::Insight { person, attempt: id }) {
            tracing::info!(attempt.id = %id, "Too many insights wait: this attempt gets none");
            self.settle(person, id, promised.into_iter().map(|kind| (kind, None))).await;
        }
    }

    /// Notes that an attempt is being judged, unless that is over before anybody would see it; tells whether it was noted.
    async fn note_start(self, person: PersonId, id: AttemptId, started: NewEvent, over: oneshot::Receiver<()>) -> bool {
        if tokio::time::timeout(NOTICEABLE, over).await.is_ok() {
            return false;
        }
        match self.store.work().start_attempt(person, id, &[started], self.clock.now()).await {
            Ok(events) => {
                self.events.publish_events(id, events);
                true
            }
            // What counts is that the verdict is stored, which is tried for longer.
            Err(error) => {
                tracing::warn!(attempt.id = %id, %error, "That an attempt is judged could not be noted");
                false
            }
        }
    }

    /// What may be found out about a submitted program beyond its verdict.
    fn promises(&self, attempt: &Attempt, judgement: &Judgement) -> Vec<InsightKind> {
        let library = self.packs.borrow().clone();
        let exercise = library.catalogue.find_exercise(attempt.exercise);
        match exercise.as_ref().and_then(Exercise::task) {
            Some(task) if attempt.mode == AttemptMode::Submit => {
                Subject::new(task, &attempt.program, judgement).promises()
            }
            _ => Vec::new(),
        }
    }

    /// Judges on the thread that took the attempt, which is awake: another one serves meanwhile.
    fn judge(&self, attempt: &Attempt) -> Judgement {
        let library = self.packs.borrow().clone();
        let judging = || judge_attempt(&self.judge, &library.catalogue, attempt);
        let judged = tokio::task::block_in_place(|| catch_unwind(AssertUnwindSafe(judging)));
        judged.unwrap_or_else(|_| Judgement::impossible("the judge failed".into()))
    }

    async fn drill(&self, generator: ExerciseId, seed: u64) {
        let library = self.packs.borrow().clone();
        let Some(Exercise::Drill(drill)) = library.catalogue.find_exercise(generator) else { return };
        let (judge, made) = (self.judge.clone(), drill.clone());
        let content = tokio::task::spawn_blocking(move || judge.drill(&made, seed, 0)).await;
        let content = match content {
            Ok(Ok(content)) => content,
            Ok(Err(error)) => {
                tracing::warn!(drill = drill.meta.slug, seed, %error, "A drill could not be made");
                return;
            }
            Err(error) => {
                tracing::error!(drill = drill.meta.slug, seed, %error, "Making a drill failed");
                return;
            }
        };
        let now = self.clock.now();
        let instance = DrillInstance {
            id: self.ids.timed(now),
            generator,
            seed: i64::try_from(seed).unwrap_or(i64::MAX),
            content: serde_json::to_value(content).unwrap_or_default(),
            created_at: now,
        };
        if let Err(error) = self.store.save_drill_instance(&instance).await {
            tracing::warn!(drill = drill.meta.slug, %error, "A drill could not be stored");
        }
    }
}

fn judge_attempt(judge: &Judge, catalogue: &Catalogue, attempt: &Attempt) -> Judgement {
    match attempt.mode {
        AttemptMode::Proof => return judge.prove(&attempt.program),
        AttemptMode::Snippet => return judge.run_snippet(&attempt.program),
        // Without an input it is a lesson's example.
        AttemptMode::Trace if attempt.own_input.is_none() => return judge.trace_snippet(&attempt.program),
        AttemptMode::Run | AttemptMode::Submit | AttemptMode::Trace => {}
    }
    let exercise = catalogue.find_exercise(attempt.exercise);
    let Some(task) = exercise.as_ref().and_then(Exercise::task) else {
        return Judgement::impossible("the exercise is no longer in any pack".into());
    };
    if attempt.mode == AttemptMode::Trace {
        let input = attempt.own_input.as_deref().and_then(TraceInput::parse);
        return match input.map(|input| judge.trace(task, &attempt.program, &input)) {
            Some(Ok(judgement)) => judgement,
            Some(Err(error)) => Judgement::impossible(error.to_string()),
            None => Judgement::impossible("the attempt does not say what to trace".into()),
        };
    }
    let cases = match (attempt.mode, &attempt.own_input) {
        (AttemptMode::Run, Some(input)) => judge.own_case(task, input).map(|case| Arc::new(vec![case])),
        (AttemptMode::Run, None) => {
            judge.prepare(task).map(|cases| Arc::new(cases.iter().filter(|case| case.is_sample).cloned().collect()))
        }
        // Not copied: generated cases may be megabytes.
        _ => judge.prepare(task),
    };
    let ready = cases.and_then(|cases| Ok((cases, judge.interpreter_for(task)?)));
    match ready {
        Ok((cases, interpreter)) => judge.judge(Order {
            task,
            program: &attempt.program,
            cases: &cases,
            stops_at_failure: attempt.mode == AttemptMode::Submit,
            interpreter,
            on_demand: false,
        }),
        Err(error) => Judgement::impossible(error.to_string()),
    }
}

/// A disk that is full or a database that restarts may come back: some minutes are waited before giving up.
async fn patiently<T, F: Future<Output = Result<T, StoreError>>>(mut act: impl FnMut() -> F) -> Result<T, StoreError> {
    const TRIES: u32 = 8;
    let mut delay = Duration::from_millis(100);
    for _ in 1..TRIES {
        match act().await {
            Err(StoreError::Full | StoreError::ReadOnly | StoreError::Busy | StoreError::Unreachable(_)) => {}
            other => return other,
        }
        tokio::time::sleep(delay).await;
        delay = (delay * 2).min(Duration::from_secs(30));
    }
    act().await
}
