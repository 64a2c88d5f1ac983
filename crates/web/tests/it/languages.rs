//! The language is chosen, remembered, and changes nothing else. So are the colours.

use crate::app::{App, DOUBLE, QUESTION, request};
use axum::body::Body;
use axum::http::Method;

#[tokio::test]
async fn the_browser_is_asked_first_and_a_choice_is_remembered() {
    let app = App::start().await;
    let request = request(Method::GET, "/practise").header("accept-language", "ru-RU,ru;q=0.9");
    app.send(request.body(Body::empty()).unwrap()).await.shows(&["<html lang=\"ru\"", "Практика"]);
    let answer = app.get("/practise?q=x&lang=ru").await;
    assert_eq!(answer.location(), "/practise?q=x");
    assert!(answer.headers["set-cookie"].to_str().unwrap().starts_with("language=ru; Path=/"));
    app.get("/practise").await.shows(&["<html lang=\"ru\""]);
}

#[tokio::test]
async fn the_api_speaks_the_language_that_it_is_asked_in() {
    let app = App::start().await;
    app.get("/practise?lang=ru").await;
    for (header, words) in [("ru", "Такого упражнения нет"), ("en", "No such exercise")] {
        let request = request(Method::GET, "/api/v1/problems/absent").header("accept-language", header);
        let answer = app.send(request.body(Body::empty()).unwrap()).await;
        answer.is(404);
        answer.shows(&[words]);
    }
}

#[tokio::test]
async fn switching_keeps_what_stands_in_the_editor() {
    let app = App::start().await;
    let page = app.get("/problems/double").await;
    page.shows(&["form=\"work\" formaction=\"/language\""]);
    let fields = [
        ("language", "ru"),
        ("back", "/problems/double"),
        ("exercise", DOUBLE),
        ("revision", "0"),
        ("program", "# half done"),
    ];
    let answer = app.post("/language", &fields).await;
    assert_eq!(answer.location(), "/problems/double");
    app.get("/problems/double").await.shows(&["<html lang=\"ru\"", "# half done</textarea>"]);
    let fields = [("language", "en"), ("back", "/questions/identity"), ("exercise", QUESTION), ("answer", "half")];
    app.post("/language", &fields).await.is(303);
    app.get("/questions/identity").await.shows(&["<html lang=\"en\"", "half</textarea>"]);
}

#[tokio::test]
async fn an_untouched_editor_leaves_no_draft() {
    let app = App::start().await;
    let fields = [
        ("language", "ru"),
        ("exercise", DOUBLE),
        ("revision", "0"),
        ("program", "def double(number):\r\n    ...\r\n"),
    ];
    app.post("/language", &fields).await.is(303);
    assert!(app.person().find_draft(DOUBLE.parse().unwrap()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_form_never_leads_away() {
    let app = App::start().await;
    for back in ["//evil.example/", "https://evil.example/", "/\\evil.example", "evil"] {
        assert_eq!(app.post("/language", &[("language", "en"), ("back", back)]).await.location(), "/", "{back}");
    }
    app.post("/language", &[("language", "de")]).await.is(422);
}

#[tokio::test]
async fn settings_are_saved() {
    let app = App::start().await;
    let fields = [("language", "ru"), ("theme", "dark"), ("vim_keys", "1"), ("time_zone", "Europe/Moscow")];
    assert_eq!(app.post("/settings", &fields).await.location(), "/settings?saved");
    let page = app.get("/settings?saved").await;
    page.shows(&[
        "<html lang=\"ru\" data-theme=\"dark\"",
        "Сохранено.",
        "value=\"Europe/Moscow\"",
        "name=\"vim_keys\" value=\"1\" checked",
    ]);
    page.shows(&["<key-shortcuts></key-shortcuts>"]);
    app.get("/problems/double").await.shows(&["<code-editor vim>"]);
    app.solve("def double(number):\n    return number * 2\n").await;
    app.get("/problems/double").await.shows(&[">17:02</time>"]);
    let fields = [("language", "en"), ("theme", "dark"), ("time_zone", "Mars/Olympus")];
    app.post("/settings", &fields).await.is(422).shows(&["Часового пояса «Mars/Olympus»"]);
    let export = app.get("/export").await;
    export.is(200);
    assert_eq!(export.json()["format"], "sparring-person");
    app.post("/theme", &[("theme", "light"), ("back", "/today")]).await.is(303);
    app.get("/today").await.shows(&["data-theme=\"light\""]);
}
