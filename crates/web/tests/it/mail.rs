//! Letters: a forgotten password by mail, what nobody finds out by asking, and a mail server that hangs or refuses.

use crate::app::App;
use crate::browser::{Browser, PASSWORD, rules, somebody};
use crate::postman::{Mood, Postman};
use axum::http::header;
use domain::Role;
use std::time::{Duration, Instant};
use web::AccountRules;

const HOUR: i64 = 3600 * 1_000_000;

async fn app_with(postman: &Postman) -> App {
    App::online(AccountRules { mail: Some(postman.rules()), ..rules() }).await
}

/// The path of the link that a letter contains.
fn link_in(text: &str) -> String {
    let at = text.find("https://sparring.example/reset/").expect("a link");
    text[at + "https://sparring.example".len()..].split_whitespace().next().unwrap().to_owned()
}

#[tokio::test]
async fn a_forgotten_password_is_chosen_anew_by_mail() {
    let postman = Postman::start(Mood::Takes).await;
    let app = app_with(&postman).await;
    let laptop = somebody(&app, "Vera@example.org", Role::Candidate).await;
    let browser = Browser::new(&app);
    browser.get("/sign-in").await.is(200).shows(&["href=\"/forgotten\""]).hides(&["leads your group"]);
    browser.get("/forgotten").await.is(200).shows(&["Send the link"]);
    browser.post("/forgotten", &[("address", "no address")]).await.is(422).shows(&["such as vera@example.org"]);
    assert_eq!(browser.post("/forgotten", &[("address", " VERA@example.org")]).await.location(), "/forgotten?sent");
    browser.get("/forgotten?sent").await.is(200).shows(&["If there is an account"]).hides(&["Send the link"]);

    let letter = postman.letters(1).await.remove(0);
    assert_eq!(letter.to, "Vera@example.org");
    for part in ["From: Sparring <sparring@sparring.example>", "Subject: A new password for sparring.example"] {
        assert!(letter.text.contains(part), "{}", letter.text);
    }
    for part in ["Auto-Submitted: auto-generated", "Message-ID: <", "within 60 minutes", "do nothing"] {
        assert!(letter.text.contains(part), "{}", letter.text);
    }
    let link = link_in(&letter.text);
    // Nothing has changed so far.
    laptop.get("/today").await.is(200);
    browser.get(&link).await.is(200).shows(&["Vera@example.org"]);
    browser.post(&link, &[("password", "a second phrase of tea")]).await.is(303);
    browser.post(&link, &[("password", "a third phrase of tea")]).await.is(404);
    laptop.get("/today").await.is(303);
    browser.sign_in("vera@example.org", "a second phrase of tea").await.is(303);
    let note = postman.letters(2).await.remove(1);
    assert!(note.text.contains("Subject: Your password was changed") && note.text.contains("/forgotten"));
}

#[tokio::test]
async fn a_letter_is_in_the_language_of_its_reader_and_its_link_ends() {
    let postman = Postman::start(Mood::Takes).await;
    let app = app_with(&postman).await;
    let vera = somebody(&app, "vera@example.org", Role::Candidate).await;
    vera.post("/settings", &[("language", "ru"), ("theme", "system")]).await.is(303);
    Browser::new(&app).post("/forgotten", &[("address", "vera@example.org")]).await.is(303);
    let letter = postman.letters(1).await.remove(0);
    assert!(letter.text.contains("в течение 60 минут"), "{}", letter.text);
    let link = link_in(&letter.text);
    app.pass(HOUR);
    Browser::new(&app).get(&link).await.is(404);
    Browser::new(&app).post(&link, &[("password", "a second phrase of tea")]).await.is(404);
    vera.sign_in("vera@example.org", PASSWORD).await.is(303);
}

#[tokio::test]
async fn asking_tells_nobody_who_has_an_account() {
    let postman = Postman::start(Mood::Takes).await;
    let app = app_with(&postman).await;
    somebody(&app, "vera@example.org", Role::Candidate).await;
    let browser = Browser::new(&app);
    let known = browser.post("/forgotten", &[("address", "vera@example.org")]).await;
    let unknown = browser.post("/forgotten", &[("address", "nobody@example.org")]).await;
    assert_eq!((known.location(), &known.text), (unknown.location(), &unknown.text));
    assert_eq!(known.headers.get(header::SET_COOKIE), unknown.headers.get(header::SET_COOKIE));
    postman.letters(1).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(postman.count(), 1);
}

#[tokio::test]
async fn nobody_s_mailbox_is_filled() {
    let postman = Postman::start(Mood::Takes).await;
    let app = app_with(&postman).await;
    somebody(&app, "vera@example.org", Role::Candidate).await;
    // From everywhere: the answer stays the same, the letters stop.
    let places = ["192.0.2.1:1", "192.0.2.2:1", "192.0.2.3:1", "192.0.2.4:1", "192.0.2.5:1"];
    for place in places {
        Browser::from(&app, place).post("/forgotten", &[("address", "Vera@example.org")]).await.is(303);
    }
    let letters = postman.letters(3).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(postman.count(), 3);
    // Who asks for another's links ends none of them.
    for letter in &letters {
        Browser::new(&app).get(&link_in(&letter.text)).await.is(200);
    }
    // One place for many addresses.
    let mut refused = 0;
    for number in 0..12 {
        let address = format!("somebody{number}@example.org");
        refused += usize::from(Browser::new(&app).post("/forgotten", &[("address", &address)]).await.status == 429);
    }
    assert_eq!(refused, 2);
    app.pass(HOUR);
    Browser::new(&app).post("/forgotten", &[("address", "vera@example.org")]).await.is(303);
    postman.letters(4).await;
}

#[tokio::test]
async fn a_server_that_hangs_or_refuses_is_the_host_s_to_see() {
    let postman = Postman::start(Mood::Hangs).await;
    let app = app_with(&postman).await;
    let host = somebody(&app, "host@example.org", Role::Host).await;
    let candidate = somebody(&app, "vera@example.org", Role::Candidate).await;
    host.get("/status").await.shows(&["Letters are sent."]);
    candidate.get("/status").await.is(200).hides(&["Letters are"]);
    let started = Instant::now();
    let ask = [("address", "vera@example.org")];
    assert_eq!(Browser::new(&app).post("/forgotten", &ask).await.location(), "/forgotten?sent");
    assert!(started.elapsed() < Duration::from_secs(1), "the person waited for the mail server");
    until_status_shows(&host, "does not answer in time").await;

    postman.change(Mood::Refuses);
    Browser::new(&app).post("/forgotten", &ask).await.is(303);
    until_status_shows(&host, "refuses (code 550)").await;
    // What the server said quotes an address, which is shown to nobody.
    host.get("/status").await.hides(&["vera@example.org"]);
    candidate.get("/status").await.hides(&["Letters are"]);

    postman.change(Mood::Takes);
    Browser::new(&app).post("/forgotten", &ask).await.is(303);
    until_status_shows(&host, "Letters are sent.").await;
}

async fn until_status_shows(host: &Browser<'_>, part: &str) {
    for _ in 0..300 {
        if host.get("/status").await.text.contains(part) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    host.get("/status").await.shows(&[part]);
}

#[tokio::test]
async fn a_crowd_of_letters_is_bounded_and_the_server_goes_on() {
    let postman = Postman::start(Mood::Hangs).await;
    let mut patient = postman.rules();
    patient.patience = Duration::from_secs(3600);
    let app = App::online(AccountRules { mail: Some(patient), trusted_proxies: 1, ..rules() }).await;
    somebody(&app, "vera@example.org", Role::Candidate).await;
    for number in 0..300 {
        let browser = Browser {
            forwarded: Some(format!("192.0.{}.{}", number / 250, number % 250)),
            ..Browser::from(&app, "10.0.0.1:80")
        };
        let address = format!("somebody{number}@example.org");
        browser.post("/forgotten", &[("address", &address)]).await.is(303);
    }
    Browser::new(&app).sign_in("vera@example.org", PASSWORD).await.is(303);
}

#[tokio::test]
async fn an_address_is_changed_with_the_password() {
    let postman = Postman::start(Mood::Takes).await;
    let app = app_with(&postman).await;
    somebody(&app, "anna@example.org", Role::Candidate).await;
    let vera = somebody(&app, "vera@example.org", Role::Candidate).await;
    Browser::new(&app).post("/forgotten", &[("address", "vera@example.org")]).await.is(303);
    let former = link_in(&postman.letters(1).await[0].text);
    let change = |address: &'static str, former: &'static str| [("address", address), ("former", former)];
    let path = "/settings/account/address";
    vera.post(path, &change("new@example.org", "wrong")).await.is(422).shows(&["not your password", "new@example.org"]);
    vera.post(path, &change("nowhere", PASSWORD)).await.is(422).shows(&["such as vera@example.org"]);
    vera.post(path, &change("ANNA@example.org", PASSWORD)).await.is(422).shows(&["cannot be used"]);
    vera.post(path, &change("new@example.org", PASSWORD)).await.is(303);
    let note = postman.letters(2).await.remove(1);
    assert_eq!(note.to, "vera@example.org");
    assert!(note.text.contains("Your address was changed"), "{}", note.text);
    // A link that went to the former address is of no use any more.
    Browser::new(&app).get(&former).await.is(404);
    vera.sign_in("vera@example.org", PASSWORD).await.is(422);
    vera.sign_in("new@example.org", PASSWORD).await.is(303);
    vera.get("/settings/account/data").await.shows(&["new@example.org"]);
}

#[tokio::test]
async fn without_a_mail_server_nothing_offers_letters() {
    let app = App::online(rules()).await;
    let browser = Browser::new(&app);
    browser.get("/sign-in").await.is(200).shows(&["leads your group"]).hides(&["/forgotten"]);
    browser.get("/forgotten").await.is(404);
    browser.post("/forgotten", &[("address", "vera@example.org")]).await.is(404);
    App::start().await.get("/forgotten").await.is(404);
}
