//! `sparring check` passes on a good pack and turns red for each way of making it untrue.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One problem and one question of the pack that ships, in a folder of their own.
struct Pack {
    folder: tempfile::TempDir,
}

const PROBLEM: &str = "problems/reverse-string";
const QUESTION: &str = "questions/finally-and-else";

impl Pack {
    fn new() -> Pack {
        let pack = Pack { folder: tempfile::tempdir().unwrap() };
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum");
        for file in ["pack.toml", "syllabus.toml"] {
            fs::copy(shipped.join(file), pack.path(file)).unwrap();
        }
        for exercise in [PROBLEM, QUESTION] {
            copy_folder(&shipped.join(exercise), &pack.path(exercise));
        }
        pack
    }

    fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    fn edit(&self, file: &str, change: impl FnOnce(String) -> String) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        let changed = change(text.clone());
        assert_ne!(text, changed, "the edit of {file} changed nothing");
        fs::write(self.path(file), changed).unwrap();
    }

    /// The exit code and the findings.
    fn check(&self) -> (Option<i32>, Vec<String>) {
        let output = Command::new(env!("CARGO_BIN_EXE_sparring"))
            .args(["check", "--json"])
            .arg(self.folder.path())
            .env("XDG_CACHE_HOME", self.folder.path().join("cache"))
            .output()
            .unwrap();
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
            panic!("{error}: {}", String::from_utf8_lossy(&output.stderr));
        });
        let findings = report["findings"].as_array().unwrap();
        (output.status.code(), findings.iter().map(|finding| finding.as_str().unwrap().to_owned()).collect())
    }

    #[track_caller]
    fn turns_red(&self, place: &str) {
        let (code, findings) = self.check();
        assert_eq!(code, Some(1), "the check stayed green");
        assert!(findings.iter().any(|finding| finding.contains(place)), "nothing about {place} in {findings:#?}");
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Changes the first line below `def prove_` for which `change` has something else.
fn edit_first_claim(text: String, change: impl Fn(&str) -> Option<String>) -> String {
    let mut inside = false;
    let mut done = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        inside |= line.starts_with("def prove_");
        match change(line).filter(|_| inside && !done) {
            Some(changed) => {
                done = true;
                lines.extend((!changed.is_empty()).then_some(changed));
            }
            None => lines.push(line.to_owned()),
        }
    }
    lines.join("\n") + "\n"
}

#[test]
fn a_good_pack_passes_and_is_not_run_twice() {
    let pack = Pack::new();
    assert_eq!(pack.check(), (Some(0), Vec::new()));
    let output = Command::new(env!("CARGO_BIN_EXE_sparring"))
        .arg("check")
        .arg(pack.folder.path())
        .env("XDG_CACHE_HOME", pack.path("cache"))
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("2 exercises unchanged"), "{text}");
}

#[test]
fn a_negated_claim() {
    let pack = Pack::new();
    pack.edit(&format!("{QUESTION}/proof.py"), |text| {
        edit_first_claim(text, |line| {
            let claim = line.strip_prefix("    assert ")?;
            Some(format!("    assert not ({claim})"))
        })
    });
    pack.turns_red("proof.py");
}

#[test]
fn a_claim_without_its_subject() {
    let pack = Pack::new();
    pack.edit(&format!("{QUESTION}/proof.py"), |text| {
        edit_first_claim(text, |line| line.starts_with("    assert ").then(|| "    assert [1] == [1]".to_owned()))
    });
    pack.turns_red("proves nothing");
}

#[test]
fn a_subject_that_is_removed() {
    let pack = Pack::new();
    // The first statement of the first claim: what the assertions below speak of.
    pack.edit(&format!("{QUESTION}/proof.py"), |text| {
        let start = text.find("def prove_").unwrap();
        let body = start + text[start..].find('\n').unwrap() + 1;
        let end = body + text[body..].find("    assert ").unwrap();
        format!("{}{}", &text[..body], &text[end..])
    });
    pack.turns_red("proof.py");
}

#[test]
fn a_misconception_that_holds() {
    let pack = Pack::new();
    pack.edit(&format!("{QUESTION}/misconception.py"), |text| text + "\n\ndef believe_the_truth():\n    assert True\n");
    pack.turns_red("no misconception");
}

#[test]
fn a_broken_reference() {
    let pack = Pack::new();
    pack.edit(&format!("{PROBLEM}/solutions/reference.py"), |text| {
        text + "\n\ndef reverse_text(text):\n    return text\n"
    });
    pack.turns_red("reference.py");
}

#[test]
fn a_wrong_program_that_is_right() {
    let pack = Pack::new();
    fs::copy(
        pack.path(&format!("{PROBLEM}/solutions/reference.py")),
        pack.path(&format!("{PROBLEM}/wrong/loses_first.py")),
    )
    .unwrap();
    pack.turns_red("foretold WA, got AC");
}

#[test]
fn a_repair_of_what_is_whole_or_beyond_repair() {
    let pack = Pack::new();
    let toml = format!("{PROBLEM}/problem.toml");
    pack.edit(&toml, |text| text.replace("kind = \"function\"", "kind = \"function\"\nfix = true"));
    pack.turns_red("passes no case");
    pack.edit(&format!("{PROBLEM}/starter.py"), |_| {
        fs::read_to_string(pack.path(&format!("{PROBLEM}/solutions/reference.py"))).unwrap()
    });
    pack.turns_red("accepted as it stands");
    pack.edit(&format!("{PROBLEM}/starter.py"), |_| "def reverse_text(text):\n    return text\n".to_owned());
    assert_eq!(pack.check(), (Some(0), Vec::new()));
}

#[test]
fn a_generator_that_fails() {
    let pack = Pack::new();
    pack.edit(&format!("{PROBLEM}/generate.py"), |text| text + "\n\ndef generate(family, size, rng):\n    return 1\n");
    pack.turns_red("generate.py");
}

#[test]
fn a_translation_that_is_removed() {
    for file in [format!("{PROBLEM}/statement.ru.md"), format!("{QUESTION}/answer.en.md")] {
        let pack = Pack::new();
        fs::remove_file(pack.path(&file)).unwrap();
        pack.turns_red(file.rsplit('/').next().unwrap());
    }
}
