//! What a repaired program changed in the one that was given, line by line.

/// Lines that did not change, around those that did.
const CONTEXT: usize = 2;
/// Pairs of lines that are compared at most; beyond that, the changes are no repair.
const MOST_PAIRS: usize = 1_000_000;

/// A line of either program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// `+` added, `-` removed, a blank kept; `…` where kept lines are left out.
    pub sign: char,
    pub text: String,
}

/// The changed lines with a few around them; none when nothing changed, or too much.
pub fn changes(before: &str, after: &str) -> Vec<Line> {
    let (before, after): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    if before == after || before.len().saturating_mul(after.len()) > MOST_PAIRS {
        return Vec::new();
    }
    shorten(compare(&before, &after))
}

/// All lines of both, by the longest common subsequence.
fn compare(before: &[&str], after: &[&str]) -> Vec<Line> {
    // Of the lines from here on, how many can be kept.
    let mut kept = vec![vec![0_u32; after.len() + 1]; before.len() + 1];
    for (i, old) in before.iter().enumerate().rev() {
        for (j, new) in after.iter().enumerate().rev() {
            kept[i][j] = if old == new { kept[i + 1][j + 1] + 1 } else { kept[i + 1][j].max(kept[i][j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut lines = Vec::new();
    let mut push = |sign, text: &str| lines.push(Line { sign, text: text.to_owned() });
    while i < before.len() || j < after.len() {
        if i < before.len() && j < after.len() && before[i] == after[j] {
            push(' ', before[i]);
            (i, j) = (i + 1, j + 1);
        } else if j == after.len() || (i < before.len() && kept[i + 1][j] >= kept[i][j + 1]) {
            push('-', before[i]);
            i += 1;
        } else {
            push('+', after[j]);
            j += 1;
        }
    }
    lines
}

fn shorten(lines: Vec<Line>) -> Vec<Line> {
    let is_near = |at: usize| {
        let around = at.saturating_sub(CONTEXT)..(at + CONTEXT + 1).min(lines.len());
        lines[around].iter().any(|line| line.sign != ' ')
    };
    let mut shown: Vec<Line> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if is_near(at) {
            shown.push(line.clone());
        } else if shown.last().is_some_and(|last| last.sign != '…') {
            shown.push(Line { sign: '…', text: String::new() });
        }
    }
    if shown.last().is_some_and(|last| last.sign == '…') {
        shown.pop();
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: &[&str]) {
        let lines = changes(before, after);
        let shown: Vec<String> = lines.iter().map(|line| format!("{}{}", line.sign, line.text)).collect();
        assert_eq!(shown, expected, "{before:?} / {after:?}");
    }

    #[test]
    fn changed_lines_stand_with_a_few_around_them() {
        check("a\nb\n", "a\nb\n", &[]);
        check("a\nb\nc\n", "a\nx\nc\n", &[" a", "-b", "+x", " c"]);
        check("", "a\n", &["+a"]);
        check("a\n", "", &["-a"]);
        check("1\n2\n3\n4\nold", "1\n2\n3\n4\nnew", &[" 3", " 4", "-old", "+new"]);
        let (before, after) = ("a\n1\n2\n3\n4\n5\nb", "A\n1\n2\n3\n4\n5\nB");
        check(before, after, &["-a", "+A", " 1", " 2", "…", " 4", " 5", "-b", "+B"]);
    }

    #[test]
    fn two_wholly_different_programs_are_no_repair() {
        let (before, after) = ("a\n".repeat(2_000), "b\n".repeat(2_000));
        assert_eq!(changes(&before, &after), []);
    }
}
