//! The state of the installation: isolation, interpreters, packs. And what monitors ask for.

use crate::AppState;
use crate::accounts::mail::MailFaultKind;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::library;
use crate::view::prose::inline;
use crate::view::shell::{Place, Shell};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use domain::Role;
use domain::status::{LayerStatus, ProfileState, ProfileStatus, SystemStatus};
use i18n::Messages;

pub fn routes() -> Router<AppState> {
    Router::new().route("/status", get(show)).route("/healthz", get(|| async { "ok\n" })).route("/readyz", get(ready))
}

#[derive(Template)]
#[template(path = "status.html")]
struct StatusPage {
    shell: Shell,
    t: Messages,
    status: SystemStatus,
    mode: String,
    waiting: usize,
    is_preparing: bool,
    problems: Vec<Problem>,
    /// Of the mail server, for hosts.
    mail: Option<(bool, String)>,
    layers: Vec<Layer>,
    profiles: Vec<Profile>,
    profiles_about: String,
    exercises: usize,
    faults: Vec<Fault>,
}

struct Problem {
    text: String,
    detail: String,
}

struct Layer {
    name: String,
    text: &'static str,
    active: bool,
    /// Another layer does its work in this mode.
    is_spared: bool,
    detail: String,
    is_needed: bool,
}

struct Profile {
    name: String,
    state: &'static str,
    libraries: String,
    detail: String,
}

struct Fault {
    place: String,
    text: String,
}

async fn show(visit: Visit) -> Answer {
    let t = visit.t;
    let status = visit.state.status.borrow().clone();
    let library = visit.packs();
    let fault = |fault: &curriculum::PackFault| Fault {
        place: match fault.line {
            Some(line) => format!("{}:{line}", fault.file.display()),
            None => fault.file.display().to_string(),
        },
        text: fault.kind.message(visit.language()),
    };
    let problem = |problem: &domain::status::StatusProblem| Problem {
        text: match t.find(&format!("status-problem-{}", problem.key)) {
            Some(text) => text.to_owned(),
            None => t.status_problem_other(&problem.key),
        },
        detail: problem.detail.clone(),
    };
    page(&StatusPage {
        shell: Shell::of(&visit, Place::Status, t.status_title()),
        t,
        mode: t.find(&format!("status-mode-{}", status.mode)).map_or_else(|| status.mode.clone(), str::to_owned),
        waiting: visit.state.queue.waiting(),
        is_preparing: !status.ready && status.problems.is_empty(),
        problems: status.problems.iter().map(problem).collect(),
        mail: mail(&visit),
        layers: status.layers.iter().map(|one| layer(t, one, &status.mode)).collect(),
        profiles_about: inline(t.status_profiles_about()),
        profiles: status.profiles.iter().map(|one| profile(t, one)).collect(),
        exercises: library::offered(&visit).len(),
        faults: library.faults.iter().map(fault).collect(),
        status,
    })
}

/// Whether letters are sent, and what is in the way.
fn mail(visit: &Visit) -> Option<(bool, String)> {
    let mail = visit.state.accounts.as_deref()?.mail.as_ref().filter(|_| visit.has_role(Role::Host))?;
    let t = visit.t;
    let Some(fault) = mail.fault() else { return Some((true, t.mail_status_fine().to_owned())) };
    let what = match fault.kind {
        MailFaultKind::Hangs => t.mail_status_hangs().to_owned(),
        MailFaultKind::Refuses(code) => t.mail_status_refuses(code.to_string()),
        MailFaultKind::Unreachable => t.mail_status_unreachable().to_owned(),
    };
    Some((false, t.mail_status_fails(fault.reference, what)))
}

fn profile(t: Messages, profile: &ProfileStatus) -> Profile {
    Profile {
        name: profile.name.clone(),
        state: match profile.state {
            ProfileState::Installed => t.status_profile_installed(),
            ProfileState::Installing => t.status_profile_installing(),
            ProfileState::Missing => t.status_profile_missing(),
            ProfileState::Failed => t.status_profile_failed(),
        },
        libraries: profile.libraries.clone(),
        detail: profile.detail.clone(),
    }
}

fn layer(t: Messages, layer: &LayerStatus, mode: &str) -> Layer {
    let is_spared = !layer.active && (layer.name.as_str(), mode) == ("user-namespace", "root");
    Layer {
        name: layer.name.clone(),
        text: if is_spared { t.layer_spared() } else { t.find(&format!("layer-{}", layer.name)).unwrap_or_default() },
        active: layer.active,
        is_spared,
        detail: if is_spared { String::new() } else { layer.detail.clone() },
        is_needed: layer.required && !layer.active,
    }
}

/// Ready when the store answers and programs are run.
async fn ready(State(state): State<AppState>) -> (StatusCode, &'static str) {
    let store = state.store.check_writable().await;
    if let Err(error) = &store {
        tracing::warn!(cause = %error, "The store is not ready");
    }
    match (store, state.status.borrow().ready) {
        (Ok(()), true) => (StatusCode::OK, "ready\n"),
        (Ok(()), false) => (StatusCode::SERVICE_UNAVAILABLE, "the judge is not ready\n"),
        (Err(_), _) => (StatusCode::SERVICE_UNAVAILABLE, "the store is not ready\n"),
    }
}
