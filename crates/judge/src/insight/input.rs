//! An input as one value that can be made smaller step by step, whatever the kind of the task.

use crate::prepare::{ReadyInput, check_calls};
use domain::{TaskKind, Value};

/// The value of an input: a tuple of the arguments and the dict of those by name, the list of calls, the list of lines.
pub(super) fn value_of(input: &ReadyInput) -> Value {
    match input {
        ReadyInput::Arguments { args, kwargs } => Value::Tuple(vec![args.clone(), kwargs.clone()]),
        ReadyInput::Calls(calls) => calls.clone(),
        ReadyInput::Stdin(text) | ReadyInput::Rows(text) | ReadyInput::Version(text) => {
            Value::List(text.split('\n').map(|line| Value::Str(line.to_owned())).collect())
        }
        ReadyInput::Acceptance(_) => Value::None,
    }
}

/// The way back; None for a value that is no input of this kind.
pub(super) fn input_of(kind: TaskKind, value: &Value) -> Option<ReadyInput> {
    match (kind, value) {
        (TaskKind::Function | TaskKind::Async, Value::Tuple(parts)) => match parts.as_slice() {
            [args @ Value::Tuple(_), kwargs @ Value::Dict(_)] => {
                Some(ReadyInput::Arguments { args: args.clone(), kwargs: kwargs.clone() })
            }
            _ => None,
        },
        (TaskKind::Class, calls) => check_calls(calls).ok().map(|()| ReadyInput::Calls(calls.clone())),
        (TaskKind::Stdio, Value::List(lines)) => {
            let lines: Option<Vec<&str>> = lines.iter().map(Value::as_str).collect();
            Some(ReadyInput::Stdin(lines?.join("\n")))
        }
        _ => None,
    }
}

/// How large and how odd a value is. A step of shrinking makes it less, so that shrinking ends.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(super) struct Cost {
    /// Values and characters.
    pub size: u64,
    /// The numbers in it, each by its digits first.
    numbers: f64,
    /// How far characters are from `a` and `0`.
    letters: u64,
}

impl Cost {
    /// Whether it is an input of another size than a smaller one: more values, or a number that is the size.
    pub fn outgrows(&self, smaller: &Cost) -> bool {
        const GROWS: f64 = 1.5;
        self.size as f64 >= smaller.size as f64 * GROWS || self.numbers >= smaller.numbers * GROWS
    }
}

pub(super) fn cost(value: &Value) -> Cost {
    let mut cost = Cost { size: 0, numbers: 0.0, letters: 0 };
    add_cost(value, &mut cost);
    cost
}

fn add_cost(value: &Value, cost: &mut Cost) {
    cost.size += 1;
    match value {
        Value::Bool(one) => cost.numbers += f64::from(u8::from(*one)),
        // A minus counts for less than one.
        Value::Int(number) => cost.numbers += number.unsigned_abs() as f64 + if *number < 0 { 0.5 } else { 0.0 },
        Value::BigInt(number) => cost.numbers += 2f64.powi(number.bits().min(1000) as i32),
        Value::Float(number) => {
            let whole = if number.fract() == 0.0 { 0.0 } else { 0.25 };
            cost.numbers += if number.is_finite() { number.abs() } else { 1e300 } + whole + 0.1;
        }
        Value::Str(text) => {
            for letter in text.chars() {
                cost.size += 1;
                cost.letters += u64::from(oddness(letter));
            }
        }
        Value::SurrogateStr(bytes) | Value::Bytes(bytes) => cost.size += bytes.len() as u64,
        Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
            items.iter().for_each(|item| add_cost(item, cost));
        }
        Value::Dict(pairs) => pairs.iter().for_each(|(key, value)| {
            add_cost(key, cost);
            add_cost(value, cost);
        }),
        _ => {}
    }
}

/// Plain letters and digits first, then the rest of ASCII, then everything else.
fn oddness(letter: char) -> u32 {
    match letter {
        'a'..='z' => u32::from(letter) - u32::from('a'),
        '0'..='9' => u32::from(letter) - u32::from('0'),
        'A'..='Z' => 30 + u32::from(letter) - u32::from('A'),
        _ if letter.is_ascii() => 100 + u32::from(letter),
        _ => 1000 + u32::from(letter),
    }
}
