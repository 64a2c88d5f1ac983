//! What every request passes before and after its handler.

pub mod assets;
pub mod error;
pub mod fields;
pub mod gate;
pub mod greet;
pub mod guard;
pub mod headers;
pub mod hosts;
pub mod json;
pub mod measure;
pub mod session;
pub mod visit;

use crate::AppState;
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use error::PageError;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

/// Puts the layers around the routes. The last one added sees a request first.
pub fn wrap(routes: Router<AppState>, state: AppState) -> Router {
    routes
        .route("/assets/{version}/{*path}", axum::routing::get(assets::serve))
        .fallback(|| async { PageError::NoPage })
        .method_not_allowed_fallback(|| async { PageError::Method })
        .layer(CatchPanicLayer::custom(error::caught))
        .layer(from_fn_with_state(state.clone(), gate::admit))
        .layer(from_fn(greet::switch_language))
        .layer(from_fn_with_state(state.clone(), guard::refuse_foreign))
        .layer(from_fn_with_state(state.clone(), greet::greet))
        .layer(from_fn_with_state(state.clone(), headers::harden))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(state.clone(), measure::measure))
        .with_state(state)
}
