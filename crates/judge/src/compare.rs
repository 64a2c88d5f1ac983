//! When an answer is right. Works on values that left the cell: a program's own `__eq__` is never asked.

use domain::value::{Content, Instance};
use domain::{AnswerPart, Comparator, Task, TaskKind, Value};
use num_bigint::BigInt;
use num_traits::{FromPrimitive, ToPrimitive};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Relative and absolute tolerance of `approx`.
const TOLERANCE: f64 = 1e-9;

/// Whether `got` is the answer `expected` of a case of the task. The comparator is for the result; the time that a
/// coroutine took is a number like any other; the columns of a query count where the task names them.
pub(crate) fn is_right(task: &Task, got: &Value, expected: &Value) -> bool {
    match (task.answer, got.as_sequence(), expected.as_sequence()) {
        _ if task.kind == TaskKind::Sql => is_right_result(task, got, expected),
        (AnswerPart::Timed, Some([got, took]), Some([expected, takes])) => {
            matches(task.comparator, got, expected) && matches(Comparator::Approx, took, takes)
        }
        _ => matches(task.comparator, got, expected),
    }
}

/// Whether two answers say the same, right or wrong.
pub(crate) fn is_same(task: &Task, one: &Value, other: &Value) -> bool {
    match (task.kind, one.as_sequence(), other.as_sequence()) {
        (TaskKind::Sql, Some([names, rows]), Some([other_names, other_rows])) => {
            (wanted_columns(task).is_empty() || names == other_names) && matches(task.comparator, rows, other_rows)
        }
        _ => matches(Comparator::Equal, one, other),
    }
}

fn is_right_result(task: &Task, got: &Value, expected: &Value) -> bool {
    let (Some([names, rows]), Some([_, expected])) = (got.as_sequence(), expected.as_sequence()) else { return false };
    let (names, wanted) = (names.as_sequence().unwrap_or_default(), wanted_columns(task));
    let is_named = |(name, wanted): (&Value, &String)| name.as_str() == Some(wanted);
    let has_names = wanted.is_empty() || names.len() == wanted.len() && names.iter().zip(wanted).all(is_named);
    has_names && matches(task.comparator, rows, expected)
}

fn wanted_columns(task: &Task) -> &[String] {
    task.database.as_ref().map(|rules| rules.columns.as_slice()).unwrap_or_default()
}

/// Whether `got` is the answer `expected`.
///
/// `equal`: Python's `==` on values (1, 1.0 and True are equal; a named tuple equals a tuple, a Counter a dict; a list
/// is no tuple; nan equals nan). `exact`: also the same types all the way down. `approx`: numbers may differ by 1e-9,
/// relative or absolute. `unordered`: the items of the outermost list or tuple as a multiset under `equal`.
pub fn matches(comparator: Comparator, got: &Value, expected: &Value) -> bool {
    match comparator {
        Comparator::Equal => equal(got, expected),
        Comparator::Exact => got.class_name() == expected.class_name() && same_key(got, expected, Types::Kept),
        Comparator::Approx => approx(got, expected),
        Comparator::Unordered => unordered(got, expected),
        // Whoever has no checker at hand can only say whether it is the author's own answer.
        Comparator::Checker => equal(got, expected),
    }
}

fn equal(got: &Value, expected: &Value) -> bool {
    match (got, expected) {
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Str(a), Value::Str(b)) => a == b,
        (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        _ if is_of_subclass(got) || is_of_subclass(expected) => equal(unwrap(got), unwrap(expected)),
        _ => kind(got) == kind(expected) && same_key(got, expected, Types::Ignored),
    }
}

/// What can be equal at all, so that an answer of a wholly different kind is not read to its end.
fn kind(value: &Value) -> u8 {
    match value {
        Value::Bool(_) | Value::Int(_) | Value::BigInt(_) | Value::Float(_) | Value::Complex(..) => 0,
        Value::Set(_) | Value::FrozenSet(_) => 1,
        Value::Str(_) | Value::SurrogateStr(_) => 2,
        Value::None => 3,
        Value::Ellipsis => 4,
        Value::Bytes(_) => 5,
        Value::List(_) => 6,
        Value::Tuple(_) => 7,
        Value::Dict(_) => 8,
        Value::Instance(instance) => match &instance.content {
            Content::Builtin(base) => kind(base),
            Content::Rational { .. } => 0,
            Content::Items(_) => 9,
            Content::Fields(_) => 10,
            Content::Message(_) => 11,
            Content::Opaque(_) => 12,
        },
        Value::Cut(_) => 12,
    }
}

fn unordered(got: &Value, expected: &Value) -> bool {
    let (got, expected) = (unwrap(got), unwrap(expected));
    match (got, expected) {
        (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) => {
            a.len() == b.len()
                && sorted_keys(a, Types::Ignored).is_some_and(|keys| Some(keys) == sorted_keys(b, Types::Ignored))
        }
        _ => equal(got, expected),
    }
}

fn approx(got: &Value, expected: &Value) -> bool {
    let (got, expected) = (unwrap(got), unwrap(expected));
    if let (Some((a_re, a_im)), Some((b_re, b_im))) = (as_complex(got), as_complex(expected)) {
        return equal(got, expected) || (near(a_re, b_re) && near(a_im, b_im));
    }
    match (got, expected) {
        (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| approx(a, b))
        }
        (Value::Dict(a), Value::Dict(b)) => {
            a.len() == b.len()
                && sorted_pairs(a).is_some_and(|a| {
                    sorted_pairs(b).is_some_and(|b| a.iter().zip(&b).all(|(a, b)| a.0 == b.0 && approx(a.1, b.1)))
                })
        }
        _ => equal(got, expected),
    }
}

/// `math.isclose` with both tolerances.
fn near(a: f64, b: f64) -> bool {
    if a == b || (a.is_nan() && b.is_nan()) {
        return true;
    }
    a.is_finite() && b.is_finite() && (a - b).abs() <= TOLERANCE.max(TOLERANCE * a.abs().max(b.abs()))
}

/// An instance of a subclass of a built-in type as one of that type.
fn unwrap(value: &Value) -> &Value {
    match value {
        Value::Instance(instance) => match &instance.content {
            Content::Builtin(base) => unwrap(base),
            _ => value,
        },
        other => other,
    }
}

fn is_of_subclass(value: &Value) -> bool {
    matches!(value, Value::Instance(instance) if matches!(instance.content, Content::Builtin(_)))
}

fn as_complex(value: &Value) -> Option<(f64, f64)> {
    match value {
        Value::Bool(truth) => Some((f64::from(u8::from(*truth)), 0.0)),
        Value::Int(number) => Some((*number as f64, 0.0)),
        Value::BigInt(number) => number.to_f64().map(|number| (number, 0.0)),
        Value::Float(number) => Some((*number, 0.0)),
        Value::Complex(re, im) => Some((*re, *im)),
        Value::Instance(instance) => match &instance.content {
            Content::Rational { numerator, denominator } => Some((numerator.to_f64()? / denominator.to_f64()?, 0.0)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether types take part in a comparison.
#[derive(Clone, Copy, PartialEq)]
enum Types {
    Ignored,
    Kept,
}

fn same_key(a: &Value, b: &Value, types: Types) -> bool {
    key(a, types).is_some_and(|a| key(b, types) == Some(a))
}

/// Bytes that are the same for equal values and for no others; None for what equals nothing.
///
/// Items of sets and dicts are sorted by their keys and then stand in the key of the whole by a digest where they are
/// long: otherwise the innermost of nested sets would be copied once per level.
fn key(value: &Value, types: Types) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    write_key(value, types, &mut out)?;
    Some(out)
}

fn sorted_keys(items: &[Value], types: Types) -> Option<Vec<Vec<u8>>> {
    let mut keys = items.iter().map(|item| key(item, types)).collect::<Option<Vec<_>>>()?;
    keys.sort_unstable();
    Some(keys)
}

fn sorted_pairs(pairs: &[(Value, Value)]) -> Option<Vec<(Vec<u8>, &Value)>> {
    let mut sorted =
        pairs.iter().map(|(name, value)| Some((key(name, Types::Ignored)?, value))).collect::<Option<Vec<_>>>()?;
    sorted.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    Some(sorted)
}

fn write_key(value: &Value, types: Types, out: &mut Vec<u8>) -> Option<()> {
    if types == Types::Kept {
        text(value.class_name(), out);
    }
    match value {
        Value::None => out.push(b'N'),
        Value::Ellipsis => out.push(b'E'),
        Value::Bool(truth) => integer(&BigInt::from(u8::from(*truth)), out),
        Value::Int(number) => integer(&BigInt::from(*number), out),
        Value::BigInt(number) => integer(number, out),
        Value::Float(number) => float(*number, out),
        Value::Complex(re, im) => {
            float(*re, out);
            if *im != 0.0 || types == Types::Kept {
                out.push(b'j');
                float(*im, out);
            }
        }
        Value::Str(string) => {
            out.push(b's');
            text(string, out);
        }
        Value::SurrogateStr(bytes) => {
            out.push(b's');
            blob(bytes, out);
        }
        Value::Bytes(bytes) => {
            out.push(b'b');
            blob(bytes, out);
        }
        Value::List(items) => sequence(b'l', items, types, out)?,
        Value::Tuple(items) => sequence(b't', items, types, out)?,
        Value::Set(items) | Value::FrozenSet(items) => {
            let mut keys = sorted_keys(items, types)?;
            // `{1, 1.0}` of a literal is one item, as in Python.
            keys.dedup();
            out.push(b'{');
            length(keys.len(), out);
            keys.iter().for_each(|key| digest(key, out));
        }
        Value::Dict(pairs) => {
            // Of a literal that repeats a key the last value counts, as in Python.
            let mut entries = BTreeMap::new();
            for (name, value) in pairs {
                entries.insert(key(name, types)?, value);
            }
            out.push(b'd');
            length(entries.len(), out);
            for (name, value) in entries {
                digest(&name, out);
                digest(&key(value, types)?, out);
            }
        }
        Value::Instance(instance) => write_instance(instance, types, out)?,
        Value::Cut(_) => return None,
    }
    Some(())
}

fn write_instance(Instance { class, content }: &Instance, types: Types, out: &mut Vec<u8>) -> Option<()> {
    match content {
        Content::Builtin(base) => write_key(base, types, out)?,
        Content::Rational { numerator, denominator } => ratio(numerator, denominator, out),
        Content::Items(items) => {
            out.push(b'g');
            text(class, out);
            sequence(b'l', items, types, out)?;
        }
        Content::Fields(fields) => {
            out.push(b'o');
            text(class, out);
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_unstable_by(|a, b| a.0.cmp(&b.0));
            length(fields.len(), out);
            for (name, value) in fields {
                text(name, out);
                write_key(value, types, out)?;
            }
        }
        Content::Message(message) => {
            out.push(b'e');
            text(class, out);
            text(message, out);
        }
        Content::Opaque(_) => return None,
    }
    Some(())
}

fn length(length: usize, out: &mut Vec<u8>) {
    out.extend((length as u64).to_le_bytes());
}

fn blob(bytes: &[u8], out: &mut Vec<u8>) {
    length(bytes.len(), out);
    out.extend(bytes);
}

/// Short bytes as they are, long ones by their SHA-256.
fn digest(bytes: &[u8], out: &mut Vec<u8>) {
    const LONG: usize = 64;
    if bytes.len() <= LONG {
        blob(bytes, out);
    } else {
        length(usize::MAX, out);
        out.extend(Sha256::digest(bytes));
    }
}

fn text(text: &str, out: &mut Vec<u8>) {
    blob(text.as_bytes(), out);
}

fn sequence(tag: u8, items: &[Value], types: Types, out: &mut Vec<u8>) -> Option<()> {
    out.push(tag);
    length(items.len(), out);
    items.iter().try_for_each(|item| write_key(item, types, out))
}

fn integer(number: &BigInt, out: &mut Vec<u8>) {
    out.push(b'n');
    blob(&number.to_signed_bytes_le(), out);
}

/// Ints and floats of the same value have one key, as they are equal in Python, exactly and at any size.
fn float(number: f64, out: &mut Vec<u8>) {
    if number.is_nan() {
        out.push(b'?');
    } else if number.is_infinite() {
        out.push(if number > 0.0 { b'+' } else { b'-' });
    } else if let Some(whole) = BigInt::from_f64(number).filter(|_| number.fract() == 0.0) {
        integer(&whole, out);
    } else {
        // mantissa / 2^k in lowest terms: a fraction keeps at least one bit below the point.
        let bits = number.to_bits();
        let exponent = ((bits >> 52) & 0x7ff) as i64;
        let fraction = bits & ((1 << 52) - 1);
        let (mantissa, exponent) =
            if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) };
        let zeros = mantissa.trailing_zeros();
        let mantissa = BigInt::from(mantissa >> zeros);
        let denominator = BigInt::from(1) << (-exponent - i64::from(zeros)).unsigned_abs();
        ratio(&if number < 0.0 { -mantissa } else { mantissa }, &denominator, out);
    }
}

fn ratio(numerator: &BigInt, denominator: &BigInt, out: &mut Vec<u8>) {
    if *denominator == BigInt::from(1) {
        return integer(numerator, out);
    }
    out.push(b'r');
    blob(&numerator.to_signed_bytes_le(), out);
    blob(&denominator.to_signed_bytes_le(), out);
}

/// Compares what a program printed: line by line, without blanks at line ends and without last empty lines.
pub fn same_output(got: &str, expected: &str) -> bool {
    significant_lines(got).eq(significant_lines(expected))
}

fn significant_lines(text: &str) -> impl Iterator<Item = &str> {
    text.trim_end().lines().map(str::trim_end)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use domain::value::parse_literal;

    #[track_caller]
    fn check(comparator: Comparator, a: &str, b: &str, expected: bool) {
        let (a_value, b_value) = (parse_literal(a).unwrap(), parse_literal(b).unwrap());
        assert_eq!(matches(comparator, &a_value, &b_value), expected, "{a} against {b}");
        assert_eq!(matches(comparator, &b_value, &a_value), expected, "{b} against {a}");
    }

    #[test]
    fn equal_is_pythons() {
        for (a, b) in [
            ("1", "1.0"),
            ("1", "True"),
            ("nan", "nan"),
            ("0.0", "-0.0"),
            ("[1, (2,)]", "[1.0, (2,)]"),
            ("{1, 2}", "frozenset({2, 1})"),
            ("{'a': 1, 'b': 2}", "{'b': 2.0, 'a': True}"),
            ("2+0j", "2"),
            ("1e300", "1e300"),
            ("{1: 'x'}", "{True: 'x'}"),
            ("9007199254740992", "9007199254740992.0"),
        ] {
            check(Comparator::Equal, a, b, true);
        }
        for (a, b) in [
            ("1", "'1'"),
            ("[1]", "(1,)"),
            ("[1, 2]", "[2, 1]"),
            ("'a'", "b'a'"),
            ("{1}", "[1]"),
            ("None", "False"),
            ("0.1", "0.10000000000000002"),
            ("9007199254740993", "9007199254740992.0"),
            ("{}", "set()"),
            ("[]", "()"),
            ("inf", "-inf"),
            ("[[1, 2], 3]", "[[1], 2, 3]"),
            ("{'a': 1}", "{'a': 1, 'b': 2}"),
            ("''", "None"),
            ("0", "None"),
            ("1+2j", "1"),
        ] {
            check(Comparator::Equal, a, b, false);
        }
    }

    #[test]
    fn exact_wants_the_types_too() {
        check(Comparator::Exact, "[1, 'a', {2: 3.0}]", "[1, 'a', {2: 3.0}]", true);
        check(Comparator::Exact, "1", "1.0", false);
        check(Comparator::Exact, "1", "True", false);
        check(Comparator::Exact, "{1}", "frozenset({1})", false);
        check(Comparator::Exact, "[0]", "[False]", false);
        check(Comparator::Exact, "2+0j", "2", false);
    }

    #[test]
    fn approx_lets_numbers_differ_a_little() {
        check(Comparator::Approx, "0.3", "0.30000000000000004", true);
        check(Comparator::Approx, "[1, {'a': 2.0000000001}]", "[1.0, {'a': 2}]", true);
        check(Comparator::Approx, "0", "1e-10", true);
        check(Comparator::Approx, "0.3", "0.31", false);
        check(Comparator::Approx, "inf", "1e308", false);
        check(Comparator::Approx, "'a'", "'b'", false);
        check(Comparator::Approx, "nan", "nan", true);
    }

    #[test]
    fn unordered_is_a_multiset_of_the_outermost_items() {
        check(Comparator::Unordered, "[1, 2, 2]", "[2, 1, 2.0]", true);
        check(Comparator::Unordered, "[1, 2, 2]", "[2, 1, 1]", false);
        check(Comparator::Unordered, "[[1, 2]]", "[[2, 1]]", false);
        check(Comparator::Unordered, "[1]", "(1,)", false);
    }

    #[test]
    fn what_has_no_value_equals_nothing() {
        let function = Value::instance("function".into(), Content::Opaque("<function>".into()));
        assert!(!matches(Comparator::Equal, &function, &function));
        let cut = Value::List(vec![Value::Cut(domain::value::Excess::Depth)]);
        assert!(!matches(Comparator::Unordered, &cut, &cut));
    }

    #[test]
    fn printed_lines_forgive_blanks_at_their_ends_only() {
        assert!(same_output("a  \nb\n\n", "a\nb"));
        assert!(same_output("a\r\nb", "a\nb\n"));
        assert!(!same_output(" a", "a"));
        assert!(!same_output("a\n\nb", "a\nb"));
        assert!(same_output("", "\n"));
    }
}
