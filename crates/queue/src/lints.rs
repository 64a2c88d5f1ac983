//! Looks at a program that somebody types at this moment. Nothing is stored, nothing waits long: what is not answered at once
//! is of no use, and verdicts come first.

use domain::PersonId;
use domain::review::Finding;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use tokio::sync::{Notify, oneshot};

/// Texts that may wait in all; there is one of each person at most.
const MOST_WAITING: usize = 16;

/// One text to be looked at.
#[derive(Debug)]
pub struct Lint {
    person: PersonId,
    pub program: String,
    answer: oneshot::Sender<Vec<Finding>>,
}

impl Lint {
    /// Whoever asked may have gone, or typed on.
    pub fn answer(self, findings: Vec<Finding>) {
        let _ = self.answer.send(findings);
    }

    /// Whether nobody waits for it any more.
    pub fn is_stale(&self) -> bool {
        self.answer.is_closed()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Lints {
    waiting: Mutex<VecDeque<Lint>>,
    arrived: Notify,
    /// Somebody is there who can look.
    is_open: AtomicBool,
}

impl Lints {
    pub fn open(&self, is_open: bool) {
        self.is_open.store(is_open, Ordering::Relaxed);
    }

    /// None where nobody can look now, or a newer text of the same person came in between.
    pub async fn ask(&self, person: PersonId, program: String) -> Option<Vec<Finding>> {
        let (answer, answered) = oneshot::channel();
        {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            // The older text's sender is dropped, which answers it.
            waiting.retain(|lint| lint.person != person && !lint.is_stale());
            if !self.is_open.load(Ordering::Relaxed) || waiting.len() >= MOST_WAITING {
                return None;
            }
            waiting.push_back(Lint { person, program, answer });
        }
        self.arrived.notify_one();
        answered.await.ok()
    }

    pub async fn next(&self) -> Lint {
        loop {
            let arrived = self.arrived.notified();
            let next = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            match next {
                Some(lint) => {
                    self.arrived.notify_one();
                    return lint;
                }
                None => arrived.await,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[tokio::test]
    async fn the_newest_text_of_a_person_takes_the_place_of_the_one_before() {
        let lints = Arc::new(Lints::default());
        let ask = |program: &str| {
            let (lints, program) = (lints.clone(), program.to_owned());
            tokio::spawn(async move { lints.ask(PersonId::LOCAL, program).await })
        };
        assert_eq!(ask("nobody looks").await.unwrap(), None);
        lints.open(true);
        let first = ask("first");
        tokio::task::yield_now().await;
        let second = ask("second");
        assert_eq!(first.await.unwrap(), None);
        let lint = lints.next().await;
        assert_eq!(lint.program, "second");
        lint.answer(Vec::new());
        assert_eq!(second.await.unwrap(), Some(Vec::new()));
    }

    #[tokio::test]
    async fn no_more_than_a_few_wait() {
        let lints = Arc::new(Lints::default());
        lints.open(true);
        let asked: Vec<_> = (0..MOST_WAITING as u128 + 1)
            .map(|number| {
                let (lints, person) = (lints.clone(), PersonId(domain::ids::Uuid::from_u128(number)));
                tokio::spawn(async move { lints.ask(person, String::new()).await })
            })
            .collect();
        assert_eq!(asked.into_iter().next_back().unwrap().await.unwrap(), None);
    }
}
