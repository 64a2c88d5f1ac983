//! Accounts, sessions, links and groups: what is counted, refused, ended, and goes with its owner.

use crate::fixture::{Fixture, exercise, fill, person};
use domain::{GroupId, PersonId, Role, Sharing};
use store::{Entry, Identity, Link, LinkPurpose, NewAccount, Newcomer, PasswordHash, SignIn, SignUpError, TokenHash};
use uuid::Uuid;

fn account(number: u128, address: &str) -> NewAccount {
    NewAccount {
        person: person(number),
        address: address.to_owned(),
        address_key: address.to_lowercase(),
        name: format!("Person {number}"),
        password: Some(PasswordHash(format!("hash {number}"))),
        identity: None,
    }
}

fn token(number: u32) -> TokenHash {
    TokenHash(format!("{number:064x}"))
}

fn link(number: u128, purpose: LinkPurpose, uses_left: u32) -> Link {
    Link {
        id: Uuid::from_u128(number),
        purpose,
        role: Role::Candidate,
        group: None,
        person: None,
        created_at: 0,
        expires_at: 100,
        uses_left,
    }
}

const GROUP: GroupId = GroupId(Uuid::from_u128(77));

async fn one_address_is_one_account(fixture: Fixture) {
    let directory = fixture.store.directory();
    directory.sign_up(&account(1, "Vera@example.org"), &Entry::Open, 5).await.unwrap();
    let again = directory.sign_up(&account(2, "vera@EXAMPLE.org"), &Entry::Open, 6).await;
    assert!(matches!(again, Err(SignUpError::Taken)), "{again:?}");
    let second_address = directory.sign_up(&account(1, "other@example.org"), &Entry::Open, 6).await;
    assert!(matches!(second_address, Err(SignUpError::Taken)), "{second_address:?}");
    let (found, _) = directory.find_credentials("vera@example.org").await.unwrap().unwrap();
    assert_eq!(found, person(1));
    assert!(directory.find_credentials("a\0b").await.unwrap().is_none());
    assert_eq!(format!("{:?}", account(1, "a")).matches("hash 1").count(), 0);
}

async fn a_link_is_used_as_often_as_it_allows(fixture: Fixture) {
    let directory = fixture.store.directory();
    directory.add_link(&link(1, LinkPurpose::Invitation, 3), &token(1)).await.unwrap();
    let tries = (0..8_u128).map(|number| {
        let directory = directory.clone();
        tokio::spawn(async move {
            let new = account(number, &format!("a{number}@example.org"));
            directory.sign_up(&new, &Entry::Link(token(1)), 50).await.is_ok()
        })
    });
    let mut joined = 0;
    for one in tries.collect::<Vec<_>>() {
        joined += usize::from(one.await.unwrap());
    }
    assert_eq!(joined, 3);
    assert_eq!(directory.count_accounts().await.unwrap(), 3);
    assert!(directory.find_link(&token(1), 50).await.unwrap().is_none());
    // A sign-up that fails for another reason gives the use back.
    directory.add_link(&link(2, LinkPurpose::Invitation, 1), &token(2)).await.unwrap();
    directory.sign_up(&account(100, "free@example.org"), &Entry::Open, 50).await.unwrap();
    let refused = directory.sign_up(&account(200, "FREE@example.org"), &Entry::Link(token(2)), 50).await;
    assert!(matches!(refused, Err(SignUpError::Taken)));
    assert_eq!(directory.find_link(&token(2), 50).await.unwrap().unwrap().uses_left, 1);
    let late = directory.sign_up(&account(101, "late@example.org"), &Entry::Link(token(2)), 100).await;
    assert!(matches!(late, Err(SignUpError::NoSuchLink)));
    // A reset makes no account.
    directory.add_link(&link(3, LinkPurpose::Reset, 1), &token(3)).await.unwrap();
    let wrong = directory.sign_up(&account(102, "x@example.org"), &Entry::Link(token(3)), 50).await;
    assert!(matches!(wrong, Err(SignUpError::NoSuchLink)));
}

async fn a_session_ends(fixture: Fixture) {
    let directory = fixture.store.directory();
    directory.sign_up(&account(1, "a@example.org"), &Entry::Open, 5).await.unwrap();
    directory.begin_session(person(1), &token(1), None, 10, 100).await.unwrap();
    directory.begin_session(person(1), &token(2), Some(&token(1)), 20, 100).await.unwrap();
    assert!(directory.find_session(&token(1), 30).await.unwrap().is_none());
    let session = directory.find_session(&token(2), 30).await.unwrap().unwrap();
    assert_eq!((session.person, session.account.unwrap().seen_at), (person(1), 20));
    assert!(directory.find_session(&token(2), 100).await.unwrap().is_none());
    directory.change_password(person(1), &PasswordHash("new".to_owned()), 40).await.unwrap();
    assert!(directory.find_session(&token(2), 50).await.unwrap().is_none());
}

async fn who_leaves_takes_everything_along(fixture: Fixture) {
    let directory = fixture.store.directory();
    directory.sign_up(&account(1, "a@example.org"), &Entry::Open, 5).await.unwrap();
    directory.sign_up(&account(2, "b@example.org"), &Entry::Open, 5).await.unwrap();
    directory.add_group(GROUP, "Group", person(2), 6).await.unwrap();
    directory.add_guest(person(3), &token(3), 6, 1000).await.unwrap();
    let local = fixture.store.person(PersonId::LOCAL);
    local.ensure_exists(1).await.unwrap();
    let leaving = fixture.store.person(person(1));
    fill(&fixture.store, &leaving).await;
    directory.begin_session(person(1), &token(1), None, 10, 1000).await.unwrap();
    assert!(leaving.leave(500).await.unwrap());
    assert!(directory.find_session(&token(1), 30).await.unwrap().is_none());
    assert_eq!(directory.clear(499, PersonId::LOCAL).await.unwrap().left, 0);
    let cleared = directory.clear(500, PersonId::LOCAL).await.unwrap();
    assert_eq!((cleared.left, cleared.guests), (1, 0));
    assert!(leaving.export(0).await.is_err());
    assert!(fixture.store.work().unfinished_attempts().await.unwrap().is_empty());
    // A guest is gone with the session; the local person and who has an account stay.
    assert_eq!(directory.clear(1000, PersonId::LOCAL).await.unwrap().guests, 1);
    assert!(local.export(0).await.is_ok());
    assert!(fixture.store.person(person(2)).export(0).await.is_ok());
}

async fn the_last_head_host_stays(fixture: Fixture) {
    let directory = fixture.store.directory();
    for number in [1, 2] {
        directory.sign_up(&account(number, &format!("{number}@example.org")), &Entry::Open, 5).await.unwrap();
        directory.change_role(person(number), Role::HeadHost).await.unwrap();
    }
    assert!(directory.change_role(person(1), Role::Candidate).await.unwrap());
    assert!(!directory.change_role(person(2), Role::Host).await.unwrap());
    assert!(!directory.remove_person(person(2)).await.unwrap());
    assert!(!fixture.store.person(person(2)).leave(9).await.unwrap());
    assert!(directory.has_head_host().await.unwrap());
}

async fn only_who_leads_a_group_reaches_its_people(fixture: Fixture) {
    let directory = fixture.store.directory();
    for number in 1..=4 {
        directory.sign_up(&account(number, &format!("{number}@example.org")), &Entry::Open, 5).await.unwrap();
    }
    let other = GroupId(Uuid::from_u128(78));
    directory.add_group(GROUP, "Group", person(1), 6).await.unwrap();
    directory.add_group(other, "Other", person(2), 6).await.unwrap();
    let into = Link { group: Some(GROUP), ..link(1, LinkPurpose::Invitation, 2) };
    directory.add_link(&into, &token(1)).await.unwrap();
    assert!(directory.join_with(person(3), &token(1), 7).await.unwrap());
    for (who, group) in [(2, GROUP), (3, GROUP), (4, GROUP), (1, other)] {
        assert!(directory.find_led_group(person(who), group).await.unwrap().is_none(), "{who}");
    }
    let led = directory.find_led_group(person(1), GROUP).await.unwrap().unwrap();
    let names: Vec<_> = led.members().await.unwrap().into_iter().map(|member| member.account.name).collect();
    assert_eq!(names, ["Person 1", "Person 3"]);
    assert!(led.find_member(person(4)).await.unwrap().is_none());
    led.add_deadline(Uuid::from_u128(1), exercise(1), 90).await.unwrap();
    led.announce(Uuid::from_u128(2), "Hello\0", 8).await.unwrap();
    let others = directory.find_led_group(person(2), other).await.unwrap().unwrap();
    others.remove_deadline(Uuid::from_u128(1)).await.unwrap();
    others.withdraw_announcement(Uuid::from_u128(2)).await.unwrap();
    others.end_invitation(Uuid::from_u128(1)).await.unwrap();
    others.remove_member(person(3)).await.unwrap();
    assert_eq!(led.deadlines().await.unwrap().len(), 1);
    assert_eq!(led.announcements().await.unwrap()[0].text, "Hello\0");
    assert_eq!(led.invitations(50).await.unwrap().len(), 1);
    assert_eq!(led.members().await.unwrap().len(), 2);
    let member = fixture.store.person(person(3));
    member.change_sharing(Sharing { activity: false, results: true, exercises: false }).await.unwrap();
    assert!(!led.find_member(person(3)).await.unwrap().unwrap().account.sharing.activity);
    assert_eq!(member.memberships().await.unwrap()[0].people, 2);
    member.leave_group(GROUP).await.unwrap();
    assert!(led.find_member(person(3)).await.unwrap().is_none());
    led.remove().await.unwrap();
    assert!(directory.find_led_group(person(1), GROUP).await.unwrap().is_none());
}

async fn exercises_are_counted_by_people(fixture: Fixture) {
    for number in [1, 2] {
        let rows = fixture.person(number).await;
        fill(&fixture.store, &rows).await;
    }
    let directory = fixture.store.directory();
    let fate = directory.fates().await.unwrap()[&exercise(1)];
    assert_eq!((fate.tried, fate.solved, fate.submits, fate.hinted, fate.gave_up), (2, 2, 4, 2, 0));
    let reports = directory.reports().await.unwrap();
    assert_eq!(reports.len(), 2);
    directory.close_report(reports[0].id, Some(60)).await.unwrap();
    let sorted = directory.reports().await.unwrap();
    assert_eq!((sorted[0].id, sorted[1].closed_at), (reports[1].id, Some(60)));
    assert!(directory.size().await.unwrap() > 0);
}

async fn an_identity_opens_one_account_and_its_way_is_gone_once(fixture: Fixture) {
    let directory = fixture.store.directory();
    let identity = |subject: &str| Identity { issuer: "https://id.example".to_owned(), subject: subject.to_owned() };
    let vouched = |number: u128, subject: &str| NewAccount {
        password: None,
        identity: Some(identity(subject)),
        ..account(number, &format!("a{number}@example.org"))
    };
    directory.sign_up(&vouched(1, "one"), &Entry::Open, 5).await.unwrap();
    let again = directory.sign_up(&vouched(2, "one"), &Entry::Open, 6).await;
    assert!(matches!(again, Err(SignUpError::Taken)), "{again:?}");
    assert!(directory.find_account(person(2)).await.unwrap().is_none(), "all or nothing");
    assert_eq!(directory.find_by_identity(&identity("one")).await.unwrap(), Some(person(1)));
    assert!(directory.find_by_identity(&identity("o\0ne")).await.unwrap().is_none());
    // Who has no password has none, not an empty one.
    assert!(directory.find_password(person(1)).await.unwrap().is_none());
    assert!(directory.find_credentials("a1@example.org").await.unwrap().unwrap().1.is_none());

    directory.sign_up(&account(3, "three@example.org"), &Entry::Open, 7).await.unwrap();
    let third = fixture.store.person(person(3));
    assert!(!third.link_identity(&identity("one"), 8).await.unwrap());
    assert!(third.link_identity(&identity("three"), 8).await.unwrap());
    assert!(third.link_identity(&identity("three"), 9).await.unwrap(), "twice is once");
    assert_eq!(third.identities().await.unwrap(), [(identity("three"), 8)]);
    third.unlink_identities("https://other.example").await.unwrap();
    assert_eq!(third.identities().await.unwrap().len(), 1);
    third.unlink_identities("https://id.example").await.unwrap();
    assert!(directory.find_by_identity(&identity("three")).await.unwrap().is_none());
    assert!(!third.change_address("A1@example.org", "a1@example.org").await.unwrap());
    assert!(third.change_address("new@example.org", "new@example.org").await.unwrap());

    let way = SignIn {
        nonce: "n".to_owned(),
        verifier: "v".to_owned(),
        leads_to: "/today".to_owned(),
        person: None,
        expires_at: 100,
    };
    let newcomer =
        Newcomer { subject: "new".to_owned(), address: None, name: Some("N".to_owned()), leads_to: "/".to_owned() };
    directory.begin_sign_in(&token(1), &token(2), &way).await.unwrap();
    assert!(directory.take_sign_in(&token(1), &token(3), 50).await.unwrap().is_none());
    assert!(directory.take_sign_in(&token(3), &token(2), 50).await.unwrap().is_none());
    assert!(directory.take_sign_in(&token(1), &token(2), 100).await.unwrap().is_none());
    assert!(directory.find_newcomer(&token(1), 50).await.unwrap().is_none());
    assert_eq!(directory.take_sign_in(&token(1), &token(2), 50).await.unwrap().unwrap().leads_to, "/today");
    assert!(directory.take_sign_in(&token(1), &token(2), 50).await.unwrap().is_none());
    directory.keep_newcomer(&token(1), &newcomer, 100).await.unwrap();
    assert_eq!(directory.find_newcomer(&token(1), 99).await.unwrap(), Some(newcomer));
    // Somebody new is no way to be gone.
    assert!(directory.take_sign_in(&token(1), &TokenHash(String::new()), 50).await.unwrap().is_none());
    directory.clear(100, PersonId::LOCAL).await.unwrap();
    assert!(directory.find_newcomer(&token(1), 50).await.unwrap().is_none());
    // The identity goes with the person.
    assert!(directory.remove_person(person(1)).await.unwrap());
    assert!(directory.find_by_identity(&identity("one")).await.unwrap().is_none());
}

on_both_databases!(
    an_identity_opens_one_account_and_its_way_is_gone_once,
    one_address_is_one_account,
    a_link_is_used_as_often_as_it_allows,
    a_session_ends,
    who_leaves_takes_everything_along,
    the_last_head_host_stays,
    only_who_leads_a_group_reaches_its_people,
    exercises_are_counted_by_people,
);
