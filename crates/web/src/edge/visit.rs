//! Who asks, in which language, at what time.

use crate::AppState;
use crate::accounts::limits::Client;
use crate::accounts::{Accounts, Registration};
use crate::edge::error::PageError;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::{Language, PersonId, Role};
use i18n::Messages;
use jiff::tz::TimeZone;
use std::convert::Infallible;
use std::sync::Arc;
use store::{Account, PersonStore, Settings, StoreError, TokenHash};

/// One request, as its handler and its pages see it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Visit {
    pub state: AppState,
    pub person: PersonStore,
    pub t: Messages,
    /// What the person has chosen; whoever asks the API gets the defaults.
    pub settings: Arc<Settings>,
    /// Microseconds since 1970-01-01 UTC; the same during the whole request.
    pub now: i64,
    /// As `settings`.
    pub zone: TimeZone,
    /// Where there are accounts: who it is, as far as they have said.
    pub access: Access,
    /// The session of this browser.
    pub session: Option<TokenHash>,
    /// When whoever sits there last showed who they are.
    pub session_began: i64,
    /// Where the request comes from.
    pub client: Client,
    /// Path and query, to come back to.
    pub here: Arc<str>,
}

/// Who asks.
#[derive(Debug, Clone)]
pub enum Access {
    /// The one person of an installation without accounts.
    Local,
    /// Somebody who has not said who they are.
    Stranger,
    /// Somebody who tries it without an account.
    Guest,
    Account(Arc<Account>),
    /// The store could not be asked.
    Unknown(Arc<StoreError>),
}

impl Visit {
    pub fn account(&self) -> Option<&Account> {
        match &self.access {
            Access::Account(account) => Some(account),
            _ => None,
        }
    }

    /// Whether the role of whoever asks reaches that far. The local person may do everything.
    pub fn has_role(&self, role: Role) -> bool {
        match &self.access {
            Access::Local => true,
            Access::Account(account) => account.role >= role,
            _ => false,
        }
    }

    /// Whether anybody may make an account for themselves.
    pub fn may_sign_up(&self) -> bool {
        self.state.accounts.as_ref().is_some_and(|accounts| accounts.rules.registration == Registration::Open)
    }

    /// Where there are accounts: their rules, passwords and limits.
    pub fn accounts(&self) -> Result<&Accounts, PageError> {
        self.state.accounts.as_deref().ok_or(PageError::NoPage)
    }

    /// Six characters that are shown to a person and stand in the log: short enough to be read out over the phone.
    pub fn reference(&self) -> String {
        format!("{:06x}", self.state.ids.seed() & 0xff_ffff)
    }

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
        && visit.person.id() != PersonId::NOBODY
        && let Err(error) = visit.person.save_settings(&settings).await
    {
        tracing::warn!(cause = %error, "The settings could not be saved");
    }
}

/// What a handler answers.
pub type Answer = Result<axum::response::Response, PageError>;
