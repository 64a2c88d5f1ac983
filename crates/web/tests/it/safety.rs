//! Foreign pages in the same browser can neither read nor submit.

use crate::app::{App, HOST, request};
use axum::body::Body;
use axum::http::{Method, Request, header};

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn a_foreign_host_is_refused() {
    let app = App::start().await;
    for host in ["evil.example", "evil.example:8000", "localhost", "localhost:8001", "127.0.0.1.evil.example:8000", ""]
    {
        let request = Request::builder().uri("/practise").header(header::HOST, host).body(Body::empty()).unwrap();
        let answer = app.send(request).await;
        answer.is(421).shows(&["another site", "http://localhost:8000"]).hides(&["Double a number"]);
    }
    for host in ["127.0.0.1:8000", "[::1]:8000", "LOCALHOST:8000"] {
        let request = Request::builder().uri("/practise").header(header::HOST, host).body(Body::empty()).unwrap();
        app.send(request).await.is(200);
    }
    app.send(Request::builder().uri("/healthz").body(Body::empty()).unwrap()).await.is(200);
}

#[tokio::test]
async fn a_foreign_page_cannot_submit() {
    let app = App::start().await;
    let post = |name: &'static str, value: &'static str| {
        let request = request(Method::POST, "/problems/double/attempts").header(header::CONTENT_TYPE, FORM);
        let request = request.header(name, value).body(Body::from("mode=submit&program=x")).unwrap();
        app.send(request)
    };
    for (name, value) in [
        ("origin", "http://evil.example"),
        ("origin", "null"),
        ("origin", "http://localhost:3000"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        post(name, value).await.is(403).shows(&["another site"]);
    }
    assert!(app.person().recent_attempts(1).await.unwrap().is_empty());
    post("sec-fetch-site", "same-origin").await.is(303);
    post("origin", "http://localhost:8000").await.is(303);
}

#[tokio::test]
async fn a_foreign_page_cannot_read() {
    let app = App::start().await;
    let get = |mode: &'static str, dest: &'static str| {
        let request = request(Method::GET, "/api/v1/problems").header("sec-fetch-site", "cross-site");
        app.send(request.header("sec-fetch-mode", mode).header("sec-fetch-dest", dest).body(Body::empty()).unwrap())
    };
    get("no-cors", "script").await.is(403);
    get("cors", "empty").await.is(403);
    get("navigate", "iframe").await.is(403);
    let switch = request(Method::GET, "/practise?lang=ru").header("sec-fetch-site", "cross-site");
    let switch = switch.header("sec-fetch-mode", "no-cors").body(Body::empty()).unwrap();
    app.send(switch).await.is(403);
    assert_eq!(app.person().settings().await.unwrap().language, None);
    get("navigate", "document").await.is(200);
}

#[tokio::test]
async fn the_policy_allows_nothing_inline() {
    let app = App::start().await;
    let answer = app.get("/practise").await;
    let policy = answer.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
    assert_eq!(answer.headers["referrer-policy"], "same-origin");
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert_eq!(HOST, "localhost:8000");
}

#[tokio::test]
async fn what_people_and_packs_write_is_text() {
    let app = App::start().await;
    let page = app.get("/problems/double").await;
    page.shows(&["&lt;b&gt;given&lt;/b&gt;"]).hides(&["<b>given"]);
    let id = app.submit("</textarea><script>alert(1)</script>").await;
    app.judge(id, &crate::app::wrong()).await;
    for path in ["/problems/double", &format!("/problems/double?restore={id}"), &format!("/attempts/{id}")] {
        app.get(path).await.is(200).hides(&["<script>alert"]);
    }
    app.get("/practise?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await.is(200).hides(&["<script>alert"]);
}
