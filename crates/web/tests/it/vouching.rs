//! An identity provider of a few routes, on a free port, with a key that is made anew; it can be told to misbehave.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use openidconnect::core::{
    CoreEdDsaPrivateSigningKey, CoreJsonWebKey, CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey,
};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use rsa::pkcs1::{EncodeRsaPrivateKey, LineEnding};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use web::{Ids, ProviderRules, SystemIds};

pub const CLIENT: &str = "sparring";
const SECRET: &str = "known to both";
const REDIRECT: &str = "https://sparring.example/provider/callback";

/// What is wrong with the provider, or with what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Nothing,
    Down,
    Hangs,
    Huge,
    NoJson,
    OtherIssuerInDescription,
    Redirects,
    OtherIssuer,
    OtherAudience,
    OtherNonce,
    NoNonce,
    Expired,
    ForgedSignature,
    NoAlgorithm,
    SharedSecretAlgorithm,
    NoToken,
    RefusesCode,
}

pub struct Vouching {
    pub issuer: String,
    desk: Arc<Mutex<Desk>>,
}

struct Desk {
    issuer: String,
    fault: Fault,
    signer: Signer,
    key_id: &'static str,
    now: i64,
    codes: HashMap<String, Consent>,
    /// How often the description was asked for.
    asked: usize,
}

struct Consent {
    claims: Value,
    challenge: String,
}

/// Somebody at the provider.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    pub subject: &'static str,
    pub address: &'static str,
}

pub const VERA: Known = Known { subject: "248289761001", address: "vera@example.org" };

impl Vouching {
    /// `now`: seconds since 1970, as the application's clock has it.
    pub async fn start(now: i64) -> Vouching {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let desk = Arc::new(Mutex::new(Desk {
            issuer: issuer.clone(),
            fault: Fault::Nothing,
            signer: Signer::ed_dsa("first"),
            key_id: "first",
            now,
            codes: HashMap::new(),
            asked: 0,
        }));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(describe))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(desk.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Vouching { issuer, desk }
    }

    pub fn rules(&self) -> ProviderRules {
        let mut rules = ProviderRules::new(&self.issuer, CLIENT, Some(SECRET), "Company").unwrap();
        rules.patience = Duration::from_secs(2);
        rules
    }

    pub fn misbehave(&self, fault: Fault) {
        self.desk.lock().unwrap().fault = fault;
    }

    pub fn asked(&self) -> usize {
        self.desk.lock().unwrap().asked
    }

    /// The provider begins to sign with another key, and forgets the former.
    pub fn change_key(&self) {
        let mut desk = self.desk.lock().unwrap();
        desk.signer = Signer::ed_dsa("second");
        desk.key_id = "second";
    }

    /// As most providers sign.
    pub fn sign_by_rsa(&self) {
        let mut desk = self.desk.lock().unwrap();
        desk.signer = Signer::rsa("third");
        desk.key_id = "third";
    }

    /// In seconds since 1970.
    pub fn set_time(&self, now: i64) {
        self.desk.lock().unwrap().now = now;
    }

    /// Somebody signs in there and agrees; gives the way back.
    pub fn consent(&self, address: &str, who: Known) -> String {
        let query =
            address.strip_prefix(&format!("{}/authorize?", self.issuer)).expect("the way leads to the provider");
        let fields: HashMap<String, String> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| {
                (name.to_owned(), percent_encoding::percent_decode_str(value).decode_utf8().unwrap().into())
            })
            .collect();
        let field = |name: &str| fields.get(name).unwrap_or_else(|| panic!("no {name} in {address}")).as_str();
        assert_eq!((field("client_id"), field("redirect_uri"), field("response_type")), (CLIENT, REDIRECT, "code"));
        assert_eq!(field("code_challenge_method"), "S256");
        assert!(field("scope").split(['+', ' ']).any(|scope| scope == "openid"), "{address}");
        let code = format!("code-{}", SystemIds.seed());
        let mut desk = self.desk.lock().unwrap();
        let claims = json!({
            "iss": desk.issuer, "sub": who.subject, "aud": CLIENT, "nonce": field("nonce"),
            "iat": desk.now, "exp": desk.now + 300, "email": who.address, "name": "Vera of Company",
        });
        desk.codes.insert(code.clone(), Consent { claims, challenge: field("code_challenge").to_owned() });
        format!("/provider/callback?code={code}&state={}", field("state"))
    }
}

type Shared = State<Arc<Mutex<Desk>>>;

async fn describe(State(desk): Shared) -> Response {
    let (fault, issuer) = {
        let mut desk = desk.lock().unwrap();
        desk.asked += 1;
        (desk.fault, desk.issuer.clone())
    };
    let named = if fault == Fault::OtherIssuerInDescription { "https://evil.example" } else { issuer.as_str() };
    match fault {
        Fault::Down => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Fault::Hangs => std::future::pending().await,
        Fault::Huge => vec![b' '; 2_000_000].into_response(),
        Fault::NoJson => "<html>".into_response(),
        Fault::Redirects => axum::response::Redirect::to("/elsewhere").into_response(),
        _ => Json(json!({
            "issuer": named,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["EdDSA", "RS256", "none", "HS256"],
        }))
        .into_response(),
    }
}

async fn keys(State(desk): Shared) -> Json<Value> {
    Json(json!({ "keys": [desk.lock().unwrap().signer.public()] }))
}

async fn token(State(desk): Shared, headers: HeaderMap, Form(form): Form<HashMap<String, String>>) -> Response {
    let mut desk = desk.lock().unwrap();
    let refuse = |error: &str| (StatusCode::BAD_REQUEST, Json(json!({ "error": error }))).into_response();
    let expected = format!("Basic {}", base64(format!("{CLIENT}:{}", SECRET.replace(' ', "+")).as_bytes(), PADDED));
    if headers.get("authorization").is_none_or(|given| given.as_bytes() != expected.as_bytes()) {
        return refuse("invalid_client");
    }
    // A code counts once, and for whoever holds the verifier.
    let Some(consent) = desk.codes.remove(&form["code"]).filter(|_| desk.fault != Fault::RefusesCode) else {
        return refuse("invalid_grant");
    };
    let proof = base64(&Sha256::digest(form["code_verifier"].as_bytes()), OF_ADDRESSES);
    if proof != consent.challenge || form["redirect_uri"] != REDIRECT {
        return refuse("invalid_grant");
    }
    let mut claims = consent.claims;
    match desk.fault {
        Fault::OtherIssuer => claims["iss"] = json!("https://evil.example"),
        Fault::OtherAudience => claims["aud"] = json!("another client"),
        Fault::OtherNonce => claims["nonce"] = json!("of another way"),
        Fault::NoNonce => claims["nonce"] = Value::Null,
        Fault::Expired => claims["exp"] = json!(desk.now - 1),
        _ => {}
    }
    let algorithm = match desk.fault {
        Fault::NoAlgorithm => "none",
        Fault::SharedSecretAlgorithm => "HS256",
        _ => desk.signer.name(),
    };
    let header = json!({ "alg": algorithm, "kid": desk.key_id });
    let part = |value: &Value| base64(value.to_string().as_bytes(), OF_ADDRESSES);
    let signed = format!("{}.{}", part(&header), part(&claims));
    let signature = match desk.fault {
        Fault::NoAlgorithm => Vec::new(),
        Fault::ForgedSignature => desk.signer.stranger().sign(&signed),
        _ => desk.signer.sign(&signed),
    };
    let token = format!("{signed}.{}", base64(&signature, OF_ADDRESSES));
    let mut answer = json!({ "access_token": "unused", "token_type": "Bearer", "id_token": token });
    if desk.fault == Fault::NoToken {
        answer.as_object_mut().unwrap().remove("id_token");
    }
    Json(answer).into_response()
}

enum Signer {
    EdDsa(CoreEdDsaPrivateSigningKey),
    Rsa(CoreRsaPrivateSigningKey),
}

impl Signer {
    /// An Ed25519 key in PKCS #8: a fixed beginning and 32 bytes.
    fn ed_dsa(id: &str) -> Signer {
        let mut der = vec![0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
        der.extend_from_slice(&SystemIds.secret());
        let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", base64(&der, PADDED));
        let id = Some(JsonWebKeyId::new(id.to_owned()));
        Signer::EdDsa(CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, id).unwrap())
    }

    fn rsa(id: &str) -> Signer {
        let key = rsa::RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).unwrap();
        let id = Some(JsonWebKeyId::new(id.to_owned()));
        Signer::Rsa(CoreRsaPrivateSigningKey::from_pem(&key.to_pkcs1_pem(LineEnding::LF).unwrap(), id).unwrap())
    }

    /// Of the same kind, with another key.
    fn stranger(&self) -> Signer {
        match self {
            Signer::EdDsa(_) => Signer::ed_dsa("any"),
            Signer::Rsa(_) => Signer::rsa("any"),
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Signer::EdDsa(_) => "EdDSA",
            Signer::Rsa(_) => "RS256",
        }
    }

    fn public(&self) -> CoreJsonWebKey {
        match self {
            Signer::EdDsa(key) => key.as_verification_key(),
            Signer::Rsa(key) => key.as_verification_key(),
        }
    }

    fn sign(&self, text: &str) -> Vec<u8> {
        let signature = match self {
            Signer::EdDsa(key) => key.sign(&CoreJwsSigningAlgorithm::EdDsa, text.as_bytes()),
            Signer::Rsa(key) => key.sign(&CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, text.as_bytes()),
        };
        signature.unwrap()
    }
}

/// The last two letters of the alphabet, and whether the end is filled up.
type Letters = (&'static [u8; 2], bool);
const PADDED: Letters = (b"+/", true);
const OF_ADDRESSES: Letters = (b"-_", false);

fn base64(bytes: &[u8], (last, is_padded): Letters) -> String {
    let letter = |index: u32| match index {
        0..26 => b'A' + index as u8,
        26..52 => b'a' + (index - 26) as u8,
        52..62 => b'0' + (index - 52) as u8,
        _ => last[index as usize - 62],
    };
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let held = chunk.iter().fold(0_u32, |held, byte| held << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            match place <= chunk.len() {
                true => text.push(char::from(letter(held >> (18 - 6 * place) & 63))),
                false if is_padded => text.push('='),
                false => {}
            }
        }
    }
    text
}
