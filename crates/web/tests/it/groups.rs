//! Groups from making one to ending it; what a host sees and what not; guests; reports about exercises.

use crate::app::{App, DOUBLE, accepted};
use crate::browser::{Browser, PASSWORD, rules, somebody};
use axum::http::Method;
use domain::{PersonId, Role};
use serde_json::json;
use web::{AccountRules, GuestRules};

const DAY: i64 = 24 * 3600 * 1_000_000;

/// A host with a group, and somebody who has joined it by its link.
async fn group<'a>(app: &'a App) -> (Browser<'a>, Browser<'a>, String) {
    let host = somebody(app, "host@example.org", Role::Host).await;
    let place = host.post("/host/groups", &[("name", "Spring class")]).await.location().to_owned();
    let made = host.post(&format!("{place}/invitations"), &[("uses", "2"), ("days", "3")]).await;
    made.is(200).shows(&["shown only now"]);
    let link = made.field_value("link-field").replace(crate::browser::ORIGIN, "");
    let candidate = Browser::new(app);
    candidate.get(&link).await.is(200).shows(&["Spring class"]);
    candidate.join(&link, "vera@example.org").await.is(303);
    (host, candidate, place)
}

async fn solve(app: &App, browser: &Browser<'_>) {
    let body = json!({ "exercise": DOUBLE, "mode": "submit", "program": "PROGRAMTEXT" });
    let answer = browser.send_json(Method::POST, "/api/v1/attempts", body).await;
    answer.is(201);
    let id = answer.json()["id"].as_str().unwrap().parse().unwrap();
    let work = app.store.work();
    let person = browser.person().await;
    work.find_unfinished(person, id).await.unwrap().unwrap();
    work.finish_attempt(person, id, &accepted(), app.now()).await.unwrap();
}

#[tokio::test]
async fn a_host_sees_what_a_candidate_shows_and_no_more() {
    let app = App::online(rules()).await;
    let (host, vera, place) = group(&app).await;
    let person = vera.person().await;
    let day = [("exercise", DOUBLE), ("day", "2026-11-25")];
    host.post(&format!("{place}/deadlines"), &day).await.is(303);
    host.post(&format!("{place}/announcements"), &[("text", "We meet on Friday.\n<b>Bring tea</b>")]).await.is(303);
    vera.get("/today")
        .await
        .is(200)
        .shows(&["From your groups", "Double a number", "We meet on Friday", "Bring tea"])
        .hides(&["<b>Bring"]);
    solve(&app, &vera).await;
    vera.get("/today").await.hides(&["until 25"]);
    app.pass(DAY);

    host.get(&place).await.is(200).shows(&["Vera", "1/1", "We meet on Friday"]);
    let page = format!("{place}/people/{person}");
    host.get(&page).await.is(200).shows(&["Double a number", "met"]).hides(&["PROGRAMTEXT"]);
    vera.get("/settings/account/shown").await.is(200).shows(&["Double a number", "met"]);
    vera.get("/settings/account").await.shows(&["Spring class", "Hosts: Vera"]);

    vera.post("/settings/account/sharing", &[("activity", "1")]).await.is(303);
    host.get(&page).await.is(200).shows(&["not shown"]).hides(&["Double a number</a>", "met</td>"]);
    host.get(&place).await.hides(&["1/1"]);
    vera.post("/settings/account/sharing", &[]).await.is(303);
    let csv = host.get(&format!("{place}/table.csv")).await;
    csv.is(200).shows(&["\"vera@example.org\",\"\",\"\",\"\",\"\",\"\",\"\",\"\""]);
    assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8");

    let group = place.rsplit('/').next().unwrap().to_owned();
    vera.post(&format!("/settings/account/groups/{group}"), &[]).await.is(303);
    host.get(&page).await.is(404);
    host.get(&place).await.hides(&["vera@example.org"]);
    host.post(&format!("{place}/remove"), &[]).await.is(303);
    host.get(&place).await.is(404);
}

#[tokio::test]
async fn a_name_is_no_formula_in_the_table() {
    let app = App::online(rules()).await;
    let (host, vera, place) = group(&app).await;
    vera.post("/settings/account/name", &[("name", "=HYPERLINK(\"http://evil\")")]).await.is(303);
    host.get(&format!("{place}/table.csv")).await.shows(&["\"'=HYPERLINK(\"\"http://evil\"\")\""]);
}

#[tokio::test]
async fn a_host_hands_out_links_for_candidates_of_their_own_groups_alone() {
    let app = App::online(rules()).await;
    let (host, vera, place) = group(&app).await;
    let reset = format!("{place}/people/{}/reset", vera.person().await);
    let page = host.post(&reset, &[]).await;
    page.is(200).shows(&["choose a new password"]);
    let link = page.field_value("link-field").replace(crate::browser::ORIGIN, "");
    assert!(link.starts_with("/reset/"));
    Browser::new(&app).post(&link, &[("password", "a brand new phrase")]).await.is(303);
    vera.get("/today").await.is(303);
    vera.sign_in("vera@example.org", "a brand new phrase").await.is(303);
    // Not for somebody with a role, nor for one who belongs to another host's group as well.
    let other = somebody(&app, "other@example.org", Role::Host).await;
    let theirs = other.post("/host/groups", &[("name", "Other")]).await.location().to_owned();
    let made = other.post(&format!("{theirs}/invitations"), &[("uses", "1"), ("days", "1")]).await;
    let join = made.field_value("link-field").replace(crate::browser::ORIGIN, "");
    vera.get(&join).await.is(200).shows(&["You join as Vera"]);
    vera.post(&join, &[]).await.is(303);
    host.post(&reset, &[]).await.is(403);
    let head = somebody(&app, "head@example.org", Role::HeadHost).await;
    head.post(&format!("/host/people/{}/reset", vera.person().await), &[]).await.is(200);
    host.post(&format!("{place}/people/{}/reset", head.person().await), &[]).await.is(404);
}

#[tokio::test]
async fn the_head_host_gives_roles_and_removes_people() {
    let app = App::online(rules()).await;
    let head = somebody(&app, "head@example.org", Role::HeadHost).await;
    let vera = somebody(&app, "vera@example.org", Role::Candidate).await;
    let person = vera.person().await;
    vera.get("/reports").await.is(403);
    head.get("/host/people").await.is(200).shows(&["vera@example.org", "head host"]);
    head.post(&format!("/host/people/{person}/role"), &[("role", "author")]).await.is(303);
    vera.get("/reports").await.is(200);
    vera.get("/host").await.is(403);
    let own = head.person().await;
    assert_eq!(
        head.post(&format!("/host/people/{own}/role"), &[("role", "candidate")]).await.location(),
        "/host/people?last"
    );
    head.get("/host/people").await.is(200);
    let invited = head.post("/host/people/invitations", &[("role", "head-host"), ("uses", "1"), ("days", "1")]).await;
    invited.is(422);
    head.post(&format!("/host/people/{person}/remove"), &[]).await.is(303);
    vera.get("/reports").await.is(303);
    vera.sign_in("vera@example.org", PASSWORD).await.is(422);
}

#[tokio::test]
async fn a_guest_tries_it_and_keeps_the_work_on_signing_up() {
    let app = App::online(AccountRules {
        registration: web::Registration::Open,
        guests: Some(GuestRules { lessons: 1, problems: vec!["double".to_owned()] }),
        ..rules()
    })
    .await;
    let guest = Browser::new(&app);
    guest.get("/").await.is(200).shows(&["Try it without an account"]);
    assert_eq!(guest.post("/guest", &[("to", "/problems/double")]).await.location(), "/problems/double");
    let person = guest.person().await;
    guest.get("/problems/double").await.is(200);
    guest.get("/problems/counter").await.is(403).shows(&["/sign-up", "stays yours"]);
    guest.get("/courses/start/first").await.is(200);
    guest.get("/courses/start/second").await.is(403);
    guest.get("/questions/identity").await.is(403);
    guest.get("/practise").await.is(200).shows(&["Double a number"]).hides(&["/problems/counter"]);
    let body = json!({ "exercise": crate::app::COUNTER, "mode": "submit", "program": "x" });
    guest.send_json(Method::POST, "/api/v1/attempts", body).await.is(403);
    solve(&app, &guest).await;
    let fields = [("address", "vera@example.org"), ("name", "Vera"), ("password", PASSWORD)];
    guest.post("/sign-up", &fields).await.is(303);
    assert_eq!(guest.person().await, person);
    guest.get("/problems/double").await.is(200).shows(&["PROGRAMTEXT"]);
    guest.get("/problems/counter").await.is(200);
    // A guest who leaves it at that is gone with the session; who signed up is not.
    let other = Browser::new(&app);
    other.post("/guest", &[]).await.is(303);
    let gone = other.person().await;
    app.pass(31 * DAY);
    assert_eq!(app.store.directory().clear(app.now(), PersonId::LOCAL).await.unwrap().guests, 1);
    assert!(app.store.person(gone).export(0).await.is_err());
    assert!(app.store.person(person).export(0).await.is_ok());
}

#[tokio::test]
async fn one_person_takes_no_more_than_their_share() {
    let app = App::online(AccountRules { submissions_per_minute: 3, storage_limit: 2000, ..rules() }).await;
    let vera = somebody(&app, "vera@example.org", Role::Candidate).await;
    let send = |program: String| {
        let body = json!({ "exercise": DOUBLE, "mode": "submit", "program": program });
        vera.send_json(Method::POST, "/api/v1/attempts", body)
    };
    for number in 0..3 {
        send(format!("x = {number}")).await.is(201);
    }
    let slow = send("x = 4".to_owned()).await;
    slow.is(429);
    assert_eq!(slow.json()["type"], "urn:sparring:error:too-often");
    app.pass(60 * 1_000_000);
    let full = send("#".repeat(3000)).await;
    full.is(507);
    assert_eq!(full.json()["type"], "urn:sparring:error:storage");
    send("x = 5".to_owned()).await.is(201);
    // Drafts take room as well.
    let path = format!("/api/v1/exercises/{DOUBLE}/draft");
    for (program, status) in [("#".repeat(3000), 507), ("x = 6".to_owned(), 200)] {
        let body = json!({ "program": program, "base_revision": 0 });
        vera.send_json(Method::PUT, &path, body).await.is(status);
    }
}

#[tokio::test]
async fn what_is_wrong_with_an_exercise_reaches_authors_and_hosts() {
    let app = App::online(rules()).await;
    let (host, vera, _) = group(&app).await;
    solve(&app, &vera).await;
    let place = format!("/exercises/{DOUBLE}/report");
    vera.get("/problems/double").await.shows(&[&place]);
    vera.get(&place).await.is(200).shows(&["your latest result: Correct", "Send my latest program"]);
    vera.post(&place, &[("text", "  ")]).await.is(422).shows(&["Write what is wrong"]);
    vera.post(&place, &[("text", &"я".repeat(4001))]).await.is(422);
    vera.post(&place, &[("text", "Case 2 is <i>wrong</i>")]).await.is(303);
    vera.post(&place, &[("text", "And this is mine"), ("program", "1")]).await.is(303);
    let data = vera.get_json("/settings/account/data").await;
    assert_eq!((data["address"].as_str(), data["reports"].as_array().unwrap().len()), (Some("vera@example.org"), 2));
    assert_eq!(data["groups"][0]["name"], "Spring class");
    let list = host.get("/reports").await;
    list.is(200).shows(&["Case 2 is &#60;i&#62;wrong", "Vera", "PROGRAMTEXT", "Too few people"]);
    assert_eq!(list.text.matches("PROGRAMTEXT").count(), 1);
    let stranger = somebody(&app, "other@example.org", Role::Host).await;
    stranger.get("/reports").await.is(200).hides(&["Case 2"]);
    let author = somebody(&app, "author@example.org", Role::Author).await;
    let reports = app.store.person(vera.person().await).reports().await.unwrap();
    stranger.post(&format!("/reports/{}", reports[0].id), &[("closed", "1")]).await.is(404);
    author.post(&format!("/reports/{}", reports[0].id), &[("closed", "1")]).await.is(303);
    author.get("/reports").await.shows(&["Open again"]);
    for number in 0..2 {
        let other = somebody(&app, &format!("c{number}@example.org"), Role::Candidate).await;
        solve(&app, &other).await;
    }
    author.get("/reports").await.shows(&["3 (100 %)"]).hides(&["Too few people"]);
}

#[tokio::test]
async fn alone_on_a_machine_reports_are_one_s_own() {
    let app = App::start().await;
    let place = format!("/exercises/{DOUBLE}/report");
    app.get(&place).await.is(200);
    app.post(&place, &[("text", "wrong")]).await.is(303);
    app.get("/reports").await.is(200).shows(&["wrong", "Double a number"]);
}
