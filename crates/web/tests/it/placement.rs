//! Chapters of a course, and skipping one by its most telling tasks.

use crate::app::{App, accepted};

async fn solve(app: &App, lesson: &str) {
    let program = "def double(number):\n    return number * 2\n";
    let fields = [("program", program), ("mode", "submit"), ("revision", "0")];
    let answer = app.post(&format!("/courses/start/{lesson}/attempts"), &fields).await;
    let id = answer.location().strip_prefix("/attempts/").unwrap().to_owned();
    app.judge(id.parse().unwrap(), &accepted()).await;
}

#[tokio::test]
async fn a_chapter_is_known_when_its_telling_tasks_are_solved() {
    let app = App::start().await;
    let course = app.get("/courses/start").await;
    course.shows(&[
        "The beginning",
        "What follows",
        "I know this",
        "/courses/start/chapters/1\">Know some Python already?",
    ]);
    let placement = app.get("/courses/start/chapters/2").await;
    placement.shows(&["Chapter 2 of 2", "One task that tells most", "action=\"/courses/start/second/attempts\""]);
    placement.hides(&["Known: all 2 lessons"]);
    solve(&app, "second").await;
    app.get("/courses/start/chapters/2").await.shows(&["Known: all 2 lessons of this chapter"]);
    let course = app.get("/courses/start").await;
    course.shows(&["2 of 3 behind you, 1 of them by placement", "Go on: The first step", "class=\"known\""]);
    app.get_in("ru", "/courses/start").await.shows(&["позади 2 из 3, из них 1 — проверкой", "Это я знаю"]);
    app.get("/today").await.shows(&["The first step"]).hides(&["The third step"]);
}

#[tokio::test]
async fn a_chapter_that_is_not_there_is_said_so() {
    let app = App::start().await;
    for path in ["/courses/start/chapters/0", "/courses/start/chapters/9", "/courses/nowhere/chapters/1"] {
        app.get(path).await.is(404);
    }
    app.get("/courses/start/chapters/1?task=99").await.is(200);
}
