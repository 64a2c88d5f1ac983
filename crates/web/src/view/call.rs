//! How a call is written: as one would type it.

use crate::view::examples::WIDEST;
use crate::view::pretty::{broken, pretty};
use domain::task::CaseInput;
use domain::value::repr;
use domain::{Task, Value};

/// `entry(1, key=2)`; one that is too long for a line is broken at its arguments.
pub fn call(entry: &str, args: &Value, kwargs: Option<&Value>) -> String {
    let flat = format!("{entry}({})", arguments(args, kwargs));
    if flat.chars().count() <= WIDEST {
        return flat;
    }
    match (args.as_sequence().unwrap_or_default(), named(kwargs)) {
        // A lone list or dict stays at the bracket of the call.
        ([only], []) => format!("{entry}({})", pretty(only, entry.chars().count() + 1, WIDEST)),
        (args, kwargs) => {
            // One step to the right, also on the further lines of an argument.
            let inner = |value: &Value, taken| pretty(value, taken, WIDEST - 4).replace('\n', "\n    ");
            let plain = args.iter().map(|arg| inner(arg, 0));
            let named = kwargs.iter().map(|(name, value)| {
                let name = name.as_str().unwrap_or_default();
                format!("{name}={}", inner(value, name.chars().count() + 1))
            });
            broken(&format!("{entry}("), plain.chain(named), ")", 0)
        }
    }
}

fn named(kwargs: Option<&Value>) -> &[(Value, Value)] {
    match kwargs {
        Some(Value::Dict(pairs)) => pairs,
        _ => &[],
    }
}

fn arguments(args: &Value, kwargs: Option<&Value>) -> String {
    let mut parts: Vec<String> = args.as_sequence().unwrap_or_default().iter().map(repr).collect();
    let pairs = named(kwargs).iter();
    parts.extend(pairs.filter_map(|(name, value)| Some(format!("{}={}", name.as_str()?, repr(value)))));
    parts.join(", ")
}

/// What to type as own input, shown by the shortest sample.
pub fn own_input_example(task: &Task) -> String {
    let written = |input: &CaseInput| match input {
        // Named arguments cannot be typed there.
        CaseInput::Arguments { args, kwargs } => named(Some(kwargs)).is_empty().then(|| arguments(args, None)),
        CaseInput::Calls(calls) => Some(repr(calls)),
        CaseInput::Stdin(_)
        | CaseInput::Rows(_)
        | CaseInput::Version(_)
        | CaseInput::Acceptance(_)
        | CaseInput::Generated { .. } => None,
    };
    let samples = task.samples().filter_map(|case| written(&case.input));
    samples.filter(|text| !text.is_empty()).min_by_key(String::len).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::value::parse_literal;

    #[test]
    fn calls_are_written_as_one_would_type_them() {
        let args = parse_literal("('a', [1])").expect("a literal");
        let kwargs = parse_literal("{'limit': 3}").expect("a literal");
        assert_eq!(call("f", &args, Some(&kwargs)), "f('a', [1], limit=3)");
    }

    #[test]
    fn long_calls_are_broken_at_their_arguments() {
        let lone = parse_literal("(['a line of a log, as long as lines are', 'another'],)").expect("a literal");
        let expected = "f([\n    'a line of a log, as long as lines are',\n    'another',\n])";
        assert_eq!(call("f", &lone, None), expected);
        let two = parse_literal("('a line of a log, as long as lines are', 5000)").expect("a literal");
        assert_eq!(call("f", &two, None), "f(\n    'a line of a log, as long as lines are',\n    5000,\n)");
    }
}
