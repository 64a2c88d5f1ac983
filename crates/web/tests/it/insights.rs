//! What is shown under a result beyond the verdict: as it comes, after a reload, in both languages, and by API.

use crate::app::{App, accepted};
use domain::insight::{Counterexample, Growth, GrowthClass, GrowthPoint, Steps};
use domain::{AttemptId, CaseResult, Insight, InsightKind, Judgement, PersonId, Verdict};
use serde_json::json;
use store::NewEvent;

fn failed(input: &str, got: &str) -> CaseResult {
    let case = accepted().cases.into_iter().next().expect("a judged case");
    CaseResult {
        verdict: Verdict::WrongAnswer,
        input: input.to_owned(),
        expected: Some("4".to_owned()),
        got: Some(got.to_owned()),
        ..case
    }
}

fn counterexample(input: &str) -> Insight {
    let case = CaseResult { id: "counterexample".to_owned(), ..failed(input, "5") };
    Insight::Counterexample(Box::new(Counterexample { case, is_minimal: true, tried: 40, slow: None }))
}

fn growth() -> Insight {
    let points = (3..12).map(|power| GrowthPoint { n: 1 << power, cpu_ms: f64::from(1 << power) / 100.0 }).collect();
    Insight::Growth(Growth {
        class: Some(GrowthClass::Linear),
        family: "random".to_owned(),
        from: 8,
        to: 2048,
        is_cut: false,
        steps: Steps::Unusable,
        points,
    })
}

/// A wrong submit with its verdict and two promised insights.
async fn promised(app: &App) -> AttemptId {
    let id = app.submit("def double(number):\n    return 5\n").await;
    let work = app.store.work();
    work.find_unfinished(PersonId::LOCAL, id).await.unwrap().expect("the attempt waits");
    let judgement = Judgement { verdict: Verdict::WrongAnswer, cases: vec![failed("double(1000)", "5")], ..accepted() };
    let verdict = [NewEvent { kind: "verdict".to_owned(), payload: json!({ "verdict": "WA" }) }];
    let promised = [InsightKind::Counterexample, InsightKind::Growth];
    work.finish_attempt_with_insights(PersonId::LOCAL, id, &judgement, &promised, &verdict, app.now()).await.unwrap();
    id
}

#[tokio::test]
async fn an_insight_appears_when_it_is_there_and_a_reload_shows_it() {
    let app = App::start().await;
    let id = promised(&app).await;
    let (page, result) = (format!("/attempts/{id}"), format!("/attempts/{id}/result"));
    app.get(&result).await.is(200).shows(&["data-waiting"]).hides(&["Fails already on"]);
    let work = app.store.work();
    let settle = async |kind: InsightKind, found: Option<Insight>| {
        work.settle_insight(PersonId::LOCAL, id, kind, found.as_ref(), app.now()).await.unwrap();
    };
    settle(InsightKind::Counterexample, Some(counterexample("double(2)"))).await;
    app.get(&result).await.shows(&["Fails already on", "<code>double(2)</code>", "data-waiting"]);
    app.get_in("ru", &page).await.shows(&["Ошибается уже на"]);
    settle(InsightKind::Growth, Some(growth())).await;
    // A second delivery changes nothing.
    settle(InsightKind::Growth, None).await;
    app.get(&result)
        .await
        .shows(&[
            "n or n log n",
            "between n = 8 and n = 2048",
            "<svg",
            "aria-label",
            "Its branches could not be counted",
        ])
        .hides(&["data-waiting"]);
    let kinds: Vec<String> =
        app.person().attempt_log(id, 0).await.unwrap().unwrap().events.into_iter().map(|event| event.kind).collect();
    assert_eq!(kinds, ["verdict", "insight", "insight", "done"]);
    let body = app.get_json(&format!("/api/v1/attempts/{id}")).await;
    assert_eq!(body["insights"][0]["kind"], "counterexample");
    assert_eq!(body["insights"][0]["case"]["input"], "double(2)");
    assert_eq!(body["insights"][1]["class"], "n");
    assert_eq!(body["insights_pending"], false);
}

#[tokio::test]
async fn what_does_not_apply_is_absent() {
    let app = App::start().await;
    let id = promised(&app).await;
    let work = app.store.work();
    assert_eq!(work.promised_insights().await.unwrap(), [(PersonId::LOCAL, id)]);
    work.give_up_insights(PersonId::LOCAL, id, app.now()).await.unwrap();
    assert_eq!(work.promised_insights().await.unwrap(), []);
    app.get(&format!("/attempts/{id}/result")).await.is(200).hides(&["data-part=\"insights\""]);
    let last = app.person().attempt_log(id, 0).await.unwrap().unwrap().events.pop().map(|event| event.kind);
    assert_eq!(last.as_deref(), Some("done"));
}

#[tokio::test]
async fn the_case_that_is_shown_already_is_not_shown_again() {
    let app = App::start().await;
    let id = promised(&app).await;
    let found = counterexample("double(1000)");
    let work = app.store.work();
    work.settle_insight(PersonId::LOCAL, id, InsightKind::Counterexample, Some(&found), app.now()).await.unwrap();
    app.get(&format!("/attempts/{id}/result")).await.shows(&["as small as it gets"]).hides(&["Fails already on"]);
}
