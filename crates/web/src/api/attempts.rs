//! Attempts and their events.

mod body;
mod said;

use crate::api::common::ProblemDetails;
use crate::edge::error::PageError;
use crate::edge::fields::Query;
use crate::edge::json::JsonBody;
use crate::edge::visit::{Answer, Visit};
use crate::practice::attempts::{self, NewAttempt};
use crate::practice::{claims, events, library, traces};
use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use body::{AttemptBody, AttemptListed};
use curriculum::Exercise;
use domain::{AttemptId, AttemptMode, AttemptState, ExerciseId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

const LISTED: u64 = 50;

#[derive(Debug, Deserialize, ToSchema)]
pub struct AttemptRequest {
    exercise: Uuid,
    /// `run` and `submit` for a problem or a lesson's task, `snippet` for a lesson's example, `proof` for a question.
    mode: String,
    /// At most 1 MiB.
    program: String,
    /// For `run`: arguments as in a call, a list of calls, standard input, or the SQL that fills the tables.
    own_input: Option<String>,
    /// Made once per click (version 7 keeps attempts in order): the same key with the same contents is the same attempt.
    key: Option<Uuid>,
    /// For `submit`, what is thought of the program: `1`, `log n`, `n`, `n log n`, `n^2`, `n^3`, `2^n`.
    time: Option<String>,
    memory: Option<String>,
    /// For `submit`, how sure one is that it is accepted: 50, 60, 70, 80, 90 or 99 per cent.
    sureness: Option<u8>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct AttemptPlace {
    id: Uuid,
    /// An event stream: `started`, `verdict`, `insight` (any number), `done`, numbered; `done` is the last.
    events_url: String,
    /// The result as HTML: 202 while it is not judged.
    result_url: String,
}

/// Stores an attempt and has it judged.
#[utoipa::path(post, path = "/api/v1/attempts", tag = "attempts", request_body = AttemptRequest,
    responses((status = 201, body = AttemptPlace),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 413, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 429, description = "Too much waits, or too many a minute: `Retry-After` says when to come back.",
            body = ProblemDetails, content_type = "application/problem+json"),
        (status = 507, description = "The room of this person, or of the disk, is used up.", body = ProblemDetails,
            content_type = "application/problem+json")))]
pub async fn create(visit: Visit, JsonBody(request): JsonBody<AttemptRequest>) -> Answer {
    let exercise = find_exercise(&visit, request.exercise)?;
    let mode: AttemptMode = request.mode.parse().map_err(|_| PageError::MissingField("mode"))?;
    let said = [("time", &request.time), ("memory", &request.memory)];
    let sureness = request.sureness.map(|percent| percent.to_string());
    let claim = claims::read(|name| match name {
        "sureness" => sureness.as_deref(),
        _ => said.iter().find(|(key, _)| *key == name).and_then(|(_, text)| text.as_deref()),
    })?;
    let new = NewAttempt { mode, program: request.program, own_input: request.own_input, key: request.key, claim };
    let attempt = attempts::create(&visit, &exercise, new).await?;
    let id = attempt.id;
    let place = AttemptPlace {
        id: id.0,
        events_url: format!("/api/v1/attempts/{id}/events"),
        result_url: format!("/attempts/{id}/result"),
    };
    Ok((StatusCode::CREATED, Json(place)).into_response())
}

pub fn find_exercise(visit: &Visit, id: Uuid) -> Result<Exercise, PageError> {
    let found = visit.packs().catalogue.find_exercise(ExerciseId(id)).filter(Exercise::is_offered);
    let found = found.ok_or_else(|| PageError::NoExercise { slug: id.to_string(), similar: Vec::new() })?;
    library::check_open(visit, &found)?;
    Ok(found)
}

/// One attempt with its judgement, once there is one.
#[utoipa::path(get, path = "/api/v1/attempts/{id}", tag = "attempts", params(("id" = Uuid, Path)),
    responses((status = 200, body = AttemptBody),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Json<AttemptBody>, PageError> {
    let id: AttemptId = id.parse().map_err(|_| PageError::NoAttempt)?;
    let attempt = visit.person.find_attempt(id).await?.ok_or(PageError::NoAttempt)?;
    let is_waiting = visit.person.awaits_insights(id).await?;
    let insights = visit.person.insights_of(id).await?;
    let claim = visit.person.claim_of(id).await?;
    let body = AttemptBody::of(attempt, visit.language());
    Ok(Json(body.with_insights(&insights, is_waiting, claim.as_ref(), visit.language())))
}

/// The latest attempts at an exercise, newest first.
#[utoipa::path(get, path = "/api/v1/exercises/{id}/attempts", tag = "attempts", params(("id" = Uuid, Path)),
    responses((status = 200, body = Vec<AttemptListed>),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn list(visit: Visit, Path(id): Path<String>) -> Result<Json<Vec<AttemptListed>>, PageError> {
    let exercise = find_exercise(&visit, id.parse().map_err(|_| PageError::NoPage)?)?;
    let attempts = visit.person.attempts_of(exercise.id(), LISTED).await?;
    Ok(Json(attempts.iter().map(AttemptListed::of).collect()))
}

/// What happens to an attempt, as it happens. Reconnect with `Last-Event-ID` (or `?after=`) to miss nothing.
#[utoipa::path(get, path = "/api/v1/attempts/{id}/events", tag = "attempts",
    params(("id" = Uuid, Path), ("after" = Option<i64>, Query), ("Last-Event-ID" = Option<i64>, Header)),
    responses((status = 200, body = String, content_type = "text/event-stream"),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn events(visit: Visit, Path(id): Path<String>, headers: HeaderMap, Query(query): Query) -> Answer {
    let id: AttemptId = id.parse().map_err(|_| PageError::NoAttempt)?;
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()?.parse().ok());
    let after = last.or_else(|| query.number("after").ok()).unwrap_or(0);
    events::stream(&visit, id, after).await
}

/// A case of an attempt, step by step: 202 while it is being made. `own` is the case of own input, `example` of a lesson's
/// example. Steps carry what changed since the one before.
#[utoipa::path(get, path = "/api/v1/attempts/{id}/trace/{case}", tag = "attempts",
    params(("id" = Uuid, Path), ("case" = String, Path)),
    responses((status = 200, body = Object), (status = 202),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn trace(visit: Visit, Path((id, case)): Path<(String, String)>) -> Answer {
    let id: AttemptId = id.parse().map_err(|_| PageError::NoAttempt)?;
    let attempt = visit.person.find_attempt(id).await?.ok_or(PageError::NoAttempt)?;
    let exercise = find_exercise(&visit, attempt.exercise.0)?;
    let traced = traces::find_or_start(&visit, &attempt, &exercise, &case).await?;
    if traced.state != AttemptState::Done {
        return Ok(StatusCode::ACCEPTED.into_response());
    }
    let trace = traced.judgement.and_then(|judgement| judgement.trace).ok_or(PageError::NoPage)?;
    Ok(Json(trace).into_response())
}
