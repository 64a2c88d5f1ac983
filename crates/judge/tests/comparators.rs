//! The comparators against Python's own words for them, on values made at random, in one process of CPython; and what holds
//! between them. (`equal` and literals of every look are compared in the tests of the binary too.)
#![allow(clippy::unwrap_used)]

use domain::value::repr;
use domain::{Comparator, Value};
use judge::compare::matches;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::io::Write;
use std::process::{Command, Stdio};

/// Few values, many of them equal in spite of their types or near each other, so that pairs are often equal.
fn scalar() -> impl Strategy<Value = Value> {
    let text = |text: &str| Value::Str(text.into());
    let float = Value::Float;
    let odd = Value::Int((1 << 53) + 1);
    select(vec![
        Value::Int(0),
        Value::Int(1),
        Value::Int(2),
        Value::Bool(true),
        Value::Bool(false),
        float(0.0),
        float(-0.0),
        float(1.0),
        float(1.0 + 1e-10),
        float(1.0 + 1e-8),
        float(1e-10),
        float(1e12),
        float(1e12 + 100.0),
        float(1e300),
        float(9_007_199_254_740_992.0),
        float(f64::INFINITY),
        odd,
        Value::from_big(num_bigint::BigInt::from(10).pow(30)),
        float(1e30),
        Value::Complex(1.0, 0.0),
        Value::Complex(0.0, 1.0),
        Value::None,
        text(""),
        text("a"),
        text("é"),
        Value::Bytes(b"a".to_vec()),
    ])
}

/// A set holds one of several equal items, the first.
fn distinct(items: Vec<Value>) -> Vec<Value> {
    let mut kept: Vec<Value> = Vec::new();
    for item in items {
        if !kept.iter().any(|one| matches(Comparator::Equal, one, &item)) {
            kept.push(item);
        }
    }
    kept
}

fn value() -> impl Strategy<Value = Value> {
    let hashable = scalar().prop_recursive(2, 6, 3, |inner| {
        let set = vec(inner.clone(), 0..3).prop_map(|items| Value::FrozenSet(distinct(items)));
        prop_oneof![vec(inner, 0..3).prop_map(Value::Tuple), set]
    });
    let member = hashable.clone().boxed();
    hashable.prop_recursive(3, 16, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::List),
            vec(inner.clone(), 0..3).prop_map(Value::Tuple),
            vec(member.clone(), 0..3).prop_map(|items| Value::Set(distinct(items))),
            (vec(member.clone(), 0..3), vec(inner, 3))
                .prop_map(|(keys, values)| Value::Dict(distinct(keys).into_iter().zip(values).collect())),
        ]
    })
}

/// Another value, or the same with its items turned round, or with its numbers in other types.
fn pair() -> impl Strategy<Value = (Value, Value)> {
    prop_oneof![
        (value(), value()),
        value().prop_map(|one| (one.clone(), one)),
        value().prop_map(|one| (one.clone(), turned(&one))),
        value().prop_map(|one| (one.clone(), other_types(&one))),
    ]
}

fn turned(value: &Value) -> Value {
    let back = |items: &[Value]| items.iter().rev().cloned().collect();
    match value {
        Value::List(items) => Value::List(back(items)),
        Value::Tuple(items) => Value::Tuple(back(items)),
        Value::Dict(pairs) => Value::Dict(pairs.iter().rev().cloned().collect()),
        other => other.clone(),
    }
}

fn other_types(value: &Value) -> Value {
    let all = |items: &[Value]| items.iter().map(other_types).collect();
    match value {
        Value::Int(1) => Value::Bool(true),
        Value::Bool(one) => Value::Float(f64::from(u8::from(*one))),
        Value::Float(number) if number.abs() < 10.0 => Value::Float(number + 1e-12),
        Value::List(items) => Value::List(all(items)),
        Value::Tuple(items) => Value::Tuple(all(items)),
        Value::Set(items) => Value::FrozenSet(items.clone()),
        other => other.clone(),
    }
}

const PEER: &str = r#"
import json, math, sys
names = dict(inf=math.inf, nan=math.nan, frozenset=frozenset, set=set, __builtins__={})

def exact(a, b):
    if type(a) is not type(b): return False
    if type(a) in (list, tuple): return len(a) == len(b) and all(map(exact, a, b))
    if type(a) in (set, frozenset): return len(a) == len(b) and all(any(exact(x, y) for y in b) for x in a)
    if type(a) is dict:
        return len(a) == len(b) and all(any(exact(k, j) and exact(v, w) for j, w in b.items()) for k, v in a.items())
    return a == b

def unordered(a, b):
    if type(a) is not type(b) or type(a) not in (list, tuple): return a == b
    rest = list(b)
    for item in a:
        place = next((n for n, other in enumerate(rest) if item == other), None)
        if place is None: return False
        del rest[place]
    return not rest

def near(a, b):
    if a == b: return True
    try:
        a, b = complex(a), complex(b)
    except OverflowError:
        return False
    close = lambda x, y: math.isclose(x, y, rel_tol=1e-9, abs_tol=1e-9)
    return close(a.real, b.real) and close(a.imag, b.imag)

def approx(a, b):
    numbers = (bool, int, float, complex)
    if type(a) in numbers and type(b) in numbers: return near(a, b)
    if type(a) is type(b) and type(a) in (list, tuple): return len(a) == len(b) and all(map(approx, a, b))
    if type(a) is type(b) is dict: return a.keys() == b.keys() and all(approx(v, b[k]) for k, v in a.items())
    return a == b

answers = []
for a, b in json.load(sys.stdin):
    a, b = eval(a, names), eval(b, names)
    answers.append([a == b, exact(a, b), approx(a, b), unordered(a, b)])
json.dump(answers, sys.stdout)
"#;

const ALL: [Comparator; 4] = [Comparator::Equal, Comparator::Exact, Comparator::Approx, Comparator::Unordered];

#[test]
fn every_comparator_says_what_python_says() {
    let mut runner = TestRunner::deterministic();
    let pairs: Vec<(Value, Value)> = (0..5_000).map(|_| pair().new_tree(&mut runner).unwrap().current()).collect();
    let texts: Vec<(String, String)> = pairs.iter().map(|(a, b)| (repr(a), repr(b))).collect();
    let python = std::env::var_os("SPARRING_PYTHON").unwrap_or_else(|| "python3".into());
    let mut peer =
        Command::new(python).args(["-I", "-c", PEER]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut stdin, input) = (peer.stdin.take().unwrap(), serde_json::to_vec(&texts).unwrap());
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = peer.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let theirs: Vec<[bool; 4]> = serde_json::from_slice(&output.stdout).unwrap();
    let mut wrong = Vec::new();
    let mut right = [0; 4];
    for (((a, b), texts), theirs) in pairs.iter().zip(&texts).zip(&theirs) {
        for (place, comparator) in ALL.into_iter().enumerate() {
            right[place] += usize::from(theirs[place]);
            if matches(comparator, a, b) != theirs[place] || matches(comparator, b, a) != theirs[place] {
                wrong.push(format!("{comparator:?}: {} and {}: {} in Python", texts.0, texts.1, theirs[place]));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), pairs.len(), wrong[..wrong.len().min(20)].join("\n"));
    assert!(right.iter().all(|count| (1_000..4_900).contains(count)), "of either kind: {right:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn comparators_agree_with_each_other((a, b) in pair()) {
        for comparator in ALL {
            prop_assert!(matches(comparator, &a, &a));
            prop_assert_eq!(matches(comparator, &a, &b), matches(comparator, &b, &a));
        }
        let equal = matches(Comparator::Equal, &a, &b);
        prop_assert!(equal || !matches(Comparator::Exact, &a, &b));
        prop_assert!(!equal || matches(Comparator::Approx, &a, &b) && matches(Comparator::Unordered, &a, &b));
    }
}
