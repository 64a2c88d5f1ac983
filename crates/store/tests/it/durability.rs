//! Invariant 4: kill -9 at any moment loses no attempt that was answered for.

use crate::fixture::{Fixture, attempt, attempt_id, judgement, person};
use domain::{AttemptState, Verdict};
use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use store::Store;

const URL: &str = "SPARRING_STORE_TEST_URL";

async fn attempts_survive_kill_9(fixture: Fixture) {
    fixture.person(1).await;
    for (round, lines) in [(0_u128, 1_usize), (1, 20), (2, 75)] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "durability::stores_attempts_until_it_is_killed", "--ignored", "--nocapture"])
            .env(URL, &fixture.url)
            .env("SPARRING_STORE_TEST_ROUND", round.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
        // Each line says what a person would have been answered.
        let mut answered: Vec<(String, u128)> = Vec::new();
        let mut read = |answered: &mut Vec<(String, u128)>| match output.next() {
            Some(line) => {
                if let Some((what, number)) = line.unwrap().split_once(" attempt ") {
                    answered.push((what.to_owned(), number.parse().unwrap()));
                }
                true
            }
            None => false,
        };
        while answered.len() < lines {
            assert!(read(&mut answered), "the child ended by itself");
        }
        child.kill().unwrap();
        child.wait().unwrap();
        while read(&mut answered) {}

        let store = fixture.reopen().await;
        let unfinished: HashSet<_> = store.work().unfinished_attempts().await.unwrap().into_iter().collect();
        let judged: HashSet<u128> =
            answered.iter().filter(|(what, _)| what == "judged").map(|(_, number)| *number).collect();
        for (_, number) in &answered {
            let found = store.person(person(1)).find_attempt(attempt_id(*number)).await.unwrap().unwrap();
            assert_eq!(found.program, attempt(person(1), *number).program);
            if judged.contains(number) {
                assert_eq!(found.state, AttemptState::Done, "a verdict that was stored is there");
            } else {
                // Killed between storing the verdict and saying so, it may be done; lost it may not be.
                let waits = unfinished.contains(&(person(1), attempt_id(*number)));
                assert!(waits || found.state == AttemptState::Done, "attempt {number} is lost");
            }
        }
        // After the start every one gets its verdict, once.
        for (owner, id) in unfinished {
            store.work().start_attempt(owner, id, &[], 0).await.unwrap();
            for first_time in [true, false] {
                let finished = store.work().finish_attempt(owner, id, &judgement(Verdict::Accepted), 9).await.unwrap();
                assert_eq!(finished.first_time, first_time);
            }
        }
        assert!(store.work().unfinished_attempts().await.unwrap().is_empty());
    }
}

/// The child: stores attempts and now and then a verdict, and says so after each.
#[tokio::test]
#[ignore = "started and killed by attempts_survive_kill_9"]
async fn stores_attempts_until_it_is_killed() {
    let store = Store::connect(&std::env::var(URL).unwrap()).await.unwrap();
    let round: u128 = std::env::var("SPARRING_STORE_TEST_ROUND").unwrap().parse().unwrap();
    let rows = store.person(person(1));
    let say = |what: &str, number: u128| {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{what} attempt {number}").unwrap();
        out.flush().unwrap();
    };
    for number in round * 1_000_000.. {
        rows.create_attempt(&attempt(rows.id(), number)).await.unwrap();
        say("stored", number);
        if number % 3 == 0 {
            store.work().start_attempt(rows.id(), attempt_id(number), &[], 0).await.unwrap();
        }
        if number % 6 == 0 {
            let judgement = judgement(Verdict::WrongAnswer);
            store.work().finish_attempt(rows.id(), attempt_id(number), &judgement, 5).await.unwrap();
            say("judged", number);
        }
    }
}

on_both_databases!(attempts_survive_kill_9);
