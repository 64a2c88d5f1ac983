//! Nobody reaches another's rows, whichever method they call and whatever ids they guess. One check per method.

use crate::fixture::{
    Fixture, attempt, attempt_id, drill_answer, drill_instance, exercise, fill, judge, judgement, review, take,
};
use domain::claim::Claim;
use domain::{Attempt, AttemptMode, InsightKind, Verdict};
use serde_json::Value;
use store::{Answer, PersonStore, Settings};

/// Somebody with rows in every table, and somebody else without any.
struct Two {
    fixture: Fixture,
    owner: PersonStore,
    stranger: PersonStore,
    before: Value,
}

async fn two(fixture: Fixture) -> Two {
    let owner = fixture.person(1).await;
    let stranger = fixture.person(2).await;
    fill(&fixture.store, &owner).await;
    let before = owner.export(0).await.unwrap();
    for (key, rows) in before.as_object().unwrap() {
        assert!(rows.as_array().is_none_or(|rows| !rows.is_empty()), "{key} is empty, so nothing would be tested");
    }
    Two { fixture, owner, stranger, before }
}

impl Two {
    async fn assert_untouched(&self) {
        assert_eq!(self.owner.export(0).await.unwrap(), self.before);
        assert_eq!(self.fixture.store.work().unfinished_attempts().await.unwrap().len(), 1);
    }
}

/// Each check is named after the method that it checks. Afterwards the owner's rows are as they were.
macro_rules! checks {
    ($($method:ident($two:ident) $body:block)+) => {
        $(async fn $method(fixture: Fixture) {
            let $two = two(fixture).await;
            $body
            $two.assert_untouched().await;
        })+
        on_both_databases!($($method),+);
        const CHECKED: &[&str] = &[$(stringify!($method)),+];
    };
}

checks! {
    find_draft(two) {
        assert!(two.stranger.find_draft(exercise(1)).await.unwrap().is_none());
        assert!(two.owner.find_draft(exercise(1)).await.unwrap().is_some());
    }
    draft_conflicts(two) {
        assert!(two.stranger.draft_conflicts(exercise(1)).await.unwrap().is_empty());
        assert!(!two.owner.draft_conflicts(exercise(1)).await.unwrap().is_empty());
    }
    find_attempt(two) {
        assert!(two.stranger.find_attempt(attempt_id(1)).await.unwrap().is_none());
        assert!(two.owner.find_attempt(attempt_id(1)).await.unwrap().is_some());
    }
    insights_of(two) {
        assert!(two.stranger.insights_of(attempt_id(1)).await.unwrap().is_empty());
        assert_eq!(two.owner.insights_of(attempt_id(1)).await.unwrap().len(), 1);
    }
    awaits_insights(two) {
        // The stranger waits for one of an attempt with the same id.
        let own = attempt(two.stranger.id(), 1);
        two.stranger.create_attempt(&own).await.unwrap();
        let (work, promised) = (two.fixture.store.work(), [InsightKind::Growth]);
        let wrong = judgement(Verdict::WrongAnswer);
        work.finish_attempt_with_insights(own.person, own.id, &wrong, &promised, &[], 9).await.unwrap();
        assert!(two.stranger.awaits_insights(attempt_id(1)).await.unwrap());
        assert!(!two.owner.awaits_insights(attempt_id(1)).await.unwrap());
    }
    attempts_awaiting_insights(two) {
        let own = attempt(two.stranger.id(), 1);
        two.stranger.create_attempt(&own).await.unwrap();
        let (work, promised) = (two.fixture.store.work(), [InsightKind::Growth]);
        let wrong = judgement(Verdict::WrongAnswer);
        work.finish_attempt_with_insights(own.person, own.id, &wrong, &promised, &[], 9).await.unwrap();
        assert_eq!(two.stranger.attempts_awaiting_insights(own.exercise).await.unwrap(), [own.id]);
        assert_eq!(two.stranger.attempts_awaiting_insights(exercise(99)).await.unwrap(), []);
        assert_eq!(two.owner.attempts_awaiting_insights(own.exercise).await.unwrap(), []);
    }
    keep_claim(two) {
        let claim = Claim { sureness: Some(50), ..Claim::default() };
        assert!(two.stranger.keep_claim(attempt_id(1), &claim).await.is_err());
    }
    claim_of(two) {
        assert!(two.stranger.claim_of(attempt_id(1)).await.unwrap().is_none());
        assert_eq!(two.owner.claim_of(attempt_id(1)).await.unwrap().unwrap().sureness, Some(80));
    }
    latest_claim(two) {
        assert!(two.stranger.latest_claim(exercise(1)).await.unwrap().is_none());
    }
    sure_submits(two) {
        assert!(two.stranger.sure_submits().await.unwrap().is_empty());
        let submits = two.owner.sure_submits().await.unwrap();
        assert_eq!(submits.iter().map(|(attempt, percent)| (attempt.id, *percent)).collect::<Vec<_>>(), [(attempt_id(1), 80)]);
    }
    attempts_of(two) {
        assert!(two.stranger.attempts_of(exercise(1), 10).await.unwrap().is_empty());
        assert!(!two.owner.attempts_of(exercise(1), 10).await.unwrap().is_empty());
    }
    recent_attempts(two) {
        assert!(two.stranger.recent_attempts(10).await.unwrap().is_empty());
        assert!(!two.owner.recent_attempts(10).await.unwrap().is_empty());
    }
    exercise_states(two) {
        assert!(two.stranger.exercise_states().await.unwrap().is_empty());
        assert!(!two.owner.exercise_states().await.unwrap().is_empty());
    }
    attempt_log(two) {
        assert_eq!(two.stranger.attempt_log(attempt_id(4), 0).await.unwrap(), None);
        assert!(!two.owner.attempt_log(attempt_id(4), 0).await.unwrap().unwrap().events.is_empty());
    }
    hints_opened(two) {
        assert!(two.stranger.hints_opened(exercise(1)).await.unwrap().is_empty());
        assert!(!two.owner.hints_opened(exercise(1)).await.unwrap().is_empty());
    }
    hints_opened_of(two) {
        assert!(two.stranger.hints_opened_of(&[exercise(1)]).await.unwrap().is_empty());
        assert!(!two.owner.hints_opened_of(&[exercise(1)]).await.unwrap().is_empty());
    }
    begin_again(two) {
        two.stranger.begin_again(exercise(1), "begun", 5000).await.unwrap();
        assert_eq!(two.stranger.hints_opened(exercise(1)).await.unwrap().len(), 1);
    }
    find_card(two) {
        assert!(two.stranger.find_card(exercise(3)).await.unwrap().is_none());
        assert!(two.owner.find_card(exercise(3)).await.unwrap().is_some());
    }
    due_cards(two) {
        assert!(two.stranger.due_cards(1000, 10).await.unwrap().is_empty());
        assert!(!two.owner.due_cards(1000, 10).await.unwrap().is_empty());
    }
    cards(two) {
        assert!(two.stranger.cards().await.unwrap().is_empty());
        assert!(!two.owner.cards().await.unwrap().is_empty());
    }
    reviews_of(two) {
        assert!(two.stranger.reviews_of(exercise(3)).await.unwrap().is_empty());
        assert!(!two.owner.reviews_of(exercise(3)).await.unwrap().is_empty());
    }
    find_answer(two) {
        assert!(two.stranger.find_answer(exercise(3)).await.unwrap().is_none());
        assert!(two.owner.find_answer(exercise(3)).await.unwrap().is_some());
    }
    recent_drill_answers(two) {
        assert!(two.stranger.recent_drill_answers(10).await.unwrap().is_empty());
        assert!(!two.owner.recent_drill_answers(10).await.unwrap().is_empty());
    }
    answers_to(two) {
        assert!(two.stranger.answers_to(&[exercise(3)]).await.unwrap().is_empty());
        assert_eq!(two.owner.answers_to(&[exercise(3), exercise(4)]).await.unwrap().len(), 1);
        assert!(two.owner.answers_to(&[]).await.unwrap().is_empty());
    }
    takes_of(two) {
        assert!(two.stranger.takes_of(exercise(8), 10).await.unwrap().is_empty());
        assert_eq!(two.owner.takes_of(exercise(8), 10).await.unwrap().len(), 1);
    }
    recent_takes(two) {
        assert!(two.stranger.recent_takes(10).await.unwrap().is_empty());
        assert_eq!(two.owner.recent_takes(10).await.unwrap().len(), 1);
    }
    lesson_progress(two) {
        assert!(two.stranger.lesson_progress(&[exercise(5), exercise(6)]).await.unwrap().is_empty());
        assert!(!two.owner.lesson_progress(&[exercise(5), exercise(6)]).await.unwrap().is_empty());
    }
    attempts_count_since(two) {
        assert_eq!(two.stranger.attempts_count_since(0, None).await.unwrap(), 0);
        assert_eq!(two.owner.attempts_count_since(0, None).await.unwrap(), 4);
    }
    settings(two) {
        assert_eq!(two.stranger.settings().await.unwrap(), Settings::default());
        assert_ne!(two.owner.settings().await.unwrap(), Settings::default());
    }
    drill_stats(two) {
        assert_eq!(two.stranger.drill_stats(exercise(7)).await.unwrap().answered, 0);
        assert_eq!(two.owner.drill_stats(exercise(7)).await.unwrap().answered, 1);
    }
    next_drill_instance(two) {
        two.fixture.store.save_drill_instance(&drill_instance(1)).await.unwrap();
        assert_eq!(two.stranger.next_drill_instance(exercise(7)).await.unwrap(), Some(drill_instance(1)));
        assert_eq!(two.owner.next_drill_instance(exercise(7)).await.unwrap(), None);
    }
    export(two) {
        let exported = two.stranger.export(0).await.unwrap();
        assert!(exported["settings"].is_null());
        let tables = exported.as_object().unwrap().values().filter_map(Value::as_array);
        assert_eq!(tables.map(Vec::len).sum::<usize>(), 0);
    }
    ensure_exists(two) {
        two.stranger.ensure_exists(500).await.unwrap();
    }
    save_settings(two) {
        two.stranger.save_settings(&Settings { vim_keys: false, ..Settings::default() }).await.unwrap();
    }
    save_draft(two) {
        assert_eq!(two.stranger.save_draft(exercise(1), 0, "mine", 50).await.unwrap().revision, 1);
        assert_eq!(two.stranger.save_draft(exercise(1), 1, "mine too", 50).await.unwrap().revision, 2);
        two.stranger.save_draft(exercise(1), 1, "mine, but late", 50).await.unwrap_err();
    }
    drop_draft_conflicts(two) {
        two.stranger.drop_draft_conflicts(exercise(1)).await.unwrap();
    }
    create_attempt(two) {
        let mut mine = attempt(two.stranger.id(), 1);
        two.stranger.create_attempt(&mine).await.unwrap();
        assert_eq!(two.stranger.find_attempt(mine.id).await.unwrap().unwrap(), mine);
        mine.person = two.owner.id();
        mine.id = attempt_id(50);
        two.stranger.create_attempt(&mine).await.unwrap_err();
        let work = two.fixture.store.work();
        let judgement = crate::fixture::judgement(domain::Verdict::OutputLimit);
        assert!(work.finish_attempt(two.stranger.id(), attempt_id(1), &judgement, 1).await.unwrap().first_time);
    }
    prune_runs(two) {
        assert_eq!(two.stranger.prune_runs(exercise(1), 0).await.unwrap(), 0);
        let run = Attempt { mode: AttemptMode::Run, ..attempt(two.stranger.id(), 3) };
        judge(&two.fixture.store, &run, Verdict::Accepted).await;
        assert_eq!(two.stranger.prune_runs(exercise(1), 0).await.unwrap(), 1);
    }
    prune_traces(two) {
        let trace = Attempt { mode: AttemptMode::Trace, ..attempt(two.stranger.id(), 3) };
        judge(&two.fixture.store, &trace, Verdict::Accepted).await;
        assert_eq!(two.owner.prune_traces(exercise(1), 0).await.unwrap(), 0);
        assert_eq!(two.stranger.prune_traces(exercise(1), 0).await.unwrap(), 1);
    }
    open_hint(two) {
        assert!(two.stranger.open_hint(exercise(1), "hint-1", 50).await.unwrap());
    }
    save_review(two) {
        assert!(two.stranger.save_review(exercise(3), &review(14), 77).await.unwrap());
        assert_eq!(two.stranger.find_card(exercise(3)).await.unwrap().unwrap().due_at, 77);
    }
    save_answer(two) {
        two.stranger.save_answer(exercise(3), "mine", &[], 50).await.unwrap();
        let mine = Answer { text: "mine".to_owned(), ticked: Vec::new(), updated_at: 50 };
        assert_eq!(two.stranger.find_answer(exercise(3)).await.unwrap(), Some(mine));
    }
    record_drill_answer(two) {
        assert!(two.stranger.record_drill_answer(&drill_answer(1)).await.unwrap());
    }
    keep_take(two) {
        assert!(two.stranger.keep_take(&take(1)).await.unwrap());
    }
    drop_take(two) {
        assert!(!two.stranger.drop_take(take(1).id).await.unwrap());
    }
    mark_lesson_visited(two) {
        two.stranger.mark_lesson_visited(exercise(5), 50).await.unwrap();
    }
    mark_lesson_done(two) {
        two.stranger.mark_lesson_visited(exercise(5), 50).await.unwrap();
        two.stranger.mark_lesson_done(exercise(5), 51).await.unwrap();
    }
    add_report(two) {
        two.stranger.add_report(&crate::fixture::report(two.stranger.id(), 1)).await.unwrap();
    }
    reports(two) {
        assert!(two.stranger.reports().await.unwrap().is_empty());
        assert_eq!(two.owner.reports().await.unwrap().len(), 1);
    }
    count_reports_since(two) {
        assert_eq!(two.stranger.count_reports_since(0).await.unwrap(), 0);
        assert_eq!(two.owner.count_reports_since(0).await.unwrap(), 1);
    }
    moments_since(two) {
        assert!(two.stranger.moments_since(0).await.unwrap().is_empty());
        assert!(!two.owner.moments_since(0).await.unwrap().is_empty());
    }
    first_done(two) {
        assert!(two.stranger.first_done().await.unwrap().is_empty());
        let done = two.owner.first_done().await.unwrap();
        assert_eq!((done[&exercise(1)], done[&exercise(3)], done[&exercise(6)]), (2, 14, 18));
    }
    bytes_kept(two) {
        assert_eq!(two.stranger.bytes_kept().await.unwrap(), 0);
        assert!(two.owner.bytes_kept().await.unwrap() > 100);
    }
    import(two) {
        let mut document = two.before.clone();
        document["attempts"].as_array_mut().unwrap().retain(|attempt| attempt["state"] == "done");
        document["drafts"][0]["program"] = "another".into();
        document["answers"][0]["updated_at"] = 5000.into();
        document["cards"][0]["last_review_at"] = 5000.into();
        document["settings"]["theme"] = "light".into();
        assert_eq!(two.stranger.import(&document).await.unwrap().attempts, 3);
    }
}

/// A method that somebody adds to the handle must get a check here.
#[test]
fn every_method_is_checked() {
    for (file, source) in crate::bound_queries::person_sources() {
        let public_methods = source.lines().filter_map(|line| line.strip_prefix("    pub async fn "));
        for method in public_methods.map(|rest| rest.split(['(', '<']).next().unwrap()) {
            assert!(CHECKED.contains(&method), "{file}: {method} has no check of isolation");
        }
    }
}
