//! Settings, hints, cards, answers and lessons.

use crate::fixture::{Fixture, exercise, review, settings, take};
use serde_json::json;
use std::collections::HashMap;
use store::{Answer, LessonState, OpenedHint, Review, Settings, StoreError, Take};

async fn settings_are_the_defaults_until_saved(fixture: Fixture) {
    let rows = fixture.person(1).await;
    assert_eq!(rows.settings().await.unwrap(), Settings::default());
    rows.save_settings(&settings()).await.unwrap();
    assert_eq!(rows.settings().await.unwrap(), settings());
    rows.save_settings(&Settings::default()).await.unwrap();
    assert_eq!(rows.settings().await.unwrap(), Settings::default());
    let with_nul = Settings { time_zone: Some("Europe\0".to_owned()), ..settings() };
    assert!(matches!(rows.save_settings(&with_nul).await, Err(StoreError::NulInText { field: "time_zone" })));
}

async fn a_hint_is_opened_once(fixture: Fixture) {
    let rows = fixture.person(1).await;
    assert!(rows.open_hint(exercise(1), "hint-2", 10).await.unwrap());
    assert!(rows.open_hint(exercise(1), "hint-1", 20).await.unwrap());
    assert!(!rows.open_hint(exercise(1), "hint-2", 30).await.unwrap());
    assert!(rows.open_hint(exercise(2), "parsons", 30).await.unwrap());
    let hint = |rung: &str, opened_at| OpenedHint { rung: rung.to_owned(), opened_at };
    assert_eq!(rows.hints_opened(exercise(1)).await.unwrap(), [hint("hint-2", 10), hint("hint-1", 20)]);
    assert!(matches!(rows.open_hint(exercise(1), "a\0", 1).await, Err(StoreError::NulInText { field: "rung" })));
}

async fn a_review_moves_its_card_and_is_logged(fixture: Fixture) {
    let rows = fixture.person(1).await;
    assert_eq!(rows.find_card(exercise(1)).await.unwrap(), None);
    assert!(rows.save_review(exercise(1), &review(10), 100).await.unwrap());
    let second =
        Review { grade: 1, memory_before: Some(review(10).memory_after), memory_after: json!(null), ..review(20) };
    assert!(rows.save_review(exercise(1), &second, 50).await.unwrap());
    // Sent twice.
    assert!(!rows.save_review(exercise(1), &Review { grade: 4, ..second.clone() }, 999).await.unwrap());
    rows.save_review(exercise(2), &review(10), 40).await.unwrap();
    let card = rows.find_card(exercise(1)).await.unwrap().unwrap();
    assert_eq!((card.due_at, card.last_review_at, card.memory.clone()), (50, 20, json!(null)));
    assert_eq!(rows.reviews_of(exercise(1)).await.unwrap(), [review(10), second]);
    let due = |now, limit| {
        let rows = rows.clone();
        async move {
            let cards = rows.due_cards(now, limit).await.unwrap();
            cards.into_iter().map(|card| card.exercise).collect::<Vec<_>>()
        }
    };
    assert_eq!(due(39, 10).await, []);
    assert_eq!(due(40, 10).await, [exercise(2)]);
    assert_eq!(due(1000, 10).await, [exercise(2), exercise(1)]);
    assert_eq!(due(1000, 1).await, [exercise(2)]);
    assert_eq!(rows.cards().await.unwrap().len(), 2);
    for grade in [0, 5] {
        let refused = rows.save_review(exercise(1), &Review { grade, ..review(77) }, 1).await;
        assert!(matches!(refused, Err(StoreError::UnknownGrade(unknown)) if unknown == grade));
    }
    assert_eq!(rows.find_card(exercise(1)).await.unwrap().unwrap(), card);
}

async fn an_answer_replaces_the_earlier_one(fixture: Fixture) {
    let rows = fixture.person(1).await;
    assert_eq!(rows.find_answer(exercise(1)).await.unwrap(), None);
    rows.save_answer(exercise(1), "first\0", &["one".to_owned()], 10).await.unwrap();
    rows.save_answer(exercise(1), "второй", &[], 20).await.unwrap();
    let wanted = Answer { text: "второй".to_owned(), ticked: Vec::new(), updated_at: 20 };
    assert_eq!(rows.find_answer(exercise(1)).await.unwrap(), Some(wanted));
}

async fn lessons_keep_the_first_visit_and_the_first_time_done(fixture: Fixture) {
    let rows = fixture.person(1).await;
    rows.mark_lesson_visited(exercise(1), 10).await.unwrap();
    rows.mark_lesson_visited(exercise(1), 11).await.unwrap();
    rows.mark_lesson_done(exercise(1), 12).await.unwrap();
    rows.mark_lesson_done(exercise(1), 13).await.unwrap();
    rows.mark_lesson_done(exercise(2), 20).await.unwrap();
    rows.mark_lesson_visited(exercise(3), 30).await.unwrap();
    let progress = rows.lesson_progress(&[1, 2, 4].map(exercise)).await.unwrap();
    let wanted = HashMap::from([
        (exercise(1), LessonState { visited_at: 10, done_at: Some(12) }),
        (exercise(2), LessonState { visited_at: 20, done_at: Some(20) }),
    ]);
    assert_eq!(progress, wanted);
    assert!(rows.lesson_progress(&[]).await.unwrap().is_empty());
}

async fn a_take_is_kept_once_and_can_be_dropped(fixture: Fixture) {
    let rows = fixture.person(1).await;
    assert!(rows.keep_take(&take(1)).await.unwrap());
    assert!(!rows.keep_take(&Take { seconds: 9, ..take(1) }).await.unwrap());
    assert!(rows.keep_take(&take(2)).await.unwrap());
    let elsewhere = Take { exercise: exercise(9), ..take(3) };
    assert!(rows.keep_take(&elsewhere).await.unwrap());
    assert_eq!(rows.takes_of(exercise(8), 10).await.unwrap(), [take(2), take(1)]);
    assert_eq!(rows.takes_of(exercise(8), 1).await.unwrap(), [take(2)]);
    assert_eq!(rows.recent_takes(10).await.unwrap(), [elsewhere, take(2), take(1)]);
    assert!(rows.drop_take(take(2).id).await.unwrap());
    assert!(!rows.drop_take(take(2).id).await.unwrap());
    assert_eq!(rows.takes_of(exercise(8), 10).await.unwrap(), [take(1)]);
}

on_both_databases!(
    a_take_is_kept_once_and_can_be_dropped,
    settings_are_the_defaults_until_saved,
    a_hint_is_opened_once,
    a_review_moves_its_card_and_is_logged,
    an_answer_replaces_the_earlier_one,
    lessons_keep_the_first_visit_and_the_first_time_done,
);
