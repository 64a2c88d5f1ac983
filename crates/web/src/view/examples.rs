//! The examples of a statement: calls with their answers, or what a program reads and prints.

use crate::view::call::call;
use crate::view::outcome::decimal;
use crate::view::pretty::pretty;
use crate::view::prose::inline;
use domain::task::{CaseInput, Expected};
use domain::value::{repr, table};
use domain::{AnswerPart, Language, Task, TaskKind, Value};
use i18n::Messages;

/// Characters that fit on a line of the narrower pane.
pub const WIDEST: usize = 46;

/// The examples of a statement.
#[derive(Debug)]
pub enum Examples {
    /// Lines of code, each with its answer and a remark.
    Lines(Vec<Line>),
    /// What a program reads and prints, or the rows that a query is put to and its result.
    Streams(Vec<Stream>),
}

#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    pub code: String,
    pub answer: Option<String>,
    pub remark: String,
}

impl Line {
    /// Whether it would wrap in the narrower pane.
    fn is_wide(&self) -> bool {
        let parts = [Some(&self.code), self.answer.as_ref(), Some(&self.remark)];
        let text: usize = parts.iter().flatten().map(|part| part.chars().count() + 4).sum();
        !self.code.is_empty() && !self.remark.is_empty() && text > WIDEST
    }

    /// Whether the answer does not fit behind the call.
    pub fn is_answered_below(&self) -> bool {
        let call = self.code.lines().last().unwrap_or_default().trim_end().chars().count();
        let is_long = |answer: &String| answer.contains('\n') || call + answer.chars().count() + 5 > WIDEST + 4;
        self.answer.as_ref().is_some_and(is_long)
    }
}

#[derive(Debug)]
pub struct Stream {
    /// What comes before, what afterwards.
    pub labels: (&'static str, &'static str),
    pub input: String,
    pub answer: Option<String>,
    /// Safe HTML.
    pub remark: String,
}

pub fn examples(task: &Task, language: Language) -> Examples {
    if !task.kind.has_entry() {
        return Examples::Streams(streams(task, language));
    }
    let silent = silent_methods(task);
    let mut lines = Vec::new();
    for case in task.samples() {
        // A remark stands in code, where the marks of inline code mean nothing.
        let remark = case.why.as_ref().map(|why| why.get(language).replace('`', "")).unwrap_or_default();
        match &case.input {
            CaseInput::Arguments { args, kwargs } => {
                let answer = answer(&case.expected, task.answer, Messages::of(language));
                lines.push(Line { code: call(&task.entry, args, Some(kwargs)), answer, remark });
            }
            CaseInput::Calls(calls) => {
                if !lines.is_empty() {
                    lines.push(Line { code: String::new(), answer: None, remark: String::new() });
                }
                lines.push(Line { code: String::new(), answer: None, remark });
                lines.extend(script(task, calls, &case.expected, &silent, language));
            }
            CaseInput::Stdin(_)
            | CaseInput::Rows(_)
            | CaseInput::Version(_)
            | CaseInput::Acceptance(_)
            | CaseInput::Generated { .. } => {}
        }
    }
    align(&mut lines);
    Examples::Lines(if lines.iter().any(Line::is_wide) { remarks_above(lines) } else { lines })
}

fn streams(task: &Task, language: Language) -> Vec<Stream> {
    let t = Messages::of(language);
    let labels = match task.kind {
        TaskKind::Sql => (t.sample_rows(), t.sample_result()),
        _ => (t.sample_reads(), t.sample_prints()),
    };
    let stream = |case: &domain::task::Case| match &case.input {
        CaseInput::Stdin(text) | CaseInput::Rows(text) => Some(Stream {
            labels,
            input: text.clone(),
            answer: match &case.expected {
                Expected::Stdout(text) => Some(text.clone()),
                Expected::Value(result) => Some(table(result, usize::MAX)),
                _ => None,
            },
            remark: case.why.as_ref().map(|why| inline(why.get(language))).unwrap_or_default(),
        }),
        _ => None,
    };
    task.samples().filter_map(stream).collect()
}

fn answer(expected: &Expected, part: AnswerPart, t: Messages) -> Option<String> {
    match (expected, part) {
        (Expected::Value(value), AnswerPart::Result) => Some(pretty(value, 3, WIDEST)),
        (Expected::Value(value), AnswerPart::Arguments) => Some(t.sample_arguments_become(repr(value))),
        (Expected::Value(value), AnswerPart::Both) => match value.as_sequence() {
            Some([result, after]) => Some(format!("{}; {}", repr(result), t.sample_arguments_become(repr(after)))),
            _ => Some(repr(value)),
        },
        (Expected::Value(value), AnswerPart::Timed) => match value.as_sequence() {
            Some([result, seconds]) => {
                let seconds = repr(seconds);
                let seconds = seconds.parse().map_or(seconds, |number| decimal(number, t.language));
                Some(t.sample_timed(pretty(result, 3, WIDEST), seconds))
            }
            _ => Some(repr(value)),
        },
        (Expected::Raises(class), _) => Some(t.result_raises(class)),
        (Expected::Stdout(_) | Expected::FromReference, _) => None,
    }
}

/// Methods that answer None in every sample: saying so on each line is noise.
fn silent_methods(task: &Task) -> Vec<String> {
    let mut answers: Vec<(String, bool)> = Vec::new();
    for case in task.samples() {
        let (CaseInput::Calls(calls), Expected::Value(expected)) = (&case.input, &case.expected) else { continue };
        let pairs = calls.as_sequence().unwrap_or_default().iter().zip(expected.as_sequence().unwrap_or_default());
        answers.extend(pairs.filter_map(|(call, answer)| Some((name_of(call)?, *answer == Value::None))));
    }
    let speaks = |name: &String| answers.iter().any(|(other, is_none)| other == name && !is_none);
    answers.iter().map(|(name, _)| name).filter(|name| !speaks(name)).cloned().collect()
}

fn name_of(call: &Value) -> Option<String> {
    call.as_sequence()?.first()?.as_str().map(str::to_owned)
}

fn script(task: &Task, calls: &Value, expected: &Expected, silent: &[String], language: Language) -> Vec<Line> {
    let object = object_name(&task.entry);
    let calls = calls.as_sequence().unwrap_or_default();
    let answers = match expected {
        Expected::Value(value) => value.as_sequence().unwrap_or_default(),
        _ => &[],
    };
    let mut lines = Vec::new();
    for (index, made) in calls.iter().enumerate() {
        let Some(parts) = made.as_sequence() else { continue };
        let (Some(name), Some(args)) = (parts.first().and_then(Value::as_str), parts.get(1)) else { continue };
        let code = if index == 0 {
            format!("{object} = {}", call(name, args, parts.get(2)))
        } else {
            format!("{object}.{}", call(name, args, parts.get(2)))
        };
        let is_last = index + 1 == calls.len();
        let answer = match expected {
            Expected::Raises(class) if is_last => Some(Messages::of(language).result_raises(class)),
            _ if index == 0 || silent.iter().any(|one| one == name) => None,
            _ => answers.get(index).map(repr),
        };
        lines.push(Line { code, answer, remark: String::new() });
    }
    lines
}

/// `LRUCache` is called `cache`.
fn object_name(class: &str) -> String {
    let start = class
        .char_indices()
        .filter(|(at, c)| c.is_uppercase() && class[at + c.len_utf8()..].starts_with(char::is_lowercase))
        .map(|(at, _)| at)
        .next_back()
        .unwrap_or(0);
    class[start..].to_lowercase()
}

fn remarks_above(lines: Vec<Line>) -> Vec<Line> {
    let above = |line: Line| {
        let remark = Line { code: String::new(), answer: None, remark: line.remark.clone() };
        let code = Line { remark: String::new(), ..line };
        [Some(remark).filter(|remark| !remark.remark.is_empty()), Some(code)].into_iter().flatten()
    };
    lines.into_iter().flat_map(above).collect()
}

/// Puts the answers of short lines below each other.
fn align(lines: &mut [Line]) {
    let width = |line: &Line| line.code.chars().count();
    let is_short = |line: &Line| line.answer.is_some() && !line.is_answered_below() && !line.code.contains('\n');
    let widest = lines.iter().filter(|line| is_short(line)).map(width).max().unwrap_or(0);
    for line in lines.iter_mut().filter(|line| is_short(line)) {
        let missing = widest.saturating_sub(width(line));
        line.code.push_str(&" ".repeat(missing));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_called_after_its_class() {
        assert_eq!(object_name("LRUCache"), "cache");
        assert_eq!(object_name("stack"), "stack");
    }
}
