//! How inputs are written for people: as one would type them.

use crate::prepare::{ReadyCase, ReadyInput};
use domain::value::{bounded_repr, table};
use domain::{AnswerPart, Task, TaskKind, Value};

/// Characters of an input, an answer or a print-out that a person is shown.
pub(crate) const SHOWN: usize = 2_000;
/// Rows of a query that a person is shown.
const MOST_ROWS: usize = 40;

/// `entry(1, key=2)`, one call a line for a class, stdin and SQL as they are.
pub(crate) fn input(entry: &str, case: &ReadyCase) -> String {
    let text = match &case.input {
        ReadyInput::Arguments { args, kwargs } => call(entry, args, kwargs),
        ReadyInput::Calls(calls) => script(entry, calls),
        ReadyInput::Stdin(text) | ReadyInput::Rows(text) => text.clone(),
        // Its source stays out of sight.
        ReadyInput::Version(_) => String::new(),
        ReadyInput::Acceptance(tests) => tests.join("\n"),
    };
    shorten(&text)
}

/// As Python writes it; a timed answer has its seconds behind it, the rows of a query stand below each other.
pub(crate) fn answer(task: &Task, value: &Value) -> String {
    match (task.answer, value.as_sequence()) {
        _ if task.kind == TaskKind::Sql => shorten(&table(value, MOST_ROWS)),
        (AnswerPart::Timed, Some([result, seconds])) => {
            format!("{} · {} s", bounded_repr(result, SHOWN), bounded_repr(seconds, SHOWN))
        }
        _ => bounded_repr(value, SHOWN),
    }
}

fn call(name: &str, args: &Value, kwargs: &Value) -> String {
    let args = args.as_sequence().unwrap_or_default();
    let mut parts: Vec<String> = args.iter().map(|arg| bounded_repr(arg, SHOWN)).collect();
    if let Value::Dict(pairs) = kwargs {
        parts.extend(
            pairs.iter().map(|(key, value)| format!("{}={}", key.as_str().unwrap_or("?"), bounded_repr(value, SHOWN))),
        );
    }
    format!("{name}({})", parts.join(", "))
}

fn script(entry: &str, calls: &Value) -> String {
    const MOST_LINES: usize = 40;
    let calls = calls.as_sequence().unwrap_or_default();
    let variable = "it";
    let mut lines: Vec<String> = Vec::new();
    for (index, step) in calls.iter().take(MOST_LINES).enumerate() {
        let [name, args] = step.as_sequence().unwrap_or_default() else { continue };
        let name = name.as_str().unwrap_or("?");
        lines.push(match index {
            0 => format!("{variable} = {}", call(entry, args, &Value::None)),
            _ => format!("{variable}.{}", call(name, args, &Value::None)),
        });
    }
    if calls.len() > MOST_LINES {
        lines.push(format!("… {}", calls.len() - MOST_LINES));
    }
    lines.join("\n")
}

/// At most [`SHOWN`] characters, cut in the middle, so that beginning and end are seen.
pub(crate) fn shorten(text: &str) -> String {
    if text.len() <= SHOWN || text.chars().count() <= SHOWN {
        return text.to_owned();
    }
    let head: String = text.chars().take(SHOWN / 2).collect();
    let tail: Vec<char> = text.chars().rev().take(SHOWN / 4).collect();
    format!("{head}\n…\n{}", tail.into_iter().rev().collect::<String>())
}

/// At most `limit` characters, cut at the end.
pub(crate) fn cut(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
