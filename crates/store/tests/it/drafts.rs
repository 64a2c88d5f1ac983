//! Drafts: revisions, and what becomes of the text that came too late.

use crate::fixture::{Fixture, exercise};
use store::{KEPT_CONFLICTS, SaveDraftError};

async fn a_draft_is_saved_revision_by_revision(fixture: Fixture) {
    let rows = fixture.person(1).await;
    assert_eq!(rows.find_draft(exercise(1)).await.unwrap(), None);
    assert_eq!(rows.save_draft(exercise(1), 0, "a", 10).await.unwrap().revision, 1);
    assert_eq!(rows.save_draft(exercise(1), 1, "b\0 привет", 20).await.unwrap().revision, 2);
    assert_eq!(rows.save_draft(exercise(2), 0, "other", 20).await.unwrap().revision, 1);
    let draft = rows.find_draft(exercise(1)).await.unwrap().unwrap();
    assert_eq!((draft.program.as_str(), draft.revision, draft.updated_at), ("b\0 привет", 2, 20));
}

async fn a_stale_save_keeps_both_texts(fixture: Fixture) {
    let rows = fixture.person(1).await;
    rows.save_draft(exercise(1), 0, "a", 10).await.unwrap();
    rows.save_draft(exercise(1), 1, "b", 20).await.unwrap();
    for base in [0, 1, -5, 77] {
        let text = format!("written on {base}");
        let refused = rows.save_draft(exercise(1), base, &text, 30).await.unwrap_err();
        let SaveDraftError::Stale { current } = refused else { panic!("{refused}") };
        assert_eq!((current.program.as_str(), current.revision), ("b", 2));
    }
    let conflicts = rows.draft_conflicts(exercise(1)).await.unwrap();
    let texts: Vec<&str> = conflicts.iter().map(|draft| draft.program.as_str()).collect();
    assert_eq!(texts, ["written on 77", "written on -5", "written on 1", "written on 0"]);
    assert_eq!(conflicts[2].revision, 1);
    assert_eq!(rows.find_draft(exercise(1)).await.unwrap().unwrap().program, "b");
    rows.drop_draft_conflicts(exercise(1)).await.unwrap();
    assert!(rows.draft_conflicts(exercise(1)).await.unwrap().is_empty());
    assert_eq!(rows.find_draft(exercise(1)).await.unwrap().unwrap().program, "b");
}

async fn a_save_whose_answer_was_lost_can_be_sent_again(fixture: Fixture) {
    let rows = fixture.person(1).await;
    for _ in 0..2 {
        assert_eq!(rows.save_draft(exercise(1), 0, "a", 10).await.unwrap().revision, 1);
    }
    for _ in 0..2 {
        assert_eq!(rows.save_draft(exercise(1), 1, "b", 20).await.unwrap().revision, 2);
    }
    assert!(rows.draft_conflicts(exercise(1)).await.unwrap().is_empty());
}

async fn a_tab_that_outlived_the_data_still_saves(fixture: Fixture) {
    let rows = fixture.person(1).await;
    assert_eq!(rows.save_draft(exercise(1), 7, "kept", 10).await.unwrap().revision, 8);
    assert_eq!(rows.find_draft(exercise(1)).await.unwrap().unwrap().program, "kept");
}

async fn a_stale_tab_that_keeps_saving_fills_nothing(fixture: Fixture) {
    let rows = fixture.person(1).await;
    rows.save_draft(exercise(1), 0, "a", 10).await.unwrap();
    let wanted = KEPT_CONFLICTS as usize;
    for number in 0..wanted + 5 {
        for _ in 0..2 {
            rows.save_draft(exercise(1), 0, &format!("late {number}"), 20).await.unwrap_err();
        }
    }
    let conflicts = rows.draft_conflicts(exercise(1)).await.unwrap();
    assert_eq!(conflicts.len(), wanted);
    assert_eq!(conflicts[0].program, format!("late {}", wanted + 4));
}

async fn a_large_program_comes_back_whole(fixture: Fixture) {
    let rows = fixture.person(1).await;
    let program = "# длинная строка\n".repeat(100_000);
    rows.save_draft(exercise(1), 0, &program, 10).await.unwrap();
    assert_eq!(rows.find_draft(exercise(1)).await.unwrap().unwrap().program, program);
}

on_both_databases!(
    a_draft_is_saved_revision_by_revision,
    a_stale_save_keeps_both_texts,
    a_save_whose_answer_was_lost_can_be_sent_again,
    a_tab_that_outlived_the_data_still_saves,
    a_stale_tab_that_keeps_saving_fills_nothing,
    a_large_program_comes_back_whole,
);
