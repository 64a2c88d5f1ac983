//! Signing in and out. An unknown address and a wrong password get the same answer after the same work.

use super::{EntryPage, Field, arrive, provider_label, within};
use crate::accounts::address;
use crate::edge::fields::{Fields, Query};
use crate::edge::session::no_cookie;
use crate::edge::visit::{Access, Answer, Visit};
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect};

pub async fn show(visit: Visit, Query(query): Query) -> Answer {
    let to = query.get("to").unwrap_or_default();
    if visit.account().is_some() {
        return Ok(Redirect::to(crate::edge::visit::safe_path(to)).into_response());
    }
    let mut page = page(&visit, to, "")?;
    if query.has("changed") {
        page.lead = Some(visit.t.account_password_changed().to_owned());
    } else if query.has("left") {
        page.lead = Some(visit.t.account_leaving_now().to_owned());
    } else if !to.is_empty() && to != "/" {
        page.lead = Some(visit.t.account_needed().to_owned());
    }
    page.answer()
}

fn page(visit: &Visit, to: &str, address: &str) -> Result<EntryPage, crate::edge::error::PageError> {
    let rules = &visit.accounts()?.rules;
    Ok(EntryPage {
        to: to.to_owned(),
        address: Field::of(address, None),
        password: Field::of("", None),
        may_sign_up: visit.may_sign_up(),
        may_be_guest: rules.guests.is_some() && matches!(visit.access, Access::Stranger),
        forgot: true,
        provider: provider_label(visit),
        ..EntryPage::new(visit, visit.t.account_sign_in(), "/sign-in".to_owned())
    })
}

pub async fn sign_in(visit: Visit, fields: Fields) -> Answer {
    let accounts = visit.accounts()?;
    let typed = fields.get("address").unwrap_or_default();
    let password = fields.get("password").unwrap_or_default();
    let to = fields.get("to").unwrap_or_default();
    let key = address::key(typed);
    // Counted before the work, given back when it was right: many at once gain nothing.
    let limits = &accounts.limits;
    let from = (key.clone(), visit.client);
    within(limits.sign_in.take(&visit.client, visit.now))?;
    within(limits.account_from.take(&from, visit.now))?;
    within(limits.account.take(&key, visit.now))?;
    let directory = visit.state.store.directory();
    let known = directory.find_credentials(&key).await?;
    let stored = known.as_ref().and_then(|(_, stored)| stored.as_ref());
    if !accounts.passwords.verify(password, stored).await? {
        tracing::info!("A sign-in failed");
        let mut page = page(&visit, to, typed)?;
        page.fault = Some(visit.t.account_wrong().to_owned());
        return page.answer();
    }
    limits.sign_in.give_back(&visit.client);
    limits.account_from.give_back(&from);
    limits.account.give_back(&key);
    let (person, stored) =
        known.and_then(|(person, stored)| Some((person, stored?))).expect("without a password none is right");
    if accounts.passwords.is_outdated(&stored) {
        let newer = accounts.passwords.hash(password, super::salt(&visit)).await?;
        directory.rehash_password(person, &newer).await?;
    }
    arrive(&visit, accounts, person, to).await
}

pub async fn sign_out(visit: Visit) -> Answer {
    let accounts = visit.accounts()?;
    if let Some(session) = &visit.session {
        visit.state.store.directory().end_session(session).await?;
    }
    Ok(([(SET_COOKIE, no_cookie(accounts))], Redirect::to("/")).into_response())
}
