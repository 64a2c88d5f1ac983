//! Rungs of ladders: each is a problem by itself, and the solution before it fails for the reason that is asked about.

use super::Checked;
use super::mutants::RUNG_MS;
use crate::Judge;
use crate::prepare::explain;
use crate::session::Outcome;
use curriculum::{Problem, Rung};
use domain::{Task, Verdict};

impl Judge {
    pub(super) fn check_rung(&self, problem: &Problem, checked: &mut Checked) {
        let Some(rung) = &problem.rung else { return };
        checked.counts.rungs += 1;
        let place = format!("problems/{}/ladder/{}", rung.problem, rung.folder);
        self.check_task(&problem.task, &place, checked);
        self.check_solution_before(&problem.task, rung, &place, checked);
        self.check_cases_by_mutants(&problem.task, &place, RUNG_MS, checked);
    }

    fn check_solution_before(&self, task: &Task, rung: &Rung, place: &str, checked: &mut Checked) {
        // Why not has been said.
        let Ok(cases) = self.prepare(task) else { return };
        let interpreter = self.interpreter_for(task).unwrap_or_default();
        let judged = self.run_on(task, &rung.before.source, &cases, interpreter);
        let (verdict, before) = (judged.judgement.verdict, &rung.before.file);
        let foretold: Vec<&str> = rung.fails_with.iter().map(|one| one.name()).collect();
        let foretold = foretold.join(" or ");
        let what = if verdict == Verdict::Accepted {
            format!("the solution before ({before}) passes it: nothing new is asked; it has to fail with {foretold}")
        } else if !rung.fails_with.contains(&verdict) {
            let case = judged.judgement.cases.last().map_or("?", |case| case.id.as_str());
            let reason = judged.decisive.map(|(outcome, _)| explain(&outcome)).unwrap_or_default();
            format!(
                "the solution before ({before}) has to fail with {foretold}; it fails with {verdict} on case {case:?}: {reason}"
            )
        } else if judged.decisive.is_some_and(|(outcome, _)| is_unfound(&outcome, &task.entry)) {
            format!(
                "the solution before ({before}) fails only because it does not define {:?}: write before.{}, the same \
                 solution in the new shape",
                task.entry,
                task.kind.extension()
            )
        } else {
            return;
        };
        checked.fault(place.to_owned(), what);
    }
}

/// That a name is not there says nothing about what the program does.
fn is_unfound(outcome: &Outcome, entry: &str) -> bool {
    matches!(outcome, Outcome::Raised(error) if error.class == "NameError" && error.message == format!("name '{entry}' is not defined"))
}
