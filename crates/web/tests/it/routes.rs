//! Nobody reads or changes what is another's: every route of the router's own table is tried by a second person, a guest, a
//! candidate and a host of another group, and by a stranger. A route that is added without an entry here fails the test.

use crate::app::{Answer, App, DOUBLE, DRILL, QUESTION};
use crate::browser::{Browser, PASSWORD, rules, somebody};
use axum::http::Method;
use domain::{AttemptId, GroupId, PersonId, Role};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use store::{Link, LinkPurpose};
use uuid::Uuid;
use web::{AccountRules, GuestRules, Ids, SystemIds, Token};

/// Stands in everything that the owner has.
const SECRET: &str = "SECRETWORD";

/// Who a route answers, besides nobody's secrets to nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    Everybody,
    Guests,
    People,
    Authors,
    Hosts,
    HeadHosts,
}

use For::{Authors, Everybody, Guests, HeadHosts, Hosts, People};

/// Every route and its methods.
const ROUTES: &[(&str, &str, For)] = &[
    ("/", "get", Everybody),
    ("/welcome", "get", Everybody),
    ("/today", "get", Guests),
    ("/practise", "get", Guests),
    ("/problems/{slug}", "get", Guests),
    ("/problems/{slug}/attempts", "post", Guests),
    ("/problems/{slug}/hints", "post", Guests),
    ("/problems/{slug}/parsons", "post", Guests),
    ("/problems/{slug}/{rung}", "get", Guests),
    ("/problems/{slug}/{rung}/attempts", "post", Guests),
    ("/problems/{slug}/{rung}/hints", "post", Guests),
    ("/problems/{slug}/{rung}/parsons", "post", Guests),
    ("/attempts/{id}", "get", Guests),
    ("/attempts/{id}/result", "get", Guests),
    ("/attempts/{id}/trace/{case}", "get", Guests),
    ("/courses/{course}/chapters/{number}", "get", People),
    ("/questions/{slug}", "get", People),
    ("/questions/{slug}/answer", "post", People),
    ("/questions/{slug}/attempts", "post", People),
    ("/questions/{slug}/grade", "post", People),
    ("/drills/{slug}", "get", People),
    ("/drills/{slug}/{instance}", "get", People),
    ("/drills/{slug}/{instance}/answers", "post", People),
    ("/designs/{slug}", "get", People),
    ("/designs/{slug}/open", "post", People),
    ("/designs/{slug}/ticks", "post", People),
    ("/designs/{slug}/attempts", "post", People),
    ("/assignments/{slug}", "get", People),
    ("/assignments/{slug}/steps", "post", People),
    ("/assignments/{slug}/ratings", "post", People),
    ("/rehearse", "get", People),
    ("/rehearsals/{slug}", "get", People),
    ("/rehearsals/{slug}/takes", "post", People),
    ("/rehearsals/{slug}/takes/{take}/drop", "post", People),
    ("/courses/{slug}", "get", Guests),
    ("/courses/{course}/{lesson}", "get", Guests),
    ("/courses/{course}/{lesson}/attempts", "post", Guests),
    ("/courses/{course}/{lesson}/done", "post", Guests),
    ("/syllabus", "get", Guests),
    ("/progress", "get", Guests),
    ("/settings", "get post", Guests),
    ("/export", "get", Guests),
    ("/status", "get", People),
    ("/healthz", "get", Everybody),
    ("/readyz", "get", Everybody),
    ("/language", "post", Everybody),
    ("/theme", "post", Everybody),
    ("/exercises/{id}/draft", "post", Guests),
    ("/exercises/{id}/kept", "post", Guests),
    ("/exercises/{id}/report", "get post", People),
    ("/reports", "get", Authors),
    ("/reports/{id}", "post", Authors),
    ("/sign-in", "get post", Everybody),
    ("/sign-up", "get post", Everybody),
    ("/sign-out", "post", Everybody),
    ("/guest", "post", Everybody),
    ("/join/{token}", "get post", Everybody),
    ("/forgotten", "get post", Everybody),
    ("/provider/start", "get", Everybody),
    ("/provider/callback", "get", Everybody),
    ("/provider/join", "get post", Everybody),
    ("/reset/{token}", "get post", Everybody),
    ("/settings/account", "get", People),
    ("/settings/account/name", "post", People),
    ("/settings/account/address", "post", People),
    ("/settings/account/password", "post", People),
    ("/settings/account/provider", "post", People),
    ("/settings/account/provider/unlink", "post", People),
    ("/settings/account/sharing", "post", People),
    ("/settings/account/shown", "get", People),
    ("/settings/account/data", "get", People),
    ("/settings/account/sessions", "post", People),
    ("/settings/account/groups/{group}", "post", People),
    ("/settings/account/leave", "post", People),
    ("/settings/account/stay", "post", People),
    ("/host", "get", Hosts),
    ("/host/groups", "post", Hosts),
    ("/host/groups/{group}", "get post", Hosts),
    ("/host/groups/{group}/table.csv", "get", Hosts),
    ("/host/groups/{group}/remove", "post", Hosts),
    ("/host/groups/{group}/invitations", "post", Hosts),
    ("/host/groups/{group}/invitations/{link}/end", "post", Hosts),
    ("/host/groups/{group}/deadlines", "post", Hosts),
    ("/host/groups/{group}/deadlines/{deadline}/remove", "post", Hosts),
    ("/host/groups/{group}/announcements", "post", Hosts),
    ("/host/groups/{group}/announcements/{announcement}/remove", "post", Hosts),
    ("/host/groups/{group}/people/{person}", "get", Hosts),
    ("/host/groups/{group}/people/{person}/reset", "post", Hosts),
    ("/host/groups/{group}/people/{person}/lead", "post", Hosts),
    ("/host/groups/{group}/people/{person}/remove", "post", Hosts),
    ("/host/people", "get", HeadHosts),
    ("/host/people/invitations", "post", HeadHosts),
    ("/host/people/invitations/{link}/end", "post", HeadHosts),
    ("/host/people/{person}/role", "post", HeadHosts),
    ("/host/people/{person}/reset", "post", HeadHosts),
    ("/host/people/{person}/remove", "post", HeadHosts),
    ("/api/openapi.json", "get", Everybody),
    ("/api/v1/problems", "get", People),
    ("/api/v1/problems/{slug}", "get", People),
    ("/api/v1/problems/{slug}/{rung}", "get", People),
    ("/api/v1/problems/{slug}/lint", "post", Guests),
    ("/api/v1/attempts", "post", Guests),
    ("/api/v1/attempts/{id}", "get", Guests),
    ("/api/v1/attempts/{id}/events", "get", Guests),
    ("/api/v1/attempts/{id}/trace/{case}", "get", Guests),
    ("/api/v1/exercises/{id}/attempts", "get", Guests),
    ("/api/v1/exercises/{id}/draft", "get put", Guests),
    ("/api/v1/questions", "get", People),
    ("/api/v1/questions/{slug}", "get", People),
    ("/api/v1/questions/{slug}/reviews", "post", People),
    ("/api/v1/drills", "get", People),
    ("/api/v1/drills/{slug}/next", "get", People),
    ("/api/v1/drills/{slug}/{instance}/answers", "post", People),
    ("/api/v1/courses", "get", People),
    ("/api/v1/courses/{course}/lessons/{lesson}", "get", People),
    ("/api/v1/assignments", "get", People),
    ("/api/v1/assignments/{slug}", "get", People),
    ("/api/v1/syllabus", "get", People),
    ("/assets/{version}/{*path}", "get", Everybody),
];

/// The router's own table: its description for debugging names every path, and the methods that are served there.
fn table(app: &App) -> BTreeMap<String, String> {
    let text = format!("{:?}", app.router);
    let own = text.split("fallback_router").next().unwrap();
    let (mut methods, mut paths) = (BTreeMap::new(), BTreeMap::new());
    for entry in own.split("RouteId(").skip(1) {
        let Some((id, rest)) = entry.split_once("): ") else { continue };
        if let Some(path) = rest.strip_prefix('"') {
            paths.insert(id, path.split('"').next().unwrap().to_owned());
        } else if rest.starts_with("MethodRouter") {
            let allowed = rest.split("allow_header: Bytes(b\"").nth(1).unwrap().split('"').next().unwrap();
            methods.insert(id, allowed.to_lowercase().replace("head", "").replace(',', " "));
        }
    }
    let tidy = |text: &String| {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        words.sort_unstable();
        words.join(" ")
    };
    let table: BTreeMap<String, String> =
        paths.into_iter().map(|(id, path)| (path, methods.get(id).map(tidy).unwrap_or_default())).collect();
    assert!(table.len() > 80, "the router describes itself in another way now: {text:.2000}");
    table
}

#[tokio::test]
async fn every_route_has_an_entry_here() {
    let app = App::online(rules()).await;
    let expected: BTreeMap<String, String> =
        ROUTES.iter().map(|(path, methods, _)| ((*path).to_owned(), (*methods).to_owned())).collect();
    assert_eq!(table(&app), expected, "say in ROUTES who may ask for a new route");
}

/// Somebody with something of everything, in a group, with a host.
struct Scene {
    app: App,
    owner: PersonId,
    attempt: AttemptId,
    report: Uuid,
    instance: Uuid,
    group: GroupId,
    link: Uuid,
    deadline: Uuid,
    announcement: Uuid,
    host: PersonId,
    other_host: PersonId,
    other_candidate: PersonId,
    second: PersonId,
}

const DAY: i64 = 24 * 3600 * 1_000_000;

async fn person_of(app: &App, address: &str, role: Role) -> PersonId {
    somebody(app, address, role).await.person().await
}

async fn scene() -> Scene {
    let guests = GuestRules { lessons: 1, problems: Vec::new() };
    let app = App::online(AccountRules { guests: Some(guests), ..rules() }).await;
    let directory = app.store.directory();
    let (group, other_group) = (GroupId(Uuid::from_u128(71)), GroupId(Uuid::from_u128(72)));
    let host = person_of(&app, "host@example.org", Role::Host).await;
    let other_host = person_of(&app, "other-host@example.org", Role::Host).await;
    let other_candidate = person_of(&app, "other@example.org", Role::Candidate).await;
    let second = person_of(&app, "second@example.org", Role::Candidate).await;
    directory.add_group(group, &format!("Group {SECRET}"), host, app.now()).await.unwrap();
    directory.add_group(other_group, "Other", other_host, app.now()).await.unwrap();
    for (person, group) in [(other_candidate, other_group)] {
        join(&app, person, group).await;
    }
    let browser = somebody(&app, "owner@example.org", Role::Candidate).await;
    let owner = browser.person().await;
    join(&app, owner, group).await;
    let rows = app.store.person(owner);
    rows.rename(&format!("Owner {SECRET}")).await.unwrap();
    let program = format!("# {SECRET}\n");
    let body = json!({ "exercise": DOUBLE, "mode": "submit", "program": program });
    let attempt = browser.send_json(Method::POST, "/api/v1/attempts", body).await;
    let attempt: AttemptId = attempt.json()["id"].as_str().unwrap().parse().unwrap();
    rows.save_draft(DOUBLE.parse().unwrap(), 0, &program, app.now()).await.unwrap();
    rows.save_answer(QUESTION.parse().unwrap(), &program, &[], app.now()).await.unwrap();
    let instance = Uuid::from_u128(81);
    rows.record_drill_answer(&store::DrillAnswer {
        id: Uuid::from_u128(82),
        generator: DRILL.parse().unwrap(),
        instance,
        given: program.clone(),
        correct: false,
        rule: None,
        at: app.now(),
    })
    .await
    .unwrap();
    let double = format!("/exercises/{DOUBLE}/report");
    browser.post(&double, &[("text", SECRET), ("program", "1")]).await.is(303);
    let report = rows.reports().await.unwrap()[0].id;
    let led = directory.find_led_group(host, group).await.unwrap().unwrap();
    let (deadline, announcement, link) = (Uuid::from_u128(91), Uuid::from_u128(92), Uuid::from_u128(93));
    led.add_deadline(deadline, DOUBLE.parse().unwrap(), app.now() + DAY).await.unwrap();
    led.announce(announcement, SECRET, app.now()).await.unwrap();
    let invitation = Link {
        id: link,
        purpose: LinkPurpose::Invitation,
        role: Role::Candidate,
        group: Some(group),
        person: None,
        created_at: app.now(),
        expires_at: app.now() + DAY,
        uses_left: 5,
    };
    directory.add_link(&invitation, &Token::new(&SystemIds).hash()).await.unwrap();
    Scene {
        app,
        owner,
        attempt,
        report,
        instance,
        group,
        link,
        deadline,
        announcement,
        host,
        other_host,
        other_candidate,
        second,
    }
}

async fn join(app: &App, person: PersonId, group: GroupId) {
    let token = Token::new(&SystemIds);
    let link = Link {
        id: SystemIds.timed(app.now()),
        purpose: LinkPurpose::Invitation,
        role: Role::Candidate,
        group: Some(group),
        person: None,
        created_at: app.now(),
        expires_at: app.now() + DAY,
        uses_left: 1,
    };
    app.store.directory().add_link(&link, &token.hash()).await.unwrap();
    assert!(app.store.directory().join_with(person, &token.hash(), app.now()).await.unwrap());
}

impl Scene {
    /// The pattern with the ids of what is the owner's.
    fn fill(&self, pattern: &str) -> String {
        let id = if pattern.contains("/attempts/{id}") {
            self.attempt.to_string()
        } else if pattern.starts_with("/reports") {
            self.report.to_string()
        } else {
            DOUBLE.to_owned()
        };
        let slug = match pattern {
            _ if pattern.contains("questions") => "identity",
            _ if pattern.contains("drills") => "sums",
            _ if pattern.contains("courses") => "start",
            _ if pattern.contains("assignments") => "parcels",
            _ => "double",
        };
        pattern
            .replace("{id}", &id)
            .replace("{slug}", slug)
            .replace("{instance}", &self.instance.to_string())
            .replace("{case}", "one")
            .replace("{number}", "1")
            .replace("{course}", "start")
            .replace("{lesson}", "first")
            .replace("{group}", &self.group.to_string())
            .replace("{link}", &self.link.to_string())
            .replace("{deadline}", &self.deadline.to_string())
            .replace("{announcement}", &self.announcement.to_string())
            .replace("{take}", &Uuid::from_u128(95).to_string())
            .replace("{person}", &self.owner.to_string())
            .replace("{token}", &"0".repeat(64))
            .replace("{version}", "x")
            .replace("{*path}", "y.css")
    }

    /// A browser with a session of its own for one request: the one before may have ended it.
    async fn browser(&self, person: Option<PersonId>) -> Browser<'_> {
        let browser = Browser::new(&self.app);
        if let Some(person) = person {
            let token = Token::new(&SystemIds);
            let now = self.app.now();
            let directory = self.app.store.directory();
            directory.begin_session(person, &token.hash(), None, now, now + DAY).await.unwrap();
            browser.set_cookie(token.as_str());
        }
        browser
    }

    async fn request(&self, person: Option<PersonId>, method: &str, pattern: &str) -> Answer {
        let browser = self.browser(person).await;
        let path = self.fill(pattern);
        let fields = [
            ("program", "x = 1"),
            ("mode", "submit"),
            ("revision", "0"),
            ("text", "other"),
            ("answer", "other"),
            ("grade", "3"),
            ("language", "en"),
            ("theme", "dark"),
            ("name", "Other"),
            ("address", "robber@example.org"),
            ("password", "brand new password of tea"),
            ("former", PASSWORD),
            ("exercise", DOUBLE),
            ("day", "2030-01-01"),
            ("uses", "5"),
            ("days", "5"),
            ("role", "author"),
            ("leads", "1"),
            ("closed", "1"),
            ("rung", "hint-1"),
            ("step", "begin"),
            ("back", "/"),
        ];
        match method {
            "get" => browser.get(&path).await,
            "put" => browser.send_json(Method::PUT, &path, json!({ "program": "x", "revision": 1 })).await,
            _ if path.starts_with("/api/") => {
                let body = json!({ "exercise": DOUBLE, "mode": "submit", "program": "x", "answer": "x", "grade": 3 });
                browser.send_json(Method::POST, &path, body).await
            }
            _ => browser.post(&path, &fields).await,
        }
    }

    /// Everything that is the owner's, and the group's.
    async fn state(&self) -> Value {
        let directory = self.app.store.directory();
        let led = directory.find_led_group(self.host, self.group).await.unwrap().expect("the host still leads");
        let members: Vec<_> = led.members().await.unwrap();
        json!({
            "export": self.app.store.person(self.owner).export(0).await.unwrap(),
            "account": format!("{:?}", directory.find_account(self.owner).await.unwrap()),
            "password": directory.find_password(self.owner).await.unwrap().unwrap().0,
            "reports": format!("{:?}", self.app.store.person(self.owner).reports().await.unwrap()),
            "group": led.name,
            "members": members.iter().map(|one| one.account.person.to_string()).collect::<Vec<_>>(),
            "deadlines": format!("{:?}", led.deadlines().await.unwrap()),
            "announcements": format!("{:?}", led.announcements().await.unwrap()),
            "invitations": format!("{:?}", led.invitations(self.app.now()).await.unwrap()),
        })
    }
}

/// What somebody must get for a route that is not for them; `None` where it is.
fn refusal(who: &str, audience: For) -> Option<&'static [u16]> {
    match (who, audience) {
        (_, Everybody) => None,
        ("stranger", _) => Some(&[401, 303]),
        ("guest", Guests) => None,
        ("guest", _) => Some(&[403]),
        (_, Guests | People) => None,
        ("other host", HeadHosts) => Some(&[403]),
        ("other host", _) => None,
        _ => Some(&[403]),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_reaches_what_is_anothers() {
    let scene = scene().await;
    let before = scene.state().await;
    // Otherwise the walk would prove nothing: to the owner and to their host all of it is there.
    for path in ["/problems/{slug}", "/questions/{slug}", "/export", "/settings/account"] {
        scene.request(Some(scene.owner), "get", path).await.is(200).shows(&[SECRET]);
    }
    for path in ["/host/groups/{group}", "/host/groups/{group}/table.csv", "/reports"] {
        scene.request(Some(scene.host), "get", path).await.is(200).shows(&[SECRET]);
    }
    let shown = scene.request(Some(scene.host), "get", "/host/groups/{group}/people/{person}").await;
    shown.is(200).shows(&[SECRET, "Double a number"]).hides(&[&format!("# {SECRET}")]);

    let guest = PersonId(Uuid::from_u128(4242));
    let token = Token::new(&SystemIds);
    let now = scene.app.now();
    scene.app.store.directory().add_guest(guest, &token.hash(), now, now + DAY).await.unwrap();
    let walkers = [
        ("stranger", None),
        ("guest", Some(guest)),
        ("second person", Some(scene.second)),
        ("other candidate", Some(scene.other_candidate)),
        ("other host", Some(scene.other_host)),
    ];
    for (who, person) in walkers {
        for (pattern, methods, audience) in ROUTES {
            for method in methods.split(' ') {
                let answer = scene.request(person, method, pattern).await;
                let place = format!("{who}: {method} {pattern}");
                assert!(!answer.text.contains(SECRET), "{place} shows what is another's:\n{}", answer.text);
                let status = answer.status.as_u16();
                assert!(status < 500 || *pattern == "/readyz", "{place}: {status}\n{}", answer.text);
                match refusal(who, *audience) {
                    Some(statuses) => assert!(statuses.contains(&status), "{place}: {status}"),
                    None => assert!(!matches!(status, 401 | 405), "{place}: {status}"),
                }
                if pattern.starts_with("/host/groups/{group}") && who == "other host" {
                    assert_eq!(status, 404, "{place}");
                }
                if status == 303 && person.is_none() && refusal(who, *audience).is_some() {
                    assert!(answer.location().starts_with("/sign-in?"), "{place}");
                }
            }
        }
        assert_eq!(scene.state().await, before, "{who} changed something");
        // Whoever has just tried everything has not taken the owner's place either.
        scene.request(Some(scene.owner), "get", "/attempts/{id}").await.is(200);
    }
}
