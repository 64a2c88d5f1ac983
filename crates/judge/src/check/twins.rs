//! Foreseen mistakes that cannot be told apart: whoever makes the second one is shown the message of the first.

use super::Checked;
use crate::Judge;
use crate::mistake::is_alike;
use crate::prepare::ReadyCase;
use domain::task::ForeseenMistake;
use domain::{Task, Verdict};

impl Judge {
    /// Two wrong programs with the same answer, or the same exception, at the same case.
    pub(super) fn check_twins(&self, task: &Task, cases: &[ReadyCase], place: &str, checked: &mut Checked) {
        for (at, mistake) in task.mistakes.iter().enumerate() {
            let twin = task.mistakes[..at].iter().find(|earlier| self.are_twins(task, cases, earlier, mistake));
            if let Some(twin) = twin {
                let what = format!(
                    "it cannot be told from {}: both do the same at case {:?}, so that its message is never shown",
                    twin.file,
                    mistake.case.as_deref().unwrap_or("?")
                );
                checked.remark(format!("{place}/{}", mistake.file), what);
            }
        }
    }

    fn are_twins(&self, task: &Task, cases: &[ReadyCase], one: &ForeseenMistake, other: &ForeseenMistake) -> bool {
        if one.verdict != other.verdict || one.case != other.case {
            return false;
        }
        // Of a program that gives no answer, the case is all there is to tell.
        match one.verdict {
            Verdict::TimeLimit | Verdict::MemoryLimit | Verdict::OutputLimit => return true,
            Verdict::WrongAnswer | Verdict::RuntimeError => {}
            _ => return false,
        }
        let Some(case) = cases.iter().find(|case| Some(case.id.as_str()) == one.case.as_deref()) else { return false };
        let interpreter = self.interpreter_for(task).unwrap_or_default();
        let answer = |mistake: &ForeseenMistake| {
            self.run_on(task, &mistake.source, std::slice::from_ref(case), interpreter).decisive
        };
        match (answer(one), answer(other)) {
            (Some(one), Some(other)) => is_alike(task, case, (&one.0, &one.1), (&other.0, &other.1)),
            _ => false,
        }
    }
}
