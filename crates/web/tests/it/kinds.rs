//! What is particular to a kind of problem, with the pack that ships.

use crate::app::{App, accepted, wrong};
use domain::{Job, Judgement, ProgramError, Verdict};
use std::path::Path;

async fn app() -> App {
    App::with_pack(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum")).await
}

/// Submits a program and gives the address of the attempt, judged so.
async fn attempt(app: &App, slug: &str, program: &str, judgement: &Judgement) -> String {
    let fields = [("program", program), ("mode", "submit")];
    let address = app.post(&format!("/problems/{slug}/attempts"), &fields).await.location().to_owned();
    let Job::Attempt { attempt, .. } = app.jobs.next().await else { panic!("an attempt is enqueued") };
    app.judge(attempt, judgement).await;
    address
}

#[tokio::test]
async fn a_coroutine_shows_how_long_it_takes() {
    let app = app().await;
    let page = app.get("/problems/mirror-downloads").await;
    page.is(200).shows(&["async def download_all", "after 0.8 s", "Arguments as in a call"]);
    app.get_in("ru", "/problems/mirror-downloads").await.shows(&["через 0,8 с"]);
}

#[tokio::test]
async fn a_deadlock_is_explained_in_the_readers_language() {
    let app = app().await;
    let trace = "Waiting for ever:\n  File \"solution.py\", line 5, in work\n";
    let mut judgement = Judgement { verdict: Verdict::RuntimeError, mistake: None, ..wrong() };
    let case = &mut judgement.cases[1];
    (case.verdict, case.got) = (Verdict::RuntimeError, None);
    case.error = Some(ProgramError {
        class: "deadlock".to_owned(),
        message: "nothing is ready and nothing is scheduled".to_owned(),
        line: Some(5),
        traceback: trace.to_owned(),
        facts: None,
    });
    let address = attempt(&app, "mirror-downloads", "async def f(): ...\n", &judgement).await;
    let page = app.get(&address).await;
    page.shows(&[
        "Every task waits for something that can no longer happen",
        "line 5, in work",
        "data-error-line=\"5\"",
    ]);
    app.get_in("ru", &address).await.shows(&["Все задачи ждут того, что уже не случится"]);
}

#[tokio::test]
async fn a_repair_starts_from_the_broken_program_and_shows_what_was_changed() {
    let app = app().await;
    let page = app.get("/problems/leaking-feed").await;
    page.shows(&["This program is broken", "def events_of(user, events, found=[]):"]);
    app.get_in("ru", "/problems/leaking-feed").await.shows(&["Эта программа сломана"]);
    assert_eq!(app.get_json("/api/v1/problems/leaking-feed").await["is_repair"], true);
    let starter = include_str!("../../../../curriculum/problems/leaking-feed/starter.py");
    let repaired = starter.replace("found=[]", "found=None");
    let address = attempt(&app, "leaking-feed", &repaired, &wrong()).await;
    let page = app.get(&address).await;
    page.shows(&[
        "What you changed",
        "- def events_of(user, events, found=[]):",
        "+ def events_of(user, events, found=None):",
    ]);
    page.hides(&["- def feed"]);
    let untouched = attempt(&app, "leaking-feed", starter, &wrong()).await;
    app.get(&untouched).await.hides(&["What you changed"]);
}

#[tokio::test]
async fn other_problems_say_nothing_of_repairs() {
    let app = app().await;
    app.get("/problems/reverse-string").await.hides(&["This program is broken"]);
    let address = attempt(&app, "reverse-string", "def reverse_text(text):\n    return text\n", &accepted()).await;
    app.get(&address).await.hides(&["What you changed"]);
}

#[tokio::test]
async fn a_query_shows_its_tables_its_plan_and_errors_as_such() {
    let app = app().await;
    let page = app.get("/problems/who-owes-us").await;
    page.is(200).shows(&["CREATE TABLE client", "INSERT INTO invoice VALUES", "code=\"sql\""]);
    page.shows(&["&#39;Baltic&#39; | &#39;Olga&#39;  | 1        | 4000", "SQL that fills the tables"]);
    app.get_in("ru", "/problems/who-owes-us").await.shows(&["SQL, который наполняет таблицы", "результат"]);
    let body = app.get_json("/api/v1/problems/who-owes-us").await;
    assert_eq!(body["task"], "sql");
    assert!(body["schema"].as_str().is_some_and(|schema| schema.contains("CREATE TABLE")));

    let mut judgement = Judgement { mistake: None, ..wrong() };
    let case = &mut judgement.cases[1];
    (case.id, case.printed) = ("no-invoices".to_owned(), "SCAN client\n".to_owned());
    let address = attempt(&app, "who-owes-us", "SELECT 1", &judgement).await;
    app.get(&address).await.shows(&["Query plan", "SCAN client", "language-sql", "<dt>rows</dt>"]);
    app.get_in("ru", &address).await.shows(&["План запроса", "<dt>строки</dt>"]);

    let error = |class: &str| Some(ProgramError::ended(class, String::new()));
    let case = &mut judgement.cases[1];
    (case.verdict, case.got, case.error) = (Verdict::RuntimeError, None, error("ReadOnly"));
    judgement.verdict = Verdict::RuntimeError;
    let address = attempt(&app, "who-owes-us", "DELETE FROM client", &judgement).await;
    app.get(&address).await.shows(&["This query may only read."]);
    app.get_in("ru", &address).await.shows(&["Этот запрос может только читать."]);

    (judgement.verdict, judgement.cases[1].verdict) = (Verdict::CompileError, Verdict::CompileError);
    let address = attempt(&app, "who-owes-us", "SELEC", &judgement).await;
    app.get(&address).await.shows(&["SQLite cannot read it"]).hides(&["Python cannot read it"]);
    app.get("/problems/who-owes-us").await.shows(&["SQLite cannot read it"]).hides(&["Python cannot read it"]);
}

#[tokio::test]
async fn own_rows_are_taken_as_they_are() {
    let app = app().await;
    let rows = "INSERT INTO client VALUES (1, 'x', NULL);\r\n";
    let fields = [("program", "SELECT 1"), ("mode", "run"), ("own_input", rows)];
    app.post("/problems/who-owes-us/attempts", &fields).await.location();
    let Job::Attempt { attempt, .. } = app.jobs.next().await else { panic!("an attempt is enqueued") };
    let stored = app.person().find_attempt(attempt).await.unwrap().unwrap();
    assert_eq!(stored.own_input.as_deref(), Some("INSERT INTO client VALUES (1, 'x', NULL);\n"));
}
