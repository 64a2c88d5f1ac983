//! `/api/v1`, described by `/api/openapi.json`. Errors are `application/problem+json`.

mod assignments;
mod attempts;
mod common;
mod drafts;
mod drills;
mod lessons;
mod lints;
mod problems;
mod questions;
mod syllabus;

pub use attempts::find_exercise;

use crate::AppState;
use axum::routing::get;
use axum::{Json, Router};
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Sparring",
        description = "An interview trainer for Python developers. Times are microseconds since 1970-01-01 UTC. \
                       Texts come in the language of the cookie `language`, or of `Accept-Language`.",
        license(name = "MIT")
    ),
    tags(
        (name = "problems"), (name = "attempts"), (name = "drafts"), (name = "questions"), (name = "drills"),
        (name = "lessons"), (name = "assignments"), (name = "syllabus"),
    ),
    components(schemas(common::ProblemDetails))
)]
struct Description;

/// The routes and their description.
pub fn routes() -> (Router<AppState>, utoipa::openapi::OpenApi) {
    let (router, mut description) = OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(problems::list))
        .routes(routes!(problems::show))
        .routes(routes!(problems::show_rung))
        .routes(routes!(lints::lint))
        .routes(routes!(attempts::create))
        .routes(routes!(attempts::show))
        .routes(routes!(attempts::list))
        .routes(routes!(attempts::events))
        .routes(routes!(attempts::trace))
        .routes(routes!(drafts::show, drafts::save))
        .routes(routes!(questions::list))
        .routes(routes!(questions::show))
        .routes(routes!(questions::review))
        .routes(routes!(drills::list))
        .routes(routes!(drills::next))
        .routes(routes!(drills::answer))
        .routes(routes!(lessons::list))
        .routes(routes!(lessons::show))
        .routes(routes!(assignments::list))
        .routes(routes!(assignments::show))
        .routes(routes!(syllabus::show))
        .split_for_parts();
    // The version of the interface, not of the crate: it changes when the interface does.
    description.info.version = "1".to_owned();
    let served = description.clone();
    let router = router.route("/api/openapi.json", get(|| async move { Json(served) }));
    (router, description)
}
