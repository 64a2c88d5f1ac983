//! Finds out who asks and in which language, hands it on as a [`Visit`], and turns a [`PageError`] into words at the end.

use crate::AppState;
use crate::accounts::limits::Client;
use crate::edge::error::{PageError, describe};
use crate::edge::session;
use crate::edge::visit::{Visit, remember};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::{Language, PersonId};
use i18n::Messages;
use jiff::tz::TimeZone;
use std::sync::Arc;
use store::Settings;

const LANGUAGE_COOKIE: &str = "language";

pub async fn greet(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let (is_asset, is_api) = (path.starts_with("/assets/"), path.starts_with("/api/"));
    let client = match &state.accounts {
        Some(accounts) => session::client(accounts.rules.trusted_proxies, request.headers(), request.extensions()),
        None => Client::UNKNOWN,
    };
    let visit = Visit { client, ..stranger(state, request.headers(), request.uri()) };
    let visit = if is_asset { visit } else { recognise(visit, request.headers()).await };
    // The API is told the language by whoever asks; the script of a page, too, so that it need not be read for each submit.
    let visit = if is_asset || is_api { visit } else { recall(visit, request.headers()).await };
    request.extensions_mut().insert(visit.clone());
    let mut response = next.run(request).await;
    match response.extensions_mut().remove::<Arc<PageError>>() {
        Some(error) => describe(&error, &visit, is_api),
        None => response,
    }
}

/// Adds who it is.
async fn recognise(visit: Visit, headers: &HeaderMap) -> Visit {
    match visit.state.accounts.clone() {
        Some(accounts) => session::recognise(visit, &accounts, headers).await,
        None => visit,
    }
}

/// Adds what the person has chosen before.
async fn recall(visit: Visit, headers: &HeaderMap) -> Visit {
    if visit.person.id() == PersonId::NOBODY {
        return visit;
    }
    let settings = match visit.person.settings().await {
        Ok(settings) => settings,
        Err(error) => {
            // The page itself will say what is wrong with the store, if it needs it.
            tracing::debug!(cause = %error, "The settings could not be read");
            return visit;
        }
    };
    let language = cookie_language(headers).or(settings.language).unwrap_or_else(|| accepted_language(headers));
    let zone = settings.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok()).unwrap_or_else(TimeZone::system);
    Visit { t: Messages::of(language), settings: Arc::new(settings), zone, ..visit }
}

/// Everything that can be known without the store.
fn stranger(state: AppState, headers: &HeaderMap, uri: &Uri) -> Visit {
    let language = cookie_language(headers).unwrap_or_else(|| accepted_language(headers));
    let (person, access) = session::stranger(&state);
    Visit {
        person: state.store.person(person),
        access,
        session: None,
        session_began: 0,
        client: Client::UNKNOWN,
        t: Messages::of(language),
        settings: Arc::new(Settings::default()),
        now: state.clock.now(),
        zone: TimeZone::system(),
        here: uri.path_and_query().map_or("/", |path| path.as_str()).into(),
        state,
    }
}

/// `?lang=ru` on any page: remembers the language and shows the same page without it. Stands behind the guard, so that
/// no foreign page can switch.
pub async fn switch_language(visit: Visit, request: Request, next: Next) -> Response {
    let is_page = request.method() == Method::GET && !request.uri().path().starts_with("/api/");
    match take_language(request.uri()).filter(|_| is_page) {
        Some((language, rest)) => {
            remember(&visit, |settings| settings.language = Some(language)).await;
            ([(SET_COOKIE, language_cookie(language))], Redirect::to(&rest)).into_response()
        }
        None => next.run(request).await,
    }
}

/// The language in the query, and the address without it.
fn take_language(uri: &Uri) -> Option<(Language, String)> {
    let (chosen, rest): (Vec<&str>, Vec<&str>) = uri.query()?.split('&').partition(|pair| pair.starts_with("lang="));
    let language = chosen.first()?.strip_prefix("lang=")?.parse().ok()?;
    let path = crate::edge::visit::safe_path(uri.path());
    Some((language, if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", rest.join("&")) }))
}

pub fn language_cookie(language: Language) -> HeaderValue {
    let text = format!("{LANGUAGE_COOKIE}={language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
    HeaderValue::from_str(&text).expect("language tags are plain letters")
}

fn cookie_language(headers: &HeaderMap) -> Option<Language> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(name, _)| *name == LANGUAGE_COOKIE)
        .and_then(|(_, value)| value.parse().ok())
}

fn accepted_language(headers: &HeaderMap) -> Language {
    let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut best = (0.0, Language::En);
    for range in wanted.split(',') {
        let (tag, quality) = range.split_once(";q=").unwrap_or((range, "1"));
        let quality: f32 = quality.trim().parse().unwrap_or(0.0);
        let primary = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        if let Ok(language) = primary.parse()
            && quality > best.0
        {
            best = (quality, language);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_s_wish_is_heard() {
        for (wanted, expected) in [
            ("ru-RU,ru;q=0.9,en;q=0.8", Language::Ru),
            ("de,en;q=0.5,ru;q=0.4", Language::En),
            ("fr", Language::En),
            ("en;q=0.1, ru;q=0.2", Language::Ru),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_LANGUAGE, wanted.parse().expect("a header"));
            assert_eq!(accepted_language(&headers), expected, "{wanted}");
        }
    }

    #[test]
    fn the_language_leaves_the_address() {
        let uri: Uri = "/practise?q=a&lang=ru&level=middle".parse().expect("an address");
        assert_eq!(take_language(&uri), Some((Language::Ru, "/practise?q=a&level=middle".to_owned())));
        assert_eq!(take_language(&"/?lang=de".parse().expect("an address")), None);
    }
}
