//! The front end's files, below a path that changes with their contents.

use crate::edge::error::PageError;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "../../frontend/dist/"]
struct Dist;

static PREFIX: LazyLock<String> = LazyLock::new(|| {
    let mut names: Vec<_> = Dist::iter().collect();
    names.sort();
    let mut hash = Sha256::new();
    for name in names {
        hash.update(name.as_bytes());
        if let Some(file) = Dist::get(&name) {
            hash.update(file.metadata.sha256_hash());
        }
    }
    let hash = hash.finalize();
    format!("/assets/{}", hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect::<String>())
});

/// Where the files are: `/assets/<hash of all of them>`.
pub fn assets_prefix() -> &'static str {
    &PREFIX
}

pub async fn serve(Path((version, path)): Path<(String, String)>) -> Result<Response, PageError> {
    let file = Dist::get(&path).ok_or(PageError::NoPage)?;
    let is_current = PREFIX.strip_prefix("/assets/") == Some(version.as_str());
    let caching = if is_current { "public, max-age=31536000, immutable" } else { "no-store" };
    Ok(([(CONTENT_TYPE, content_type(&path)), (CACHE_CONTROL, caching)], file.data.into_owned()).into_response())
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
