//! The test duel: a person's tests in one cell, the version that they test in another, and the judge between them.
//!
//! The cell of the tests never sees a version, only how it behaves; that of the version never sees the tests. Which versions are
//! right is known out here alone.

use crate::Judge;
use crate::describe::cut;
use crate::prepare::explain;
use crate::program::Order;
use crate::session::{LoadOptions, Outcome, Session, Step, text};
use domain::judgement::{FailedTest, TestRun};
use domain::value::Content;
use domain::{Limits, Value};
use sandbox::{Budget, Ending, Environment, SandboxError};
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Questions that the tests may ask of one version: a search by Hypothesis asks some thousands.
const MOST_QUESTIONS: usize = 50_000;
/// Of what the tests say, for a person to read.
const LONGEST_NAME: usize = 200;
const LONGEST_MESSAGE: usize = 2_000;
const MOST_FAILED: usize = 500;

/// The version, as long as it answers.
struct Version {
    session: Option<Session>,
    limits: Limits,
    left: Duration,
}

impl Judge {
    /// Runs tests that are loaded in `tests` against one version.
    pub(crate) fn duel(&self, order: Order<'_>, tests: &mut Session, source: &str) -> Result<Step, SandboxError> {
        let limits = order.task.limits;
        let options = LoadOptions::function(&order.task.entry);
        let environment = Environment::standard(order.interpreter);
        let (session, loaded) = Session::load(&self.sandbox, environment, source, &options, &limits)?;
        let mut version = Version { session: Some(session), limits, left: Duration::from_millis(limits.cpu_ms) };
        let description = match loaded.outcome {
            Outcome::Answer(_) => version.describe()?,
            other => return Err(unusable(&other)),
        };
        let mut talk = tests.talk(Value::Tuple(vec![text("run_tests"), description]));
        for _ in 0..MOST_QUESTIONS {
            match talk.question() {
                Some(question) => {
                    let answer = version.answer(question)?;
                    talk.go_on(answer);
                }
                None => return Ok(talk.end()),
            }
        }
        // As good as never.
        Ok(Step { outcome: Outcome::Ended(Ending::CpuLimit), ..talk.end() })
    }
}

fn unusable(outcome: &Outcome) -> SandboxError {
    match outcome {
        Outcome::Ended(Ending::Abandoned) => SandboxError::Abandoned,
        other => SandboxError::Cell(format!("a version that is to be tested cannot be used: {}", explain(other))),
    }
}

impl Version {
    fn describe(&mut self) -> Result<Value, SandboxError> {
        let session = self.session.as_mut().ok_or(SandboxError::Abandoned)?;
        match session.describe_subject().outcome {
            Outcome::Answer(description) => Ok(description),
            other => Err(unusable(&other)),
        }
    }

    /// What the tests are told: `(what it is, the value, what became of the arguments)`.
    fn answer(&mut self, question: Vec<Value>) -> Result<Value, SandboxError> {
        let Some(question) = question.iter().map(Value::to_literal).collect::<Option<Vec<Value>>>() else {
            return Ok(raised("TypeError", "only numbers, texts, lists, tuples, sets and dicts of them can be passed"));
        };
        let Some(session) = &mut self.session else {
            return Ok(raised("RuntimeError", "the version under test has ended"));
        };
        let step = session.ask_subject(question);
        step.outcome.check_cell()?;
        self.left = self.left.saturating_sub(step.cpu);
        let answer = match step.outcome {
            Outcome::Answer(Value::Tuple(parts)) => told(&parts),
            Outcome::Raised(error) => Some(raised(&error.class, &error.message)),
            Outcome::Ended(ending) => {
                self.session = None;
                return Ok(match ending {
                    Ending::CpuLimit | Ending::WallLimit => {
                        raised("TimeoutError", &format!("no answer within {} ms", self.limits.cpu_ms))
                    }
                    Ending::MemoryLimit => raised("MemoryError", "the version under test used too much memory"),
                    _ => raised("RuntimeError", "the version under test has ended"),
                });
            }
            _ => None,
        };
        if self.left.is_zero() {
            self.session = None;
        }
        Ok(answer
            .unwrap_or_else(|| raised("TypeError", "the version under test answered with what cannot be passed on")))
    }
}

fn raised(class: &str, message: &str) -> Value {
    let classes = Value::List(vec![text(class), text("Exception")]);
    let error = Value::Tuple(vec![classes, Value::List(vec![text(message)])]);
    Value::Tuple(vec![text("raised"), error, Value::List(Vec::new())])
}

/// The version's answer as literals; none when it holds something that cannot travel.
fn told(parts: &[Value]) -> Option<Value> {
    let [Value::Str(kind), value, changed] = parts else { return None };
    let (kind, value) = match value {
        Value::Instance(instance) if kind == "value" => match &instance.content {
            Content::Items(items) => ("iterator", Value::List(items.clone()).to_literal()?),
            _ => (kind.as_str(), value.to_literal()?),
        },
        other => (kind.as_str(), other.to_literal()?),
    };
    Some(Value::Tuple(vec![text(kind), value, changed.to_literal()?]))
}

/// What the tests report, read with care: it comes out of their cell.
pub(crate) fn read_report(report: &Value, is_correct: Option<bool>) -> Option<TestRun> {
    let [Value::Int(passed), failed] = report.as_sequence()? else { return None };
    let failed = failed.as_sequence()?.iter().take(MOST_FAILED).map(read_failed).collect::<Option<Vec<_>>>()?;
    Some(TestRun { is_correct, passed: u32::try_from(*passed).ok()?, failed })
}

fn read_failed(entry: &Value) -> Option<FailedTest> {
    let [Value::Str(name), Value::Str(message), file, line] = entry.as_sequence()? else { return None };
    let line = match line {
        Value::Int(line) => u32::try_from(*line).ok(),
        _ => None,
    };
    let file = file.as_str().map(|file| cut(file, LONGEST_NAME));
    Some(FailedTest { name: cut(name, LONGEST_NAME), message: cut(message, LONGEST_MESSAGE), line, file })
}

/// An answer is right when the tests accept a correct version or a project, or reject a wrong version.
pub(crate) fn is_right(run: &TestRun) -> bool {
    run.accepts() == run.is_correct.unwrap_or(true)
}

/// The order in which versions are judged: none that a file of tests could foresee. It may find out which place its cell has
/// in the order (mounts are numbered by the kernel), and an order computed from the program alone could be computed by anyone.
pub(crate) fn shuffled(count: usize) -> Vec<usize> {
    let secret = RandomState::new();
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_cached_key(|index| secret.hash_one(index));
    order
}

/// A conversation with the tests under one budget for all of it.
pub(crate) struct Talk<'a> {
    session: &'a mut Session,
    left: Budget,
    step: Step,
    question: Option<Vec<Value>>,
}

impl Session {
    /// Sends the first request of a conversation in which the cell asks before it answers.
    pub(crate) fn talk(&mut self, request: Value) -> Talk<'_> {
        let left = *self.budget();
        let step = Step {
            outcome: Outcome::Ended(Ending::Malformed),
            cpu: Duration::ZERO,
            stdout: String::new(),
            stderr: String::new(),
        };
        let mut talk = Talk { session: self, left, step, question: None };
        talk.go_on(request);
        talk
    }
}

impl Talk<'_> {
    /// What the cell asks; none when it has given its answer.
    fn question(&mut self) -> Option<Vec<Value>> {
        self.question.take()
    }

    fn go_on(&mut self, told: Value) {
        let (reply, wall) = self.session.ask_openly(&told, &self.left);
        self.left.cpu = self.left.cpu.saturating_sub(reply.cpu);
        self.left.wall = self.left.wall.saturating_sub(wall);
        self.left.output = self.left.output.saturating_sub(reply.stdout.len() + reply.stderr.len());
        self.step.cpu += reply.cpu;
        self.step.stdout.push_str(&reply.stdout);
        self.step.stderr.push_str(&reply.stderr);
        match reply.said {
            Ok(parts) => self.question = Some(parts),
            Err(outcome) => self.step.outcome = outcome,
        }
    }

    fn end(self) -> Step {
        self.step
    }
}
