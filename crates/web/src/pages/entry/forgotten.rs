//! A link for a new password by mail. The answer is the same whoever has an account here, in words and in time: all that
//! depends on it happens in the background.

use super::{EntryPage, Field, of_address, within};
use crate::accounts::{Accounts, Token, address, letters};
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Answer, Visit};

use axum::response::{IntoResponse, Redirect};
use domain::Role;
use store::{Link, LinkPurpose};

/// How long a link that was sent can be used.
const WITHIN: i64 = 3600 * 1_000_000;

/// Where no mail is sent there is no such page.
fn accounts(visit: &Visit) -> Result<&Accounts, PageError> {
    visit.accounts().ok().filter(|accounts| accounts.mail.is_some()).ok_or(PageError::NoPage)
}

pub async fn show(visit: Visit, Query(query): Query) -> Answer {
    accounts(&visit)?;
    if query.has("sent") {
        return EntryPage {
            lead: Some(visit.t.mail_asked(crate::accounts::limits::LETTERS_TO_ONE)),
            has_form: false,
            may_sign_in: true,
            ..EntryPage::new(&visit, visit.t.mail_asked_title(), "/forgotten".to_owned())
        }
        .answer();
    }
    page(&visit, "", None).answer()
}

fn page(visit: &Visit, typed: &str, fault: Option<String>) -> EntryPage {
    EntryPage {
        lead: Some(visit.t.mail_forgotten_lead().to_owned()),
        address: Field::of(typed, fault),
        button: visit.t.mail_forgotten_send(),
        ..EntryPage::new(visit, visit.t.mail_forgotten(), "/forgotten".to_owned())
    }
}

pub async fn ask(visit: Visit, fields: Fields) -> Answer {
    let accounts = accounts(&visit)?;
    within(accounts.limits.letters_from.take(&visit.client, visit.now))?;
    let typed = fields.get("address").unwrap_or_default();
    let address = match address::address(typed) {
        Ok(address) => address,
        Err(fault) => return page(&visit, typed, Some(of_address(visit.t, fault))).answer(),
    };
    if accounts.limits.letters_to.take(&address.key, visit.now).is_err() {
        tracing::info!("Too many links for a new password were asked for one address: none was sent");
    } else if let Some(mail) = &accounts.mail {
        let asked = visit.clone();
        mail.send(visit.reference(), async move {
            recovery(&asked, &address.key).await.unwrap_or_else(|error| {
                tracing::error!(cause = %error, "A link for a new password could not be made");
                None
            })
        });
    }
    Ok(Redirect::to("/forgotten?sent").into_response())
}

/// The letter with the link, where there is an account.
async fn recovery(visit: &Visit, address_key: &str) -> Result<Option<crate::accounts::mail::Letter>, PageError> {
    let directory = visit.state.store.directory();
    let Some((person, _)) = directory.find_credentials(address_key).await? else { return Ok(None) };
    let Some(account) = directory.find_account(person).await? else { return Ok(None) };
    let token = Token::new(visit.state.ids.as_ref());
    let link = Link {
        id: visit.state.ids.timed(visit.now),
        purpose: LinkPurpose::Recovery,
        role: Role::Candidate,
        group: None,
        person: Some(person),
        created_at: visit.now,
        expires_at: visit.now + WITHIN,
        uses_left: 1,
    };
    directory.add_link(&link, &token.hash()).await?;
    tracing::info!(person.id = %person, "A link for a new password was made for a letter");
    let t = letters::language_of(visit, person).await;
    let origin = &visit.accounts()?.rules.origin;
    let minutes = WITHIN / 60_000_000;
    Ok(Some(letters::recovery(t, &account.address, origin, token.as_str(), minutes)))
}
