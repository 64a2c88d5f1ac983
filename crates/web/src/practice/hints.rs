//! The ladder of help: hints one by one, the lines to put in order, the masked solution, word by word. Each rung is
//! remembered, and a solve after any of them counts as one with help.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::climb;
use curriculum::{Exercise, Problem};
use domain::TaskKind;
use store::OpenedHint;

/// How far a person has gone up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ladder {
    /// Hints there are.
    pub texts: usize,
    /// Hints opened.
    pub opened: usize,
    pub has_parsons: bool,
    pub has_masked: bool,
    /// Words of the masked solution that are shown.
    pub words: usize,
    pub has_solution: bool,
    /// Gave up and read the editorial.
    pub has_given_up: bool,
    pub has_reference: bool,
    /// What shows the answer opens only after some tries: so it is on the ladder of follow-ups.
    pub is_locked: bool,
}

/// A step of the ladder, as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rung {
    Hint(usize),
    Parsons,
    Masked,
    Words(usize),
    Solution,
    Editorial,
}

impl Rung {
    pub fn parse(name: &str) -> Option<Rung> {
        match name {
            "parsons" => Some(Rung::Parsons),
            "masked" => Some(Rung::Masked),
            "solution" => Some(Rung::Solution),
            "editorial" => Some(Rung::Editorial),
            _ => {
                let number = |rest: &str| rest.parse().ok().filter(|number| (1..100_000).contains(number));
                let hint = name.strip_prefix("hint-").and_then(number).map(Rung::Hint);
                hint.or_else(|| name.strip_prefix("token-").and_then(number).map(Rung::Words))
            }
        }
    }

    pub fn name(self) -> String {
        match self {
            Rung::Hint(number) => format!("hint-{number}"),
            Rung::Parsons => "parsons".to_owned(),
            Rung::Masked => "masked".to_owned(),
            Rung::Words(count) => format!("token-{count}"),
            Rung::Solution => "solution".to_owned(),
            Rung::Editorial => "editorial".to_owned(),
        }
    }
}

impl Rung {
    /// Whether the reference can be read off it, whole or in pieces.
    fn shows_answer(self) -> bool {
        !matches!(self, Rung::Hint(_))
    }
}

impl Ladder {
    pub async fn load(visit: &Visit, problem: &Problem) -> Result<Ladder, PageError> {
        let opened = visit.person.hints_opened(problem.meta.id).await?;
        let texts = problem.hints.get(visit.language()).len();
        // Nobody puts the lines of several files in order.
        let has_reference = problem.task.reference().is_some() && problem.task.kind != TaskKind::Project;
        let is_locked = !climb::may_give_up(visit, problem).await?;
        Ok(Ladder { texts, has_reference, is_locked, ..Ladder::read(&opened) })
    }

    fn read(opened: &[OpenedHint]) -> Ladder {
        let mut ladder = Ladder::default();
        for rung in opened.iter().filter_map(|hint| Rung::parse(&hint.rung)) {
            match rung {
                Rung::Hint(number) => ladder.opened = ladder.opened.max(number),
                Rung::Parsons => ladder.has_parsons = true,
                Rung::Masked => ladder.has_masked = true,
                Rung::Words(count) => ladder.words = ladder.words.max(count),
                Rung::Solution => ladder.has_solution = true,
                Rung::Editorial => ladder.has_given_up = true,
            }
        }
        ladder
    }

    /// Whether the rung is the next one, or open already.
    pub fn reaches(&self, rung: Rung) -> bool {
        let hints_are_open = self.opened >= self.texts;
        match rung {
            _ if rung.shows_answer() && self.is_locked => false,
            Rung::Hint(number) => number <= self.texts && number <= self.opened + 1,
            Rung::Parsons | Rung::Masked => hints_are_open && self.has_reference,
            Rung::Words(_) | Rung::Solution => self.has_masked,
            Rung::Editorial => true,
        }
    }

    /// All rungs: the hints, the puzzle, the solution.
    pub fn total(&self) -> usize {
        self.texts + if self.has_reference { 2 } else { 0 }
    }

    pub fn climbed(&self) -> usize {
        self.opened.min(self.texts) + usize::from(self.has_parsons) + usize::from(self.has_masked)
    }
}

/// How much help was taken so far: 0 is unaided.
pub async fn used(visit: &Visit, exercise: &Exercise) -> Result<u32, PageError> {
    if !matches!(exercise, Exercise::Problem(_)) {
        return Ok(0);
    }
    let ladder = Ladder::read(&visit.person.hints_opened(exercise.meta().id).await?);
    let rungs = ladder.opened
        + usize::from(ladder.has_parsons)
        + usize::from(ladder.has_masked)
        + usize::from(ladder.has_given_up);
    Ok(u32::try_from(rungs).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rungs_keep_their_names() {
        for rung in [Rung::Hint(2), Rung::Parsons, Rung::Masked, Rung::Words(12), Rung::Solution, Rung::Editorial] {
            assert_eq!(Rung::parse(&rung.name()), Some(rung));
        }
        for name in ["hint-0", "hint-x", "token-", "", "hint--1"] {
            assert_eq!(Rung::parse(name), None, "{name}");
        }
    }

    #[test]
    fn no_rung_is_skipped() {
        let ladder = Ladder { texts: 3, opened: 1, has_reference: true, ..Ladder::default() };
        assert!(ladder.reaches(Rung::Hint(2)));
        assert!(!ladder.reaches(Rung::Hint(3)));
        assert!(!ladder.reaches(Rung::Parsons));
        assert!(!ladder.reaches(Rung::Words(1)));
        assert_eq!((ladder.climbed(), ladder.total()), (1, 5));
        let all = Ladder { opened: 3, has_masked: true, ..ladder };
        let answers = [Rung::Parsons, Rung::Masked, Rung::Words(1), Rung::Solution, Rung::Editorial];
        assert!(answers.into_iter().all(|rung| all.reaches(rung)));
        let locked = Ladder { is_locked: true, ..all };
        assert!(answers.into_iter().all(|rung| !locked.reaches(rung)) && locked.reaches(Rung::Hint(3)));
    }
}
