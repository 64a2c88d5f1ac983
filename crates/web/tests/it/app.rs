//! An application under test, and a browser that remembers nothing.

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use curriculum::Catalogue;
use domain::judgement::{CaseResult, Judgement};
use domain::status::{InterpreterStatus, LayerStatus, ProfileState, ProfileStatus, StatusProblem, SystemStatus};
use domain::{AttemptId, PersonId, Verdict};
use queue::{Events, Jobs, Queue};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use store::{NewEvent, Store};
use tokio::sync::watch;
use tower::ServiceExt;
use uuid::Uuid;
use web::{AccountRules, AllowedHosts, AppState, Clock, Ids};

pub const HOST: &str = "localhost:8000";
/// 2026-11-20 14:02 UTC.
pub const START: i64 = 1_795_183_320_000_000;
pub const DOUBLE: &str = "11111111-1111-4111-8111-111111111111";
pub const COUNTER: &str = "33333333-3333-4333-8333-333333333333";
pub const QUESTION: &str = "44444444-4444-4444-8444-444444444444";
pub const DRILL: &str = "55555555-5555-4555-8555-555555555555";

#[derive(Debug)]
pub struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

#[derive(Debug, Default)]
struct CountingIds(AtomicU64);

impl Ids for CountingIds {
    fn timed(&self, now: i64) -> Uuid {
        let count = u128::from(self.0.fetch_add(1, Ordering::SeqCst));
        let millis = (now / 1000) as u128;
        Uuid::from_u128(millis << 80 | 0x7000_8000_0000_0000_0000 | count)
    }

    fn seed(&self) -> u64 {
        self.0.fetch_add(1, Ordering::SeqCst)
    }

    fn secret(&self) -> [u8; 32] {
        let mut secret = [0x5e; 32];
        secret[..8].copy_from_slice(&self.seed().to_be_bytes());
        secret
    }
}

pub struct App {
    pub router: Router,
    pub store: Store,
    pub jobs: Jobs,
    pub queue: Queue,
    pub events: Events,
    clock: Arc<TestClock>,
    folder: tempfile::TempDir,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub text: String,
}

impl App {
    pub async fn start() -> App {
        App::with_pack(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack")).await
    }

    pub async fn with_pack(pack: &Path) -> App {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("sparring.db")).await.unwrap();
        store.migrate().await.unwrap();
        let person = store.person(PersonId::LOCAL);
        person.ensure_exists(START).await.unwrap();
        let settings = store::Settings { time_zone: Some("UTC".to_owned()), ..person.settings().await.unwrap() };
        person.save_settings(&settings).await.unwrap();
        App::over(store, folder, pack, None)
    }

    /// The same data, opened for reading only.
    pub async fn read_only(self) -> App {
        self.store.close().await.unwrap();
        let address = format!("sqlite://{}?mode=ro", self.folder.path().join("sparring.db").display());
        let store = Store::connect(&address).await.unwrap();
        App::over(store, self.folder, &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack"), None)
    }

    /// An installation where people sign in.
    pub async fn online(rules: AccountRules) -> App {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("sparring.db")).await.unwrap();
        store.migrate().await.unwrap();
        let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack");
        App::over(store, folder, &pack, Some(rules))
    }

    fn over(store: Store, folder: tempfile::TempDir, pack: &Path, rules: Option<AccountRules>) -> App {
        let library = Catalogue::load(&[PathBuf::from(pack)]);
        let (queue, jobs) = Queue::in_process(2);
        let events = Events::default();
        let clock = Arc::new(TestClock(AtomicI64::new(START)));
        let (_, library) = watch::channel(Arc::new(library));
        let (_, status) = watch::channel(status());
        let state = AppState {
            store: store.clone(),
            queue: queue.clone(),
            events: events.clone(),
            packs: library,
            status,
            clock: clock.clone(),
            ids: Arc::new(CountingIds::default()),
            person: PersonId::LOCAL,
            hosts: Arc::new(match &rules {
                Some(rules) => AllowedHosts::of(&rules.origin),
                None => AllowedHosts::loopback(8000),
            }),
            metrics: Arc::default(),
            accounts: rules.map(|rules| Arc::new(web::Accounts::new(rules))),
        };
        App { router: web::router(state), store, jobs, queue, events, clock, folder }
    }

    pub fn pass(&self, microseconds: i64) {
        self.clock.0.fetch_add(microseconds, Ordering::SeqCst);
    }

    pub fn now(&self) -> i64 {
        self.clock.now()
    }

    pub fn person(&self) -> store::PersonStore {
        self.store.person(PersonId::LOCAL)
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8(body.to_vec()).expect("every answer of these tests is text"),
        }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(request(Method::GET, path).body(Body::empty()).unwrap()).await
    }

    /// A page in a language.
    pub async fn get_in(&self, language: &str, path: &str) -> Answer {
        let cookie = format!("language={language}");
        self.send(request(Method::GET, path).header(header::COOKIE, cookie).body(Body::empty()).unwrap()).await
    }

    pub async fn get_json(&self, path: &str) -> Value {
        let answer = self.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
        serde_json::from_str(&answer.text).unwrap()
    }

    /// A form as a browser without script sends it.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(form(path, fields).unwrap()).await
    }

    pub async fn send_json(&self, method: Method, path: &str, body: Value) -> Answer {
        let request = request(method, path).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(Body::from(body.to_string())).unwrap()).await
    }

    /// Plays the worker: one event, then the verdict with the last two.
    pub async fn judge(&self, id: AttemptId, judgement: &Judgement) {
        let work = self.store.work();
        work.find_unfinished(PersonId::LOCAL, id).await.unwrap().expect("the attempt waits");
        work.append_event(PersonId::LOCAL, id, "started", json!({}), self.now()).await.unwrap();
        self.events.publish(id);
        let verdict = json!({ "verdict": judgement.verdict.name() });
        let events = [
            NewEvent { kind: "verdict".to_owned(), payload: verdict },
            NewEvent { kind: "done".to_owned(), payload: json!({}) },
        ];
        work.finish_attempt_with_events(PersonId::LOCAL, id, judgement, &events, self.now()).await.unwrap();
        self.events.publish(id);
    }

    /// Submits a program for the problem `double` and gives the attempt's id.
    pub async fn submit(&self, program: &str) -> AttemptId {
        let body = json!({ "exercise": DOUBLE, "mode": "submit", "program": program });
        let answer = self.send_json(Method::POST, "/api/v1/attempts", body).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
        let body: Value = serde_json::from_str(&answer.text).unwrap();
        body["id"].as_str().unwrap().parse().unwrap()
    }

    pub async fn solve(&self, program: &str) -> AttemptId {
        let id = self.submit(program).await;
        self.judge(id, &accepted()).await;
        id
    }
}

impl Answer {
    #[track_caller]
    pub fn shows(&self, parts: &[&str]) -> &Answer {
        for part in parts {
            assert!(self.text.contains(part), "{part:?} is not in:\n{}", self.text);
        }
        self
    }

    #[track_caller]
    pub fn hides(&self, parts: &[&str]) -> &Answer {
        for part in parts {
            assert!(!self.text.contains(part), "{part:?} is in:\n{}", self.text);
        }
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Answer {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        self
    }

    #[track_caller]
    pub fn location(&self) -> &str {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text);
        self.headers[header::LOCATION].to_str().unwrap()
    }

    /// The value of the first field of that name.
    #[track_caller]
    pub fn field(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let at = self.text.find(&start).unwrap_or_else(|| panic!("no field {name} in:\n{}", self.text));
        self.text[at + start.len()..].split('"').next().unwrap().to_owned()
    }

    /// The value of the first field of that class.
    #[track_caller]
    pub fn field_value(&self, class: &str) -> String {
        let start = format!("class=\"{class}\" value=\"");
        let at = self.text.find(&start).unwrap_or_else(|| panic!("no field {class} in:\n{}", self.text));
        self.text[at + start.len()..].split('"').next().unwrap().to_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }
}

pub fn request(method: Method, path: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(path).header(header::HOST, HOST)
}

pub fn form(path: &str, fields: &[(&str, &str)]) -> Result<Request<Body>, axum::http::Error> {
    let body: Vec<String> = fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    request(Method::POST, path)
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body.join("&")))
}

pub fn escape(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn case(id: &str, verdict: Verdict, input: &str, expected: &str, got: &str) -> CaseResult {
    CaseResult {
        remark: None,
        tests: None,
        id: id.to_owned(),
        verdict,
        cpu_ms: 0.25,
        input: input.to_owned(),
        expected: Some(expected.to_owned()),
        got: Some(got.to_owned()),
        printed: String::new(),
        error: None,
    }
}

pub fn accepted() -> Judgement {
    Judgement {
        verdict: Verdict::Accepted,
        cases: vec![
            case("two", Verdict::Accepted, "double(2)", "4", "4"),
            case("one", Verdict::Accepted, "double(1)", "2", "2"),
            case("negative", Verdict::Accepted, "double(-3)", "-6", "-6"),
        ],
        cases_total: 3,
        cpu_ms: 0.75,
        wall_ms: 2.0,
        memory_kb: 300,
        interpreter: "3.13.0".to_owned(),
        mistake: None,
        forbidden: Vec::new(),
        fault: None,
        proofs: Vec::new(),
        trace: None,
    }
}

pub fn wrong() -> Judgement {
    let mistake = domain::Localized { en: "Two was added.".to_owned(), ru: "Прибавлено два.".to_owned() };
    let mut failing = case("one", Verdict::WrongAnswer, "double(1)", "2", "3");
    failing.printed = "here <b>I</b> am\n".to_owned();
    Judgement {
        verdict: Verdict::WrongAnswer,
        cases: vec![case("two", Verdict::Accepted, "double(2)", "4", "4"), failing],
        mistake: Some(mistake),
        ..accepted()
    }
}

fn status() -> SystemStatus {
    let layer = |name: &str, active, required| LayerStatus {
        name: name.to_owned(),
        active,
        required,
        detail: "ABI 7".to_owned(),
    };
    SystemStatus {
        version: "0.1.0".to_owned(),
        mode: "root".to_owned(),
        layers: vec![layer("landlock", true, true), layer("memory-cgroup", false, true)],
        interpreters: vec![InterpreterStatus {
            version: "3.13.0".to_owned(),
            path: "/usr/bin/python3.13".to_owned(),
            is_default: true,
            fault: None,
        }],
        profiles: vec![ProfileStatus {
            name: "sci".to_owned(),
            libraries: "numpy 2.5.5, pandas 3.1.1".to_owned(),
            state: ProfileState::Failed,
            detail: "no route to host".to_owned(),
        }],
        ready: false,
        problems: vec![StatusProblem { key: "no-python".to_owned(), detail: "python3: 3.9.2".to_owned() }],
    }
}
