//! Values on their way into a cell and out of it again: `marshal` in, CPython's own types, `frames.py` out, `frame.rs`. And
//! what the reader of frames makes of bytes that nobody wrote.
#![allow(clippy::unwrap_used)]

#[path = "../../test-kit/src/hostile_bytes.rs"]
mod hostile_bytes;

use domain::Value;
use domain::value::bounded_repr;
use hostile_bytes::{damaged, seeds, tries};
use num_bigint::BigInt;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sandbox::{decode_frame, encode_request};
use std::io::Write;
use std::process::{Command, Stdio};

fn hashable() -> impl Strategy<Value = Value> {
    let float = prop_oneof![any::<f64>(), Just(-0.0), Just(f64::NAN), Just(f64::INFINITY), Just(5e-324)];
    let scalar = prop_oneof![
        Just(Value::None),
        Just(Value::Ellipsis),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        (-3..300i64).prop_map(Value::Int),
        (any::<bool>(), vec(any::<u32>(), 0..12)).prop_map(|(negative, digits)| {
            let number = BigInt::from(num_bigint::BigUint::new(digits));
            Value::from_big(if negative { -number } else { number })
        }),
        float.clone().prop_map(Value::Float),
        (float.clone(), float).prop_map(|(re, im)| Value::Complex(re, im)),
        any::<String>().prop_map(Value::Str),
        "[a-я\u{0}'\"\\\\]{0,40}".prop_map(Value::Str),
        // A lone surrogate between two letters.
        (0xa0..=0xbfu8, 0x80..=0xbfu8)
            .prop_map(|(second, third)| Value::SurrogateStr(vec![b'a', 0xed, second, third, b'b'])),
        vec(any::<u8>(), 0..40).prop_map(Value::Bytes),
    ];
    scalar.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![vec(inner.clone(), 0..5).prop_map(Value::Tuple), vec(inner, 0..5).prop_map(Value::FrozenSet),]
    })
}

fn value() -> impl Strategy<Value = Value> {
    let packed = prop_oneof![
        vec(any::<i64>().prop_map(Value::Int), 0..30).prop_map(Value::List),
        vec(any::<f64>().prop_map(Value::Float), 0..30).prop_map(Value::List),
    ];
    prop_oneof![hashable(), packed].prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::List),
            vec(inner.clone(), 0..6).prop_map(Value::Tuple),
            vec(hashable(), 0..6).prop_map(Value::Set),
            vec((hashable(), inner), 0..6).prop_map(Value::Dict),
        ]
    })
}

/// Reads requests and writes the frames of what they hold; then, of pairs of requests, whether they hold the same, types and
/// signs of zeros and payloads of texts included.
const PEER: &str = r#"
import marshal, math, struct, sys
sys.path.insert(0, sys.argv[1])
import frames
source, target = sys.stdin.buffer, sys.stdout.buffer

def read():
    return marshal.loads(source.read(struct.unpack("<I", source.read(4))[0]))

def number(value):
    return struct.pack("<d", value) if value == value else b"nan"

def mark(value):
    kind = type(value)
    if kind is float: return "float", number(value)
    if kind is complex: return "complex", number(value.real), number(value.imag)
    if kind in (list, tuple): return kind.__name__, tuple(map(mark, value))
    if kind in (set, frozenset): return kind.__name__, tuple(sorted(map(repr, map(mark, value))))
    if kind is dict: return "dict", tuple((mark(key), mark(item)) for key, item in value.items())
    return kind.__name__, value

count, = struct.unpack("<I", source.read(4))
for _ in range(count):
    if sys.argv[2] == "frames":
        frame = frames.encode(read())
        target.write(struct.pack("<I", len(frame)) + frame)
    else:
        target.write(bytes([mark(read()) == mark(read())]))
"#;

fn ask_python(what: &str, requests: &[Vec<u8>], count: usize) -> Vec<u8> {
    let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../../python/runtime");
    let mut input = u32::try_from(count).unwrap().to_le_bytes().to_vec();
    for request in requests {
        input.extend(u32::try_from(request.len()).unwrap().to_le_bytes());
        input.extend(request);
    }
    let python = std::env::var_os("SPARRING_PYTHON").unwrap_or_else(|| "python3".into());
    let mut peer = Command::new(python)
        .args(["-I", "-c", PEER, runtime, what])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = peer.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = peer.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    output.stdout
}

#[test]
fn every_value_comes_back_as_it_went() {
    const COUNT: usize = 1_500;
    let mut runner = TestRunner::deterministic();
    let values: Vec<Value> = (0..COUNT).map(|_| value().new_tree(&mut runner).unwrap().current()).collect();
    let requests: Vec<Vec<u8>> = values.iter().map(encode_request).collect();
    let frames = ask_python("frames", &requests, COUNT);
    let mut rest = frames.as_slice();
    let mut pairs = Vec::new();
    for (value, request) in values.iter().zip(&requests) {
        let (length, after) = rest.split_at(4);
        let (frame, after) = after.split_at(u32::from_le_bytes(length.try_into().unwrap()) as usize);
        rest = after;
        let back = decode_frame(frame).unwrap_or_else(|error| panic!("{error}: {value:?}"));
        pairs.extend([request.clone(), encode_request(&back.to_literal().unwrap())]);
    }
    assert!(rest.is_empty());
    let same = ask_python("pairs", &pairs, COUNT);
    let other: Vec<&Value> = values.iter().zip(&same).filter(|(_, same)| **same != 1).map(|(value, _)| value).collect();
    assert!(other.is_empty(), "{} come back as others, such as {:?}", other.len(), other[0]);
}

proptest! {
    #![proptest_config(tries(3_000))]

    /// Whatever it reads can be shown, looked at and sent into a cell, whose reader must not end over it.
    #[test]
    fn any_frame_is_read_or_refused(frame in damaged(seeds(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/seeds")))) {
        if let Ok(value) = decode_frame(&frame) {
            prop_assert!(bounded_repr(&value, 500).chars().count() <= 600);
            if let Some(literal) = value.to_literal() {
                prop_assert_eq!(literal.to_literal().is_some(), true);
                // A request says nothing that the frame did not.
                prop_assert!(encode_request(&literal).len() <= 16 * frame.len() + 16);
            }
        }
    }
}

#[test]
fn what_was_read_from_damaged_frames_enters_a_cell() {
    let mut runner = TestRunner::deterministic();
    let strategy = damaged(seeds(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/seeds")));
    let frames = (0..6_000).map(|_| strategy.new_tree(&mut runner).unwrap().current());
    let literals: Vec<Value> = frames.filter_map(|frame| decode_frame(&frame).ok()?.to_literal()).collect();
    assert!(literals.len() > 300, "only {} of the damaged frames can still be read", literals.len());
    let pairs: Vec<Vec<u8>> = literals.iter().flat_map(|one| [encode_request(one), encode_request(one)]).collect();
    let same = ask_python("pairs", &pairs, literals.len());
    assert!(same.len() == literals.len() && same.iter().all(|one| *one == 1));
}
