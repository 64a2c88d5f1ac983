//! The stream of one attempt's events: numbered, replayed from the store, closed after the last.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::{AttemptEvent, AttemptId, AttemptState};
use futures_util::stream::{self, Stream, StreamExt};
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use store::{PersonStore, StoreError};
use tokio::time::timeout;

/// The last event of every attempt.
const LAST: &str = "done";
/// How often the store is asked although no news came: news is not kept, and may come from another process.
const PATIENCE: Duration = Duration::from_secs(2);
/// A stream that has been open for so many [`PATIENCE`]s ends; the browser comes back with its Last-Event-ID.
const ROUNDS: u32 = 150;

type News = Pin<Box<dyn Stream<Item = Arc<[AttemptEvent]>> + Send>>;

struct Listener {
    person: PersonStore,
    attempt: AttemptId,
    news: News,
    after: i64,
    pending: VecDeque<AttemptEvent>,
    is_over: bool,
    rounds: u32,
    next_look: Look,
}

/// What is to be looked at in the store before news is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    /// Nothing: whatever comes will be told.
    None,
    Events,
    /// The attempt itself as well: it may be over without an event that says so.
    Attempt,
}

/// Streams what happened to the attempt after event number `after`.
pub async fn stream(visit: &Visit, attempt: AttemptId, after: i64) -> Result<Response, PageError> {
    // Listen first, then read: nothing falls between.
    let news: News = Box::pin(visit.state.events.subscribe(attempt));
    let found = visit.person.find_attempt(attempt).await?.ok_or(PageError::NoAttempt)?;
    let next_look = match found.state {
        AttemptState::Queued => Look::None,
        AttemptState::Running => Look::Events,
        AttemptState::Done => Look::Attempt,
    };
    let listener = Listener {
        person: visit.person.clone(),
        attempt,
        news,
        after,
        pending: VecDeque::new(),
        is_over: false,
        rounds: 0,
        next_look,
    };
    let events = stream::unfold(listener, |mut listener| async move {
        let event = listener.next().await?;
        Some((event, listener))
    });
    let alive = KeepAlive::new().interval(Duration::from_secs(15));
    Ok(Sse::new(events.map(|event| write(&event))).keep_alive(alive).into_response())
}

impl Listener {
    async fn next(&mut self) -> Option<AttemptEvent> {
        loop {
            if let Some(event) = self.pending.pop_front() {
                self.after = event.number;
                self.is_over = event.kind == LAST;
                return Some(event);
            }
            if self.is_over || self.rounds > ROUNDS {
                return None;
            }
            if self.next_look == Look::None {
                self.rounds += 1;
                self.hear().await;
            } else if let Err(error) = self.read().await {
                tracing::warn!(attempt.id = %self.attempt, cause = %error, "The events could not be read");
                return None;
            }
        }
    }

    /// Waits for news. What it tells is taken from it as long as nothing is missing in between.
    async fn hear(&mut self) {
        self.next_look = match timeout(PATIENCE, self.news.next()).await {
            Ok(Some(told)) => {
                let new: VecDeque<AttemptEvent> =
                    told.iter().filter(|event| event.number > self.after).cloned().collect();
                let misses_none = new.front().map_or(!told.is_empty(), |event| event.number == self.after + 1);
                if misses_none {
                    self.pending = new;
                    Look::None
                } else {
                    Look::Events
                }
            }
            // A closed channel must not turn this into a busy loop.
            Ok(None) => {
                tokio::time::sleep(PATIENCE).await;
                Look::Attempt
            }
            Err(_) => Look::Attempt,
        };
    }

    /// Reads what is new. An attempt that has its verdict and waits for no insight gets no further events.
    async fn read(&mut self) -> Result<(), StoreError> {
        self.pending = self.person.events_after(self.attempt, self.after).await?.into();
        let look = std::mem::replace(&mut self.next_look, Look::None);
        if self.pending.is_empty() && look == Look::Attempt {
            let attempt = self.person.find_attempt(self.attempt).await?;
            let is_judged = attempt.is_none_or(|attempt| attempt.state == AttemptState::Done);
            if is_judged && !self.person.awaits_insights(self.attempt).await? {
                // The verdict may have come between the two readings, with its last events.
                self.pending = self.person.events_after(self.attempt, self.after).await?.into();
                self.is_over = self.pending.is_empty();
            }
        }
        Ok(())
    }
}

fn write(event: &AttemptEvent) -> Result<Event, axum::Error> {
    Event::default().id(event.number.to_string()).event(&event.kind).json_data(&event.payload)
}
