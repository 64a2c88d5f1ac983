//! The stream of events of one attempt.

use crate::app::{App, accepted, request};
use axum::body::Body;
use axum::http::Method;
use domain::{AttemptId, PersonId};
use serde_json::json;
use std::time::Duration;
use store::NewEvent;

const PROGRAM: &str = "def double(number):\n    return number * 2\n";

/// The numbers and kinds of the events in a stream.
fn read(stream: &str) -> Vec<(u32, String)> {
    let field = |block: &str, name: &str| {
        block.lines().find_map(|line| line.strip_prefix(name)).map(|value| value.trim().to_owned())
    };
    stream
        .split("\n\n")
        .filter_map(|block| Some((field(block, "id:")?.parse().ok()?, field(block, "event:")?)))
        .collect()
}

async fn stream(app: &App, path: &str, last: Option<&str>) -> String {
    let mut request = request(Method::GET, path).header("accept", "text/event-stream");
    if let Some(last) = last {
        request = request.header("last-event-id", last);
    }
    let answer = app.send(request.body(Body::empty()).unwrap());
    let answer = tokio::time::timeout(Duration::from_secs(5), answer).await.expect("the stream is closed after `done`");
    answer.is(200);
    assert_eq!(answer.headers["content-type"], "text/event-stream");
    answer.text
}

/// What somebody hears who listens to a new attempt while something happens to it.
async fn heard_while(app: &App, happens: impl AsyncFnOnce(AttemptId)) -> Vec<(u32, String)> {
    let id = app.submit(PROGRAM).await;
    let path = format!("/api/v1/attempts/{id}/events");
    let (heard, ()) = tokio::join!(stream(app, &path, None), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        happens(id).await;
    });
    read(&heard)
}

#[tokio::test]
async fn a_finished_attempt_is_replayed_and_closed() {
    let app = App::start().await;
    let id = app.solve(PROGRAM).await;
    let path = format!("/api/v1/attempts/{id}/events");
    let all = stream(&app, &path, None).await;
    let expected = [(1, "started"), (2, "verdict"), (3, "done")].map(|(number, kind)| (number, kind.to_owned()));
    assert_eq!(read(&all), expected);
    assert!(all.contains("\"verdict\":\"AC\""), "{all}");
    assert_eq!(read(&stream(&app, &path, Some("1")).await), expected[1..]);
    assert_eq!(read(&stream(&app, &format!("{path}?after=2"), None).await), expected[2..]);
    assert_eq!(read(&stream(&app, &path, Some("3")).await), []);
}

#[tokio::test]
async fn whoever_listens_hears_the_verdict_as_it_comes() {
    let app = App::start().await;
    let heard = heard_while(&app, async |id| app.judge(id, &accepted()).await);
    assert_eq!(heard.await.len(), 3);
}

#[tokio::test]
async fn news_that_got_lost_does_no_harm() {
    let app = App::start().await;
    let heard = heard_while(&app, async |id| {
        // Stored by another process: nobody publishes.
        let work = app.store.work();
        work.start_attempt(PersonId::LOCAL, id, &[], 0).await.unwrap();
        work.append_event(PersonId::LOCAL, id, "done", json!({}), app.now()).await.unwrap();
    });
    assert_eq!(heard.await, [(1, "done".to_owned())]);
}

#[tokio::test]
async fn events_that_come_along_are_told_once_and_in_order() {
    // How often the first event is published, before the other two come along with the verdict.
    for first_is_published in [0, 1, 2] {
        let app = App::start().await;
        let heard = heard_while(&app, async |id| {
            let work = app.store.work();
            let event = |kind: &str| NewEvent { kind: kind.to_owned(), payload: json!({}) };
            let first = work.start_attempt(PersonId::LOCAL, id, &[event("started")], 0).await.unwrap();
            for _ in 0..first_is_published {
                app.events.publish_events(id, first.clone());
            }
            let last = [event("verdict"), event("done")];
            let finished = work.finish_attempt_with_events(PersonId::LOCAL, id, &accepted(), &last, app.now()).await;
            app.events.publish_events(id, finished.unwrap().events);
        });
        let expected = [(1, "started"), (2, "verdict"), (3, "done")].map(|(number, kind)| (number, kind.to_owned()));
        assert_eq!(heard.await, expected, "{first_is_published}");
    }
}

#[tokio::test]
async fn a_verdict_without_events_ends_the_stream() {
    let app = App::start().await;
    let id = app.submit(PROGRAM).await;
    app.store.work().finish_attempt(PersonId::LOCAL, id, &accepted(), app.now()).await.unwrap();
    assert_eq!(read(&stream(&app, &format!("/api/v1/attempts/{id}/events"), None).await), []);
}
