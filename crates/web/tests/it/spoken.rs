//! Rehearsals and designs: what is said, kept and compared; nothing of it is judged.

use crate::app::App;
use domain::ExerciseId;

const REHEARSAL: &str = "77777777-7777-4777-8777-777777777777";
const DESIGN: &str = "88888888-8888-4888-8888-888888888888";
const DAY: i64 = 86_400_000_000;

#[tokio::test]
async fn a_take_is_kept_with_its_seconds_and_ticks() {
    let app = App::start().await;
    app.get("/rehearse").await.shows(&["Recruiter call", "Your work in a minute", "1–1.5 min aloud", "not said yet"]);
    app.get("/today").await.shows(&["Your work in a minute", "Say it aloud, take 1"]);
    let page = app.get("/rehearsals/overview").await;
    page.shows(&[
        "Tell me about your work.",
        "<round-timer low=\"60\" high=\"90\"",
        "data-until=\"75\"",
        "name=\"seconds\"",
    ]);
    page.hides(&["Your takes"]);
    let key = page.field("key");
    let fields =
        [("key", key.as_str()), ("seconds", "75"), ("tick", "item-1"), ("tick", "item-2"), ("tick", "made-up")];
    let kept = app.post("/rehearsals/overview/takes", &fields).await;
    assert_eq!(kept.location(), "/rehearsals/overview?kept=1#takes");
    // A second click on the same page is the same take.
    app.post("/rehearsals/overview/takes", &fields).await.is(303);
    let page = app.get("/rehearsals/overview?kept=1").await;
    page.shows(&["Kept: 1:15, as long as a good answer; 2 of 5 ticked.", "For the next take:", "Number 3 was there."]);
    page.hides(&["Take 2"]);
    let takes = app.person().takes_of(ExerciseId(REHEARSAL.parse().unwrap()), 10).await.unwrap();
    assert_eq!((takes.len(), takes[0].ticked.len()), (1, 2));
    app.get_in("ru", "/rehearsals/overview").await.shows(&["1:15 — столько и длится хороший ответ", "отмечено 2 из 5"]);
    app.get("/today").await.hides(&["Say it aloud"]);
    app.pass(2 * DAY);
    app.post(&format!("/rehearsals/overview/takes/{}/drop", takes[0].id), &[]).await.is(303);
    app.get("/rehearsals/overview").await.hides(&["Your takes"]);
}

#[tokio::test]
async fn a_take_needs_its_seconds() {
    let app = App::start().await;
    for seconds in ["", "0", "-3", "3601", "a minute"] {
        app.post("/rehearsals/overview/takes", &[("seconds", seconds)]).await.is(422);
    }
    app.get("/rehearsals/nowhere").await.is(404);
    app.post("/rehearsals/overview/takes/not-an-id/drop", &[]).await.is(400);
}

#[tokio::test]
async fn clarifying_questions_open_one_by_one() {
    let app = App::start().await;
    app.get("/practise?kind=design").await.shows(&["Short links", "1 exercise"]);
    let page = app.get("/designs/shortener").await;
    page.shows(&["We want short links", "5 left"]).hides(&[
        "How many links?",
        "The answer is 1.",
        "First the requests",
    ]);
    let ask = |number: &'static str| [("what", "question"), ("number", number)];
    app.post("/designs/shortener/open", &ask("2")).await.is(409);
    app.post("/designs/shortener/open", &ask("1")).await.is(303);
    // A second click on the same page opens no further one.
    app.post("/designs/shortener/open", &ask("1")).await.is(303);
    app.get("/designs/shortener").await.shows(&["How many links?", "4 left"]).hides(&["Who makes them?"]);
    for number in ["2", "3", "4", "5"] {
        app.post("/designs/shortener/open", &ask(number)).await.is(303);
    }
    app.get("/designs/shortener").await.shows(&["What may fail?"]).hides(&["The next question"]);
    app.post("/designs/shortener/open", &ask("6")).await.is(409);
    app.post("/designs/shortener/open", &[("what", "everything")]).await.is(422);
}

#[tokio::test]
async fn the_walkthrough_opens_for_whoever_has_written_or_asked() {
    let app = App::start().await;
    let fields = [("what", "walkthrough"), ("program", "A table.\r\nTwo columns."), ("revision", "0")];
    app.post("/designs/shortener/open", &fields).await.is(303);
    let page = app.get("/designs/shortener").await;
    page.shows(&["A table.\nTwo columns.</textarea>", "<details open>", "First the requests", "0 of 8 ticked"]);
    app.post("/designs/shortener/ticks", &[("tick", "item-1"), ("tick", "nonsense")]).await.is(303);
    app.get("/designs/shortener").await.shows(&["1 of 8 ticked", "value=\"item-1\" autocomplete=\"off\" checked"]);
    let saved = app.person().find_answer(ExerciseId(DESIGN.parse().unwrap())).await.unwrap().unwrap();
    assert_eq!(saved.ticked, ["item-1"]);
    app.get("/practise?kind=design").await.shows(&["compared"]);

    let other = App::start().await;
    let draft = [("program", "My own words."), ("revision", "0"), ("back", "/designs/shortener")];
    other.post(&format!("/exercises/{DESIGN}/draft"), &draft).await.is(303);
    other.get("/designs/shortener").await.shows(&["My own words.", "<details><summary>One way through"]);
}

#[tokio::test]
async fn the_estimate_is_run_when_it_is_opened() {
    let app = App::start().await;
    app.get("/designs/shortener").await.hides(&["links_a_day"]);
    app.post("/designs/shortener/open", &[("what", "estimate")]).await.is(303);
    app.post("/designs/shortener/open", &[("what", "estimate")]).await.is(303);
    app.get("/designs/shortener").await.shows(&["links_a_day = 100_000", "data-attempt="]);
    let attempts = app.person().attempts_of(ExerciseId(DESIGN.parse().unwrap()), 10).await.unwrap();
    assert_eq!(attempts.len(), 1);
}

#[tokio::test]
async fn what_is_wrong_with_one_can_be_said() {
    let app = App::start().await;
    for (page, id) in [("/rehearsals/overview", REHEARSAL), ("/designs/shortener", DESIGN)] {
        let report = format!("/exercises/{id}/report");
        app.get(page).await.is(200).shows(&[&report]);
        app.get(&report).await.is(200).shows(&[page]);
        app.post(&report, &[("text", "The third item is wrong")]).await.is(303);
    }
    app.get("/reports").await.is(200).shows(&["The third item is wrong"]);
}
