//! Bad input: a clear message in the reader's language, nothing lost, no panic.

use crate::app::{App, DOUBLE, form, request};
use axum::body::Body;
use axum::http::{Method, header};
use serde_json::json;

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn an_unknown_address_is_a_helpful_page() {
    let app = App::start().await;
    app.get("/nowhere").await.is(404).shows(&["No such page", "/practise"]);
    app.get_in("ru", "/problems/duble").await.is(404).shows(&[
        "Упражнения «duble» здесь нет",
        "/problems/double",
        "Удвоить число",
    ]);
    let answer = app.get("/api/v1/problems/nowhere").await;
    answer.is(404).shows(&["urn:sparring:error:no-exercise"]);
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    for path in ["/problems/%00", "/problems/%ff", "/courses/start/nowhere", "/drills/sums/x", "/assets/x/nowhere.js"] {
        app.get(path).await.is(if path == "/problems/%ff" { 400 } else { 404 });
    }
    app.send(request(Method::DELETE, "/practise").body(Body::empty()).unwrap()).await.is(405).shows(&["<main"]);
}

#[tokio::test]
async fn a_five_megabyte_paste_is_refused_clearly() {
    let app = App::start().await;
    let paste = "x".repeat(5 * 1024 * 1024);
    let answer = app.post("/problems/double/attempts", &[("program", &paste), ("mode", "submit")]).await;
    answer.is(413).shows(&["The program is too long", "Nothing was stored"]);
    let mut request = form("/problems/double/attempts", &[("program", &paste), ("mode", "submit")]).unwrap();
    request.headers_mut().insert(header::COOKIE, "language=ru".parse().unwrap());
    app.send(request).await.is(413).shows(&["Программа слишком длинная"]);
    let paste = "x".repeat(1024 * 1024 + 1);
    let body = json!({ "exercise": DOUBLE, "mode": "submit", "program": paste });
    app.send_json(Method::POST, "/api/v1/attempts", body).await.is(413).shows(&["1025 KB; at most 1024 KB"]);
    let path = format!("/api/v1/exercises/{DOUBLE}/draft");
    app.send_json(Method::PUT, &path, json!({ "base_revision": 0, "program": paste })).await.is(413);
    assert!(app.person().recent_attempts(1).await.unwrap().is_empty());
    // The longest that is allowed, in letters that are long when escaped.
    let paste = "ж".repeat(512 * 1024);
    app.post("/problems/double/attempts", &[("program", &paste), ("mode", "submit")]).await.is(303);
}

#[tokio::test]
async fn invalid_utf_8_and_nul_are_named() {
    let app = App::start().await;
    let send = |body: &'static str| {
        let request = request(Method::POST, "/problems/double/attempts").header(header::CONTENT_TYPE, FORM);
        app.send(request.body(Body::from(body)).unwrap())
    };
    send("mode=submit&program=%FF%FE").await.is(400).shows(&["not valid UTF-8"]);
    send("mode=submit&program=a%0Ab%00").await.is(422).shows(&["NUL character (line 2)"]);
    let raw = request(Method::POST, "/api/v1/attempts").header(header::CONTENT_TYPE, "application/json");
    app.send(raw.body(Body::from(vec![b'"', 0xff, b'"'])).unwrap()).await.is(400).shows(&["not-utf-8"]);
    let body = json!({ "exercise": DOUBLE, "mode": "submit", "program": "a\0" });
    app.send_json(Method::POST, "/api/v1/attempts", body).await.is(422).shows(&["nul-in-program"]);
    assert!(app.person().recent_attempts(1).await.unwrap().is_empty());
}

#[tokio::test]
async fn other_forms_of_data_are_named() {
    let app = App::start().await;
    let request = |kind: &'static str, path: &'static str| {
        let request = request(Method::POST, path).header(header::CONTENT_TYPE, kind);
        app.send(request.body(Body::from("{}")).unwrap())
    };
    request("multipart/form-data; boundary=x", "/problems/double/attempts").await.is(415).shows(&[FORM]);
    request("text/plain", "/api/v1/attempts").await.is(415).shows(&["application/json"]);
    request("application/json", "/api/v1/attempts").await.is(400).shows(&["malformed-json", "exercise"]);
    request(FORM, "/problems/double/attempts").await.is(422).shows(&["program"]);
}

#[tokio::test]
async fn a_store_that_does_not_answer_is_told() {
    let app = App::start().await;
    let before = app.get("/problems/double").await;
    before.is(200);
    app.store.clone().close().await.unwrap();
    let answer = app.get_in("ru", "/practise").await;
    answer.is(503).shows(&["<html lang=\"ru\"", "Хранилище не отвечает", "Номер"]);
    let body = json!({ "exercise": DOUBLE, "mode": "submit", "program": "x" });
    let answer = app.send_json(Method::POST, "/api/v1/attempts", body).await;
    answer.is(503);
    assert!(answer.json()["reference"].is_string());
}

#[tokio::test]
async fn a_store_that_cannot_be_written_is_told_and_pages_still_read() {
    let app = App::start().await;
    app.solve("def double(number):\n    return number * 2\n").await;
    let app = app.read_only().await;
    for path in ["/today", "/practise", "/problems/double", "/courses/start/first", "/progress", "/questions/identity"]
    {
        app.get(path).await.is(200);
    }
    let fields = [("program", "x = 1"), ("mode", "submit"), ("revision", "0")];
    app.post("/problems/double/attempts", &fields).await.is(503).shows(&["The data folder cannot be written"]);
    let mut request = form("/problems/double/hints", &[("rung", "hint-1")]).unwrap();
    request.headers_mut().insert(header::COOKIE, "language=ru".parse().unwrap());
    app.send(request).await.is(503).shows(&["В папку с данными нельзя записать", "Номер"]);
    // The language is a matter of the cookie, too.
    let answer = app.get("/practise?lang=ru").await;
    assert!(answer.headers["set-cookie"].to_str().unwrap().starts_with("language=ru"));
    app.get("/readyz").await.is(503);
}
