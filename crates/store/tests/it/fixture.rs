//! Empty stores on either database, and things to put into them.

use domain::claim::{Bound, Claim};
use domain::insight::Counterexample;
use domain::{
    Attempt, AttemptEvent, AttemptId, AttemptMode, AttemptState, CaseResult, ExerciseId, ExerciseKind, Insight,
    InsightKind, Judgement, PersonId, Verdict,
};
use serde_json::json;
use store::{DrillAnswer, DrillInstance, PersonStore, Report, Review, Settings, Store, Take, Theme};
use test_kit::postgres::TestDatabase;
use uuid::Uuid;

/// A migrated store of its own for one test.
pub struct Fixture {
    pub store: Store,
    pub url: String,
    _folder: Option<tempfile::TempDir>,
    _database: Option<TestDatabase>,
}

impl Fixture {
    /// The handle of somebody who exists.
    pub async fn person(&self, number: u128) -> PersonStore {
        let person = self.store.person(person(number));
        person.ensure_exists(1).await.unwrap();
        person
    }

    /// Another opening of the same database, as a second process would have it.
    pub async fn reopen(&self) -> Store {
        Store::connect(&self.url).await.unwrap()
    }

    /// The folder of the SQLite file.
    pub fn folder(&self) -> &std::path::Path {
        self._folder.as_ref().expect("only SQLite has a folder").path()
    }
}

/// A store without tables.
pub async fn unmigrated_sqlite() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/sparring.db", folder.path().display());
    let store = Store::connect(&url).await.unwrap();
    Fixture { store, url, _folder: Some(folder), _database: None }
}

pub async fn unmigrated_postgres() -> Option<Fixture> {
    let database = test_kit::postgres::database().await?;
    let url = database.url().to_owned();
    let store = Store::connect(&url).await.unwrap();
    Some(Fixture { store, url, _folder: None, _database: Some(database) })
}

pub async fn sqlite() -> Fixture {
    let fixture = unmigrated_sqlite().await;
    fixture.store.migrate().await.unwrap();
    fixture
}

pub async fn postgres() -> Option<Fixture> {
    let fixture = unmigrated_postgres().await?;
    fixture.store.migrate().await.unwrap();
    Some(fixture)
}

pub fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(0xa000_0000 + number))
}

pub fn exercise(number: u128) -> ExerciseId {
    ExerciseId(Uuid::from_u128(0xe000_0000 + number))
}

pub fn attempt_id(number: u128) -> AttemptId {
    AttemptId(Uuid::from_u128(0xc000_0000 + number))
}

/// A submit of exercise 1 that waits; made at microsecond `number`.
pub fn attempt(owner: PersonId, number: u128) -> Attempt {
    Attempt {
        id: attempt_id(number),
        person: owner,
        exercise: exercise(1),
        exercise_kind: ExerciseKind::Problem,
        mode: AttemptMode::Submit,
        state: AttemptState::Queued,
        program: format!("def solve():\n    return {number}  # привет, 🐍\n"),
        own_input: None,
        verdict: None,
        judgement: None,
        hints_used: 0,
        created_at: number as i64,
        finished_at: None,
    }
}

pub fn judgement(verdict: Verdict) -> Judgement {
    Judgement {
        verdict,
        cases: vec![CaseResult {
            remark: None,
            tests: None,
            id: "two-letters".to_owned(),
            verdict,
            cpu_ms: 0.1 + 0.2,
            input: "(\"ab\\0ba\",)".to_owned(),
            expected: Some("2".to_owned()),
            got: Some("3".to_owned()),
            printed: "NUL \0, emoji 🐍, quote '\n".to_owned(),
            error: None,
        }],
        cases_total: 17,
        cpu_ms: 1234.567890123456,
        wall_ms: f64::MIN_POSITIVE,
        memory_kb: u64::MAX,
        interpreter: "3.13.0".to_owned(),
        mistake: None,
        forbidden: Vec::new(),
        fault: None,
        proofs: Vec::new(),
        trace: None,
    }
}

/// The events of an attempt with numbers above `after`; none where there is no such attempt.
pub async fn events_after(rows: &PersonStore, id: AttemptId, after: i64) -> Vec<AttemptEvent> {
    rows.attempt_log(id, after).await.unwrap().map(|log| log.events).unwrap_or_default()
}

/// Stores an attempt and gives it a verdict.
pub async fn judge(store: &Store, attempt: &Attempt, verdict: Verdict) {
    store.person(attempt.person).create_attempt(attempt).await.unwrap();
    let finished = store.work().finish_attempt(attempt.person, attempt.id, &judgement(verdict), 99).await.unwrap();
    assert!(finished.first_time);
}

/// The same with a counterexample.
pub async fn judge_with_insight(store: &Store, attempt: &Attempt) {
    store.person(attempt.person).create_attempt(attempt).await.unwrap();
    let (work, id, wrong) = (store.work(), attempt.id, judgement(Verdict::WrongAnswer));
    let promised = [InsightKind::Counterexample];
    work.finish_attempt_with_insights(attempt.person, id, &wrong, &promised, &[], 99).await.unwrap();
    let case = wrong.cases[0].clone();
    let found = Insight::Counterexample(Box::new(Counterexample { case, is_minimal: true, tried: 7, slow: None }));
    work.settle_insight(attempt.person, id, promised[0], Some(&found), 100).await.unwrap();
}

pub fn review(at: i64) -> Review {
    Review {
        at,
        grade: 3,
        memory_before: None,
        memory_after: json!({"stability": 3.1415927410125732, "difficulty": 5.282434422319005}),
        weights_version: "fsrs-6".to_owned(),
    }
}

pub fn drill_answer(number: u128) -> DrillAnswer {
    DrillAnswer {
        id: Uuid::from_u128(0xd000_0000 + number),
        generator: exercise(7),
        instance: Uuid::from_u128(0x1000_0000 + number),
        given: "A B\0 C".to_owned(),
        correct: false,
        rule: Some("depth-first".to_owned()),
        at: number as i64,
    }
}

pub fn take(number: u128) -> Take {
    Take {
        id: Uuid::from_u128(0x7000_0000 + number),
        exercise: exercise(8),
        spoken_at: number as i64,
        seconds: 150,
        ticked: vec!["names-a-number".to_owned(), "ends-with-why".to_owned()],
    }
}

pub fn drill_instance(number: u128) -> DrillInstance {
    DrillInstance {
        id: Uuid::from_u128(0x1000_0000 + number),
        generator: exercise(7),
        seed: number as i64,
        content: json!({"program": "print(1)", "answer": "1\0", "choices": []}),
        created_at: number as i64,
    }
}

pub fn settings() -> Settings {
    Settings {
        language: Some(domain::Language::Ru),
        theme: Theme::Dark,
        vim_keys: true,
        single_keys: false,
        time_zone: Some("Europe/Berlin".to_owned()),
        asks_sureness: Some(true),
        lint: false,
    }
}

/// A report about exercise 1 that says enough to be told from others.
pub fn report(owner: PersonId, number: u128) -> Report {
    Report {
        id: Uuid::from_u128(0xf000_0000 + number + owner.0.as_u128() % 1000 * 1000),
        person: owner,
        exercise: exercise(1),
        written_at: 40 + number as i64,
        closed_at: None,
        seen: json!({"language": "ru", "verdict": "WA\0"}),
        text: format!("the second case is wrong\0 {number}"),
    }
}

/// Leaves at least one row in every table that belongs to a person. The ids are the same for everybody.
pub async fn fill(store: &Store, rows: &PersonStore) {
    rows.save_settings(&settings()).await.unwrap();
    rows.save_draft(exercise(1), 0, "x = 1", 10).await.unwrap();
    rows.save_draft(exercise(1), 0, "x = 2", 11).await.unwrap_err();
    judge_with_insight(store, &attempt(rows.id(), 1)).await;
    let claim = Claim { time: Some(Bound::Linearithmic), memory: None, sureness: Some(80) };
    rows.keep_claim(attempt_id(1), &claim).await.unwrap();
    judge(store, &attempt(rows.id(), 2), Verdict::Accepted).await;
    let mut run = attempt(rows.id(), 3);
    run.mode = AttemptMode::Run;
    run.own_input = Some("(1, '\0')".to_owned());
    run.hints_used = 2;
    judge(store, &run, Verdict::RuntimeError).await;
    let mut waiting = attempt(rows.id(), 4);
    waiting.exercise = exercise(2);
    rows.create_attempt(&waiting).await.unwrap();
    store.work().append_event(rows.id(), attempt_id(4), "started", json!({}), 12).await.unwrap();
    rows.open_hint(exercise(1), "hint-1", 13).await.unwrap();
    rows.save_review(exercise(3), &review(14), 20).await.unwrap();
    let second = Review { memory_before: Some(review(14).memory_after), ..review(15) };
    rows.save_review(exercise(3), &second, 30).await.unwrap();
    rows.save_answer(exercise(3), "my own words\0", &["one".to_owned(), "two".to_owned()], 16).await.unwrap();
    rows.record_drill_answer(&drill_answer(1)).await.unwrap();
    rows.mark_lesson_visited(exercise(5), 17).await.unwrap();
    rows.mark_lesson_done(exercise(6), 18).await.unwrap();
    rows.keep_take(&take(1)).await.unwrap();
    rows.add_report(&report(rows.id(), 1)).await.unwrap();
}
