//! An attempt, with script and without.

use crate::app::{App, COUNTER, DOUBLE, accepted, wrong};
use axum::http::Method;
use domain::judgement::{CaseResult, ForbiddenUse};
use domain::{Job, Judgement, Localized, PersonId, ProgramError, Verdict};
use serde_json::json;

const PROGRAM: &str = "def double(number):\n    return number + 2  # Ж\n";

#[tokio::test]
async fn without_script_a_form_leads_to_the_verdict() {
    let app = App::start().await;
    let page = app.get("/problems/double").await;
    let fields = [
        ("key", page.field("key")),
        ("revision", page.field("revision")),
        ("program", PROGRAM.replace('\n', "\r\n")),
        ("own_input", String::new()),
        ("mode", "submit".to_owned()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = app.post("/problems/double/attempts", &fields).await;
    let address = answer.location().to_owned();
    let waiting = app.get(&address).await;
    waiting.is(200).shows(&["http-equiv=\"refresh\"", "Waiting for its turn"]);
    let Job::Attempt { person, attempt } = app.jobs.next().await else { panic!("an attempt is enqueued") };
    assert_eq!(person, PersonId::LOCAL);
    let stored = app.person().find_attempt(attempt).await.unwrap().unwrap();
    assert_eq!(stored.program, PROGRAM, "line ends are those of the program");
    app.judge(attempt, &wrong()).await;
    let page = app.get(&address).await;
    page.hides(&["http-equiv=\"refresh\""]);
    page.shows(&["Wrong answer: case 2 of 3", "This case: Squares and sums differ here", "<dd><mark>3</mark></dd>"]);
    page.shows(&["Two was added.", "here &#60;b&#62;I&#60;/b&#62; am", "0.8 ms · CPython 3.13.0"]);
    let page = app.get_in("ru", &address).await;
    page.shows(&["Неверный ответ: проверка 2 из 3", "Прибавлено два.", "0,8 мс"]);
    // The same after a reload of the exercise, with the program as the draft.
    let page = app.get("/problems/double").await;
    page.shows(&["Wrong answer: case 2 of 3", "return number + 2"]);
    assert_eq!(page.field("revision"), "1");
}

#[tokio::test]
async fn a_double_click_makes_one_attempt() {
    let app = App::start().await;
    let key = "0192aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";
    let fields = [("key", key), ("program", PROGRAM), ("mode", "submit")];
    let first = app.post("/problems/double/attempts", &fields).await;
    let second = app.post("/problems/double/attempts", &fields).await;
    assert_eq!(first.location(), second.location());
    assert_eq!(app.person().recent_attempts(10).await.unwrap().len(), 1);
    assert_eq!(app.queue.waiting(), 1);
    // The same page, after Back, with another program: that is another attempt.
    let other = app.post("/problems/double/attempts", &[("key", key), ("program", "x = 1"), ("mode", "submit")]).await;
    assert_ne!(first.location(), other.location());
}

#[tokio::test]
async fn who_sends_too_many_is_told_when_to_come_again_and_nothing_is_stored() {
    let app = App::start().await;
    for number in 0..100 {
        let program = format!("{PROGRAM}# {number}\n");
        app.post("/problems/double/attempts", &[("program", &program), ("mode", "submit")]).await.location();
    }
    let refused = app.post("/problems/double/attempts", &[("program", PROGRAM), ("mode", "submit")]).await;
    assert_eq!(refused.status, 429);
    assert!(refused.headers.get("retry-after").is_some_and(|seconds| seconds.to_str().unwrap().parse::<u64>().is_ok()));
    refused.shows(&["Many programs are waiting to be judged", "still in the editor"]);
    assert_eq!(app.person().recent_attempts(200).await.unwrap().len(), 100);
}

#[tokio::test]
async fn a_second_submit_while_the_first_runs_is_fine() {
    let app = App::start().await;
    let first = app.submit("def double(number):\n    return 1\n").await;
    let second = app.submit("def double(number):\n    return 2 * number\n").await;
    assert_ne!(first, second);
    app.judge(second, &accepted()).await;
    app.judge(first, &wrong()).await;
    app.get(&format!("/attempts/{first}/result")).await.is(200).shows(&["Wrong answer"]);
    app.get(&format!("/attempts/{second}/result")).await.is(200).shows(&["Correct: all 3 cases"]);
}

#[tokio::test]
async fn the_fragment_brings_what_else_changed() {
    let app = App::start().await;
    app.get("/problems/double").await.hides(&["Twice is the sum"]);
    let id = app.submit("def double(number):\n    return number * 2\n").await;
    app.get(&format!("/attempts/{id}/result")).await.is(202);
    app.judge(id, &accepted()).await;
    let fragment = app.get(&format!("/attempts/{id}/result")).await;
    fragment.is(200).hides(&["<html"]);
    fragment.shows(&["class=\"outcome\"", "<template data-into=\"attempts\">", "<template data-into=\"editorial\">"]);
    fragment.shows(&["Twice is the sum", "And for a text?"]);
    app.get("/problems/double").await.shows(&["Twice is the sum"]);
}

#[tokio::test]
async fn an_earlier_program_comes_back() {
    let app = App::start().await;
    let id = app.solve("def double(number):\n    return sum([number, number])\n").await;
    let address = format!("/problems/double?restore={id}#work");
    app.get("/problems/double").await.shows(&[&address]);
    app.get(&address).await.shows(&["return sum([number, number])", "This is your program of 14:02"]);
    app.get("/problems/shout?restore=").await.is(200);
    app.get(&format!("/problems/shout?restore={id}")).await.is(404);
}

#[tokio::test]
async fn own_input_may_be_typed_as_in_a_call() {
    let app = App::start().await;
    let run = |own_input: &'static str| {
        let body = json!({ "exercise": DOUBLE, "mode": "run", "program": PROGRAM, "own_input": own_input });
        app.send_json(Method::POST, "/api/v1/attempts", body)
    };
    for (typed, stored) in [("5", "(5,)"), ("(5,)", "(5,)"), (" 'a', 'b' ", "'a', 'b'"), ("[1]", "([1],)")] {
        let id = run(typed).await.is(201).json()["id"].as_str().unwrap().to_owned();
        let attempt = app.get_json(&format!("/api/v1/attempts/{id}")).await;
        assert_eq!(attempt["own_input"], stored, "{typed}");
    }
    let refused = run("5 +").await;
    refused.is(422).shows(&["Your input could not be read", "urn:sparring:error:own-input", "Your program is kept"]);
    refused.shows(&["It breaks off"]);
    run("name").await.is(422).shows(&["From character 1 on, “name”, this is no literal."]);
    let body = json!({ "exercise": COUNTER, "mode": "run", "program": "x", "own_input": "[('StepCounter', ()), 5]" });
    app.send_json(Method::POST, "/api/v1/attempts", body).await.is(422).shows(&["Call 2 is not a pair"]);
    let blank = run("  ").await.is(201).json()["id"].as_str().unwrap().to_owned();
    assert!(app.get_json(&format!("/api/v1/attempts/{blank}")).await["own_input"].is_null());
}

#[tokio::test]
async fn an_exercise_is_tried_only_in_its_own_way() {
    let app = App::start().await;
    for mode in ["snippet", "proof"] {
        let body = json!({ "exercise": DOUBLE, "mode": mode, "program": "x" });
        app.send_json(Method::POST, "/api/v1/attempts", body).await.is(422);
    }
    let body = json!({ "exercise": DOUBLE, "mode": "guess", "program": "x" });
    app.send_json(Method::POST, "/api/v1/attempts", body).await.is(422);
    let body = json!({ "exercise": "99999999-1111-4111-8111-111111111111", "mode": "run", "program": "x" });
    app.send_json(Method::POST, "/api/v1/attempts", body).await.is(404);
    let body = json!({ "exercise": DOUBLE, "mode": "submit", "program": "  \n" });
    app.send_json(Method::POST, "/api/v1/attempts", body).await.is(422).shows(&["Write something first"]);
}

async fn outcome(app: &App, mode: &str, own_input: Option<&str>, judgement: Judgement) -> crate::app::Answer {
    let body = json!({ "exercise": DOUBLE, "mode": mode, "program": format!("{PROGRAM}# {judgement:?}"), "own_input": own_input });
    let id = app.send_json(Method::POST, "/api/v1/attempts", body).await.json()["id"].as_str().unwrap().to_owned();
    app.judge(id.parse().unwrap(), &judgement).await;
    let answer = app.get(&format!("/attempts/{id}/result")).await;
    answer.is(200);
    answer
}

#[tokio::test]
async fn every_verdict_has_its_words() {
    let app = App::start().await;
    let error = ProgramError {
        class: "KeyError".to_owned(),
        message: "'a'".to_owned(),
        line: Some(2),
        traceback: "Traceback (most recent call last):\n  line 2, in double\nKeyError: 'a'".to_owned(),
        facts: None,
    };
    let failing = |verdict, error: Option<ProgramError>| {
        let case = CaseResult { verdict, got: None, error, ..wrong().cases[1].clone() };
        Judgement { verdict, cases: vec![case], mistake: None, ..accepted() }
    };
    let crashed = failing(Verdict::RuntimeError, Some(error.clone()));
    outcome(&app, "submit", None, crashed).await.shows(&[
        "Crashed: case 1 of 3",
        "data-error-line=\"2\"",
        "KeyError",
        "line 2, in double",
    ]);
    let waiting = failing(Verdict::TimeLimit, None);
    outcome(&app, "submit", None, waiting).await.shows(&["Too slow: case 1 of 3", "Stopped after 6 s"]);
    let mut slow = failing(Verdict::TimeLimit, None);
    slow.cases[0].cpu_ms = 2003.0;
    outcome(&app, "submit", None, slow).await.shows(&["Too slow: case 1 of 3", "Stopped after 2 s of CPU time"]);
    outcome(&app, "submit", None, failing(Verdict::MemoryLimit, None)).await.shows(&["Out of memory", "256 MB"]);
    outcome(&app, "submit", None, failing(Verdict::OutputLimit, None)).await.shows(&["Printed too much", "64 KB"]);
    let unreadable = failing(Verdict::CompileError, Some(ProgramError { class: "SyntaxError".to_owned(), ..error }));
    outcome(&app, "submit", None, unreadable).await.shows(&["Python cannot read it"]).hides(&["case 1", "called"]);
    let exit = ProgramError::ended("exit", String::new());
    outcome(&app, "submit", None, failing(Verdict::RuntimeError, Some(exit))).await.shows(&["ended by itself"]);
    let reason = Localized { en: "No library is needed.".to_owned(), ru: "Не нужно.".to_owned() };
    let found = ForbiddenUse { construct: "import".to_owned(), line: 3, reason };
    let forbidden = Judgement { verdict: Verdict::Forbidden, cases: Vec::new(), forbidden: vec![found], ..accepted() };
    outcome(&app, "submit", None, forbidden).await.shows(&[
        "Not allowed here",
        "line 3: import",
        "No library is needed.",
    ]);
    let ours = Judgement {
        verdict: Verdict::InternalError,
        cases: Vec::new(),
        fault: Some("secret path".to_owned()),
        ..accepted()
    };
    outcome(&app, "submit", None, ours)
        .await
        .shows(&["our fault", "does not count"])
        .hides(&["secret path", "verdict bad"]);
}

#[tokio::test]
async fn a_run_shows_every_example_and_own_input_is_not_judged() {
    let app = App::start().await;
    let mut samples = wrong();
    samples.cases_total = 2;
    samples.mistake = None;
    outcome(&app, "run", None, samples).await.shows(&[
        "1 of 2 examples are right",
        "<ul class=\"cases\">",
        "double(2)",
        "<mark>3</mark>",
    ]);
    let mut own = accepted();
    own.cases.truncate(1);
    own.cases[0].id = "own".to_owned();
    own.cases[0].expected = None;
    outcome(&app, "run", Some("2"), own)
        .await
        .shows(&["Ran on your input", "<dt>got</dt><dd>4</dd>"])
        .hides(&["verdict good", "expected"]);
}

#[tokio::test]
async fn hidden_cases_that_passed_stay_hidden() {
    let app = App::start().await;
    let id = app.submit(PROGRAM).await;
    app.judge(id, &wrong()).await;
    let body = app.get_json(&format!("/api/v1/attempts/{id}")).await;
    let cases = body["judgement"]["cases"].as_array().unwrap();
    assert!(cases[0]["input"].is_null());
    assert_eq!(cases[1]["input"], "double(1)");
    assert_eq!(body["judgement"]["mistake"], "Two was added.");
}

#[tokio::test]
async fn an_unknown_attempt_is_not_found() {
    let app = App::start().await;
    for path in ["/attempts/x", "/attempts/0192aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee", "/attempts/x/result"] {
        app.get(path).await.is(404).shows(&["No such attempt"]);
    }
    app.get("/api/v1/attempts/0192aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee/events").await.is(404).shows(&["no-attempt"]);
}
