//! The door: signing in and out, joining with a link or openly, trying it as a guest, choosing a new password.

mod forgotten;
mod join;
pub mod provider;
mod reset;
mod sign_in;

use crate::AppState;
use crate::accounts::address::Fault;
use crate::accounts::password::{LONGEST, SHORTEST, Weakness};
use crate::accounts::{Accounts, Token};
use crate::edge::error::PageError;
use crate::edge::session::{SESSION, cookie};
use crate::edge::visit::{Answer, Visit, safe_path};
use crate::view::shell::{Place, Shell};
use askama::Template;
use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::{get, post};
use domain::PersonId;
use i18n::Messages;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/sign-in", get(sign_in::show).post(sign_in::sign_in))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/provider/start", get(provider::start))
        .route("/provider/callback", get(provider::come_back))
        .route("/provider/join", get(provider::show_join).post(provider::join))
        .route("/guest", post(join::guest))
        .route("/sign-up", get(join::show_open).post(join::open))
        .route("/join/{token}", get(join::show_link).post(join::with_link))
        .route("/forgotten", get(forgotten::show).post(forgotten::ask))
        .route("/reset/{token}", get(reset::show).post(reset::reset))
}

/// A page with one form for somebody who is not here yet. What was typed stays, but for passwords.
#[derive(Template)]
#[template(path = "entry.html")]
pub struct EntryPage {
    shell: Shell,
    t: Messages,
    title: &'static str,
    lead: Option<String>,
    /// What went wrong, above the form.
    fault: Option<String>,
    action: String,
    to: String,
    address: Option<Field>,
    name: Option<Field>,
    password: Option<Field>,
    /// Whether a new password is chosen.
    is_new: bool,
    password_rules: String,
    button: &'static str,
    /// Takes over what was practised here without an account.
    offers_local: bool,
    /// Ways beside the form.
    may_sign_in: bool,
    may_sign_up: bool,
    may_be_guest: bool,
    forgot: bool,
    sends_mail: bool,
    /// What the identity provider is called, where it leads on from here.
    provider: Option<String>,
    has_form: bool,
    /// For somebody who has an account already: to join a group.
    joins_as: Option<String>,
}

/// A field as it was sent, with what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Field {
    pub value: String,
    pub fault: Option<String>,
}

impl Field {
    fn of(value: &str, fault: Option<String>) -> Option<Field> {
        Some(Field { value: value.chars().take(2000).collect(), fault })
    }
}

impl EntryPage {
    fn new(visit: &Visit, title: &'static str, action: String) -> EntryPage {
        EntryPage {
            shell: Shell::of(visit, Place::None, title).bare(),
            t: visit.t,
            title,
            lead: None,
            fault: None,
            action,
            to: String::new(),
            address: None,
            name: None,
            password: None,
            is_new: false,
            password_rules: visit.t.account_password_rules(SHORTEST),
            button: title,
            offers_local: false,
            may_sign_in: false,
            may_sign_up: false,
            may_be_guest: false,
            forgot: false,
            sends_mail: visit.state.accounts.as_ref().is_some_and(|accounts| accounts.mail.is_some()),
            provider: None,
            has_form: true,
            joins_as: None,
        }
    }

    fn answer(&self) -> Answer {
        let has_fault = self.fault.is_some()
            || [&self.address, &self.name, &self.password]
                .into_iter()
                .any(|field| field.as_ref().is_some_and(|field| field.fault.is_some()));
        let status = if has_fault { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        Ok((status, Html(self.render()?)).into_response())
    }
}

/// Lets somebody in: a fresh token, the former session of this browser ended, and on to where they wanted to go.
pub async fn enter(visit: &Visit, accounts: &Accounts, person: PersonId, to: &str) -> Answer {
    let token = Token::new(visit.state.ids.as_ref());
    let until = visit.now + SESSION;
    let directory = visit.state.store.directory();
    directory.begin_session(person, &token.hash(), visit.session.as_ref(), visit.now, until).await?;
    Ok(with_cookie(cookie(accounts, &token), to))
}

/// The same for somebody who has an account already. Who is leaving is told so.
async fn arrive(visit: &Visit, accounts: &Accounts, person: PersonId, to: &str) -> Answer {
    let account = visit.state.store.directory().find_account(person).await?;
    let is_leaving = account.is_some_and(|account| account.leaving_at.is_some());
    enter(visit, accounts, person, if is_leaving { "/settings/account" } else { to }).await
}

/// What the button of the identity provider says, where there is one.
fn provider_label(visit: &Visit) -> Option<String> {
    visit.state.accounts.as_ref()?.provider.as_ref().map(|provider| provider.rules.label.clone())
}

fn with_cookie(cookie: HeaderValue, to: &str) -> axum::response::Response {
    ([(SET_COOKIE, cookie)], Redirect::to(safe_path(if to.is_empty() { "/" } else { to }))).into_response()
}

/// Sixteen bytes for the hash of a password.
pub fn salt(visit: &Visit) -> [u8; 16] {
    let secret = visit.state.ids.secret();
    let mut salt = [0; 16];
    salt.copy_from_slice(&secret[..16]);
    salt
}

pub fn of_weakness(t: Messages, weakness: Weakness) -> String {
    match weakness {
        Weakness::TooShort => t.account_password_short(SHORTEST),
        Weakness::TooLong => t.account_password_long(LONGEST),
        Weakness::TooRegular => t.account_password_regular().to_owned(),
        Weakness::Common => t.account_password_common().to_owned(),
        Weakness::Personal => t.account_password_personal().to_owned(),
    }
}

pub fn of_address(t: Messages, fault: Fault) -> String {
    match fault {
        Fault::TooLong => t.account_address_long().to_owned(),
        Fault::Missing | Fault::NoAddress => t.account_address_wrong().to_owned(),
    }
}

pub fn of_name(t: Messages, fault: Fault) -> String {
    match fault {
        Fault::TooLong => t.account_name_long().to_owned(),
        Fault::Missing | Fault::NoAddress => t.account_name_missing().to_owned(),
    }
}

/// Too many tries are told in the words of the page error.
fn within(result: Result<(), u64>) -> Result<(), PageError> {
    result.map_err(|seconds| PageError::Slow { seconds })
}
