//! Strings and bytes as literals: prefixes, quotes, escapes, neighbours that are joined.

use super::{LiteralError, Parser};
use crate::value::Value;

/// Which of the string prefixes `r`, `b` (and the meaningless `u`) stand before a quote.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Prefix {
    raw: bool,
    bytes: bool,
}

impl Parser<'_> {
    /// One string, or several that stand side by side.
    pub(super) fn strings(&mut self) -> Result<Value, LiteralError> {
        let mut text: Option<(bool, Vec<u8>)> = None;
        loop {
            let rest = self.rest();
            let end = rest.find(['"', '\'']).unwrap_or(0);
            let Some(prefix) = string_prefix(&rest[..end]).filter(|_| rest[end..].starts_with(['"', '\''])) else {
                break;
            };
            self.position += end;
            let piece = self.string(prefix)?;
            match &mut text {
                None => text = Some((prefix.bytes, piece)),
                Some((bytes, whole)) if *bytes == prefix.bytes => whole.extend(piece),
                Some(_) => return Err(self.error("bytes and text cannot be joined")),
            }
            self.skip_blank();
        }
        match text {
            Some((true, bytes)) => Ok(Value::Bytes(bytes)),
            Some((false, bytes)) => Ok(match String::from_utf8(bytes) {
                Ok(text) => Value::Str(text),
                Err(error) => Value::SurrogateStr(error.into_bytes()),
            }),
            None => Err(self.error("expected a string")),
        }
    }

    /// At a quote. Text comes as UTF-8 (WTF-8 where an escape names a surrogate).
    fn string(&mut self, prefix: Prefix) -> Result<Vec<u8>, LiteralError> {
        let quote = if self.accept("\"\"\"") {
            "\"\"\""
        } else if self.accept("'''") {
            "'''"
        } else if self.accept("\"") {
            "\""
        } else {
            self.accept("'");
            "'"
        };
        let mut out = Vec::new();
        loop {
            if self.accept(quote) {
                return Ok(out);
            }
            match self.bump() {
                None => return Err(self.error("a string that does not end")),
                Some('\n') if quote.len() == 1 => return Err(self.error("a line break inside a string")),
                Some('\\') if prefix.raw => {
                    out.push(b'\\');
                    if let Some(next) = self.bump() {
                        out.extend(next.encode_utf8(&mut [0; 4]).bytes());
                    }
                }
                Some('\\') => self.escape(prefix.bytes, &mut out)?,
                Some(c) if prefix.bytes && !c.is_ascii() => {
                    return Err(self.error("bytes may contain ASCII characters only"));
                }
                Some(c) => out.extend(c.encode_utf8(&mut [0; 4]).bytes()),
            }
        }
    }

    /// After a backslash.
    fn escape(&mut self, bytes: bool, out: &mut Vec<u8>) -> Result<(), LiteralError> {
        let Some(c) = self.bump() else { return Err(self.error("a string that does not end")) };
        let simple = match c {
            '\n' => return Ok(()),
            '\\' | '\'' | '"' => c as u8,
            'a' => 7,
            'b' => 8,
            'f' => 12,
            'n' => b'\n',
            'r' => b'\r',
            't' => b'\t',
            'v' => 11,
            'x' => {
                let code = self.hexadecimal(2)?;
                push_code(code, bytes, out);
                return Ok(());
            }
            'u' | 'U' if !bytes => {
                let code = self.hexadecimal(if c == 'u' { 4 } else { 8 })?;
                if code > 0x10_ffff {
                    return Err(self.error("a character beyond U+10FFFF"));
                }
                push_code(code, false, out);
                return Ok(());
            }
            'N' if !bytes => return Err(self.error("\\N{…} is not supported")),
            '0'..='7' => {
                let mut code = c as u32 - '0' as u32;
                for _ in 0..2 {
                    match self.peek().and_then(|digit| digit.to_digit(8)) {
                        Some(digit) => {
                            code = code * 8 + digit;
                            self.bump();
                        }
                        None => break,
                    }
                }
                push_code(if bytes { code & 0xff } else { code }, bytes, out);
                return Ok(());
            }
            other => {
                // An unknown escape stays as it is, as in Python.
                if bytes && !other.is_ascii() {
                    return Err(self.error("bytes may contain ASCII characters only"));
                }
                out.push(b'\\');
                out.extend(other.encode_utf8(&mut [0; 4]).bytes());
                return Ok(());
            }
        };
        out.push(simple);
        Ok(())
    }

    fn hexadecimal(&mut self, length: usize) -> Result<u32, LiteralError> {
        let mut code = 0;
        for _ in 0..length {
            match self.peek().and_then(|digit| digit.to_digit(16)) {
                Some(digit) => {
                    code = code * 16 + digit;
                    self.bump();
                }
                None => return Err(self.error("a malformed escape")),
            }
        }
        Ok(code)
    }
}

pub(super) fn string_prefix(word: &str) -> Option<Prefix> {
    match word.to_ascii_lowercase().as_str() {
        "" | "u" => Some(Prefix { raw: false, bytes: false }),
        "r" => Some(Prefix { raw: true, bytes: false }),
        "b" => Some(Prefix { raw: false, bytes: true }),
        "rb" | "br" => Some(Prefix { raw: true, bytes: true }),
        _ => None,
    }
}

/// Writes a code point as a byte, or as generalised UTF-8 (lone surrogates included).
fn push_code(code: u32, as_byte: bool, out: &mut Vec<u8>) {
    if as_byte {
        out.push(code as u8);
    } else if let Some(c) = char::from_u32(code) {
        out.extend(c.encode_utf8(&mut [0; 4]).bytes());
    } else {
        out.extend([0xe0 | (code >> 12) as u8, 0x80 | (code >> 6 & 0x3f) as u8, 0x80 | (code & 0x3f) as u8]);
    }
}
