//! How a request enters a cell: `marshal`, which CPython reads in C. Only ever written here, from values that the
//! supervisor made; the other direction has a format of its own (`frame`), because marshal trusts its input.

use domain::Value;
use num_bigint::{BigInt, Sign};

/// Encodes a value for `marshal.loads` of CPython 3.11 and newer.
///
/// Only literals can be encoded; the variants that describe what came out of a program become None.
pub fn encode(value: &Value) -> Vec<u8> {
    let mut out = Vec::with_capacity(64);
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::None => out.push(b'N'),
        Value::Ellipsis => out.push(b'.'),
        Value::Bool(true) => out.push(b'T'),
        Value::Bool(false) => out.push(b'F'),
        Value::Int(number) => match i32::try_from(*number) {
            Ok(small) => {
                out.push(b'i');
                out.extend(small.to_le_bytes());
            }
            Err(_) => long(&BigInt::from(*number), out),
        },
        Value::BigInt(number) => long(number, out),
        Value::Float(number) => {
            out.push(b'g');
            out.extend(number.to_le_bytes());
        }
        Value::Complex(re, im) => {
            out.push(b'y');
            out.extend(re.to_le_bytes());
            out.extend(im.to_le_bytes());
        }
        Value::Str(text) => bytes(b'u', text.as_bytes(), out),
        Value::SurrogateStr(text) => bytes(b'u', text, out),
        Value::Bytes(data) => bytes(b's', data, out),
        Value::List(items) => sequence(b'[', items, out),
        Value::Tuple(items) => sequence(b'(', items, out),
        Value::Set(items) => sequence(b'<', items, out),
        Value::FrozenSet(items) => sequence(b'>', items, out),
        Value::Dict(pairs) => {
            out.push(b'{');
            for (key, value) in pairs {
                write(key, out);
                write(value, out);
            }
            out.push(b'0');
        }
        Value::Instance(_) | Value::Cut(_) => out.push(b'N'),
    }
}

fn size(length: usize, out: &mut Vec<u8>) {
    // Requests are bounded far below 2 GiB before they come here.
    out.extend(u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes());
}

fn bytes(tag: u8, data: &[u8], out: &mut Vec<u8>) {
    out.push(tag);
    size(data.len(), out);
    out.extend(data);
}

fn sequence(tag: u8, items: &[Value], out: &mut Vec<u8>) {
    out.push(tag);
    size(items.len(), out);
    for item in items {
        write(item, out);
    }
}

/// An int as digits of 15 bits, the count carrying the sign.
fn long(number: &BigInt, out: &mut Vec<u8>) {
    let (sign, words) = (number.sign(), number.magnitude().to_u32_digits());
    let mut digits: Vec<u16> = Vec::with_capacity(words.len() * 3);
    let (mut buffer, mut bits) = (0u64, 0u32);
    for word in words {
        buffer |= u64::from(word) << bits;
        bits += 32;
        while bits >= 15 {
            digits.push((buffer & 0x7fff) as u16);
            buffer >>= 15;
            bits -= 15;
        }
    }
    digits.push(buffer as u16);
    while digits.last() == Some(&0) {
        digits.pop();
    }
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    out.push(b'l');
    out.extend(if sign == Sign::Minus { -count } else { count }.to_le_bytes());
    out.extend(digits.into_iter().flat_map(u16::to_le_bytes));
}
