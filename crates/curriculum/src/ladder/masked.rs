//! The reference with its tokens masked: the shape is there, the words come one by one.

use super::token::{TokenKind, tokenize};

/// The mark of a hidden character.
const MARK: &str = "▒";
/// A longer token shows no more marks than this: its length would give it away.
const MOST_MARKS: usize = 8;

/// A program of which only a beginning is readable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masked {
    tokens: Vec<MaskedToken>,
}

/// A token, or the blanks between two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MaskedToken {
    pub text: String,
    /// Names, keywords, numbers, strings, operators and comments can be hidden; brackets, commas, colons, dots and blanks
    /// are always seen.
    pub can_hide: bool,
}

impl Masked {
    pub fn of_source(source: &str) -> Masked {
        let tokens = tokenize(source.trim_end()).into_iter().map(|token| {
            use TokenKind::{Comment, Keyword, Name, Number, Operator, String};
            let can_hide = matches!(token.kind, Name | Keyword | Number | String | Operator | Comment);
            MaskedToken { text: token.text.to_owned(), can_hide }
        });
        Masked { tokens: tokens.collect() }
    }

    /// How many tokens can be revealed.
    pub fn hidden_count(&self) -> usize {
        self.hidden().count()
    }

    /// The token that is revealed after `revealed` others.
    pub fn find_next(&self, revealed: usize) -> Option<&str> {
        self.hidden().nth(revealed).map(|token| token.text.as_str())
    }

    /// The program with its first `revealed` tokens readable and the others masked.
    pub fn text(&self, revealed: usize) -> String {
        let mut text = String::new();
        let mut seen = 0;
        for token in &self.tokens {
            let is_hidden = token.can_hide && seen >= revealed;
            seen += usize::from(token.can_hide);
            if is_hidden {
                text.push_str(&MARK.repeat(token.text.chars().count().min(MOST_MARKS)));
            } else {
                text.push_str(&token.text);
            }
        }
        text
    }

    fn hidden(&self) -> impl Iterator<Item = &MaskedToken> {
        self.tokens.iter().filter(|token| token.can_hide)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "def add(first, second):\n    return first + second_of_them  # sum\n";

    #[test]
    fn nothing_is_readable_at_first_but_the_shape() {
        let masked = Masked::of_source(SOURCE);
        assert_eq!(masked.text(0), "▒▒▒ ▒▒▒(▒▒▒▒▒, ▒▒▒▒▒▒):\n    ▒▒▒▒▒▒ ▒▒▒▒▒ ▒ ▒▒▒▒▒▒▒▒  ▒▒▒▒▒");
        assert_eq!(masked.hidden_count(), 9);
    }

    #[test]
    fn tokens_come_from_the_start() {
        let masked = Masked::of_source(SOURCE);
        assert!(masked.text(3).starts_with("def add(first, ▒▒▒▒▒▒):"));
        assert_eq!(masked.find_next(3), Some("second"));
        assert_eq!(masked.text(masked.hidden_count()), SOURCE.trim_end());
        assert_eq!(masked.find_next(masked.hidden_count()), None);
    }
}
