//! The worker loop: claim, judge, store, publish.

use curriculum::{Catalogue, Exercise, Loaded};
use domain::{Attempt, AttemptId, AttemptMode, ExerciseId, Job, Judgement, PersonId, Verdict};
use judge::{Judge, Order};
use queue::{Events, Jobs};
use serde_json::json;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::{DrillInstance, NewEvent, Store, StoreError};
use tokio::sync::watch;
use web::{Clock, Ids, Metrics};

/// What a worker needs. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Worker {
    pub store: Store,
    pub jobs: Jobs,
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
                Job::Attempt { person, attempt } => self.attempt(person, attempt).await,
                Job::Drill { generator, seed } => self.drill(generator, seed).await,
            }
        }
    }

    async fn attempt(&self, person: PersonId, id: AttemptId) {
        let work = self.store.work();
        let started = [NewEvent { kind: "started".into(), payload: json!({}) }];
        let now = self.clock.now();
        let attempt = match patiently(|| work.start_attempt_with_events(person, id, &started, now)).await {
            Ok(Some(attempt)) => attempt,
            // It has its verdict: the job was delivered twice.
            Ok(None) => return,
            Err(error) => {
                tracing::error!(attempt.id = %id, %error, "An attempt could not be claimed; it waits for the next start");
                return;
            }
        };
        self.events.publish(id);

        let begun = Instant::now();
        let judgement = self.judge(attempt).await;
        self.jobs.took(begun.elapsed());
        self.metrics.count_verdict(judgement.verdict, begun.elapsed());
        tracing::info!(
            attempt.id = %id,
            verdict = %judgement.verdict,
            duration_ms = judgement.wall_ms,
            "An attempt was judged"
        );
        let events = [
            NewEvent { kind: "verdict".into(), payload: json!({ "verdict": judgement.verdict }) },
            NewEvent { kind: "done".into(), payload: json!({}) },
        ];
        let now = self.clock.now();
        match patiently(|| work.finish_attempt_with_events(person, id, &judgement, &events, now)).await {
            Ok(_) => self.events.publish(id),
            Err(error) => {
                tracing::error!(attempt.id = %id, %error, "A verdict could not be stored; it is judged again at the next start");
            }
        }
    }

    async fn judge(&self, attempt: Attempt) -> Judgement {
        let (judge, library) = (self.judge.clone(), self.packs.borrow().clone());
        let judged = tokio::task::spawn_blocking(move || judge_attempt(&judge, &library.catalogue, &attempt)).await;
        judged.unwrap_or_else(|error| impossible(format!("the judge failed: {error}")))
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
        AttemptMode::Run | AttemptMode::Submit => {}
    }
    let exercise = catalogue.find_exercise(attempt.exercise);
    let Some(task) = exercise.as_ref().and_then(Exercise::task) else {
        return impossible("the exercise is no longer in any pack".into());
    };
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
        Err(error) => impossible(error.to_string()),
    }
}

/// A judgement that says that Sparring could not judge.
fn impossible(fault: String) -> Judgement {
    Judgement {
        verdict: Verdict::InternalError,
        cases: Vec::new(),
        cases_total: 0,
        cpu_ms: 0.0,
        wall_ms: 0.0,
        memory_kb: 0,
        interpreter: String::new(),
        mistake: None,
        forbidden: Vec::new(),
        fault: Some(fault),
        proofs: Vec::new(),
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
