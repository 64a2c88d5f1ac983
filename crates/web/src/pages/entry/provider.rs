//! Coming in through the identity provider: there, back, and on; for somebody new by way of a short form.

use super::join::{self, Vouched};
use super::{EntryPage, Field, within};
use crate::accounts::provider::{Provider, ProviderFault, Secrets};
use crate::accounts::{Accounts, Token, letters, token};
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::session;
use crate::edge::visit::{Answer, Visit, safe_path};
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect};
use domain::PersonId;
use store::{Entry, Newcomer, SignIn};

/// How long somebody may take at the provider, and then for the form.
const WITHIN: i64 = 15 * 60 * 1_000_000;

/// Where no provider is configured there is no such page.
pub fn provider(visit: &Visit) -> Result<(&Accounts, &Provider), PageError> {
    let accounts = visit.accounts()?;
    Ok((accounts, accounts.provider.as_ref().ok_or(PageError::NoPage)?))
}

/// A link rather than a form: browsers let no form lead to another site, by our own policy.
pub async fn start(visit: Visit, Query(query): Query) -> Answer {
    let to = safe_path(query.get("to").unwrap_or_default()).to_owned();
    if visit.account().is_some() && !query.has("again") {
        return Ok(Redirect::to(&to).into_response());
    }
    let (cookie, address) = set_out(&visit, to, None).await?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to(&address)).into_response())
}

/// Prepares the way to the provider: what the browser keeps, and where it goes.
pub async fn set_out(
    visit: &Visit,
    leads_to: String,
    person: Option<PersonId>,
) -> Result<(axum::http::HeaderValue, String), PageError> {
    let (accounts, provider) = provider(visit)?;
    let secret = || Token::new(visit.state.ids.as_ref());
    let (browser, state, nonce, verifier) = (secret(), secret(), secret(), secret());
    let secrets = Secrets { state: state.as_str(), nonce: nonce.as_str(), verifier: verifier.as_str() };
    let address = provider.address(secrets, visit.now).await?;
    let way = SignIn {
        nonce: nonce.as_str().to_owned(),
        verifier: verifier.as_str().to_owned(),
        leads_to: leads_to.chars().take(2000).collect(),
        person,
        expires_at: visit.now + WITHIN,
    };
    visit.state.store.directory().begin_sign_in(&browser.hash(), &state.hash(), &way).await?;
    Ok((session::way_cookie(accounts, &browser, WITHIN), address))
}

pub async fn come_back(visit: Visit, headers: HeaderMap, Query(query): Query) -> Answer {
    let (accounts, provider) = provider(&visit)?;
    within(accounts.limits.sign_in.take(&visit.client, visit.now))?;
    let directory = visit.state.store.directory();
    let browser = session::presented_way(accounts, &headers).ok_or(ProviderFault::Expired)?;
    let state = token::hash(query.get("state").unwrap_or_default());
    let way = directory.take_sign_in(&browser, &state, visit.now).await?.ok_or(ProviderFault::Expired)?;
    if query.get("iss").is_some_and(|issuer| issuer != provider.issuer()) {
        return Err(ProviderFault::Untrusted("it names another issuer".to_owned()).into());
    }
    if let Some(refusal) = query.get("error") {
        return Err(ProviderFault::Denied(refusal.chars().take(100).collect()).into());
    }
    let person = way.person;
    let newcomer = provider.identify(query.get("code").unwrap_or_default(), way, visit.now).await?;
    accounts.limits.sign_in.give_back(&visit.client);
    let identity = provider.identity(&newcomer.subject);
    if let Some(person) = person {
        // Whoever set out from here has to be who comes back.
        if visit.account().is_none_or(|account| account.person != person) {
            return Err(ProviderFault::Expired.into());
        }
        if !visit.person.link_identity(&identity, visit.now).await? {
            return Err(ProviderFault::AnothersIdentity.into());
        }
        tracing::info!(person.id = %person, "A provider was linked with an account");
        if let Some(account) = visit.account() {
            letters::tell(&visit, account, letters::Change::Provider);
        }
        return Ok(Redirect::to(&newcomer.leads_to).into_response());
    }
    if let Some(person) = directory.find_by_identity(&identity).await? {
        return super::arrive(&visit, accounts, person, &newcomer.leads_to).await;
    }
    // Whether they may join is looked at again with the form.
    entry_of(&visit, &newcomer.leads_to).await?;
    directory.keep_newcomer(&browser, &newcomer, visit.now + WITHIN).await?;
    Ok(Redirect::to("/provider/join").into_response())
}

/// How somebody new may come to an account: with the link that they held before they went to the provider, or openly.
async fn entry_of(visit: &Visit, leads_to: &str) -> Result<Entry, PageError> {
    if let Some(presented) = leads_to.strip_prefix("/join/")
        && let Ok((hash, _)) = join::find(visit, presented).await
    {
        return Ok(Entry::Link(hash));
    }
    if visit.may_sign_up() { Ok(Entry::Open) } else { Err(ProviderFault::NoAccount.into()) }
}

async fn newcomer(visit: &Visit, headers: &HeaderMap) -> Result<(Vouched, Newcomer, Entry), PageError> {
    let (accounts, provider) = provider(visit)?;
    let browser = session::presented_way(accounts, headers).ok_or(ProviderFault::Expired)?;
    let newcomer = visit.state.store.directory().find_newcomer(&browser, visit.now).await?;
    let newcomer = newcomer.ok_or(ProviderFault::Expired)?;
    let entry = entry_of(visit, &newcomer.leads_to).await?;
    Ok((Vouched { identity: provider.identity(&newcomer.subject), browser }, newcomer, entry))
}

async fn page(visit: &Visit, newcomer: &Newcomer) -> Result<EntryPage, PageError> {
    let (_, provider) = provider(visit)?;
    let mut page = EntryPage {
        lead: Some(visit.t.provider_join_lead(&provider.rules.label)),
        address: Field::of(newcomer.address.as_deref().unwrap_or_default(), None),
        name: Field::of(newcomer.name.as_deref().unwrap_or_default(), None),
        is_new: true,
        ..EntryPage::new(visit, visit.t.account_sign_up(), "/provider/join".to_owned())
    };
    if let Some(presented) = newcomer.leads_to.strip_prefix("/join/") {
        page.offers_local = join::offers_local(visit, presented).await?;
    }
    Ok(page)
}

pub async fn show_join(visit: Visit, headers: HeaderMap) -> Answer {
    let (_, newcomer, _) = newcomer(&visit, &headers).await?;
    page(&visit, &newcomer).await?.answer()
}

pub async fn join(visit: Visit, headers: HeaderMap, fields: Fields) -> Answer {
    let accounts = visit.accounts()?;
    within(accounts.limits.joining_with_link.take(&visit.client, visit.now))?;
    let (vouched, newcomer, entry) = newcomer(&visit, &headers).await?;
    let page = page(&visit, &newcomer).await?;
    join::sign_up(&visit, &fields, page, entry, Some(vouched)).await
}
