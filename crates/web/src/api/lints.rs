//! Remarks while somebody types. Nothing is stored; where nobody can look at once, nothing is said.

use crate::api::common::ProblemDetails;
use crate::edge::error::PageError;
use crate::edge::json::JsonBody;
use crate::edge::visit::{Answer, Visit};
use crate::practice::library;
use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use domain::TaskKind;
use domain::review::{Finding, Weight};
use i18n::Messages;
use i18n::review::words;
use i18n::rich::Rich;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use utoipa::ToSchema;

/// A longer text is judged, but not looked at while it is typed.
const LONGEST: usize = 64 << 10;
/// What comes later is of no use any more.
const PATIENCE: Duration = Duration::from_secs(3);
const MOST_SHOWN: usize = 50;

#[derive(Debug, Deserialize, ToSchema)]
pub struct LintRequest {
    /// At most 64 KiB.
    program: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LintBody {
    findings: Vec<FindingBody>,
}

/// Lines and columns count from 1, in characters; the end is beyond the last one.
#[derive(Debug, Serialize, ToSchema)]
pub struct FindingBody {
    /// `essential`, `worth-doing`; `syntax`: it is no Python.
    weight: &'static str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    message: String,
}

/// Faults and unused names of a program that is being typed: 204 where nobody can look at it now.
#[utoipa::path(post, path = "/api/v1/problems/{slug}/lint", tag = "problems", request_body = LintRequest,
    params(("slug" = String, Path)),
    responses((status = 200, body = LintBody), (status = 204),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 413, body = ProblemDetails, content_type = "application/problem+json"),
        (status = 429, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn lint(visit: Visit, Path(slug): Path<String>, JsonBody(request): JsonBody<LintRequest>) -> Answer {
    let problem = library::problem(&visit, &slug)?;
    let program = request.program;
    if program.len() > LONGEST {
        return Err(PageError::ProgramTooLarge { bytes: program.len() });
    }
    let person = visit.person.id();
    if let Some(accounts) = &visit.state.accounts {
        accounts.limits.lints.take(&person, visit.now).map_err(|seconds| PageError::Slow { seconds })?;
    }
    let is_unsuited = matches!(problem.task.kind, TaskKind::Sql | TaskKind::Project) || program.contains('\0');
    if is_unsuited || !visit.person.settings().await?.lint {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let answered = tokio::time::timeout(PATIENCE, visit.state.queue.lint(person, program)).await;
    let Ok(Some(findings)) = answered else { return Ok(StatusCode::NO_CONTENT.into_response()) };
    let findings = findings.iter().take(MOST_SHOWN).map(|finding| FindingBody::of(finding, visit.t)).collect();
    Ok(Json(LintBody { findings }).into_response())
}

impl FindingBody {
    fn of(finding: &Finding, t: Messages) -> FindingBody {
        let (weight, message) = match finding.rule {
            None => ("syntax", t.review_syntax().to_owned()),
            Some(rule) => {
                let weight = if rule.weight() == Weight::Essential { "essential" } else { "worth-doing" };
                let name = finding.name.as_ref().map(|name| format!(": {name}")).unwrap_or_default();
                let (title, why) = words(t, rule);
                (weight, format!("{}{name}. {}", Rich::of(title).plain(), Rich::of(why).plain()))
            }
        };
        let Finding { line, column, end_line, end_column, .. } = *finding;
        FindingBody { weight, line, column, end_line, end_column, message }
    }
}
