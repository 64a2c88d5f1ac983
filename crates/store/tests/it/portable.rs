//! Export and import: nothing is lost, nothing is doubled, and what is malformed changes nothing.

use crate::fixture::{self, Fixture, attempt, attempt_id, exercise, fill, judgement, person, review};
use domain::{AttemptMode, Language, Verdict};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU32, Ordering};
use store::{DrillAnswer, ImportError, Imported, PersonStore, Review, Settings, Store, StoreError, Theme};
use uuid::Uuid;

/// The part of an export that import takes over.
fn content(mut document: Value) -> Value {
    for key in ["person", "exported_at"] {
        document.as_object_mut().unwrap().remove(key).unwrap();
    }
    document
}

async fn export_import_export_gives_the_same(fixture: Fixture) {
    let rows = fixture.person(1).await;
    fill(&fixture.store, &rows).await;
    let exported = rows.export(1000).await.unwrap();
    assert_eq!(exported["format"], store::FORMAT);
    assert_eq!(exported["version"], store::VERSION);
    assert_eq!(exported["exported_at"], 1000);
    // Through a text file, as the commands do it.
    let file = serde_json::to_string_pretty(&exported).unwrap();
    let read: Value = serde_json::from_str(&file).unwrap();
    let elsewhere = fixture::sqlite().await;
    let taker = elsewhere.person(1).await;
    let imported = taker.import(&read).await.unwrap();
    assert_eq!(imported, Imported { attempts: 4, drafts: 1, reviews: 2, drill_answers: 1, lessons: 2 });
    assert_eq!(taker.export(1000).await.unwrap(), exported);
    // What waited for its verdict waits here too.
    assert_eq!(elsewhere.store.work().unfinished_attempts().await.unwrap(), [(person(1), attempt_id(4))]);
    assert_eq!(taker.find_attempt(attempt_id(1)).await.unwrap(), rows.find_attempt(attempt_id(1)).await.unwrap());
}

async fn importing_twice_changes_nothing(fixture: Fixture) {
    let rows = fixture.person(1).await;
    fill(&fixture.store, &rows).await;
    let exported = rows.export(1).await.unwrap();
    assert_eq!(rows.import(&exported).await.unwrap(), Imported::default());
    assert_eq!(rows.export(1).await.unwrap(), exported);
    let other = fixture.person(2).await;
    for wanted in [4, 0] {
        assert_eq!(other.import(&exported).await.unwrap().attempts, wanted);
        assert_eq!(content(other.export(1).await.unwrap()), content(exported.clone()));
    }
}

async fn import_loses_nothing_that_is_there(fixture: Fixture) {
    let rows = fixture.person(1).await;
    fill(&fixture.store, &rows).await;
    let mut document = rows.export(1).await.unwrap();
    document["drafts"][0]["program"] = json!("from the other machine");
    document["answers"][0]["text"] = json!("an older answer");
    document["answers"][0]["updated_at"] = json!(1);
    document["cards"][0]["last_review_at"] = json!(999);
    document["cards"][0]["due_at"] = json!(1234);
    document["attempts"][0]["program"] = json!("forged");
    document["lessons"][0]["done_at"] = json!(44);
    document["settings"]["theme"] = json!("light");
    rows.import(&document).await.unwrap();
    assert_eq!(rows.find_draft(exercise(1)).await.unwrap().unwrap().program, "x = 1");
    let conflicts = rows.draft_conflicts(exercise(1)).await.unwrap();
    assert_eq!(conflicts[0].program, "from the other machine");
    assert_eq!(conflicts[1].program, "x = 2");
    assert_eq!(rows.find_answer(exercise(3)).await.unwrap().unwrap().text, "my own words\0");
    assert_eq!(rows.find_card(exercise(3)).await.unwrap().unwrap().due_at, 1234);
    assert_eq!(rows.find_attempt(attempt_id(1)).await.unwrap().unwrap().program, attempt(person(1), 1).program);
    assert_eq!(rows.lesson_progress(&[exercise(5)]).await.unwrap()[&exercise(5)].done_at, Some(44));
    assert_eq!(rows.settings().await.unwrap().theme, Theme::Light);
}

async fn a_malformed_document_changes_nothing(fixture: Fixture) {
    let rows = fixture.person(1).await;
    fill(&fixture.store, &rows).await;
    let good = rows.export(1).await.unwrap();
    let taker = fixture.person(2).await;
    let empty = taker.export(1).await.unwrap();
    let with = |pointer: &str, value: Value| {
        let mut document = good.clone();
        *document.pointer_mut(pointer).unwrap() = value;
        document
    };
    let mut with_unknown_key = good.clone();
    with_unknown_key["badges"] = json!([]);
    let malformed = [
        with("/attempts/0/verdict", json!("BRILLIANT")),
        with("/attempts/0/verdict", json!("AC")),
        with("/attempts/0/verdict", json!(null)),
        with("/attempts/0/state", json!("queued")),
        with("/attempts/0/judgement", json!({"verdict": "WA"})),
        with("/attempts/3/finished_at", json!(5)),
        with("/attempts/0/id", json!("not-an-id")),
        with("/drafts/0/program", json!(5)),
        with("/lessons", json!(null)),
        with_unknown_key,
    ];
    for document in malformed {
        let refused = taker.import(&document).await.unwrap_err();
        assert!(matches!(refused, ImportError::Malformed(_)), "{refused:?}");
        assert_eq!(taker.export(1).await.unwrap(), empty);
    }
    // The last thing that is imported fails: what came before it goes too.
    let refused = taker.import(&with("/drill_answers/0/rule", json!("a\0b"))).await.unwrap_err();
    assert!(matches!(refused, ImportError::Store(StoreError::NulInText { field: "rule" })), "{refused:?}");
    let refused = taker.import(&with("/reviews/1/grade", json!(9))).await.unwrap_err();
    assert!(matches!(refused, ImportError::Store(StoreError::UnknownGrade(9))), "{refused:?}");
    assert_eq!(taker.export(1).await.unwrap(), empty);
    for document in [json!(null), json!([]), json!({"format": "other"})] {
        assert!(matches!(taker.import(&document).await, Err(ImportError::NotAnExport)));
    }
    let newer = taker.import(&with("/version", json!(4))).await.unwrap_err();
    assert!(matches!(newer, ImportError::OtherVersion(4)), "{newer}");
    let mut older = good.clone();
    older["version"] = json!(1);
    older.as_object_mut().unwrap().remove("takes");
    older.as_object_mut().unwrap().remove("claims");
    taker.import(&older).await.unwrap();
    taker.import(&good).await.unwrap();
}

on_both_databases!(
    export_import_export_gives_the_same,
    importing_twice_changes_nothing,
    import_loses_nothing_that_is_there,
    a_malformed_document_changes_nothing,
    any_history_survives_export_and_import,
);

/// Something that a person does.
#[derive(Debug, Clone)]
enum Deed {
    Draft { exercise: u8, base: i64, program: String },
    Attempt { exercise: u8, mode: AttemptMode, program: String, own_input: Option<String>, verdict: Option<Verdict> },
    Hint { exercise: u8, rung: u8 },
    Review { exercise: u8, grade: u8, stability: f64 },
    Answer { exercise: u8, text: String, ticked: Vec<String> },
    Drill { instance: u8, given: String, correct: bool, rule: Option<u8> },
    Lesson { lesson: u8, done: bool },
    Settings { language: Option<Language>, vim_keys: bool, zone: Option<u8> },
}

/// Any text, with what databases stumble over.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), Just("NUL \0 '; DROP TABLE attempts; --\u{2028}🐍".to_owned())]
}

fn deed() -> impl Strategy<Value = Deed> {
    let verdict = proptest::option::of(proptest::sample::select(Verdict::ALL));
    let mode = proptest::sample::select(AttemptMode::ALL);
    prop_oneof![
        (0..3_u8, 0..3_i64, text()).prop_map(|(exercise, base, program)| Deed::Draft { exercise, base, program }),
        (0..3_u8, mode, text(), proptest::option::of(text()), verdict).prop_map(
            |(exercise, mode, program, own_input, verdict)| Deed::Attempt {
                exercise,
                mode,
                program,
                own_input,
                verdict
            }
        ),
        (0..3_u8, 0..9_u8).prop_map(|(exercise, rung)| Deed::Hint { exercise, rung }),
        (0..3_u8, 1..=4_u8, any::<f64>()).prop_map(|(exercise, grade, stability)| Deed::Review {
            exercise,
            grade,
            stability
        }),
        (0..3_u8, text(), proptest::collection::vec(text(), 0..3)).prop_map(|(exercise, text, ticked)| Deed::Answer {
            exercise,
            text,
            ticked
        }),
        (0..9_u8, text(), any::<bool>(), proptest::option::of(0..3_u8))
            .prop_map(|(instance, given, correct, rule)| Deed::Drill { instance, given, correct, rule }),
        (0..3_u8, any::<bool>()).prop_map(|(lesson, done)| Deed::Lesson { lesson, done }),
        (any::<Option<bool>>(), any::<bool>(), any::<Option<u8>>()).prop_map(|(russian, vim_keys, zone)| {
            let language = russian.map(|russian| if russian { Language::Ru } else { Language::En });
            Deed::Settings { language, vim_keys, zone }
        }),
    ]
}

async fn perform(store: &Store, rows: &PersonStore, number: u128, deed: &Deed) {
    let at = number as i64;
    match deed.clone() {
        Deed::Draft { exercise: number, base, program } => {
            let _ = rows.save_draft(exercise(number.into()), base, &program, at).await;
        }
        Deed::Attempt { exercise: of, mode, program, own_input, verdict } => {
            let mut one = attempt(rows.id(), number);
            (one.exercise, one.mode, one.program, one.own_input) = (exercise(of.into()), mode, program, own_input);
            rows.create_attempt(&one).await.unwrap();
            if let Some(verdict) = verdict {
                store.work().finish_attempt(rows.id(), one.id, &judgement(verdict), at).await.unwrap();
            }
        }
        Deed::Hint { exercise: of, rung } => {
            rows.open_hint(exercise(of.into()), &format!("hint-{rung}"), at).await.unwrap();
        }
        Deed::Review { exercise: of, grade, stability } => {
            let memory_after = json!({"stability": stability, "due": [null, true, "\0"]});
            let review = Review { grade, memory_after, ..review(at) };
            rows.save_review(exercise(of.into()), &review, at + 100).await.unwrap();
        }
        Deed::Answer { exercise: of, text, ticked } => {
            rows.save_answer(exercise(of.into()), &text, &ticked, at).await.unwrap();
        }
        Deed::Drill { instance, given, correct, rule } => {
            let answer = DrillAnswer {
                id: Uuid::from_u128(number),
                generator: exercise(7),
                instance: Uuid::from_u128(instance.into()),
                given,
                correct,
                rule: rule.map(|rule| format!("rule-{rule}")),
                at,
            };
            rows.record_drill_answer(&answer).await.unwrap();
        }
        Deed::Lesson { lesson, done: true } => rows.mark_lesson_done(exercise(lesson.into()), at).await.unwrap(),
        Deed::Lesson { lesson, done: false } => rows.mark_lesson_visited(exercise(lesson.into()), at).await.unwrap(),
        Deed::Settings { language, vim_keys, zone } => {
            let time_zone = zone.map(|zone| format!("Etc/GMT+{zone}"));
            rows.save_settings(&Settings { language, vim_keys, time_zone, ..Settings::default() }).await.unwrap();
        }
    }
}

/// Each case takes two people of its own, the second of whom has nothing yet.
async fn any_history_survives_export_and_import(fixture: Fixture) {
    let next_person = AtomicU32::new(1);
    let handle = tokio::runtime::Handle::current();
    let config = ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() };
    let checked = tokio::task::block_in_place(|| {
        proptest::test_runner::TestRunner::new(config).run(&proptest::collection::vec(deed(), 0..25), |deeds| {
            handle.block_on(async {
                let number = u128::from(next_person.fetch_add(2, Ordering::Relaxed));
                let (giver, taker) = (fixture.person(number).await, fixture.person(number + 1).await);
                for (at, deed) in (1..).zip(&deeds) {
                    perform(&fixture.store, &giver, at, deed).await;
                }
                let exported = giver.export(1).await.unwrap();
                let read: Value = serde_json::from_str(&exported.to_string()).unwrap();
                taker.import(&read).await.unwrap();
                prop_assert_eq!(content(taker.export(1).await.unwrap()), content(exported));
                Ok(())
            })
        })
    });
    if let Err(error) = checked {
        panic!("{error}");
    }
}
