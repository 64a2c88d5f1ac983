//! Drills: shown, answered, checked.

use crate::app::{App, DRILL};
use axum::http::Method;
use domain::Job;
use serde_json::{Value, json};
use store::DrillInstance;
use uuid::Uuid;

fn content(input: &str) -> Value {
    let choices = if input == "choice" { json!(["3", "12", "21"]) } else { json!([]) };
    json!({
        "program": "print(1 + 2)\n", "prompt": { "en": "What is printed?", "ru": "Что напечатано?" }, "input": input,
        "choices": choices, "answer": "3\n", "wrong": [{ "rule": "joined", "text": "12" }],
        "explain": { "en": "Numbers are added.", "ru": "Числа складываются." }, "interpreter": "3.13.0"
    })
}

async fn add(app: &App, number: u128, input: &str) -> Uuid {
    let id = Uuid::from_u128(number);
    let instance = DrillInstance {
        id,
        generator: DRILL.parse().unwrap(),
        seed: number as i64,
        content: content(input),
        created_at: app.now() + number as i64,
    };
    assert!(app.store.save_drill_instance(&instance).await.unwrap());
    id
}

#[tokio::test]
async fn the_first_drill_is_ordered_and_waited_for() {
    let app = App::start().await;
    app.get("/drills/sums").await.is(200).shows(&["The next one is being made", "http-equiv=\"refresh\""]);
    assert!(app.queue.waiting() >= 3);
    assert!(matches!(app.jobs.next().await, Job::Drill { .. }));
    app.get("/api/v1/drills/sums/next").await.is(202);
}

#[tokio::test]
async fn a_wrong_answer_shows_its_rule_and_counts_once() {
    let app = App::start().await;
    let (first, second) = (add(&app, 1, "choice").await, add(&app, 2, "choice").await);
    let address = format!("/drills/sums/{first}");
    assert_eq!(app.get("/drills/sums").await.location(), address);
    app.get(&address).await.shows(&["print(1 + 2)", "value=\"1\"", "What is printed?"]).hides(&["Numbers are added"]);
    let answers = format!("{address}/answers");
    assert_eq!(app.post(&answers, &[("answer", "1")]).await.location(), address);
    let page = app.get(&address).await;
    page.shows(&["class=\"verdict bad\"", "The digits were joined.", "Numbers are added.", "Run by CPython 3.13.0"]);
    page.shows(&["class=\"right\"", "class=\"given bad\"", "disabled"]);
    app.post(&answers, &[("answer", "0")]).await.is(303);
    app.get(&address).await.shows(&["class=\"verdict bad\""]);
    assert_eq!(app.get("/drills/sums").await.location(), format!("/drills/sums/{second}"));
    app.post(&answers, &[("answer", "9")]).await.is(422);
}

#[tokio::test]
async fn a_typed_answer_is_compared_without_blanks_at_line_ends() {
    let app = App::start().await;
    let id = add(&app, 1, "text").await;
    app.post(&format!("/drills/sums/{id}/answers"), &[("answer", "3 \r\n\r\n")]).await.is(303);
    app.get_in("ru", &format!("/drills/sums/{id}")).await.shows(&["Верно", "Числа складываются."]);
}

#[tokio::test]
async fn the_api_tells_nothing_before_the_answer() {
    let app = App::start().await;
    let id = add(&app, 1, "choice").await;
    let drill = app.get_json("/api/v1/drills/sums/next").await;
    assert_eq!(drill["instance"], id.to_string());
    assert!(drill.get("answer").is_none() && drill.get("wrong").is_none(), "{drill}");
    let path = format!("/api/v1/drills/sums/{id}/answers");
    let verdict = app.send_json(Method::POST, &path, json!({ "answer": "1" })).await.is(200).json();
    assert_eq!(verdict["correct"], false);
    assert_eq!(
        (verdict["rule"].as_str(), verdict["message"].as_str()),
        (Some("joined"), Some("The digits were joined."))
    );
    app.get(&format!("/drills/sums/{}", Uuid::from_u128(77))).await.is(404);
}
