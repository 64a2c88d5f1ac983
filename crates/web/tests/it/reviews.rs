//! Remarks on code: under a result, in both languages, by API; and while somebody types.

use crate::app::{App, accepted};
use crate::browser::{rules, somebody};
use axum::http::Method;
use domain::review::{Finding, Remark, Review, Rule, Unchecked, Weight};
use domain::{AttemptId, Insight, InsightKind, Localized, PersonId, Role};
use serde_json::json;

fn remark(rule: Rule, line: u32) -> Remark {
    Remark { weight: rule.weight(), rule: Some(rule), lines: vec![line], names: vec!["<b>".to_owned()], author: None }
}

async fn reviewed(app: &App, remarks: Vec<Remark>, unchecked: Vec<Unchecked>) -> AttemptId {
    let id = app.submit("def double(number):\n    return number * 2\n").await;
    let work = app.store.work();
    work.find_unfinished(PersonId::LOCAL, id).await.unwrap().expect("the attempt waits");
    let promised = [InsightKind::Review];
    work.finish_attempt_with_insights(PersonId::LOCAL, id, &accepted(), &promised, &[], app.now()).await.unwrap();
    let found = Insight::Review(Review { remarks, unchecked });
    work.settle_insight(PersonId::LOCAL, id, InsightKind::Review, Some(&found), app.now()).await.unwrap();
    id
}

#[tokio::test]
async fn three_remarks_are_seen_at_once_and_the_rest_on_demand() {
    let app = App::start().await;
    let text = Localized { en: "Neat `x`.".to_owned(), ru: "Изящно.".to_owned() };
    let author =
        Remark { weight: Weight::WellDone, rule: None, lines: Vec::new(), names: Vec::new(), author: Some(text) };
    let rules = [Rule::MutableDefault, Rule::RangeLen, Rule::UnusedImport, Rule::GoodEnumerate];
    let remarks = [author].into_iter().chain(rules.map(|rule| remark(rule, 2))).collect();
    let id = reviewed(&app, remarks, vec![Unchecked::Types]).await;
    let result = format!("/attempts/{id}/result");
    app.get(&result)
        .await
        .is(200)
        .shows(&["5 remarks on the code: 1 essential, 2 worth doing, 2 well done", "2 more", "Neat <code>x</code>."])
        .shows(&["A default that can change", "data-line=\"2\"", "&#60;b&#62;", "The types were not checked"])
        .hides(&["<b>"]);
    app.get_in("ru", &result).await.shows(&["5 замечаний к коду", "Ещё 2", "Изящно.", "строка"]);
    let body = app.get_json(&format!("/api/v1/attempts/{id}")).await;
    let review = &body["insights"][0];
    assert_eq!((&review["kind"], &review["unchecked"]), (&json!("review"), &json!(["types"])));
    assert_eq!(review["remarks"][1]["rule"], "mutable-default");
    assert_eq!(review["remarks"][1]["title"], "A default that can change");
    assert!(review["remarks"][1]["before"].as_str().is_some_and(|code| code.contains("items=[]")));
}

const LINT: &str = "/api/v1/problems/double/lint";

fn finding(rule: Option<Rule>) -> Finding {
    let (name, message) = (Some("math".to_owned()), String::new());
    Finding { rule, line: 1, column: 8, end_line: 1, end_column: 12, name, message }
}

#[tokio::test]
async fn what_is_typed_is_looked_at_when_somebody_can() {
    let app = App::start().await;
    let ask = || app.send_json(Method::POST, LINT, json!({ "program": "import math\n" }));
    // Nobody can: nothing is said, and it is no error.
    ask().await.is(204);
    app.jobs.open_lints(true);
    let answered = tokio::spawn({
        let jobs = app.jobs.clone();
        async move {
            let lint = jobs.next_lint().await;
            assert_eq!(lint.program, "import math\n");
            lint.answer(vec![finding(Some(Rule::UnusedImport)), finding(None)]);
        }
    });
    let body = ask().await.is(200).json();
    answered.await.unwrap();
    assert_eq!(body["findings"][0]["weight"], "worth-doing");
    assert_eq!(body["findings"][1]["weight"], "syntax");
    let said = body["findings"][0]["message"].as_str().unwrap();
    assert!(said.starts_with("An import that is not used: math."), "{said}");
    // Verdicts come first.
    app.submit("def double(number):\n    return 1\n").await;
    ask().await.is(204);
}

#[tokio::test]
async fn what_is_typed_is_limited_in_size_and_by_a_setting() {
    let app = App::start().await;
    app.jobs.open_lints(true);
    app.send_json(Method::POST, LINT, json!({ "program": "x".repeat((64 << 10) + 1) })).await.is(413);
    app.send_json(Method::POST, "/api/v1/problems/absent/lint", json!({ "program": "" })).await.is(404);
    app.get("/problems/double").await.shows(&["lint=\"/api/v1/problems/double/lint\""]);
    app.get("/settings").await.shows(&["name=\"lint\" value=\"1\" checked"]);
    app.post("/settings", &[("language", "en"), ("theme", "light")]).await.is(303);
    app.get("/settings").await.hides(&["name=\"lint\" value=\"1\" checked"]);
    app.get("/problems/double").await.hides(&["/lint\""]);
    app.send_json(Method::POST, LINT, json!({ "program": "x = 1" })).await.is(204);
}

#[tokio::test]
async fn nobody_asks_without_end() {
    let app = App::online(rules()).await;
    let person = somebody(&app, "ann@example.org", Role::Candidate).await;
    let mut answers = Vec::new();
    for _ in 0..70 {
        answers.push(person.send_json(Method::POST, LINT, json!({ "program": "x = 1" })).await.status.as_u16());
    }
    assert_eq!((answers[0], answers[69]), (204, 429));
}
