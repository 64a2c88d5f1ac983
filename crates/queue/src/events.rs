//! The news that an attempt has new events in the store. It carries no content: whoever hears it reads the store, so
//! that news that is lost or doubled does no harm.

use domain::AttemptId;
use futures_util::{Stream, StreamExt};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;

/// How much news a slow listener may miss before it is told "something happened" instead.
const BACKLOG: usize = 1024;

/// Cheap to clone.
#[derive(Debug, Clone)]
pub struct Events {
    sender: broadcast::Sender<AttemptId>,
}

impl Default for Events {
    fn default() -> Self {
        Events { sender: broadcast::Sender::new(BACKLOG) }
    }
}

impl Events {
    pub fn publish(&self, attempt: AttemptId) {
        // Nobody listening is no error: whoever comes later reads the store.
        let _ = self.sender.send(attempt);
    }

    /// Yields once per piece of news about `attempt`, and once when news may have been missed. Subscribe first, then
    /// read the store: nothing falls between.
    pub fn subscribe(&self, attempt: AttemptId) -> impl Stream<Item = ()> + Send + use<> {
        BroadcastStream::new(self.sender.subscribe()).filter_map(move |news| {
            let relevant = news.map_or(true, |id| id == attempt);
            std::future::ready(relevant.then_some(()))
        })
    }
}
