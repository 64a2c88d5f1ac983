//! Values of Python over several lines, for those that are too long for one.

use domain::Value;
use domain::value::repr;

/// `repr(value)`, broken at the items of lists, tuples, sets and dicts until each line fits, where that is possible.
/// `taken` characters already stand on the first line.
pub fn pretty(value: &Value, taken: usize, width: usize) -> String {
    written(value, 0, taken, width)
}

fn written(value: &Value, indent: usize, taken: usize, width: usize) -> String {
    let flat = repr(value);
    if taken + flat.chars().count() <= width {
        return flat;
    }
    let item = |value: &Value| written(value, indent + 4, indent + 4, width);
    match value {
        Value::List(items) if !items.is_empty() => broken("[", items.iter().map(item), "]", indent),
        Value::Tuple(items) if !items.is_empty() => broken("(", items.iter().map(item), ")", indent),
        Value::Set(items) if !items.is_empty() => broken("{", items.iter().map(item), "}", indent),
        Value::Dict(pairs) if !pairs.is_empty() => {
            let pair = |(key, value): &(Value, Value)| {
                let key = format!("{}: ", repr(key));
                let taken = indent + 4 + key.chars().count();
                key + &written(value, indent + 4, taken, width)
            };
            broken("{", pairs.iter().map(pair), "}", indent)
        }
        _ => flat,
    }
}

/// One item a line, with a comma after each.
pub fn broken(open: &str, items: impl Iterator<Item = String>, close: &str, indent: usize) -> String {
    let mut text = format!("{open}\n");
    for item in items {
        text.push_str(&" ".repeat(indent + 4));
        text.push_str(&item);
        text.push_str(",\n");
    }
    text.push_str(&" ".repeat(indent));
    text.push_str(close);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::value::parse_literal;

    fn check(literal: &str, width: usize, expected: &str) {
        let value = parse_literal(literal).expect("a literal");
        let text = pretty(&value, 0, width);
        assert_eq!(text, expected);
        assert_eq!(parse_literal(&text).expect("still a literal"), value);
    }

    #[test]
    fn only_what_is_too_long_is_broken() {
        check("[1, 2]", 10, "[1, 2]");
        check("[100, 200]", 8, "[\n    100,\n    200,\n]");
        check("{'a': [10, 20], 'b': 3}", 16, "{\n    'a': [\n        10,\n        20,\n    ],\n    'b': 3,\n}");
        check("(100,)", 4, "(\n    100,\n)");
        check("'a long text'", 4, "'a long text'");
    }
}
