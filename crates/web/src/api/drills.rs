//! Drills: an instance without its answer, and the check of one.

use crate::api::common::{ExerciseSummary, ProblemDetails, summaries};
use crate::edge::error::PageError;
use crate::edge::json::JsonBody;
use crate::edge::visit::{Answer, Visit};
use crate::practice::drills::{self, Input};
use crate::practice::library;
use crate::practice::standing::Record;
use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use curriculum::Exercise;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

#[derive(Debug, Serialize, ToSchema)]
pub struct DrillBody {
    instance: Uuid,
    prompt: String,
    program: String,
    /// `choice`: answer with the number of a choice, from 0; `text`: with what the program prints.
    input: &'static str,
    choices: Vec<String>,
    interpreter: String,
}

#[derive(Debug, Deserialize, ToSchema)]
pub struct DrillAnswerRequest {
    answer: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct DrillVerdict {
    correct: bool,
    /// What the program prints.
    answer: String,
    given: String,
    /// The naive rule that leads to the given answer, and what to say to it.
    rule: Option<String>,
    message: Option<String>,
    explain: Option<String>,
}

/// The drills that are offered.
#[utoipa::path(get, path = "/api/v1/drills", tag = "drills", responses((status = 200, body = Vec<ExerciseSummary>)))]
pub async fn list(visit: Visit) -> Result<Json<Vec<ExerciseSummary>>, PageError> {
    let record = Record::load(&visit).await?;
    Ok(Json(summaries(&visit, &record, |one| matches!(one, Exercise::Drill(_)))))
}

/// The next instance that was not answered yet; 202 while it is being made.
#[utoipa::path(get, path = "/api/v1/drills/{slug}/next", tag = "drills", params(("slug" = String, Path)),
    responses((status = 200, body = DrillBody), (status = 202, description = "Being made; ask again."),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn next(visit: Visit, Path(slug): Path<String>) -> Answer {
    let generator = library::drill(&visit, &slug)?;
    let Some(drill) = drills::next(&visit, &generator).await? else {
        return Ok(StatusCode::ACCEPTED.into_response());
    };
    let content = drill.content;
    Ok(Json(DrillBody {
        instance: drill.instance.id,
        prompt: content.prompt.get(visit.language()).clone(),
        program: content.program,
        input: match content.input {
            Input::Choice => "choice",
            Input::Text => "text",
        },
        choices: content.choices,
        interpreter: content.interpreter,
    })
    .into_response())
}

/// Checks an answer. The first one counts; a later one is told what the first was.
#[utoipa::path(post, path = "/api/v1/drills/{slug}/{instance}/answers", tag = "drills",
    params(("slug" = String, Path), ("instance" = Uuid, Path)), request_body = DrillAnswerRequest,
    responses((status = 200, body = DrillVerdict),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn answer(
    visit: Visit,
    Path((slug, instance)): Path<(String, String)>,
    JsonBody(request): JsonBody<DrillAnswerRequest>,
) -> Result<Json<DrillVerdict>, PageError> {
    let generator = library::drill(&visit, &slug)?;
    let instance = instance.parse().map_err(|_| PageError::NoPage)?;
    let drill = drills::load(&visit, &generator, instance).await?;
    let given = drill.answer(&visit, &request.answer).await?;
    let rule = given.rule.as_ref().and_then(|id| generator.rules.iter().find(|rule| rule.id == *id));
    Ok(Json(DrillVerdict {
        correct: given.correct,
        answer: drill.content.answer,
        given: given.given,
        message: rule.map(|rule| rule.message.get(visit.language()).clone()),
        rule: given.rule,
        explain: drill.content.explain.map(|text| text.get(visit.language()).clone()),
    }))
}
