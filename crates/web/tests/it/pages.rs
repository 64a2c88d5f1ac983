//! Every page, in both languages.

use crate::app::{App, accepted};
use std::path::Path;

const PAGES: &[&str] = &[
    "/",
    "/welcome",
    "/today",
    "/practise",
    "/practise?q=doub&level=junior&kind=problem&state=untouched&topic=numbers",
    "/problems/double",
    "/problems/shout",
    "/problems/counter",
    "/questions/identity",
    "/questions/identity?reveal=1",
    "/drills/sums",
    "/courses/start",
    "/courses/start/first",
    "/courses/start/third",
    "/syllabus",
    "/syllabus?stage=hr",
    "/progress",
    "/settings",
    "/status",
];

#[track_caller]
fn check_page(language: &str, path: &str, answer: &crate::app::Answer) {
    answer.is(200);
    answer.shows(&[&format!("<html lang=\"{language}\""), "<main id=\"main\"", "class=\"skip\"", "<h1"]);
    // What the policy forbids, and what a template left behind.
    answer.hides(&[" style=", " onclick=", "<style", "\"javascript:", "{{", "{%"]);
    assert_eq!(answer.text.matches("<h1").count(), 1, "{path} has one heading");
    let other = if language == "en" { "Практика" } else { ">Practise<" };
    answer.hides(&[other]);
    assert_ids_are_unique(path, &answer.text);
}

#[track_caller]
fn assert_ids_are_unique(path: &str, html: &str) {
    let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ids.sort_unstable();
    let doubled: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(doubled.is_empty(), "{path} has doubled ids: {doubled:?}");
}

#[tokio::test]
async fn every_page_reads_in_both_languages() {
    let app = App::start().await;
    for language in ["en", "ru"] {
        for path in PAGES {
            check_page(language, path, &app.get_in(language, path).await);
        }
    }
    let attempt = app.solve("def double(number):\n    return number + number\n").await;
    for language in ["en", "ru"] {
        for path in PAGES.iter().filter(|path| **path != "/welcome") {
            check_page(language, path, &app.get_in(language, path).await);
        }
        check_page(language, "attempt", &app.get_in(language, &format!("/attempts/{attempt}")).await);
    }
}

#[tokio::test]
async fn every_exercise_that_ships_has_its_page() {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum");
    let app = App::with_pack(&pack).await;
    let library = curriculum::Catalogue::load(&[pack]);
    let mut paths = vec!["/practise".to_owned(), "/syllabus".to_owned(), "/progress".to_owned(), "/status".to_owned()];
    for exercise in library.catalogue.exercises().filter(curriculum::Exercise::is_offered) {
        let slug = &exercise.meta().slug;
        paths.push(match &exercise {
            curriculum::Exercise::Problem(_) => format!("/problems/{slug}"),
            curriculum::Exercise::Question(_) => format!("/questions/{slug}?reveal=1"),
            curriculum::Exercise::Drill(_) => format!("/drills/{slug}"),
            curriculum::Exercise::Lesson(lesson) => format!("/courses/{}/{slug}", lesson.course),
            curriculum::Exercise::Design(_) => format!("/designs/{slug}"),
            curriculum::Exercise::Rehearsal(_) => format!("/rehearsals/{slug}"),
            curriculum::Exercise::Assignment(_) => format!("/assignments/{slug}"),
        });
    }
    for path in &paths {
        for language in ["en", "ru"] {
            check_page(language, path, &app.get_in(language, path).await);
        }
    }
}

#[tokio::test]
async fn a_stranger_is_welcomed_and_others_go_on() {
    let app = App::start().await;
    app.get("/").await.is(200).shows(&["/courses/start", "/problems/double", "Just try one"]);
    app.solve("def double(number):\n    return number * 2\n").await;
    app.get("/").await.is(200).shows(&["Something new"]).hides(&["Just try one"]);
}

#[tokio::test]
async fn today_goes_on_where_one_stopped() {
    let app = App::start().await;
    app.get("/today").await.shows(&["Something new today."]);
    let id = app.submit("def double(number):\n    return number + 2\n").await;
    app.judge(id, &crate::app::wrong()).await;
    app.get("/today").await.shows(&["Go on where you stopped.", "Double a number", "tried, not solved yet"]);
}

#[tokio::test]
async fn the_list_is_filtered_and_searched() {
    let app = App::start().await;
    app.get("/practise").await.shows(&["7 exercises", "Double a number", "What `is` compares"]);
    app.get("/practise?kind=question").await.shows(&["1 exercise ·", "What `is` compares"]).hides(&["Double a number"]);
    app.get("/practise?q=%D0%A3%D0%B4%D0%B2%D0%BE%D0%B8%D1%82%D1%8C").await.shows(&["Double a number"]);
    app.get("/practise?q=nowhere").await.shows(&["Nothing fits these filters"]);
    app.get("/practise?state=solved").await.shows(&["Nothing fits these filters"]);
    app.solve("def double(number):\n    return number * 2\n").await;
    app.get("/practise?state=solved").await.shows(&["Double a number", "1 exercise ·"]);
    app.get("/syllabus?level=middle&track=data").await.shows(&["Doubling"]).hides(&[">Identity<"]);
}

#[tokio::test]
async fn progress_tells_help_from_no_help() {
    let app = App::start().await;
    app.get("/progress").await.shows(&["Nothing to show yet"]);
    app.post("/problems/double/hints", &[("rung", "hint-1")]).await.is(303);
    let id = app.submit("def double(number):\n    return number * 2\n").await;
    app.judge(id, &accepted()).await;
    let page = app.get("/progress").await;
    page.shows(&["<dt>solved without help</dt><dd>0</dd>", "<dt>solved with help</dt><dd>1</dd>"]);
    page.shows(&["<td>Numbers</td>", "class=\"aided\""]);
}

#[tokio::test]
async fn the_state_of_the_machine_is_told() {
    let app = App::start().await;
    let page = app.get_in("ru", "/status").await;
    page.shows(&[
        "Не готово",
        "CPython 3.11 или новее не найден",
        "3.13.0",
        "память ограничена",
        "нужен, чтобы обслуживать других",
    ]);
    app.get("/healthz").await.is(200);
    app.get("/readyz").await.is(503);
}

#[tokio::test]
async fn pages_are_small() {
    let app = App::with_pack(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum")).await;
    for path in ["/problems/lru-cache", "/syllabus", "/practise"] {
        let request = crate::app::request(axum::http::Method::GET, path).header("accept-encoding", "gzip");
        let response = tower::ServiceExt::oneshot(app.router.clone(), request.body(axum::body::Body::empty()).unwrap());
        let response = response.await.unwrap();
        assert_eq!(response.headers()["content-encoding"], "gzip");
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        assert!(body.len() < 40 * 1024, "{path}: {} bytes", body.len());
    }
}

#[tokio::test]
async fn examples_read_as_code() {
    let app = App::start().await;
    app.get("/problems/double").await.shows(&["# A small number\ndouble(2)  →  4\n"]);
    let counter = app.get("/problems/counter").await;
    counter.shows(&["# One step\n", "counter = StepCounter(2)\ncounter.step()\ncounter.total()  →  2"]);
    app.get("/problems/shout").await.shows(&["<dt>reads</dt><dd>hello\n</dd>", "<dt>prints</dt><dd>HELLO\n</dd>"]);
}
