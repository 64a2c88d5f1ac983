//! Cases as they are judged: inputs generated, expected answers taken from the reference. Done once per content.

use crate::Judge;
use crate::session::{LoadOptions, Outcome, Session, Step};
use domain::task::{Case, CaseInput, Expected, Program};
use domain::{Limits, Task, TaskKind, Value};
use sandbox::{Ending, Environment, SandboxError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A case with everything that judging it needs.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadyCase {
    pub id: String,
    pub is_sample: bool,
    pub input: ReadyInput,
    /// Never [`Expected::FromReference`].
    pub expected: Expected,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ReadyInput {
    Arguments {
        args: Value,
        kwargs: Value,
    },
    Calls(Value),
    Stdin(String),
    /// SQL that fills the tables.
    Rows(String),
    /// A version of what is to be tested.
    Version(String),
    /// The tests that a project has to pass.
    Acceptance(Vec<String>),
}

impl ReadyInput {
    /// Whether the answer is a report of tests.
    pub(crate) fn is_tested(&self) -> bool {
        matches!(self, ReadyInput::Version(_) | ReadyInput::Acceptance(_))
    }
}

/// Why the cases of a task cannot be judged: the pack's fault, or the machine's.
#[derive(Debug, thiserror::Error)]
pub enum PrepareError {
    #[error("case {case:?} wants to be generated, but there is no generate.py")]
    NoGenerator { case: String },
    #[error("case {case:?} has no expected answer, and there is no reference")]
    NoReference { case: String },
    #[error("generate.py fails for case {case:?}: {reason}")]
    Generator { case: String, reason: String },
    #[error("the reference fails on case {case:?}: {reason}")]
    Reference { case: String, reason: String },
    #[error("{0}")]
    Input(String),
    #[error("CPython {wanted} is asked for and was not found; found: {found}")]
    NoInterpreter { wanted: String, found: String },
    #[error(transparent)]
    Sandbox(#[from] SandboxError),
}

/// Prepared cases by content, the latest used last. Bounded by what they take: generated inputs can be large.
#[derive(Debug, Default)]
pub(crate) struct Prepared(Mutex<Vec<Kept>>);

#[derive(Debug)]
struct Kept {
    content: u64,
    cases: Arc<Vec<ReadyCase>>,
    bytes: usize,
}

/// Of all prepared cases together. One that is larger by itself is kept until the next.
const MOST_BYTES: usize = 256 << 20;
/// Author's code runs under these, whatever the task allows to candidates.
pub(crate) const AUTHOR_LIMITS: Limits = Limits { cpu_ms: 20_000, wall_ms: 40_000, memory_mb: 1024, output_kb: 1024 };

impl Judge {
    /// The cases of a task, ready to be judged. The first call for a content runs the author's generator and reference.
    pub fn prepare(&self, task: &Task) -> Result<Arc<Vec<ReadyCase>>, PrepareError> {
        let key = content_hash(task);
        if let Some(ready) = self.prepared.find(key) {
            return Ok(ready);
        }
        let interpreter = self.interpreter_for(task)?;
        let ready = Arc::new(once_more(|| self.prepare_cases(task, &task.cases, interpreter))?);
        self.prepared.keep(key, ready.clone());
        Ok(ready)
    }

    /// The interpreter that a task is judged on: the default one, unless the task asks for another.
    pub fn interpreter_for(&self, task: &Task) -> Result<usize, PrepareError> {
        let Some(wanted) = task.python else { return Ok(0) };
        let found = self.sandbox.interpreters();
        found.iter().position(|one| wanted.is_met_by(one.version.minor)).ok_or_else(|| {
            let found: Vec<String> = found.iter().map(|one| one.version.to_string()).collect();
            PrepareError::NoInterpreter { wanted: wanted.to_string(), found: found.join(", ") }
        })
    }

    /// Prepares the given cases of a task on one interpreter, without the cache.
    pub(crate) fn prepare_cases(
        &self,
        task: &Task,
        cases: &[Case],
        interpreter: usize,
    ) -> Result<Vec<ReadyCase>, PrepareError> {
        let mut generator: Option<Session> = None;
        let mut ready = Vec::with_capacity(cases.len());
        for case in cases {
            let input = match &case.input {
                CaseInput::Arguments { args, kwargs } => {
                    ReadyInput::Arguments { args: args.clone(), kwargs: kwargs.clone() }
                }
                CaseInput::Calls(calls) => ReadyInput::Calls(calls.clone()),
                CaseInput::Stdin(stdin) => ReadyInput::Stdin(stdin.clone()),
                CaseInput::Rows(rows) => ReadyInput::Rows(rows.clone()),
                CaseInput::Version(source) => ReadyInput::Version(source.clone()),
                CaseInput::Acceptance(tests) => ReadyInput::Acceptance(tests.clone()),
                CaseInput::Generated { family, size, seed } => {
                    let session = match &mut generator {
                        Some(session) => session,
                        none => none.insert(self.load_generator(task, &case.id, interpreter)?),
                    };
                    generate(session, task.kind, &case.id, family, *size, *seed)?
                }
            };
            ready.push(ReadyCase {
                id: case.id.clone(),
                is_sample: case.is_sample,
                input,
                expected: case.expected.clone(),
            });
        }
        self.fill_from_reference(task, &mut ready, interpreter)?;
        Ok(ready)
    }

    fn load_generator(&self, task: &Task, case: &str, interpreter: usize) -> Result<Session, PrepareError> {
        let program = task.generator.as_ref().ok_or_else(|| PrepareError::NoGenerator { case: case.to_owned() })?;
        load_author(self, program, "generate", interpreter)?
            .map_err(|reason| PrepareError::Generator { case: case.to_owned(), reason })
    }

    /// Puts the reference's answers where they are missing. Stops at the first input to which it has none.
    pub(crate) fn fill_from_reference(
        &self,
        task: &Task,
        cases: &mut [ReadyCase],
        interpreter: usize,
    ) -> Result<(), PrepareError> {
        let mut reference: Option<Session> = None;
        for case in cases.iter_mut().filter(|case| case.expected == Expected::FromReference) {
            let program = task.reference().ok_or_else(|| PrepareError::NoReference { case: case.id.clone() })?;
            // A program that reads stdin runs once in a cell.
            if task.kind == TaskKind::Stdio {
                reference = None;
            }
            let session = match &mut reference {
                Some(session) => session,
                none => none.insert(self.load_reference(task, program, &case.id, interpreter)?),
            };
            let step = ask(session, &case.input);
            step.outcome.check_cell()?;
            case.expected = read_answer(&case.input, step)
                .map_err(|reason| PrepareError::Reference { case: case.id.clone(), reason })?;
        }
        Ok(())
    }

    fn load_reference(
        &self,
        task: &Task,
        program: &Program,
        case: &str,
        interpreter: usize,
    ) -> Result<Session, PrepareError> {
        let options = LoadOptions::of(task);
        let environment = Environment { interpreter, profile: &task.profile };
        let (session, step) = Session::load(&self.sandbox, environment, &program.source, &options, &AUTHOR_LIMITS)?;
        step.outcome.check_cell()?;
        match step.outcome {
            Outcome::Answer(_) => Ok(session),
            other => Err(PrepareError::Reference { case: case.to_owned(), reason: explain(&other) }),
        }
    }

    /// A candidate's own input, with the reference's answer as the expected one.
    pub fn own_case(&self, task: &Task, own_input: &str) -> Result<ReadyCase, PrepareError> {
        let input = parse_own_input(task.kind, own_input)?;
        let mut cases = [ReadyCase { id: "own".into(), is_sample: true, input, expected: Expected::FromReference }];
        let interpreter = self.interpreter_for(task)?;
        once_more(|| self.fill_from_reference(task, &mut cases, interpreter))?;
        let [case] = cases;
        Ok(case)
    }
}

/// Does it again when the warm interpreter died meanwhile: that says nothing about the task.
fn once_more<T>(mut act: impl FnMut() -> Result<T, PrepareError>) -> Result<T, PrepareError> {
    match act() {
        Err(PrepareError::Sandbox(SandboxError::Abandoned)) => act(),
        other => other,
    }
}

impl Prepared {
    fn lock(&self) -> MutexGuard<'_, Vec<Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, content: u64) -> Option<Arc<Vec<ReadyCase>>> {
        let mut all = self.lock();
        let position = all.iter().position(|kept| kept.content == content)?;
        all[position..].rotate_left(1);
        all.last().map(|kept| kept.cases.clone())
    }

    fn keep(&self, content: u64, cases: Arc<Vec<ReadyCase>>) {
        let bytes = cases.iter().map(ReadyCase::footprint).sum();
        let mut all = self.lock();
        // Another thread may have prepared the same.
        all.retain(|kept| kept.content != content);
        all.push(Kept { content, cases, bytes });
        let mut together: usize = all.iter().map(|kept| kept.bytes).sum();
        while together > MOST_BYTES && all.len() > 1 {
            together -= all.remove(0).bytes;
        }
        tracing::debug!(bytes, together, entries = all.len(), "Cases were prepared");
    }
}

impl ReadyCase {
    /// Bytes of memory that it takes, nearly.
    fn footprint(&self) -> usize {
        let input = match &self.input {
            ReadyInput::Arguments { args, kwargs } => args.footprint() + kwargs.footprint(),
            ReadyInput::Calls(calls) => calls.footprint(),
            ReadyInput::Stdin(text) | ReadyInput::Rows(text) | ReadyInput::Version(text) => text.len(),
            ReadyInput::Acceptance(_) => 0,
        };
        let expected = match &self.expected {
            Expected::Value(value) => value.footprint(),
            Expected::Stdout(text) => text.len(),
            _ => 0,
        };
        size_of::<ReadyCase>() + input + expected
    }
}

/// What a person typed as an input: for a function its arguments (`3, "a"`, with or without parentheses; one alone needs
/// no comma unless it is a tuple), for a class a list of calls.
pub fn parse_own_input(kind: TaskKind, text: &str) -> Result<ReadyInput, PrepareError> {
    match kind {
        TaskKind::Stdio => return Ok(ReadyInput::Stdin(text.to_owned())),
        TaskKind::Sql => return Ok(ReadyInput::Rows(text.to_owned())),
        kind if !kind.takes_own_input() => {
            return Err(PrepareError::Input("this kind of task takes no input of one's own".into()));
        }
        _ => {}
    }
    let wrong = |what: String| PrepareError::Input(what);
    match kind {
        TaskKind::Function | TaskKind::Async => {
            let args = match domain::value::parse_literal(text).map_err(|error| wrong(error.to_string()))? {
                args @ Value::Tuple(_) => args,
                only => Value::Tuple(vec![only]),
            };
            Ok(ReadyInput::Arguments { args, kwargs: Value::Dict(Vec::new()) })
        }
        _ => {
            let calls = domain::value::parse_literal(text).map_err(|error| wrong(error.to_string()))?;
            check_calls(&calls).map_err(wrong)?;
            Ok(ReadyInput::Calls(calls))
        }
    }
}

/// A script is a non-empty list of `(name, args)`.
pub fn check_calls(calls: &Value) -> Result<(), String> {
    let steps = match calls {
        Value::List(steps) | Value::Tuple(steps) if !steps.is_empty() => steps,
        _ => return Err("calls must be a list of (name, arguments), the first of which constructs".into()),
    };
    for (index, step) in steps.iter().enumerate() {
        match step.as_sequence() {
            Some([Value::Str(_), Value::Tuple(_) | Value::List(_)]) => {}
            _ => return Err(format!("call {} is not (name, arguments)", index + 1)),
        }
    }
    Ok(())
}

/// Loads an author's program; the inner error is what the program did wrong.
pub(crate) fn load_author(
    judge: &Judge,
    program: &Program,
    entry: &str,
    interpreter: usize,
) -> Result<Result<Session, String>, SandboxError> {
    let options = LoadOptions::function(entry);
    let environment = Environment::standard(interpreter);
    let (session, step) = Session::load(&judge.sandbox, environment, &program.source, &options, &AUTHOR_LIMITS)?;
    step.outcome.check_cell()?;
    Ok(match step.outcome {
        Outcome::Answer(_) => Ok(session),
        other => Err(explain(&other)),
    })
}

/// Asks `generate(family, size, rng)` for one input.
pub(crate) fn generate(
    session: &mut Session,
    kind: TaskKind,
    case: &str,
    family: &str,
    size: u64,
    seed: u64,
) -> Result<ReadyInput, PrepareError> {
    let wrong = |reason: String| PrepareError::Generator { case: case.to_owned(), reason };
    let size = Value::Int(i64::try_from(size).unwrap_or(i64::MAX));
    let step = session.generate(vec![Value::Str(family.to_owned()), size], seed);
    step.outcome.check_cell()?;
    let Outcome::Answer(value) = step.outcome else { return Err(wrong(explain(&step.outcome))) };
    match (kind, value) {
        (kind, args @ Value::Tuple(_)) if kind.is_one_call() => {
            Ok(ReadyInput::Arguments { args, kwargs: Value::Dict(Vec::new()) })
        }
        (TaskKind::Class, calls) => check_calls(&calls).map(|()| ReadyInput::Calls(calls)).map_err(wrong),
        (TaskKind::Stdio, Value::Str(stdin)) => Ok(ReadyInput::Stdin(stdin)),
        (TaskKind::Sql, Value::Str(rows)) => Ok(ReadyInput::Rows(rows)),
        (_, other) => Err(wrong(format!("it returned a {}", other.class_name()))),
    }
}

fn read_answer(input: &ReadyInput, step: Step) -> Result<Expected, String> {
    match (input, step.outcome) {
        (ReadyInput::Stdin(_), Outcome::Answer(_)) => Ok(Expected::Stdout(step.stdout)),
        (_, Outcome::Answer(value)) => Ok(Expected::Value(value)),
        // No error is the answer to a query.
        (ReadyInput::Rows(_), other @ Outcome::Raised(_)) => Err(explain(&other)),
        (_, Outcome::Raised(error)) => Ok(Expected::Raises(error.class)),
        (_, other) => Err(explain(&other)),
    }
}

pub(crate) fn ask(session: &mut Session, input: &ReadyInput) -> Step {
    match input {
        ReadyInput::Arguments { args, kwargs } => session.call(args.clone(), kwargs.clone()),
        ReadyInput::Calls(calls) => session.script(calls.clone()),
        ReadyInput::Stdin(stdin) => session.run(stdin),
        ReadyInput::Rows(rows) => session.ask_database(rows),
        ReadyInput::Acceptance(tests) => session.accept(tests),
        // Goes by `Judge::duel`: it takes two cells.
        ReadyInput::Version(_) => Step {
            outcome: Outcome::Ended(Ending::Malformed),
            cpu: Duration::ZERO,
            stdout: String::new(),
            stderr: String::new(),
        },
    }
}

/// An outcome in a few words, for authors and logs.
pub(crate) fn explain(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Answer(value) => format!("it answered {}", domain::value::bounded_repr(value, 200)),
        Outcome::Raised(error) | Outcome::NoPython(error) => match error.line {
            Some(line) => format!("{}: {} (line {line})", error.class, error.message),
            None => format!("{}: {}", error.class, error.message),
        },
        Outcome::Forbidden(found) => {
            format!("it uses {}", found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", "))
        }
        Outcome::Ended(ending) => format!("it gave no answer ({ending:?})"),
    }
}

/// Of everything that cases are prepared from.
pub(crate) fn content_hash(task: &Task) -> u64 {
    let mut hasher = DefaultHasher::new();
    task.kind.name().hash(&mut hasher);
    task.entry.hash(&mut hasher);
    task.answer.name().hash(&mut hasher);
    task.result_adapter.name().hash(&mut hasher);
    for adapter in &task.argument_adapters {
        adapter.name().hash(&mut hasher);
    }
    for program in task.solutions.iter().take(1).chain(&task.generator).chain(&task.harness) {
        program.source.hash(&mut hasher);
    }
    format!("{:?} {:?}", task.database, task.python).hash(&mut hasher);
    for case in &task.cases {
        // Debug writes every part of a case, numbers and texts alike.
        format!("{case:?}").hash(&mut hasher);
    }
    hasher.finish()
}
