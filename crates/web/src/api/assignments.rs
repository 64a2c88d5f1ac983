//! Take-home projects, with how far the person has come.

use crate::api::common::{ExerciseSummary, ProblemDetails, summaries};
use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::assignments::Progress;
use crate::practice::library;
use crate::practice::standing::Record;
use axum::Json;
use axum::extract::Path;
use curriculum::{Assignment, Exercise};
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Serialize, ToSchema)]
pub struct AssignmentBody {
    #[serde(flatten)]
    summary: ExerciseSummary,
    /// From the beginning to the deadline.
    days: u32,
    /// The company's letter; safe HTML, as is every text below.
    brief: String,
    /// The problem whose tests judge the files.
    project: Option<ExerciseSummary>,
    begun_at: Option<i64>,
    due_at: Option<i64>,
    handed_in_at: Option<i64>,
    /// What a reviewer looks at: there once it was handed in, or asked for on its page.
    review: Option<AssignmentReviewBody>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct AssignmentReviewBody {
    rubric: Vec<CriterionBody>,
    mistakes: Vec<String>,
    /// What the reviewer asks when one talks about it.
    defence: Vec<DefenceBody>,
    /// A README as one hands it in.
    write_up: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct CriterionBody {
    id: String,
    title: String,
    weak: String,
    good: String,
    strong: String,
    /// `weak`, `good`, `strong`, as the person rated their own work.
    rated: Option<&'static str>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct DefenceBody {
    question: String,
    answer: String,
}

/// The take-home projects that are offered.
#[utoipa::path(get, path = "/api/v1/assignments", tag = "assignments",
    responses((status = 200, body = Vec<ExerciseSummary>)))]
pub async fn list(visit: Visit) -> Result<Json<Vec<ExerciseSummary>>, PageError> {
    let record = Record::load(&visit).await?;
    Ok(Json(summaries(&visit, &record, |one| matches!(one, Exercise::Assignment(_)))))
}

/// One take-home project.
#[utoipa::path(get, path = "/api/v1/assignments/{slug}", tag = "assignments", params(("slug" = String, Path)),
    responses((status = 200, body = AssignmentBody),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Json<AssignmentBody>, PageError> {
    let assignment = library::assignment(&visit, &slug)?;
    let record = Record::load(&visit).await?;
    let progress = Progress::load(&visit.person, &assignment).await?;
    let project = assignment.project.and_then(|id| visit.packs().catalogue.find_exercise(id));
    Ok(Json(AssignmentBody {
        summary: ExerciseSummary::of(&visit, &record, &Exercise::Assignment(assignment.clone())),
        days: assignment.days,
        brief: assignment.brief.get(visit.language()).0.clone(),
        project: project.filter(Exercise::is_offered).map(|project| ExerciseSummary::of(&visit, &record, &project)),
        begun_at: progress.begun_at,
        due_at: progress.due_at(&assignment),
        handed_in_at: progress.handed_in_at,
        review: progress.is_open().then(|| review(&visit, &assignment, &progress)),
    }))
}

fn review(visit: &Visit, assignment: &Assignment, progress: &Progress) -> AssignmentReviewBody {
    let language = visit.language();
    let rubric = assignment.rubric.iter().map(|criterion| {
        let [weak, good, strong] = criterion.bands.each_ref().map(|text| text.get(language).0.clone());
        let rated = progress.ratings.get(&criterion.id).map(|band| band.name());
        CriterionBody {
            id: criterion.id.clone(),
            title: criterion.title.get(language).0.clone(),
            weak,
            good,
            strong,
            rated,
        }
    });
    let defence = assignment.defence.get(language).iter();
    AssignmentReviewBody {
        rubric: rubric.collect(),
        mistakes: assignment.mistakes.get(language).iter().map(|one| one.0.clone()).collect(),
        defence: defence
            .map(|one| DefenceBody { question: one.question.0.clone(), answer: one.answer.0.clone() })
            .collect(),
        write_up: assignment.write_up.get(language).0.clone(),
    }
}
