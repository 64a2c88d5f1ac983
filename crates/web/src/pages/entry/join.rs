//! Coming in for the first time: with a link, openly, or as a guest. What a guest has done becomes the account's.

use super::{EntryPage, Field, enter, of_address, of_name, of_weakness, provider_label, salt, with_cookie, within};
use crate::accounts::{Registration, Token, address, password, token};
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::session::{SESSION, cookie};
use crate::edge::visit::{Access, Answer, Visit};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use domain::PersonId;
use store::{Entry, Identity, Link, LinkPurpose, NewAccount, SignUpError, TokenHash};

pub async fn show_open(visit: Visit) -> Answer {
    check_is_open(&visit)?;
    open_page(&visit).answer()
}

fn check_is_open(visit: &Visit) -> Result<(), PageError> {
    visit.accounts()?;
    if visit.may_sign_up() { Ok(()) } else { Err(PageError::NoSuchLink) }
}

fn open_page(visit: &Visit) -> EntryPage {
    EntryPage { lead: Some(visit.t.account_open_lead().to_owned()), ..form(visit, "/sign-up".to_owned()) }
}

/// The form of a new account.
fn form(visit: &Visit, action: String) -> EntryPage {
    let is_guest = matches!(visit.access, Access::Guest);
    EntryPage {
        address: Field::of("", None),
        name: Field::of("", None),
        password: Field::of("", None),
        is_new: true,
        may_sign_in: true,
        provider: provider_label(visit),
        lead: is_guest.then(|| visit.t.account_guest_keeps().to_owned()),
        ..EntryPage::new(visit, visit.t.account_sign_up(), action)
    }
}

pub async fn open(visit: Visit, fields: Fields) -> Answer {
    check_is_open(&visit)?;
    let accounts = visit.accounts()?;
    within(accounts.limits.joining.take(&visit.client, visit.now))?;
    let page = open_page(&visit);
    sign_up(&visit, &fields, page, Entry::Open, None).await
}

pub async fn show_link(visit: Visit, Path(presented): Path<String>) -> Answer {
    let (hash, link) = find(&visit, &presented).await?;
    let page = link_page(&visit, &presented, &link).await?;
    drop(hash);
    page.answer()
}

/// The link, while it can be used for joining. Where nobody may join any longer, only a first host can be set up.
pub async fn find(visit: &Visit, presented: &str) -> Result<(TokenHash, Link), PageError> {
    let rules = &visit.accounts()?.rules;
    let hash = token::hash(presented);
    let link = visit.state.store.directory().find_link(&hash, visit.now).await?.ok_or(PageError::NoSuchLink)?;
    match link.purpose {
        LinkPurpose::SetUp => Ok((hash, link)),
        LinkPurpose::Invitation if rules.registration != Registration::Closed || visit.account().is_some() => {
            Ok((hash, link))
        }
        _ => Err(PageError::NoSuchLink),
    }
}

async fn link_page(visit: &Visit, presented: &str, link: &Link) -> Result<EntryPage, PageError> {
    let t = visit.t;
    let directory = visit.state.store.directory();
    let mut page = form(visit, format!("/join/{presented}"));
    // The token stands in the address; after signing in the same page lets them join.
    page.to = format!("/join/{presented}");
    match link.purpose {
        LinkPurpose::SetUp => {
            page.lead = Some(t.account_set_up_lead().to_owned());
            page.may_sign_in = false;
            page.offers_local = is_local_free(visit).await?;
        }
        _ => {
            let group = match link.group {
                Some(group) => directory.find_group_name(group).await?,
                None => None,
            };
            page.lead = Some(match group {
                Some(name) => t.account_invited_group(name),
                None => t.account_invited().to_owned(),
            });
            if let Some(account) = visit.account() {
                page.joins_as = Some(account.name.clone());
                page.may_sign_in = false;
                (page.address, page.name, page.password) = (None, None, None);
                page.button = t.account_join();
                page.provider = None;
            }
        }
    }
    Ok(page)
}

/// Whether whoever comes with this link may take over what was practised here.
pub async fn offers_local(visit: &Visit, presented: &str) -> Result<bool, PageError> {
    let (_, link) = find(visit, presented).await?;
    if link.purpose == LinkPurpose::SetUp { is_local_free(visit).await } else { Ok(false) }
}

/// Whether there is practice of the local person that no account has taken over.
async fn is_local_free(visit: &Visit) -> Result<bool, PageError> {
    let directory = visit.state.store.directory();
    if directory.find_account(PersonId::LOCAL).await?.is_some() {
        return Ok(false);
    }
    Ok(visit.state.store.person(PersonId::LOCAL).bytes_kept().await? > 0)
}

pub async fn with_link(visit: Visit, Path(presented): Path<String>, fields: Fields) -> Answer {
    let accounts = visit.accounts()?;
    let (hash, link) = find(&visit, &presented).await?;
    if let (Some(account), LinkPurpose::Invitation) = (visit.account(), link.purpose) {
        let directory = visit.state.store.directory();
        if !directory.join_with(account.person, &hash, visit.now).await? {
            return Err(PageError::NoSuchLink);
        }
        return Ok(Redirect::to("/settings/account#groups").into_response());
    }
    within(accounts.limits.joining_with_link.take(&visit.client, visit.now))?;
    let page = link_page(&visit, &presented, &link).await?;
    sign_up(&visit, &fields, page, Entry::Link(hash), None).await
}

/// Somebody for whom a provider has vouched, and the browser in which it did.
pub struct Vouched {
    pub identity: Identity,
    pub browser: TokenHash,
}

/// Makes the account: with a password, or for somebody who is vouched for.
pub async fn sign_up(
    visit: &Visit,
    fields: &Fields,
    mut page: EntryPage,
    entry: Entry,
    vouched: Option<Vouched>,
) -> Answer {
    let (accounts, t) = (visit.accounts()?, visit.t);
    let (typed, typed_name) = (fields.get("address").unwrap_or_default(), fields.get("name").unwrap_or_default());
    let secret = fields.get("password").unwrap_or_default();
    let read_address = address::address(typed);
    let read_name = address::name(typed_name);
    let weakness = match &vouched {
        Some(_) => None,
        None => password::check(secret, typed, typed_name, accounts.rules.origin.name()).err(),
    };
    page.address = Field::of(typed, read_address.as_ref().err().map(|fault| of_address(t, *fault)));
    page.name = Field::of(typed_name, read_name.as_ref().err().map(|fault| of_name(t, *fault)));
    if vouched.is_none() {
        page.password = Field::of("", weakness.map(|weakness| of_weakness(t, weakness)));
    }
    let (Ok(address), Ok(name), None) = (read_address, read_name, weakness) else { return page.answer() };
    let password = match &vouched {
        Some(_) => None,
        None => Some(accounts.passwords.hash(secret, salt(visit)).await?),
    };
    let person = match visit.access {
        // What they did as a guest is theirs.
        Access::Guest => visit.person.id(),
        _ if page.offers_local && fields.has("local") => PersonId::LOCAL,
        _ => PersonId(visit.state.ids.timed(visit.now)),
    };
    let (identity, browser) = vouched.map(|one| (one.identity, one.browser)).unzip();
    let directory = visit.state.store.directory();
    let new = NewAccount { person, address: address.shown, address_key: address.key, name, password, identity };
    match directory.sign_up(&new, &entry, visit.now).await {
        Ok(role) => {
            tracing::info!(person.id = %person, role = %role, "An account was made");
            if let Some(browser) = browser {
                directory.end_sign_in(&browser).await?;
            }
            let to = if role >= domain::Role::Host { "/host" } else { "/" };
            enter(visit, accounts, person, to).await
        }
        Err(SignUpError::Taken) => {
            let is_vouched = browser.is_some();
            page.fault = Some(if is_vouched { t.provider_taken() } else { t.account_taken() }.to_owned());
            page.answer()
        }
        Err(SignUpError::NoSuchLink) => Err(PageError::NoSuchLink),
        Err(SignUpError::Store(error)) => Err(error.into()),
        Err(_) => Err(PageError::NoSuchLink),
    }
}

/// Lets somebody try it. Not by a mere visit: what crawls over pages would leave a guest behind each time.
pub async fn guest(visit: Visit, fields: Fields) -> Answer {
    let accounts = visit.accounts()?;
    let to = fields.get("to").unwrap_or_default();
    if !matches!(visit.access, Access::Stranger) {
        return Ok(Redirect::to(crate::edge::visit::safe_path(to)).into_response());
    }
    if accounts.rules.guests.is_none() {
        return Err(PageError::SignInFirst);
    }
    within(accounts.limits.joining.take(&visit.client, visit.now))?;
    let person = PersonId(visit.state.ids.timed(visit.now));
    let token = Token::new(visit.state.ids.as_ref());
    let directory = visit.state.store.directory();
    directory.add_guest(person, &token.hash(), visit.now, visit.now + SESSION).await?;
    Ok(with_cookie(cookie(accounts, &token), to))
}
