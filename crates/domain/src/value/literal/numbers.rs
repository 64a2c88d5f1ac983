//! Numbers as literals: ints in four bases, floats, the imaginary part of a complex number.

use super::{LiteralError, Parser};
use crate::value::Value;
use num_bigint::BigInt;

impl Parser<'_> {
    pub(super) fn number(&mut self) -> Result<Value, LiteralError> {
        let rest = self.rest();
        for (prefix, radix) in [("0x", 16), ("0X", 16), ("0o", 8), ("0O", 8), ("0b", 2), ("0B", 2)] {
            if let Some(digits) = rest.strip_prefix(prefix) {
                let end = digits.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(digits.len());
                let body = digits[..end].strip_prefix('_').unwrap_or(&digits[..end]);
                let value = well_placed_underscores(body)
                    .then(|| BigInt::parse_bytes(body.replace('_', "").as_bytes(), radix))
                    .flatten()
                    .ok_or_else(|| self.error("a malformed number"))?;
                self.position += prefix.len() + end;
                return Ok(Value::from_big(value));
            }
        }
        let length = decimal_length(rest);
        let text = &rest[..length];
        let after = rest[length..].chars().next();
        let imaginary = matches!(after, Some('j' | 'J'));
        if !imaginary && after.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            return Err(self.error("a malformed number"));
        }
        let is_float = text.contains(['.', 'e', 'E']);
        let digits = text.replace('_', "");
        let well_formed =
            text.split(['.', 'e', 'E', '+', '-']).all(|part| part.is_empty() || well_placed_underscores(part));
        let leading_zeros =
            !is_float && !imaginary && digits.len() > 1 && digits.starts_with('0') && digits.bytes().any(|b| b != b'0');
        if !well_formed || leading_zeros {
            return Err(self.error("a malformed number"));
        }
        let value = if is_float || imaginary {
            let number: f64 = digits.parse().map_err(|_| self.error("a malformed number"))?;
            if imaginary { Value::Complex(0.0, number) } else { Value::Float(number) }
        } else {
            Value::from_big(BigInt::parse_bytes(digits.as_bytes(), 10).ok_or_else(|| self.error("a malformed number"))?)
        };
        self.position += length + usize::from(imaginary);
        Ok(value)
    }
}

fn well_placed_underscores(digits: &str) -> bool {
    !digits.is_empty() && !digits.starts_with('_') && !digits.ends_with('_') && !digits.contains("__")
}

/// The length in bytes of a decimal int or float at the start of `text`.
fn decimal_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |mut at: usize| {
        while bytes.get(at).is_some_and(|b| b.is_ascii_digit() || *b == b'_') {
            at += 1;
        }
        at
    };
    let mut end = digits(0);
    if bytes.get(end) == Some(&b'.') {
        end = digits(end + 1);
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        if bytes.get(end + 1 + sign).is_some_and(u8::is_ascii_digit) {
            end = digits(end + 1 + sign);
        }
    }
    end
}
