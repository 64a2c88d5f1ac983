//! A program step by step: a run of its own in a cell, recorded by the runtime (`tracing.py`).

use crate::describe::{cut, input as describe_input};
use crate::prepare::{ReadyCase, ReadyInput};
use crate::session::{LoadOptions, Outcome, Session, Step};
use crate::{Judge, PrepareError};
use domain::trace::{
    FrameContent, FrameEntry, HeapObject, Key, MOST_STEPS, Shown, StepEvent, Trace, TraceCut, TraceInput, TraceNote,
    TraceOutcome, TraceStep,
};
use domain::{CaseResult, Judgement, Limits, ProgramError, Task, Value, Verdict};
use sandbox::{Ending, Environment, SandboxError};
use std::time::Instant;

/// Looking at every step costs more than running; nobody waits longer for a picture.
const LIMITS: Limits = Limits { cpu_ms: 8_000, wall_ms: 12_000, memory_mb: 512, output_kb: 256 };
/// After so many seconds the runtime hands over what it has, before the limits end the cell.
const PATIENCE_S: i64 = 5;
/// The runtime writes one per step on standard error.
const MARK: char = '\u{1e}';

const LONGEST: usize = 200;
const LONGEST_PRINTED: usize = 20_000;
const MOST_ITEMS: usize = 100;
const MOST_OBJECTS: usize = 200;
const MOST_FRAMES: usize = 20;
/// Items of a whole record, beyond what the runtime ever sends.
const MOST_PARTS: usize = 1_000_000;

impl Judge {
    /// Traces a program on a case of its task or on own input.
    pub fn trace(&self, task: &Task, program: &str, input: &TraceInput) -> Result<Judgement, PrepareError> {
        let case = match input {
            TraceInput::Own(text) => ReadyCase {
                id: "own".into(),
                is_sample: true,
                input: crate::prepare::parse_own_input(task.kind, text)?,
                expected: domain::task::Expected::FromReference,
            },
            TraceInput::Case(id) => {
                let cases = self.prepare(task)?;
                let found = cases.iter().find(|case| case.id == *id).cloned();
                found.ok_or_else(|| PrepareError::Input(format!("there is no case {id:?}")))?
            }
        };
        let options = LoadOptions::of(task).with("traced", Value::Bool(true));
        let shown = describe_input(&task.entry, &case);
        let environment = Environment { interpreter: self.interpreter_for(task)?, profile: &task.profile };
        Ok(self.trace_with(environment, program, &options, &case.input, shown))
    }

    /// Traces a whole program that reads nothing: a lesson's example.
    pub fn trace_snippet(&self, program: &str) -> Judgement {
        let options = LoadOptions::whole_program().with("traced", Value::Bool(true));
        let input = ReadyInput::Stdin(String::new());
        self.trace_with(Environment::standard(0), program, &options, &input, String::new())
    }

    fn trace_with(
        &self,
        environment: Environment<'_>,
        program: &str,
        options: &LoadOptions,
        input: &ReadyInput,
        shown: String,
    ) -> Judgement {
        let start = Instant::now();
        let run = |most_steps| self.trace_once(environment, program, options, input, most_steps);
        let traced = run(MOST_STEPS).and_then(|first| match first {
            // The program took its cell down with it: once more, up to the step before.
            Traced::Ended { ending, steps, .. } if steps > 0 => match run(steps)? {
                Traced::Record(mut trace) => {
                    trace.cut = Some(cut_of(ending));
                    Ok(Traced::Record(trace))
                }
                other => Ok(other),
            },
            other => Ok(other),
        });
        let mut judgement = Judgement { fault: None, ..Judgement::impossible(String::new()) };
        judgement.interpreter = self.interpreter_version(environment.interpreter);
        judgement.wall_ms = crate::program::milliseconds(start.elapsed());
        judgement.cases_total = 1;
        let (verdict, trace, error) = match traced {
            Err(error) => {
                judgement.fault = Some(error.to_string());
                return judgement;
            }
            Ok(Traced::Record(trace)) => (Verdict::Accepted, *trace, None),
            Ok(Traced::Ended { ending, .. }) => {
                (Verdict::RuntimeError, Trace { cut: Some(cut_of(ending)), ..Trace::default() }, None)
            }
            Ok(Traced::NoPython(error)) => (Verdict::CompileError, Trace::default(), Some(error)),
        };
        judgement.verdict = verdict;
        judgement.cases = vec![CaseResult {
            id: "trace".into(),
            verdict,
            cpu_ms: 0.0,
            input: shown.clone(),
            expected: None,
            got: None,
            printed: String::new(),
            error,
            remark: None,
            tests: None,
        }];
        judgement.trace = Some(Box::new(Trace { input: shown, ..trace }));
        judgement
    }

    fn trace_once(
        &self,
        environment: Environment<'_>,
        program: &str,
        options: &LoadOptions,
        input: &ReadyInput,
        most_steps: usize,
    ) -> Result<Traced, SandboxError> {
        let (mut session, loaded) = Session::load(&self.sandbox, environment, program, options, &LIMITS)?;
        loaded.outcome.check_cell()?;
        match loaded.outcome {
            Outcome::Answer(_) => {}
            Outcome::Raised(error) | Outcome::NoPython(error) => return Ok(Traced::NoPython(error)),
            Outcome::Forbidden(_) => return Ok(Traced::Ended { ending: Ending::Malformed, steps: 0 }),
            Outcome::Ended(ending) => return Ok(Traced::Ended { ending, steps: 0 }),
        }
        let (action, arguments) = match input {
            ReadyInput::Arguments { args, kwargs } => ("call", vec![args.clone(), kwargs.clone()]),
            ReadyInput::Calls(calls) => ("script", vec![calls.clone()]),
            ReadyInput::Stdin(stdin) => ("run", vec![Value::Bytes(stdin.as_bytes().to_vec())]),
            ReadyInput::Rows(_) | ReadyInput::Version(_) | ReadyInput::Acceptance(_) => {
                return Ok(Traced::Ended { ending: Ending::Malformed, steps: 0 });
            }
        };
        let most = i64::try_from(most_steps).unwrap_or(i64::MAX);
        let Step { outcome, stderr, .. } = session.trace(action, arguments, most, PATIENCE_S);
        outcome.check_cell()?;
        let steps = stderr.matches(MARK).count().min(MOST_STEPS);
        Ok(match outcome {
            Outcome::Answer(record) => match read(&record) {
                Some(trace) => Traced::Record(Box::new(trace)),
                None => Traced::Ended { ending: Ending::Malformed, steps: 0 },
            },
            Outcome::Raised(error) | Outcome::NoPython(error) => Traced::NoPython(error),
            Outcome::Forbidden(_) => Traced::Ended { ending: Ending::Malformed, steps: 0 },
            Outcome::Ended(ending) => Traced::Ended { ending, steps },
        })
    }
}

enum Traced {
    Record(Box<Trace>),
    NoPython(ProgramError),
    /// Without a record, after so many steps.
    Ended {
        ending: Ending,
        steps: usize,
    },
}

fn cut_of(ending: Ending) -> TraceCut {
    match ending {
        Ending::CpuLimit => TraceCut::Cpu,
        Ending::WallLimit => TraceCut::Time,
        Ending::MemoryLimit => TraceCut::Memory,
        Ending::OutputLimit => TraceCut::Output,
        Ending::Gone => TraceCut::Gone,
        Ending::Malformed | Ending::Abandoned => TraceCut::Fault,
    }
}

/// A record as it came out of a cell, bounded once more.
fn read(record: &Value) -> Option<Trace> {
    let mut budget = MOST_PARTS;
    let steps = record.get("steps")?.as_sequence()?;
    let steps = steps.iter().take(MOST_STEPS).map(|one| step(one, &mut budget)).collect::<Option<Vec<_>>>()?;
    let notes = record.get("notes")?.as_sequence()?;
    Some(Trace {
        input: String::new(),
        steps,
        printed: cut(record.get("printed")?.as_str().unwrap_or_default(), LONGEST_PRINTED),
        cut: match record.get("cut")? {
            Value::Str(name) => Some(name.parse().unwrap_or(TraceCut::Fault)),
            _ => None,
        },
        notes: notes
            .iter()
            .filter_map(|one| one.as_str()?.parse::<TraceNote>().ok())
            .take(TraceNote::ALL.len())
            .collect(),
        outcome: record.get("outcome").and_then(outcome),
    })
}

fn step(value: &Value, budget: &mut usize) -> Option<TraceStep> {
    let [event, line, depth, frames, heap, gone, printed, shown_value] = value.as_sequence()? else { return None };
    let frames = frames.as_sequence()?.iter().take(MOST_FRAMES);
    let heap = heap.as_sequence()?.iter().take(MOST_OBJECTS);
    let gone = gone.as_sequence()?.iter().take(MOST_OBJECTS * 2);
    Some(TraceStep {
        event: event.as_str()?.parse::<StepEvent>().ok()?,
        line: number(line)?,
        depth: number(depth)?,
        frames: frames.map(|one| frame(one, budget)).collect::<Option<_>>()?,
        heap: heap.map(|one| object(one, budget)).collect::<Option<_>>()?,
        gone: gone.map(number).collect::<Option<_>>()?,
        printed: number(printed)?,
        value: match shown_value {
            Value::None => None,
            other => Some(shown(other)?),
        },
    })
}

fn frame(value: &Value, budget: &mut usize) -> Option<FrameEntry> {
    let parts = value.as_sequence()?;
    let Some(Value::Int(serial)) = parts.first() else { return None };
    let content = match parts.get(1..)? {
        [] => None,
        [name, line, names] => {
            let names = names.as_sequence()?.iter().take(MOST_ITEMS);
            let names = names.map(|one| {
                let [name, value] = one.as_sequence()? else { return None };
                *budget = budget.checked_sub(1)?;
                Some((text(name)?, shown(value)?))
            });
            Some(FrameContent { name: text(name)?, line: number(line)?, names: names.collect::<Option<_>>()? })
        }
        _ => return None,
    };
    Some(FrameEntry { serial: *serial, content })
}

fn object(value: &Value, budget: &mut usize) -> Option<HeapObject> {
    let [identity, kind, title, size, items] = value.as_sequence()? else { return None };
    let items = items.as_sequence()?.iter().take(MOST_ITEMS).map(|one| {
        let [key, value] = one.as_sequence()? else { return None };
        *budget = budget.checked_sub(1)?;
        let key = match key {
            Value::None => Key::None,
            Value::Str(_) => Key::Name(text(key)?),
            other => Key::Value(shown(other)?),
        };
        Some((key, shown(value)?))
    });
    Some(HeapObject {
        number: number(identity)?,
        kind: text(kind)?,
        title: text(title)?,
        size: match size {
            Value::Int(size) => *size,
            _ => return None,
        },
        items: items.collect::<Option<_>>()?,
    })
}

fn shown(value: &Value) -> Option<Shown> {
    match value {
        Value::Int(_) => Some(Shown::Object(number(value)?)),
        Value::Tuple(parts) => match parts.as_slice() {
            [class, text_of] => Some(Shown::Plain(text(class)?, text(text_of)?)),
            _ => None,
        },
        _ => None,
    }
}

fn outcome(value: &Value) -> Option<TraceOutcome> {
    let parts = value.as_sequence()?;
    match (parts.first()?.as_str()?, parts.get(1..)?) {
        ("answered", [shown]) => Some(TraceOutcome::Answered { text: text(shown)? }),
        ("raised", [class, message, line]) => {
            Some(TraceOutcome::Raised { class: text(class)?, message: text(message)?, line: number(line) })
        }
        _ => None,
    }
}

fn number(value: &Value) -> Option<u32> {
    match value {
        Value::Int(number) => u32::try_from(*number).ok(),
        _ => None,
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Str(text) => Some(cut(text, LONGEST)),
        Value::SurrogateStr(bytes) => Some(cut(&String::from_utf8_lossy(bytes), LONGEST)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::text as value_text;

    fn record(steps: Vec<Value>) -> Value {
        Value::Dict(vec![
            (value_text("steps"), Value::List(steps)),
            (value_text("printed"), value_text("x")),
            (value_text("cut"), value_text("nonsense")),
            (value_text("notes"), Value::List(vec![value_text("threads"), Value::None, value_text("none")])),
            (value_text("outcome"), Value::None),
        ])
    }

    fn line(heap: Vec<Value>) -> Value {
        let (zero, none) = (Value::Int(0), Value::None);
        let frame = Value::Tuple(vec![Value::Int(-1)]);
        Value::Tuple(vec![
            value_text("line"),
            Value::Int(1),
            Value::Int(1),
            Value::List(vec![frame]),
            Value::List(heap),
            Value::List(Vec::new()),
            zero,
            none,
        ])
    }

    #[test]
    fn a_forged_record_is_bounded_or_refused() {
        let trace = read(&record(vec![line(Vec::new()); 5_000])).expect("a record");
        assert_eq!(
            (trace.steps.len(), trace.cut, trace.notes),
            (MOST_STEPS, Some(TraceCut::Fault), vec![TraceNote::Threads])
        );
        let pair = Value::Tuple(vec![Value::None, Value::Tuple(vec![value_text("int"), value_text("1")])]);
        let object = |size: Value| {
            let items = Value::Tuple(vec![pair.clone(); 5_000]);
            Value::Tuple(vec![Value::Int(1), value_text("sequence"), value_text("list"), size, items])
        };
        let heavy = read(&record(vec![line(vec![object(Value::Int(9)); 500])])).expect("a record");
        assert_eq!((heavy.steps[0].heap.len(), heavy.steps[0].heap[0].items.len()), (MOST_OBJECTS, MOST_ITEMS));
        assert!(read(&record(vec![line(vec![object(Value::None)])])).is_none());
        assert!(read(&record(vec![Value::Int(1)])).is_none() && read(&Value::None).is_none());
    }
}
