//! Somebody's browser: it keeps cookies, and comes from an address.

use crate::app::{Answer, App, escape};
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, header};
use domain::{GroupId, PersonId, Role};
use serde_json::Value;
use std::net::SocketAddr;
use std::sync::Mutex;
use store::{Link, LinkPurpose};
use web::{AccountRules, Ids, PasswordCost, SystemIds, Token};

pub const ORIGIN: &str = "https://sparring.example";
pub const PASSWORD: &str = "seven green lanterns";

pub struct Browser<'a> {
    pub app: &'a App,
    pub cookies: Mutex<Vec<(String, String)>>,
    pub from: &'static str,
    pub forwarded: Option<String>,
}

/// Rules as a host sets them, with a cheap hash.
pub fn rules() -> AccountRules {
    AccountRules {
        password_cost: PasswordCost { memory_kib: 64, passes: 1 },
        ..AccountRules::at(ORIGIN.parse().unwrap())
    }
}

impl<'a> Browser<'a> {
    pub fn new(app: &'a App) -> Browser<'a> {
        Browser { app, cookies: Mutex::default(), from: "198.51.100.7:5000", forwarded: None }
    }

    pub fn from(app: &'a App, from: &'static str) -> Browser<'a> {
        Browser { from, ..Browser::new(app) }
    }

    pub fn cookie(&self) -> Option<String> {
        let cookies = self.cookies.lock().unwrap();
        cookies.iter().find(|(name, _)| name == "__Host-session").map(|(_, value)| value.clone())
    }

    pub fn set_cookie(&self, value: &str) {
        let mut cookies = self.cookies.lock().unwrap();
        cookies.retain(|(name, _)| name != "__Host-session");
        cookies.push(("__Host-session".to_owned(), value.to_owned()));
    }

    pub async fn send(&self, method: Method, path: &str, kind: Option<&str>, body: String) -> Answer {
        let cookies: Vec<String> =
            self.cookies.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder()
            .method(method.clone())
            .uri(path)
            .header(header::HOST, "sparring.example")
            .header(header::COOKIE, cookies.join("; "))
            .extension(ConnectInfo(self.from.parse::<SocketAddr>().unwrap()));
        if method != Method::GET {
            request = request.header(header::ORIGIN, ORIGIN);
        }
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        if let Some(forwarded) = &self.forwarded {
            request = request.header("x-forwarded-for", forwarded);
        }
        let answer = self.app.send(request.body(Body::from(body)).unwrap()).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let (pair, attributes) = cookie.to_str().unwrap().split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            let mut cookies = self.cookies.lock().unwrap();
            cookies.retain(|(known, _)| known != name);
            if !attributes.contains("Max-Age=0") {
                cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        answer
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None, String::new()).await
    }

    pub async fn get_json(&self, path: &str) -> Value {
        let answer = self.get(path).await;
        answer.is(200);
        answer.json()
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
        self.send(Method::POST, path, Some("application/x-www-form-urlencoded"), body.join("&")).await
    }

    pub async fn send_json(&self, method: Method, path: &str, body: Value) -> Answer {
        self.send(method, path, Some("application/json"), body.to_string()).await
    }

    pub async fn join(&self, link: &str, address: &str) -> Answer {
        self.post(link, &[("address", address), ("name", "Vera"), ("password", PASSWORD)]).await
    }

    pub async fn sign_in(&self, address: &str, password: &str) -> Answer {
        self.post("/sign-in", &[("address", address), ("password", password)]).await
    }

    /// Who the session belongs to.
    pub async fn person(&self) -> PersonId {
        let hash = store::TokenHash(sha256(&self.cookie().expect("a session")));
        self.app.store.directory().find_session(&hash, self.app.now()).await.unwrap().expect("signed in").person
    }
}

fn sha256(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A link as a host would make it, and its path.
pub async fn link(app: &App, purpose: LinkPurpose, role: Role, group: Option<GroupId>, uses: u32) -> String {
    let token = Token::new(&SystemIds);
    let link = Link {
        id: SystemIds.timed(app.now()),
        purpose,
        role,
        group,
        person: None,
        created_at: app.now(),
        expires_at: app.now() + 3600 * 1_000_000,
        uses_left: uses,
    };
    app.store.directory().add_link(&link, &token.hash()).await.unwrap();
    format!("/join/{}", token.as_str())
}

pub async fn invitation(app: &App) -> String {
    link(app, LinkPurpose::Invitation, Role::Candidate, None, 1).await
}

/// Somebody with an account of that role, signed in.
pub async fn somebody<'a>(app: &'a App, address: &str, role: Role) -> Browser<'a> {
    let browser = Browser::new(app);
    let link = link(app, LinkPurpose::Invitation, role, None, 1).await;
    let answer = browser.join(&link, address).await;
    assert!(browser.cookie().is_some(), "{}", answer.text);
    browser
}
