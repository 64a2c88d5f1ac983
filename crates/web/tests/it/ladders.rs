//! The ladder of a problem: what the interviewer asks once it is solved.

use crate::app::{App, DOUBLE, accepted};
use axum::http::{Method, StatusCode};
use domain::{AttemptId, ExerciseKind};
use serde_json::json;

const FIRST: &str = "a1a1a1a1-1111-4111-8111-111111111111";
const SOLVED: &str = "def double(number):\n    return number * 2  # mine\n";

async fn submit(app: &App, exercise: &str, program: &str) -> AttemptId {
    let request = json!({"exercise": exercise, "mode": "submit", "program": program});
    let answer = app.send_json(Method::POST, "/api/v1/attempts", request).await;
    answer.is(201);
    answer.json()["id"].as_str().unwrap().parse().unwrap()
}

async fn solve(app: &App, exercise: &str, program: &str) -> AttemptId {
    let id = submit(app, exercise, program).await;
    app.judge(id, &accepted()).await;
    id
}

#[tokio::test]
async fn rungs_open_one_by_one() {
    let app = App::start().await;
    app.get("/problems/double").await.hides(&["The interviewer goes on", "Double a text"]);
    app.get("/problems/double/1-text").await.is(409).shows(&["Not there yet", "href=\"/problems/double\""]);
    let request = json!({"exercise": FIRST, "mode": "submit", "program": SOLVED});
    app.send_json(Method::POST, "/api/v1/attempts", request).await.is(409);
    let solved = solve(&app, DOUBLE, SOLVED).await;
    let result = app.get(&format!("/attempts/{solved}/result")).await;
    result.shows(&["The interviewer goes on:", "href=\"/problems/double/1-text\"", "0 of 2", "data-into=\"ladder\""]);
    app.get("/problems/double").await.shows(&["0 of 2", "Double a text"]).hides(&["Double a list"]);
    app.get("/problems/double/2-list").await.is(409);

    let rung = app.get("/problems/double/1-text").await;
    rung.is(200).shows(&["Follow-up 1 of 2", "# mine", "You go on from", "The problem so far", "64"]);
    solve(&app, FIRST, SOLVED).await;
    app.get("/problems/double/1-text").await.shows(&["1 of 2", "Double a list"]);
    app.get("/problems/double/2-list").await.is(200).shows(&["# mine"]);
    app.get("/problems/double/3-none").await.is(404);
}

#[tokio::test]
async fn a_rung_has_attempts_drafts_and_hints_of_its_own() {
    let app = App::start().await;
    solve(&app, DOUBLE, SOLVED).await;
    let on_rung = submit(&app, FIRST, "def double(text):\n    return text + text\n").await;
    let attempt = app.person().find_attempt(on_rung).await.unwrap().unwrap();
    assert_eq!(attempt.exercise_kind, ExerciseKind::Rung);
    let of_problem = app.get_json(&format!("/api/v1/exercises/{DOUBLE}/attempts")).await;
    assert_eq!(of_problem.as_array().unwrap().len(), 1);
    let fields = [("mode", "run"), ("program", SOLVED), ("revision", "0")];
    app.post("/problems/double/1-text/attempts", &fields).await.is(303);
    let draft = app.get_json(&format!("/api/v1/exercises/{FIRST}/draft")).await;
    assert_eq!(draft["program"], SOLVED);
}

#[tokio::test]
async fn a_rung_can_be_given_up_after_two_submits() {
    let app = App::start().await;
    solve(&app, DOUBLE, SOLVED).await;
    let give_up = [("rung", "editorial")];
    app.get("/problems/double/1-text").await.shows(&["opens after two submits"]).hides(&["value=\"editorial\""]);
    app.post("/problems/double/1-text/hints", &give_up).await.is(409);
    // Nor is it read off the hints: its lines, its words, all of it.
    let open = async |rung: &str| app.post("/problems/double/1-text/hints", &[("rung", rung)]).await.status.as_u16();
    for rung in ["parsons", "masked", "token-1", "solution"] {
        assert_eq!(open(rung).await, 409, "{rung}");
    }
    let page = app.get("/problems/double/1-text").await;
    page.hides(&["value=\"parsons\"", "value=\"masked\"", "result = number * 2"]);
    for program in ["def double(text): pass\n", "def double(text): return 1\n"] {
        let id = submit(&app, FIRST, program).await;
        app.judge(id, &crate::app::wrong()).await;
    }
    app.get("/problems/double/1-text").await.shows(&["value=\"editorial\"", "value=\"parsons\"", "value=\"masked\""]);
    assert_eq!(open("token-1").await, 409, "the mask comes first");
    let answer = app.post("/problems/double/1-text/hints", &give_up).await;
    assert_eq!(answer.location(), "/problems/double/1-text#editorial");
    app.get("/problems/double/1-text").await.shows(&["result = number * 2"]);
    let aided = solve(&app, FIRST, SOLVED).await;
    assert_eq!(app.person().find_attempt(aided).await.unwrap().unwrap().hints_used, 1);
}

#[tokio::test]
async fn the_api_and_progress_count_rungs_apart() {
    let app = App::start().await;
    let before = app.get_json("/api/v1/problems/double").await;
    assert_eq!((before["ladder"].as_array().unwrap().len(), &before["ladder_total"]), (0, &json!(2)));
    app.get("/api/v1/problems/double/1-text").await.is(409);
    solve(&app, DOUBLE, SOLVED).await;
    app.get("/progress").await.hides(&["follow-ups answered"]);
    solve(&app, FIRST, SOLVED).await;
    let after = app.get_json("/api/v1/problems/double").await;
    assert_eq!(after["ladder"][0]["slug"], "double/1-text");
    assert_eq!((&after["ladder"][0]["is_passed"], &after["ladder"][1]["is_passed"]), (&json!(true), &json!(false)));
    let rung = app.get("/api/v1/problems/double/1-text").await;
    assert_eq!(rung.status, StatusCode::OK);
    app.get("/progress").await.shows(&["follow-ups answered"]);
    let listed = app.get_json("/api/v1/problems").await;
    assert!(listed.as_array().unwrap().iter().all(|one| one["slug"] != "double/1-text"));
}
