//! One's own account: name, password, what hosts see, groups, signing out everywhere, leaving for good.

use crate::AppState;
use crate::accounts::{address, password};
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::session::no_cookie;
use crate::edge::visit::{Answer, Visit};
use crate::pages::entry::{of_name, of_weakness, salt};
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

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/settings/account", get(show))
        .route("/settings/account/name", post(rename))
        .route("/settings/account/password", post(change_password))
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
    name: String,
    name_fault: Option<String>,
    role: &'static str,
    password_changed: String,
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
    password: Option<String>,
    leave: Option<String>,
}

async fn show(visit: Visit, Query(query): Query) -> Answer {
    answer(&visit, query.has("saved"), Faults::default()).await
}

fn account(visit: &Visit) -> Result<&Account, PageError> {
    visit.account().ok_or(PageError::NoPage)
}

async fn answer(visit: &Visit, is_saved: bool, faults: Faults) -> Answer {
    let (t, account) = (visit.t, account(visit)?);
    let has_fault = faults.name.is_some() || faults.password.is_some() || faults.leave.is_some();
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
        name: account.name.clone(),
        name_fault: faults.name,
        role: crate::view::words::role(t, account.role),
        password_changed: when::past(visit, account.password_changed_at),
        password_rules: t.account_password_rules(password::SHORTEST),
        password_fault: faults.password,
        sessions: visit.person.count_sessions(visit.now).await?,
        sharing: account.sharing,
        groups,
        leaving: account.leaving_at.map(|at| when::past(visit, at)),
        leave_fault: faults.leave,
    };
    let status = if has_fault { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
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

/// Whether whoever sits here knows the password; guessing is limited as at the door.
async fn knows_password(visit: &Visit, account: &Account, typed: &str) -> Result<bool, PageError> {
    let accounts = visit.accounts()?;
    let key = (address::key(&account.address), visit.client);
    let slow = |seconds| PageError::Slow { seconds };
    accounts.limits.account_from.take(&key, visit.now).map_err(slow)?;
    let stored = visit.state.store.directory().find_password(account.person).await?;
    let is_right = accounts.passwords.verify(typed, stored.as_ref()).await?;
    if is_right {
        accounts.limits.account_from.give_back(&key);
    }
    Ok(is_right)
}

async fn change_password(visit: Visit, fields: Fields) -> Answer {
    let (t, accounts) = (visit.t, visit.accounts()?);
    let account = account(&visit)?;
    let typed = fields.get("password").unwrap_or_default();
    let fault = if !knows_password(&visit, account, fields.get("former").unwrap_or_default()).await? {
        Some(t.account_former_wrong().to_owned())
    } else {
        password::check(typed, &account.address, &account.name).err().map(|weakness| of_weakness(t, weakness))
    };
    if fault.is_some() {
        return answer(&visit, false, Faults { password: fault, ..Faults::default() }).await;
    }
    let hashed = accounts.passwords.hash(typed, salt(&visit)).await?;
    visit.state.store.directory().change_password(account.person, &hashed, visit.now).await?;
    tracing::info!(person.id = %account.person, "A password was changed");
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
    let fault = if !knows_password(&visit, account, fields.get("former").unwrap_or_default()).await? {
        t.account_former_wrong()
    } else if !visit.person.leave(visit.now + GRACE).await? {
        t.account_last_host()
    } else {
        tracing::info!(person.id = %account.person, "Somebody wants to leave for good");
        return Ok(([(SET_COOKIE, no_cookie(accounts))], Redirect::to("/sign-in?left")).into_response());
    };
    answer(&visit, false, Faults { leave: Some(fault.to_owned()), ..Faults::default() }).await
}

async fn stay(visit: Visit) -> Answer {
    account(&visit)?;
    visit.person.stay().await?;
    saved()
}
