//! A JSON body, with errors that say what is wrong.

use crate::edge::error::PageError;
use crate::edge::fields::{content_type, read_body};
use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;

#[derive(Debug)]
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, _: &S) -> Result<Self, PageError> {
        if content_type(request.headers()) != "application/json" {
            return Err(PageError::UnsupportedMedia { expected: "application/json" });
        }
        let body = read_body(request.into_body()).await?;
        let text = std::str::from_utf8(&body).map_err(|_| PageError::NotUtf8)?;
        // Goes back to whoever sent it, and into no log: it may quote a value.
        serde_json::from_str(text).map(JsonBody).map_err(|error| PageError::MalformedJson(error.to_string()))
    }
}
