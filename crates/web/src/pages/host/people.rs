//! Everybody who has an account, for the head host: who they are, their role, links for new passwords. Not their practice.

use super::group::InvitationView;
use super::read_person;
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use domain::{PersonId, Role};
use i18n::Messages;
use store::Account;

const AT_ONCE: u64 = 100;

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    shell: Shell,
    t: Messages,
    total: u64,
    people: Vec<PersonView>,
    invitations: Vec<InvitationView>,
    roles: Vec<(&'static str, &'static str)>,
    next: Option<u64>,
    has_last_host: bool,
}

struct PersonView {
    id: PersonId,
    name: String,
    address: String,
    joined: String,
    is_leaving: bool,
    is_self: bool,
    roles: Vec<(&'static str, &'static str, bool)>,
}

pub async fn show(visit: Visit, Query(query): Query) -> Answer {
    let t = visit.t;
    let directory = visit.state.store.directory();
    let from: u64 = query.number("from").unwrap_or(0).min(10_000_000);
    let total = directory.count_accounts().await?;
    let accounts = directory.accounts(from, AT_ONCE).await?;
    let role = |role: &Role| (role.name(), words::role(t, *role));
    let person = |account: Account| PersonView {
        id: account.person,
        joined: when::past(&visit, account.created_at),
        is_leaving: account.leaving_at.is_some(),
        is_self: account.person == visit.person.id(),
        roles: Role::ALL.iter().map(|one| (one.name(), words::role(t, *one), *one == account.role)).collect(),
        name: account.name,
        address: account.address,
    };
    let invitations = directory.invitations(visit.now).await?;
    page(&PeoplePage {
        shell: Shell::of(&visit, Place::None, t.host_people()),
        t,
        total,
        people: accounts.into_iter().map(person).collect(),
        invitations: invitations.iter().map(|link| super::invitation::view(&visit, link)).collect(),
        roles: Role::ALL.iter().filter(|role| **role != Role::HeadHost).map(role).collect(),
        next: Some(from + AT_ONCE).filter(|next| *next < total),
        has_last_host: query.has("last"),
    })
}

fn back(is_done: bool) -> Answer {
    Ok(Redirect::to(if is_done { "/host/people" } else { "/host/people?last" }).into_response())
}

pub async fn change_role(visit: Visit, Path(person): Path<String>, fields: Fields) -> Answer {
    let (person, role): (PersonId, Role) = (read_person(&person)?, fields.number("role")?);
    let changed = visit.state.store.directory().change_role(person, role).await?;
    tracing::info!(person.id = %person, role = %role, host.id = %visit.person.id(), "A role was given");
    back(changed)
}

pub async fn reset(visit: Visit, Path(person): Path<String>) -> Answer {
    let account = visit.state.store.directory().find_account(read_person(&person)?).await?;
    let account = account.ok_or(PageError::NoPage)?;
    super::invitation::reset_link(&visit, account.person, &account.name, "/host/people".to_owned()).await
}

pub async fn remove(visit: Visit, Path(person): Path<String>) -> Answer {
    let account = visit.state.store.directory().find_account(read_person(&person)?).await?;
    let account = account.ok_or(PageError::NoPage)?;
    let removed = visit.state.store.directory().remove_person(account.person).await?;
    visit.state.queue.drop_insights(|person, _| person == account.person);
    tracing::info!(person.id = %account.person, host.id = %visit.person.id(), "A person was removed");
    back(removed)
}
