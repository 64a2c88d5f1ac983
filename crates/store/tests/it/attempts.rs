//! Attempts as their person sees them.

use crate::fixture::{Fixture, attempt, attempt_id, events_after, exercise, judge, judgement, person};
use domain::{AttemptMode, AttemptState, Verdict};
use store::{ExerciseState, StoreError};

async fn an_attempt_comes_back_as_it_went_in(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let mut wanted = attempt(rows.id(), 1);
    wanted.program = "NUL \0, эмодзи 🐍".to_owned();
    wanted.own_input = Some("(1,\0)".to_owned());
    wanted.hints_used = u32::MAX;
    rows.create_attempt(&wanted).await.unwrap();
    assert_eq!(rows.find_attempt(wanted.id).await.unwrap().unwrap(), wanted);
    assert_eq!(rows.find_attempt(attempt_id(2)).await.unwrap(), None);
}

async fn a_judgement_comes_back_to_the_last_bit(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let mut wanted = attempt(rows.id(), 1);
    judge(&fixture.store, &wanted, Verdict::WrongAnswer).await;
    wanted.state = AttemptState::Done;
    wanted.verdict = Some(Verdict::WrongAnswer);
    wanted.judgement = Some(judgement(Verdict::WrongAnswer));
    wanted.finished_at = Some(99);
    assert_eq!(rows.find_attempt(wanted.id).await.unwrap().unwrap(), wanted);
}

async fn an_attempt_is_stored_as_waiting_whatever_it_says(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let mut claimed = attempt(rows.id(), 1);
    claimed.state = AttemptState::Done;
    claimed.verdict = Some(Verdict::Accepted);
    claimed.judgement = Some(judgement(Verdict::Accepted));
    claimed.finished_at = Some(5);
    rows.create_attempt(&claimed).await.unwrap();
    assert_eq!(rows.find_attempt(claimed.id).await.unwrap().unwrap(), attempt(rows.id(), 1));
}

async fn an_id_is_taken_once_and_only_for_oneself(fixture: Fixture) {
    let rows = fixture.person(1).await;
    rows.create_attempt(&attempt(rows.id(), 1)).await.unwrap();
    let mut again = attempt(rows.id(), 1);
    again.program = "another".to_owned();
    assert!(matches!(rows.create_attempt(&again).await, Err(StoreError::DuplicateAttempt(id)) if id == again.id));
    assert_eq!(rows.find_attempt(again.id).await.unwrap().unwrap(), attempt(rows.id(), 1));
    assert!(matches!(rows.create_attempt(&attempt(person(2), 3)).await, Err(StoreError::WrongPerson)));
}

async fn somebody_unknown_cannot_store_anything(fixture: Fixture) {
    let rows = fixture.store.person(person(9));
    let refused = rows.create_attempt(&attempt(person(9), 1)).await;
    assert!(matches!(refused, Err(StoreError::UnknownPerson)), "{refused:?}");
    assert!(matches!(rows.export(1).await, Err(StoreError::UnknownPerson)));
    rows.ensure_exists(1).await.unwrap();
    rows.ensure_exists(2).await.unwrap();
    rows.create_attempt(&attempt(person(9), 1)).await.unwrap();
    assert_eq!(rows.export(1).await.unwrap()["person"]["created_at"], 1);
}

async fn lists_are_newest_first(fixture: Fixture) {
    let rows = fixture.person(1).await;
    for number in [3, 1, 2, 5] {
        let mut one = attempt(rows.id(), number);
        one.exercise = exercise(if number == 5 { 2 } else { 1 });
        rows.create_attempt(&one).await.unwrap();
    }
    // Made at the same microsecond: the later id is the newer one.
    let mut twin = attempt(rows.id(), 6);
    twin.created_at = 5;
    rows.create_attempt(&twin).await.unwrap();
    let ids = |summaries: Vec<store::AttemptSummary>| summaries.iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(ids(rows.attempts_of(exercise(1), 10).await.unwrap()), [6, 3, 2, 1].map(attempt_id));
    assert_eq!(ids(rows.attempts_of(exercise(1), 2).await.unwrap()), [6, 3].map(attempt_id));
    assert_eq!(ids(rows.recent_attempts(3).await.unwrap()), [6, 5, 3].map(attempt_id));
    assert_eq!(rows.recent_attempts(1).await.unwrap()[0].hints_used, 0);
    assert_eq!(rows.attempts_count_since(3, None).await.unwrap(), 3);
    assert_eq!(rows.attempts_count_since(0, Some(AttemptMode::Run)).await.unwrap(), 0);
    assert_eq!(rows.attempts_count_since(0, Some(AttemptMode::Submit)).await.unwrap(), 5);
}

async fn states_tell_aided_from_unaided(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let cases = [
        (1, AttemptMode::Run, Verdict::Accepted, 0),
        (2, AttemptMode::Submit, Verdict::WrongAnswer, 0),
        (3, AttemptMode::Submit, Verdict::Accepted, 2),
        (4, AttemptMode::Submit, Verdict::Accepted, 0),
        (4, AttemptMode::Submit, Verdict::Accepted, 1),
        (4, AttemptMode::Submit, Verdict::WrongAnswer, 5),
        (5, AttemptMode::Snippet, Verdict::Accepted, 0),
        (6, AttemptMode::Proof, Verdict::Accepted, 0),
    ];
    for (number, (exercise_number, mode, verdict, hints_used)) in (100_u128..).zip(cases) {
        let mut one = attempt(rows.id(), number);
        (one.exercise, one.mode, one.hints_used) = (exercise(exercise_number), mode, hints_used);
        judge(&fixture.store, &one, verdict).await;
    }
    let mut waiting = attempt(rows.id(), 200);
    waiting.exercise = exercise(7);
    rows.create_attempt(&waiting).await.unwrap();
    let states = rows.exercise_states().await.unwrap();
    let state =
        |solved_unaided, solved_aided, last_at| ExerciseState { tried: true, solved_unaided, solved_aided, last_at };
    assert_eq!(states.len(), 5);
    assert_eq!(states[&exercise(1)], state(false, false, 100));
    assert_eq!(states[&exercise(2)], state(false, false, 101));
    assert_eq!(states[&exercise(3)], state(false, true, 102));
    assert_eq!(states[&exercise(4)], state(true, true, 105));
    assert_eq!(states[&exercise(7)], state(false, false, 200));
}

async fn pruning_spares_submits_and_what_waits(fixture: Fixture) {
    let rows = fixture.person(1).await;
    for number in 1..=8 {
        let mut one = attempt(rows.id(), number);
        one.mode = if number == 1 { AttemptMode::Submit } else { AttemptMode::Run };
        if number == 2 {
            rows.create_attempt(&one).await.unwrap();
        } else {
            judge(&fixture.store, &one, Verdict::Accepted).await;
        }
    }
    fixture.store.work().append_event(rows.id(), attempt_id(3), "done", serde_json::json!({}), 1).await.unwrap();
    assert_eq!(rows.prune_runs(exercise(2), 0).await.unwrap(), 0);
    assert_eq!(rows.prune_runs(exercise(1), 2).await.unwrap(), 4);
    let left: Vec<_> = rows.recent_attempts(10).await.unwrap().iter().map(|one| one.id).collect();
    assert_eq!(left, [8, 7, 2, 1].map(attempt_id));
    assert!(events_after(&rows, attempt_id(3), 0).await.is_empty());
    assert_eq!(rows.prune_runs(exercise(1), 2).await.unwrap(), 0);
}

on_both_databases!(
    an_attempt_comes_back_as_it_went_in,
    a_judgement_comes_back_to_the_last_bit,
    an_attempt_is_stored_as_waiting_whatever_it_says,
    an_id_is_taken_once_and_only_for_oneself,
    somebody_unknown_cannot_store_anything,
    lists_are_newest_first,
    states_tell_aided_from_unaided,
    pruning_spares_submits_and_what_waits,
);
