//! Everything that a page or a call of the API can answer instead of what was asked for. The only place that knows status
//! codes, and the only one that logs causes: once, with a reference that the person sees as well.

mod describe;
mod words;

pub use describe::describe;

use crate::accounts::provider::ProviderFault;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use coach::MemoryError;
use domain::TaskKind;
use std::any::Any;
use std::sync::Arc;
use store::{Draft, StoreError};

#[derive(Debug, thiserror::Error)]
pub enum PageError {
    #[error("nothing at this address")]
    NoPage,
    #[error("the address does not take this method")]
    Method,
    #[error("no exercise {slug}")]
    NoExercise { slug: String, similar: Vec<Similar> },
    #[error("no such attempt")]
    NoAttempt,
    #[error("a program of {bytes} bytes")]
    ProgramTooLarge { bytes: usize },
    #[error("a body over the limit")]
    BodyTooLarge,
    #[error("the body broke off")]
    BrokenOff,
    #[error("not UTF-8")]
    NotUtf8,
    #[error("a NUL in the program, line {line}")]
    NulInProgram { line: usize },
    #[error("a body of another type than {expected}")]
    UnsupportedMedia { expected: &'static str },
    #[error("the field {0} is missing or malformed")]
    MissingField(&'static str),
    #[error("malformed JSON")]
    MalformedJson(String),
    #[error("own input that cannot be read")]
    OwnInput { kind: TaskKind, example: String, reason: String },
    #[error("too much waits already")]
    Busy { seconds: u64 },
    #[error("an empty program")]
    EmptyProgram,
    #[error("the exercise has no program to run in this way")]
    NotRunnable,
    #[error("the step needs another one before")]
    TooEarly,
    #[error("what is below the rung is not solved")]
    RungAhead { below: Similar },
    #[error("answered already")]
    AlreadyAnswered,
    #[error("no time zone {0}")]
    UnknownTimeZone(String),
    #[error("a request of another site")]
    ForeignRequest,
    #[error("a foreign Host")]
    ForeignHost { hosts: String },
    #[error("nobody has signed in")]
    SignInFirst,
    #[error("who asks could not be found out")]
    NotRecognised(Arc<StoreError>),
    #[error("nothing for guests")]
    NotForGuests,
    #[error("the role does not reach that far")]
    NotYourRole,
    #[error("a link that cannot be used")]
    NoSuchLink,
    #[error("too often")]
    Slow { seconds: u64 },
    #[error("nobody came in through the provider")]
    Provider(#[from] ProviderFault),
    #[error("the person keeps too much")]
    TooMuchKept { megabytes: u64 },
    #[error("a stale draft")]
    DraftStale { current: Box<Draft>, yours: String },
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Memory(#[from] MemoryError),
    #[error("a template failed")]
    Template(#[from] askama::Error),
    #[error("stored data cannot be read")]
    Stored(#[from] serde_json::Error),
    #[error("a handler panicked")]
    Panicked,
}

/// Another exercise that may have been meant.
#[derive(Debug, Clone)]
pub struct Similar {
    pub title: String,
    pub address: String,
}

/// The words follow in `greet`, which knows the language.
impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// What becomes of a panic in a handler. Its message may quote a program, so it is not kept.
pub fn caught(_: Box<dyn Any + Send>) -> Response {
    PageError::Panicked.into_response()
}
