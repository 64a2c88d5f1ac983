//! Courses and lessons.

use crate::app::{App, accepted};
use domain::{CaseResult, Judgement};

#[tokio::test]
async fn a_lesson_is_read_run_and_solved() {
    let app = App::start().await;
    app.get("/courses/start").await.shows(&["0 of 3 done", "Start: The first step"]);
    let page = app.get("/courses/start/first").await;
    page.shows(&[
        "Lesson 1 of 3",
        "Text of the first lesson.",
        "print(1)</textarea>",
        "Your turn",
        "The second step →",
    ]);
    app.get("/syllabus").await.hides(&["class=\"dot shaky\"></span><a"]);
    app.get("/courses/start").await.shows(&["0 of 3 done", "Go on: The first step"]);
    let run = app.post("/courses/start/first/attempts", &[("program", "print(1)\n"), ("mode", "snippet")]).await;
    let id = run.location().strip_prefix("/attempts/").unwrap().to_owned();
    let case = CaseResult {
        remark: None,
        tests: None,
        input: String::new(),
        expected: None,
        got: None,
        printed: "1\n".to_owned(),
        ..accepted().cases[0].clone()
    };
    app.judge(id.parse().unwrap(), &Judgement { cases: vec![case], cases_total: 1, ..accepted() }).await;
    app.get("/courses/start/first").await.shows(&["Ran to its end", "<pre>1\n</pre>"]).hides(&["verdict good"]);
    let program = "def double(number):\n    return number * 2\n";
    let check =
        app.post("/courses/start/first/attempts", &[("program", program), ("mode", "submit"), ("revision", "0")]).await;
    let id = check.location().strip_prefix("/attempts/").unwrap().to_owned();
    app.judge(id.parse().unwrap(), &accepted()).await;
    app.get("/courses/start/first").await.shows(&["Correct: all 3 cases", "<li class=\"done\">"]);
    app.get("/courses/start").await.shows(&["1 of 3 done", "Go on: The second step"]);
    app.get("/today").await.shows(&["The second step", "the next lesson of “First steps”"]);
}

#[tokio::test]
async fn a_reading_is_done_when_its_reader_says_so() {
    let app = App::start().await;
    let page = app.get("/courses/start/third").await;
    page.shows(&["Read, back to the course", "/courses/start/third/done"]).hides(&["Your turn"]);
    assert_eq!(app.post("/courses/start/third/done", &[]).await.location(), "/courses/start");
    app.get("/courses/start").await.shows(&["1 of 3 done"]);
}

#[tokio::test]
async fn the_api_lists_courses() {
    let app = App::start().await;
    let courses = app.get_json("/api/v1/courses").await;
    assert_eq!(courses[0]["lessons"].as_array().unwrap().len(), 3);
    let lesson = app.get_json("/api/v1/courses/start/lessons/second").await;
    assert_eq!((lesson["position"].as_u64(), lesson["example"].as_str()), (Some(2), Some("print(2)\n")));
    app.get("/api/v1/courses/start/lessons/nowhere").await.is(404);
    assert_eq!(app.get_json("/api/v1/problems").await.as_array().unwrap().len(), 3);
    let problem = app.get_json("/api/v1/problems/double").await;
    assert_eq!((problem["entry"].as_str(), problem["hints_total"].as_u64()), (Some("double"), Some(4)));
    let syllabus = app.get_json("/api/v1/syllabus").await;
    assert_eq!(syllabus[0]["skills"][0]["standing"], "untouched");
    assert_eq!(app.get_json("/api/v1/drills").await.as_array().unwrap().len(), 1);
    assert_eq!(app.get_json("/api/v1/questions").await.as_array().unwrap().len(), 1);
    let id = crate::app::DOUBLE;
    assert_eq!(app.get_json(&format!("/api/v1/exercises/{id}/attempts")).await.as_array().unwrap().len(), 0);
}
