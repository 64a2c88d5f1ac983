//! Coming in through an identity provider: joining, linking, what it may say and what is not believed.

use crate::app::App;
use crate::browser::{Browser, PASSWORD, invitation, rules, somebody};
use crate::vouching::{Fault, Known, VERA, Vouching};
use axum::http::header;
use domain::Role;
use web::{AccountRules, Registration};

const MINUTE: i64 = 60 * 1_000_000;

async fn app_with(vouching: &Vouching, registration: Registration) -> App {
    App::online(AccountRules { provider: Some(vouching.rules()), registration, ..rules() }).await
}

async fn start() -> Vouching {
    Vouching::start(crate::app::START / 1_000_000).await
}

/// To the provider, where somebody agrees, and back.
async fn through(browser: &Browser<'_>, vouching: &Vouching, to: &str, who: Known) -> crate::app::Answer {
    let there = browser.get(&format!("/provider/start?to={}", crate::app::escape(to))).await;
    browser.get(&vouching.consent(there.location(), who)).await
}

#[tokio::test]
async fn somebody_new_joins_openly_and_comes_back() {
    let vouching = start().await;
    let app = app_with(&vouching, Registration::Open).await;
    let browser = Browser::new(&app);
    browser.get("/sign-in?to=%2Ftoday").await.is(200).shows(&["Sign in with Company", "/provider/start?to=/today"]);
    assert_eq!(through(&browser, &vouching, "/today", VERA).await.location(), "/provider/join");
    // Nobody is here before they have said how they want to be called.
    assert_eq!(app.store.directory().count_accounts().await.unwrap(), 0);
    browser.get("/today").await.is(303);
    browser.get("/provider/join").await.is(200).shows(&["vera@example.org", "Vera of Company"]);
    browser.post("/provider/join", &[("address", "x"), ("name", "")]).await.is(422);
    let fields = [("address", "vera@example.org"), ("name", "Vera")];
    assert_eq!(browser.post("/provider/join", &fields).await.location(), "/");
    browser.get("/today").await.is(200);
    let person = browser.person().await;
    // The word of the provider was used up.
    Browser::new(&app).post("/provider/join", &fields).await.is(400);
    browser.post("/sign-out", &[]).await.is(303);
    browser.post("/provider/join", &fields).await.is(400).shows(&["used already"]);
    assert_eq!(through(&browser, &vouching, "/progress", VERA).await.location(), "/progress");
    assert_eq!(browser.person().await, person);
    // No password opens the account, not even the empty one.
    for password in ["", " ", "seven green lanterns"] {
        Browser::new(&app).sign_in("vera@example.org", password).await.is(422);
    }
    // Who has another address at the provider by now is the same person; who has this address is not.
    let moved = Known { address: "other@example.org", ..VERA };
    let other = Browser::new(&app);
    assert_eq!(through(&other, &vouching, "/", moved).await.location(), "/");
    assert_eq!(other.person().await, person);
    let thief = Browser::new(&app);
    assert_eq!(through(&thief, &vouching, "/", Known { subject: "666", ..VERA }).await.location(), "/provider/join");
    thief.post("/provider/join", &fields).await.is(422).shows(&["cannot be used"]);
    assert!(thief.cookie().is_none());
}

#[tokio::test]
async fn who_may_join_is_what_the_host_decides() {
    let vouching = start().await;
    let app = app_with(&vouching, Registration::Invitation).await;
    let browser = Browser::new(&app);
    through(&browser, &vouching, "/", VERA).await.is(403).shows(&["ask whoever runs this Sparring"]);
    browser.get("/provider/join").await.is(400);
    let link = invitation(&app).await;
    browser.get(&link).await.is(200).shows(&["Sign in with Company"]);
    assert_eq!(through(&browser, &vouching, &link, VERA).await.location(), "/provider/join");
    let fields = [("address", "vera@example.org"), ("name", "Vera")];
    assert_eq!(browser.post("/provider/join", &fields).await.location(), "/");
    browser.get(&link).await.is(404);
    // Whoever is known already uses no invitation up by signing in.
    let second = invitation(&app).await;
    let again = Browser::new(&app);
    assert_eq!(through(&again, &vouching, &second, VERA).await.location(), second);
    again.get(&second).await.is(200).shows(&["You join as"]);

    let closed = app_with(&vouching, Registration::Closed).await;
    let link = invitation(&closed).await;
    through(&Browser::new(&closed), &vouching, &link, VERA).await.is(403);
}

#[tokio::test]
async fn an_account_is_linked_by_its_owner_and_never_left_without_a_way_in() {
    let vouching = start().await;
    let app = app_with(&vouching, Registration::Open).await;
    let vera = somebody(&app, "vera@example.org", Role::Candidate).await;
    let person = vera.person().await;
    // The same address alone opens nothing.
    let stranger = Browser::new(&app);
    assert_eq!(through(&stranger, &vouching, "/", VERA).await.location(), "/provider/join");

    vera.post("/settings/account/provider", &[("former", "wrong")]).await.is(422).shows(&["not your password"]);
    let onward = vera.post("/settings/account/provider", &[("former", PASSWORD)]).await;
    onward.is(200).shows(&["Go on at Company"]);
    let address = link_of(&onward.text, &vouching);
    let back = vouching.consent(&address, VERA);
    // Another browser cannot finish what this one began, nor can this one twice.
    stranger.get(&back).await.is(400).shows(&["in another browser"]);
    assert_eq!(vera.get(&back).await.location(), "/settings/account?saved#provider");
    vera.get(&back).await.is(400);
    vera.get("/settings/account").await.is(200).shows(&["End the link"]);
    vera.get("/settings/account/data").await.shows(&["248289761001"]);
    let phone = Browser::new(&app);
    assert_eq!(through(&phone, &vouching, "/today", VERA).await.location(), "/today");
    assert_eq!(phone.person().await, person);

    // One identity opens one account.
    let anna = somebody(&app, "anna@example.org", Role::Candidate).await;
    let onward = anna.post("/settings/account/provider", &[("former", PASSWORD)]).await;
    let back = vouching.consent(&link_of(&onward.text, &vouching), VERA);
    anna.get(&back).await.is(409).shows(&["opens another account"]);

    vera.post("/settings/account/provider/unlink", &[("former", "wrong")]).await.is(422);
    vera.post("/settings/account/provider/unlink", &[("former", PASSWORD)]).await.is(303);
    let after = Browser::new(&app);
    assert_eq!(through(&after, &vouching, "/", VERA).await.location(), "/provider/join");
}

/// The way onward, as the page shows it.
fn link_of(page: &str, vouching: &Vouching) -> String {
    let at = page.find(&vouching.issuer).expect("a link to the provider");
    page[at..].split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&")
}

#[tokio::test]
async fn without_a_password_one_shows_who_one_is_by_coming_in_again() {
    let vouching = start().await;
    let app = app_with(&vouching, Registration::Open).await;
    let browser = Browser::new(&app);
    through(&browser, &vouching, "/", VERA).await;
    browser.post("/provider/join", &[("address", "vera@example.org"), ("name", "Vera")]).await.is(303);
    let page = browser.get("/settings/account").await;
    page.is(200).shows(&["no password so far", "Come in again"]).hides(&["name=\"former\""]);
    browser.post("/settings/account/provider/unlink", &[]).await.is(422).shows(&["only way in"]);
    app.pass(16 * MINUTE);
    for (path, fields) in [
        ("/settings/account/provider/unlink", vec![]),
        ("/settings/account/leave", vec![]),
        ("/settings/account/password", vec![("password", "a phrase about tea")]),
        ("/settings/account/address", vec![("address", "new@example.org")]),
    ] {
        browser.post(path, &fields).await.is(422).shows(&["too long ago"]);
    }
    let there = browser.get("/provider/start?again&to=%2Fsettings%2Faccount").await;
    let later = app.now() / 1_000_000;
    vouching.set_time(later);
    assert_eq!(browser.get(&vouching.consent(there.location(), VERA)).await.location(), "/settings/account");
    browser.post("/settings/account/password", &[("password", "a phrase about tea")]).await.is(303);
    browser.post("/settings/account/provider/unlink", &[("former", "a phrase about tea")]).await.is(303);
    Browser::new(&app).sign_in("vera@example.org", "a phrase about tea").await.is(303);
}

#[tokio::test]
async fn what_cannot_be_verified_is_not_believed() {
    let vouching = start().await;
    let app = app_with(&vouching, Registration::Open).await;
    for fault in [
        Fault::OtherIssuer,
        Fault::OtherAudience,
        Fault::OtherNonce,
        Fault::NoNonce,
        Fault::Expired,
        Fault::ForgedSignature,
        Fault::NoAlgorithm,
        Fault::SharedSecretAlgorithm,
        Fault::RefusesCode,
    ] {
        vouching.misbehave(fault);
        app.pass(10 * 1_000_000);
        let browser = Browser::new(&app);
        let answer = through(&browser, &vouching, "/", VERA).await;
        assert_eq!(answer.status, 502, "{fault:?}: {}", answer.text);
        answer.shows(&["could not be verified"]);
        browser.get("/provider/join").await.is(400);
        assert!(browser.cookie().is_none(), "{fault:?}");
    }
    vouching.misbehave(Fault::NoToken);
    through(&Browser::new(&app), &vouching, "/", VERA).await.is(502).shows(&["does not understand"]);
    vouching.misbehave(Fault::Nothing);
    assert_eq!(through(&Browser::new(&app), &vouching, "/", VERA).await.location(), "/provider/join");
}

#[tokio::test]
async fn a_provider_may_sign_as_most_do() {
    let vouching = start().await;
    vouching.sign_by_rsa();
    let app = app_with(&vouching, Registration::Open).await;
    assert_eq!(through(&Browser::new(&app), &vouching, "/", VERA).await.location(), "/provider/join");
    for fault in [Fault::ForgedSignature, Fault::SharedSecretAlgorithm] {
        vouching.misbehave(fault);
        app.pass(10 * 1_000_000);
        through(&Browser::new(&app), &vouching, "/", VERA).await.is(502).shows(&["could not be verified"]);
    }
}

#[tokio::test]
async fn a_way_is_gone_once_and_not_for_long() {
    let vouching = start().await;
    let app = app_with(&vouching, Registration::Open).await;
    let browser = Browser::new(&app);
    let there = browser.get("/provider/start").await;
    let cookie = there.headers[header::SET_COOKIE].to_str().unwrap();
    for part in ["__Host-way=", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let back = vouching.consent(there.location(), VERA);
    let forged = format!("{}0", back);
    browser.get(&forged).await.is(400).shows(&["Begin again"]);
    browser.get("/provider/callback").await.is(400);
    Browser::new(&app).get(&back).await.is(400);
    browser.get(&back).await.is(303);
    browser.get(&back).await.is(400);
    let late = browser.get("/provider/start").await;
    let back = vouching.consent(late.location(), VERA);
    app.pass(15 * MINUTE);
    browser.get(&back).await.is(400);
    // Turned back there.
    let there = browser.get("/provider/start").await;
    let state = there.location().split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let denied = format!("/provider/callback?error=access_denied&state={state}");
    browser.get(&denied).await.is(403).shows(&["turned back"]);
    for path in ["//evil.example", "https://evil.example"] {
        let other = Browser::new(&app);
        vouching.set_time(app.now() / 1_000_000);
        through(&other, &vouching, path, VERA).await.is(303);
        let fields = [("address", "vera@example.org"), ("name", "Vera")];
        other.post("/provider/join", &fields).await;
        let again = Browser::new(&app);
        assert_eq!(through(&again, &vouching, path, VERA).await.location(), "/");
    }
}

#[tokio::test]
async fn keys_are_changed_and_a_provider_that_is_down_breaks_nothing_else() {
    let vouching = start().await;
    let app = app_with(&vouching, Registration::Open).await;
    through(&Browser::new(&app), &vouching, "/", VERA).await.is(303);
    through(&Browser::new(&app), &vouching, "/", VERA).await.is(303);
    assert_eq!(vouching.asked(), 1);
    vouching.change_key();
    app.pass(10 * 1_000_000);
    through(&Browser::new(&app), &vouching, "/", VERA).await.is(303);
    assert_eq!(vouching.asked(), 2);

    let vera = somebody(&app, "vera@example.org", Role::Candidate).await;
    for (fault, words) in [
        (Fault::Down, "does not answer"),
        (Fault::Hangs, "does not answer"),
        (Fault::Huge, "does not answer"),
        (Fault::NoJson, "does not understand"),
        (Fault::OtherIssuerInDescription, "does not understand"),
        (Fault::Redirects, "does not understand"),
    ] {
        vouching.misbehave(fault);
        // What is known of it is forgotten after an hour.
        app.pass(61 * MINUTE);
        Browser::new(&app).get("/provider/start").await.is(502).shows(&[words, "Sign in"]);
        Browser::new(&app).get("/sign-in").await.is(200);
        vera.get("/settings/account").await.is(200);
        let russian = Browser::new(&app);
        russian.cookies.lock().unwrap().push(("language".to_owned(), "ru".to_owned()));
        russian.get("/provider/start").await.is(502).shows(&["Войти не получилось"]);
    }
    vouching.misbehave(Fault::Nothing);
    app.pass(MINUTE);
    Browser::new(&app).get("/provider/start").await.is(303);
}

#[tokio::test]
async fn without_a_provider_nothing_offers_one() {
    let app = App::online(rules()).await;
    let browser = somebody(&app, "vera@example.org", Role::Candidate).await;
    for path in ["/provider/start", "/provider/callback", "/provider/join"] {
        Browser::new(&app).get(path).await.is(404);
    }
    browser.get("/settings/account").await.is(200).hides(&["/settings/account/provider"]);
    browser.post("/settings/account/provider", &[("former", PASSWORD)]).await.is(404);
}
