//! Drafts by revision: nothing that was written is lost.

use crate::app::{App, DOUBLE, QUESTION};
use axum::http::Method;
use serde_json::{Value, json};

fn address() -> String {
    format!("/api/v1/exercises/{DOUBLE}/draft")
}

async fn save(app: &App, base_revision: i64, program: &str) -> crate::app::Answer {
    app.send_json(Method::PUT, &address(), json!({ "base_revision": base_revision, "program": program })).await
}

#[tokio::test]
async fn drafts_survive_a_reload() {
    let app = App::start().await;
    assert_eq!(app.get_json(&address()).await["revision"], 0);
    assert_eq!(save(&app, 0, "first").await.is(200).json(), json!({ "revision": 1 }));
    assert_eq!(save(&app, 1, "second").await.is(200).json(), json!({ "revision": 2 }));
    assert_eq!(app.get_json(&address()).await["program"], "second");
    let page = app.get("/problems/double").await;
    page.shows(&["second</textarea>"]);
    assert_eq!(page.field("revision"), "2");
    app.get("/problems/double?starter=1")
        .await
        .shows(&["def double(number):\n    ...", "This is the text you start from"]);
}

#[tokio::test]
async fn a_stale_write_is_refused_and_both_versions_are_kept() {
    let app = App::start().await;
    save(&app, 0, "first").await.is(200);
    save(&app, 1, "second").await.is(200);
    let refused = save(&app, 1, "mine").await;
    refused.is(409);
    assert_eq!(refused.headers["content-type"], "application/problem+json");
    let body: Value = refused.json();
    assert_eq!(body["current"], json!({ "program": "second", "revision": 2 }));
    assert_eq!(body["yours"], "mine");
    let page = app.get("/problems/double").await;
    page.shows(&["changed in two places", ">mine</code>", "?kept=0#work"]);
    app.get("/problems/double?kept=0").await.shows(&["mine</textarea>"]);
    let dropped =
        app.post(&format!("/exercises/{DOUBLE}/kept"), &[("exercise", DOUBLE), ("back", "/problems/double")]).await;
    assert_eq!(dropped.location(), "/problems/double");
    app.get("/problems/double").await.hides(&["?kept="]);
}

#[tokio::test]
async fn a_stale_form_still_gets_its_verdict_and_loses_nothing() {
    let app = App::start().await;
    save(&app, 0, "first").await.is(200);
    save(&app, 1, "second").await.is(200);
    let fields = [("revision", "1"), ("program", "mine"), ("mode", "submit")];
    app.post("/problems/double/attempts", &fields).await.is(303);
    assert_eq!(app.get_json(&address()).await["program"], "second");
    app.get("/problems/double").await.shows(&[">mine</code>"]);
}

#[tokio::test]
async fn without_script_a_draft_is_saved_by_its_button() {
    let app = App::start().await;
    let fields = [("exercise", DOUBLE), ("revision", "0"), ("program", "x = 1"), ("back", "/problems/double")];
    let answer = app.post(&format!("/exercises/{DOUBLE}/draft"), &fields).await;
    assert_eq!(answer.location(), "/problems/double");
    app.get("/problems/double").await.shows(&["x = 1</textarea>"]);
}

#[tokio::test]
async fn only_what_has_a_program_has_a_draft() {
    let app = App::start().await;
    app.get(&format!("/api/v1/exercises/{QUESTION}/draft")).await.is(422);
    app.get("/api/v1/exercises/nonsense/draft").await.is(404);
}
