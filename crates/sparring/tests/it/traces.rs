//! `sparring trace`: what a record holds, and what becomes of programs that would not be followed.

use crate::support::{Way, sparring, ways};
use serde_json::Value;

/// Traces a program on own input of the problem; the record, and the exit code.
#[track_caller]
fn trace(way: Way, program: &str, input: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("solution.py");
    std::fs::write(&file, program).unwrap();
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../../curriculum");
    let output = sparring(way, &["trace", "--json", "--curriculum", pack, "longest-unique-run", "--input", input])
        .arg(&file)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text}{}", String::from_utf8_lossy(&output.stderr)))
}

fn steps(record: &Value) -> &Vec<Value> {
    record["steps"].as_array().unwrap()
}

/// Every value that a name has in the frames of a function, in order, as it was recorded.
fn values_of(record: &Value, function: &str, name: &str) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for step in steps(record) {
        for frame in step["f"].as_array().unwrap() {
            let content = &frame["c"];
            if content["n"] == function {
                for pair in content["v"].as_array().unwrap() {
                    if pair[0] == name && found.last() != Some(&pair[1]) {
                        found.push(pair[1].clone());
                    }
                }
            }
        }
    }
    found
}

/// The contents that an object has in turn.
fn contents_of(record: &Value, number: &Value) -> Vec<String> {
    let objects = steps(record).iter().flat_map(|step| step["h"].as_array().into_iter().flatten());
    objects.filter(|object| object["i"] == *number).map(|object| object["v"].to_string()).collect()
}

const SLOW_SUM: &str = "def longest_unique(text):\n    total = 0\n    for i in range(3):\n        total += i\n    print(total)\n    return total\n";

#[test]
fn every_value_of_a_name_is_there_in_order() {
    for way in ways() {
        let record = trace(way, SLOW_SUM, "('abc',)");
        let totals: Vec<String> = values_of(&record, "longest_unique", "total")
            .iter()
            .map(|value| value[1].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(totals, ["0", "1", "3"], "{way:?}");
        assert_eq!(record["printed"], "3\n");
        assert_eq!(record["outcome"]["text"], "3");
        assert_eq!(record["cut"], Value::Null);
        let last = steps(&record).last().unwrap();
        assert_eq!((&last["e"], &last["x"][1], &last["p"]), (&"return".into(), &"3".into(), &2.into()));
        let lines: Vec<u64> = steps(&record).iter().map(|step| step["l"].as_u64().unwrap()).collect();
        assert_eq!(lines, [1, 1, 2, 3, 4, 3, 4, 3, 4, 3, 5, 6, 6]);
    }
}

#[test]
fn a_default_argument_that_remembers_is_one_object() {
    let source = "def add(item, items=[]):\n    items.append(item)\n    return items\n\
        def longest_unique(text):\n    first = add(1)\n    second = add(2)\n    return first\n";
    let record = trace(Way::Unprivileged, source, "('abc',)");
    let (first, second) =
        (values_of(&record, "longest_unique", "first"), values_of(&record, "longest_unique", "second"));
    assert_eq!(first, second, "the same object");
    assert_eq!(
        contents_of(&record, &first[0]),
        ["[]", r#"[[null,["int","1"]]]"#, r#"[[null,["int","1"]],[null,["int","2"]]]"#]
    );
    let functions = steps(&record).iter().flat_map(|step| step["h"].as_array().into_iter().flatten());
    let add = functions.into_iter().find(|object| object["t"] == "add()").unwrap();
    assert_eq!(add["v"][0], serde_json::json!(["items =", first[0]]), "the function holds it");
}

#[test]
fn closures_generators_instances_and_exceptions_are_recorded() {
    let source = "class Box:\n    def __init__(self, inner):\n        self.inner = inner\n\
        def outer():\n    n = 0\n    def inc():\n        nonlocal n\n        n += 1\n        return n\n    return inc\n\
        def gen():\n    yield 1\n    yield 2\n\
        def longest_unique(text):\n    box = Box([text])\n    inc = outer()\n    inc()\n    g = gen()\n    next(g)\n    \
        try:\n        {}['k']\n    except KeyError as e:\n        pass\n    loop = []\n    loop.append(loop)\n    return 0\n";
    let record = trace(Way::Unprivileged, source, "('abc',)");
    let objects: Vec<&Value> =
        steps(&record).iter().flat_map(|step| step["h"].as_array().into_iter().flatten()).collect();
    let find = |kind: &str, title: &str| objects.iter().rfind(|one| one["k"] == kind && one["t"] == title);
    assert_eq!(find("instance", "Box").unwrap()["v"][0][0], "inner");
    assert_eq!(find("function", "outer.inc()").unwrap()["v"][0], serde_json::json!(["n", ["int", "1"]]));
    assert!(find("generator", "gen()").is_some() && find("exception", "KeyError").is_some());
    let events: Vec<&str> = steps(&record).iter().map(|step| step["e"].as_str().unwrap()).collect();
    assert!(events.contains(&"yield") && events.contains(&"exception"), "{events:?}");
    let own = values_of(&record, "longest_unique", "loop").remove(0);
    assert!(contents_of(&record, &own).contains(&format!("[[null,{own}]]")), "a list that holds itself");
}

/// The record of a program whose function has this body: why it was cut (one of these), and how many steps there are.
#[track_caller]
fn check_cut(body: &str, cuts: &[&str], most: usize) {
    let source = format!("before = 1\ndef longest_unique(text):\n    near = 2\n{body}\n    return 3\n");
    for way in [Way::Root, Way::Unprivileged] {
        let record = trace(way, &source, "('abc',)");
        let count = steps(&record).len();
        assert!(cuts.iter().any(|cut| record["cut"] == *cut), "{way:?} {body}: {} after {count} steps", record["cut"]);
        assert!((3..=most).contains(&count), "{way:?} {body}: {count} steps");
        assert_eq!(values_of(&record, "longest_unique", "near").len(), 1, "{body}");
    }
}

#[test]
fn what_cannot_be_followed_to_its_end_is_shown_up_to_there() {
    check_cut("    for i in range(10**6): pass", &["steps"], 2_000);
    check_cut("    import time; time.sleep(100)", &["time"], 10);
    check_cut(
        "    import threading; threading.Lock().acquire(); lock = threading.Lock(); lock.acquire(); lock.acquire()",
        &["time"],
        10,
    );
    check_cut("    import os; os._exit(0)", &["gone"], 10);
    // Which limit is met first depends on how busy the machine is.
    check_cut("    sum(range(10**11))", &["time", "cpu"], 10);
    check_cut("    x = 3 ** (near * 10**8)", &["cpu", "time"], 10);
    check_cut(
        "    try:\n        while True: near\n    except BaseException: pass\n    while True: near",
        &["steps"],
        2_000,
    );
}

#[test]
fn a_memory_bomb_is_shown_up_to_where_it_goes_off() {
    let source = "def longest_unique(text):\n    near = 2\n    return list(range(10**10))\n";
    for way in ways() {
        let record = trace(way, source, "('abc',)");
        // Without a control group the allocation itself may fail, which the program then sees.
        let is_cut = record["cut"] == "memory" || record["outcome"]["class"] == "MemoryError";
        assert!(is_cut && values_of(&record, "longest_unique", "near").len() == 1, "{way:?} {record}");
    }
}

#[test]
fn a_program_that_meddles_is_followed_or_says_so() {
    let meddle = |body: &str| {
        let source = format!("import sys\ndef longest_unique(text):\n    a = 1\n{body}\n    b = 2\n    return a + b\n");
        trace(Way::Unprivileged, &source, "('abc',)")
    };
    // Its own call does not reach the tracer; nothing is missing.
    let record = meddle("    sys.settrace(None)");
    assert_eq!(values_of(&record, "longest_unique", "b").len(), 1);
    assert_eq!(record["notes"], serde_json::json!(["tracing"]));
    // Where it does reach it, the record ends there and says that steps are missing.
    let record = meddle("    sys.modules['tracing']._settrace(None)");
    assert!(values_of(&record, "longest_unique", "b").is_empty());
    assert_eq!(record["notes"], serde_json::json!(["tracing"]));
    let record = meddle("    sys.stdout = None; sys.modules.clear()");
    assert_eq!(values_of(&record, "longest_unique", "b").len(), 1);
    let record = meddle("    import threading\n    t = threading.Thread(target=lambda: 1); t.start(); t.join()");
    assert!(record["notes"].as_array().unwrap().contains(&"threads".into()));
    assert_eq!(values_of(&record, "longest_unique", "b").len(), 1);
    let record = meddle("    big = [[[0] * 1000 for _ in range(20)] for _ in range(20)]\n    big.append(big)");
    assert!(record["notes"].as_array().unwrap().contains(&"objects".into()) && record["outcome"]["text"] == "3");
    assert!(record.to_string().len() < 4_000_000);
}
