//! One's own account: name, password, what hosts see, groups, signing out everywhere, leaving for good.

mod provider;

use crate::AppState;
use crate::accounts::{address, letters, password};
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::session::no_cookie;
use crate::edge::visit::{Answer, Visit};
use crate::pages::entry::{of_address, of_name, of_weakness, salt};
use crate::pages::host::{ShownView, shown_view};
use crate::pages::page;
use crate::practice::leading::Shown;
use crate::view::shell::{Place, Shell};
use crate::view::when;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, SET_COOKIE};
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::{get, post};
use axum::{Json, Router};
use domain::{GroupId, Sharing};
use i18n::Messages;
use serde_json::json;
use store::{Account, Membership};

/// Until when somebody who leaves can come back.
const GRACE: i64 = 24 * 3600 * 1_000_000;
/// For how long somebody without a password counts as having just come in.
const FRESH: i64 = 15 * 60 * 1_000_000;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/settings/account", get(show))
        .route("/settings/account/name", post(rename))
        .route("/settings/account/address", post(change_address))
        .route("/settings/account/password", post(change_password))
        .route("/settings/account/provider", post(provider::link))
        .route("/settings/account/provider/unlink", post(provider::unlink))
        .route("/settings/account/sharing", post(share))
        .route("/settings/account/shown", get(show_shown))
        .route("/settings/account/data", get(data))
        .route("/settings/account/sessions", post(sign_out_everywhere))
        .route("/settings/account/groups/{group}", post(leave_group))
        .route("/settings/account/leave", post(leave))
        .route("/settings/account/stay", post(stay))
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    shell: Shell,
    t: Messages,
    is_saved: bool,
    address: String,
    /// As it was typed, when it was refused.
    typed_address: Option<String>,
    address_fault: Option<String>,
    sends_mail: bool,
    name: String,
    name_fault: Option<String>,
    role: &'static str,
    /// `None`: whoever sits here came in through the provider, and shows it by having just come in.
    password_changed: Option<String>,
    /// For those without a password: what they are told before something grave.
    fresh_note: Option<String>,
    provider: Option<provider::ProviderView>,
    provider_fault: Option<String>,
    password_rules: String,
    password_fault: Option<String>,
    sessions: u64,
    sharing: Sharing,
    groups: Vec<GroupView>,
    leaving: Option<String>,
    leave_fault: Option<String>,
}

struct GroupView {
    id: GroupId,
    name: String,
    leads: bool,
    leaders: String,
}

/// What is wrong with one of the forms.
#[derive(Default)]
struct Faults {
    name: Option<String>,
    address: Option<(String, String)>,
    password: Option<String>,
    leave: Option<String>,
    provider: Option<String>,
}

async fn show(visit: Visit, Query(query): Query) -> Answer {
    answer(&visit, query.has("saved"), Faults::default()).await
}

fn account(visit: &Visit) -> Result<&Account, PageError> {
    visit.account().ok_or(PageError::NoPage)
}

async fn answer(visit: &Visit, is_saved: bool, faults: Faults) -> Answer {
    let (t, account) = (visit.t, account(visit)?);
    let has_fault = [&faults.name, &faults.password, &faults.leave, &faults.provider].into_iter().any(Option::is_some);
    let status = if has_fault || faults.address.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (typed_address, address_fault) = faults.address.unzip();
    let has_password = visit.state.store.directory().find_password(account.person).await?.is_some();
    let mut groups = Vec::new();
    for Membership { group, name, leads, .. } in visit.person.memberships().await? {
        let leaders = visit.state.store.directory().leaders_of(group).await?.join(", ");
        groups.push(GroupView { id: group, name, leads, leaders });
    }
    let shown = AccountPage {
        shell: Shell::of(visit, Place::Settings, t.account_title()),
        t,
        is_saved,
        address: account.address.clone(),
        typed_address,
        address_fault,
        sends_mail: visit.accounts()?.mail.is_some(),
        name: account.name.clone(),
        name_fault: faults.name,
        role: crate::view::words::role(t, account.role),
        password_changed: has_password.then(|| when::past(visit, account.password_changed_at)),
        fresh_note: (!has_password).then(|| t.provider_fresh().to_owned()),
        provider: provider::view(visit).await?,
        provider_fault: faults.provider,
        password_rules: t.account_password_rules(password::SHORTEST),
        password_fault: faults.password,
        sessions: visit.person.count_sessions(visit.now).await?,
        sharing: account.sharing,
        groups,
        leaving: account.leaving_at.map(|at| when::past(visit, at)),
        leave_fault: faults.leave,
    };
    Ok((status, Html(shown.render()?)).into_response())
}

fn saved() -> Answer {
    Ok(Redirect::to("/settings/account?saved").into_response())
}

async fn rename(visit: Visit, fields: Fields) -> Answer {
    account(&visit)?;
    match address::name(fields.require("name")?) {
        Ok(name) => {
            visit.person.rename(&name).await?;
            saved()
        }
        Err(fault) => answer(&visit, false, Faults { name: Some(of_name(visit.t, fault)), ..Faults::default() }).await,
    }
}

/// Before something grave: makes sure that whoever sits here is the person. They know the password or, where they have none,
/// have just come in through the provider. Gives what is wrong, in words; guessing is limited as at the door.
async fn confirm(visit: &Visit, account: &Account, fields: &Fields) -> Result<Option<String>, PageError> {
    let typed = fields.get("former").unwrap_or_default();
    let accounts = visit.accounts()?;
    let key = (address::key(&account.address), visit.client);
    let slow = |seconds| PageError::Slow { seconds };
    accounts.limits.account_from.take(&key, visit.now).map_err(slow)?;
    let Some(stored) = visit.state.store.directory().find_password(account.person).await? else {
        accounts.limits.account_from.give_back(&key);
        let is_fresh = (visit.now - visit.session_began).abs() < FRESH;
        return Ok((!is_fresh).then(|| visit.t.provider_come_again().to_owned()));
    };
    let is_right = accounts.passwords.verify(typed, Some(&stored)).await?;
    if is_right {
        accounts.limits.account_from.give_back(&key);
    }
    Ok((!is_right).then(|| visit.t.account_former_wrong().to_owned()))
}

async fn change_address(visit: Visit, fields: Fields) -> Answer {
    let t = visit.t;
    let account = account(&visit)?;
    let typed = fields.get("address").unwrap_or_default();
    let fault = match (address::address(typed), confirm(&visit, account, &fields).await?) {
        (Err(fault), _) => of_address(t, fault),
        (_, Some(fault)) => fault,
        (Ok(new), None) if visit.person.change_address(&new.shown, &new.key).await? => {
            tracing::info!(person.id = %account.person, "An address was changed");
            letters::tell(&visit, account, letters::Change::Address);
            return saved();
        }
        _ => t.account_address_taken().to_owned(),
    };
    let typed = typed.chars().take(300).collect();
    answer(&visit, false, Faults { address: Some((typed, fault)), ..Faults::default() }).await
}

async fn change_password(visit: Visit, fields: Fields) -> Answer {
    let (t, accounts) = (visit.t, visit.accounts()?);
    let account = account(&visit)?;
    let typed = fields.get("password").unwrap_or_default();
    let site = accounts.rules.origin.name();
    let weakness =
        || password::check(typed, &account.address, &account.name, site).err().map(|one| of_weakness(t, one));
    let fault = confirm(&visit, account, &fields).await?.or_else(weakness);
    if fault.is_some() {
        return answer(&visit, false, Faults { password: fault, ..Faults::default() }).await;
    }
    let hashed = accounts.passwords.hash(typed, salt(&visit)).await?;
    visit.state.store.directory().change_password(account.person, &hashed, visit.now).await?;
    tracing::info!(person.id = %account.person, "A password was changed");
    letters::tell(&visit, account, letters::Change::Password);
    // All sessions have ended; this browser begins a new one.
    super::entry::enter(&visit, accounts, account.person, "/settings/account?saved").await
}

async fn share(visit: Visit, fields: Fields) -> Answer {
    account(&visit)?;
    let sharing = Sharing {
        activity: fields.has("activity"),
        results: fields.has("results"),
        exercises: fields.has("exercises"),
    };
    visit.person.change_sharing(sharing).await?;
    saved()
}

#[derive(Template)]
#[template(path = "account-shown.html")]
struct ShownPage {
    shell: Shell,
    t: Messages,
    name: String,
    address: String,
    view: ShownView,
}

/// What the hosts of one's groups see, as they see it.
async fn show_shown(visit: Visit) -> Answer {
    let account = account(&visit)?.clone();
    let groups: Vec<GroupId> = visit.person.memberships().await?.into_iter().map(|one| one.group).collect();
    let deadlines = visit.state.store.directory().deadlines_of(&groups).await?;
    let (name, address) = (account.name.clone(), account.address.clone());
    let shown = Shown::load(&visit, account, &deadlines).await?;
    let view = shown_view(&visit, shown, &deadlines).await?;
    let shell = Shell::of(&visit, Place::Settings, visit.t.account_shown_title());
    page(&ShownPage { shell, t: visit.t, name, address, view })
}

/// What is kept of somebody besides their practice, which `/export` has: account, groups, reports.
async fn data(visit: Visit) -> Answer {
    let account = account(&visit)?;
    let groups = visit
        .person
        .memberships()
        .await?
        .into_iter()
        .map(|one| json!({ "id": one.group, "name": one.name, "leads": one.leads, "joined_at": one.joined_at }));
    let reports = visit.person.reports().await?.into_iter().map(|one| {
        json!({
            "id": one.id, "exercise": one.exercise, "written_at": one.written_at, "closed_at": one.closed_at,
            "text": one.text, "seen": one.seen,
        })
    });
    let document = json!({
        "format": "sparring-account",
        "version": 1,
        "person": account.person,
        "address": account.address,
        "name": account.name,
        "role": account.role,
        "created_at": account.created_at,
        "seen_at": account.seen_at,
        "password_changed_at": account.password_changed_at,
        "leaving_at": account.leaving_at,
        "sharing": account.sharing,
        "identities": visit.person.identities().await?.into_iter().map(|(one, linked_at)| {
            json!({ "issuer": one.issuer, "subject": one.subject, "linked_at": linked_at })
        }).collect::<Vec<_>>(),
        "sessions": visit.person.count_sessions(visit.now).await?,
        "groups": groups.collect::<Vec<_>>(),
        "reports": reports.collect::<Vec<_>>(),
    });
    let saved_as = [(CONTENT_DISPOSITION, "attachment; filename=\"sparring-account.json\"")];
    Ok((saved_as, Json(document)).into_response())
}

async fn sign_out_everywhere(visit: Visit) -> Answer {
    let accounts = visit.accounts()?;
    visit.person.end_sessions().await?;
    Ok(([(SET_COOKIE, no_cookie(accounts))], Redirect::to("/sign-in")).into_response())
}

async fn leave_group(visit: Visit, Path(group): Path<String>) -> Answer {
    visit.person.leave_group(group.parse().map_err(|_| PageError::NoPage)?).await?;
    saved()
}

async fn leave(visit: Visit, fields: Fields) -> Answer {
    let (t, accounts) = (visit.t, visit.accounts()?);
    let account = account(&visit)?;
    let fault = if let Some(fault) = confirm(&visit, account, &fields).await? {
        fault
    } else if !visit.person.leave(visit.now + GRACE).await? {
        t.account_last_host().to_owned()
    } else {
        tracing::info!(person.id = %account.person, "Somebody wants to leave for good");
        return Ok(([(SET_COOKIE, no_cookie(accounts))], Redirect::to("/sign-in?left")).into_response());
    };
    answer(&visit, false, Faults { leave: Some(fault), ..Faults::default() }).await
}

async fn stay(visit: Visit) -> Answer {
    account(&visit)?;
    visit.person.stay().await?;
    saved()
}
