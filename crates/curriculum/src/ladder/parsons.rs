//! The reference's lines, to be put in order.

use super::token::{Token, TokenKind, tokenize};

/// A program as lines to be put in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsons {
    /// In the right order.
    lines: Vec<ParsonsLine>,
}

/// One statement's line or head; a statement that spans several lines is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsonsLine {
    /// How deep it is indented: 0, 1, 2 …
    pub level: usize,
    /// Without its indentation.
    pub text: String,
}

/// What is to be said of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ordering {
    Right,
    /// The first place, from 0, where another line belongs.
    WrongAt(usize),
    /// Not every line stands in it exactly once.
    Incomplete,
}

impl Parsons {
    /// The lines of a program that are neither blank nor only a comment.
    pub fn of_source(source: &str) -> Parsons {
        let mut lines = Vec::new();
        // Widths of the blocks that are open, as Python keeps them.
        let mut widths = vec![0];
        for tokens in logical_lines(source) {
            if tokens.iter().all(|token| matches!(token.kind, TokenKind::Space | TokenKind::Comment)) {
                continue;
            }
            let indent = tokens.first().filter(|token| token.kind == TokenKind::Space).map_or("", |token| token.text);
            let width = indent.chars().map(|blank| if blank == '\t' { 8 } else { 1 }).sum();
            while widths.len() > 1 && widths.last().is_some_and(|last| *last > width) {
                widths.pop();
            }
            if widths.last().is_some_and(|last| *last < width) {
                widths.push(width);
            }
            let whole: String = tokens.iter().map(|token| token.text).collect();
            let text: Vec<&str> = whole.lines().map(|line| line.strip_prefix(indent).unwrap_or(line)).collect();
            lines.push(ParsonsLine { level: widths.len() - 1, text: text.join("\n").trim_end().to_owned() });
        }
        Parsons { lines }
    }

    /// In the right order.
    pub fn lines(&self) -> &[ParsonsLine] {
        &self.lines
    }

    /// The lines in the order in which they are offered: the same for the same seed, and never the right one as long as
    /// two lines differ.
    pub fn shuffled(&self, seed: u64) -> Vec<&ParsonsLine> {
        self.shuffle(seed).into_iter().map(|position| &self.lines[position]).collect()
    }

    /// Judges an order. `order` names lines by their places in [`Parsons::shuffled`] of the same seed. Lines that are
    /// alike can stand for each other.
    pub fn check(&self, seed: u64, order: &[usize]) -> Ordering {
        let shuffled = self.shuffle(seed);
        let mut places: Vec<usize> = order.to_vec();
        places.sort_unstable();
        if !places.iter().copied().eq(0..shuffled.len()) {
            return Ordering::Incomplete;
        }
        let chosen = order.iter().map(|place| &self.lines[shuffled[*place]]);
        match chosen.zip(&self.lines).position(|(chosen, right)| chosen != right) {
            None => Ordering::Right,
            Some(place) => Ordering::WrongAt(place),
        }
    }

    /// Positions in the right order, shuffled.
    fn shuffle(&self, seed: u64) -> Vec<usize> {
        let mut state = seed;
        let mut positions: Vec<usize> = (0..self.lines.len()).collect();
        for last in (1..positions.len()).rev() {
            let bound = last as u64 + 1;
            positions.swap(last, (split_mix(&mut state) % bound) as usize);
        }
        // An order that reads like the right one is turned until two lines that differ change places.
        for _ in 0..positions.len() {
            if positions.iter().zip(&self.lines).any(|(position, right)| self.lines[*position] != *right) {
                break;
            }
            positions.rotate_left(1);
        }
        positions
    }
}

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014): small, and the same for ever,
/// so that an order that was begun yesterday is the same today.
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Cuts at the line ends that end a statement: not within brackets or strings, not after a backslash.
fn logical_lines(source: &str) -> Vec<Vec<Token<'_>>> {
    let mut lines = vec![Vec::new()];
    let mut depth = 0i32;
    for token in tokenize(source) {
        match (token.kind, token.text) {
            (TokenKind::Delimiter, "(" | "[" | "{") => depth += 1,
            (TokenKind::Delimiter, ")" | "]" | "}") => depth -= 1,
            (TokenKind::Newline, _) if depth <= 0 => {
                lines.push(Vec::new());
                continue;
            }
            _ => {}
        }
        if let Some(line) = lines.last_mut() {
            line.push(token);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SOURCE: &str = "\
import re

# a comment
def parse(text):
    total = 0
    for word in text.split():
        if word in (
            \"a\",
            \"b\",
        ):
            total += 1
        else:
            total += 1
    return total
";

    fn right_order(parsons: &Parsons, seed: u64) -> Vec<usize> {
        let mut shuffled: Vec<Option<&ParsonsLine>> = parsons.shuffled(seed).into_iter().map(Some).collect();
        let order = parsons.lines().iter().map(|line| {
            let place = shuffled.iter().position(|offered| *offered == Some(line)).expect("every line is offered");
            shuffled[place] = None;
            place
        });
        order.collect()
    }

    #[test]
    fn lines_are_statements_with_levels() {
        let parsons = Parsons::of_source(SOURCE);
        let lines: Vec<(usize, &str)> = parsons.lines().iter().map(|line| (line.level, line.text.as_str())).collect();
        assert_eq!(lines.len(), 9);
        assert_eq!(lines[0], (0, "import re"));
        assert_eq!(lines[4], (2, "if word in (\n    \"a\",\n    \"b\",\n):"));
        assert_eq!(lines[5], (3, "total += 1"));
        assert_eq!(lines[8], (1, "return total"));
    }

    #[test]
    fn lines_that_are_alike_stand_for_each_other() {
        let parsons = Parsons::of_source("a = 1\nb = 2\na = 1\n");
        let mut order = right_order(&parsons, 5);
        assert_eq!(parsons.check(5, &order), Ordering::Right);
        order.swap(0, 2);
        assert_eq!(parsons.check(5, &order), Ordering::Right);
        order.swap(0, 1);
        assert_eq!(parsons.check(5, &order), Ordering::WrongAt(0));
    }

    #[test]
    fn an_order_that_is_no_order_is_incomplete() {
        let parsons = Parsons::of_source(SOURCE);
        for order in [&[][..], &[0, 1], &[0, 0, 1, 2, 3, 4, 5, 6, 7], &[1, 2, 3, 4, 5, 6, 7, 8, 9]] {
            assert_eq!(parsons.check(1, order), Ordering::Incomplete);
        }
    }

    proptest! {
        #[test]
        fn the_offered_order_is_never_right(seed: u64) {
            let parsons = Parsons::of_source(SOURCE);
            prop_assert_eq!(parsons.check(seed, &right_order(&parsons, seed)), Ordering::Right);
            let offered: Vec<usize> = (0..parsons.lines().len()).collect();
            prop_assert!(matches!(parsons.check(seed, &offered), Ordering::WrongAt(_)));
            let two = Parsons::of_source("a = 1\nb = 2\n");
            prop_assert!(matches!(two.check(seed, &[0, 1]), Ordering::WrongAt(0)));
        }

        #[test]
        fn any_text_becomes_tokens_that_make_it_up(text in "[ -~\n\t\"'#\\\\é]{0,60}") {
            let whole: String = tokenize(&text).iter().map(|token| token.text).collect();
            prop_assert_eq!(whole, text.clone());
            Parsons::of_source(&text).shuffled(1);
            crate::ladder::Masked::of_source(&text).text(3);
        }
    }
}
