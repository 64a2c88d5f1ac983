//! Reads the facts that came with an exception out of a reply. They come from a cell: bounded, and never believed.

use crate::describe::cut;
use domain::Value;
use domain::traceback::{ErrorFacts, Operand};

const LONGEST: usize = 200;
const MOST_LISTED: usize = 8;

/// The facts of a reply, if there are any.
pub(crate) fn read(value: &Value) -> Option<ErrorFacts> {
    let Value::Dict(pairs) = value else { return None };
    if pairs.is_empty() {
        return None;
    }
    let get = |key: &str| text(value.get(key)?);
    let is = |key: &str| value.get(key) == Some(&Value::Bool(true));
    Some(ErrorFacts {
        is_syntax: get("kind").as_deref() == Some("syntax"),
        bases: texts(value.get("bases")),
        source: get("source").unwrap_or_default(),
        column: number(value.get("column")),
        end_column: number(value.get("end_column")),
        function: get("function"),
        name: get("name"),
        suggestion: get("suggestion"),
        owner: get("owner"),
        owner_is_own: is("owner_is_own"),
        module: get("module"),
        library: get("library"),
        elsewhere: get("elsewhere"),
        bound_at: number(value.get("bound_at")),
        twin: get("twin"),
        is_module: is("is_module"),
        is_missing_entry: is("missing_entry"),
        calls: texts(value.get("calls")),
        operands: items(value.get("operands")).filter_map(operand).collect(),
    })
}

fn items(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_sequence).unwrap_or_default().iter().take(MOST_LISTED)
}

/// A line that may hold anything: control characters are not for people.
fn text(value: &Value) -> Option<String> {
    let Value::Str(text) = value else { return None };
    Some(cut(text, LONGEST).replace(|one: char| one.is_control() && one != '\t', "\u{fffd}"))
}

fn texts(value: Option<&Value>) -> Vec<String> {
    items(value).filter_map(text).collect()
}

fn number(value: Option<&Value>) -> Option<u32> {
    match value {
        Some(Value::Int(number)) => u32::try_from(*number).ok(),
        _ => None,
    }
}

fn operand(value: &Value) -> Option<Operand> {
    let [role, source, class, shown, size] = value.as_sequence()? else { return None };
    Some(Operand {
        role: text(role)?,
        text: text(source)?,
        class: text(class)?,
        shown: text(shown)?,
        size: number(Some(size)).map(u64::from),
    })
}
