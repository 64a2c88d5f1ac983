//! Signing up, in and out; links that are expired, used or forged; what nobody can find out or bring about.

use crate::app::App;
use crate::browser::{Browser, PASSWORD, invitation, link, rules, somebody};
use axum::http::header;
use domain::{PersonId, Role};
use store::{LinkPurpose, TokenHash};
use web::{AccountRules, GuestRules, Registration};

const DAY: i64 = 24 * 3600 * 1_000_000;

#[tokio::test]
async fn a_stranger_is_led_to_the_door_and_on_from_there() {
    let app = App::online(rules()).await;
    let browser = Browser::new(&app);
    browser.get("/").await.is(200).shows(&["Sign in", "by invitation"]).hides(&["/practise\""]);
    assert_eq!(browser.get("/problems/double?q=1").await.location(), "/sign-in?to=%2Fproblems%2Fdouble%3Fq%3D1");
    browser.post("/problems/double/attempts", &[("program", "x")]).await.is(401).shows(&["Please sign in"]);
    let answer = browser.get("/api/v1/problems").await;
    answer.is(401);
    assert_eq!(answer.json()["type"], "urn:sparring:error:sign-in");

    let link = invitation(&app).await;
    browser.get(&link).await.is(200).shows(&["You are invited", "New password"]);
    assert_eq!(browser.join(&link, "vera@example.org").await.location(), "/");
    browser.get("/problems/double").await.is(200);
    assert_eq!(browser.post("/sign-out", &[]).await.location(), "/");
    browser.get("/problems/double").await.is(303);
    let fields = [("address", "VERA@Example.org "), ("password", PASSWORD), ("to", "/problems/double")];
    assert_eq!(browser.post("/sign-in", &fields).await.location(), "/problems/double");
    let outside = [("address", "vera@example.org"), ("password", PASSWORD), ("to", "//evil.example")];
    assert_eq!(browser.post("/sign-in", &outside).await.location(), "/");
}

#[tokio::test]
async fn the_cookie_is_for_this_host_over_tls_alone() {
    let app = App::online(rules()).await;
    let browser = Browser::new(&app);
    let answer = browser.join(&invitation(&app).await, "vera@example.org").await;
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    for part in ["__Host-session=", "; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
    assert_eq!(answer.headers["strict-transport-security"], "max-age=31536000");
    assert_eq!(answer.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn unknown_addresses_and_wrong_passwords_look_alike() {
    let app = App::online(rules()).await;
    somebody(&app, "vera@example.org", Role::Candidate).await;
    let browser = Browser::new(&app);
    let known = browser.sign_in("vera@example.org", "not her password").await;
    let unknown = browser.sign_in("nobody@example.org", "not her password").await;
    known.is(422).shows(&["do not fit together"]);
    unknown.is(422);
    assert_eq!(known.text.replace("vera@", "nobody@"), unknown.text);
    for odd in ["", "\0", "' OR 1=1 --", &"я".repeat(5000)] {
        browser.sign_in(odd, odd).await.is(422).shows(&["do not fit together"]);
    }
}

#[tokio::test]
async fn one_address_has_one_account_whatever_its_case() {
    let app = App::online(AccountRules { registration: Registration::Open, ..rules() }).await;
    let (first, second) = (Browser::new(&app), Browser::new(&app));
    let sign_up = |address: &'static str| [("address", address), ("name", "Vera"), ("password", PASSWORD)];
    let (upper, lower) = (sign_up("Vera@Example.org"), sign_up("vera@example.ORG"));
    let both = tokio::join!(first.post("/sign-up", &upper), second.post("/sign-up", &lower));
    let statuses = [both.0.status.as_u16(), both.1.status.as_u16()];
    assert!(statuses == [303, 422] || statuses == [422, 303], "{statuses:?}");
    assert_eq!(app.store.directory().count_accounts().await.unwrap(), 1);
    let third = Browser::new(&app).post("/sign-up", &sign_up("VERA@EXAMPLE.ORG")).await;
    third.is(422).shows(&["cannot be used", "VERA@EXAMPLE.ORG"]).hides(&[PASSWORD]);
}

#[tokio::test]
async fn links_work_as_often_as_they_say_and_no_longer() {
    let app = App::online(rules()).await;
    let twice = link(&app, LinkPurpose::Invitation, Role::Candidate, None, 2).await;
    // Looking uses nothing up; nor does a form that is refused.
    for _ in 0..5 {
        Browser::new(&app).get(&twice).await.is(200);
    }
    let weak = [("address", "a@example.org"), ("name", "A"), ("password", "password1")];
    Browser::new(&app).post(&twice, &weak).await.is(422).shows(&["Too short"]);
    let at_once = ["a@example.org", "b@example.org", "c@example.org", "d@example.org"];
    let browsers: Vec<_> = at_once.iter().map(|_| Browser::new(&app)).collect();
    let joined = futures_util::future::join_all(
        at_once.iter().zip(&browsers).map(|(address, browser)| browser.join(&twice, address)),
    );
    let statuses: Vec<u16> = joined.await.iter().map(|answer| answer.status.as_u16()).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 2, "{statuses:?}");
    assert_eq!(app.store.directory().count_accounts().await.unwrap(), 2);
    Browser::new(&app).get(&twice).await.is(404).shows(&["does not work"]);

    let late = invitation(&app).await;
    app.pass(3600 * 1_000_000);
    Browser::new(&app).get(&late).await.is(404);
    Browser::new(&app).join(&late, "e@example.org").await.is(404);
    for forged in ["/join/", "/join/0", &format!("/join/{}", "0".repeat(64)), "/join/%00", "/join/%ff"] {
        let status = Browser::new(&app).join(forged, "f@example.org").await.status.as_u16();
        assert!(matches!(status, 400 | 404), "{forged}: {status}");
    }
    let invited = invitation(&app).await;
    // An invitation resets nothing.
    Browser::new(&app).post(&invited.replace("/join/", "/reset/"), &[("password", PASSWORD)]).await.is(404);
}

#[tokio::test]
async fn the_first_host_takes_over_what_was_practised_here() {
    let app = App::online(rules()).await;
    let local = app.store.person(PersonId::LOCAL);
    local.ensure_exists(1).await.unwrap();
    local.save_draft(crate::app::DOUBLE.parse().unwrap(), 0, "def double(n): ...", 5).await.unwrap();
    let set_up = link(&app, LinkPurpose::SetUp, Role::HeadHost, None, 1).await;
    let browser = Browser::new(&app);
    browser.get(&set_up).await.is(200).shows(&["will run it", "Take over"]);
    let fields = [("address", "host@example.org"), ("name", "Host"), ("password", PASSWORD), ("local", "1")];
    assert_eq!(browser.post(&set_up, &fields).await.location(), "/host");
    assert_eq!(browser.person().await, PersonId::LOCAL);
    browser.get("/problems/double").await.shows(&["def double(n): ..."]);
    Browser::new(&app).get(&set_up).await.is(404);
    // A link for a second host is of no use to whoever held the first.
    let another = link(&app, LinkPurpose::SetUp, Role::HeadHost, None, 1).await;
    let newest = link(&app, LinkPurpose::SetUp, Role::HeadHost, None, 1).await;
    Browser::new(&app).get(&another).await.is(404);
    Browser::new(&app).get(&newest).await.is(200).hides(&["Take over"]);
}

#[tokio::test]
async fn a_session_is_fresh_after_signing_in_and_ends_everywhere() {
    let app = App::online(rules()).await;
    let laptop = somebody(&app, "vera@example.org", Role::Candidate).await;
    let before = laptop.cookie().unwrap();
    laptop.sign_in("vera@example.org", PASSWORD).await.is(303);
    assert_ne!(laptop.cookie().unwrap(), before);
    let thief = Browser::new(&app);
    thief.set_cookie(&before);
    thief.get("/today").await.is(303);
    // A token that an attacker has planted is not taken over.
    thief.set_cookie(&"a".repeat(64));
    thief.sign_in("vera@example.org", PASSWORD).await.is(303);
    assert_ne!(thief.cookie().unwrap(), "a".repeat(64));
    let phone = Browser::new(&app);
    phone.sign_in("vera@example.org", PASSWORD).await.is(303);
    laptop.get("/settings/account").await.is(200).shows(&["in 3 browsers"]);
    laptop.post("/settings/account/sessions", &[]).await.is(303);
    for browser in [&laptop, &phone, &thief] {
        browser.get("/today").await.is(303);
    }
    // The store holds no token.
    let session = phone.sign_in("vera@example.org", PASSWORD).await;
    session.is(303);
    let token = phone.cookie().unwrap();
    assert!(app.store.directory().find_session(&TokenHash(token), app.now()).await.unwrap().is_none());
}

#[tokio::test]
async fn sessions_end_with_time_and_survive_a_clock_that_jumps_back() {
    let app = App::online(rules()).await;
    let browser = somebody(&app, "vera@example.org", Role::Candidate).await;
    app.pass(-400 * DAY);
    browser.get("/today").await.is(200);
    app.pass(400 * DAY);
    browser.get("/today").await.is(200);
    app.pass(30 * DAY + 1);
    browser.get("/today").await.is(303);
    browser.sign_in("vera@example.org", PASSWORD).await.is(303);
    browser.get("/today").await.is(200);
}

#[tokio::test]
async fn passwords_are_changed_and_reset() {
    let app = App::online(rules()).await;
    let laptop = somebody(&app, "vera@example.org", Role::Candidate).await;
    let phone = Browser::new(&app);
    phone.sign_in("vera@example.org", PASSWORD).await.is(303);
    let change = |former: &'static str, new: &'static str| [("former", former), ("password", new)];
    laptop
        .post("/settings/account/password", &change("wrong", "another fine phrase"))
        .await
        .is(422)
        .shows(&["not your"]);
    laptop.post("/settings/account/password", &change(PASSWORD, "qwertyuiop[]")).await.is(422).shows(&["Too easy"]);
    laptop.post("/settings/account/password", &change(PASSWORD, "another fine phrase")).await.is(303);
    laptop.get("/today").await.is(200);
    phone.get("/today").await.is(303);
    phone.sign_in("vera@example.org", PASSWORD).await.is(422);
    phone.sign_in("vera@example.org", "another fine phrase").await.is(303);

    let (first, second) = (reset(&app, laptop.person().await).await, reset(&app, laptop.person().await).await);
    Browser::new(&app).get(&first).await.is(404);
    Browser::new(&app).get(&second).await.is(200).shows(&["vera@example.org"]);
    Browser::new(&app).post(&second, &[("password", "short")]).await.is(422);
    Browser::new(&app).post(&second, &[("password", "third phrase of tea")]).await.is(303);
    Browser::new(&app).post(&second, &[("password", "fourth phrase of tea")]).await.is(404);
    laptop.get("/today").await.is(303);
    laptop.sign_in("vera@example.org", "third phrase of tea").await.is(303);
}

async fn reset(app: &App, person: PersonId) -> String {
    use web::{Ids, SystemIds, Token};
    let token = Token::new(&SystemIds);
    let link = store::Link {
        id: SystemIds.timed(app.now()),
        purpose: LinkPurpose::Reset,
        role: Role::Candidate,
        group: None,
        person: Some(person),
        created_at: app.now(),
        expires_at: app.now() + DAY,
        uses_left: 1,
    };
    app.store.directory().add_link(&link, &token.hash()).await.unwrap();
    format!("/reset/{}", token.as_str())
}

#[tokio::test]
async fn who_leaves_is_gone_after_a_day_and_may_come_back_before() {
    let app = App::online(rules()).await;
    let head = somebody(&app, "host@example.org", Role::HeadHost).await;
    head.post("/settings/account/leave", &[("former", PASSWORD)]).await.is(422).shows(&["only one who runs"]);
    let browser = somebody(&app, "vera@example.org", Role::Candidate).await;
    let person = browser.person().await;
    browser.post("/settings/account/leave", &[("former", "wrong")]).await.is(422);
    let old = browser.cookie().unwrap();
    assert_eq!(browser.post("/settings/account/leave", &[("former", PASSWORD)]).await.location(), "/sign-in?left");
    app.pass(DAY / 2);
    app.store.directory().clear(app.now(), PersonId::LOCAL).await.unwrap();
    assert_eq!(browser.sign_in("vera@example.org", PASSWORD).await.location(), "/settings/account");
    browser.get("/settings/account").await.shows(&["You are leaving", "Stay after all"]);
    browser.post("/settings/account/stay", &[]).await.is(303);
    app.pass(DAY);
    assert_eq!(app.store.directory().clear(app.now(), PersonId::LOCAL).await.unwrap().left, 0);
    browser.post("/settings/account/leave", &[("former", PASSWORD)]).await.is(303);
    browser.sign_in("vera@example.org", PASSWORD).await.is(303);
    app.pass(DAY);
    assert_eq!(app.store.directory().clear(app.now(), PersonId::LOCAL).await.unwrap().left, 1);
    // The session of somebody who is gone is nobody's.
    browser.get("/today").await.is(303);
    browser.send_json(axum::http::Method::POST, "/api/v1/attempts", serde_json::json!({})).await.is(401);
    let thief = Browser::new(&app);
    thief.set_cookie(&old);
    thief.get("/today").await.is(303);
    assert!(app.store.person(person).export(0).await.is_err());
    browser.sign_in("vera@example.org", PASSWORD).await.is(422);
}

#[tokio::test]
async fn guessing_is_slowed_down_and_forged_headers_do_not_help() {
    let app = App::online(AccountRules { trusted_proxies: 1, ..rules() }).await;
    somebody(&app, "vera@example.org", Role::Candidate).await;
    let guesser = |forged: usize| Browser {
        forwarded: Some(format!("203.0.113.{forged}, 10.1.1.{forged}, 192.0.2.9")),
        ..Browser::from(&app, "10.0.0.1:80")
    };
    for guess in 0..10 {
        guesser(guess).sign_in("vera@example.org", &format!("guess number {guess}")).await.is(422);
    }
    let answer = guesser(11).sign_in("vera@example.org", PASSWORD).await;
    answer.is(429).shows(&["Too often"]);
    assert!(answer.headers.contains_key("retry-after"));
    // The same for an address that nobody has.
    for guess in 0..10 {
        guesser(guess).sign_in("nobody@example.org", "guess").await.is(422);
    }
    guesser(0).sign_in("nobody@example.org", "guess").await.is(429);
    // She herself comes from elsewhere, and is let in.
    let home = Browser { forwarded: Some("192.0.2.77".to_owned()), ..Browser::from(&app, "10.0.0.1:80") };
    home.sign_in("vera@example.org", PASSWORD).await.is(303);
    app.pass(DAY);
    guesser(0).sign_in("vera@example.org", PASSWORD).await.is(303);
}

#[tokio::test]
async fn a_crowd_that_signs_up_is_slowed_down() {
    let app = App::online(AccountRules {
        registration: Registration::Open,
        guests: Some(GuestRules { lessons: 1, problems: Vec::new() }),
        ..rules()
    })
    .await;
    let mut refused = 0;
    for number in 0..30 {
        let address = format!("robot{number}@example.org");
        let fields = [("address", address.as_str()), ("name", "R"), ("password", PASSWORD)];
        refused += usize::from(Browser::new(&app).post("/sign-up", &fields).await.status == 429);
    }
    assert_eq!(refused, 10);
    Browser::new(&app).post("/guest", &[]).await.is(429);
    Browser::from(&app, "203.0.113.5:9").post("/guest", &[]).await.is(303);
    // A class with an invitation comes from one address, too.
    let class = link(&app, LinkPurpose::Invitation, Role::Candidate, None, 60).await;
    for number in 0..60 {
        Browser::new(&app).join(&class, &format!("pupil{number}@example.org")).await.is(303);
    }
}

#[tokio::test]
async fn who_may_join_is_what_the_host_decides() {
    let app = App::online(AccountRules { registration: Registration::Closed, ..rules() }).await;
    let invited = invitation(&app).await;
    Browser::new(&app).get(&invited).await.is(404);
    Browser::new(&app).join(&invited, "a@example.org").await.is(404);
    Browser::new(&app).get("/sign-up").await.is(404);
    let set_up = link(&app, LinkPurpose::SetUp, Role::HeadHost, None, 1).await;
    Browser::new(&app).join(&set_up, "host@example.org").await.is(303);
    let app = App::online(rules()).await;
    Browser::new(&app).post("/sign-up", &[]).await.is(404);
    Browser::new(&app).post("/guest", &[]).await.is(401);
}

#[tokio::test]
async fn names_of_every_kind_are_shown_as_they_are() {
    let app = App::online(rules()).await;
    let long = "Я".repeat(1000);
    for (number, name) in ["مريم", "<b>Vera</b> & \"Co\"", "Vera\u{202e}", long.as_str()].into_iter().enumerate() {
        let browser = Browser::new(&app);
        let address = format!("a{number}@example.org");
        let fields = [("address", address.as_str()), ("name", name), ("password", PASSWORD)];
        browser.post(&invitation(&app).await, &fields).await.is(303);
        let answer = browser.get("/settings/account").await;
        answer.is(200).hides(&["<b>Vera", "\u{202e}"]);
    }
    let fields = [("address", "b@example.org"), ("name", &*"a".repeat(1001)), ("password", PASSWORD)];
    Browser::new(&app).post(&invitation(&app).await, &fields).await.is(422).shows(&["at most 1,000"]);
}

#[tokio::test]
async fn without_accounts_there_is_no_door() {
    let app = App::start().await;
    for path in ["/sign-in", "/sign-up", "/join/0", "/reset/0", "/settings/account", "/host"] {
        app.get(path).await.is(404);
    }
    app.get("/settings").await.is(200).hides(&["/settings/account"]);
    app.get("/practise").await.is(200).hides(&["Sign in"]);
}
