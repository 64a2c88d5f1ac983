//! Questions and their reviews.

use crate::api::common::{ExerciseSummary, ProblemDetails, summaries};
use crate::edge::error::PageError;
use crate::edge::json::JsonBody;
use crate::edge::visit::Visit;
use crate::practice::standing::Record;
use crate::practice::{library, review};
use axum::Json;
use axum::extract::Path;
use coach::Grade;
use curriculum::Exercise;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Debug, Serialize, ToSchema)]
pub struct QuestionBody {
    #[serde(flatten)]
    summary: ExerciseSummary,
    /// Safe HTML, as is every text below.
    question: String,
    answer: String,
    points: Vec<PointBody>,
    follow_ups: Vec<FollowUpBody>,
    /// A program whose assertions are the claims.
    proof: String,
    review: ReviewState,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct PointBody {
    id: String,
    text: String,
    /// The function of the proof that shows it.
    proven_by: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FollowUpBody {
    question: String,
    answer: String,
}

/// When the question comes back, and what each grade would change.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReviewState {
    due_at: Option<i64>,
    /// 0: never reviewed. Send it back with a grade, so that it counts once.
    last_review_at: i64,
    outlooks: Vec<OutlookBody>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct OutlookBody {
    /// 1 not recalled, 2 with effort, 3 recalled, 4 easily.
    grade: u8,
    due_at: i64,
}

#[derive(Debug, Deserialize, ToSchema)]
pub struct ReviewRequest {
    grade: u8,
    /// `last_review_at` as it was shown; a grade that was given since then makes this one a repetition.
    seen: Option<i64>,
}

/// The questions that are offered.
#[utoipa::path(get, path = "/api/v1/questions", tag = "questions",
    responses((status = 200, body = Vec<ExerciseSummary>)))]
pub async fn list(visit: Visit) -> Result<Json<Vec<ExerciseSummary>>, PageError> {
    let record = Record::load(&visit).await?;
    Ok(Json(summaries(&visit, &record, |one| matches!(one, Exercise::Question(_)))))
}

/// One question with its answer.
#[utoipa::path(get, path = "/api/v1/questions/{slug}", tag = "questions", params(("slug" = String, Path)),
    responses((status = 200, body = QuestionBody),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Json<QuestionBody>, PageError> {
    let question = library::question(&visit, &slug)?;
    let record = Record::load(&visit).await?;
    let language = visit.language();
    let points = question.points.iter().map(|point| PointBody {
        id: point.id.clone(),
        text: point.text.get(language).0.clone(),
        proven_by: point.proof_function(),
    });
    let follow_ups = question.follow_ups.get(language).iter();
    Ok(Json(QuestionBody {
        summary: ExerciseSummary::of(&visit, &record, &Exercise::Question(question.clone())),
        question: question.question.get(language).0.clone(),
        answer: question.answer.get(language).0.clone(),
        points: points.collect(),
        follow_ups: follow_ups
            .map(|one| FollowUpBody { question: one.question.0.clone(), answer: one.answer.0.clone() })
            .collect(),
        proof: question.proof.clone(),
        review: review_state(&visit, &question).await?,
    }))
}

/// Says how the answer came; decides when the question comes back.
#[utoipa::path(post, path = "/api/v1/questions/{slug}/reviews", tag = "questions", params(("slug" = String, Path)),
    request_body = ReviewRequest,
    responses((status = 200, body = ReviewState),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn review(
    visit: Visit,
    Path(slug): Path<String>,
    JsonBody(request): JsonBody<ReviewRequest>,
) -> Result<Json<ReviewState>, PageError> {
    let question = library::question(&visit, &slug)?;
    let grade = Grade::from_number(request.grade).ok_or(PageError::MissingField("grade"))?;
    review::grade(&visit, question.meta.id, grade, request.seen).await?;
    Ok(Json(review_state(&visit, &question).await?))
}

async fn review_state(visit: &Visit, question: &curriculum::Question) -> Result<ReviewState, PageError> {
    let standing = review::load(visit, question.meta.id).await?;
    let outlooks = standing.outlooks.iter();
    Ok(ReviewState {
        due_at: standing.card.as_ref().map(|card| card.due_at),
        last_review_at: standing.card.as_ref().map_or(0, |card| card.last_review_at),
        outlooks: outlooks.map(|one| OutlookBody { grade: one.grade as u8, due_at: one.due_at }).collect(),
    })
}
