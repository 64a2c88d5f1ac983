//! What is said of a program before it is judged, and how it is drawn.

use crate::app::{App, COUNTER, DOUBLE, accepted, wrong};
use axum::http::Method;
use domain::claim::{Bound, Claim};
use domain::insight::{Growth, GrowthClass, GrowthPoint, Memory, MemoryPoint, Steps};
use domain::{AttemptId, Insight, PersonId};
use serde_json::{Value, json};
use store::NewEvent;

async fn submit(app: &App, exercise: &str, said: Value, is_right: bool) -> String {
    let mut request = json!({"exercise": exercise, "mode": "submit", "program": format!("# {}", app.now())});
    request.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
    let answer = app.send_json(Method::POST, "/api/v1/attempts", request).await;
    answer.is(201);
    let id = answer.json()["id"].as_str().unwrap().to_owned();
    app.judge(id.parse().unwrap(), &if is_right { accepted() } else { wrong() }).await;
    app.pass(1_000_000);
    id
}

#[tokio::test]
async fn what_was_said_is_kept_with_the_attempt_and_remembered() {
    let app = App::start().await;
    app.get("/problems/double").await.shows(&["name=\"time\"", "name=\"memory\""]).hides(&["name=\"sureness\""]);
    let id = submit(&app, DOUBLE, json!({"time": "n log n", "memory": "1", "sureness": 80}), true).await;
    let claim = app.person().claim_of(id.parse().unwrap()).await.unwrap();
    let expected = Claim { time: Some(Bound::Linearithmic), memory: Some(Bound::Constant), sureness: Some(80) };
    assert_eq!(claim, Some(expected));
    app.get("/problems/double").await.shows(&["value=\"n log n\" selected", "value=\"1\" selected"]);
    // Nothing was measured: that is said, and nothing else.
    let result = app.get(&format!("/attempts/{id}/result")).await;
    result.shows(&["You said O(n log n) of time. It could not be measured", "You said O(1) of memory."]);
    app.get_in("ru", &format!("/attempts/{id}/result")).await.shows(&["Вы сказали O(n log n) по времени."]);
    let bound = |said: &str| json!({"said": said, "holds": "unmeasured", "measured": null});
    let expected = json!({"time": bound("n log n"), "memory": bound("1"), "sureness": 80});
    assert_eq!(came(&app, &format!("/attempts/{id}/result")).await, expected);
}

/// A right submit of which something was said, and what was measured of it; the page of its result.
async fn measured(app: &App, said: Value, found: Insight) -> String {
    let mut request = json!({"exercise": DOUBLE, "mode": "submit", "program": "pass"});
    request.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
    let answer = app.send_json(Method::POST, "/api/v1/attempts", request).await;
    let id: AttemptId = answer.json()["id"].as_str().unwrap().parse().unwrap();
    let work = app.store.work();
    work.find_unfinished(PersonId::LOCAL, id).await.unwrap().expect("the attempt waits");
    let verdict = [NewEvent { kind: "verdict".to_owned(), payload: json!({ "verdict": "AC" }) }];
    let promised = [found.kind()];
    work.finish_attempt_with_insights(PersonId::LOCAL, id, &accepted(), &promised, &verdict, app.now()).await.unwrap();
    work.settle_insight(PersonId::LOCAL, id, found.kind(), Some(&found), app.now()).await.unwrap();
    app.pass(1_000_000);
    format!("/attempts/{id}/result")
}

async fn weighed(app: &App, said: &str, class: Option<GrowthClass>, beside: Option<GrowthClass>) -> String {
    let points = (10..18).map(|power| MemoryPoint { n: 1 << power, bytes: 8 << power, kept: 0 }).collect();
    let memory = Memory { class, beside, family: "random".to_owned(), from: 2048, to: 1 << 17, is_cut: false, points };
    measured(app, json!({ "memory": said }), Insight::Memory(memory)).await
}

#[tokio::test]
async fn a_claim_of_time_is_refuted_with_the_figures_that_show_it() {
    let app = App::start().await;
    let points =
        (3..8).map(|power| GrowthPoint { n: 1 << power, cpu_ms: f64::from(1 << (2 * power)) / 64.0 }).collect();
    let growth = Growth {
        class: Some(GrowthClass::Quadratic),
        family: "sorted".to_owned(),
        from: 16,
        to: 128,
        is_cut: false,
        steps: Steps::Decided,
        points,
    };
    let result = measured(&app, json!({"time": "n log n"}), Insight::Growth(growth)).await;
    let figures = "it grows like n²: 4 ms at n = 16, 256 ms at n = 128.";
    app.get(&result).await.shows(&[
        "You said O(n log n), but on inputs of the kind sorted",
        figures,
        "The branches that",
    ]);
    assert_eq!(came(&app, &result).await["time"]["holds"], "refuted");
}

/// What the API says came of a claim.
async fn came(app: &App, result: &str) -> Value {
    app.get_json(&format!("/api/v1{}", result.trim_end_matches("/result"))).await["said"].clone()
}

#[tokio::test]
async fn a_claim_of_memory_is_held_against_what_was_weighed() {
    let app = App::start().await;
    let (flat, line) = (Some(GrowthClass::Constant), Some(GrowthClass::Linear));
    let refuted = weighed(&app, "1", line, line).await;
    let answer = app.get(&refuted).await;
    answer
        .shows(&["data-kind=\"memory\"", "Takes memory like n between n = 2048 and n = 131072, the answer included."]);
    answer.shows(&[
        "You said O(1), but on inputs of the kind random its memory grows like n: 16 KB at n = 2048, 1 MB at",
    ]);
    answer.shows(&["n = 1024: 8 KB", ">1 MB</text>", "The answer itself counts."]);
    app.get_in("ru", &refuted).await.shows(&["Памяти нужно как n между", "память растёт как n: 16 КБ при n = 2048"]);
    let expected = json!({"said": "1", "holds": "refuted", "measured": "n"});
    assert_eq!(came(&app, &refuted).await["memory"], expected);
    let by_answer = weighed(&app, "log n", line, flat).await;
    app.get(&by_answer).await.shows(&["You said O(log n). The answer itself counts, and it grows like n; beside it"]);
    assert_eq!(came(&app, &by_answer).await["memory"]["holds"], "but_for_the_answer");
    let confirmed = weighed(&app, "n", line, flat).await;
    app.get(&confirmed).await.shows(&["You said O(n), and the measurement agrees."]);
    let too_high = weighed(&app, "n^2", line, line).await;
    app.get(&too_high).await.shows(&["its memory grows only like n, so your bound holds"]);
    let unclear = weighed(&app, "n", None, None).await;
    app.get(&unclear).await.shows(&["How its memory grows cannot be told", "not clear enough to confirm or to refute"]);
}

#[tokio::test]
async fn what_nobody_can_mean_is_refused() {
    let app = App::start().await;
    for said in [json!({"sureness": 100}), json!({"sureness": 0}), json!({"time": "n!"}), json!({"memory": ""})] {
        let mut request = json!({"exercise": DOUBLE, "mode": "submit", "program": "pass"});
        request.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
        app.send_json(Method::POST, "/api/v1/attempts", request).await.is(422);
    }
    // A form without script sends every field, also those that were left open.
    let fields = [("mode", "submit"), ("program", "pass"), ("time", ""), ("memory", ""), ("sureness", "")];
    app.post("/problems/double/attempts", &fields).await.is(303);
    assert!(app.person().sure_submits().await.unwrap().is_empty());
}

#[tokio::test]
async fn sureness_is_asked_as_the_person_likes() {
    let app = App::start().await;
    let settings = app.person().settings().await.unwrap();
    for (asks, shows) in [(Some(true), true), (Some(false), false), (None, false)] {
        app.person().save_settings(&store::Settings { asks_sureness: asks, ..settings.clone() }).await.unwrap();
        let page = app.get("/problems/double").await;
        assert_eq!(page.text.contains("name=\"sureness\""), shows, "{asks:?}");
        app.get("/courses/start/first").await.hides(&["name=\"sureness\"", "name=\"time\""]);
    }
    let fields = [("language", "en"), ("theme", "dark"), ("sureness", "always")];
    app.post("/settings", &fields).await.is(303);
    assert_eq!(app.person().settings().await.unwrap().asks_sureness, Some(true));
}

#[tokio::test]
async fn twenty_answers_make_a_picture() {
    let app = App::start().await;
    app.get("/progress").await.hides(&["id=\"sureness\""]);
    for number in 0..19 {
        submit(&app, DOUBLE, json!({"sureness": 90}), number % 2 == 0).await;
    }
    app.get("/progress").await.shows(&["19 answers so far"]).hides(&["class=\"reliability\""]);
    submit(&app, COUNTER, json!({"sureness": 50}), true).await;
    // What was not judged, and what nobody was asked about, does not count.
    submit(&app, DOUBLE, json!({}), true).await;
    let page = app.get("/progress").await;
    page.shows(&[
        "Over 20 submits you say 88 % on average and are right in 55 %.",
        "surer than the results bear out",
        "said 90 %, right 53 %, 19 submits",
        "Brier score",
    ]);
    app.get_in("ru", "/progress").await.shows(&["По 20 отправкам вы называете в среднем 88 %, а верны 55 %."]);
}
