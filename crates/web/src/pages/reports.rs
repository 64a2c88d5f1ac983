//! "Something is wrong with this exercise": the form for everybody, the list for authors and hosts, and how exercises fare.

use crate::AppState;
use crate::api::find_exercise;
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Access, Answer, Visit};
use crate::pages::page;
use crate::practice::library;
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::{get, post};
use curriculum::Exercise;
use domain::{Attempt, AttemptMode, Role};
use i18n::Messages;
use serde_json::json;
use store::Report;
use uuid::Uuid;

const LONGEST: usize = 4000;
/// Reports of one person in a day.
const MOST: u64 = 50;
const DAY: i64 = 24 * 3600 * 1_000_000;
/// Of fewer people no numbers are shown: one could tell who they are.
const FEWEST: u64 = 3;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/exercises/{id}/report", get(form).post(send))
        .route("/reports", get(list))
        .route("/reports/{id}", post(close))
}

#[derive(Template)]
#[template(path = "report.html")]
struct FormPage {
    shell: Shell,
    t: Messages,
    exercise: String,
    title: String,
    address: String,
    is_sent: bool,
    is_empty: bool,
    text: String,
    seen: String,
    has_program: bool,
}

async fn form(visit: Visit, Path(id): Path<String>, Query(query): Query) -> Answer {
    let exercise = find_exercise(&visit, id.parse().map_err(|_| PageError::NoPage)?)?;
    form_page(&visit, &exercise, query.has("sent"), None).await
}

async fn form_page(visit: &Visit, exercise: &Exercise, is_sent: bool, refused: Option<&str>) -> Answer {
    let latest = latest_attempt(visit, exercise).await?;
    let shown = FormPage {
        shell: Shell::of(visit, Place::None, visit.t.report_title()),
        t: visit.t,
        exercise: exercise.id().to_string(),
        title: exercise.meta().title.get(visit.language()).clone(),
        address: library::address(exercise),
        is_sent,
        is_empty: refused.is_some(),
        text: refused.unwrap_or_default().to_owned(),
        seen: seen_in_words(visit.t, &seen(visit, latest.as_ref(), false)),
        has_program: latest.is_some(),
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, Html(shown.render()?)).into_response())
}

async fn latest_attempt(visit: &Visit, exercise: &Exercise) -> Result<Option<Attempt>, PageError> {
    let attempts = visit.person.attempts_of(exercise.id(), 20).await?;
    let of_task = |mode: AttemptMode| matches!(mode, AttemptMode::Run | AttemptMode::Submit);
    match attempts.iter().find(|attempt| of_task(attempt.mode)) {
        Some(latest) => Ok(visit.person.find_attempt(latest.id).await?),
        None => Ok(None),
    }
}

/// What the person saw when they wrote: it goes along with what they say.
fn seen(visit: &Visit, latest: Option<&Attempt>, with_program: bool) -> serde_json::Value {
    json!({
        "language": visit.language().tag(),
        "version": visit.state.status.borrow().version,
        "verdict": latest.and_then(|attempt| attempt.verdict).map(|verdict| verdict.name()),
        "program": latest.filter(|_| with_program).map(|attempt| &attempt.program),
    })
}

fn seen_in_words(t: Messages, seen: &serde_json::Value) -> String {
    let text = |key: &str| seen[key].as_str().unwrap_or_default().to_owned();
    let verdict = seen["verdict"].as_str().and_then(|name| name.parse().ok());
    let verdict = verdict.map_or(t.report_no_verdict(), |verdict| words::verdict(t, verdict));
    t.report_seen(text("language"), verdict, text("version"))
}

async fn send(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let exercise = find_exercise(&visit, id.parse().map_err(|_| PageError::NoPage)?)?;
    let text = fields.require("text")?.replace("\r\n", "\n");
    if text.trim().is_empty() || text.chars().count() > LONGEST {
        return form_page(&visit, &exercise, false, Some(&text)).await;
    }
    if visit.person.count_reports_since(visit.now - DAY).await? >= MOST {
        return Err(PageError::Slow { seconds: 3600 });
    }
    let latest = latest_attempt(&visit, &exercise).await?;
    let report = Report {
        id: visit.state.ids.timed(visit.now),
        person: visit.person.id(),
        exercise: exercise.id(),
        written_at: visit.now,
        closed_at: None,
        seen: seen(&visit, latest.as_ref(), fields.has("program")),
        text: text.trim().to_owned(),
    };
    visit.person.add_report(&report).await?;
    tracing::info!(exercise = exercise.meta().slug, "Somebody reported an exercise");
    Ok(Redirect::to(&format!("/exercises/{}/report?sent", exercise.id())).into_response())
}

#[derive(Template)]
#[template(path = "reports.html")]
struct ListPage {
    shell: Shell,
    t: Messages,
    reports: Vec<ReportView>,
    fates: Vec<FateView>,
    fewest: u64,
}

struct ReportView {
    id: Uuid,
    title: String,
    address: String,
    who: String,
    when: String,
    seen: String,
    text: String,
    program: Option<String>,
    is_closed: bool,
}

struct FateView {
    title: String,
    address: String,
    tried: u64,
    submits: u64,
    solved: String,
    hinted: String,
    gave_up: String,
}

/// Authors read all reports; a host those of the groups that they lead; the local person their own.
async fn readable(visit: &Visit) -> Result<Vec<Report>, PageError> {
    let directory = visit.state.store.directory();
    match &visit.access {
        Access::Local => Ok(visit.person.reports().await?),
        Access::Account(account) if account.role == Role::Host => {
            let mut reports: Vec<Report> = Vec::new();
            for membership in visit.person.memberships().await? {
                if let Some(group) = directory.find_led_group(account.person, membership.group).await? {
                    reports.extend(group.reports().await?);
                }
            }
            reports.sort_by_key(|report| (report.closed_at.is_some(), std::cmp::Reverse(report.written_at), report.id));
            reports.dedup_by_key(|report| report.id);
            Ok(reports)
        }
        Access::Account(account) if account.role >= Role::Author => Ok(directory.reports().await?),
        _ => Err(PageError::NotYourRole),
    }
}

async fn list(visit: Visit) -> Answer {
    let t = visit.t;
    let reports = readable(&visit).await?;
    let directory = visit.state.store.directory();
    let names = directory.names_of(&reports.iter().map(|report| report.person).collect::<Vec<_>>()).await?;
    let library = visit.packs();
    let report = |report: Report| {
        let exercise = library.catalogue.find_exercise(report.exercise);
        ReportView {
            id: report.id,
            title: exercise.as_ref().map_or(t.host_gone().to_owned(), |one| one.meta().title.get(t.language).clone()),
            address: exercise.as_ref().map(library::address).unwrap_or_default(),
            who: names.get(&report.person).cloned().unwrap_or_default(),
            when: when::past(&visit, report.written_at),
            seen: seen_in_words(t, &report.seen),
            program: report.seen["program"].as_str().map(str::to_owned),
            text: report.text,
            is_closed: report.closed_at.is_some(),
        }
    };
    let fewest = if matches!(visit.access, Access::Local) { 1 } else { FEWEST };
    let fates = directory.fates().await?;
    let mut shown: Vec<FateView> = fates
        .into_iter()
        .filter(|(_, fate)| fate.tried.max(fate.hinted) >= fewest)
        .filter_map(|(id, fate)| {
            let exercise = library.catalogue.find_exercise(id)?;
            let share = |people: u64| t.report_share(people, people * 100 / fate.tried.max(fate.hinted));
            Some(FateView {
                title: exercise.meta().title.get(t.language).clone(),
                address: library::address(&exercise),
                tried: fate.tried,
                submits: fate.submits,
                solved: share(fate.solved),
                hinted: share(fate.hinted),
                gave_up: share(fate.gave_up),
            })
        })
        .collect();
    shown.sort_by(|left, right| right.tried.cmp(&left.tried).then(left.title.cmp(&right.title)));
    page(&ListPage {
        shell: Shell::of(&visit, Place::None, t.host_reports()),
        t,
        reports: reports.into_iter().map(report).collect(),
        fates: shown,
        fewest,
    })
}

async fn close(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let id: Uuid = id.parse().map_err(|_| PageError::NoPage)?;
    if !readable(&visit).await?.iter().any(|report| report.id == id) {
        return Err(PageError::NoPage);
    }
    visit.state.store.directory().close_report(id, fields.has("closed").then_some(visit.now)).await?;
    Ok(Redirect::to("/reports").into_response())
}
