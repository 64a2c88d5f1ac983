//! Problems.

use crate::api::common::{ExerciseSummary, ProblemDetails, summaries};
use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::climb::{self, Climb};
use crate::practice::hints::Ladder;
use crate::practice::library;
use crate::practice::standing::Record;
use axum::Json;
use axum::extract::Path;
use curriculum::Exercise;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemBody {
    #[serde(flatten)]
    summary: ExerciseSummary,
    /// `function`, `class`, `stdio`, `async`, `sql`.
    task: &'static str,
    /// The function's or class's name.
    entry: String,
    difficulty: u8,
    /// Safe HTML.
    statement: String,
    starter: String,
    /// The starter is a broken program that is to be repaired.
    is_repair: bool,
    /// For `sql`: the script that makes the tables.
    schema: Option<String>,
    limits: LimitsBody,
    /// The hints opened so far, as safe HTML.
    hints: Vec<String>,
    /// All rungs of the ladder of help.
    hints_total: usize,
    cases_total: usize,
    /// The follow-ups that are reached: none before the problem is solved.
    ladder: Vec<RungBody>,
    /// All follow-ups there are.
    ladder_total: usize,
}

/// What the interviewer asks after a problem was solved: a problem of its own.
#[derive(Debug, Serialize, ToSchema)]
pub struct RungBody {
    id: Uuid,
    /// `problem/rung`; its last part stands in the address.
    slug: String,
    title: String,
    is_passed: bool,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LimitsBody {
    cpu_ms: u64,
    wall_ms: u64,
    memory_mb: u64,
    output_kb: u64,
}

/// The problems that are offered.
#[utoipa::path(get, path = "/api/v1/problems", tag = "problems",
    responses((status = 200, body = Vec<ExerciseSummary>)))]
pub async fn list(visit: Visit) -> Result<Json<Vec<ExerciseSummary>>, PageError> {
    let record = Record::load(&visit).await?;
    Ok(Json(summaries(&visit, &record, |one| matches!(one, Exercise::Problem(_)))))
}

/// One problem.
#[utoipa::path(get, path = "/api/v1/problems/{slug}", tag = "problems",
    params(("slug" = String, Path)),
    responses((status = 200, body = ProblemBody),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Json<ProblemBody>, PageError> {
    described(&visit, &slug).await
}

/// A follow-up of a problem; 409 before the one below it is solved.
#[utoipa::path(get, path = "/api/v1/problems/{slug}/{rung}", tag = "problems",
    params(("slug" = String, Path), ("rung" = String, Path)),
    responses((status = 200, body = ProblemBody),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn show_rung(
    visit: Visit,
    Path((slug, rung)): Path<(String, String)>,
) -> Result<Json<ProblemBody>, PageError> {
    described(&visit, &format!("{slug}/{rung}")).await
}

async fn described(visit: &Visit, slug: &str) -> Result<Json<ProblemBody>, PageError> {
    let problem = library::problem(visit, slug)?;
    climb::check_reached(visit, &Exercise::Problem(problem.clone())).await?;
    let climb = Climb::load(visit, &problem).await?;
    let record = Record::load(visit).await?;
    let ladder = Ladder::load(visit, &problem).await?;
    let (language, task) = (visit.language(), &problem.task);
    Ok(Json(ProblemBody {
        summary: ExerciseSummary::of(visit, &record, &Exercise::Problem(problem.clone())),
        task: task.kind.name(),
        entry: task.entry.clone(),
        difficulty: problem.difficulty,
        statement: problem.statement.get(language).0.clone(),
        starter: task.starter.clone(),
        is_repair: task.is_repair,
        schema: task.database.as_ref().map(|rules| rules.schema.clone()),
        limits: LimitsBody {
            cpu_ms: task.limits.cpu_ms,
            wall_ms: task.limits.wall_ms,
            memory_mb: task.limits.memory_mb,
            output_kb: task.limits.output_kb,
        },
        hints: problem.hints.get(language).iter().take(ladder.opened).map(|hint| hint.0.clone()).collect(),
        hints_total: ladder.total(),
        cases_total: task.cases.len(),
        ladder: climb
            .reached()
            .iter()
            .map(|rung| RungBody {
                id: rung.meta.id.0,
                slug: rung.meta.slug.clone(),
                title: rung.meta.title.get(language).clone(),
                is_passed: climb.is_passed(rung),
            })
            .collect(),
        ladder_total: climb.rungs.len(),
    }))
}
