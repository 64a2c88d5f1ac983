//! `sparring drill`: the same seed is the same drill, and the answer is what Python prints.

use crate::support::{Way, python, sparring};
use serde_json::Value;
use std::process::{Command, Output};

const PACK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../curriculum");

fn drill(generator: &str, seed: u64, arguments: &[&str]) -> Output {
    let seed = seed.to_string();
    sparring(Way::Unprivileged, &["drill", generator, "--seed", &seed, "--curriculum", PACK])
        .args(arguments)
        .output()
        .unwrap()
}

fn content(generator: &str, seed: u64) -> Value {
    let output = drill(generator, seed, &["--json"]);
    assert!(output.status.success(), "{generator} {seed}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn printed_by(program: &str) -> String {
    let output = Command::new(python()).args(["-I", "-c", program]).output().unwrap();
    assert!(output.status.success(), "{program}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_same_seed_is_the_same_drill_and_its_answer_is_true() {
    for generator in ["mro", "predict-output"] {
        let mut programs = Vec::new();
        for seed in [1, 2, 3, 1_000_003] {
            let first = content(generator, seed);
            assert_eq!(first["seed"], seed);
            let program = first["program"].as_str().unwrap();
            assert_eq!(printed_by(program).trim_end(), first["answer"], "{generator} {seed}");
            if first["input"] == "choice" {
                let choices = first["choices"].as_array().unwrap();
                let right = choices.iter().filter(|choice| **choice == first["answer"]).count();
                assert_eq!((choices.len(), right), (4, 1), "{generator} {seed}: {first}");
            }
            for wrong in first["wrong"].as_array().unwrap() {
                assert_ne!(wrong["text"], first["answer"], "{generator} {seed}");
            }
            programs.push(program.to_owned());
        }
        assert_eq!(content(generator, 1)["program"], programs[0].as_str(), "{generator}");
        programs.dedup();
        assert!(programs.len() > 1, "{generator} makes one drill only");
    }
}

#[test]
fn the_whole_drill_is_the_same_again() {
    assert_eq!(content("mro", 17), content("mro", 17));
    let shown = String::from_utf8(drill("mro", 17, &[]).stdout).unwrap();
    let answer = content("mro", 17)["answer"].as_str().unwrap().to_owned();
    assert!(shown.contains(&answer), "{shown}");
}

#[test]
fn an_unknown_generator_is_said() {
    let output = drill("no-such-drill", 1, &[]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("no-such-drill") && message.contains("mro"), "{message}");
}
