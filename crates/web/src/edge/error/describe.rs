//! An error as a page, or as `application/problem+json` for the API; and its one line in the log.

use super::{PageError, Similar};
use crate::edge::visit::Visit;
use crate::view::shell::{Place, Shell};
use askama::Template;
use axum::Json;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::response::{Html, IntoResponse, Response};
use i18n::Messages;
use serde_json::{Map, Value, json};

impl PageError {
    fn similar(&self) -> &[Similar] {
        match self {
            PageError::NoExercise { similar, .. } => similar,
            PageError::RungAhead { below } => std::slice::from_ref(below),
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

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    shell: Shell,
    t: Messages,
    title: &'a str,
    text: &'a str,
    similar: &'a [Similar],
    /// What is similar may have been meant; else it is where to go.
    may_be_meant: bool,
    reference: Option<&'a str>,
    door: Option<(&'static str, &'static str)>,
}

/// The answer in words: a page, or `application/problem+json` for the API.
pub fn describe(error: &PageError, visit: &Visit, is_api: bool) -> Response {
    let mut response = in_words(error, visit, is_api);
    if let PageError::Busy { seconds } | PageError::Slow { seconds } = error {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(*seconds));
    }
    response
}

fn in_words(error: &PageError, visit: &Visit, is_api: bool) -> Response {
    let words = error.words(visit.t);
    let reference = words.status.is_server_error().then(|| {
        let reference = visit.reference();
        tracing::error!(
            reference,
            path = without_token(&visit.here),
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
        may_be_meant: matches!(error, PageError::NoExercise { .. }),
        reference: reference.as_deref(),
        door: door(error, visit),
    };
    match page.render() {
        Ok(html) => (words.status, Html(html)).into_response(),
        Err(_) => (words.status, format!("{}\n{}\n", words.title, words.text)).into_response(),
    }
}

/// What leads on for somebody without an account.
fn door(error: &PageError, visit: &Visit) -> Option<(&'static str, &'static str)> {
    match error {
        PageError::Provider(_) if visit.account().is_some() => Some(("/settings/account", visit.t.account_title())),
        PageError::Provider(_) => Some(("/sign-in", visit.t.account_sign_in())),
        PageError::SignInFirst => Some(("/sign-in", visit.t.account_sign_in())),
        PageError::NotForGuests if visit.may_sign_up() => Some(("/sign-up", visit.t.account_sign_up())),
        PageError::NotForGuests => Some(("/sign-in", visit.t.account_sign_in())),
        _ => None,
    }
}

/// The path without its query, and without the token that a link carries.
fn without_token(here: &str) -> &str {
    let path = here.split('?').next().unwrap_or_default();
    ["/join/", "/reset/"].into_iter().find(|place| path.starts_with(place)).unwrap_or(path)
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
