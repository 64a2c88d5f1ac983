//! Addresses and names as people type them.

use unicode_normalization::UnicodeNormalization;

/// The longest address that mail knows.
const ADDRESS_LIMIT: usize = 254;
const NAME_LIMIT: usize = 1000;

/// What is wrong with an address or a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Missing,
    TooLong,
    NoAddress,
}

/// An address as it is shown and as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub shown: String,
    pub key: String,
}

/// Reads something of the form `name@host`. Whether letters arrive there is seen when one is sent.
pub fn address(typed: &str) -> Result<Address, Fault> {
    let shown: String = typed.trim().nfc().collect();
    if shown.is_empty() {
        return Err(Fault::Missing);
    }
    if shown.len() > ADDRESS_LIMIT {
        return Err(Fault::TooLong);
    }
    let has_form = shown.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !host.contains('@') && !host.starts_with('.') && !host.ends_with('.')
    });
    if !has_form || shown.chars().any(|letter| letter.is_whitespace() || letter.is_control() || is_invisible(letter)) {
        return Err(Fault::NoAddress);
    }
    let key = key(&shown);
    Ok(Address { shown, key })
}

/// The form in which addresses are compared: without case, and without the ways in which Unicode writes one letter twice.
pub fn key(typed: &str) -> String {
    typed.trim().nfkc().collect::<String>().to_lowercase().nfkc().collect()
}

/// A name in any script. What cannot be seen, or turns the text around it, is left out.
pub fn name(typed: &str) -> Result<String, Fault> {
    let visible =
        typed.nfc().filter(|letter| letter.is_whitespace() || !(letter.is_control() || is_invisible(*letter)));
    let name = visible.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(Fault::Missing),
        length if length > NAME_LIMIT => Err(Fault::TooLong),
        _ => Ok(name),
    }
}

/// Marks of direction and characters without width. Joiners stay: some scripts and emoji need them.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_compared_without_case() {
        let key = |typed| address(typed).map(|address| address.key);
        assert_eq!(key(" Vera@Example.ORG "), key("vera@example.org"));
        assert_eq!(key("ВЕРА@пример.рф"), key("вера@пример.рф"));
        assert_eq!(key("ﬁ@a.b"), key("FI@A.B"));
        // The composed and the decomposed letter.
        assert_eq!(key("jos\u{e9}@a.b"), key("jose\u{301}@a.b"));
        for typed in ["", "vera", "@b", "a@", "a@b@c", "a b@c", "a@.b", "a\u{202e}@b.c", "a\0@b"] {
            assert!(address(typed).is_err(), "{typed:?}");
        }
        assert_eq!(address(&format!("{}@b.c", "a".repeat(300))), Err(Fault::TooLong));
    }

    #[test]
    fn names_of_any_script_are_taken() {
        assert_eq!(name("  Вера\tПавловна\n "), Ok("Вера Павловна".to_owned()));
        assert_eq!(name("مريم"), Ok("مريم".to_owned()));
        assert_eq!(name("\u{202e}abc\0"), Ok("abc".to_owned()));
        assert_eq!(name(&"я".repeat(1000)).map(|name| name.chars().count()), Ok(1000));
        assert_eq!(name(&"я".repeat(1001)), Err(Fault::TooLong));
        assert_eq!(name("\u{200b}"), Err(Fault::Missing));
    }
}
