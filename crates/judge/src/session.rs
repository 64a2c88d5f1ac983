//! One program in one cell: loading it, asking it, and reading what came back.

use crate::describe::cut;
use crate::prepare::ReadyInput;
use domain::project::ProjectFile;
use domain::{Limits, ProgramError, Task, TaskKind, Value};
use sandbox::{Asked, Budget, Cell, Ending, Environment, Layer, Sandbox, SandboxError};
use std::time::Duration;

/// What came of one request, as the program's own doing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Outcome {
    Answer(Value),
    /// An exception of the program.
    Raised(ProgramError),
    /// The source is no Python, or no SQL.
    NoPython(ProgramError),
    /// Constructs that the task rules out: name and line.
    Forbidden(Vec<(String, u32)>),
    /// No answer.
    Ended(Ending),
}

impl Outcome {
    /// The cell was lost to something that is not the program's doing: nothing can be said about the program.
    pub fn check_cell(&self) -> Result<(), SandboxError> {
        match self {
            Outcome::Ended(Ending::Abandoned) => Err(SandboxError::Abandoned),
            _ => Ok(()),
        }
    }
}

/// One request and what it cost.
#[derive(Debug)]
pub(crate) struct Step {
    pub outcome: Outcome,
    pub cpu: Duration,
    pub stdout: String,
    pub stderr: String,
}

/// What came back from a cell that may ask before it answers: the parts of a question, or the end of it all.
#[derive(Debug)]
pub(crate) struct Reply {
    pub said: Result<Vec<Value>, Outcome>,
    pub cpu: Duration,
    pub stdout: String,
    pub stderr: String,
}

/// Memory that a program took for one question, in bytes, by the kernel's account of its process.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weight {
    /// The most at any time, beyond the input.
    pub peak: u64,
    /// What is left of it with the answer.
    pub kept: u64,
    /// What other processes took, or files, as far as that shows.
    pub elsewhere: u64,
}

/// A cell with a program in it.
#[derive(Debug)]
pub(crate) struct Session {
    cell: Cell,
    budget: Budget,
}

/// How a program is to be loaded; see `programs.py`.
#[derive(Debug, Clone, Default)]
pub(crate) struct LoadOptions(Vec<(Value, Value)>);

impl LoadOptions {
    pub fn with(mut self, name: &str, value: Value) -> Self {
        self.0.push((text(name), value));
        self
    }

    pub fn function(entry: &str) -> Self {
        Self::default().with("entry", text(entry))
    }

    pub fn whole_program() -> Self {
        Self::default().with("whole", Value::Bool(true))
    }

    pub fn of(task: &Task) -> Self {
        let mut options = match task.kind {
            TaskKind::Stdio => Self::whole_program(),
            TaskKind::Function | TaskKind::Class => Self::function(&task.entry),
            TaskKind::Async => Self::function(&task.entry).with("async", Value::Bool(true)),
            TaskKind::Sql => Self::default(),
            TaskKind::Tests => Self::function(&task.entry).with("tests", text(&task.tested_module)),
            TaskKind::Project => Self::default().with("acceptance", project_files(&task.acceptance)),
        };
        if let Some(rules) = &task.database {
            options = options.with("schema", text(&rules.schema));
            if let Some(check) = &rules.check {
                options = options.with("check", text(check));
            }
        }
        if let Some(harness) = &task.harness {
            options = options.with("harness", text(&harness.source));
        }
        let adapters = &task.argument_adapters;
        let names = adapters.iter().map(|adapter| text(adapter.name())).collect();
        options = options
            .with("args", Value::List(names))
            .with("result", text(task.result_adapter.name()))
            .with("answer", text(task.answer.name()));
        let has_nodes =
            adapters.iter().chain([&task.result_adapter]).any(|one| ["linked_list", "tree"].contains(&one.name()));
        if has_nodes {
            options = options.with("nodes", Value::Bool(true));
        }
        if !task.forbidden.is_empty() {
            let constructs = task.forbidden.iter().map(|one| text(&one.construct)).collect();
            options = options.with("forbidden", Value::List(constructs));
        }
        options
    }
}

/// As pairs of path and source.
pub(crate) fn project_files(files: &[ProjectFile]) -> Value {
    Value::List(files.iter().map(|file| Value::Tuple(vec![text(&file.path), text(&file.source)])).collect())
}

pub(crate) fn text(text: &str) -> Value {
    Value::Str(text.to_owned())
}

pub(crate) fn budget_of(limits: &Limits) -> Budget {
    Budget {
        cpu: Duration::from_millis(limits.cpu_ms),
        wall: Duration::from_millis(limits.wall_ms),
        memory: limits.memory_mb.saturating_mul(1 << 20),
        output: usize::try_from(limits.output_kb.saturating_mul(1 << 10)).unwrap_or(usize::MAX),
    }
}

impl Session {
    /// Takes a cell and loads the program into it. The step tells whether it may be asked.
    pub fn load(
        sandbox: &Sandbox,
        environment: Environment<'_>,
        source: &str,
        options: &LoadOptions,
        limits: &Limits,
    ) -> Result<(Session, Step), SandboxError> {
        let budget = budget_of(limits);
        let cell = sandbox.cell(environment, budget.memory)?;
        Ok(Self::load_into(cell, sandbox.counts_memory(), source, options, budget))
    }

    /// The same with a cell that was taken before; for benchmarks of forking on demand.
    pub fn load_into(
        cell: Cell,
        counts_memory: bool,
        source: &str,
        options: &LoadOptions,
        budget: Budget,
    ) -> (Session, Step) {
        let mut options = options.0.clone();
        if !counts_memory {
            // Threads reserve far more than they use. What is used is watched by the supervisor; this limit is for what
            // is taken at once.
            const RESERVE: u64 = 512 << 20;
            let size = cell.mapped_memory().saturating_add(budget.memory).saturating_add(RESERVE);
            options.push((text("address_space"), Value::Int(i64::try_from(size).unwrap_or(i64::MAX))));
        }
        let mut session = Session { cell, budget };
        let step = session.ask("load", vec![text(source), Value::Dict(options)]);
        (session, step)
    }

    /// Gives the questions from now on less time, or more.
    pub fn limit_time(&mut self, cpu: Duration, wall: Duration) {
        (self.budget.cpu, self.budget.wall) = (cpu, wall);
    }

    pub fn call(&mut self, args: Value, kwargs: Value) -> Step {
        self.ask("call", vec![args, kwargs])
    }

    pub fn script(&mut self, calls: Value) -> Step {
        self.ask("script", vec![calls])
    }

    pub fn run(&mut self, stdin: &str) -> Step {
        self.ask("run", vec![Value::Bytes(stdin.as_bytes().to_vec())])
    }

    /// Puts an input there, for [`Session::work`].
    pub fn keep(&mut self, input: &ReadyInput) -> Step {
        let question = match input {
            ReadyInput::Arguments { args, kwargs } => vec![text("call"), args.clone(), kwargs.clone()],
            ReadyInput::Calls(calls) => vec![text("script"), calls.clone()],
            ReadyInput::Stdin(stdin) => vec![text("run"), Value::Bytes(stdin.as_bytes().to_vec())],
            _ => vec![text("none")],
        };
        self.ask("keep", question)
    }

    /// Has the program work on the input that was kept, and weighs it meanwhile. None where memory cannot be weighed here.
    pub fn work(&mut self) -> (Step, Option<Weight>) {
        let all_before = self.cell.peak_memory();
        let before = self.cell.start_weighing();
        let step = self.ask("work", Vec::new());
        let after = self.cell.resident();
        if !matches!(step.outcome, Outcome::Answer(_)) {
            return (step, None);
        }
        // Once more, when what was only needed meanwhile is gone.
        let rest = self.ask("rest", Vec::new());
        let kept = self.cell.resident().filter(|_| matches!(rest.outcome, Outcome::Answer(_)));
        let all = self.cell.peak_memory().saturating_sub(all_before);
        let weight = before.zip(after).zip(kept).map(|((before, after), kept)| {
            let peak = after.peak.saturating_sub(before.now);
            // What the cell as a whole took meanwhile, beyond what its own process took.
            Weight { peak, kept: kept.now.saturating_sub(before.now), elsewhere: all.saturating_sub(peak) }
        });
        (step, weight)
    }

    /// As [`Session::work`], with the jumps and branches of the program's own code counted: the answer, where that is possible.
    /// The count comes from the program's side.
    pub fn count(&mut self) -> Step {
        self.ask("count", Vec::new())
    }

    pub fn ask_database(&mut self, rows: &str) -> Step {
        self.ask("ask_database", vec![text(rows)])
    }

    /// Runs some of the author's tests on a project.
    pub fn accept(&mut self, tests: &[String]) -> Step {
        self.ask("accept", vec![Value::List(tests.iter().map(|test| text(test)).collect())])
    }

    /// Calls an author's generator: arguments, then a source of randomness with this seed.
    pub fn generate(&mut self, args: Vec<Value>, seed: u64) -> Step {
        self.ask("generate", vec![Value::Tuple(args), Value::Int(seed as i64)])
    }

    /// Calls each function whose name starts with the prefix.
    pub fn claims(&mut self, prefix: &str) -> Step {
        self.ask("claims", vec![text(prefix)])
    }

    /// Runs the program step by step: an action with its arguments, most steps, seconds until it hands over what it has.
    pub fn trace(&mut self, action: &str, arguments: Vec<Value>, most_steps: i64, seconds: i64) -> Step {
        self.ask("trace", vec![text(action), Value::Tuple(arguments), Value::Int(most_steps), Value::Int(seconds)])
    }

    pub fn layers_from_outside(&self) -> Vec<Layer> {
        self.cell.layers_from_outside()
    }

    pub fn peak_memory_kb(&self) -> u64 {
        self.cell.peak_memory() >> 10
    }

    /// What a module offers to those who test it; see `duel.py`.
    pub fn describe_subject(&mut self) -> Step {
        self.ask("describe_subject", Vec::new())
    }

    /// A question of a file of tests to the module that it tests.
    pub fn ask_subject(&mut self, question: Vec<Value>) -> Step {
        self.ask("ask_subject", question)
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.budget
    }

    /// Sends a message to a cell that may ask something before it answers. Gives what it said, and the wall time.
    pub(crate) fn ask_openly(&mut self, message: &Value, budget: &Budget) -> (Reply, Duration) {
        let Asked { outcome, usage, stdout, stderr } = self.cell.ask(message, budget);
        let said = match outcome {
            Ok(Value::Tuple(mut parts)) if parts.first().and_then(Value::as_str) == Some("asks") => {
                parts.remove(0);
                Ok(parts)
            }
            Ok(reply) => Err(read_reply(reply)),
            Err(ending) => Err(Outcome::Ended(ending)),
        };
        (Reply { said, cpu: usage.cpu, stdout: lossy(stdout), stderr: lossy(stderr) }, usage.wall)
    }

    fn ask(&mut self, action: &str, arguments: Vec<Value>) -> Step {
        let request = Value::Tuple(std::iter::once(text(action)).chain(arguments).collect());
        let Asked { outcome, usage, stdout, stderr } = self.cell.ask(&request, &self.budget);
        let outcome = match outcome {
            Ok(reply) => read_reply(reply),
            Err(ending) => Outcome::Ended(ending),
        };
        Step { outcome, cpu: usage.cpu, stdout: lossy(stdout), stderr: lossy(stderr) }
    }
}

fn lossy(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// What the runtime would never exceed, and a forged reply may not: forbidden constructs or claims of one program.
const MOST_LISTED: usize = 1_000;
/// The same for characters of a class name, a message and a traceback.
const LONGEST_NAME: usize = 200;
const LONGEST_MESSAGE: usize = 2_000;
const LONGEST_TRACEBACK: usize = 9_000;

fn read_reply(reply: Value) -> Outcome {
    let malformed = Outcome::Ended(Ending::Malformed);
    let Value::Tuple(parts) = reply else { return malformed };
    let mut parts = parts.into_iter();
    match (parts.next(), parts.next()) {
        (Some(Value::Str(word)), None) if word == "loaded" => Outcome::Answer(Value::None),
        (Some(Value::Str(word)), Some(value)) if word == "answer" => Outcome::Answer(value),
        (Some(Value::Str(word)), Some(Value::List(found))) if word == "forbidden" => {
            Outcome::Forbidden(found.iter().take(MOST_LISTED).filter_map(forbidden_use).collect())
        }
        (Some(Value::Str(word)), Some(Value::Str(kind))) if word == "error" => match read_error(&mut parts) {
            Some(error) if kind == "compile" => Outcome::NoPython(error),
            Some(error) => Outcome::Raised(error),
            None => malformed,
        },
        _ => malformed,
    }
}

fn forbidden_use(value: &Value) -> Option<(String, u32)> {
    match value.as_sequence()? {
        [Value::Str(construct), Value::Int(line)] => Some((construct.clone(), u32::try_from(*line).ok()?)),
        _ => None,
    }
}

fn read_error(parts: &mut impl Iterator<Item = Value>) -> Option<ProgramError> {
    let (class, message, line, traceback) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some(ProgramError {
        class: cut(class.as_str()?, LONGEST_NAME),
        message: cut(&display_text(&message)?, LONGEST_MESSAGE),
        line: match line {
            Value::Int(line) => u32::try_from(line).ok(),
            _ => None,
        },
        traceback: cut(&display_text(&traceback)?, LONGEST_TRACEBACK),
        facts: parts.next().as_ref().and_then(crate::facts::read).map(Box::new),
    })
}

/// A text for people; lone surrogates become replacement characters.
fn display_text(value: &Value) -> Option<String> {
    match value {
        Value::Str(text) => Some(text.clone()),
        Value::SurrogateStr(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        _ => None,
    }
}

/// The claims of a module, from a reply to [`Session::claims`].
pub(crate) fn read_claims(value: &Value) -> Vec<domain::judgement::ClaimResult> {
    let claim = |entry: &Value| match entry.as_sequence()? {
        [Value::Str(name), Value::None] => {
            Some(domain::judgement::ClaimResult { name: cut(name, LONGEST_NAME), error: None })
        }
        [Value::Str(name), Value::Tuple(error)] => {
            let error = read_error(&mut error.iter().skip(2).cloned())?;
            Some(domain::judgement::ClaimResult { name: cut(name, LONGEST_NAME), error: Some(error) })
        }
        _ => None,
    };
    value.as_sequence().unwrap_or_default().iter().take(MOST_LISTED).filter_map(claim).collect()
}
