//! Instances of drills and the answers to them.

use crate::fixture::{Fixture, drill_answer, drill_instance, exercise};
use store::{DrillAnswer, DrillInstance, DrillStats};
use uuid::Uuid;

async fn an_instance_is_kept_once_per_seed(fixture: Fixture) {
    assert!(fixture.store.save_drill_instance(&drill_instance(1)).await.unwrap());
    assert!(!fixture.store.save_drill_instance(&drill_instance(1)).await.unwrap());
    let redelivered = DrillInstance { id: Uuid::from_u128(77), ..drill_instance(1) };
    assert!(!fixture.store.save_drill_instance(&redelivered).await.unwrap());
    let of_another = DrillInstance { id: Uuid::from_u128(78), generator: exercise(8), ..drill_instance(1) };
    assert!(fixture.store.save_drill_instance(&of_another).await.unwrap());
    assert_eq!(fixture.store.find_drill_instance(drill_instance(1).id).await.unwrap(), Some(drill_instance(1)));
    assert_eq!(fixture.store.find_drill_instance(redelivered.id).await.unwrap(), None);
    assert_eq!(fixture.store.count_unused_instances(exercise(7)).await.unwrap(), 1);
}

async fn the_next_instance_is_new_to_the_person_and_fresh_if_possible(fixture: Fixture) {
    let (one, other) = (fixture.person(1).await, fixture.person(2).await);
    let next = |rows: &store::PersonStore| {
        let rows = rows.clone();
        async move { rows.next_drill_instance(exercise(7)).await.unwrap().map(|instance| instance.id) }
    };
    assert_eq!(next(&one).await, None);
    for number in [2, 1] {
        fixture.store.save_drill_instance(&drill_instance(number)).await.unwrap();
    }
    assert_eq!(next(&one).await, Some(drill_instance(1).id));
    assert!(one.record_drill_answer(&drill_answer(1)).await.unwrap());
    assert_eq!(next(&one).await, Some(drill_instance(2).id));
    // Both are new to the other person; the second is new to everybody.
    assert_eq!(next(&other).await, Some(drill_instance(2).id));
    assert_eq!(fixture.store.count_unused_instances(exercise(7)).await.unwrap(), 1);
    assert!(one.record_drill_answer(&drill_answer(2)).await.unwrap());
    assert_eq!(next(&one).await, None);
    assert_eq!(next(&other).await, Some(drill_instance(1).id));
    assert_eq!(fixture.store.count_unused_instances(exercise(7)).await.unwrap(), 0);
}

async fn only_the_first_answer_to_an_instance_counts(fixture: Fixture) {
    let rows = fixture.person(1).await;
    fixture.store.save_drill_instance(&drill_instance(1)).await.unwrap();
    assert!(rows.record_drill_answer(&drill_answer(1)).await.unwrap());
    assert!(!rows.record_drill_answer(&drill_answer(1)).await.unwrap());
    let corrected = DrillAnswer { id: Uuid::from_u128(5), correct: true, rule: None, ..drill_answer(1) };
    assert!(!rows.record_drill_answer(&corrected).await.unwrap());
    assert_eq!(rows.recent_drill_answers(10).await.unwrap(), [drill_answer(1)]);
}

async fn statistics_count_by_rule(fixture: Fixture) {
    let rows = fixture.person(1).await;
    assert_eq!(rows.drill_stats(exercise(7)).await.unwrap(), DrillStats::default());
    let rules = [Some("depth-first"), Some("depth-first"), Some("breadth-first"), None];
    for (number, rule) in (1..).zip(rules) {
        let answer = DrillAnswer { rule: rule.map(str::to_owned), ..drill_answer(number) };
        rows.record_drill_answer(&answer).await.unwrap();
    }
    for number in [5, 6] {
        let right = DrillAnswer { correct: true, rule: None, ..drill_answer(number) };
        rows.record_drill_answer(&right).await.unwrap();
    }
    rows.record_drill_answer(&DrillAnswer { generator: exercise(8), ..drill_answer(7) }).await.unwrap();
    let stats = rows.drill_stats(exercise(7)).await.unwrap();
    assert_eq!((stats.answered, stats.correct, stats.last_at), (6, 2, Some(6)));
    let by_rule: Vec<_> = stats.wrong_by_rule.into_iter().collect();
    assert_eq!(by_rule, [("breadth-first".to_owned(), 1), ("depth-first".to_owned(), 2)]);
    let recent = rows.recent_drill_answers(2).await.unwrap();
    assert_eq!(recent.iter().map(|answer| answer.at).collect::<Vec<_>>(), [7, 6]);
}

on_both_databases!(
    an_instance_is_kept_once_per_seed,
    the_next_instance_is_new_to_the_person_and_fresh_if_possible,
    only_the_first_answer_to_an_instance_counts,
    statistics_count_by_rule,
);
