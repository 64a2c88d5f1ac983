//! How a value is written, as Python's `repr` would.

use super::{Content, Excess, Instance, Value};
use num_bigint::BigInt;
use std::fmt::Write;

/// The whole value.
pub fn repr(value: &Value) -> String {
    bounded_repr(value, usize::MAX)
}

/// At most about `limit` characters; what is left out is marked by `…`.
pub fn bounded_repr(value: &Value, limit: usize) -> String {
    let mut writer = Writer { out: String::new(), limit };
    let complete = writer.value(value).is_ok();
    if !complete {
        let cut = writer.out.char_indices().nth(limit).map_or(writer.out.len(), |(index, _)| index);
        writer.out.truncate(cut);
        writer.out.push('…');
    }
    writer.out
}

/// The limit is reached; unwinds the recursion.
struct Full;

struct Writer {
    out: String,
    limit: usize,
}

impl Writer {
    fn push(&mut self, text: &str) -> Result<(), Full> {
        self.out.push_str(text);
        // Bytes never undercount characters, so the exact cut is made once, at the end.
        if self.out.len() > self.limit && self.out.chars().count() > self.limit { Err(Full) } else { Ok(()) }
    }

    fn value(&mut self, value: &Value) -> Result<(), Full> {
        match value {
            Value::None => self.push("None"),
            Value::Ellipsis => self.push("Ellipsis"),
            Value::Bool(true) => self.push("True"),
            Value::Bool(false) => self.push("False"),
            Value::Int(number) => self.push(&number.to_string()),
            Value::BigInt(number) => self.big(number),
            Value::Float(number) => self.push(&float_repr(*number)),
            Value::Complex(re, im) => self.push(&complex_repr(*re, *im)),
            Value::Str(text) => self.text(text.chars().map(u32::from)),
            Value::SurrogateStr(bytes) => self.text(wtf8_codes(bytes).into_iter()),
            Value::Bytes(bytes) => self.bytes(bytes),
            Value::List(items) => self.items("[", items, "]"),
            Value::Tuple(items) if items.len() == 1 => self.items("(", items, ",)"),
            Value::Tuple(items) => self.items("(", items, ")"),
            Value::Set(items) if items.is_empty() => self.push("set()"),
            Value::Set(items) => self.items("{", items, "}"),
            Value::FrozenSet(items) if items.is_empty() => self.push("frozenset()"),
            Value::FrozenSet(items) => self.items("frozenset({", items, "})"),
            Value::Dict(pairs) => {
                self.push("{")?;
                for (index, (key, value)) in pairs.iter().enumerate() {
                    if index > 0 {
                        self.push(", ")?;
                    }
                    self.value(key)?;
                    self.push(": ")?;
                    self.value(value)?;
                }
                self.push("}")
            }
            Value::Instance(instance) => self.instance(instance),
            Value::Cut(Excess::Depth) => self.push("<nested too deeply>"),
            Value::Cut(Excess::Nodes) => self.push("<too many items>"),
            Value::Cut(Excess::Bytes) => self.push("<too large>"),
        }
    }

    fn instance(&mut self, Instance { class, content }: &Instance) -> Result<(), Full> {
        match content {
            Content::Opaque(repr) => return self.push(repr),
            Content::Items(items) => {
                self.push(&format!("<{class} of "))?;
                return self.items("[", items, "]>");
            }
            _ => {}
        }
        self.push(class)?;
        self.push("(")?;
        match content {
            Content::Builtin(base) => self.value(base)?,
            Content::Rational { numerator, denominator } => {
                self.big(numerator)?;
                self.push("/")?;
                self.big(denominator)?;
            }
            Content::Fields(fields) => {
                for (index, (name, value)) in fields.iter().enumerate() {
                    self.push(if index > 0 { ", " } else { "" })?;
                    self.push(name)?;
                    self.push("=")?;
                    self.value(value)?;
                }
            }
            Content::Message(message) => self.text(message.chars().map(u32::from))?,
            Content::Items(_) | Content::Opaque(_) => {}
        }
        self.push(")")
    }

    /// Decimal conversion takes more than linear time, and an answer may have a hundred million digits: nobody reads more
    /// than a few thousand.
    fn big(&mut self, number: &BigInt) -> Result<(), Full> {
        if number.bits() > 40_000 {
            self.push(&format!("<int of {} bits>", number.bits()))
        } else {
            self.push(&number.to_string())
        }
    }

    fn items(&mut self, open: &str, items: &[Value], close: &str) -> Result<(), Full> {
        self.push(open)?;
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.push(", ")?;
            }
            self.value(item)?;
        }
        self.push(close)
    }

    fn text(&mut self, codes: impl Iterator<Item = u32> + Clone) -> Result<(), Full> {
        let has = |quote: char| codes.clone().any(|code| code == u32::from(quote));
        let quote = if has('\'') && !has('"') { '"' } else { '\'' };
        self.out.push(quote);
        for code in codes {
            match char::from_u32(code) {
                None => self.push(&format!("\\u{code:04x}"))?,
                Some(c) if c == quote || c == '\\' => self.push(&format!("\\{c}"))?,
                Some('\n') => self.push("\\n")?,
                Some('\r') => self.push("\\r")?,
                Some('\t') => self.push("\\t")?,
                Some(c) if c == ' ' || !needs_escape(c) => self.push(c.encode_utf8(&mut [0; 4]))?,
                Some(_) if code < 0x100 => self.push(&format!("\\x{code:02x}"))?,
                Some(_) if code < 0x1_0000 => self.push(&format!("\\u{code:04x}"))?,
                Some(_) => self.push(&format!("\\U{code:08x}"))?,
            }
        }
        self.out.push(quote);
        Ok(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), Full> {
        let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { b'"' } else { b'\'' };
        self.out.push('b');
        self.out.push(quote as char);
        for &byte in bytes {
            match byte {
                b'\n' => self.push("\\n")?,
                b'\r' => self.push("\\r")?,
                b'\t' => self.push("\\t")?,
                b'\\' => self.push("\\\\")?,
                _ if byte == quote => self.push(&format!("\\{}", byte as char))?,
                0x20..=0x7e => self.push((byte as char).encode_utf8(&mut [0; 4]))?,
                _ => self.push(&format!("\\x{byte:02x}"))?,
            }
        }
        self.out.push(quote as char);
        Ok(())
    }
}

/// Near enough to `not str.isprintable()`: controls, separators, format characters, surrogates and private use.
fn needs_escape(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(u32::from(c), 0xad | 0x600..=0x605 | 0x61c | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f
            | 0xe000..=0xf8ff | 0xfeff | 0xfff0..=0xfffb | 0xfffe | 0xffff | 0xe_0000..=0x10_ffff)
}

/// The code points of WTF-8 bytes.
fn wtf8_codes(bytes: &[u8]) -> Vec<u32> {
    let mut codes = Vec::new();
    let mut rest = bytes;
    while let Some(&first) = rest.first() {
        let (length, start) = match first {
            0..=0x7f => (1, u32::from(first)),
            0x80..=0xdf => (2, u32::from(first & 0x1f)),
            0xe0..=0xef => (3, u32::from(first & 0x0f)),
            _ => (4, u32::from(first & 0x07)),
        };
        let length = length.min(rest.len());
        codes.push(rest[1..length].iter().fold(start, |code, byte| code << 6 | u32::from(byte & 0x3f)));
        rest = &rest[length..];
    }
    codes
}

/// `repr(float)`: the shortest digits that read back, exponents from 1e16 and below 1e-4.
pub(super) fn float_repr(number: f64) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    let scientific = format!("{number:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if number != 0.0 && !(-4..16).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{mantissa}e{sign}{:02}", exponent.abs());
    }
    let mut plain = format!("{number}");
    if !plain.contains('.') {
        plain.push_str(".0");
    }
    plain
}

fn complex_repr(re: f64, im: f64) -> String {
    let part = |number: f64| {
        let text = float_repr(number);
        text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
    };
    let mut out = String::new();
    if re == 0.0 && re.is_sign_positive() {
        let _ = write!(out, "{}j", part(im));
    } else {
        let sign = if im.is_sign_negative() && !im.is_nan() { "" } else { "+" };
        let _ = write!(out, "({}{sign}{}j)", part(re), part(im));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_written_as_python_writes_them() {
        for (number, expected) in [
            (0.1, "0.1"),
            (1.0, "1.0"),
            (-0.0, "-0.0"),
            (1e16, "1e+16"),
            (1e15, "1000000000000000.0"),
            (1e-4, "0.0001"),
            (1e-5, "1e-05"),
            (1.5e300, "1.5e+300"),
            (5e-324, "5e-324"),
            (123_456_789.125, "123456789.125"),
        ] {
            assert_eq!(float_repr(number), expected);
        }
    }

    #[test]
    fn a_bounded_repr_says_that_it_is_cut() {
        let long = Value::List(vec![Value::Int(7); 1000]);
        let text = bounded_repr(&long, 10);
        assert_eq!(text, "[7, 7, 7, …");
    }

    #[test]
    fn quotes_and_escapes() {
        assert_eq!(repr(&Value::Str("it's".into())), "\"it's\"");
        assert_eq!(repr(&Value::Str("a\u{200b}\u{7f}é😀".into())), "'a\\u200b\\x7fé😀'");
    }
}
