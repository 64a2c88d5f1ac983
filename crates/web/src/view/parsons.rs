//! The reference's lines, to be put in order and indented.

use curriculum::ladder::Parsons;

/// One line as it is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The server's own number of the line; says nothing about its place.
    pub number: usize,
    pub text: String,
    /// Where the person has put it, from 1.
    pub position: usize,
    pub indent: usize,
    /// `placed`, `misplaced`, or nothing before the first check.
    pub class: &'static str,
}

#[derive(Debug)]
pub struct Puzzle {
    pub lines: Vec<Line>,
    /// How many lines stand right from the top, once something was tried.
    pub right: Option<usize>,
}

impl Puzzle {
    /// The greatest indent that a person can give.
    pub const MAX_INDENT: usize = 8;

    pub fn is_solved(&self) -> bool {
        self.right == Some(self.lines.len())
    }

    /// The puzzle as offered, or as it was `placed` last: `(number, indent)` from the top.
    pub fn of(program: &str, seed: u64, placed: Option<&[(usize, usize)]>) -> Puzzle {
        let parsons = Parsons::of_source(program);
        let offered = parsons.shuffled(seed);
        let line = |number: usize, position, indent, class| Line {
            number,
            text: offered[number].text.clone(),
            position,
            indent,
            class,
        };
        let Some(placed) = placed.filter(|placed| is_permutation(placed, offered.len())) else {
            let lines = (0..offered.len()).map(|number| line(number, number + 1, 0, ""));
            return Puzzle { lines: lines.collect(), right: None };
        };
        let right = placed
            .iter()
            .zip(parsons.lines())
            .take_while(|((number, indent), right)| *indent == right.level && offered[*number].text == right.text)
            .count();
        let lines = placed.iter().enumerate().map(|(at, &(number, indent))| {
            line(number, at + 1, indent, if at < right { "placed" } else { "misplaced" })
        });
        Puzzle { lines: lines.collect(), right: Some(right) }
    }
}

fn is_permutation(placed: &[(usize, usize)], count: usize) -> bool {
    let mut seen = vec![false; count];
    placed.len() == count
        && placed.iter().all(|&(number, _)| number < count && !std::mem::replace(&mut seen[number], true))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROGRAM: &str = "def f(a):\n    b = a\n\n    if b:\n        return 1\n    return 1\n";
    const SEED: u64 = 7;

    fn solution() -> Vec<(usize, usize)> {
        let parsons = Parsons::of_source(PROGRAM);
        let mut offered: Vec<_> = parsons.shuffled(SEED).into_iter().map(Some).collect();
        let place = |right| {
            let number = offered.iter().position(|line| *line == Some(right)).expect("every line is offered");
            offered[number] = None;
            (number, right.level)
        };
        parsons.lines().iter().map(place).collect()
    }

    #[test]
    fn the_right_order_solves_it() {
        assert_eq!(Puzzle::of(PROGRAM, SEED, None).right, None);
        assert!(Puzzle::of(PROGRAM, SEED, Some(&solution())).is_solved());
    }

    #[test]
    fn lines_of_the_same_words_may_change_places() {
        let mut placed = solution();
        placed.swap(3, 4);
        placed[3].1 = 2;
        placed[4].1 = 1;
        assert!(Puzzle::of(PROGRAM, SEED, Some(&placed)).is_solved());
    }

    #[test]
    fn the_first_wrong_line_is_told() {
        let mut placed = solution();
        placed[2].1 = 3;
        let puzzle = Puzzle::of(PROGRAM, SEED, Some(&placed));
        assert_eq!(puzzle.right, Some(2));
        assert_eq!((puzzle.lines[1].class, puzzle.lines[2].class), ("placed", "misplaced"));
        assert_eq!(Puzzle::of(PROGRAM, SEED, Some(&placed[1..])).right, None);
    }
}
