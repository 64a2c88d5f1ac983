//! Which situation a `SyntaxError` is, by the message of CPython 3.11 and newer and by the line.

use super::template::fill;
use super::{ErrorFacts, Situation};
use crate::ProgramError;
use Situation as S;

pub fn situation(error: &ProgramError, facts: &ErrorFacts) -> Situation {
    let message = error.message.as_str();
    if error.class == "TabError" {
        return S::TabsAndSpaces;
    }
    if let Some(found) = by_line(message, facts) {
        return found;
    }
    by_message(message).or_else(|| by_word(facts)).unwrap_or(S::OtherSyntax)
}

/// Habits of other languages, for which CPython has only general words.
fn by_line(message: &str, facts: &ErrorFacts) -> Option<Situation> {
    let is_general = message.starts_with("invalid syntax") || message.starts_with("expected ':'");
    let line = facts.source.as_str();
    if !is_general || line.is_empty() {
        return None;
    }
    let code = line.split('#').next().unwrap_or_default();
    if code.contains("else if ") && !code.contains(" else if ") || code.trim_start().starts_with("else if") {
        return Some(S::ElseIf);
    }
    for operator in ["++", "--"] {
        if code.contains(operator) {
            return Some(S::Increment { operator: operator.into() });
        }
    }
    for (operator, python) in [("&&", "and"), ("||", "or"), ("!", "not")] {
        if code.contains(operator) && !code.contains("!=") {
            return Some(S::ForeignOperator { operator: operator.into(), python: python.into() });
        }
    }
    None
}

/// Where a keyword stands in the place of a name.
fn by_word(facts: &ErrorFacts) -> Option<Situation> {
    const KEYWORDS: [&str; 32] = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "or",
        "pass", "raise", "return", "try", "while", "with",
    ];
    let start = usize::try_from(facts.column?).ok()?.checked_sub(1)?;
    let rest: String = facts.source.chars().skip(start).collect();
    let word: String = rest.chars().take_while(|one| one.is_alphanumeric() || *one == '_').collect();
    let before = facts.source.chars().take(start).collect::<String>();
    let wants_name = ["def", "class", "import", "as", "for"].iter().any(|one| before.trim_end().ends_with(one));
    let is_assigned = rest[word.len()..].trim_start().starts_with('=');
    if KEYWORDS.contains(&word.as_str()) && (wants_name || is_assigned) {
        return Some(S::KeywordAsName { word });
    }
    // `class = 3`: it is the sign behind the word that CPython does not expect.
    let earlier = before.trim();
    (rest.starts_with('=') && KEYWORDS.contains(&earlier)).then(|| S::KeywordAsName { word: earlier.to_owned() })
}

fn by_message(message: &str) -> Option<Situation> {
    let get = |template: &str| fill(template, message).map(|found| found.into_iter().map(str::to_owned));
    let has = |part: &str| message.contains(part);
    if let Some(mut found) = get("'{}' was never closed") {
        return Some(S::NeverClosed { bracket: found.next()? });
    }
    if let Some(mut found) = get("unmatched '{}'") {
        return Some(S::Unmatched { bracket: found.next()? });
    }
    if let Some(mut found) = get("closing parenthesis '{}' does not match opening parenthesis '{}'") {
        return Some(S::Mismatch { closing: found.next()?, opening: found.next()? });
    }
    if let Some(mut found) = get("'{}' outside").or_else(|| get("asynchronous {} outside")) {
        let word = found.next()?;
        return Some(match word.as_str() {
            "return" | "yield" | "yield from" => S::ReturnOutside { word },
            "break" | "continue" => S::LoopWordOutside { word },
            _ => S::AwaitOutside { word },
        });
    }
    if has("not properly in loop") {
        return Some(S::LoopWordOutside { word: "continue".into() });
    }
    if let Some(mut found) = get("name '{}' is assigned to before")
        .or_else(|| get("name '{}' is used prior to"))
        .or_else(|| get("name '{}' is parameter and"))
    {
        return Some(S::GlobalTooLate { name: found.next()? });
    }
    if let Some(mut found) = get("no binding for nonlocal '{}'") {
        return Some(S::NonlocalUnknown { name: found.next()? });
    }
    if message.starts_with("nonlocal declaration") {
        return Some(S::NonlocalUnknown { name: "nonlocal".into() });
    }
    if let Some(mut found) = get("duplicate argument '{}'").or_else(|| get("duplicate parameter '{}'")) {
        return Some(S::DuplicateArgument { name: found.next()? });
    }
    if let Some(mut found) = get("keyword argument repeated: {}") {
        return Some(S::DuplicateArgument { name: found.next()? });
    }
    if let Some(mut found) = get("expected an indented block after {} on line") {
        return Some(S::ExpectedBlock { statement: found.next()?.replace('\'', "") });
    }
    if let Some(mut found) = get("invalid character '{}'").or_else(|| get("invalid non-printable character {}")) {
        return Some(S::InvalidCharacter { character: found.next()? });
    }
    if has("f-string") {
        return Some(S::FormatString);
    }
    if has("Maybe you meant '==' or ':='") {
        return Some(S::AssignmentInCondition);
    }
    if has("expression cannot contain assignment") {
        return Some(S::AssignmentInCall);
    }
    if let Some(mut found) = get("cannot assign to {}") {
        let target = found.next()?;
        let target = target.split(" here").next().unwrap_or_default().to_owned();
        return Some(S::CannotAssign { target });
    }
    let parts: [(&str, Situation); 17] = [
        ("expected ':'", S::MissingColon),
        ("unterminated triple-quoted", S::UnterminatedTripleString),
        ("unterminated string", S::UnterminatedString),
        ("Missing parentheses in call to", S::PrintStatement),
        ("Perhaps you forgot a comma", S::MissingComma),
        ("non-default argument follows", S::DefaultOrder),
        ("parameter without a default follows", S::DefaultOrder),
        ("positional argument follows keyword argument", S::PositionalAfterKeyword),
        ("unexpected indent", S::UnexpectedIndent),
        ("unindent does not match", S::UnindentMismatch),
        ("inconsistent use of tabs", S::TabsAndSpaces),
        ("leading zeros", S::LeadingZeros),
        ("expected 'except' or 'finally'", S::TryAlone),
        ("line continuation", S::Continuation),
        ("unicodeescape", S::UnicodeEscape),
        ("multiple exception types", S::ExceptionsUnparenthesized),
        ("expected 'else' after", S::ElseMissing),
    ];
    if message.starts_with("invalid") && message.contains(" literal") {
        return Some(S::NumberThenName);
    }
    parts.into_iter().find(|(part, _)| has(part)).map(|(_, found)| found)
}
