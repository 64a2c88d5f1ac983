//! Problems and the tasks of lessons: solutions accepted, wrong programs rejected as foretold, generators consistent.

use super::Checked;
use crate::prepare::{ReadyCase, ReadyInput, explain, generate, load_author};
use crate::program::Judged;
use crate::session::Outcome;
use crate::{Judge, Order};
use domain::task::{Expected, ForeseenMistake, Program};
use domain::{Task, Value, Verdict};

/// Sizes and seeds for which every family of a generator is tried.
const SIZES: [u64; 6] = [1, 2, 3, 7, 30, 120];
const SEEDS: [u64; 2] = [1, 2];

impl Judge {
    pub(super) fn check_task(&self, task: &Task, place: &str, checked: &mut Checked) {
        if !self.sandbox.profiles(0).contains(&task.profile) {
            let what = format!("the profile {0} is not installed: sparring profiles install {0}", task.profile);
            return checked.fault(place.to_owned(), what);
        }
        let cases = match self.prepare(task) {
            Ok(cases) => cases,
            Err(error) => return checked.fault(format!("{place}/cases.toml"), error.to_string()),
        };
        checked.counts.cases += cases.len();
        for solution in &task.solutions {
            checked.counts.solutions += 1;
            // Profiles are installed for the default interpreter alone.
            let interpreters = self.sandbox.interpreters().iter().enumerate();
            let suits = |minor: u32| task.python.is_none_or(|wanted| wanted.is_met_by(minor));
            for (interpreter, _) in interpreters.filter(|(index, one)| {
                suits(one.version.minor) && self.sandbox.profiles(*index).contains(&task.profile)
            }) {
                self.check_solution(task, solution, &cases, interpreter, place, checked);
            }
        }
        for mistake in &task.mistakes {
            checked.counts.wrong_programs += 1;
            self.check_mistake(task, mistake, &cases, place, checked);
        }
        self.check_twins(task, &cases, place, checked);
        self.check_starter(task, &cases, place, checked);
        if let Some(generator) = &task.generator {
            self.check_generator(task, generator, place, checked);
            match self.refused_inputs(task) {
                Ok(refused) if refused.is_empty() => {}
                Ok(refused) => {
                    let what = format!("`valid` refuses inputs of this problem: {}", refused.join("; "));
                    checked.fault(format!("{place}/generate.py"), what);
                }
                Err(error) => checked.fault(format!("{place}/generate.py"), error.to_string()),
            }
        }
    }

    /// Of a reference that is wrong, no mutant tells anything.
    pub(super) fn check_cases_by_mutants(&self, task: &Task, place: &str, budget_ms: f64, checked: &mut Checked) {
        if checked.findings.is_empty()
            && let Ok(cases) = self.prepare(task)
        {
            self.check_mutants(task, &cases, place, budget_ms, checked);
        }
    }

    pub(super) fn run_on(&self, task: &Task, program: &str, cases: &[ReadyCase], interpreter: usize) -> Judged {
        self.judge_fully(Order { task, program, cases, stops_at_failure: true, interpreter, on_demand: false })
    }

    /// A starter is no solution; one that is to be repaired is nearly one.
    fn check_starter(&self, task: &Task, cases: &[ReadyCase], place: &str, checked: &mut Checked) {
        let place = format!("{place}/starter.{}", task.kind.extension());
        let order = Order {
            task,
            program: &task.starter,
            cases,
            stops_at_failure: !task.is_repair,
            interpreter: self.interpreter_for(task).unwrap_or_default(),
            on_demand: false,
        };
        let starter = self.judge_fully(order).judgement;
        let passed = starter.cases.iter().filter(|case| case.verdict.is_accepted()).count();
        match starter.verdict {
            Verdict::Accepted => checked.fault(place, "the starter is accepted as it stands"),
            Verdict::CompileError => checked.fault(place, "the starter cannot be read as a program"),
            _ if task.is_repair && passed == 0 => {
                checked.fault(place, "the program to be repaired passes no case: there is nothing in it to keep");
            }
            _ => {}
        }
    }

    fn check_solution(
        &self,
        task: &Task,
        solution: &Program,
        cases: &[ReadyCase],
        interpreter: usize,
        place: &str,
        checked: &mut Checked,
    ) {
        let judged = self.run_on(task, &solution.source, cases, interpreter);
        if judged.judgement.verdict.is_accepted() {
            return;
        }
        let last = judged.judgement.cases.last().map_or("?", |case| case.id.as_str());
        let reason = judged.decisive.map(|(outcome, _)| explain(&outcome)).unwrap_or_default();
        let version = self.interpreter_version(interpreter);
        let what = format!("{} on case {last:?} with CPython {version}: {reason}", judged.judgement.verdict);
        checked.fault(format!("{place}/{}", solution.file), what);
    }

    fn check_mistake(
        &self,
        task: &Task,
        mistake: &ForeseenMistake,
        cases: &[ReadyCase],
        place: &str,
        checked: &mut Checked,
    ) {
        let interpreter = self.interpreter_for(task).unwrap_or_default();
        let judgement = self.run_on(task, &mistake.source, cases, interpreter).judgement;
        let place = format!("{place}/{}", mistake.file);
        if judgement.verdict != mistake.verdict {
            let what = format!("foretold {}, got {}", mistake.verdict, judgement.verdict);
            return checked.fault(place, what);
        }
        let failed = judgement.cases.iter().find(|case| !case.verdict.is_accepted()).map(|case| case.id.as_str());
        if mistake.case.is_some() && mistake.case.as_deref() != failed {
            let (foretold, failed) = (mistake.case.as_deref().unwrap_or("?"), failed.unwrap_or("?"));
            checked.fault(place, format!("foretold to fail first on case {foretold:?}, fails on {failed:?}"));
        }
    }

    /// Every family, at several sizes, gives inputs on which all solutions agree.
    fn check_generator(&self, task: &Task, generator: &Program, place: &str, checked: &mut Checked) {
        let file = format!("{place}/generate.py");
        let mut inputs = match self.generate_all(task, generator, &SIZES, SEEDS.into_iter()) {
            Ok(inputs) => inputs,
            Err(reason) => return checked.fault(file, reason),
        };
        checked.counts.generated_inputs += inputs.len();
        let interpreter = self.interpreter_for(task).unwrap_or_default();
        if let Err(error) = self.fill_from_reference(task, &mut inputs, interpreter) {
            return checked.fault(file, error.to_string());
        }
        for solution in task.solutions.iter().skip(1) {
            let Judged { judgement, decisive } = self.run_on(task, &solution.source, &inputs, interpreter);
            if !judgement.verdict.is_accepted() {
                let input = judgement.cases.last().map_or("?", |case| case.id.as_str());
                let reason = decisive.map(|(outcome, _)| explain(&outcome)).unwrap_or_default();
                let what = format!("on an input of {input}: {} disagrees with the reference: {reason}", solution.file);
                return checked.fault(file, what);
            }
        }
    }

    /// Inputs of every family, size and seed, without answers.
    pub(super) fn generate_all(
        &self,
        task: &Task,
        generator: &Program,
        sizes: &[u64],
        seeds: impl Iterator<Item = u64> + Clone,
    ) -> Result<Vec<ReadyCase>, String> {
        let families = self.families(generator)?;
        let mut session = load_author(self, generator, "generate", 0).map_err(|error| error.to_string())??;
        let mut inputs = Vec::new();
        for family in &families {
            for (size, seed) in sizes.iter().flat_map(|size| seeds.clone().map(move |seed| (*size, seed))) {
                let id = format!("{family}, size {size}, seed {seed}");
                let input = generate(&mut session, task.kind, &id, family, size, seed);
                let input = input.map_err(|error| error.to_string())?;
                inputs.push(ReadyCase { id, is_sample: false, input, expected: Expected::FromReference });
            }
        }
        Ok(inputs)
    }

    pub(crate) fn families(&self, generator: &Program) -> Result<Vec<String>, String> {
        let source = format!("{}\n\ndef families_of_this_module():\n    return list(FAMILIES)\n", generator.source);
        let program = Program { file: generator.file.clone(), source };
        let mut session =
            load_author(self, &program, "families_of_this_module", 0).map_err(|error| error.to_string())??;
        let step = session.call(Value::Tuple(Vec::new()), Value::Dict(Vec::new()));
        let Outcome::Answer(value) = &step.outcome else { return Err(explain(&step.outcome)) };
        let names: Option<Vec<String>> =
            value.as_sequence().unwrap_or_default().iter().map(|name| name.as_str().map(str::to_owned)).collect();
        names.filter(|names| !names.is_empty()).ok_or_else(|| "FAMILIES must be a tuple of names".to_owned())
    }

    /// What a program answers to an input, as the expected answer for others.
    pub(super) fn answer_of(&self, task: &Task, program: &str, case: &ReadyCase) -> Result<Expected, String> {
        let interpreter = self.interpreter_for(task).unwrap_or_default();
        match self.run_on(task, program, std::slice::from_ref(case), interpreter).decisive {
            Some((Outcome::Answer(_), stdout)) if matches!(case.input, ReadyInput::Stdin(_)) => {
                Ok(Expected::Stdout(stdout))
            }
            Some((Outcome::Answer(value), _)) => Ok(Expected::Value(value)),
            Some((Outcome::Raised(error), _)) => Ok(Expected::Raises(error.class)),
            Some((other, _)) => Err(format!("the reference: {}", explain(&other))),
            None => Err("the reference could not be run".into()),
        }
    }
}
