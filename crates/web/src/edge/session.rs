//! The cookie that carries a session, and who is behind it.

use crate::AppState;
use crate::accounts::Accounts;
use crate::accounts::limits::Client;
use crate::accounts::token::{Token, hash};
use crate::edge::visit::{Access, Visit};
use axum::extract::ConnectInfo;
use axum::http::header::COOKIE;
use axum::http::{Extensions, HeaderMap, HeaderValue};
use domain::PersonId;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use store::TokenHash;

/// How long somebody stays signed in; then they say again who they are.
pub const SESSION: i64 = 30 * 24 * 3600 * 1_000_000;
/// How exactly it is known when somebody was here last: a write for every request would be too many.
const SEEN_EVERY: i64 = 5 * 60 * 1_000_000;

/// `__Host-`: sent over TLS alone, set by this host alone, for all of it.
fn name(accounts: &Accounts) -> &'static str {
    if accounts.rules.origin.is_secure() { "__Host-session" } else { "session" }
}

/// The same, for somebody who is on the way to the identity provider and back.
fn way_name(accounts: &Accounts) -> &'static str {
    if accounts.rules.origin.is_secure() { "__Host-way" } else { "way" }
}

/// The header with which a browser recognises the provider's answer as the one that it waits for.
pub fn way_cookie(accounts: &Accounts, token: &Token, within: i64) -> HeaderValue {
    set_cookie(accounts, way_name(accounts), token.as_str(), within / 1_000_000)
}

/// The header that signs a browser in.
pub fn cookie(accounts: &Accounts, token: &Token) -> HeaderValue {
    set_cookie(accounts, name(accounts), token.as_str(), SESSION / 1_000_000)
}

/// The header that makes a browser forget its session.
pub fn no_cookie(accounts: &Accounts) -> HeaderValue {
    set_cookie(accounts, name(accounts), "", 0)
}

fn set_cookie(accounts: &Accounts, name: &str, value: &str, seconds: i64) -> HeaderValue {
    let secure = if accounts.rules.origin.is_secure() { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    let mut header = HeaderValue::from_str(&text).expect("tokens are plain letters");
    header.set_sensitive(true);
    header
}

/// The hash of the token that the browser presents.
pub fn presented(accounts: &Accounts, headers: &HeaderMap) -> Option<TokenHash> {
    cookie_hash(headers, name(accounts))
}

/// The hash of the token of a browser that is on the way.
pub fn presented_way(accounts: &Accounts, headers: &HeaderMap) -> Option<TokenHash> {
    cookie_hash(headers, way_name(accounts))
}

fn cookie_hash(headers: &HeaderMap, name: &str) -> Option<TokenHash> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|cookie| cookie.trim().split_once('='));
    pairs.filter(|(key, value)| *key == name && !value.is_empty()).map(|(_, value)| hash(value)).next()
}

/// Adds to a visit who it is, where there are accounts.
pub async fn recognise(visit: Visit, accounts: &Accounts, headers: &HeaderMap) -> Visit {
    let Some(token) = presented(accounts, headers) else { return visit };
    let directory = visit.state.store.directory();
    let session = match directory.find_session(&token, visit.now).await {
        Ok(Some(session)) => session,
        Ok(None) => return visit,
        Err(error) => return Visit { access: Access::Unknown(Arc::new(error)), ..visit },
    };
    if (visit.now - session.seen_at).abs() >= SEEN_EVERY
        && let Err(error) = directory.touch_session(&token, session.person, visit.now).await
    {
        tracing::warn!(cause = %error, "It could not be stored that somebody was here");
    }
    let access = session.account.map_or(Access::Guest, |account| Access::Account(Arc::new(account)));
    let person = visit.state.store.person(session.person);
    Visit { person, session: Some(token), session_began: session.began_at, access, ..visit }
}

/// Whoever has not said who they are.
pub fn stranger(state: &AppState) -> (PersonId, Access) {
    match state.accounts {
        None => (state.person, Access::Local),
        Some(_) => (PersonId::NOBODY, Access::Stranger),
    }
}

/// Where a request comes from. Of `X-Forwarded-For` only what our own proxies have added is believed: the entry that the
/// outermost of them wrote. Everything left of it was sent by the client and may be forged.
pub fn client(trusted_proxies: usize, headers: &HeaderMap, extensions: &Extensions) -> Client {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    if trusted_proxies == 0 {
        return peer.map_or(Client::UNKNOWN, Client::of);
    }
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    let written = forwarded.len().checked_sub(trusted_proxies).and_then(|at| forwarded.get(at));
    written.and_then(|text| read_address(text)).or(peer).map_or(Client::UNKNOWN, Client::of)
}

/// Some proxies write a port, too.
fn read_address(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_our_own_proxies_wrote_is_believed() {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 4000))));
        let of = |text: &str| Client::of(text.parse().expect("an address"));
        for (proxies, headers, expected) in [
            (0, vec!["1.1.1.1"], "10.0.0.1"),
            (1, vec!["9.9.9.9, 2.2.2.2"], "2.2.2.2"),
            (1, vec!["9.9.9.9", "2.2.2.2"], "2.2.2.2"),
            (2, vec!["9.9.9.9, 3.3.3.3, 2.2.2.2"], "3.3.3.3"),
            (2, vec!["2.2.2.2"], "10.0.0.1"),
            (1, vec![], "10.0.0.1"),
            (1, vec!["nonsense"], "10.0.0.1"),
            (1, vec!["2.2.2.2:1234"], "2.2.2.2"),
            (1, vec!["[2001:db8::1]:443"], "2001:db8::1"),
        ] {
            let mut map = HeaderMap::new();
            for header in &headers {
                map.append("x-forwarded-for", header.parse().expect("a header"));
            }
            assert_eq!(client(proxies, &map, &extensions), of(expected), "{proxies} {headers:?}");
        }
    }
}
