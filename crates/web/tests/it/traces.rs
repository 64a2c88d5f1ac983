//! One's own program step by step: the way there, what is shown of whom, an address that stays.

use crate::app::{App, accepted, wrong};
use domain::trace::{TraceCut, TraceInput};
use domain::{AttemptId, AttemptMode, Job, Judgement};
use serde_json::json;

const PROGRAM: &str = "def double(number):\n    return number + 2\n";

/// A record of two steps, as the judge makes it.
fn traced() -> Judgement {
    let trace = json!({
        "input": "double(1)",
        "steps": [
            { "e": "line", "l": 1, "d": 1, "f": [{ "s": -1, "c": { "n": "<module>", "l": 1, "v": [] } }], "p": 0 },
            { "e": "return", "l": 2, "d": 2, "p": 7, "x": ["int", "3"],
              "f": [{ "s": -1 }, { "s": 1, "c": { "n": "double", "l": 2, "v": [["number", ["int", "1"]], ["items", 4]] } }],
              "h": [{ "i": 4, "k": "sequence", "t": "list", "z": 30, "v": [[null, ["str", "'<b>'"]], [null, 4]] }] },
        ],
        "printed": "here\n<i>",
        "cut": "steps",
    });
    let trace = serde_json::from_value(trace).unwrap();
    Judgement { trace: Some(Box::new(trace)), cases: Vec::new(), ..accepted() }
}

/// The trace that the page asked for.
async fn next_trace(app: &App) -> AttemptId {
    loop {
        let Job::Attempt { attempt, .. } = app.jobs.next().await else { panic!("an attempt is enqueued") };
        let stored = app.person().find_attempt(attempt).await.unwrap().unwrap();
        if stored.mode == AttemptMode::Trace {
            return attempt;
        }
    }
}

#[tokio::test]
async fn from_a_failing_case_to_its_steps() {
    let app = App::start().await;
    let id = app.submit(PROGRAM).await;
    app.judge(id, &wrong()).await;
    let address = format!("/attempts/{id}/trace/one");
    app.get(&format!("/attempts/{id}/result")).await.shows(&[&format!("href=\"{address}\""), "Step through it"]);
    app.get(&address).await.is(200).shows(&["http-equiv=\"refresh\"", "step by step"]);
    // Looked at again, it is the same.
    app.get(&address).await.is(200);
    let data = format!("/api/v1{address}");
    app.get(&data).await.is(202);
    let trace = next_trace(&app).await;
    let stored = app.person().find_attempt(trace).await.unwrap().unwrap();
    let input = stored.own_input.as_deref().and_then(TraceInput::parse);
    assert_eq!((stored.program.as_str(), input), (PROGRAM, Some(TraceInput::Case("one".into()))));
    app.judge(trace, &traced()).await;
    let page = app.get(&address).await;
    page.is(200).hides(&["http-equiv=\"refresh\"", "rel=\"prev\""]);
    page.shows(&["Line 1 runs next.", "step=2", "only its first 2 steps", "double(1)", "value=\"1\"><code>def double"]);
    let page = app.get(&format!("{address}?step=2")).await;
    page.hides(&["rel=\"next\"", "<b>", "<i>"]);
    page.shows(&["double returns 3.", "#5 list", "→ #5", "28 more", "<pre data-part=\"printed\">here\n&#60;i</pre>"]);
    for (asked, event) in [("0", "Line 1"), ("-3", "Line 1"), ("99", "returns 3"), ("x", "Line 1")] {
        app.get(&format!("{address}?step={asked}")).await.is(200).shows(&[event]);
    }
    app.get_in("ru", &format!("{address}?step=2")).await.shows(&["double возвращает 3.", "ещё 28", "шагов: 2"]);
    let record = app.get_json(&data).await;
    assert_eq!((record["cut"].as_str(), record["steps"].as_array().unwrap().len()), (Some(TraceCut::Steps.name()), 2));
    // It is a picture of an attempt, not one among them.
    assert_eq!(app.person().recent_attempts(10).await.unwrap().len(), 1);
}

#[tokio::test]
async fn only_what_the_attempt_shows_can_be_stepped_through() {
    let app = App::start().await;
    let id = app.submit(PROGRAM).await;
    app.get(&format!("/attempts/{id}/trace/one")).await.is(422);
    app.judge(id, &wrong()).await;
    // It passed, so that its input was not shown; and one that was not reached.
    for case in ["two", "negative", "none", "%00", "..%2f"] {
        app.get(&format!("/attempts/{id}/trace/{case}")).await.is(404);
        app.get(&format!("/api/v1/attempts/{id}/trace/{case}")).await.is(404);
    }
    app.get("/attempts/0192aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee/trace/one").await.is(404);
    app.get("/attempts/x/trace/one").await.is(404);
    // A trace cannot be asked for as an attempt: that would name any case.
    let exercise = app.person().find_attempt(id).await.unwrap().unwrap().exercise;
    let body = json!({ "exercise": exercise, "mode": "trace", "program": PROGRAM, "own_input": "case:negative" });
    let answer = app.send_json(axum::http::Method::POST, "/api/v1/attempts", body).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    let solved = app.submit("def double(number):\n    return number * 2\n").await;
    app.judge(solved, &accepted()).await;
    app.get(&format!("/attempts/{solved}/result")).await.hides(&["Step through it"]);
}

#[tokio::test]
async fn what_went_wrong_is_said() {
    let app = App::start().await;
    let id = app.submit(PROGRAM).await;
    app.judge(id, &wrong()).await;
    let address = format!("/attempts/{id}/trace/one");
    app.get(&address).await.is(200);
    let trace = next_trace(&app).await;
    app.judge(trace, &Judgement::impossible("secret path".into())).await;
    app.get(&address)
        .await
        .is(200)
        .shows(&["could not be stepped through", &trace.to_string()])
        .hides(&["secret path"]);
}
