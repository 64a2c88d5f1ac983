//! An identity provider that the host names: any that speaks OpenID Connect with discovery. Everything that is asked of it
//! goes through `Courier`, which follows no redirect, waits so long and reads so much; every answer is believed only
//! with a signature by one of the provider's keys.

mod courier;

use courier::Courier;
pub use courier::CourierFault;
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdToken, CoreJwsSigningAlgorithm,
};
use openidconnect::core::{CoreIdTokenVerifier, CoreProviderMetadata};
use openidconnect::{
    AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, DiscoveryError,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RequestTokenError, Scope, SignatureVerificationError, TokenResponse,
};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use store::{Identity, Newcomer, SignIn};
use tokio::sync::Mutex;

const SECOND: i64 = 1_000_000;
/// How long addresses and keys of the provider are believed.
const KNOWN_FOR: i64 = 3600 * SECOND;
/// After something failed: nobody else waits for the same in vain.
const PAUSE: i64 = 5 * SECOND;
/// Signed with a key of the provider. Never `none`, and never with a secret that both sides know.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 8] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// The provider as the host configures it.
#[derive(Clone)]
pub struct ProviderRules {
    issuer: IssuerUrl,
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    /// What people call it: stands on the button.
    pub label: String,
    /// How long one request may take.
    pub patience: Duration,
}

impl fmt::Debug for ProviderRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderRules").field("issuer", &self.issuer.as_str()).finish_non_exhaustive()
    }
}

/// Why a provider cannot be configured so.
#[derive(Debug, thiserror::Error)]
#[error("oidc_issuer is no address of a provider: write https://HOST/PATH as the provider does, without a query")]
pub struct ProviderRulesFault;

impl ProviderRules {
    /// Without TLS only on this machine: whoever stands between could be everybody.
    pub fn new(
        issuer: &str,
        client_id: &str,
        client_secret: Option<&str>,
        label: &str,
    ) -> Result<ProviderRules, ProviderRulesFault> {
        let issuer = IssuerUrl::new(issuer.to_owned()).map_err(|_| ProviderRulesFault)?;
        let url = issuer.url();
        let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_here);
        if !is_safe || url.query().is_some() || url.fragment().is_some() {
            return Err(ProviderRulesFault);
        }
        Ok(ProviderRules {
            issuer,
            client_id: ClientId::new(client_id.to_owned()),
            client_secret: client_secret.map(|secret| ClientSecret::new(secret.to_owned())),
            label: label.to_owned(),
            patience: Duration::from_secs(10),
        })
    }
}

/// Why somebody could not come in through the provider. The texts are for the log.
#[derive(Debug, thiserror::Error)]
pub enum ProviderFault {
    #[error("the provider cannot be reached")]
    Unreachable(#[source] Option<CourierFault>),
    /// Its description, or what it answers, is not what the standard asks for.
    #[error("the provider is not set up as it should be: {0}")]
    Broken(String),
    #[error("the provider's word cannot be believed: {0}")]
    Untrusted(String),
    #[error("the provider says no: {0}")]
    Denied(String),
    /// Nobody here is on the way to the provider, or not any more.
    #[error("the way to the provider is unknown, used or too old")]
    Expired,
    #[error("nobody here is known under this identity, and nobody may join with it")]
    NoAccount,
    #[error("the identity opens another account")]
    AnothersIdentity,
}

type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// Talks to the provider. What it says of itself is fetched when somebody needs it, and again after an hour.
#[derive(Debug)]
pub struct Provider {
    pub rules: ProviderRules,
    redirect: RedirectUrl,
    courier: Courier,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    metadata: Option<Arc<CoreProviderMetadata>>,
    fetched_at: i64,
    failed_at: Option<i64>,
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Known").field("fetched_at", &self.fetched_at).finish_non_exhaustive()
    }
}

/// The secrets of one way to the provider and back, as they travel.
#[derive(Debug, Clone, Copy)]
pub struct Secrets<'a> {
    pub state: &'a str,
    pub nonce: &'a str,
    pub verifier: &'a str,
}

impl Provider {
    pub fn new(rules: &ProviderRules, origin: &super::Origin) -> Provider {
        let redirect = RedirectUrl::new(format!("{origin}/provider/callback")).expect("an origin and a path");
        Provider {
            courier: Courier::new(rules.patience, rules.issuer.url().scheme() == "https"),
            rules: rules.clone(),
            redirect,
            known: Mutex::default(),
        }
    }

    pub fn issuer(&self) -> &str {
        self.rules.issuer.as_str()
    }

    pub fn identity(&self, subject: &str) -> Identity {
        Identity { issuer: self.issuer().to_owned(), subject: subject.to_owned() }
    }

    /// Where the browser goes.
    pub async fn address(&self, secrets: Secrets<'_>, now: i64) -> Result<String, ProviderFault> {
        let metadata = self.metadata(now, KNOWN_FOR).await?;
        let client = self.client(&metadata);
        let verifier = PkceCodeVerifier::new(secrets.verifier.to_owned());
        let (state, nonce) = (CsrfToken::new(secrets.state.to_owned()), Nonce::new(secrets.nonce.to_owned()));
        let (address, ..) = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, move || state, move || nonce)
            .add_scope(Scope::new("email".to_owned()))
            .add_scope(Scope::new("profile".to_owned()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .url();
        if self.courier.may_go_to(address.scheme()) { Ok(address.into()) } else { Err(plain("authorization_endpoint")) }
    }

    /// Who has come back with this code.
    pub async fn identify(&self, code: &str, way: SignIn, now: i64) -> Result<Newcomer, ProviderFault> {
        let metadata = self.metadata(now, KNOWN_FOR).await?;
        let client = self.client(&metadata);
        let request = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|error| ProviderFault::Broken(error.to_string()))?
            .set_pkce_verifier(PkceCodeVerifier::new(way.verifier));
        let answer = request.request_async(&self.courier).await.map_err(|error| match error {
            RequestTokenError::Request(fault) => ProviderFault::Unreachable(Some(fault)),
            RequestTokenError::ServerResponse(refusal) => ProviderFault::Untrusted(refusal.to_string()),
            other => ProviderFault::Broken(other.to_string()),
        })?;
        let token = answer.id_token().ok_or_else(|| ProviderFault::Broken("there is no id_token".to_owned()))?;
        let nonce = Nonce::new(way.nonce);
        let mut read = self.read(token, &client, &nonce, now);
        if read.as_ref().is_err_and(is_unknown_key) {
            // The provider may have changed its keys since. Asked for at most every few seconds, whoever shows whatever.
            let metadata = self.metadata(now, PAUSE).await?;
            read = self.read(token, &self.client(&metadata), &nonce, now);
        }
        let newcomer = read.map_err(|error| ProviderFault::Untrusted(chain(&error)))?;
        Ok(Newcomer { leads_to: way.leads_to, ..newcomer })
    }

    fn read(
        &self,
        token: &CoreIdToken,
        client: &Client,
        nonce: &Nonce,
        now: i64,
    ) -> Result<Newcomer, ClaimsVerificationError> {
        let micros = Duration::from_micros(u64::try_from(now).unwrap_or_default());
        let time = SystemTime::UNIX_EPOCH + micros;
        let verifier: CoreIdTokenVerifier<'_> =
            client.id_token_verifier().set_allowed_algs(ALGORITHMS).set_time_fn(move || time.into());
        let claims = token.claims(&verifier, nonce)?;
        let name = claims.name().and_then(|names| names.get(None)).map(|name| name.as_str().to_owned());
        let address = claims.email().map(|address| address.as_str().to_owned());
        Ok(Newcomer { subject: claims.subject().as_str().to_owned(), address, name, leads_to: String::new() })
    }

    fn client(&self, metadata: &CoreProviderMetadata) -> Client {
        let (id, secret) = (self.rules.client_id.clone(), self.rules.client_secret.clone());
        let client = CoreClient::from_provider_metadata(metadata.clone(), id, secret);
        let client = client.set_redirect_uri(self.redirect.clone());
        // The standard's default is HTTP Basic; some take the secret in the form alone.
        let methods = metadata.token_endpoint_auth_methods_supported();
        let takes_basic = methods.is_none_or(|methods| methods.contains(&CoreClientAuthMethod::ClientSecretBasic));
        client.set_auth_type(if takes_basic { AuthType::BasicAuth } else { AuthType::RequestBody })
    }

    /// What the provider says of itself, no older than that.
    async fn metadata(&self, now: i64, oldest: i64) -> Result<Arc<CoreProviderMetadata>, ProviderFault> {
        let mut known = self.known.lock().await;
        if let Some(metadata) = &known.metadata
            && (now - known.fetched_at).abs() < oldest
        {
            return Ok(metadata.clone());
        }
        if known.failed_at.is_some_and(|at| (now - at).abs() < PAUSE) {
            return Err(ProviderFault::Unreachable(None));
        }
        let found = CoreProviderMetadata::discover_async(self.rules.issuer.clone(), &self.courier).await;
        let found = found.map_err(|error| match error {
            DiscoveryError::Request(fault) => ProviderFault::Unreachable(Some(fault)),
            DiscoveryError::Response(status, ..) if status.is_server_error() => ProviderFault::Unreachable(None),
            other => ProviderFault::Broken(chain(&other)),
        });
        match found {
            Ok(metadata) => {
                let metadata = Arc::new(metadata);
                *known = Known { metadata: Some(metadata.clone()), fetched_at: now, failed_at: None };
                Ok(metadata)
            }
            Err(fault) => {
                known.failed_at = Some(now);
                Err(fault)
            }
        }
    }
}

fn plain(endpoint: &str) -> ProviderFault {
    ProviderFault::Broken(format!("{endpoint} is not reached over TLS"))
}

fn is_unknown_key(error: &ClaimsVerificationError) -> bool {
    use SignatureVerificationError::{CryptoError, NoMatchingKey};
    matches!(error, ClaimsVerificationError::SignatureVerification(NoMatchingKey | CryptoError(_)))
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text = format!("{text}: {cause}");
        next = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_asked_over_tls_or_on_this_machine() {
        let new = |issuer| ProviderRules::new(issuer, "id", Some("secret"), "Company");
        for issuer in ["https://accounts.example.org", "https://id.example.org/realms/x", "http://127.0.0.1:9000"] {
            assert!(new(issuer).is_ok(), "{issuer}");
        }
        for issuer in ["http://accounts.example.org", "accounts.example.org", "https://a?b=c", "ftp://a", ""] {
            assert!(new(issuer).is_err(), "{issuer}");
        }
        let shown = format!("{:?}", new("https://accounts.example.org"));
        assert!(!shown.contains("secret"), "{shown}");
    }
}
