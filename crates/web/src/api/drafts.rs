//! Drafts: the program as it stands in the editor. A stale write is refused, and both versions are kept.

use crate::api::attempts::find_exercise;
use crate::api::common::ProblemDetails;
use crate::edge::error::PageError;
use crate::edge::json::JsonBody;
use crate::edge::visit::Visit;
use crate::practice::attempts::check_program;
use crate::practice::room;
use axum::Json;
use axum::extract::Path;
use curriculum::Exercise;
use serde::{Deserialize, Serialize};
use store::SaveDraftError;
use utoipa::ToSchema;

#[derive(Debug, Deserialize, ToSchema)]
pub struct DraftRequest {
    /// The revision that the change was made from; 0: there was none.
    base_revision: i64,
    /// At most 1 MiB.
    program: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct DraftRevision {
    revision: i64,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct DraftBody {
    /// 0: nothing is stored, and `program` is the starter.
    revision: i64,
    program: String,
    updated_at: Option<i64>,
}

fn find(visit: &Visit, id: &str) -> Result<Exercise, PageError> {
    let exercise = find_exercise(visit, id.parse().map_err(|_| PageError::NoPage)?)?;
    // Of a design or an assignment, its notes.
    let has_draft = exercise.task().is_some() || matches!(exercise, Exercise::Design(_) | Exercise::Assignment(_));
    if has_draft { Ok(exercise) } else { Err(PageError::NotRunnable) }
}

/// The draft of an exercise.
#[utoipa::path(get, path = "/api/v1/exercises/{id}/draft", tag = "drafts", params(("id" = Uuid, Path)),
    responses((status = 200, body = DraftBody),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Json<DraftBody>, PageError> {
    let exercise = find(&visit, &id)?;
    let draft = visit.person.find_draft(exercise.id()).await?;
    let starter = exercise.task().map(|task| task.starter.clone()).unwrap_or_default();
    Ok(Json(match draft {
        Some(draft) => {
            DraftBody { revision: draft.revision, program: draft.program, updated_at: Some(draft.updated_at) }
        }
        None => DraftBody { revision: 0, program: starter, updated_at: None },
    }))
}

/// Saves the draft of an exercise.
#[utoipa::path(put, path = "/api/v1/exercises/{id}/draft", tag = "drafts", params(("id" = Uuid, Path)),
    request_body = DraftRequest,
    responses((status = 200, body = DraftRevision),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "It was changed elsewhere; both versions are kept.", body = ProblemDetails,
            content_type = "application/problem+json"),
        (status = 413, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 507, description = "The room of this person, or of the disk, is used up.", body = ProblemDetails,
            content_type = "application/problem+json")))]
pub async fn save(
    visit: Visit,
    Path(id): Path<String>,
    JsonBody(request): JsonBody<DraftRequest>,
) -> Result<Json<DraftRevision>, PageError> {
    let exercise = find(&visit, &id)?;
    check_program(&request.program)?;
    room::take(&visit, request.program.len(), 0).await?;
    let saved = visit.person.save_draft(exercise.id(), request.base_revision, &request.program, visit.now).await;
    match saved {
        Ok(saved) => Ok(Json(DraftRevision { revision: saved.revision })),
        Err(SaveDraftError::Stale { current }) => {
            Err(PageError::DraftStale { current: Box::new(current), yours: request.program })
        }
        Err(SaveDraftError::Store(error)) => Err(error.into()),
    }
}
