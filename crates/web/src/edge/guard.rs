//! Refuses what comes from another site: it may neither submit nor read, although the browser runs on this machine.

use crate::AppState;
use crate::edge::error::PageError;
use axum::extract::{Request, State};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

pub async fn refuse_foreign(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let host = text(request.headers(), HOST.as_str())
        .map(str::to_owned)
        .or_else(|| request.uri().authority().map(|authority| authority.to_string()))
        .unwrap_or_default();
    // Asked by load balancers and monitors under whatever name they know; they tell nothing.
    let is_probe = matches!(request.uri().path(), "/healthz" | "/readyz");
    if !state.hosts.allows(&host) && !is_probe {
        return PageError::ForeignHost { hosts: state.hosts.addresses() }.into_response();
    }
    let is_secure = state.accounts.as_ref().is_some_and(|accounts| accounts.rules.origin.is_secure());
    if !is_welcome(request.method(), request.headers(), &host, is_secure) {
        return PageError::ForeignRequest.into_response();
    }
    next.run(request).await
}

/// Fetch metadata where the browser sends it, else the Origin. A client that sends neither is no browser.
/// A link from elsewhere may be followed; it reads nothing back.
fn is_welcome(method: &Method, headers: &HeaderMap, host: &str, is_secure: bool) -> bool {
    let is_safe = matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
    match text(headers, "sec-fetch-site") {
        Some("same-origin" | "none") => true,
        Some(_) => {
            let navigates = text(headers, "sec-fetch-mode") == Some("navigate")
                && !matches!(text(headers, "sec-fetch-dest"), Some("iframe" | "frame" | "embed" | "object"));
            is_safe && navigates
        }
        None => match text(headers, ORIGIN.as_str()) {
            // A page of this host that came without TLS may be anybody's.
            Some(origin) => {
                let plain = origin.strip_prefix("http://").filter(|_| !is_secure);
                plain.or(origin.strip_prefix("https://")).is_some_and(|from| from.eq_ignore_ascii_case(host))
            }
            None => true,
        },
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(method: Method, headers: &[(&'static str, &'static str)], expected: bool) {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().expect("a header"));
        }
        assert_eq!(is_welcome(&method, &map, "localhost:8000", false), expected, "{method} {headers:?}");
    }

    #[test]
    fn over_tls_only_pages_that_came_over_tls_may_submit() {
        let mut headers = HeaderMap::new();
        headers.insert(ORIGIN, "http://sparring.example".parse().expect("a header"));
        assert!(is_welcome(&Method::POST, &headers, "sparring.example", false));
        assert!(!is_welcome(&Method::POST, &headers, "sparring.example", true));
        headers.insert(ORIGIN, "https://sparring.example".parse().expect("a header"));
        assert!(is_welcome(&Method::POST, &headers, "sparring.example", true));
    }

    #[test]
    fn own_pages_and_plain_clients_are_served() {
        check(Method::POST, &[("sec-fetch-site", "same-origin")], true);
        check(Method::POST, &[("origin", "http://localhost:8000")], true);
        check(Method::POST, &[], true);
        check(Method::GET, &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")], true);
    }

    #[test]
    fn other_sites_are_refused() {
        check(Method::POST, &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")], false);
        check(Method::POST, &[("sec-fetch-site", "same-site")], false);
        check(Method::POST, &[("origin", "http://localhost:3000")], false);
        check(Method::POST, &[("origin", "null")], false);
        check(Method::GET, &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")], false);
        check(Method::GET, &[("origin", "http://evil.example")], false);
        let framed = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")];
        check(Method::GET, &framed, false);
    }
}
