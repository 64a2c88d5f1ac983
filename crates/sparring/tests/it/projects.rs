//! Projects of several files: judged by the author's tests, requirement by requirement.

use crate::profiles::{data_with_pytest, ways};
use crate::support::{Way, sparring};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Output;

const RATES: &str = "\
TABLE = {'letter': 2, 'parcel': 5}


def rate(kind):
    return TABLE[kind]
";
const REPORT: &str = "\
from pathlib import Path

from shop.rates import rate


def total(kinds):
    return sum(rate(kind) for kind in kinds)


def heading():
    return Path('data/heading.txt').read_text().strip()
";

/// A pack with one problem, in which a shop charges for letters and parcels.
struct Pack(tempfile::TempDir);

impl Pack {
    fn new() -> Pack {
        let pack = Pack(tempfile::tempdir().unwrap());
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum");
        for file in ["pack.toml", "syllabus.toml"] {
            fs::copy(shipped.join(file), pack.0.path().join(file)).unwrap();
        }
        for text in
            ["statement", "hints", "editorial"].iter().flat_map(|text| ["en", "ru"].map(|l| format!("{text}.{l}.md")))
        {
            let from = shipped.join("problems/reverse-string").join(&text);
            pack.write(&text, &fs::read_to_string(from).unwrap());
        }
        let meta = fs::read_to_string(shipped.join("problems/reverse-string/problem.toml")).unwrap();
        let own = ["entry", "kind", "compare", "limits", "profile"];
        let lines: Vec<&str> = meta
            .lines()
            .take_while(|line| !line.starts_with('['))
            .filter(|line| !own.iter().any(|key| line.starts_with(key)))
            .collect();
        let mistakes = "[[wrong]]\nfile = \"wrong/cheap\"\nverdict = \"WA\"\ncase = \"parcel\"\nmessage.en = \"A parcel is no letter.\"\nmessage.ru = \"Посылка — не письмо.\"\n";
        let kind = "kind = \"project\"\nprofile = \"test\"\nlimits.cpu_ms = 10000\nlimits.wall_ms = 30000\n";
        pack.write("problem.toml", &format!("{}\n{kind}{mistakes}", lines.join("\n")));
        pack.write("cases.toml", &cases());
        pack.write("starter/shop/__init__.py", "");
        pack.write("starter/shop/rates.py", "def rate(kind):\n    raise NotImplementedError\n");
        pack.write("starter/data/heading.txt", "Shop\n");
        pack.write("solutions/reference/shop/rates.py", RATES);
        pack.write("solutions/reference/shop/report.py", REPORT);
        pack.write("wrong/cheap/shop/rates.py", &RATES.replace('5', "2"));
        pack.write(
            "acceptance/test_visible.py",
            "from shop.rates import rate\n\ndef test_letter():\n    assert rate('letter') == 2\n\ndef test_parcel():\n    assert rate('parcel') == 5\n",
        );
        pack.write(
            "acceptance/conftest.py",
            "import pytest\n\n@pytest.fixture\ndef kinds():\n    return ['letter', 'parcel']\n",
        );
        pack.write(
            "acceptance/test_report.py",
            "from shop import report\n\ndef test_total(kinds):\n    assert report.total(kinds) == 7\n\ndef test_heading():\n    assert report.heading() == 'Shop'\n",
        );
        pack
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.path().join("problems/shop-rates").join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn judge_in(&self, way: Way, program: &str) -> Output {
        sparring(way, &["judge", "shop-rates", "--json", "--curriculum"])
            .arg(self.0.path())
            .arg(program)
            .arg("--data")
            .arg(data_with_pytest())
            .current_dir(self.0.path())
            .output()
            .unwrap()
    }

    fn judge(&self, program: &str) -> Value {
        let file = self.0.path().join("program.txt");
        fs::write(&file, program).unwrap();
        let output = self.judge_in(ways()[0], "program.txt");
        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
    }
}

fn cases() -> String {
    let tests = [
        ("letter", "test_visible.py::test_letter", true),
        ("parcel", "test_visible.py::test_parcel", true),
        ("total", "test_report.py::test_total", false),
        ("heading", "test_report.py::test_heading", false),
    ];
    let case = |(id, test, sample): (&str, &str, bool)| {
        format!("[[case]]\nid = \"{id}\"\nsample = {sample}\ntests = [\"{test}\"]\nwhy.en = \"a\"\nwhy.ru = \"а\"\n")
    };
    // A problem has eight cases at least; a file of tests may be named by many.
    let more = (0..4).map(|n| (format!("again-{n}"), "test_report.py"));
    tests.into_iter().map(case).chain(more.map(|(id, test)| case((&id, test, false)))).collect()
}

fn text(files: &[(&str, &str)]) -> String {
    files.iter().map(|(path, source)| format!("# === {path} ===\n{source}")).collect()
}

fn verdicts(judgement: &Value) -> Vec<(&str, &str)> {
    let cases = judgement["cases"].as_array().unwrap().iter();
    cases.map(|case| (case["id"].as_str().unwrap(), case["verdict"].as_str().unwrap())).collect()
}

const GOOD: [(&str, &str); 4] =
    [("shop/__init__.py", ""), ("shop/rates.py", RATES), ("shop/report.py", REPORT), ("data/heading.txt", "Shop\n")];

#[test]
fn a_project_meets_its_requirements_one_by_one() {
    let pack = Pack::new();
    let good = pack.judge(&text(&GOOD));
    assert_eq!(good["verdict"], "AC", "{good}");
    assert_eq!(good["cases"][0]["tests"]["passed"], 1);
    assert_eq!(good["cases"][4]["tests"]["passed"], 2, "a file alone stands for all of its tests: {good}");

    let cheap = pack.judge(&text(&GOOD).replace('5', "2"));
    assert_eq!(verdicts(&cheap)[..4], [("letter", "AC"), ("parcel", "WA"), ("total", "WA"), ("heading", "AC")]);
    assert_eq!(cheap["mistake"]["en"], "A parcel is no letter.", "{cheap}");
    let failed = &cheap["cases"][1]["tests"]["failed"][0];
    assert_eq!((&failed["name"], &failed["file"]), (&"test_parcel".into(), &"acceptance/test_visible.py".into()));
    assert_eq!(failed["line"], 7, "{failed}");

    let crash = pack.judge(&text(&GOOD).replace("TABLE[kind]", "TABLE.get"));
    let failed = &crash["cases"][2]["tests"]["failed"][0];
    assert_eq!((&failed["file"], &failed["line"]), (&"shop/report.py".into(), &7.into()), "{failed}");
}

#[test]
fn a_folder_is_judged_as_it_lies() {
    let pack = Pack::new();
    for (path, source) in GOOD {
        let path = pack.0.path().join("mine").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, source).unwrap();
    }
    fs::create_dir_all(pack.0.path().join("mine/__pycache__")).unwrap();
    fs::write(pack.0.path().join("mine/__pycache__/rates.cpython-313.pyc"), [0xff, 0xfe]).unwrap();
    for way in ways() {
        let output = pack.judge_in(way, "mine");
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
    fs::write(pack.0.path().join("mine/ёлка.py"), "").unwrap();
    let output = pack.judge_in(ways()[0], "mine");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("ёлка.py"));
}

#[test]
fn what_is_no_project_says_why() {
    let pack = Pack::new();
    let none = pack.judge("print('hello')\n");
    assert_eq!((&none["verdict"], &none["cases"][0]["error"]["class"]), (&"CE".into(), &"project".into()), "{none}");
    let broken = pack.judge(&text(&[("shop/__init__.py", ""), ("shop/rates.py", "x = 1\ndef rate(:\n")]));
    assert_eq!(broken["verdict"], "CE");
    let error = &broken["cases"][0]["error"];
    assert_eq!(error["line"], 4, "of the text, paths counted: {error}");
    assert!(error["traceback"].as_str().unwrap().contains("shop/rates.py\", line 2"), "{error}");
    let starter = pack.judge(&text(&[("shop/rates.py", "def rate(kind):\n    raise NotImplementedError\n")]));
    assert_eq!(starter["verdict"], "WA");
    assert_eq!(verdicts(&starter).len(), 8, "all requirements are judged");
}

/// Files that get in the way of the tests by their names do not: they lie elsewhere.
#[test]
fn files_of_the_project_do_not_replace_the_tests() {
    let pack = Pack::new();
    let wrong = RATES.replace('5', "2");
    let mut files = GOOD.to_vec();
    files[1].1 = &wrong;
    files.push(("acceptance/test_visible.py", "def test_letter(): pass\ndef test_parcel(): pass\n"));
    files.push(("conftest.py", "import pytest\npytest.exit('nothing to see')\n"));
    files.push(("pytest.ini", "[pytest]\naddopts = --collect-only\n"));
    let judgement = pack.judge(&text(&files));
    assert_eq!(judgement["cases"][1]["verdict"], "WA", "{judgement}");
}

#[test]
fn a_broken_pack_of_a_project_is_reported() {
    let pack = Pack::new();
    fs::remove_dir_all(pack.0.path().join("problems/shop-rates/acceptance")).unwrap();
    pack.write("cases.toml", &cases().replace("test_total", "test_sum"));
    let output = sparring(ways()[0], &["check", "--json"]).arg(pack.0.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("acceptance"), "{said}");
    assert!(said.contains("test_sum"), "{said}");
}
