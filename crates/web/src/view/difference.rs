//! Where two short texts differ, for a `<mark>`.

/// A text in three parts; only the middle one differs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marked {
    pub before: String,
    pub differs: String,
    pub after: String,
}

impl Marked {
    pub fn plain(text: &str) -> Marked {
        Marked { before: text.to_owned(), ..Marked::default() }
    }
}

/// Marks in `got` what differs from `expected`; when nothing of `got` is too much, marks in `expected` what is missing.
/// Whole words and numbers are marked, not parts of them.
pub fn mark(expected: &str, got: &str) -> (Marked, Marked) {
    let (wanted, given): (Vec<char>, Vec<char>) = (expected.chars().collect(), got.chars().collect());
    let mut start = wanted.iter().zip(&given).take_while(|(a, b)| a == b).count();
    while start > 0 && is_word(&wanted, start - 1) && (is_word(&wanted, start) || is_word(&given, start)) {
        start -= 1;
    }
    let rest = wanted.len().min(given.len()) - start;
    let mut end = wanted.iter().rev().zip(given.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    while end > 0 && is_word(&wanted, wanted.len() - end) && (inside(&wanted, start, end) || inside(&given, start, end))
    {
        end -= 1;
    }
    let cut = |text: &[char]| Marked {
        before: text[..start].iter().collect(),
        differs: text[start..text.len() - end].iter().collect(),
        after: text[text.len() - end..].iter().collect(),
    };
    let (wanted, given) = (cut(&wanted), cut(&given));
    if given.differs.is_empty() { (wanted, Marked::plain(got)) } else { (Marked::plain(expected), given) }
}

fn is_word(text: &[char], at: usize) -> bool {
    text.get(at).is_some_and(|c| c.is_alphanumeric() || *c == '_')
}

/// Whether the character before the common end belongs to the differing part and to a word.
fn inside(text: &[char], start: usize, end: usize) -> bool {
    let edge = text.len() - end;
    edge > start && is_word(text, edge - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expected: &str, got: &str, marked: &str) {
        let (wanted, given) = mark(expected, got);
        let shown = if given.differs.is_empty() { &wanted } else { &given };
        assert_eq!(shown.differs, marked, "{expected} / {got}");
        assert_eq!([wanted.before, wanted.differs, wanted.after].concat(), expected);
        assert_eq!([given.before, given.differs, given.after].concat(), got);
    }

    #[test]
    fn only_what_differs_is_marked() {
        check("2", "3", "3");
        check("[1, 25, 3]", "[1, 26, 3]", "26");
        check("[1, 2]", "[1, 2, 3]", ", 3");
        check("[1, 2, 3]", "[1, 2]", ", 3");
        check("True", "None", "None");
        check("'aa'", "'a'", "a");
        check("10", "100", "100");
        check("", "x", "x");
        check("x", "", "x");
        check("same", "same", "");
    }
}
