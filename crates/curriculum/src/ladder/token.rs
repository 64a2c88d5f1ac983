//! A small tokenizer of Python source. It never fails: what it does not know becomes a token of one character. The texts
//! of all tokens together are the source.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    Name,
    Keyword,
    Number,
    String,
    Operator,
    /// Brackets, commas, colons, dots, semicolons: the shape of the code.
    Delimiter,
    Comment,
    /// Blanks and joined lines.
    Space,
    Newline,
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    pub kind: TokenKind,
    pub text: &'a str,
}

const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// Longest first.
const OPERATORS: &[&str] = &[
    "**=", "//=", ">>=", "<<=", "...", "!=", "->", ":=", "==", "<=", ">=", "+=", "-=", "*=", "/=", "%=", "&=", "|=",
    "^=", "@=", "**", "//", "<<", ">>", "+", "-", "*", "/", "%", "@", "&", "|", "^", "~", "<", ">", "=",
];

pub fn tokenize(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let (kind, length) = next_token(rest, first);
        let (text, after) = rest.split_at(length);
        tokens.push(Token { kind, text });
        rest = after;
    }
    tokens
}

/// The kind of the first token and its length in bytes, never 0.
fn next_token(rest: &str, first: char) -> (TokenKind, usize) {
    if let Some(length) = string_length(rest) {
        return (TokenKind::String, length);
    }
    let run = |accept: &dyn Fn(char) -> bool| rest.find(|c| !accept(c)).unwrap_or(rest.len());
    match first {
        '\n' => (TokenKind::Newline, 1),
        '\r' if rest.starts_with("\r\n") => (TokenKind::Newline, 2),
        '\\' if rest.starts_with("\\\n") => (TokenKind::Space, 2),
        '\\' if rest.starts_with("\\\r\n") => (TokenKind::Space, 3),
        '#' => (TokenKind::Comment, rest.find(['\n', '\r']).unwrap_or(rest.len())),
        ' ' | '\t' | '\u{c}' => (TokenKind::Space, run(&|c| matches!(c, ' ' | '\t' | '\u{c}'))),
        c if c.is_alphabetic() || c == '_' => {
            let length = run(&|c| c.is_alphanumeric() || c == '_');
            let kind = if KEYWORDS.contains(&&rest[..length]) { TokenKind::Keyword } else { TokenKind::Name };
            (kind, length)
        }
        c if c.is_ascii_digit() || (c == '.' && rest[1..].starts_with(|c: char| c.is_ascii_digit())) => {
            (TokenKind::Number, number_length(rest))
        }
        _ => {
            if let Some(operator) = OPERATORS.iter().find(|operator| rest.starts_with(**operator)) {
                return (TokenKind::Operator, operator.len());
            }
            let kind = if "()[]{},:.;".contains(first) { TokenKind::Delimiter } else { TokenKind::Unknown };
            (kind, first.len_utf8())
        }
    }
}

/// The length of the string literal at the beginning, prefix and quotes included. One that is not closed ends with its
/// line, or with the source when it is triple-quoted.
fn string_length(rest: &str) -> Option<usize> {
    let prefix = rest.find(|c: char| !c.is_ascii_alphabetic())?;
    let is_prefix = prefix <= 2 && rest[..prefix].bytes().all(|byte| b"rRbBuUfFtT".contains(&byte));
    let quote = rest[prefix..].chars().next().filter(|quote| is_prefix && matches!(quote, '"' | '\''))?;
    let triple = quote.to_string().repeat(3);
    let is_triple = rest[prefix..].starts_with(&triple);
    let start = prefix + if is_triple { 3 } else { 1 };
    let mut characters = rest[start..].char_indices();
    while let Some((offset, found)) = characters.next() {
        match found {
            '\\' => {
                characters.next();
            }
            '\n' if !is_triple => return Some(start + offset),
            _ if is_triple && rest[start + offset..].starts_with(&triple) => return Some(start + offset + 3),
            _ if !is_triple && found == quote => return Some(start + offset + 1),
            _ => {}
        }
    }
    Some(rest.len())
}

fn number_length(rest: &str) -> usize {
    let is_radix = rest.len() > 1 && rest.starts_with('0') && rest[1..].starts_with(|c: char| "xXoObB".contains(c));
    let mut previous = ' ';
    let end = rest.find(|c: char| {
        let is_sign_of_exponent = matches!(c, '+' | '-') && matches!(previous, 'e' | 'E') && !is_radix;
        previous = c;
        !(c.is_ascii_alphanumeric() || c == '_' || c == '.' || is_sign_of_exponent)
    });
    end.unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use TokenKind::*;

    fn visible(source: &str) -> Vec<(TokenKind, &str)> {
        let tokens = tokenize(source).into_iter().filter(|token| !matches!(token.kind, Space | Newline));
        tokens.map(|token| (token.kind, token.text)).collect()
    }

    #[test]
    fn a_line_of_code() {
        let expected = [
            (Keyword, "if"),
            (Name, "x"),
            (Delimiter, "."),
            (Name, "y_1"),
            (Operator, "//="),
            (Number, "1.5e-3"),
            (Operator, "-"),
            (Number, "0xe"),
            (Operator, "+"),
            (Number, "2j"),
            (Delimiter, ":"),
            (Comment, "# why"),
        ];
        assert_eq!(visible("if x.y_1 //= 1.5e-3-0xe+2j: # why"), expected);
    }

    #[test]
    fn strings_end_where_they_end() {
        let expected = [(String, "'it\\'s'"), (String, "rb\"#\""), (String, "f'''a\n'b''''"), (Name, "ready")];
        assert_eq!(visible("'it\\'s' rb\"#\" f'''a\n'b'''' ready")[..2], expected[..2]);
        assert_eq!(visible("f'''a\n'b''' ready"), [(String, "f'''a\n'b'''"), (Name, "ready")]);
        assert_eq!(visible("x = 'open\ny"), [(Name, "x"), (Operator, "="), (String, "'open"), (Name, "y")]);
        assert_eq!(visible("bar'x'"), [(Name, "bar"), (String, "'x'")]);
    }
}
