//! A new password with a link that a host has handed out or that came by mail. It works once, and signs the person out
//! everywhere.

use super::{EntryPage, Field, of_weakness, salt, within};
use crate::accounts::{letters, password, token};
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::visit::{Answer, Visit};

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use store::Account;

pub async fn show(visit: Visit, Path(presented): Path<String>) -> Answer {
    let account = find(&visit, &presented).await?;
    page(&visit, &presented, &account).answer()
}

async fn find(visit: &Visit, presented: &str) -> Result<Account, PageError> {
    visit.accounts()?;
    let directory = visit.state.store.directory();
    let link = directory.find_link(&token::hash(presented), visit.now).await?;
    let person = link.filter(|link| link.purpose.resets()).and_then(|link| link.person);
    let person = person.ok_or(PageError::NoSuchLink)?;
    directory.find_account(person).await?.ok_or(PageError::NoSuchLink)
}

fn page(visit: &Visit, presented: &str, account: &Account) -> EntryPage {
    EntryPage {
        lead: Some(visit.t.account_reset_lead(&account.address)),
        password: Field::of("", None),
        is_new: true,
        ..EntryPage::new(visit, visit.t.account_reset(), format!("/reset/{presented}"))
    }
}

pub async fn reset(visit: Visit, Path(presented): Path<String>, fields: Fields) -> Answer {
    let accounts = visit.accounts()?;
    within(accounts.limits.joining_with_link.take(&visit.client, visit.now))?;
    let account = find(&visit, &presented).await?;
    let secret = fields.get("password").unwrap_or_default();
    if let Err(weakness) = password::check(secret, &account.address, &account.name, accounts.rules.origin.name()) {
        let mut page = page(&visit, &presented, &account);
        page.password = Field::of("", Some(of_weakness(visit.t, weakness)));
        return page.answer();
    }
    let hashed = accounts.passwords.hash(secret, salt(&visit)).await?;
    let directory = visit.state.store.directory();
    let person = directory.reset_password(&token::hash(&presented), &hashed, visit.now).await?;
    let person = person.ok_or(PageError::NoSuchLink)?;
    tracing::info!(person.id = %person, "A password was reset with a link");
    letters::tell(&visit, &account, letters::Change::Password);
    Ok(Redirect::to("/sign-in?changed").into_response())
}
