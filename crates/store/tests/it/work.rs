//! Judging: an attempt is stored before it is judged, gets its verdict once, and its events are numbered without gaps.

use crate::fixture::{Fixture, attempt, attempt_id, events_after, judgement, person};
use domain::{AttemptState, Verdict};
use serde_json::json;
use store::{Finished, NewEvent, StoreError};

async fn an_attempt_goes_from_queued_to_done(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let work = fixture.store.work();
    rows.create_attempt(&attempt(rows.id(), 2)).await.unwrap();
    rows.create_attempt(&attempt(rows.id(), 1)).await.unwrap();
    assert_eq!(work.unfinished_attempts().await.unwrap(), [(rows.id(), attempt_id(1)), (rows.id(), attempt_id(2))]);
    let found = || async { work.find_unfinished(rows.id(), attempt_id(1)).await.unwrap() };
    let queued = found().await.unwrap();
    assert_eq!((queued.state, queued.program), (AttemptState::Queued, attempt(rows.id(), 1).program));
    let started = [NewEvent { kind: "started".to_owned(), payload: json!({}) }];
    work.start_attempt(rows.id(), attempt_id(1), &started, 45).await.unwrap();
    // Were its worker to die now, another would take it over.
    assert_eq!(found().await.unwrap().state, AttemptState::Running);
    let events = events_after(&rows, attempt_id(1), 0).await;
    assert_eq!(events.iter().map(|event| (event.number, event.created_at)).collect::<Vec<_>>(), [(1, 45)]);
    assert_eq!(work.unfinished_attempts().await.unwrap().len(), 2);
    work.finish_attempt(rows.id(), attempt_id(1), &judgement(Verdict::Accepted), 50).await.unwrap();
    assert_eq!(found().await, None);
    let finished = rows.find_attempt(attempt_id(1)).await.unwrap();
    work.start_attempt(rows.id(), attempt_id(1), &started, 60).await.unwrap();
    assert_eq!(rows.find_attempt(attempt_id(1)).await.unwrap(), finished, "a start that comes late changes nothing");
    assert_eq!(events_after(&rows, attempt_id(1), 1).await, []);
    assert_eq!(work.unfinished_attempts().await.unwrap(), [(rows.id(), attempt_id(2))]);
}

async fn only_the_first_verdict_counts(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let work = fixture.store.work();
    rows.create_attempt(&attempt(rows.id(), 1)).await.unwrap();
    let events = [
        NewEvent { kind: "verdict".to_owned(), payload: json!({"verdict": "WA"}) },
        NewEvent { kind: "done".to_owned(), payload: json!({}) },
    ];
    let first = work
        .finish_attempt_with_events(rows.id(), attempt_id(1), &judgement(Verdict::WrongAnswer), &events, 50)
        .await
        .unwrap();
    assert!(first.first_time);
    assert_eq!(first.events, events_after(&rows, attempt_id(1), 0).await);
    let before = rows.find_attempt(attempt_id(1)).await.unwrap();
    let second = work
        .finish_attempt_with_events(rows.id(), attempt_id(1), &judgement(Verdict::Accepted), &events, 60)
        .await
        .unwrap();
    assert_eq!(second, Finished { first_time: false, events: Vec::new() });
    assert_eq!(rows.find_attempt(attempt_id(1)).await.unwrap(), before);
    let kinds: Vec<_> = events_after(&rows, attempt_id(1), 0).await.into_iter().map(|event| event.kind).collect();
    assert_eq!(kinds, ["verdict", "done"]);
}

async fn of_many_verdicts_at_once_one_counts(fixture: Fixture) {
    let rows = fixture.person(1).await;
    rows.create_attempt(&attempt(rows.id(), 1)).await.unwrap();
    let other = fixture.reopen().await;
    let calls: Vec<_> = (0..16)
        .map(|number| {
            let work = if number % 2 == 0 { fixture.store.work() } else { other.work() };
            let verdict = if number % 3 == 0 { Verdict::Accepted } else { Verdict::WrongAnswer };
            tokio::spawn(async move {
                let event = [NewEvent { kind: "done".to_owned(), payload: json!({}) }];
                work.finish_attempt_with_events(person(1), attempt_id(1), &judgement(verdict), &event, 50).await
            })
        })
        .collect();
    let mut first_times = 0;
    for call in calls {
        first_times += u32::from(call.await.unwrap().unwrap().first_time);
    }
    assert_eq!(first_times, 1);
    assert_eq!(events_after(&rows, attempt_id(1), 0).await.len(), 1);
}

async fn events_are_numbered_without_gaps(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let other = fixture.reopen().await;
    for number in [1, 2] {
        rows.create_attempt(&attempt(rows.id(), number)).await.unwrap();
    }
    let calls: Vec<_> = (0..20)
        .map(|number| {
            let work = if number % 2 == 0 { fixture.store.work() } else { other.work() };
            tokio::spawn(async move {
                work.append_event(person(1), attempt_id(1), "case", json!({"case": number, "nul": "\0"}), number).await
            })
        })
        .collect();
    let mut numbers = Vec::new();
    for call in calls {
        numbers.push(call.await.unwrap().unwrap());
    }
    numbers.sort();
    assert_eq!(numbers, (1..=20).collect::<Vec<i64>>());
    let number = fixture.store.work().append_event(rows.id(), attempt_id(2), "started", json!({}), 1).await.unwrap();
    assert_eq!(number, 1);
    let events = events_after(&rows, attempt_id(1), 17).await;
    assert_eq!(events.iter().map(|event| event.number).collect::<Vec<_>>(), [18, 19, 20]);
    assert_eq!(events[0].kind, "case");
    assert_eq!(events[0].payload["nul"], "\0");
    assert!(events_after(&rows, attempt_id(1), 20).await.is_empty());
}

async fn what_is_not_there_cannot_be_worked_on(fixture: Fixture) {
    let rows = fixture.person(1).await;
    fixture.person(2).await;
    rows.create_attempt(&attempt(rows.id(), 1)).await.unwrap();
    let work = fixture.store.work();
    // Another's attempt is as absent as none.
    for (owner, id) in [(person(2), attempt_id(1)), (person(1), attempt_id(2)), (person(3), attempt_id(1))] {
        assert_eq!(work.find_unfinished(owner, id).await.unwrap(), None);
        work.start_attempt(owner, id, &[], 1).await.unwrap();
        let finished = work.finish_attempt(owner, id, &judgement(Verdict::Accepted), 1).await;
        assert!(matches!(finished, Err(StoreError::UnknownAttempt(unknown)) if unknown == id));
        let appended = work.append_event(owner, id, "started", json!({}), 1).await;
        assert!(matches!(appended, Err(StoreError::UnknownAttempt(unknown)) if unknown == id));
    }
    assert_eq!(rows.find_attempt(attempt_id(1)).await.unwrap().unwrap(), attempt(rows.id(), 1));
}

on_both_databases!(
    an_attempt_goes_from_queued_to_done,
    only_the_first_verdict_counts,
    of_many_verdicts_at_once_one_counts,
    events_are_numbered_without_gaps,
    what_is_not_there_cannot_be_worked_on,
);
