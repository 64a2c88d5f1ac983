//! The reference, hidden word by word, as pieces of HTML. What is hidden never reaches the page.

const MARK: char = '▒';

/// A run of characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub look: Look,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Seen,
    Hidden,
    /// The word that was revealed last.
    Newest,
}

#[derive(Debug)]
pub struct Masked {
    pub pieces: Vec<Piece>,
    pub shown: usize,
    pub total: usize,
    /// How many words are shown once the line of the next word is.
    pub line_end: usize,
}

impl Masked {
    /// Shows the first `shown` words of the program.
    pub fn of(program: &str, shown: usize) -> Masked {
        let masked = curriculum::ladder::Masked::of_source(program);
        let total = masked.hidden_count();
        let shown = shown.min(total);
        let text = masked.text(shown);
        let newest = (shown > 0 && shown < total).then(|| masked.find_next(shown - 1)).flatten();
        let newest = newest.and_then(|word| {
            let start = common_prefix(&text, &masked.text(shown - 1));
            text[start..].starts_with(word).then(|| start..start + word.len())
        });
        let pieces = match newest {
            Some(range) => {
                let mut pieces = split(&text[..range.start]);
                pieces.push(Piece { text: text[range.clone()].to_owned(), look: Look::Newest });
                pieces.extend(split(&text[range.end..]));
                pieces
            }
            None => split(&text),
        };
        Masked { pieces, shown, total, line_end: line_end(&masked, &text, shown) }
    }

    pub fn is_complete(&self) -> bool {
        self.shown == self.total
    }
}

fn split(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for c in text.chars() {
        let look = if c == MARK { Look::Hidden } else { Look::Seen };
        match pieces.last_mut().filter(|last| last.look == look) {
            Some(last) => last.text.push(c),
            None => pieces.push(Piece { text: c.to_string(), look }),
        }
    }
    pieces
}

fn common_prefix(left: &str, right: &str) -> usize {
    left.char_indices()
        .zip(right.chars())
        .find(|((_, a), b)| a != b)
        .map_or(left.len().min(right.len()), |((at, _), _)| at)
}

/// The number of words after which the line of the next hidden word is readable.
fn line_end(masked: &curriculum::ladder::Masked, text: &str, shown: usize) -> usize {
    let total = masked.hidden_count();
    let Some(first) = text.find(MARK) else { return total };
    let line = text[..first].matches('\n').count();
    let is_readable = |count: &usize| masked.text(*count).lines().nth(line).is_none_or(|line| !line.contains(MARK));
    (shown + 1..=total).find(is_readable).unwrap_or(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROGRAM: &str = "def f(a):\n    return a + 1\n";

    fn text(masked: &Masked) -> String {
        masked.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn words_are_hidden_and_the_newest_is_marked() {
        let masked = Masked::of(PROGRAM, 0);
        assert_eq!(text(&masked), "▒▒▒ ▒(▒):\n    ▒▒▒▒▒▒ ▒ ▒ ▒");
        assert_eq!((masked.total, masked.line_end), (7, 3));
        let masked = Masked::of(PROGRAM, 4);
        assert_eq!(text(&masked), "def f(a):\n    return ▒ ▒ ▒");
        assert_eq!(masked.line_end, 7);
        let newest: Vec<_> = masked.pieces.iter().filter(|piece| piece.look == Look::Newest).collect();
        assert_eq!(newest.len(), 1);
        assert_eq!(newest[0].text, "return");
        assert!(Masked::of(PROGRAM, 99).is_complete());
        assert_eq!(text(&Masked::of(PROGRAM, 99)), PROGRAM.trim_end());
    }
}
