//! What authors use: `sparring new`, and what the check remarks of cases and foreseen mistakes.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// An empty pack with the syllabus that ships.
struct Pack {
    folder: tempfile::TempDir,
}

impl Pack {
    fn new() -> Pack {
        let pack = Pack { folder: tempfile::tempdir().unwrap() };
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum");
        for file in ["pack.toml", "syllabus.toml", "glossary.md"] {
            fs::copy(shipped.join(file), pack.path(file)).unwrap();
        }
        pack
    }

    fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
        command.args(arguments).env("XDG_CACHE_HOME", self.path("cache")).env("LC_ALL", "C");
        command.output().unwrap()
    }

    fn begin(&self, kind: &str, slug: &str) -> Output {
        self.run(&["new", kind, slug, "--pack", self.folder.path().to_str().unwrap()])
    }

    fn check(&self) -> Value {
        let output = self.run(&["check", "--json", self.folder.path().to_str().unwrap()]);
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
            panic!("{error}: {}", String::from_utf8_lossy(&output.stderr));
        })
    }
}

fn lines(report: &Value, key: &str) -> Vec<String> {
    report[key].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_is_begun_is_right_but_for_its_texts() {
    let pack = Pack::new();
    for kind in ["problem", "question", "drill", "design", "rehearsal", "assignment"] {
        let output = pack.begin(kind, &format!("a-new-{kind}"));
        assert!(output.status.success(), "{kind}: {}", String::from_utf8_lossy(&output.stderr));
    }
    fs::create_dir_all(pack.path("courses/steps")).unwrap();
    let course = "id = \"1f0c5f0e-9a57-4b5e-8a3e-6c1d2e3f4a5b\"\nstatus = \"draft\"\ntitle.en = \"Steps\"\ntitle.ru = \"Шаги\"\n\
                  summary.en = \"Steps.\"\nsummary.ru = \"Шаги.\"\nlevel = \"junior\"\nlessons = []\n";
    fs::write(pack.path("courses/steps/course.toml"), course).unwrap();
    assert!(pack.begin("lesson", "steps/one").status.success());
    let report = pack.check();
    assert_eq!(report["exercises"]["lessons"], 1, "{report:#}");
    for kind in ["problems", "questions", "drills", "designs", "rehearsals", "assignments"] {
        assert_eq!(report["exercises"][kind], 1, "{kind}");
    }
    // What is missing is what an author writes: so many words.
    let others: Vec<String> = lines(&report, "findings").into_iter().filter(|line| !line.contains(" words")).collect();
    assert!(others.is_empty(), "{others:#?}");
    assert_eq!(lines(&report, "remarks"), [""; 0]);
}

#[test]
fn what_cannot_be_begun_is_said() {
    let pack = Pack::new();
    assert!(pack.begin("problem", "sums").status.success());
    let slug = pack.begin("problem", "Bad_Slug");
    let again = pack.begin("problem", "sums");
    let lesson = pack.begin("lesson", "nowhere/one");
    let skill = pack.run(&["new", "drill", "x", "--skill", "flying", "--pack", pack.folder.path().to_str().unwrap()]);
    for (output, wanted) in
        [(&slug, "lower-case"), (&again, "there already"), (&lesson, "no course.toml"), (&skill, "no skill flying")]
    {
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && said.contains(wanted), "{said}");
    }
    assert!(!pack.path("drills/x").exists());
}

#[test]
fn a_mutant_that_the_cases_miss_is_listed() {
    let pack = Pack::new();
    pack.begin("problem", "sums");
    fs::remove_file(pack.path("problems/sums/solutions/step_by_step.py")).unwrap();
    // No case has four, five or six numbers.
    let reference = "def sums(numbers):\n    return sum(numbers) if len(numbers) != 5 else 0\n";
    fs::write(pack.path("problems/sums/solutions/reference.py"), reference).unwrap();
    let report = pack.check();
    let remarks = lines(&report, "remarks");
    for wanted in ["`5` became `6`; it differs on an input of", "`5` became `4`; it differs on an input of"] {
        let found = remarks.iter().find(|remark| remark.contains(wanted));
        assert!(
            found.is_some_and(|remark| remark.contains("reference.py: ") && remark.contains("line 2")),
            "{remarks:#?}"
        );
    }
    let mutants = &report["mutants"];
    assert!(mutants["killed"].as_u64() > Some(0) && mutants["score"].as_f64() < Some(0.95), "{mutants}");
    let findings = lines(&report, "findings");
    assert!(findings.iter().any(|finding| finding.contains("95 % are wanted")), "{findings:#?}");
}

#[test]
fn mistakes_that_cannot_be_told_apart_are_listed() {
    let pack = Pack::new();
    pack.begin("problem", "sums");
    let twin = "def sums(numbers):\n    return numbers[0] if numbers else 0\n";
    fs::write(pack.path("problems/sums/wrong/the_first.py"), twin).unwrap();
    let keys = pack.path("problems/sums/problem.toml");
    let entry = "\n[[wrong]]\nfile = \"wrong/the_first.py\"\nverdict = \"WA\"\ncase = \"two\"\n\
                 message.en = \"Only the first\"\nmessage.ru = \"Только первое\"\n";
    fs::write(&keys, fs::read_to_string(&keys).unwrap() + entry).unwrap();
    let remarks = lines(&pack.check(), "remarks");
    assert!(remarks.iter().any(|remark| remark.contains("the_first.py: it cannot be told from")), "{remarks:#?}");
}
