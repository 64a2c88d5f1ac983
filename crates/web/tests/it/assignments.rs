//! Take-home projects: the clock, the notes, what is shown before and after they are handed in.

use crate::app::App;
use axum::http::Method;
use domain::judgement::{CaseResult, Judgement};
use domain::{ExerciseId, Verdict};
use serde_json::json;
use std::path::Path;

const ASSIGNMENT: &str = "99999999-9999-4999-8999-999999999998";
const PAGE: &str = "/assignments/parcels";
const STEPS: &str = "/assignments/parcels/steps";
const RATINGS: &str = "/assignments/parcels/ratings";
const HOUR: i64 = 3600 * 1_000_000;

async fn take(app: &App, step: &str) -> u16 {
    app.post(STEPS, &[("step", step)]).await.status.as_u16()
}

#[tokio::test]
async fn the_clock_runs_from_the_beginning_to_the_deadline() {
    let app = App::start().await;
    app.get("/practise?kind=assignment").await.shows(&["Parcels on the way", "8 h", "1 exercise", "Take-home project"]);
    let page = app.get(PAGE).await;
    page.shows(&["our couriers lose parcels", "about 8 h of work", "4 days to hand in", ">Begin</button>"]);
    page.hides(&["Because of reason", "How it looks", "Mistake 1", "I have handed it in", "Run the program"]);
    // Nothing can be handed in that was not begun.
    assert_eq!(take(&app, "hand-in").await, 409);
    assert_eq!(take(&app, "again").await, 409);
    assert_eq!(app.post(RATINGS, &[("rate-tests", "good")]).await.status.as_u16(), 409);
    assert_eq!(take(&app, "everything").await, 422);
    assert_eq!(app.post(STEPS, &[]).await.status.as_u16(), 422);

    let begun = app.post(STEPS, &[("step", "begin")]).await;
    assert_eq!(begun.location(), "/assignments/parcels#clock");
    app.get(PAGE).await.shows(&["4 days left", "Begun: 14:02", "24 November, 14:02", "2026-11-24T14:02:00Z"]);
    app.pass(29 * HOUR + HOUR / 2);
    // A second click, or an old tab, does not begin it anew.
    assert_eq!(take(&app, "begin").await, 303);
    app.get(PAGE).await.shows(&["2 days 18 h left", "I have handed it in"]).hides(&[">Begin</button>"]);
    app.get_in("ru", PAGE).await.shows(&["осталось 2 дня 18 ч", "Срок", "на всё 4 дня"]);
    app.get("/today").await.shows(&["Your take-home project: 2 days 18 h left", "8 h"]);
    app.get("/practise?kind=assignment&state=tried").await.shows(&["begun"]);
    app.pass(66 * HOUR + 5 * HOUR / 6);
    app.get(PAGE).await.shows(&["20 min over the deadline"]);
    app.get_in("ru", PAGE).await.shows(&["срок прошёл, сверх него уже 20 мин"]);
}

#[tokio::test]
async fn what_a_reviewer_looks_at_opens_once_it_is_handed_in() {
    let app = App::start().await;
    take(&app, "begin").await;
    app.pass(50 * HOUR);
    // Without script the notes come along.
    let fields = [("step", "hand-in"), ("program", "I assumed UTC.\r\nNo tests yet."), ("revision", "0")];
    let handed_in = app.post(STEPS, &fields).await;
    assert_eq!(handed_in.location(), "/assignments/parcels#review");
    let page = app.get(PAGE).await;
    page.shows(&["I assumed UTC.\nNo tests yet.</textarea>", "Handed in 16:02, after 2 days 2 h: in time"]);
    page.shows(&["How it looks 1, strong", "Mistake 1", "Because of reason 4", "Run the program", "0 of 5 rated"]);
    page.hides(&["I have handed it in", "without handing in"]);
    app.get("/practise?kind=assignment").await.shows(&["handed in"]);
    app.get("/today").await.hides(&["Your take-home project"]);
    // What it took stays as it was; a second click changes nothing.
    app.pass(24 * HOUR);
    take(&app, "hand-in").await;
    app.get(PAGE).await.shows(&["after 2 days 2 h"]);

    let some = [("rate-tests", "weak"), ("rate-brief", "strong"), ("rate-runs", "perfect"), ("rate-x", "good")];
    app.post(RATINGS, &some).await.is(303);
    let page = app.get(PAGE).await;
    page.shows(&["2 of 5 rated", "Next time begin here:", "<li>Thing looked at 4</li>"]);
    page.shows(&["name=\"rate-tests\" value=\"weak\" autocomplete=\"off\" checked"]);
    let saved = app.person().find_answer(ExerciseId(ASSIGNMENT.parse().unwrap())).await.unwrap().unwrap();
    assert_eq!(saved.ticked, ["brief:strong", "tests:weak"]);
    let all = ["brief", "runs", "structure", "tests", "write-up"].map(|id| format!("rate-{id}"));
    let all: Vec<(&str, &str)> = all.iter().map(|name| (name.as_str(), "good")).collect();
    app.post(RATINGS, &all).await.is(303);
    app.get(PAGE).await.shows(&["5 of 5 rated"]).hides(&["Next time begin here:"]);
    app.get("/practise?kind=assignment&state=solved").await.shows(&["handed in, nothing weak"]);

    // Begun anew: the clock and the ratings, not the notes.
    assert_eq!(take(&app, "again").await, 303);
    let page = app.get(PAGE).await;
    page.shows(&["4 days left", "I assumed UTC."]).hides(&["How it looks", "Handed in"]);
    app.get("/practise?kind=assignment&state=tried").await.shows(&["begun"]);
}

#[tokio::test]
async fn whoever_looks_first_has_had_help() {
    let app = App::start().await;
    assert_eq!(take(&app, "look").await, 303);
    app.get(PAGE).await.shows(&["How it looks 1, weak", ">Begin</button>"]);
    app.get("/practise?kind=assignment").await.shows(&[">new<"]);
    take(&app, "begin").await;
    take(&app, "hand-in").await;
    let all = ["brief", "runs", "structure", "tests", "write-up"].map(|id| format!("rate-{id}"));
    let all: Vec<(&str, &str)> = all.iter().map(|name| (name.as_str(), "strong")).collect();
    app.post(RATINGS, &all).await.is(303);
    app.get("/practise?kind=assignment&state=aided").await.shows(&["Parcels on the way"]);
    app.get("/practise?kind=assignment&state=solved").await.hides(&["Parcels on the way"]);
}

#[tokio::test]
async fn notes_of_two_tabs_are_both_kept() {
    let app = App::start().await;
    let draft = format!("/api/v1/exercises/{ASSIGNMENT}/draft");
    let body = |text: &str| json!({ "base_revision": 0, "program": text });
    app.send_json(Method::PUT, &draft, body("One tab.")).await.is(200);
    app.send_json(Method::PUT, &draft, body("The other.")).await.is(409);
    app.get(PAGE).await.shows(&["One tab.</textarea>", "These notes were changed in two places", "The other."]);
    app.get(&format!("{PAGE}?kept=0")).await.shows(&["The other.</textarea>"]);
    // It has no program: nothing of it can be judged.
    let attempt = json!({ "exercise": ASSIGNMENT, "mode": "submit", "program": "x = 1" });
    app.send_json(Method::POST, "/api/v1/attempts", attempt).await.is(422);
    let report = format!("/exercises/{ASSIGNMENT}/report");
    app.get(PAGE).await.shows(&[&report]);
    app.get(&report).await.is(200).shows(&[PAGE]);
}

#[tokio::test]
async fn the_interface_tells_the_same() {
    let app = App::start().await;
    let list = app.get_json("/api/v1/assignments").await;
    assert_eq!(
        (&list[0]["kind"], &list[0]["state"], &list[0]["page"]),
        (&json!("assignment"), &json!("untouched"), &json!(PAGE))
    );
    let before = app.get_json("/api/v1/assignments/parcels").await;
    assert_eq!((&before["days"], &before["begun_at"], &before["review"]), (&json!(4), &json!(null), &json!(null)));
    take(&app, "begin").await;
    let begun = app.get_json("/api/v1/assignments/parcels").await;
    assert_eq!(begun["due_at"].as_i64().unwrap() - begun["begun_at"].as_i64().unwrap(), 96 * HOUR);
    take(&app, "hand-in").await;
    app.post(RATINGS, &[("rate-runs", "strong")]).await.is(303);
    let after = app.get_json("/api/v1/assignments/parcels").await;
    assert_eq!(after["handed_in_at"], begun["begun_at"]);
    let criterion = &after["review"]["rubric"][1];
    assert_eq!((&criterion["id"], &criterion["rated"]), (&json!("runs"), &json!("strong")));
    assert_eq!(after["review"]["defence"][3]["answer"], "<p>Because of reason 4.</p>\n");
    app.get("/api/v1/assignments/nowhere").await.is(404);
    app.get("/assignments/nowhere").await.is(404);
    app.get("/assignments/parcel").await.is(404).shows(&["Parcels on the way"]);
}

#[tokio::test]
async fn the_acceptance_tests_are_those_of_the_problem() {
    let app = App::with_pack(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum")).await;
    let page = "/assignments/backup-report";
    app.get(page).await.shows(&[
        "The acceptance tests",
        "Nothing was submitted yet.",
        "href=\"/problems/night-backups\"",
    ]);
    let library = curriculum::Catalogue::load(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum")]);
    let problem = library.catalogue.find_problem("night-backups").unwrap().clone();
    let total = problem.task.cases.len();
    let submit = async |met: usize| {
        let program = problem.task.reference().unwrap().source.clone() + &"#".repeat(met);
        let body = json!({ "exercise": problem.meta.id.0, "mode": "submit", "program": program });
        let sent = app.send_json(Method::POST, "/api/v1/attempts", body).await;
        let id = sent.json()["id"].as_str().unwrap().parse().unwrap();
        let mut judgement: Judgement = crate::app::accepted();
        let case = judgement.cases[0].clone();
        let verdict = |at| if at < met { Verdict::Accepted } else { Verdict::WrongAnswer };
        judgement.cases = (0..total).map(|at| CaseResult { verdict: verdict(at), ..case.clone() }).collect();
        judgement.verdict = if met == total { Verdict::Accepted } else { Verdict::WrongAnswer };
        app.judge(id, &judgement).await;
    };
    submit(3).await;
    app.get(page).await.shows(&[&format!("Your latest submit met 3 of {total}.")]).hides(&["mark-good"]);
    submit(total).await;
    app.get(page).await.shows(&[&format!("met {total} of {total}."), "mark-good"]);
    let listed = app.get_json("/api/v1/assignments/backup-report").await;
    assert_eq!(listed["project"]["state"], "solved");
}
