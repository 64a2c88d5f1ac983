//! How a program ran, step by step: what a person steps through.
//!
//! A record comes from a cell and may lie; it is shown and nothing else. Steps carry what changed since the one before;
//! [`Trace::at`] puts a moment together.

use crate::skill::named_enum;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most steps of a record; `tracing.py` has the same number.
pub const MOST_STEPS: usize = 2_000;

named_enum!(
    /// What happens at a step.
    StepEvent {
        /// The line is about to run.
        Line = "line",
        /// The function is about to return the value.
        Return = "return",
        /// The generator hands out the value and waits.
        Yield = "yield",
        /// The exception was raised here, or arrived from a call.
        Exception = "exception",
        /// The function is left by an exception.
        Unwind = "unwind",
    }
);
named_enum!(
    /// Why a record is not the whole run.
    TraceCut {
        Steps = "steps",
        Size = "size",
        Time = "time",
        Cpu = "cpu",
        Memory = "memory",
        Output = "output",
        /// The process ended by itself.
        Gone = "gone",
        /// Sparring could not follow any further.
        Fault = "fault",
    }
);
named_enum!(
    /// What a reader of the record should know.
    TraceNote {
        /// What other threads did is not in it.
        Threads = "threads",
        /// The program meddled with tracing: steps may be missing.
        Tracing = "tracing",
        /// Some steps reach more objects than are shown.
        Objects = "objects",
        /// More was printed than is kept.
        Printed = "printed",
    }
);

/// What a program is traced on: a case of its task, or own input. Stored as the own input of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TraceInput {
    Case(String),
    Own(String),
}

impl TraceInput {
    pub fn to_text(&self) -> String {
        match self {
            TraceInput::Case(id) => format!("case:{id}"),
            TraceInput::Own(input) => format!("own:{input}"),
        }
    }

    pub fn parse(text: &str) -> Option<TraceInput> {
        match text.split_once(':')? {
            ("case", id) => Some(TraceInput::Case(id.to_owned())),
            ("own", input) => Some(TraceInput::Own(input.to_owned())),
            _ => None,
        }
    }
}

/// A value: its class and a short text, or the number of an object of the heap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Shown {
    Object(u32),
    Plain(String, String),
}

/// What stands before a value inside of an object: nothing, a name, or the key of a dict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Key {
    None,
    Name(String),
    Value(Shown),
}

/// A frame at a step. Without content it is as at the step before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameEntry {
    /// The same for one frame as long as it lives; -1 is the module.
    #[serde(rename = "s")]
    pub serial: i64,
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    pub content: Option<FrameContent>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameContent {
    #[serde(rename = "n")]
    pub name: String,
    #[serde(rename = "l")]
    pub line: u32,
    #[serde(rename = "v")]
    pub names: Vec<(String, Shown)>,
}

/// An object that the names of a step reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeapObject {
    #[serde(rename = "i")]
    pub number: u32,
    /// `sequence`, `set`, `dict`, `instance`, `class`, `function`, `method`, `generator`, `exception`, `cell`, `opaque`.
    #[serde(rename = "k")]
    pub kind: String,
    /// The class or the function's name.
    #[serde(rename = "t")]
    pub title: String,
    /// The length of a container, of which only the first items are listed; the line of a function or generator.
    #[serde(rename = "z")]
    pub size: i64,
    #[serde(rename = "v")]
    pub items: Vec<(Key, Shown)>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceStep {
    #[serde(rename = "e")]
    pub event: StepEvent,
    #[serde(rename = "l")]
    pub line: u32,
    /// Frames in all; only the innermost are listed.
    #[serde(rename = "d")]
    pub depth: u32,
    /// The outermost first.
    #[serde(rename = "f")]
    pub frames: Vec<FrameEntry>,
    /// Objects that are new or changed.
    #[serde(rename = "h", default, skip_serializing_if = "Vec::is_empty")]
    pub heap: Vec<HeapObject>,
    /// Objects that nothing reaches any more.
    #[serde(rename = "g", default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<u32>,
    /// Characters printed so far.
    #[serde(rename = "p")]
    pub printed: u32,
    /// What is returned, handed out or raised.
    #[serde(rename = "x", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Shown>,
}

/// How the run ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "lowercase")]
pub enum TraceOutcome {
    Answered { text: String },
    Raised { class: String, message: String, line: Option<u32> },
}

/// A run, recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Trace {
    /// The call as one would type it, or stdin.
    pub input: String,
    pub steps: Vec<TraceStep>,
    pub printed: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut: Option<TraceCut>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<TraceNote>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<TraceOutcome>,
}

/// Everything that is there at one step.
#[derive(Debug)]
pub struct Moment<'a> {
    pub step: &'a TraceStep,
    pub frames: Vec<&'a FrameContent>,
    /// By number, which is the order in which they were first seen.
    pub heap: BTreeMap<u32, &'a HeapObject>,
    pub printed: &'a str,
}

impl Trace {
    /// The moment of a step, from 0.
    pub fn at(&self, index: usize) -> Option<Moment<'_>> {
        let mut replay = self.replay();
        (0..index).try_for_each(|_| replay.apply().map(drop))?;
        replay.advance()
    }

    /// Goes through the steps from the first.
    pub fn replay(&self) -> Replay<'_> {
        Replay { trace: self, next: 0, contents: BTreeMap::new(), heap: BTreeMap::new() }
    }
}

/// Puts moment after moment together.
#[derive(Debug)]
pub struct Replay<'a> {
    trace: &'a Trace,
    next: usize,
    contents: BTreeMap<i64, &'a FrameContent>,
    heap: BTreeMap<u32, &'a HeapObject>,
}

impl<'a> Replay<'a> {
    fn apply(&mut self) -> Option<&'a TraceStep> {
        let step = self.trace.steps.get(self.next)?;
        self.next += 1;
        let known = step.frames.iter().filter_map(|frame| Some((frame.serial, frame.content.as_ref()?)));
        self.contents.extend(known);
        for number in &step.gone {
            self.heap.remove(number);
        }
        self.heap.extend(step.heap.iter().map(|object| (object.number, object)));
        Some(step)
    }

    /// The next moment, if there is one.
    pub fn advance(&mut self) -> Option<Moment<'a>> {
        let step = self.apply()?;
        let printed = &self.trace.printed;
        let end = printed.char_indices().nth(step.printed as usize).map_or(printed.len(), |(at, _)| at);
        Some(Moment {
            step,
            frames: step.frames.iter().filter_map(|frame| self.contents.get(&frame.serial).copied()).collect(),
            heap: self.heap.clone(),
            printed: &printed[..end],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(frames: Vec<FrameEntry>, heap: Vec<HeapObject>, gone: Vec<u32>, printed: u32) -> TraceStep {
        TraceStep { event: StepEvent::Line, line: 1, depth: 1, frames, heap, gone, printed, value: None }
    }

    fn frame(serial: i64, value: Option<&str>) -> FrameEntry {
        let names = |value: &str| vec![("x".to_owned(), Shown::Plain("int".into(), value.into()))];
        let content = value.map(|value| FrameContent { name: "f".into(), line: 1, names: names(value) });
        FrameEntry { serial, content }
    }

    fn list(number: u32, size: i64) -> HeapObject {
        HeapObject { number, kind: "sequence".into(), title: "list".into(), size, items: Vec::new() }
    }

    #[test]
    fn a_moment_is_what_the_steps_before_have_left() {
        let trace = Trace {
            steps: vec![
                step(vec![frame(1, Some("1"))], vec![list(0, 0), list(1, 5)], vec![], 0),
                step(vec![frame(1, None), frame(2, Some("2"))], vec![list(0, 1)], vec![1], 2),
                step(vec![frame(1, None), frame(9, None)], vec![], vec![], 99),
            ],
            printed: "жя".into(),
            ..Trace::default()
        };
        let first = trace.at(0).expect("there is one");
        assert_eq!((first.frames.len(), first.heap[&0].size, first.heap.len(), first.printed), (1, 0, 2, ""));
        let second = trace.at(1).expect("there is one");
        assert_eq!((second.frames.len(), second.heap[&0].size, second.heap.len(), second.printed), (2, 1, 1, "жя"));
        // A frame that was never described, and more printed than there is: forged, and no reason to panic.
        let third = trace.at(2).expect("there is one");
        assert_eq!((third.frames.len(), third.printed), (1, "жя"));
        assert!(trace.at(3).is_none());
        assert_eq!(
            serde_json::from_str::<Trace>(&serde_json::to_string(&trace).expect("JSON")).expect("a trace"),
            trace
        );
    }

    #[test]
    fn an_input_is_read_back() {
        for input in
            [TraceInput::Case("own:x".into()), TraceInput::Own("case:\n1".into()), TraceInput::Own(String::new())]
        {
            assert_eq!(TraceInput::parse(&input.to_text()), Some(input));
        }
        assert_eq!(TraceInput::parse("(1, 2)"), None);
    }
}
