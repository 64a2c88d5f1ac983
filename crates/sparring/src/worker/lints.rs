//! Looks at programs that are being typed: one after the other, none of them stored, and never in a verdict's way.

use super::Worker;
use judge::insight::LintError;
use std::time::Duration;

/// How often it is looked whether the tools have been installed meanwhile.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

impl Worker {
    /// Answers until the process ends.
    pub async fn work_on_lints(self) {
        while !self.judge.can_lint() {
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        self.jobs.open_lints(true);
        loop {
            let lint = self.jobs.next_lint().await;
            if lint.is_stale() || !self.jobs.is_quiet() {
                continue;
            }
            let (judge, program) = (self.judge.clone(), lint.program.clone());
            match tokio::task::spawn_blocking(move || judge.lint(&program)).await {
                Ok(Ok(findings)) => lint.answer(findings),
                // Whoever types hears nothing of it: dropping the question answers it.
                Ok(Err(LintError::NoAnswer(reason))) => tracing::debug!(reason, "A text could not be linted"),
                Ok(Err(error)) => tracing::warn!(%error, "A text could not be linted"),
                Err(error) => tracing::error!(%error, "Linting failed"),
            }
        }
    }
}
