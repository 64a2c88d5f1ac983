//! Hostile programs, each with a neighbour that must not notice: `tests/hostile/*.py`, in every way of isolation.
//!
//! The head of each file says what it tries and what may come of it: `# expect:` the verdicts that are allowed, `# limits:`
//! its limits, `# error:` a part of the error, `# never:` in words what must not have come of it. With `# answer:` it
//! reports what it found, and AC means that it found nothing. Without, the expected answer is a secret that it cannot
//! know, and AC would mean that it was forged.

use crate::support::{Way, batch, function, limited, ways, with};
use serde_json::Value;
use std::fs;
use std::path::Path;

struct Hostile {
    name: String,
    row: Value,
    allowed: Vec<String>,
    error: Option<String>,
}

fn load() -> Vec<Hostile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| read(file)).collect()
}

fn read(file: &Path) -> Hostile {
    let source = fs::read_to_string(file).unwrap();
    let name = file.file_stem().unwrap().to_string_lossy().into_owned();
    let head = |key: &str| source.lines().find_map(|line| line.strip_prefix(&format!("# {key}: "))).map(str::to_owned);
    let allowed: Vec<String> =
        head("expect").unwrap_or_else(|| panic!("{name} expects nothing")).split(' ').map(str::to_owned).collect();
    let mut limits = vec![("cpu_ms", 1000), ("wall_ms", 3000), ("memory_mb", 64)];
    let own = head("limits").unwrap_or_default();
    limits.extend(own.split_whitespace().map(|one| {
        let (key, value) = one.split_once('=').unwrap();
        (key, value.parse().unwrap())
    }));
    let input = "('SECRET-of-the-input',)";
    let cases = match head("answer") {
        Some(answer) => vec![(input, answer)],
        None => {
            assert!(!allowed.iter().any(|verdict| verdict == "AC"), "{name}: AC of an attack is a forged answer");
            let secret = format!("'SECRET-{:016x}'", u64::from(std::process::id()).wrapping_mul(0x9e37_79b9_7f4a_7c15));
            vec![(input, secret.clone()), (input, secret)]
        }
    };
    let cases: Vec<(&str, &str)> = cases.iter().map(|(input, answer)| (*input, answer.as_str())).collect();
    let row = with(limited(function(&source, "solve", &cases), &limits), "id", name.as_str());
    Hostile { name, row, allowed, error: head("error") }
}

fn neighbour() -> Value {
    let source = "import os, time\ndef f(x):\n    open('mine', 'a').write('x')\n    time.sleep(0.002)\n    return [x, os.listdir('.')]\n";
    with(function(source, "f", &[("(1,)", "[1, ['mine']]"), ("(2,)", "[2, ['mine']]")]), "id", "neighbour")
}

fn contained(way: Way) {
    if !ways().contains(&way) {
        return;
    }
    let hostile = load();
    assert!(hostile.len() >= 140, "only {} hostile programs", hostile.len());
    let rows: Vec<Value> = hostile.iter().flat_map(|one| [one.row.clone(), neighbour()]).collect();
    let results = batch(way, &rows);
    let mut wrong = Vec::new();
    for (one, pair) in hostile.iter().zip(results.chunks(2)) {
        let (result, neighbour) = (&pair[0], &pair[1]);
        let verdict = result["verdict"].as_str().unwrap_or("none");
        let error = result["cases"][0]["error"].as_str().unwrap_or_default();
        if !one.allowed.iter().any(|allowed| allowed == verdict) {
            wrong.push(format!("{}: allowed {:?}, got {result}", one.name, one.allowed));
        }
        if one.error.as_ref().is_some_and(|part| !error.contains(part)) {
            wrong.push(format!("{}: its error should be {:?}, got {result}", one.name, one.error));
        }
        if result.to_string().len() > 20_000 {
            wrong.push(format!("{}: a result of {} bytes", one.name, result.to_string().len()));
        }
        if neighbour["verdict"] != "AC" {
            wrong.push(format!("the neighbour of {}: {neighbour}", one.name));
        }
    }
    assert!(wrong.is_empty(), "{way:?}:\n{}", wrong.join("\n"));
}

#[test]
fn hostile_programs_are_contained_with_root() {
    contained(Way::Root);
}

#[test]
fn hostile_programs_are_contained_without_root() {
    contained(Way::Unprivileged);
}

#[test]
fn hostile_programs_are_contained_for_an_ordinary_user_without_control_groups() {
    contained(Way::OrdinaryUser);
}
