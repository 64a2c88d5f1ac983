//! Foreseen mistakes: the author's wrong programs, recognised when a candidate's fails alike.

use crate::Judge;
use crate::compare::{is_same, same_output};
use crate::duel::read_report;
use crate::program::Order;
use crate::session::Outcome;
use crate::{ReadyCase, ReadyInput};
use domain::{Judgement, Localized, Task, Value, Verdict};

/// Whether two programs did the same with a case: an equal answer, or an exception of the same class.
pub(crate) fn is_alike(task: &Task, case: &ReadyCase, one: (&Outcome, &str), other: (&Outcome, &str)) -> bool {
    match (one.0, other.0) {
        (Outcome::Answer(_), Outcome::Answer(_)) if matches!(case.input, ReadyInput::Stdin(_)) => {
            same_output(one.1, other.1)
        }
        // Two files of tests that are wrong about the same version, and the first one.
        (Outcome::Answer(_), Outcome::Answer(_)) if matches!(case.input, ReadyInput::Version(_)) => true,
        (Outcome::Answer(a), Outcome::Answer(b)) if matches!(case.input, ReadyInput::Acceptance(_)) => {
            first_complaint(a) == first_complaint(b)
        }
        (Outcome::Answer(a), Outcome::Answer(b)) => is_same(task, a, b),
        (Outcome::Raised(a), Outcome::Raised(b)) => a.class == b.class,
        _ => false,
    }
}

/// Of a report of tests: which test failed first, and what it said; of an exception of the project's own, its class.
fn first_complaint(report: &Value) -> Option<(String, String)> {
    let failed = read_report(report, None)?.failed.into_iter().next()?;
    let is_of_tests = failed.file.as_ref().is_none_or(|file| file.starts_with("acceptance/"));
    let said = match failed.message.split_once(':') {
        Some((class, _)) if !is_of_tests => class.to_owned(),
        _ => failed.message,
    };
    Some((failed.name, said))
}

impl Judge {
    /// The author's message, when the program fails the same case with the same verdict as a foreseen wrong program and
    /// its answer there is equal (or its exception of the same class).
    pub(crate) fn recognise(
        &self,
        order: Order<'_>,
        judgement: &Judgement,
        decisive: Option<&(Outcome, String)>,
    ) -> Option<Localized> {
        let position = judgement.cases.iter().position(|case| !case.verdict.is_accepted())?;
        let failed = judgement.cases.get(position)?;
        let (outcome, stdout) = decisive?;
        let case = order.cases.get(position)?;
        let candidates = order.task.mistakes.iter().filter(|mistake| mistake.verdict == failed.verdict);
        for mistake in candidates {
            let is_alike = match failed.verdict {
                Verdict::Forbidden | Verdict::CompileError => true,
                _ if mistake.case.as_deref() != Some(case.id.as_str()) => false,
                Verdict::TimeLimit | Verdict::MemoryLimit | Verdict::OutputLimit => true,
                _ => {
                    let theirs = self.judge_fully(Order {
                        program: &mistake.source,
                        cases: std::slice::from_ref(case),
                        on_demand: false,
                        ..order
                    });
                    let one = (outcome, stdout.as_str());
                    theirs
                        .decisive
                        .as_ref()
                        .is_some_and(|(other, printed)| is_alike(order.task, case, one, (other, printed)))
                }
            };
            if is_alike {
                return Some(mistake.message.clone());
            }
        }
        None
    }
}
