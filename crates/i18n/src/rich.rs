//! Texts with pieces of code in them: `` `code` `` in a message, and arguments that are code whatever they hold.

/// Marks of an argument; such characters are taken out of the argument itself.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// A sentence whose pieces are words or code, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rich {
    pub pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub is_code: bool,
}

/// An argument that is shown as code. It may come from a program: nothing in it can end the piece early.
pub fn code(text: &str) -> String {
    let inner: String = text.chars().filter(|one| !matches!(*one, OPEN | CLOSE)).collect();
    format!("{OPEN}{inner}{CLOSE}")
}

impl Rich {
    /// Reads a formatted message.
    pub fn of(text: &str) -> Rich {
        let mut pieces: Vec<Piece> = Vec::new();
        let (mut is_quoted, mut is_argument) = (false, false);
        for one in text.chars() {
            match one {
                '`' if !is_argument => is_quoted = !is_quoted,
                OPEN => is_argument = true,
                CLOSE => is_argument = false,
                other => {
                    let is_code = is_quoted || is_argument;
                    match pieces.last_mut() {
                        Some(last) if last.is_code == is_code => last.text.push(other),
                        _ => pieces.push(Piece { text: other.to_string(), is_code }),
                    }
                }
            }
        }
        Rich { pieces }
    }

    /// As plain text, code between backticks.
    pub fn plain(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| if piece.is_code { format!("`{}`", piece.text) } else { piece.text.clone() })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_a_message_and_code_in_an_argument() {
        let text = format!("Write `a.{}`, not {}.", code("x"), code("`*_\u{e001}"));
        assert_eq!(Rich::of(&text).plain(), "Write `a.x`, not ``*_`.");
        let is_code: Vec<bool> = Rich::of(&text).pieces.iter().map(|piece| piece.is_code).collect();
        assert_eq!(is_code, [false, true, false, true, false]);
    }
}
