//! What is found out about a program after its verdict, whenever nobody waits for one.

use super::{Worker, patiently};
use curriculum::{Catalogue, Exercise};
use domain::{Attempt, AttemptId, Insight, InsightKind, Job, PersonId};
use judge::insight::{Pace, Subject, Turn};
use queue::{Unwanted, Wish};
use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The verdict itself gets to the person first: new cells would take its processors from it.
const AFTER_THE_VERDICT: Duration = Duration::from_millis(20);

/// Why an insight was not looked for to the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stopped {
    /// Nobody will look at it, or the process is about to end.
    Unwanted(Unwanted),
    /// Nobody looks at present, and somebody who does waits.
    GaveWay,
}

impl Worker {
    /// Computes insights until the process ends, whenever nobody waits for a verdict; first those at which somebody looks.
    pub async fn work_on_insights(self) {
        loop {
            let (person, id, wish) = self.jobs.next_insight(|id| self.events.is_heard(id)).await;
            tokio::time::sleep(AFTER_THE_VERDICT).await;
            let work = self.store.work();
            let promised = patiently(|| work.find_promised(person, id)).await;
            let (attempt, kinds) = match promised {
                Ok(Some(promised)) => promised,
                Ok(None) => continue,
                Err(error) => {
                    tracing::warn!(attempt.id = %id, %error, "Insights could not be claimed; they wait for the next start");
                    continue;
                }
            };
            let mut left = quickest_first(kinds);
            let attempt = Arc::new(attempt);
            while let Some(&kind) = left.first() {
                match self.look_for(&attempt, kind, &wish).await {
                    Ok(found) => {
                        self.settle(person, id, [(kind, found)]).await;
                        left.remove(0);
                    }
                    Err(stopped) => {
                        tracing::info!(attempt.id = %id, insight = %kind, reason = ?stopped, "An insight was not looked for to the end");
                        self.put_down(person, id, left, stopped).await;
                        break;
                    }
                }
            }
        }
    }

    async fn look_for(
        &self,
        attempt: &Arc<Attempt>,
        kind: InsightKind,
        wish: &Wish,
    ) -> Result<Option<Insight>, Stopped> {
        let (worker, examined, wish) = (self.clone(), attempt.clone(), wish.clone());
        let begun = Instant::now();
        let found = tokio::task::spawn_blocking(move || {
            let library = worker.packs.borrow().clone();
            worker.find_insight(&library.catalogue, &examined, kind, &wish)
        });
        let found = found.await.unwrap_or_else(|error| {
            tracing::error!(attempt.id = %attempt.id, %error, insight = %kind, "Computing an insight failed");
            Ok(None)
        })?;
        let duration_ms = begun.elapsed().as_millis() as u64;
        tracing::info!(attempt.id = %attempt.id, insight = %kind, found = found.is_some(), duration_ms, "An insight was looked for");
        Ok(found)
    }

    fn find_insight(
        &self,
        catalogue: &Catalogue,
        attempt: &Attempt,
        kind: InsightKind,
        wish: &Wish,
    ) -> Result<Option<Insight>, Stopped> {
        let reason = || {
            let gives_way =
                || !self.events.is_heard(attempt.id) && self.jobs.awaits_insight(|id| self.events.is_heard(id));
            wish.unwanted().map(Stopped::Unwanted).or_else(|| gives_way().then_some(Stopped::GaveWay))
        };
        let stopped = Cell::new(None);
        let turn = || match reason() {
            Some(why) => {
                stopped.set(Some(why));
                Turn::Stop
            }
            None if self.jobs.is_quiet() => Turn::Go,
            None => Turn::Wait,
        };
        let exercise = catalogue.find_exercise(attempt.exercise);
        let parts = exercise.as_ref().and_then(Exercise::task).zip(attempt.judgement.as_ref());
        let found = parts.and_then(|(task, judgement)| {
            self.judge.insight(kind, Subject::new(task, &attempt.program, judgement), &Pace::new(&turn))
        });
        // What was seen until then is not the whole of it.
        stopped.get().map_or(Ok(found), Err)
    }

    /// What becomes of the promises that were not kept.
    async fn put_down(&self, person: PersonId, id: AttemptId, left: Vec<InsightKind>, stopped: Stopped) {
        let waits_again = match stopped {
            Stopped::Unwanted(Unwanted::Closing) => true,
            Stopped::Unwanted(Unwanted::Superfluous) => false,
            Stopped::GaveWay => self.queue.enqueue(Job::Insight { person, attempt: id }),
        };
        if !waits_again {
            self.settle(person, id, left.into_iter().map(|kind| (kind, None))).await;
        }
    }

    pub(super) async fn settle(
        &self,
        person: PersonId,
        id: AttemptId,
        found: impl IntoIterator<Item = (InsightKind, Option<Insight>)>,
    ) {
        let work = self.store.work();
        for (kind, insight) in found {
            let now = self.clock.now();
            if let Err(error) = patiently(|| work.settle_insight(person, id, kind, insight.as_ref(), now)).await {
                tracing::warn!(attempt.id = %id, %error, insight = %kind, "An insight could not be stored");
            }
        }
        self.events.publish(id);
    }
}

/// Remarks on the code take a tenth of a second; what runs the program many times takes seconds.
fn quickest_first(mut kinds: Vec<InsightKind>) -> Vec<InsightKind> {
    kinds.sort_by_key(|kind| *kind != InsightKind::Review);
    kinds
}
