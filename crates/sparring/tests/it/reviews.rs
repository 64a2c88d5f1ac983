//! Remarks on code: each rule is found in its own example and not in what comes after it, with and without root; hostile
//! texts get what can be said, soon.

use crate::profiles::{data_with_tools, ways};
use crate::support::{BINARY, python};
use domain::Localized;
use domain::review::{AuthorRemark, Rule, Unchecked, Weight};
use judge::Judge;
use judge::insight::Reading;
use sandbox::{Environment, Mode, Sandbox, Settings};
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// Remarks on one program, by rule.
fn reviewed(program: &str, options: &[&str], data: &Path) -> Value {
    reviewed_all(&[("program".into(), program.to_owned())], options, data).remove(0)
}

/// The same for several programs in one process.
fn reviewed_all(programs: &[(String, String)], options: &[&str], data: &Path) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(BINARY);
    command.arg("review").args(options).args(["--json", "--data"]).arg(data).env("SPARRING_LOG", "error");
    command.env("SPARRING_PYTHON", python());
    for (name, program) in programs {
        let file = folder.path().join(format!("{name}.py"));
        std::fs::write(&file, program).unwrap();
        command.arg(file);
    }
    let output = command.output().unwrap();
    let lines: Vec<Value> =
        String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), programs.len(), "{output:?}");
    lines
}

fn rules(review: &Value) -> Vec<&str> {
    review["remarks"].as_array().unwrap().iter().filter_map(|remark| remark["rule"].as_str()).collect()
}

#[test]
fn every_rule_is_found_in_its_example_and_not_after_it() {
    let examples: Vec<_> = Rule::ALL
        .iter()
        .map(|rule| (*rule, rule.example().expect("an example")))
        .filter(|(_, example)| !example.is_sketch)
        .collect();
    assert!(examples.len() > 95);
    let programs: Vec<(String, String)> = examples
        .iter()
        .flat_map(|(rule, example)| {
            let (mut found, mut gone) = (example.before, example.after);
            if rule.weight() == Weight::WellDone {
                (found, gone) = (gone, found);
            }
            [(format!("{rule}-found"), format!("{found}\n")), (format!("{rule}-gone"), format!("{gone}\n"))]
        })
        .collect();
    let reviews = reviewed_all(&programs, &["--entry", "solve"], data_with_tools());
    let mut wrong = Vec::new();
    for ((rule, _), pair) in examples.iter().zip(reviews.chunks(2)) {
        if !rules(&pair[0]).contains(&rule.name()) {
            wrong.push(format!("{rule} is not found, but {:?}", rules(&pair[0])));
        }
        if rules(&pair[1]).contains(&rule.name()) {
            wrong.push(format!("{rule} is found where it is not"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_needs_a_larger_program_is_found_in_one() {
    let long = format!("def solve(x):\n{}    return x\n", "    x = x + 1\n".repeat(60));
    let short = "def solve(x):\n    return x\n".to_owned();
    let undocumented =
        format!("{}\n", "def part(x):\n    y = x\n".to_owned() + &"    y = y + x\n".repeat(45) + "    return y\n");
    let documented =
        undocumented.replace("def part(x):\n", "def part(x):\n    \"\"\"Adds up what it is told to.\"\"\"\n");
    let parts = |number: u32| {
        format!("def part_{number}(x):\n    y = x\n    y += 1\n    y += 2\n    y += 3\n    y += 4\n    return y\n")
    };
    let split = (0..3).map(parts).collect::<String>();
    let programs = [
        ("long".to_owned(), long),
        ("short".to_owned(), short),
        ("undocumented".to_owned(), undocumented),
        ("documented".to_owned(), documented),
        ("parts".to_owned(), split),
    ];
    let reviews = reviewed_all(&programs, &[], data_with_tools());
    let has = |index: usize, rule: &str| rules(&reviews[index]).contains(&rule);
    assert!(has(0, "long-function") && !has(1, "long-function"));
    assert!(has(2, "missing-docstring") && !has(3, "missing-docstring"));
    assert!(has(4, "good-parts") && !has(0, "good-parts"));
}

#[test]
fn both_ways_of_isolation_let_ruff_and_mypy_work() {
    let program = "def half(number: int, seen=[]) -> int:\n    return number / 2\n";
    for way in ways() {
        let options: &[&str] = if way == crate::support::Way::Root { &[] } else { &["--unprivileged"] };
        let review = reviewed(program, options, data_with_tools());
        assert_eq!(rules(&review)[..2], ["mutable-default", "types-disagree"], "{way:?}: {review}");
        assert_eq!(review["unchecked"], Value::Array(Vec::new()), "{way:?}");
    }
}

#[test]
fn without_the_tools_the_tree_is_read_and_the_rest_is_said_to_be_missing() {
    let data = tempfile::tempdir().unwrap();
    let review = reviewed("def f(items):\n    return sorted(items)[0]\n", &[], data.path());
    assert_eq!(rules(&review), ["sorted-for-extreme"]);
    assert_eq!(review["unchecked"], serde_json::json!(["tools"]));
}

#[test]
fn a_recursion_into_halves_copies_no_more_than_it_has_to() {
    let recursion = |slices: &str| format!("def f(a):\n    middle = len(a) // 2\n    return {slices}\n");
    let cases = [
        ("f(a[1:])", true),
        ("f(a[:-1])", true),
        ("f(a[1:-1])", true),
        ("f(a[:middle]) + f(a[middle:])", false),
        ("f(a[::2]) + f(a[1::2])", false),
        ("f(a[-3:])", false),
    ];
    let programs: Vec<_> = cases.iter().map(|(slices, _)| (slices.to_string(), recursion(slices))).collect();
    for ((slices, is_told), review) in cases.iter().zip(reviewed_all(&programs, &[], data_with_tools())) {
        assert_eq!(rules(&review).contains(&"recursion-by-slices"), *is_told, "{slices}");
    }
}

#[test]
fn a_comment_hides_style_and_never_a_fault() {
    let program = "import os  # noqa\n\n\ndef f(items=[]):  # noqa: B006\n    return items\n";
    assert_eq!(rules(&reviewed(program, &[], data_with_tools())), ["mutable-default"]);
    // What looks like a configuration is a comment or a text.
    let program = "# ruff: noqa\n# [tool.ruff]\n# ignore = [\"ALL\"]\n\"\"\"[tool.ruff]\nselect = []\"\"\"\n\n\ndef f(items=[]):\n    return items\n";
    assert_eq!(rules(&reviewed(program, &[], data_with_tools()))[0], "mutable-default");
}

#[test]
fn hostile_texts_get_what_can_be_said_and_hold_nobody_up() {
    let names = (0..20_000).map(|number| format!("name_{number} = {number}\n")).collect::<String>();
    let texts = [
        ("brackets", "(".repeat(64 << 10)),
        ("closed-brackets", format!("x = {}1{}\n", "(".repeat(150), ")".repeat(150))),
        ("deep", format!("x = {}1\n", "-".repeat(60_000))),
        ("sum", format!("x = 1{}\n", " + 1".repeat(20_000))),
        ("names", names),
        ("syntax", "def f(:\n    return\n".to_owned()),
        ("nul", "x = 1\0\n".to_owned()),
        ("literal", format!("x = {}\n", "9".repeat(60_000))),
        (
            "indents",
            (0..99).map(|depth| format!("{}if x:\n", " ".repeat(depth))).collect::<String>()
                + &" ".repeat(99)
                + "y = 1\n",
        ),
        ("elifs", format!("x = 1\nif x:\n    y = 0\n{}", "elif x:\n    y = 0\n".repeat(3_000))),
        ("types", format!("x: int = {}1\n", "1 + ".repeat(5_000))),
        ("empty", String::new()),
    ];
    let programs: Vec<(String, String)> = texts.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
    for (name, text) in programs {
        let start = Instant::now();
        let review = reviewed(&text, &[], data_with_tools());
        assert!(start.elapsed() < Duration::from_secs(60), "{name} took {:?}", start.elapsed());
        for remark in review["remarks"].as_array().unwrap() {
            assert!(remark["lines"].as_array().is_none_or(|lines| lines.len() <= 8), "{name}: {remark}");
        }
    }
}

#[test]
fn an_equal_program_gets_the_authors_remark_first_and_what_was_given_none() {
    let mut settings = Settings::new(BINARY.into());
    settings.python = vec![python().to_owned()];
    settings.mode = Some(Mode::Unprivileged);
    settings.standbys = 1;
    let sandbox = Sandbox::new(settings).unwrap();
    sandbox.warm_up(Environment::standard(0)).unwrap();
    let judge = Judge::new(sandbox);
    let source =
        "def solve(codes):\n    seen = set()\n    for code in codes:\n        seen.add(code)\n    return len(seen)\n";
    let text = Localized { en: "Yes".to_owned(), ru: "Да".to_owned() };
    let remark = AuthorRemark { file: "solutions/a.py".into(), source: source.into(), weight: Weight::WellDone, text };
    let remarks = [remark];
    let ask = |program: &str, starter: &str| {
        judge.review(Reading { program, entry: "solve", starter, remarks: &remarks, ..Reading::default() }).unwrap()
    };
    let renamed = "# mine\ndef solve(items: list) -> int:\n    \"\"\"How many differ.\"\"\"\n    known = set()\n\n    for x in items:\n        known.add(x)\n    return len(known)\n";
    let review = ask(renamed, "");
    assert_eq!(review.remarks[0].author.as_ref().map(|text| text.en.as_str()), Some("Yes"));
    assert_eq!(review.unchecked, [Unchecked::Tools]);
    for other in
        [source.replace("set()", "list()"), source.replace("len(seen)", "len(codes)"), "def solve(:".to_owned()]
    {
        assert!(ask(&other, "").remarks.iter().all(|remark| remark.author.is_none()), "{other}");
    }
    let given = "def solve(codes):\n    return sorted(codes)[0]\n";
    assert_eq!(ask(given, "").remarks.len(), 1);
    assert_eq!(ask(given, given).remarks.len(), 0);
}

#[test]
fn a_program_of_a_candidate_cannot_choose_the_tools() {
    let row = r#"{"id": 1, "kind": "function", "entry": "f", "source": "def f(): return 1", "profile": "tools", "cases": [{"args": "()", "expected": "1"}]}"#;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rows.jsonl");
    std::fs::write(&file, row).unwrap();
    let output = Command::new(BINARY)
        .args(["judge", "--batch", file.to_str().unwrap(), "--data"])
        .arg(data_with_tools())
        .env("SPARRING_PYTHON", python())
        .output()
        .unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(answer["error"].as_str().is_some_and(|error| error.contains("is not installed")), "{answer}");
}
