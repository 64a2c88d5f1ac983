//! Rungs of a ladder: judged as problems, and checked for failing the solution before them.

use crate::server::Server;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const PROBLEM: &str = "problems/find-duplicates";
const RUNG: &str = "problems/find-duplicates/ladder/1-stream";

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
        copy(&shipped.join(PROBLEM), &pack.path(PROBLEM));
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

    fn judge(&self, rung: &str, file: &str) -> (Option<i32>, String) {
        let (pack, file) = (self.folder.path().to_str().unwrap(), self.path(file));
        let output = self.run(&["judge", rung, file.to_str().unwrap(), "--curriculum", pack]);
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn check(&self, more: &[&str]) -> serde_json::Value {
        let output = self.run(&[&["check", "--json", self.folder.path().to_str().unwrap()], more].concat());
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// What the check finds to mend.
    fn findings(&self) -> String {
        let report = self.check(&[]);
        let findings = report["findings"].as_array().unwrap();
        findings.iter().map(|line| format!("{}\n", line.as_str().unwrap())).collect()
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{from:?} is not in {file}");
        fs::write(self.path(file), text.replace(from, to)).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_rung_is_judged_like_a_problem() {
    let pack = Pack::new();
    let (code, said) = pack.judge("find-duplicates/1-stream", &format!("{RUNG}/reference.py"));
    assert_eq!(code, Some(0), "{said}");
    let (code, said) = pack.judge("find-duplicates/1-stream", &format!("{PROBLEM}/solutions/reference.py"));
    assert_eq!(code, Some(1));
    assert!(
        said.starts_with("WA: case 1 of 8 (first-of-two)") && said.contains("`Counter` reads everything"),
        "{said}"
    );
    // What drives the entry cannot be replaced by the program.
    let cheat =
        "import harness\nharness.drive = lambda *a, **k: ([7], 3)\ndef find_duplicates(codes):\n    return iter(())\n";
    fs::write(pack.path("cheat.py"), cheat).unwrap();
    assert!(pack.judge("find-duplicates/1-stream", "cheat.py").1.starts_with("WA"));
    let (code, _) = pack.judge("find-duplicates/2-nothing", "cheat.py");
    assert_eq!(code, Some(2));
}

#[test]
fn the_check_wants_the_solution_before_to_fail_as_foretold() {
    let pack = Pack::new();
    assert_eq!(pack.findings(), "");
    pack.replace(&format!("{RUNG}/rung.toml"), "fails_with = [\"WA\"]", "fails_with = [\"MLE\", \"TLE\"]");
    let findings = pack.findings();
    assert!(
        findings.contains("ladder/1-stream: the solution before") && findings.contains("fails with WA"),
        "{findings}"
    );
    pack.replace(&format!("{RUNG}/rung.toml"), "fails_with = [\"MLE\", \"TLE\"]", "fails_with = [\"RTE\"]");
    fs::write(pack.path(&format!("{RUNG}/before.py")), "def another(codes):\n    yield 1\n").unwrap();
    assert!(pack.findings().contains("only because it does not define"), "{}", pack.findings());
    fs::copy(pack.path(&format!("{RUNG}/reference.py")), pack.path(&format!("{RUNG}/before.py"))).unwrap();
    assert!(pack.findings().contains("passes it: nothing new is asked"));
    fs::remove_file(pack.path(&format!("{RUNG}/before.py"))).unwrap();
    fs::copy(pack.path(&format!("{PROBLEM}/solutions/reference.py")), pack.path(&format!("{RUNG}/reference.py")))
        .unwrap();
    assert!(pack.findings().contains("ladder/1-stream/reference.py: WA"), "{}", pack.findings());
}

#[test]
fn a_rung_is_begun_with_its_number() {
    let pack = Pack::new();
    let folder = pack.folder.path().to_str().unwrap().to_owned();
    let begin = |problem: &str, name: &[&str]| {
        let mut arguments = vec!["new", "rung", problem];
        arguments.extend(name);
        arguments.extend(["--pack", &folder]);
        pack.run(&arguments)
    };
    assert!(begin("find-duplicates", &["less-memory"]).status.success());
    assert!(pack.path("problems/find-duplicates/ladder/2-less-memory/reference.py").is_file());
    for (problem, name) in
        [("no-such-problem", &["x"][..]), ("find-duplicates", &[]), ("find-duplicates", &["Bad Name"])]
    {
        let refused = begin(problem, name);
        assert!(!refused.status.success() && !refused.stderr.is_empty());
    }
    fs::rename(pack.path(RUNG), pack.path("problems/find-duplicates/ladder/3-stream")).unwrap();
    assert!(pack.findings().contains("places counted from 1"), "{}", pack.findings());
}

#[test]
fn mutants_of_a_rung_are_killed_by_its_own_cases() {
    let pack = Pack::new();
    let page = pack.path("report.md");
    let whole = pack.check(&[&format!("--report={}", page.display())]);
    let page = fs::read_to_string(page).unwrap();
    assert!(page.contains("| rungs of ladders | 1 | 1 |"), "{page}");
    assert!(page.contains("| rungs that the solution before them fails as foretold | 1 |"), "{page}");
    assert_eq!((&whole["runs"]["rungs"], &whole["exercises"]["rungs"]), (&1.into(), &1.into()));
    // A branch that no input takes: its mutants are the rung's, and survive its cases.
    let reference = fs::read_to_string(pack.path(&format!("{RUNG}/reference.py"))).unwrap();
    let mutants = |report: &serde_json::Value| report["mutants"]["all"].as_u64().unwrap();
    let (head, body) = reference.split_once("    ").unwrap();
    let changed = format!("{head}    spare = 31337\n    if spare == 5:\n        return\n    {body}");
    fs::write(pack.path(&format!("{RUNG}/reference.py")), changed).unwrap();
    let more = pack.check(&[]);
    assert_eq!(more["findings"], serde_json::json!([]), "{more:#}");
    assert!(mutants(&more) > mutants(&whole), "{more:#}");
    let remarks: Vec<&str> = more["remarks"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    let survives = |remark: &&str| remark.starts_with(&format!("{RUNG}/reference.py")) && remark.contains("31337");
    let equivalent = more["mutants"]["equivalent"].as_u64() > whole["mutants"]["equivalent"].as_u64();
    assert!(equivalent || remarks.iter().any(survives), "{remarks:#?}");
    fs::remove_dir_all(pack.path(&format!("{PROBLEM}/ladder"))).unwrap();
    assert!(mutants(&pack.check(&[])) < mutants(&whole));
}

#[test]
fn a_rung_is_previewed_beside_its_problem() {
    let pack = Pack::new();
    pack.replace(&format!("{RUNG}/rung.toml"), "fails_with = [\"WA\"]", "fails_with = [\"MLE\"]");
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
    command.args(["preview", "--listen", "127.0.0.1:0"]).arg(pack.path(RUNG)).env("LC_ALL", "C");
    let server = Server::spawn(command);
    let (status, page) = server.request("GET", &format!("/?at={RUNG}"), "");
    assert_eq!(status, 200);
    let statement = fs::read_to_string(pack.path(&format!("{RUNG}/statement.en.md"))).unwrap();
    let first: String = statement.split('`').next().unwrap().chars().take(30).collect();
    assert!(page.contains(&first) && page.contains("reference.py"), "{page}");
    assert!(page.contains("has to fail with MLE; it fails with WA"), "{page}");
    assert!(page.contains(&format!("href=\"/?at={PROBLEM}\"")), "{page}");
    let (_, list) = server.request("GET", "/", "");
    assert!(list.contains(&format!("href=\"/?at={RUNG}\"")), "{list}");
    let state = || server.request("GET", &format!("/state?at={RUNG}"), "").1;
    let before = state();
    // What stands in the problem is the rung's as well.
    let solution = format!("{PROBLEM}/solutions/reference.py");
    let text = fs::read_to_string(pack.path(&solution)).unwrap();
    fs::write(pack.path(&solution), text + "# changed\n").unwrap();
    assert_ne!(state(), before);
}
