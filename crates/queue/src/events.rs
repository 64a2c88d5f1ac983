//! The news that an attempt has new events in the store. It may carry them along, numbered; whoever misses a number
//! reads the store, so that news that is lost, doubled or empty does no harm.

use domain::{AttemptEvent, AttemptId};
use futures_util::{Stream, StreamExt};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;

/// How much news a slow listener may miss before it is told "something happened" instead.
const BACKLOG: usize = 1024;

/// Cheap to clone.
#[derive(Debug, Clone)]
pub struct Events {
    sender: broadcast::Sender<News>,
    heard: Arc<Mutex<HashMap<AttemptId, usize>>>,
}

impl Default for Events {
    fn default() -> Self {
        Events { sender: broadcast::Sender::new(BACKLOG), heard: Arc::default() }
    }
}

/// An attempt, and what happened to it. Empty: the store knows.
type News = (AttemptId, Arc<[AttemptEvent]>);

/// One who listens to an attempt, for as long as this is not dropped.
struct Listening {
    attempt: AttemptId,
    heard: Arc<Mutex<HashMap<AttemptId, usize>>>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        if let Entry::Occupied(mut count) = heard.entry(self.attempt) {
            *count.get_mut() -= 1;
            if *count.get() == 0 {
                count.remove();
            }
        }
    }
}

impl Events {
    /// Tells that there are new events in the store.
    pub fn publish(&self, attempt: AttemptId) {
        self.publish_events(attempt, Vec::new());
    }

    /// The same with the events themselves, which are in the store already.
    pub fn publish_events(&self, attempt: AttemptId, events: Vec<AttemptEvent>) {
        // Nobody listening is no error: whoever comes later reads the store.
        let _ = self.sender.send((attempt, events.into()));
    }

    /// Yields once per piece of news about `attempt`, and once, empty, when news may have been missed. Subscribe first, then
    /// read the store: nothing falls between.
    pub fn subscribe(&self, attempt: AttemptId) -> impl Stream<Item = Arc<[AttemptEvent]>> + Send + use<> {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner).entry(attempt).or_default() += 1;
        let listening = Listening { attempt, heard: self.heard.clone() };
        BroadcastStream::new(self.sender.subscribe()).filter_map(move |news| {
            // All of it goes along, and is dropped with the stream.
            let listening = &listening;
            std::future::ready(match news {
                Ok((attempt, events)) => (attempt == listening.attempt).then_some(events),
                Err(_) => Some(Arc::default()),
            })
        })
    }

    /// Whether anybody listens to the attempt at this moment: has its page open, with script.
    pub fn is_heard(&self, attempt: AttemptId) -> bool {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).contains_key(&attempt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attempt_is_heard_as_long_as_somebody_listens() {
        let (events, attempt) = (Events::default(), AttemptId(domain::ids::Uuid::from_u128(1)));
        assert!(!events.is_heard(attempt));
        let (one, other) = (events.subscribe(attempt), events.subscribe(attempt));
        drop(one);
        assert!(events.is_heard(attempt));
        drop(other);
        assert!(!events.is_heard(attempt));
    }
}
