//! Many writers at once, in one process and in two.

use crate::fixture::{Fixture, attempt, exercise, judgement, person};
use domain::{Attempt, AttemptMode, Verdict};
use store::SaveDraftError;

async fn of_two_tabs_that_save_at_once_exactly_one_wins(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let other = fixture.reopen().await;
    for round in 0..8 {
        let saves: Vec<_> = (0..6)
            .map(|tab| {
                let store = if tab % 2 == 0 { fixture.store.clone() } else { other.clone() };
                tokio::spawn(async move {
                    store
                        .person(person(1))
                        .save_draft(exercise(1), round, &format!("round {round}, tab {tab}"), 10)
                        .await
                })
            })
            .collect();
        let (mut won, mut stale) = (0, 0);
        for save in saves {
            match save.await.unwrap() {
                Ok(saved) => {
                    assert_eq!(saved.revision, round + 1);
                    won += 1;
                }
                Err(SaveDraftError::Stale { current }) => {
                    assert_eq!(current.revision, round + 1);
                    stale += 1;
                }
                Err(SaveDraftError::Store(error)) => panic!("{error}"),
            }
        }
        assert_eq!((won, stale), (1, 5));
        assert_eq!(rows.draft_conflicts(exercise(1)).await.unwrap().len(), 5, "every rejected text is kept");
        rows.drop_draft_conflicts(exercise(1)).await.unwrap();
    }
}

async fn no_write_fails_for_want_of_a_lock(fixture: Fixture) {
    let other = fixture.reopen().await;
    for number in 0..8 {
        fixture.person(number).await;
    }
    let writers: Vec<_> = (0..8)
        .map(|number| {
            let store = if number % 2 == 0 { fixture.store.clone() } else { other.clone() };
            tokio::spawn(async move {
                let rows = store.person(person(number));
                for step in 0..20_u128 {
                    let run = Attempt { mode: AttemptMode::Run, ..attempt(rows.id(), step) };
                    rows.create_attempt(&run).await.unwrap();
                    let revision = rows.find_draft(exercise(1)).await.unwrap().map_or(0, |draft| draft.revision);
                    rows.save_draft(exercise(1), revision, &format!("step {step}"), 10).await.unwrap();
                    store.work().start_attempt(rows.id(), run.id, &[], 0).await.unwrap();
                    let accepted = judgement(Verdict::Accepted);
                    store.work().finish_attempt(rows.id(), run.id, &accepted, 11).await.unwrap();
                    // Reads first, then writes: begun deferred, it would fail whenever another wrote in between.
                    rows.prune_runs(exercise(1), 1).await.unwrap();
                }
                assert_eq!(rows.recent_attempts(10).await.unwrap().len(), 1);
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert!(fixture.store.work().unfinished_attempts().await.unwrap().is_empty());
}

/// A page that is closed while it waits for its turn must not take the turn with it.
async fn a_write_that_is_given_up_blocks_nobody(fixture: Fixture) {
    let rows = fixture.person(1).await;
    for _ in 0..50 {
        let given_up =
            tokio::time::timeout(std::time::Duration::from_micros(300), rows.open_hint(exercise(1), "hint-1", 1));
        let _ = given_up.await;
    }
    rows.open_hint(exercise(1), "hint-2", 2).await.unwrap();
    assert!(rows.hints_opened(exercise(1)).await.unwrap().iter().any(|hint| hint.rung == "hint-2"));
}

on_both_databases!(
    of_two_tabs_that_save_at_once_exactly_one_wins,
    no_write_fails_for_want_of_a_lock,
    a_write_that_is_given_up_blocks_nobody,
);
