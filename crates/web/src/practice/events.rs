//! The stream of one attempt's events: numbered, replayed from the store, closed after the last.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::{AttemptEvent, AttemptId};
use futures_util::stream::{self, Stream, StreamExt};
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use store::{AttemptLog, PersonStore, StoreError};
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
    /// Nothing comes after what is pending.
    is_over: bool,
    rounds: u32,
}

/// Streams what happened to the attempt after event number `after`.
pub async fn stream(visit: &Visit, attempt: AttemptId, after: i64) -> Result<Response, PageError> {
    // Listen first, then read: nothing falls between.
    let news: News = Box::pin(visit.state.events.subscribe(attempt));
    let log = visit.person.attempt_log(attempt, after).await?.ok_or(PageError::NoAttempt)?;
    let mut listener = Listener {
        person: visit.person.clone(),
        attempt,
        news,
        after,
        pending: VecDeque::new(),
        is_over: false,
        rounds: 0,
    };
    listener.take(log);
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
                self.is_over |= event.kind == LAST;
                return Some(event);
            }
            if self.is_over || self.rounds > ROUNDS {
                return None;
            }
            self.rounds += 1;
            if !self.hear().await
                && let Err(error) = self.read().await
            {
                tracing::warn!(attempt.id = %self.attempt, cause = %error, "The events could not be read");
                return None;
            }
        }
    }

    /// Waits for news, and takes what it tells as long as nothing is missing in between; otherwise the store is to be asked.
    async fn hear(&mut self) -> bool {
        match timeout(PATIENCE, self.news.next()).await {
            Ok(Some(told)) => {
                let new: VecDeque<AttemptEvent> =
                    told.iter().filter(|event| event.number > self.after).cloned().collect();
                let misses_none = new.front().map_or(!told.is_empty(), |event| event.number == self.after + 1);
                if misses_none {
                    self.pending = new;
                }
                misses_none
            }
            // A closed channel must not turn this into a busy loop.
            Ok(None) => {
                tokio::time::sleep(PATIENCE).await;
                false
            }
            Err(_) => false,
        }
    }

    async fn read(&mut self) -> Result<(), StoreError> {
        match self.person.attempt_log(self.attempt, self.after).await? {
            Some(log) => self.take(log),
            // It was cleared away.
            None => self.is_over = true,
        }
        Ok(())
    }

    fn take(&mut self, log: AttemptLog) {
        self.pending = log.events.into();
        // It may be over without an event that says so.
        self.is_over = log.is_over;
    }
}

fn write(event: &AttemptEvent) -> Result<Event, axum::Error> {
    Event::default().id(event.number.to_string()).event(&event.kind).json_data(&event.payload)
}
