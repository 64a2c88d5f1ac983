//! Who asks, in which language, at what time.

use crate::AppState;
use crate::edge::error::PageError;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::Language;
use i18n::Messages;
use jiff::tz::TimeZone;
use std::convert::Infallible;
use std::sync::Arc;
use store::{PersonStore, Settings};

/// One request, as its handler and its pages see it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Visit {
    pub state: AppState,
    pub person: PersonStore,
    pub t: Messages,
    pub settings: Arc<Settings>,
    /// Microseconds since 1970-01-01 UTC; the same during the whole request.
    pub now: i64,
    pub zone: TimeZone,
    /// Path and query, to come back to.
    pub here: Arc<str>,
}

impl Visit {
    pub fn language(&self) -> Language {
        self.t.language
    }

    /// The packs as they stand now.
    pub fn packs(&self) -> Arc<curriculum::Loaded> {
        self.state.packs.borrow().clone()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Visit>().expect("`greet` stands around every route").clone())
    }
}

/// A path of this site that a form may lead back to; anything else leads to the first page.
pub fn safe_path(path: &str) -> &str {
    let is_own = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n', '\0']);
    if is_own { path } else { "/" }
}

/// Saves a change of the settings; a store that cannot be written only costs that the choice is forgotten.
pub async fn remember(visit: &Visit, change: impl FnOnce(&mut Settings)) {
    let mut settings = Settings::clone(&visit.settings);
    change(&mut settings);
    if settings != *visit.settings
        && let Err(error) = visit.person.save_settings(&settings).await
    {
        tracing::warn!(cause = %error, "The settings could not be saved");
    }
}

/// What a handler answers.
pub type Answer = Result<axum::response::Response, PageError>;
