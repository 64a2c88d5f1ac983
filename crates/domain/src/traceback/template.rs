//! Reading what CPython fills into a message: `name '{}' is not defined`.

/// The parts of the message that stand for `{}` in the template, in order; the template may end before the message does.
pub fn fill<'a>(template: &str, message: &'a str) -> Option<Vec<&'a str>> {
    let mut pieces = template.split("{}");
    let mut rest = message.strip_prefix(pieces.next()?)?;
    let mut found = Vec::new();
    for piece in pieces {
        let end = if piece.is_empty() { rest.len() } else { rest.find(piece)? };
        found.push(&rest[..end]);
        rest = &rest[end + piece.len()..];
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[track_caller]
    fn check(template: &str, message: &str, expected: Option<&[&str]>) {
        assert_eq!(fill(template, message).as_deref(), expected, "{template}");
    }

    #[test]
    fn templates_are_read() {
        check("name '{}' is not defined", "name 'x' is not defined", Some(&["x"]));
        check("unsupported for {}: '{}' and '{}'", "unsupported for +: 'int' and 'str'", Some(&["+", "int", "str"]));
        check("no {}", "no end", Some(&["end"]));
        check("no end", "no end of it", Some(&[]));
        check("a {} c", "a b", None);
        check("b", "a", None);
    }
}
