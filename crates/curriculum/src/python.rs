//! What can be seen in the text of a Python program without running it. A cheap look: whether the program is right is
//! found out by running it, elsewhere.

use crate::ladder::token::{TokenKind, tokenize};
use domain::value::parse_literal;

/// Names of the functions that are defined at the top level and begin with `prefix`, with their lines.
pub(crate) fn functions_named<'a>(source: &'a str, prefix: &str) -> Vec<(&'a str, u32)> {
    let lines = source.lines().zip(1u32..);
    let named = lines.filter_map(|(line, number)| {
        let name = name_after(line, "def")?;
        name.starts_with(prefix).then_some((name, number))
    });
    named.collect()
}

/// Whether a function, class or variable of this name is made at the top level.
pub(crate) fn defines(source: &str, name: &str) -> bool {
    source.lines().any(|line| {
        name_after(line, "def") == Some(name)
            || name_after(line, "async def") == Some(name)
            || name_after(line, "class") == Some(name)
            || (line.starts_with(name) && line[name.len()..].trim_start().starts_with('='))
    })
}

fn name_after<'a>(line: &'a str, keyword: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(keyword)?;
    let name = rest.strip_prefix([' ', '\t'])?.trim_start();
    let end = name.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(name.len());
    Some(&name[..end])
}

/// A name that Python accepts for a function, class or argument; keywords aside.
pub(crate) fn is_identifier(text: &str) -> bool {
    let begins_well = text.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_');
    begins_well && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// The strings of `FAMILIES = (…)`; none when it cannot be read.
pub(crate) fn families(source: &str) -> Option<Vec<String>> {
    let start = source.lines().scan(0, |offset, line| {
        let start = *offset;
        *offset += line.len() + 1;
        Some((start, line))
    });
    let (start, line) = start.into_iter().find(|(_, line)| {
        line.strip_prefix("FAMILIES").is_some_and(|rest| rest.trim_start().starts_with(['=', ':']))
    })?;
    let value = start + line.find('=')? + 1;
    let (mut depth, mut literal) = (0i32, String::new());
    for token in tokenize(&source[value..]) {
        match (token.kind, token.text) {
            (TokenKind::Delimiter, "(" | "[" | "{") => depth += 1,
            (TokenKind::Delimiter, ")" | "]" | "}") => depth -= 1,
            (TokenKind::Newline, _) if depth <= 0 => break,
            (TokenKind::Comment, _) => continue,
            _ => {}
        }
        literal.push_str(token.text);
    }
    let value = parse_literal(&literal).ok()?;
    value.as_sequence()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_are_found_at_the_top_level_only() {
        let source = "import x\ndef one(a):\n    def two(): ...\nclass Three(Base):\n    pass\nfour = one\nasync def five(): ...\n";
        for name in ["one", "Three", "four", "five"] {
            assert!(defines(source, name), "{name}");
        }
        for name in ["two", "x", "on", "thre"] {
            assert!(!defines(source, name), "{name}");
        }
        assert_eq!(functions_named("def prove_a():\n\ndef help():\ndef prove_b_c ():\n", "prove_").len(), 2);
    }

    #[test]
    fn families_are_read_over_several_lines() {
        let source = "import random\n\nFAMILIES = (\n    \"random\",  # any\n    'flat',\n)\n\ndef generate(): ...\n";
        assert_eq!(families(source), Some(vec!["random".to_owned(), "flat".to_owned()]));
        assert_eq!(families("FAMILIES: tuple[str, ...] = (\"a\",)"), Some(vec!["a".to_owned()]));
        assert_eq!(families("FAMILIES = tuple(\"ab\")"), None);
        assert_eq!(families("x = 1"), None);
    }
}
