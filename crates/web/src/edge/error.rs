//! Everything that a page or a call of the API can answer instead of what was asked for. The only place that knows status
//! codes, and the only one that logs causes: once, with a reference that the person sees as well.

use crate::PROGRAM_LIMIT;
use crate::edge::fields::BODY_LIMIT;
use crate::edge::visit::Visit;
use crate::view::shell::{Place, Shell};
use askama::Template;
use axum::Json;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};
use coach::MemoryError;
use domain::TaskKind;
use i18n::Messages;
use serde_json::{Map, Value, json};
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
    #[error("an empty program")]
    EmptyProgram,
    #[error("the exercise has no program to run in this way")]
    NotRunnable,
    #[error("the step needs another one before")]
    TooEarly,
    #[error("answered already")]
    AlreadyAnswered,
    #[error("no time zone {0}")]
    UnknownTimeZone(String),
    #[error("a request of another site")]
    ForeignRequest,
    #[error("a foreign Host")]
    ForeignHost { hosts: String },
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
    #[error("a handler panicked: {0}")]
    Panicked(String),
}

/// Another exercise that may have been meant.
#[derive(Debug, Clone)]
pub struct Similar {
    pub title: String,
    pub address: String,
}

/// What a person is told.
struct Words {
    status: StatusCode,
    /// The API's name of the error; stays the same.
    code: &'static str,
    title: String,
    text: String,
}

impl PageError {
    fn words(&self, t: Messages) -> Words {
        let words = |status, code, title: &str, text: String| Words { status, code, title: title.to_owned(), text };
        let kilobytes = |bytes: usize| bytes.div_ceil(1024);
        match self {
            PageError::NoPage => words(StatusCode::NOT_FOUND, "no-page", t.error_page_title(), t.error_page().into()),
            PageError::Method => {
                words(StatusCode::METHOD_NOT_ALLOWED, "method", t.error_method_title(), t.error_method().into())
            }
            PageError::NoExercise { slug, .. } => {
                words(StatusCode::NOT_FOUND, "no-exercise", t.error_exercise_title(), t.error_exercise(slug))
            }
            PageError::NoAttempt => {
                words(StatusCode::NOT_FOUND, "no-attempt", t.error_attempt_title(), t.error_attempt().into())
            }
            PageError::ProgramTooLarge { bytes } => words(
                StatusCode::PAYLOAD_TOO_LARGE,
                "program-too-large",
                t.error_too_large_title(),
                t.error_too_large(kilobytes(PROGRAM_LIMIT), kilobytes(*bytes)),
            ),
            PageError::BodyTooLarge => words(
                StatusCode::PAYLOAD_TOO_LARGE,
                "body-too-large",
                t.error_too_large_title(),
                t.error_body_too_large(kilobytes(BODY_LIMIT)),
            ),
            PageError::BrokenOff | PageError::NotUtf8 => {
                words(StatusCode::BAD_REQUEST, "not-utf-8", t.error_not_text_title(), t.error_not_text().into())
            }
            PageError::NulInProgram { line } => {
                words(StatusCode::UNPROCESSABLE_ENTITY, "nul-in-program", t.error_nul_title(), t.error_nul(*line))
            }
            PageError::UnsupportedMedia { expected } => words(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media",
                t.error_media_title(),
                t.error_media(expected),
            ),
            PageError::MissingField(field) => words(
                StatusCode::UNPROCESSABLE_ENTITY,
                "missing-field",
                t.error_malformed_title(),
                t.error_malformed_field(field),
            ),
            PageError::MalformedJson(reason) => words(
                StatusCode::BAD_REQUEST,
                "malformed-json",
                t.error_malformed_title(),
                t.error_malformed_json(reason),
            ),
            PageError::OwnInput { kind, example, reason } => {
                let text = match kind {
                    TaskKind::Class => t.error_own_input_class(example, reason),
                    _ => t.error_own_input_function(example, reason),
                };
                words(StatusCode::UNPROCESSABLE_ENTITY, "own-input", t.error_own_input_title(), text)
            }
            PageError::EmptyProgram => {
                words(StatusCode::UNPROCESSABLE_ENTITY, "empty-program", t.error_empty_title(), t.error_empty().into())
            }
            PageError::NotRunnable => words(
                StatusCode::UNPROCESSABLE_ENTITY,
                "not-runnable",
                t.error_malformed_title(),
                t.error_not_runnable().into(),
            ),
            PageError::TooEarly => {
                words(StatusCode::CONFLICT, "too-early", t.error_locked_title(), t.error_confirm().into())
            }
            PageError::AlreadyAnswered => {
                words(StatusCode::CONFLICT, "answered", t.error_locked_title(), t.error_drill_answered().into())
            }
            PageError::UnknownTimeZone(name) => words(
                StatusCode::UNPROCESSABLE_ENTITY,
                "time-zone",
                t.settings_time_zone(),
                t.settings_time_zone_unknown(name),
            ),
            PageError::ForeignRequest => {
                words(StatusCode::FORBIDDEN, "foreign", t.error_foreign_title(), t.error_foreign_request().into())
            }
            PageError::ForeignHost { hosts } => words(
                StatusCode::MISDIRECTED_REQUEST,
                "foreign-host",
                t.error_foreign_title(),
                t.error_foreign_host(hosts),
            ),
            PageError::DraftStale { .. } => {
                words(StatusCode::CONFLICT, "stale-draft", t.error_conflict_title(), t.error_conflict().into())
            }
            PageError::Store(StoreError::ReadOnly) => words(
                StatusCode::SERVICE_UNAVAILABLE,
                "read-only",
                t.error_read_only_title(),
                t.error_read_only().into(),
            ),
            PageError::Store(StoreError::Full) => {
                words(StatusCode::INSUFFICIENT_STORAGE, "full", t.error_full_title(), t.error_full().into())
            }
            PageError::Store(StoreError::Busy) => {
                words(StatusCode::SERVICE_UNAVAILABLE, "busy", t.error_busy_title(), t.error_busy().into())
            }
            PageError::Store(_)
            | PageError::Memory(_)
            | PageError::Template(_)
            | PageError::Stored(_)
            | PageError::Panicked(_) => words(
                StatusCode::INTERNAL_SERVER_ERROR,
                "internal",
                t.error_internal_title(),
                t.error_internal().into(),
            ),
        }
    }

    fn similar(&self) -> &[Similar] {
        match self {
            PageError::NoExercise { similar, .. } => similar,
            _ => &[],
        }
    }

    /// What the API adds to the words.
    fn extension(&self) -> Map<String, Value> {
        match self {
            PageError::DraftStale { current, yours } => Map::from_iter([
                ("current".to_owned(), json!({ "program": current.program, "revision": current.revision })),
                ("yours".to_owned(), json!(yours)),
            ]),
            _ => Map::new(),
        }
    }
}

/// The words follow in `greet`, which knows the language.
impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// What becomes of a panic in a handler.
pub fn caught(panic: Box<dyn Any + Send>) -> Response {
    let text = panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap_or_default();
    PageError::Panicked(text).into_response()
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    shell: Shell,
    t: Messages,
    title: &'a str,
    text: &'a str,
    similar: &'a [Similar],
    reference: Option<&'a str>,
}

/// The answer in words: a page, or `application/problem+json` for the API.
pub fn describe(error: &PageError, visit: &Visit, is_api: bool) -> Response {
    let words = error.words(visit.t);
    let reference = words.status.is_server_error().then(|| {
        let reference = short_reference(visit);
        tracing::error!(
            reference,
            path = visit.here.split('?').next().unwrap_or_default(),
            cause = chain(error),
            "A request could not be answered"
        );
        reference
    });
    if is_api {
        let mut body = json!({
            "type": format!("urn:sparring:error:{}", words.code),
            "title": words.title,
            "status": words.status.as_u16(),
            "detail": words.text,
        });
        if let Value::Object(fields) = &mut body {
            fields.extend(reference.map(|reference| ("reference".to_owned(), json!(reference))));
            fields.extend(error.extension());
        }
        return (words.status, [(CONTENT_TYPE, "application/problem+json")], Json(body)).into_response();
    }
    let page = ErrorPage {
        shell: Shell::of(visit, Place::None, &words.title),
        t: visit.t,
        title: &words.title,
        text: &words.text,
        similar: error.similar(),
        reference: reference.as_deref(),
    };
    match page.render() {
        Ok(html) => (words.status, Html(html)).into_response(),
        Err(_) => (words.status, format!("{}\n{}\n", words.title, words.text)).into_response(),
    }
}

/// Short enough to be read out over the phone.
fn short_reference(visit: &Visit) -> String {
    format!("{:06x}", visit.state.ids.seed() & 0xff_ffff)
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}
