//! The author's checker: Python in a cell of its own, which is shown an answer and never the program that gave it.

use crate::Judge;
use crate::describe::cut;
use crate::prepare::{ReadyCase, ReadyInput, explain, load_author};
use crate::session::{Outcome, Session, Step};
use domain::task::Expected;
use domain::{Localized, Task, Value};
use sandbox::SandboxError;

/// Characters of what a checker says.
const LONGEST_REMARK: usize = 500;

/// Whether an answer is right, and what the author has to say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ruling {
    pub is_right: bool,
    pub remark: Option<Localized>,
}

impl Ruling {
    fn wrong() -> Ruling {
        Ruling { is_right: false, remark: None }
    }
}

/// The checker of a task, loaded when the first answer wants it.
#[derive(Debug, Default)]
pub(crate) struct Checker(Option<Session>);

impl Checker {
    /// Asks `check(answer, expected, *arguments)`; a class gives its calls as one argument, a whole program its stdin. An
    /// answer that the checker fails at is wrong, if it does not fail at the reference's.
    pub fn rule(&mut self, judge: &Judge, task: &Task, case: &ReadyCase, step: &Step) -> Result<Ruling, SandboxError> {
        let Some((answer, expected)) = shown(case, step) else { return Ok(Ruling::wrong()) };
        // No literal, and so nothing that a checker could be given.
        let Some(answer) = answer.to_literal() else { return Ok(Ruling::wrong()) };
        match self.ask(judge, task, case, answer, expected.clone())? {
            Ok(ruling) => Ok(ruling),
            // It can rule on this case: then it is the answer that has a shape it was not written for, such as None.
            Err(_) if self.ask(judge, task, case, expected.clone(), expected)?.is_ok_and(|ruling| ruling.is_right) => {
                Ok(Ruling::wrong())
            }
            Err(reason) => Err(SandboxError::Cell(format!("checker.py cannot rule on case {:?}: {reason}", case.id))),
        }
    }

    /// What it says of an answer, or why it says nothing; its cell is of no use then.
    fn ask(
        &mut self,
        judge: &Judge,
        task: &Task,
        case: &ReadyCase,
        answer: Value,
        expected: Value,
    ) -> Result<Result<Ruling, String>, SandboxError> {
        let (arguments, keywords) = match &case.input {
            ReadyInput::Arguments { args, kwargs } => (args.as_sequence().unwrap_or_default().to_vec(), kwargs.clone()),
            ReadyInput::Calls(calls) => (vec![calls.clone()], Value::Dict(Vec::new())),
            ReadyInput::Stdin(text) => (vec![Value::Str(text.clone())], Value::Dict(Vec::new())),
            ReadyInput::Rows(_) | ReadyInput::Version(_) | ReadyInput::Acceptance(_) => return Ok(Ok(Ruling::wrong())),
        };
        let session = match &mut self.0 {
            Some(session) => session,
            none => none.insert(load(judge, task)?),
        };
        let arguments = [answer, expected].into_iter().chain(arguments).collect();
        let step = session.call(Value::Tuple(arguments), keywords);
        step.outcome.check_cell()?;
        Ok(read(&step.outcome).ok_or_else(|| {
            self.0 = None;
            explain(&step.outcome)
        }))
    }
}

fn load(judge: &Judge, task: &Task) -> Result<Session, SandboxError> {
    let missing = || SandboxError::Cell("the task has no checker.py".into());
    let program = task.checker.as_ref().ok_or_else(missing)?;
    load_author(judge, program, "check", 0)?
        .map_err(|reason| SandboxError::Cell(format!("checker.py cannot be loaded: {reason}")))
}

/// The answer and the expected one.
fn shown(case: &ReadyCase, step: &Step) -> Option<(Value, Value)> {
    match (&case.expected, &step.outcome) {
        (Expected::Value(expected), Outcome::Answer(answer)) => Some((answer.clone(), expected.clone())),
        (Expected::Stdout(expected), Outcome::Answer(_)) => {
            Some((Value::Str(step.stdout.clone()), Value::Str(expected.clone())))
        }
        _ => None,
    }
}

/// True, False, or what is wrong in both languages: `{"en": "…", "ru": "…"}`.
fn read(outcome: &Outcome) -> Option<Ruling> {
    let Outcome::Answer(value) = outcome else { return None };
    match value {
        Value::Bool(is_right) => Some(Ruling { is_right: *is_right, remark: None }),
        Value::Dict(_) => {
            let text = |language| Some(cut(value.get(language)?.as_str()?, LONGEST_REMARK));
            Some(Ruling { is_right: false, remark: Some(Localized { en: text("en")?, ru: text("ru")? }) })
        }
        _ => None,
    }
}
