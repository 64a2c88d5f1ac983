//! What is found out about a program after its verdict, whenever nobody waits for one.

use super::{Worker, patiently};
use curriculum::{Catalogue, Exercise};
use domain::{Attempt, AttemptId, Insight, InsightKind, PersonId};
use judge::Judge;
use judge::insight::{Pace, Subject, Turn};
use queue::Jobs;
use std::sync::Arc;
use std::time::Instant;

impl Worker {
    /// Computes insights until the process ends, whenever nobody waits for a verdict.
    pub async fn work_on_insights(self) {
        loop {
            let (person, id) = self.jobs.next_insight().await;
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
            let attempt = Arc::new(attempt);
            for kind in quickest_first(kinds) {
                let (judge, library, jobs) = (self.judge.clone(), self.packs.borrow().clone(), self.jobs.clone());
                let examined = attempt.clone();
                let begun = Instant::now();
                let found = tokio::task::spawn_blocking(move || {
                    find_insight(&judge, &library.catalogue, &jobs, &examined, kind)
                });
                let found = found.await.unwrap_or_else(|error| {
                    tracing::error!(attempt.id = %id, %error, insight = %kind, "Computing an insight failed");
                    None
                });
                let duration_ms = begun.elapsed().as_millis() as u64;
                tracing::info!(attempt.id = %id, insight = %kind, found = found.is_some(), duration_ms, "An insight was looked for");
                self.settle(person, id, [(kind, found)]).await;
            }
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

fn find_insight(
    judge: &Judge,
    catalogue: &Catalogue,
    jobs: &Jobs,
    attempt: &Attempt,
    kind: InsightKind,
) -> Option<Insight> {
    let exercise = catalogue.find_exercise(attempt.exercise);
    let task = exercise.as_ref().and_then(Exercise::task)?;
    let turn = || if jobs.is_quiet() { Turn::Go } else { Turn::Wait };
    judge.insight(kind, Subject::new(task, &attempt.program, attempt.judgement.as_ref()?), &Pace::new(&turn))
}
