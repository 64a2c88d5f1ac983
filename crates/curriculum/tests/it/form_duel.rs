//! Tests as a kind of problem, checkers, and the CPython that a task asks for: each rule broken by itself.

use crate::builder::PackBuilder;
use crate::form::{faults_after, problem};
use curriculum::{CaseFault, FaultKind, KeyFault, TaskFault};

/// Makes the problem one of tests, with correct versions and wrong ones.
fn becomes_tests(pack: &PackBuilder) {
    let toml = problem("problem.toml");
    let text = pack.read(&toml).replace("kind = \"function\"", "kind = \"tests\"\nmodule = \"sums\"");
    let has_no_effect = |part: &&str| ["growth", "adapters"].iter().any(|table| part.starts_with(table));
    let kept: Vec<&str> = text.split("\n[").filter(|part| !has_no_effect(part)).collect();
    let kept = kept.join("\n[").replace("compare = \"exact\"\nanswer = \"result\"\n", "");
    pack.write(&toml, &kept);
    let versions = ["plain", "tuples", "drops", "twice", "late", "first", "last", "empty"];
    let case = |(index, name): (usize, &&str)| {
        pack.write(&problem(&format!("versions/{name}.py")), "def sum_pairs(numbers, target):\n    return 0\n");
        format!(
            "[[case]]\nid = \"case-{}\"\nsample = {}\nversion = \"versions/{name}.py\"\ncorrect = {}\nwhy.en = \"Because\"\nwhy.ru = \"Потому что\"\n\n",
            index + 1,
            index < 2,
            index < 2
        )
    };
    pack.write(&problem("cases.toml"), &versions.iter().enumerate().map(case).collect::<String>());
    pack.remove(&problem("generate.py"));
    for file in ["starter.py", "solutions/reference.py", "solutions/brute.py", "wrong/twice.py"] {
        pack.write(
            &problem(file),
            "from sums import sum_pairs\n\n\ndef test_it():\n    assert sum_pairs([], 0) == 0\n",
        );
    }
}

fn kinds(change: impl Fn(&PackBuilder)) -> Vec<FaultKind> {
    faults_after(change).into_iter().map(|fault| fault.kind).collect()
}

#[test]
fn tests_need_no_generator_and_no_growth() {
    let faults = kinds(becomes_tests);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn versions_are_files_of_their_folder_and_correct_ones_come_first() {
    let cases = problem("cases.toml");
    let after = |from: &str, to: &str| {
        kinds(|pack| {
            becomes_tests(pack);
            pack.replace(&cases, from, to);
        })
    };
    let outside = after("versions/drops.py", "versions/../starter.py");
    assert!(
        outside.contains(&CaseFault::VersionPath { found: "versions/../starter.py".into() }.into()),
        "{outside:#?}"
    );
    let unlisted = after("versions/drops.py", "versions/twice.py");
    assert_eq!(unlisted, [CaseFault::VersionUnlisted.into()]);
    let mixed = kinds(|pack| {
        becomes_tests(pack);
        let text = pack.read(&cases).replacen("correct = true", "correct = false", 1);
        pack.write(&cases, &text);
    });
    assert_eq!(mixed, [CaseFault::CorrectVersionsFirst.into()]);
    let all_wrong = kinds(|pack| {
        becomes_tests(pack);
        let text = pack.read(&cases).replace("correct = true", "correct = false");
        pack.write(&cases, &text);
    });
    assert_eq!(all_wrong, [CaseFault::BothVersions.into()]);
    let no_module = kinds(|pack| {
        becomes_tests(pack);
        pack.replace(&problem("problem.toml"), "module = \"sums\"\n", "");
    });
    assert!(no_module.contains(&KeyFault::Missing { key: "module".into() }.into()), "{no_module:#?}");
}

#[test]
fn a_checker_and_its_key_go_together() {
    let toml = problem("problem.toml");
    let asked = |pack: &PackBuilder| {
        let text = pack.read(&toml);
        let text: Vec<&str> = text.lines().filter(|line| !line.starts_with("compare")).collect();
        pack.write(&toml, &text.join("\n").replacen("kind = ", "compare = \"checker\"\nkind = ", 1));
    };
    assert!(kinds(asked).contains(&TaskFault::CheckerMissing.into()));
    let checker = problem("checker.py");
    let unused = kinds(|pack| {
        pack.write(&checker, "def check(answer, expected, numbers, target):\n    return True\n");
    });
    assert_eq!(unused, [TaskFault::CheckerUnused.into()]);
    let nameless = kinds(|pack| {
        asked(pack);
        pack.write(&checker, "def ruling():\n    pass\n");
    });
    assert_eq!(nameless, [TaskFault::EntryAbsent { entry: "check".into() }.into()]);
}

#[test]
fn a_version_of_python_is_one_number_and_perhaps_a_plus() {
    let asks = |version: &str, more: &str| {
        let toml = problem("problem.toml");
        kinds(|pack| {
            let text = pack.read(&toml);
            pack.write(&toml, &text.replacen("kind = ", &format!("python = \"{version}\"\n{more}kind = "), 1));
        })
    };
    assert!(asks("3.12", "").is_empty());
    assert!(asks("3.12+", "").is_empty());
    assert_eq!(asks("12", ""), [TaskFault::PythonVersion { found: "12".into() }.into()]);
    assert_eq!(asks(">=3.12", ""), [TaskFault::PythonVersion { found: ">=3.12".into() }.into()]);
}
