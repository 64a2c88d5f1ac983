//! Authors' checkers, and tasks that ask for an interpreter of their own.

use crate::support::{Way, is_root, sparring};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A pack with one problem whose answer is any even number above the one given.
struct Pack(tempfile::TempDir);

impl Pack {
    fn new(checker: &str, key: &str) -> Pack {
        let pack = Pack(tempfile::tempdir().unwrap());
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum");
        for file in ["pack.toml", "syllabus.toml"] {
            fs::copy(shipped.join(file), pack.0.path().join(file)).unwrap();
        }
        let folder = pack.0.path().join("problems/even");
        copy(&shipped.join("problems/reverse-string"), &folder);
        let problem = fs::read_to_string(folder.join("problem.toml")).unwrap();
        let is_own = |line: &&str| !["entry", "kind", "compare"].iter().any(|key| line.starts_with(key));
        let lines: Vec<&str> = problem.lines().take_while(|line| !line.starts_with('[')).filter(is_own).collect();
        let text = format!(
            "{}\nkind = \"function\"\nentry = \"even\"\n{key}\n[growth.n]\ntime = \"1\"\nmemory = \"1\"\n",
            lines.join("\n")
        );
        fs::write(folder.join("problem.toml"), text).unwrap();
        fs::write(folder.join("checker.py"), checker).unwrap();
        fs::write(folder.join("solutions/reference.py"), "def even(n):\n    return n + 2 - n % 2\n").unwrap();
        let cases: Vec<String> = (0..8)
            .map(|n| {
                format!(
                    "[[case]]\nid = \"c{n}\"\nsample = {}\nargs = \"({n},)\"\nwhy.en = \"a\"\nwhy.ru = \"а\"\n",
                    n < 2
                )
            })
            .collect();
        fs::write(folder.join("cases.toml"), cases.join("\n")).unwrap();
        pack
    }

    fn judge(&self, program: &str) -> (Option<i32>, Value, String) {
        let file = self.0.path().join("program.py");
        fs::write(&file, program).unwrap();
        let way = if is_root() { Way::Root } else { Way::Unprivileged };
        let output = sparring(way, &["judge", "even", "--json", "--curriculum"])
            .arg(self.0.path())
            .arg(&file)
            .arg("--data")
            .arg(self.0.path())
            .output()
            .unwrap();
        let judgement = serde_json::from_slice(&output.stdout).unwrap_or_default();
        (output.status.code(), judgement, String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

const CHECKER: &str = "
def check(answer, expected, n):
    if not isinstance(answer, int):
        return False
    if answer % 2:
        return {'en': f'{answer} is odd.', 'ru': f'{answer} нечётно.'}
    return answer > n
";
const ASKED: &str = "compare = \"checker\"";

#[test]
fn a_checker_accepts_what_is_not_the_references_answer_and_says_why_not() {
    let pack = Pack::new(CHECKER, ASKED);
    let (code, judgement, _) = pack.judge("def even(n):\n    return 2 * n + 20\n");
    assert_eq!((code, &judgement["verdict"]), (Some(0), &Value::from("AC")), "{judgement}");
    let (code, judgement, _) = pack.judge("def even(n):\n    return 2 * n + 21\n");
    assert_eq!((code, &judgement["verdict"]), (Some(1), &Value::from("WA")));
    assert_eq!(judgement["cases"][0]["remark"]["ru"], "21 нечётно.");
    let (_, judgement, _) = pack.judge("def even(n):\n    return 0\n");
    assert_eq!((&judgement["verdict"], &judgement["cases"][0]["remark"]), (&Value::from("WA"), &Value::Null));
}

#[test]
fn a_checker_is_shown_values_and_nothing_that_lies() {
    let pack = Pack::new(CHECKER, ASKED);
    for program in [
        "class Any(int):\n    __mod__ = lambda self, other: 0\n    __gt__ = lambda *a: True\ndef even(n):\n    return Any(n - 1)\n",
        "class Any:\n    __mod__ = lambda self, other: 0\n    __class__ = int\ndef even(n):\n    return Any()\n",
        "def even(n):\n    import builtins\n    builtins.isinstance = lambda *a: True\n    return 'even'\n",
        "def even(n):\n    return (x for x in [2])\n",
        "class L(list):\n    __hash__ = lambda self: 1\ndef even(n):\n    return {L([n]): {(L([1]),)}}\n",
        "def even(n):\n    deep = []\n    for _ in range(100_000):\n        deep = [deep]\n    return deep\n",
    ] {
        let (code, judgement, error) = pack.judge(program);
        assert_eq!((code, &judgement["verdict"]), (Some(1), &Value::from("WA")), "{program}: {judgement} {error}");
    }
}

/// An answer is put into the checker's cell: what its reader could end over must not come so far.
#[test]
fn a_forged_answer_does_not_end_the_checkers_cell() {
    let pack = Pack::new(CHECKER, ASKED);
    for answer in [
        r"b'S\x01\0\0\0l\0\0\0\0'",
        r"b'd\x01\0\0\0t\x01\0\0\0d\0\0\0\0N'",
        r"b's\x02\0\0\0\xff\xfe'",
        r"b's\x03\0\0\0\xed\xa0\x41'",
        r"b'I\0\0\0\0'",
    ] {
        let program = format!(
            "import os, struct\ndef even(n):\n    body = b't\\x02\\0\\0\\0s\\x06\\0\\0\\0answer' + {answer}\n    os.write(3, struct.pack('<I', len(body)) + body)\n    os._exit(0)\n"
        );
        let (code, judgement, error) = pack.judge(&program);
        assert_eq!(code, Some(1), "{answer}: {judgement} {error}");
        assert!(["WA", "RTE"].contains(&judgement["verdict"].as_str().unwrap()), "{answer}: {judgement}");
    }
}

#[test]
fn a_checker_that_breaks_is_never_held_against_the_program() {
    for checker in
        ["def check(answer, expected, n):\n    return None\n", "def check(answer):\n    return True\n", "1 / 0\n"]
    {
        let pack = Pack::new(checker, ASKED);
        let (code, judgement, error) = pack.judge("def even(n):\n    return 2 * n + 20\n");
        assert_eq!((code, &judgement["verdict"]), (Some(2), &Value::from("IE")), "{checker}: {judgement} {error}");
        assert!(judgement["fault"].as_str().unwrap().contains("checker.py"), "{judgement}");
    }
}

/// Otherwise a program could have every fault of the judge that it likes.
#[test]
fn an_answer_that_a_checker_fails_at_is_wrong() {
    let raises = "def check(answer, expected, n):\n    return answer % 2 == 0 and answer > n\n";
    let never_ends =
        "def check(answer, expected, n):\n    while answer is None:\n        pass\n    return answer > n\n";
    for checker in [raises, never_ends] {
        let pack = Pack::new(checker, ASKED);
        let (code, judgement, error) = pack.judge("def even(n):\n    return None\n");
        assert_eq!((code, &judgement["verdict"]), (Some(1), &Value::from("WA")), "{checker}: {judgement} {error}");
        let (_, judgement, _) = pack.judge("def even(n):\n    return 2 * n + 20\n");
        assert_eq!(judgement["verdict"], "AC", "{checker}: {judgement}");
    }
}

#[test]
fn a_task_may_ask_for_an_interpreter() {
    let program = "import sys\ndef even(n):\n    print(sys.version_info[1])\n    return n + 2 - n % 2\n";
    let minor = |judgement: &Value| judgement["cases"][0]["printed"].as_str().unwrap().trim().parse::<u32>().unwrap();
    let (_, newest, error) = Pack::new(CHECKER, ASKED).judge(program);
    assert_eq!(newest["verdict"], "AC", "{newest} {error}");
    let (_, judgement, _) = Pack::new(CHECKER, &format!("{ASKED}\npython = \"3.11+\"")).judge(program);
    assert_eq!(minor(&judgement), minor(&newest), "the newest that will do");
    let own = format!("{ASKED}\npython = \"3.{}\"", minor(&newest));
    assert_eq!(Pack::new(CHECKER, &own).judge(program).1["verdict"], "AC");
    let (code, _, error) = Pack::new(CHECKER, &format!("{ASKED}\npython = \"3.99\"")).judge(program);
    assert_eq!(code, Some(2));
    assert!(error.contains("CPython 3.99 is asked for and was not found"), "{error}");
}
