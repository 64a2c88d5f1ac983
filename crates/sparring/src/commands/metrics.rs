//! `/metrics` on a listener of its own: whoever reaches the pages does not reach the numbers.

use anyhow::{Context, Result};
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::net::SocketAddr;
use tokio::net::TcpListener;
use web::AppState;

const QUARTER_HOUR: i64 = 15 * 60 * 1_000_000;

pub async fn serve(address: SocketAddr, state: AppState) -> Result<()> {
    let listener =
        TcpListener::bind(address).await.with_context(|| format!("metrics cannot be served on {address}"))?;
    let router = Router::new().route(
        "/metrics",
        get(move || {
            let state = state.clone();
            async move { describe(state).await }
        }),
    );
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(())
}

async fn describe(state: AppState) -> Response {
    let directory = state.store.directory();
    let mut gauges = vec![
        ("sparring_queue_waiting", "Jobs that wait for a worker.", state.queue.waiting() as f64),
        ("sparring_ready", "Whether programs are judged.", f64::from(u8::from(state.status.borrow().ready))),
    ];
    if let Ok(bytes) = directory.size().await {
        gauges.push(("sparring_database_bytes", "Size of the database.", bytes as f64));
    }
    if let Ok(accounts) = directory.count_accounts().await {
        gauges.push(("sparring_accounts", "People with an account.", accounts as f64));
    }
    if let Ok(here) = directory.count_sessions_since(state.clock.now() - QUARTER_HOUR).await {
        gauges.push(("sparring_sessions_active", "Sessions used in the last quarter of an hour.", here as f64));
    }
    ([(CONTENT_TYPE, "text/plain; version=0.0.4")], state.metrics.describe(&gauges)).into_response()
}
