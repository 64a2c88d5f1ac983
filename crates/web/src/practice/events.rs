//! The stream of one attempt's events: numbered, replayed from the store, closed after the last.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::{AttemptId, AttemptState};
use futures_util::stream::{self, Stream, StreamExt};
use std::collections::VecDeque;
use std::pin::Pin;
use std::time::Duration;
use store::{AttemptEvent, PersonStore, StoreError};
use tokio::time::timeout;

/// The last event of every attempt.
const LAST: &str = "done";
/// How often the store is asked although no news came: news is not kept, and may come from another process.
const PATIENCE: Duration = Duration::from_secs(2);
/// A stream that has been open for so many [`PATIENCE`]s ends; the browser comes back with its Last-Event-ID.
const ROUNDS: u32 = 150;

type News = Pin<Box<dyn Stream<Item = ()> + Send>>;

struct Listener {
    person: PersonStore,
    attempt: AttemptId,
    news: News,
    after: i64,
    pending: VecDeque<AttemptEvent>,
    is_over: bool,
    rounds: u32,
    /// Whether the attempt itself is to be looked at: at first, and when news has been missing for long.
    is_unsure: bool,
}

/// Streams what happened to the attempt after event number `after`.
pub async fn stream(visit: &Visit, attempt: AttemptId, after: i64) -> Result<Response, PageError> {
    // Listen first, then read: nothing falls between.
    let news: News = Box::pin(visit.state.events.subscribe(attempt));
    visit.person.find_attempt(attempt).await?.ok_or(PageError::NoAttempt)?;
    let listener = Listener {
        person: visit.person.clone(),
        attempt,
        news,
        after,
        pending: VecDeque::new(),
        is_over: false,
        rounds: 0,
        is_unsure: true,
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
            if let Err(error) = self.read().await {
                tracing::warn!(attempt.id = %self.attempt, cause = %error, "The events could not be read");
                return None;
            }
            if self.pending.is_empty() && !self.is_over {
                self.rounds += 1;
                // A closed channel must not turn this into a busy loop.
                let heard = timeout(PATIENCE, self.news.next()).await;
                self.is_unsure = heard.is_err();
                if let Ok(None) = heard {
                    tokio::time::sleep(PATIENCE).await;
                    self.is_unsure = true;
                }
            }
        }
    }

    /// Reads what is new. An attempt that has its verdict and waits for no insight gets no further events.
    async fn read(&mut self) -> Result<(), StoreError> {
        self.pending = self.person.events_after(self.attempt, self.after).await?.into();
        if self.pending.is_empty() && self.is_unsure {
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
