//! Python literals: what `ast.literal_eval` reads, plus `frozenset(...)`, `nan` and `inf`.

mod numbers;
mod strings;

use super::{MAX_DEPTH, Value};
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use strings::string_prefix;

/// Why a text is not a literal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a Python literal: {what} (at character {position})")]
pub struct LiteralError {
    pub what: String,
    /// Offset in characters, from 0.
    pub position: usize,
}

/// Reads one literal; blanks and comments around it are allowed.
pub fn parse_literal(text: &str) -> Result<Value, LiteralError> {
    let mut parser = Parser { text, position: 0, depth: 0 };
    parser.skip_blank();
    let value = parser.expression_list()?;
    parser.skip_blank();
    match parser.peek() {
        None => Ok(value),
        Some(found) => Err(parser.error(format!("unexpected {found:?}"))),
    }
}

struct Parser<'a> {
    text: &'a str,
    /// Offset in bytes.
    position: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.position..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.position += next.len_utf8();
        Some(next)
    }

    fn accept(&mut self, expected: &str) -> bool {
        let found = self.rest().starts_with(expected);
        if found {
            self.position += expected.len();
        }
        found
    }

    fn error(&self, what: impl Into<String>) -> LiteralError {
        LiteralError { what: what.into(), position: self.text[..self.position].chars().count() }
    }

    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches([' ', '\t', '\n', '\r', '\u{c}']);
            self.position += rest.len() - trimmed.len();
            if trimmed.starts_with('#') {
                self.position += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("\\\n") {
                self.position += 2;
            } else {
                return;
            }
        }
    }

    /// `a` or the bare tuple `a, b`.
    fn expression_list(&mut self) -> Result<Value, LiteralError> {
        let first = self.expression()?;
        self.skip_blank();
        if !self.accept(",") {
            return Ok(first);
        }
        let mut items = vec![first];
        loop {
            self.skip_blank();
            if self.peek().is_none() {
                return Ok(Value::Tuple(items));
            }
            items.push(self.expression()?);
            self.skip_blank();
            if !self.accept(",") {
                return Ok(Value::Tuple(items));
            }
        }
    }

    /// A term, or the sum of a number and an imaginary number.
    fn expression(&mut self) -> Result<Value, LiteralError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.error("nested too deeply"));
        }
        self.skip_blank();
        let mut value = self.signed()?;
        self.skip_blank();
        if matches!(self.peek(), Some('+' | '-')) && is_number(&value) {
            let negative = self.bump() == Some('-');
            self.skip_blank();
            let right = self.signed()?;
            let Value::Complex(re, im) = right else {
                return Err(self.error("only an imaginary number can be added to a number"));
            };
            let left = as_float(&value).ok_or_else(|| self.error("too large for a complex number"))?;
            value = if negative { Value::Complex(left - re, -im) } else { Value::Complex(left + re, im) };
        }
        self.depth -= 1;
        Ok(value)
    }

    fn signed(&mut self) -> Result<Value, LiteralError> {
        match self.peek() {
            Some('-') => {
                self.bump();
                self.skip_blank();
                match self.nested_sign()? {
                    Value::Int(number) => Ok(Value::from_big(-BigInt::from(number))),
                    Value::BigInt(number) => Ok(Value::from_big(-number)),
                    Value::Float(number) => Ok(Value::Float(-number)),
                    Value::Complex(re, im) => Ok(Value::Complex(-re, -im)),
                    _ => Err(self.error("a sign before something that is no number")),
                }
            }
            Some('+') => {
                self.bump();
                self.skip_blank();
                let value = self.nested_sign()?;
                if is_number(&value) || matches!(value, Value::Complex(..)) {
                    Ok(value)
                } else {
                    Err(self.error("a sign before something that is no number"))
                }
            }
            _ => self.atom(),
        }
    }

    fn nested_sign(&mut self) -> Result<Value, LiteralError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.error("nested too deeply"));
        }
        let value = self.signed()?;
        self.depth -= 1;
        Ok(value)
    }

    fn atom(&mut self) -> Result<Value, LiteralError> {
        match self.peek() {
            None => Err(self.error("it ends where a value should stand")),
            Some('(') => {
                self.bump();
                self.parenthesised()
            }
            Some('[') => {
                self.bump();
                Ok(Value::List(self.items_until(']')?))
            }
            Some('{') => {
                self.bump();
                self.braces()
            }
            Some('"' | '\'') => self.strings(),
            Some(c) if c.is_ascii_digit() || c == '.' => {
                if self.accept("...") {
                    return Ok(Value::Ellipsis);
                }
                self.number()
            }
            Some(c) if c.is_alphabetic() || c == '_' => self.word(),
            Some(c) => Err(self.error(format!("unexpected {c:?}"))),
        }
    }

    /// After `(`: an empty tuple, a parenthesised value, or a tuple.
    fn parenthesised(&mut self) -> Result<Value, LiteralError> {
        self.skip_blank();
        if self.accept(")") {
            return Ok(Value::Tuple(Vec::new()));
        }
        let first = self.expression()?;
        self.skip_blank();
        if self.accept(")") {
            return Ok(first);
        }
        if !self.accept(",") {
            return Err(self.error("expected ',' or ')'"));
        }
        let mut items = vec![first];
        items.extend(self.items_until(')')?);
        Ok(Value::Tuple(items))
    }

    fn items_until(&mut self, end: char) -> Result<Vec<Value>, LiteralError> {
        let mut items = Vec::new();
        loop {
            self.skip_blank();
            if self.peek() == Some(end) {
                self.bump();
                return Ok(items);
            }
            items.push(self.expression()?);
            self.skip_blank();
            if !self.accept(",") && self.peek() != Some(end) {
                return Err(self.error(format!("expected ',' or {end:?}")));
            }
        }
    }

    /// After `{`: a dict or a set.
    fn braces(&mut self) -> Result<Value, LiteralError> {
        self.skip_blank();
        if self.accept("}") {
            return Ok(Value::Dict(Vec::new()));
        }
        let first = self.expression()?;
        self.skip_blank();
        if !self.accept(":") {
            let mut items = vec![first];
            if self.accept(",") || self.peek() == Some('}') {
                items.extend(self.items_until('}')?);
                return self.hashable(items).map(Value::Set);
            }
            return Err(self.error("expected ':', ',' or '}'"));
        }
        let mut pairs = vec![(first, self.expression()?)];
        loop {
            self.skip_blank();
            if self.accept("}") {
                break;
            }
            if !self.accept(",") {
                return Err(self.error("expected ',' or '}'"));
            }
            self.skip_blank();
            if self.accept("}") {
                break;
            }
            let key = self.expression()?;
            self.skip_blank();
            if !self.accept(":") {
                return Err(self.error("expected ':'"));
            }
            pairs.push((key, self.expression()?));
        }
        if let Some((key, _)) = pairs.iter().find(|(key, _)| !is_hashable(key)) {
            return Err(self.error(format!("unhashable key of type {}", key.class_name())));
        }
        Ok(Value::Dict(pairs))
    }

    fn hashable(&self, items: Vec<Value>) -> Result<Vec<Value>, LiteralError> {
        match items.iter().find(|item| !is_hashable(item)) {
            Some(item) => Err(self.error(format!("unhashable item of type {}", item.class_name()))),
            None => Ok(items),
        }
    }

    fn word(&mut self) -> Result<Value, LiteralError> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let word = &rest[..end];
        if let Some(prefix) = string_prefix(word)
            && rest[end..].starts_with(['"', '\''])
        {
            let _ = prefix;
            return self.strings();
        }
        let value = match word {
            "None" => Value::None,
            "True" => Value::Bool(true),
            "False" => Value::Bool(false),
            "Ellipsis" => Value::Ellipsis,
            "nan" => Value::Float(f64::NAN),
            "inf" => Value::Float(f64::INFINITY),
            "nanj" => Value::Complex(0.0, f64::NAN),
            "infj" => Value::Complex(0.0, f64::INFINITY),
            "frozenset" | "set" => return self.set_call(word == "frozenset", end),
            _ => return Err(self.error(format!("the name {word:?} is not a literal"))),
        };
        self.position += end;
        Ok(value)
    }

    /// `set()`, `frozenset()`, `frozenset(<a list, tuple or set>)`.
    fn set_call(&mut self, frozen: bool, word_length: usize) -> Result<Value, LiteralError> {
        self.position += word_length;
        self.skip_blank();
        if !self.accept("(") {
            return Err(self.error("a name is not a literal"));
        }
        self.skip_blank();
        if self.accept(")") {
            return Ok(if frozen { Value::FrozenSet(Vec::new()) } else { Value::Set(Vec::new()) });
        }
        if !frozen {
            return Err(self.error("set(...) with an argument is not a literal"));
        }
        let items = match self.expression()? {
            Value::Set(items) | Value::List(items) | Value::Tuple(items) => self.hashable(items)?,
            Value::Dict(pairs) if pairs.is_empty() => Vec::new(),
            _ => return Err(self.error("frozenset(...) takes a set, list or tuple")),
        };
        self.skip_blank();
        self.accept(",");
        self.skip_blank();
        if self.accept(")") { Ok(Value::FrozenSet(items)) } else { Err(self.error("expected ')'")) }
    }
}

fn is_number(value: &Value) -> bool {
    matches!(value, Value::Int(_) | Value::BigInt(_) | Value::Float(_))
}

fn as_float(value: &Value) -> Option<f64> {
    match value {
        Value::Int(number) => Some(*number as f64),
        Value::BigInt(number) => number.to_f64().filter(|number| number.is_finite()),
        Value::Float(number) => Some(*number),
        _ => None,
    }
}

fn is_hashable(value: &Value) -> bool {
    match value {
        Value::List(_) | Value::Set(_) | Value::Dict(_) => false,
        Value::Tuple(items) => items.iter().all(is_hashable),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::repr;

    #[track_caller]
    fn check(text: &str, expected_repr: &str) {
        let value = parse_literal(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(repr(&value), expected_repr, "for {text}");
    }

    #[track_caller]
    fn refused(text: &str) {
        if let Ok(value) = parse_literal(text) {
            panic!("{text} was read as {}", repr(&value));
        }
    }

    #[test]
    fn numbers() {
        check("0", "0");
        check("-9223372036854775809", "-9223372036854775809");
        check("1_000", "1000");
        check("0x_ff", "255");
        check("00", "0");
        check("1e3", "1000.0");
        check(".5", "0.5");
        check("5.", "5.0");
        check("1e400", "inf");
        check("- - 1", "1");
        check("1+2j", "(1+2j)");
        check("-1-2j", "(-1-2j)");
        check("nan", "nan");
        check("-inf", "-inf");
        for text in ["01", "1__0", "1_", "0x", "1e", "1.2.3", "--", "-'a'", "1+2", "1 2", "x", "1j+2"] {
            refused(text);
        }
    }

    #[test]
    fn text_and_bytes() {
        check(r#""a" 'b'"#, "'ab'");
        check(r"'\x41\u0416\101\n\q'", r"'AЖA\n\\q'");
        check(r"r'\n'", r"'\\n'");
        check("'''a\nb'''", r"'a\nb'");
        check(r"b'\xff\0'", r"b'\xff\x00'");
        check(r"'\ud800'", r"'\ud800'");
        for text in ["'a", "'a\nb'", "b'ж'", "'a' b'a'", "f'a'", r"'\x4'", r"'\U00110000'"] {
            refused(text);
        }
    }

    #[test]
    fn containers() {
        check("[1, (2,), {3}, {4: 'x',},]", "[1, (2,), {3}, {4: 'x'}]");
        check("()", "()");
        check("(1)", "1");
        check("1, 2", "(1, 2)");
        check("set()", "set()");
        check("frozenset({1})", "frozenset({1})");
        check("[ # a comment\n1]", "[1]");
        for text in ["[1", "[1 2]", "{1: 2, 3}", "{[1]}", "{[1]: 2}", "[,]", "set([1])", "(,)"] {
            refused(text);
        }
        refused(&"[".repeat(100_000));
    }
}
