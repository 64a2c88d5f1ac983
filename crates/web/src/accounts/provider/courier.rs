//! Carries requests to the provider: to addresses that its own description names, without following redirects, within a
//! time, and reading no more than an answer of that kind can be.

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};
use reqwest::redirect::Policy;
use std::pin::Pin;
use std::time::Duration;

/// Descriptions, keys and tokens take some kilobytes.
const ANSWER_LIMIT: usize = 512 * 1024;

#[derive(Debug)]
pub struct Courier {
    client: reqwest::Client,
    /// Whether the provider is reached over TLS: then all of it is.
    needs_tls: bool,
}

/// Why nothing was brought back.
#[derive(Debug, thiserror::Error)]
pub enum CourierFault {
    #[error("a request failed")]
    Failed(#[source] reqwest::Error),
    #[error("an answer has more than {ANSWER_LIMIT} bytes")]
    TooLarge,
    #[error("an address is not reached over TLS")]
    Plain,
    #[error("an answer cannot be read")]
    Unreadable(#[from] http::Error),
}

impl From<reqwest::Error> for CourierFault {
    fn from(error: reqwest::Error) -> Self {
        // The address may carry a code.
        CourierFault::Failed(error.without_url())
    }
}

impl Courier {
    pub fn new(patience: Duration, needs_tls: bool) -> Courier {
        let client = reqwest::Client::builder().redirect(Policy::none()).timeout(patience).build();
        Courier { client: client.expect("the TLS of this process can be set up"), needs_tls }
    }

    pub fn may_go_to(&self, scheme: &str) -> bool {
        scheme == "https" || (scheme == "http" && !self.needs_tls)
    }

    async fn carry(&self, request: HttpRequest) -> Result<HttpResponse, CourierFault> {
        if !self.may_go_to(request.uri().scheme_str().unwrap_or_default()) {
            return Err(CourierFault::Plain);
        }
        let mut answer = self.client.execute(request.try_into()?).await?;
        let mut read = http::Response::builder().status(answer.status());
        if let Some(headers) = read.headers_mut() {
            headers.clone_from(answer.headers());
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if body.len() + chunk.len() > ANSWER_LIMIT {
                return Err(CourierFault::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(read.body(body)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Courier {
    type Error = CourierFault;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, CourierFault>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.carry(request))
    }
}
