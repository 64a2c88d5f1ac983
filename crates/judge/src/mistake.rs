//! Foreseen mistakes: the author's wrong programs, recognised when a candidate's fails alike.

use crate::Judge;
use crate::compare::{is_same, same_output};
use crate::duel::read_report;
use crate::prepare::content_hash;
use crate::program::Order;
use crate::session::Outcome;
use crate::{ReadyCase, ReadyInput};
use domain::task::ForeseenMistake;
use domain::{Judgement, Localized, Task, Value, Verdict};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

/// What foreseen wrong programs did with the cases that they fail, and what they printed there, by content: they are run once,
/// not for every candidate who fails the same case.
#[derive(Debug, Default)]
pub(crate) struct Foreseen(Mutex<HashMap<u64, Arc<(Outcome, String)>>>);

/// More than the wrong programs of hundreds of problems; then it begins anew.
const MOST_KEPT: usize = 4096;
/// A larger answer is not kept, and computed again.
const MOST_BYTES: usize = 4096;

impl Foreseen {
    fn find_or_run(&self, key: u64, run: impl FnOnce() -> Option<(Outcome, String)>) -> Option<Arc<(Outcome, String)>> {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = lock().get(&key) {
            return Some(kept.clone());
        }
        let done = Arc::new(run()?);
        let bytes = match &done.0 {
            Outcome::Answer(value) => value.footprint(),
            Outcome::Raised(error) => error.message.len() + error.traceback.len(),
            // A machine that was short of something may have a part in it.
            _ => return Some(done),
        };
        if bytes + done.1.len() <= MOST_BYTES {
            let mut all = lock();
            if all.len() == MOST_KEPT {
                all.clear();
            }
            all.insert(key, done.clone());
        }
        Some(done)
    }
}

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
        let content = content_hash(order.task);
        for mistake in candidates {
            let is_alike = match failed.verdict {
                Verdict::Forbidden | Verdict::CompileError => true,
                _ if mistake.case.as_deref() != Some(case.id.as_str()) => false,
                Verdict::TimeLimit | Verdict::MemoryLimit | Verdict::OutputLimit => true,
                _ => self
                    .foreseen(order, content, mistake, case)
                    .is_some_and(|theirs| is_alike(order.task, case, (outcome, stdout), (&theirs.0, &theirs.1))),
            };
            if is_alike {
                return Some(mistake.message.clone());
            }
        }
        None
    }

    /// What a foreseen wrong program does with a case of a task of this content.
    fn foreseen(
        &self,
        order: Order<'_>,
        content: u64,
        mistake: &ForeseenMistake,
        case: &ReadyCase,
    ) -> Option<Arc<(Outcome, String)>> {
        let mut hasher = DefaultHasher::new();
        (content, &mistake.source, &case.id, order.interpreter).hash(&mut hasher);
        self.foreseen.find_or_run(hasher.finish(), || {
            let cases = std::slice::from_ref(case);
            self.judge_fully(Order { program: &mistake.source, cases, on_demand: false, ..order }).decisive
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sandbox::Ending;

    #[test]
    fn a_foreseen_program_is_run_once_unless_that_says_little_or_its_answer_is_large() {
        let foreseen = Foreseen::default();
        let times_run = |key: u64, outcome: fn() -> Outcome| {
            let mut runs = 0;
            for _ in 0..3 {
                let done = foreseen.find_or_run(key, || {
                    runs += 1;
                    Some((outcome(), String::new()))
                });
                assert!(done.is_some());
            }
            runs
        };
        assert_eq!(times_run(1, || Outcome::Answer(Value::Int(1))), 1);
        assert_eq!(times_run(2, || Outcome::Answer(Value::Str("x".repeat(MOST_BYTES)))), 3);
        assert_eq!(times_run(3, || Outcome::Ended(Ending::MemoryLimit)), 3);
        for key in 0..2 * MOST_KEPT as u64 {
            foreseen.find_or_run(10 + key, || Some((Outcome::Answer(Value::Int(1)), String::new())));
        }
        assert!(foreseen.0.lock().unwrap().len() <= MOST_KEPT);
    }
}
