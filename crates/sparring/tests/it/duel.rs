//! Test duels: what a file of tests can say of versions that it cannot see, and what it cannot do about them.

use crate::profiles::{data_with_pytest, ways};
use crate::support::{Way, sparring};
use serde_json::Value;
use std::fs;

/// Of the bill splitter, correct ones and wrong ones.
const VERSIONS: usize = 13;

/// What a file of tests gets at the bill splitter of the pack that ships.
fn duel(way: Way, tests: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tests.py");
    fs::write(&file, tests).unwrap();
    let curriculum = concat!(env!("CARGO_MANIFEST_DIR"), "/../../curriculum");
    let output = sparring(way, &["judge", "--json", "--curriculum", curriculum, "--data"])
        .arg(data_with_pytest())
        .arg("test-the-bill-splitter")
        .arg(&file)
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

fn verdicts(judgement: &Value) -> Vec<&str> {
    judgement["cases"].as_array().unwrap().iter().map(|case| case["verdict"].as_str().unwrap()).collect()
}

#[test]
fn kills_are_counted_and_false_alarms_come_first() {
    let none = duel(ways()[0], "from bills import split_bill\n\ndef test_nothing():\n    assert split_bill(4, 2)\n");
    assert_eq!(none["verdict"], "WA");
    assert_eq!(verdicts(&none)[..4], ["AC", "AC", "AC", "WA"], "{none}");
    assert_eq!(none["cases"].as_array().unwrap().len(), VERSIONS, "every version is judged: {none}");

    let alarm = duel(
        ways()[0],
        "import bills, pytest\n\n@pytest.mark.parametrize('people', [1, 2])\ndef test_type(people):\n    assert bills.split_bill(4, people) == [4 // people] * people, 'no list'\n",
    );
    let first = alarm["cases"].as_array().unwrap().iter().find(|case| case["verdict"] == "WA").unwrap();
    assert_eq!(first["id"], "answers-a-tuple");
    assert_eq!(first["tests"]["is_correct"], true);
    assert_eq!(first["tests"]["failed"][0]["name"], "test_type[1]");
    assert_eq!(first["tests"]["failed"][0]["line"], 5);
    assert!(first["tests"]["failed"][0]["message"].as_str().unwrap().contains("no list"), "{first}");

    let empty = duel(ways()[0], "import bills\n");
    assert_eq!(empty["verdict"], "WA");
    assert_eq!(empty["cases"][0]["tests"]["passed"], 0);
    assert_eq!(duel(ways()[0], "def test(:\n")["verdict"], "CE");
    let broken = duel(ways()[0], "import not_there\n");
    assert_eq!((&broken["verdict"], &broken["cases"][0]["verdict"]), (&Value::from("WA"), &Value::from("WA")));
    assert!(broken["cases"][0]["tests"]["failed"][0]["message"].as_str().unwrap().contains("not_there"), "{broken}");
}

#[test]
fn the_stand_in_behaves_like_the_version() {
    let judgement = duel(
        ways()[0],
        "
import bills, pytest, threading

def test_exceptions_keep_class_and_message():
    with pytest.raises(ValueError) as caught:
        bills.split_bill(-1, 2)
    assert type(caught.value) is ValueError and str(caught.value)

def test_keywords_and_arguments():
    assert sum(bills.split_bill(people=3, total=10)) == 10
    with pytest.raises(TypeError):
        bills.split_bill(1)
    with pytest.raises(TypeError):
        bills.split_bill(object(), 1)

def test_threads_share_it():
    answers = []
    threads = [threading.Thread(target=lambda n=n: answers.append(sum(bills.split_bill(n, 3)))) for n in range(20)]
    [thread.start() for thread in threads], [thread.join() for thread in threads]
    assert sorted(answers) == list(range(20))
",
    );
    assert_eq!(verdicts(&judgement)[..3], ["AC", "AC", "AC"], "{judgement}");
}

/// Everything but behaviour that a program can look at: if it differed from version to version, a file could learn from one
/// submission what each is and recognise it in the next.
const LOOK: &str = "
import bills, gc, glob, hashlib, inspect, os, sys, threading, types

def sight():
    yield sorted(vars(bills)), bills.__doc__, getattr(bills, '__file__', None), sorted(sys.modules)
    stand_in = bills.split_bill
    yield stand_in.__name__, stand_in.__doc__, stand_in.__defaults__, stand_in.__code__.co_code, stand_in.__code__.co_consts
    yield inspect.getsource(stand_in) if inspect.getsourcefile(stand_in) and os.path.exists(inspect.getsourcefile(stand_in)) else None
    yield [type(cell.cell_contents).__name__ for cell in stand_in.__closure__]
    yield sorted(glob.glob('**', recursive=True)), sorted(os.environ.items()), sys.argv, threading.active_count()
    yield sorted(text for text in gc.get_objects() if isinstance(text, str))
    yield sorted(one.co_name for one in gc.get_objects() if isinstance(one, types.CodeType))
    frame, names = sys._getframe(), []
    while frame:
        # The loop of the zygote has fewer names in its first round, whatever is judged in it.
        names.append((frame.f_code.co_name, frame.f_code.co_name != 'main' and sorted(frame.f_locals)))
        frame = frame.f_back
    yield names
    open('mark', 'a').write('x')
    yield open('mark').read(), sorted(os.listdir('.'))

def test_look():
    print(hashlib.sha256(repr(list(sight())).encode()).hexdigest())
    assert open('mark').read() == 'x', 'an earlier version left a mark'
";

#[test]
fn versions_look_alike_from_inside() {
    for way in ways() {
        let judgement = duel(way, LOOK);
        let printed: Vec<&str> =
            judgement["cases"].as_array().unwrap().iter().map(|case| case["printed"].as_str().unwrap()).collect();
        assert_eq!(printed.len(), VERSIONS, "{judgement}");
        assert!(printed[0].trim().len() == 64, "{way:?}: {judgement}");
        assert!(printed.iter().all(|one| *one == printed[0]), "{way:?}: versions can be told apart: {printed:?}");
    }
}

#[test]
fn no_file_of_tests_can_forge_its_report() {
    // Each would be accepted if what it says of itself were believed, or if it could know which version is which.
    let exits = "import os\nos._exit(0)\n";
    let patched = "import pytest\npytest.main = lambda *a, **k: 0\ndef test_nothing(): pass\n";
    let says_so = "
import os, struct, sys
duel = sys.modules['duel']
duel.Results.failed = property(lambda self: [], lambda self, value: None)
def test_nothing(): assert False
";
    let answers_twice = "
import os, struct, sys
frames = sys.modules['frames']
body = frames.encode(('answer', (3, [])))
os.write(3, struct.pack('<I', len(body)) + body)
def test_nothing(): assert False
";
    let asks_nonsense = "
import os, struct, sys
frames = sys.modules['frames']
body = frames.encode(('asks', 'get', None, '__globals__', [], {}))
os.write(3, struct.pack('<I', len(body)) + body)
def test_nothing(): pass
";
    for (name, tests) in [
        ("exits", exits),
        ("patched", patched),
        ("says so", says_so),
        ("answers twice", answers_twice),
        ("asks nonsense", asks_nonsense),
    ] {
        let judgement = duel(ways()[0], tests);
        assert!(!["AC", "IE"].contains(&judgement["verdict"].as_str().unwrap()), "{name}: {judgement}");
    }
}

/// Its code, its defaults, where it was written: by any of these a file could know a version again.
#[test]
fn a_version_answers_no_question_about_itself() {
    let tests = "
import bills
def test_reach():
    link = next(cell.cell_contents for cell in bills.split_bill.__closure__ if hasattr(cell.cell_contents, 'ask'))
    for operation in ('get', 'set', 'method', 'special'):
        for name in ('__globals__', '__code__', '__doc__', '__defaults__', '__reduce__'):
            try:
                link.ask(operation, None, name, ('1',) if operation == 'set' else ())
            except AttributeError as error:
                print('refused', error)
            else:
                print('answered', operation, name)
";
    let judgement = duel(ways()[0], tests);
    for case in judgement["cases"].as_array().unwrap() {
        let printed = case["printed"].as_str().unwrap();
        assert_eq!(printed.matches("refused __").count(), 20, "{printed}");
        assert!(!printed.contains("answered"), "{printed}");
    }
}
