//! Fields of a form or of an address, read strictly: what is not UTF-8 is refused rather than patched.

use crate::edge::error::PageError;
use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use futures_util::StreamExt;
use percent_encoding::percent_decode_str;
use std::convert::Infallible;
use uuid::Uuid;

/// The largest body that is read: a program of the greatest length, percent-encoded, and its companions.
pub const BODY_LIMIT: usize = 4 * 1024 * 1024;
/// How much of a larger one is taken in before answering. A browser that is still sending when the connection closes
/// shows "connection reset" instead of our message.
const DRAIN_LIMIT: usize = 64 * 1024 * 1024;

const FORM: &str = "application/x-www-form-urlencoded";

/// The fields of a posted form.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<(String, String)>);

/// The fields of the address.
#[derive(Debug, Clone, Default)]
pub struct Query(pub Fields);

impl Fields {
    pub fn parse(text: &str) -> Result<Fields, PageError> {
        let decode = |part: &str| {
            let part = part.replace('+', " ");
            percent_decode_str(&part).decode_utf8().map(|text| text.into_owned()).map_err(|_| PageError::NotUtf8)
        };
        text.split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                Ok((decode(name)?, decode(value)?))
            })
            .collect::<Result<_, _>>()
            .map(Fields)
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The value, unless it is empty.
    pub fn filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.is_empty())
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn require(&self, name: &'static str) -> Result<&str, PageError> {
        self.get(name).ok_or(PageError::MissingField(name))
    }

    pub fn number<T: std::str::FromStr>(&self, name: &'static str) -> Result<T, PageError> {
        self.require(name)?.parse().map_err(|_| PageError::MissingField(name))
    }

    pub fn uuid(&self, name: &str) -> Option<Uuid> {
        self.get(name).and_then(|value| value.parse().ok())
    }

    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// A program as a textarea sends it: browsers turn every line end into CR LF.
    pub fn program(&self) -> Result<String, PageError> {
        Ok(self.require("program")?.replace("\r\n", "\n"))
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = PageError;

    async fn from_request(request: Request, _: &S) -> Result<Self, PageError> {
        let sent = content_type(request.headers());
        // An empty form of a plain client carries no type.
        if !sent.is_empty() && sent != FORM {
            return Err(PageError::UnsupportedMedia { expected: FORM });
        }
        let body = read_body(request.into_body()).await?;
        Fields::parse(std::str::from_utf8(&body).map_err(|_| PageError::NotUtf8)?)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    /// An address that cannot be read says nothing; it is no reason to refuse a page.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Query(Fields::parse(parts.uri.query().unwrap_or_default()).unwrap_or_default()))
    }
}

/// The media type without its parameters.
pub fn content_type(headers: &HeaderMap) -> String {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

pub async fn read_body(body: Body) -> Result<Vec<u8>, PageError> {
    let mut stream = body.into_data_stream();
    let mut read = Vec::new();
    let mut length = 0;
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(|_| PageError::BrokenOff)?;
        length += chunk.len();
        if length <= BODY_LIMIT {
            read.extend_from_slice(&chunk);
        } else if length > DRAIN_LIMIT {
            break;
        }
    }
    if length > BODY_LIMIT { Err(PageError::BodyTooLarge) } else { Ok(read) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_decoded_strictly() {
        let fields = Fields::parse("program=a%0D%0Ab&x=%D0%96+1&x=2&empty=").expect("well formed");
        assert_eq!(fields.program().expect("there"), "a\nb");
        assert_eq!(fields.all("x").collect::<Vec<_>>(), ["Ж 1", "2"]);
        assert_eq!(fields.filled("empty"), None);
        assert!(matches!(Fields::parse("program=%ff"), Err(PageError::NotUtf8)));
    }
}
