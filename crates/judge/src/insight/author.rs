//! The author's side of an insight: inputs of any size, what a right program answers to them, and whether an input is one
//! at all. It runs in cells of its own; what is learnt there is compared outside.

use super::input::{input_of, value_of};
use super::shape::Shape;
use super::whole_program;
use crate::Judge;
use crate::prepare::{ReadyCase, ReadyInput, ask, generate, load_author};
use crate::session::{LoadOptions, Outcome, Session};
use domain::task::{Expected, Program};
use domain::{Limits, Task, TaskKind, Value};
use sandbox::{Environment, SandboxError};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// Where the reference stands on an input, and what it took.
#[derive(Debug, Clone)]
pub(super) struct Reference {
    pub expected: Expected,
    pub cpu: Duration,
}

pub(super) struct Author<'a> {
    judge: &'a Judge,
    task: &'a Task,
    pub cases: Arc<Vec<ReadyCase>>,
    pub families: Vec<String>,
    generator: Option<Session>,
    reference: Option<Session>,
    valid: Option<Session>,
    /// The whole guard where the author wrote no `valid`; else that of the classes.
    shape: Shape,
    /// Exceptions that are right answers to some inputs.
    raised: BTreeSet<String>,
}

/// The reference's share of a question: it is known to be right and quick on all cases.
const REFERENCE_LIMITS: Limits = Limits { cpu_ms: 2_000, wall_ms: 4_000, memory_mb: 512, output_kb: 4096 };
/// Sizes of generated inputs from which the shape is learnt.
const LEARNT_SIZES: [u64; 8] = [0, 1, 2, 3, 5, 9, 20, 60];
/// Larger inputs teach nothing new and take time to read.
const MOST_LEARNT: u64 = 20_000;

impl<'a> Author<'a> {
    /// None where the task has no reference, or its files do not work.
    pub fn new(judge: &'a Judge, task: &'a Task) -> Result<Option<Author<'a>>, SandboxError> {
        if task.reference().is_none() {
            return Ok(None);
        }
        let Ok(cases) = judge.prepare(task) else { return Ok(None) };
        let mut author = Author::generator_alone(judge, task)?;
        author.cases = cases;
        for case in author.cases.iter() {
            if let Expected::Raises(class) = &case.expected {
                author.raised.insert(class.clone());
            }
        }
        if let Some(generator) = &task.generator
            && generator.source.lines().any(|line| line.starts_with("def valid("))
        {
            author.valid = load_author(judge, generator, "valid", 0)?.ok();
        }
        author.learn_shape()?;
        Ok(Some(author))
    }

    /// Inputs of any size and nothing else.
    pub fn generator_alone(judge: &'a Judge, task: &'a Task) -> Result<Author<'a>, SandboxError> {
        let mut author = Author {
            judge,
            task,
            cases: Arc::default(),
            families: Vec::new(),
            generator: None,
            reference: None,
            valid: None,
            shape: Shape::default(),
            raised: BTreeSet::new(),
        };
        if let Some(generator) = &task.generator {
            author.families = judge.families(generator).unwrap_or_default();
            author.generator = load_author(judge, generator, "generate", 0)?.ok();
        }
        Ok(author)
    }

    fn learn_shape(&mut self) -> Result<(), SandboxError> {
        for case in self.cases.clone().iter() {
            let value = value_of(&case.input);
            if super::input::cost(&value).size < MOST_LEARNT {
                self.shape.learn(&value);
            }
        }
        for family in self.families.clone() {
            for size in LEARNT_SIZES {
                if let Some(input) = self.generate(&family, size, 1)? {
                    self.shape.learn(&value_of(&input));
                }
            }
        }
        Ok(())
    }

    /// An input of a family; None where the family has none of this size.
    pub fn generate(&mut self, family: &str, size: u64, seed: u64) -> Result<Option<ReadyInput>, SandboxError> {
        let Some(session) = &mut self.generator else { return Ok(None) };
        match generate(session, self.task.kind, "generated", family, size, seed) {
            Ok(input) => Ok(Some(input)),
            Err(crate::PrepareError::Sandbox(error)) => Err(error),
            Err(_) => {
                // Whatever happened, the next question finds a generator that works.
                let program = self.task.generator.as_ref();
                self.generator = match program {
                    Some(program) => load_author(self.judge, program, "generate", 0)?.ok(),
                    None => None,
                };
                Ok(None)
            }
        }
    }

    /// The input that a value stands for, if it is one that the statement allows.
    pub fn admit(&mut self, value: &Value) -> Result<Option<ReadyInput>, SandboxError> {
        let Some(input) = input_of(self.task.kind, value) else { return Ok(None) };
        let Some(valid) = &mut self.valid else { return Ok(self.shape.allows(value).then_some(input)) };
        if !self.shape.is_like(value) {
            return Ok(None);
        }
        let (args, kwargs) = match &input {
            ReadyInput::Arguments { args, kwargs } => (args.clone(), kwargs.clone()),
            ReadyInput::Calls(calls) => (Value::Tuple(vec![calls.clone()]), Value::Dict(Vec::new())),
            ReadyInput::Stdin(text) | ReadyInput::Rows(text) | ReadyInput::Version(text) => {
                (Value::Tuple(vec![Value::Str(text.clone())]), Value::Dict(Vec::new()))
            }
            ReadyInput::Acceptance(_) => return Ok(None),
        };
        let step = valid.call(args, kwargs);
        step.outcome.check_cell()?;
        match step.outcome {
            Outcome::Answer(Value::Bool(true)) => Ok(Some(input)),
            Outcome::Ended(_) => {
                self.valid = match &self.task.generator {
                    Some(program) => load_author(self.judge, program, "valid", 0)?.ok(),
                    None => None,
                };
                Ok(None)
            }
            // An exception says so as well: the value is not even of the form that `valid` expects.
            _ => Ok(None),
        }
    }

    /// Whether the author wrote `valid`, and it admits an input. None where there is none.
    pub fn is_admitted(&mut self, input: &ReadyInput) -> Result<Option<bool>, SandboxError> {
        Ok(match self.valid {
            Some(_) => Some(self.admit(&value_of(input))?.is_some()),
            None => None,
        })
    }

    /// What is right on an input; None where the reference itself cannot take it, so that it is no input.
    pub fn answer(&mut self, input: &ReadyInput) -> Result<Option<Reference>, SandboxError> {
        if self.reference.is_none() {
            self.reference = load_reference(self.judge, self.task)?;
        }
        let Some(session) = &mut self.reference else { return Ok(None) };
        let step = match input {
            ReadyInput::Stdin(text) => whole_program::read(session.call(whole_program::arguments(text), no_kwargs())),
            _ => ask(session, input),
        };
        step.outcome.check_cell()?;
        let cpu = step.cpu;
        let expected = match step.outcome {
            Outcome::Answer(_) if self.task.kind == TaskKind::Stdio => Expected::Stdout(step.stdout),
            Outcome::Answer(value) => Expected::Value(value),
            Outcome::Raised(error) if self.raised.contains(&error.class) => Expected::Raises(error.class),
            Outcome::Ended(_) => {
                self.reference = None;
                return Ok(None);
            }
            _ => return Ok(None),
        };
        Ok(Some(Reference { expected, cpu }))
    }
}

fn no_kwargs() -> Value {
    Value::Dict(Vec::new())
}

fn load_reference(judge: &Judge, task: &Task) -> Result<Option<Session>, SandboxError> {
    let Some(program) = task.reference() else { return Ok(None) };
    let (program, options) = prepared(task, program);
    let interpreter = judge.interpreter_for(task).unwrap_or_default();
    let environment = Environment { interpreter, profile: &task.profile };
    let (session, step) = Session::load(&judge.sandbox, environment, &program.source, &options, &REFERENCE_LIMITS)?;
    step.outcome.check_cell()?;
    Ok(matches!(step.outcome, Outcome::Answer(_)).then_some(session))
}

/// A whole program is asked again and again in one cell: it is the author's own, or is asked once more in a fresh cell.
pub(super) fn prepared(task: &Task, program: &Program) -> (Program, LoadOptions) {
    match task.kind {
        TaskKind::Stdio => {
            let source = whole_program::wrapped(&program.source);
            (Program { file: program.file.clone(), source }, LoadOptions::function(whole_program::ENTRY))
        }
        _ => (program.clone(), LoadOptions::of(task)),
    }
}
