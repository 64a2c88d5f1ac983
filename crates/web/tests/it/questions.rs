//! Questions: answer, compare, prove, grade.

use crate::app::{App, QUESTION, accepted};
use axum::http::Method;
use domain::judgement::{ClaimResult, ProofRun};
use domain::{Judgement, ProgramError};
use serde_json::json;

const DAY: i64 = 86_400_000_000;

#[tokio::test]
async fn an_answer_is_kept_and_compared() {
    let app = App::start().await;
    app.get("/questions/identity").await.shows(&["What does <code>is</code> compare?"]).hides(&["not their values"]);
    let fields = [("answer", "Objects.\r\nNot values."), ("reveal", "1")];
    let answer = app.post("/questions/identity/answer", &fields).await;
    assert_eq!(answer.location(), "/questions/identity?reveal=1#reveal");
    let page = app.get("/questions/identity?reveal=1").await;
    page.shows(&["Objects.\nNot values.</textarea>", "not their values", "And for None?", "value=\"same-object\">"]);
    let fields = [("answer", "Objects."), ("point", "same-object"), ("point", "made-up"), ("reveal", "1")];
    app.post("/questions/identity/answer", &fields).await.is(303);
    let page = app.get("/questions/identity?reveal=1").await;
    page.shows(&["value=\"same-object\" checked", "value=\"equal-values\">"]);
    assert_eq!(app.person().find_answer(QUESTION.parse().unwrap()).await.unwrap().unwrap().ticked, ["same-object"]);
}

#[tokio::test]
async fn a_grade_brings_the_card_back_on_its_day() {
    let app = App::start().await;
    let page = app.get("/questions/identity?reveal=1").await;
    page.shows(&["Not recalled<small>in 10 min</small>", "With effort<small>tomorrow</small>"]);
    page.shows(&["Recalled<small>22 November</small>", "Easily<small>28 November</small>"]);
    assert_eq!(page.field("seen"), "0");
    let fields = [("grade", "3"), ("seen", "0"), ("answer", "Objects.")];
    app.post("/questions/identity/grade", &fields).await.is(303);
    app.pass(1_000_000);
    // A second click on the same page.
    let again = app.post("/questions/identity/grade", &[("grade", "1"), ("seen", "0")]).await;
    app.get(again.location()).await.shows(&["It comes back 22 November."]);
    assert_eq!(app.person().reviews_of(QUESTION.parse().unwrap()).await.unwrap().len(), 1);
    app.get("/practise?state=due").await.hides(&["What `is` compares"]);
    app.pass(3 * DAY);
    app.get("/practise?state=due").await.shows(&["What `is` compares"]);
    app.get("/today").await.shows(&["First, what is due.", "1 question to bring back"]);
    app.get_in("ru", "/today").await.shows(&["1 вопрос на повторение"]);
    app.post("/questions/identity/grade", &[("grade", "5")]).await.is(422);
}

#[tokio::test]
async fn the_api_reviews_alike() {
    let app = App::start().await;
    let body = app.get_json("/api/v1/questions/identity").await;
    assert_eq!(body["points"][0]["proven_by"], "prove_same_object");
    assert_eq!(body["review"]["outlooks"].as_array().unwrap().len(), 4);
    let path = "/api/v1/questions/identity/reviews";
    let state = app.send_json(Method::POST, path, json!({ "grade": 4, "seen": 0 })).await.is(200).json();
    assert_eq!(state["due_at"], app.now() + 8 * DAY);
}

fn proof(holds: bool) -> Judgement {
    let error = ProgramError {
        class: "AssertionError".to_owned(),
        message: String::new(),
        line: Some(4),
        traceback: String::new(),
        facts: None,
    };
    let claim = |name: &str, error| ClaimResult { name: name.to_owned(), error };
    let claims = vec![claim("prove_same_object", None), claim("prove_equal_values", (!holds).then_some(error))];
    let run = |interpreter: &str| ProofRun {
        interpreter: interpreter.to_owned(),
        claims: claims.clone(),
        printed: String::new(),
        error: None,
    };
    Judgement { cases: Vec::new(), proofs: vec![run("3.11.7"), run("3.13.0")], ..accepted() }
}

#[tokio::test]
async fn a_proof_runs_on_every_interpreter() {
    let app = App::start().await;
    let page = app.get("/questions/identity?reveal=1").await;
    page.shows(&["def prove_same_object():", "Not run here yet."]);
    let program = "def prove_same_object():\n    first = [1]\n    second = first\n    assert first is second\n\n\ndef prove_equal_values():\n    first = [1]\n    second = [1]\n    assert first == second and first is not second\n";
    let answer = app.post("/questions/identity/attempts", &[("program", program), ("mode", "proof")]).await;
    let id = answer.location().strip_prefix("/attempts/").unwrap().to_owned();
    app.get("/questions/identity?reveal=1").await.shows(&[&format!("data-attempt=\"{id}\"")]);
    app.judge(id.parse().unwrap(), &proof(true)).await;
    let page = app.get("/questions/identity?reveal=1").await;
    page.shows(&["Every claim holds", "<li class=\"good\">3.11.7</li><li class=\"good\">3.13.0</li>"]);
    // An edited proof does not stand below the unedited one.
    let edited = app.post("/questions/identity/attempts", &[("program", "x = 1"), ("mode", "proof")]).await;
    let id = edited.location().strip_prefix("/attempts/").unwrap().to_owned();
    app.judge(id.parse().unwrap(), &proof(false)).await;
    app.get(&format!("/attempts/{id}")).await.shows(&["Not every claim holds", "prove_equal_values", "does not hold"]);
    app.get("/questions/identity?reveal=1").await.shows(&["Every claim holds"]);
}
