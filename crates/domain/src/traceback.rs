//! Exceptions explained: the facts that came with one, and which situation of a learner it is.
//!
//! Facts come from a cell and may lie; they choose words, never a verdict.

mod raised;
mod situation;
mod syntax;
mod template;

pub use situation::Situation;

use crate::ProgramError;
use serde::{Deserialize, Serialize};

/// What is known beside class and message. Every text is bounded by whoever reads it out of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorFacts {
    /// The source is no Python, as opposed to an exception at run time.
    #[serde(skip_serializing_if = "is_false")]
    pub is_syntax: bool,
    /// The classes that the exception's class derives from, nearest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bases: Vec<String>,
    /// The line of the program, as it stands there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Which characters of the line are meant, from 1; the end is exclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_column: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// The name, attribute or module that was not found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in scope that was probably meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// The class of the object whose attribute is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// That class is the program's own.
    #[serde(skip_serializing_if = "is_false")]
    pub owner_is_own: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    /// The top-level name of the module in which it was raised, when that is not the program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub library: Option<String>,
    /// Where else a name without a value here has one: `global` or `builtin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elsewhere: Option<String>,
    /// The line at which the function first binds the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound_at: Option<u32>,
    /// A key that looks the same and is of another type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twin: Option<String>,
    /// The name is that of a module of the standard library.
    #[serde(skip_serializing_if = "is_false")]
    pub is_module: bool,
    /// The program does not define what it was asked for.
    #[serde(skip_serializing_if = "is_false")]
    pub is_missing_entry: bool,
    /// The innermost calls of a recursion.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<String>,
    /// The values that took part, as far as they could be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub operands: Vec<Operand>,
}

/// A value that took part in what failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operand {
    /// `left`, `right`, `container`, `index`, `owner`, `callee`, `argument` or `value`.
    pub role: String,
    /// As it is written in the program.
    pub text: String,
    pub class: String,
    /// A short text of the value.
    pub shown: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
}

impl ErrorFacts {
    pub fn operand(&self, role: &str) -> Option<&Operand> {
        self.operands.iter().find(|operand| operand.role == role)
    }
}

/// Which situation an exception is. Works on class and message alone where facts are missing.
pub fn situation(error: &ProgramError) -> Situation {
    let nothing = ErrorFacts::default();
    let facts = error.facts.as_deref().unwrap_or(&nothing);
    let is_syntax = facts.is_syntax || matches!(error.class.as_str(), "SyntaxError" | "IndentationError" | "TabError");
    if is_syntax { syntax::situation(error, facts) } else { raised::situation(error, facts) }
}

fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(class: &str, message: &str, facts: Option<ErrorFacts>, expected: &str) {
        let error = ProgramError { facts: facts.map(Box::new), ..ProgramError::ended(class, message.to_owned()) };
        assert_eq!(situation(&error).name(), expected, "{class}: {message}");
    }

    /// Attempts of older versions carry no facts; class and message still say most of it.
    #[test]
    fn without_facts_the_message_is_enough() {
        check("KeyError", "'a'", None, "key");
        check("SyntaxError", "expected ':'", None, "missing-colon");
        check("NameError", "name 'math' is not defined", None, "undefined");
        check("UnboundLocalError", "cannot access local variable 'n' where it is not", None, "unbound");
        check("TypeError", "unsupported operand type(s) for +: 'NoneType' and 'int'", None, "none-operand");
        check("Oops", "", None, "other");
        check("TypeError", "something new", None, "other");
        check("", "", None, "other");
    }

    #[test]
    fn facts_tell_what_a_message_does_not() {
        let module = ErrorFacts { is_module: true, ..ErrorFacts::default() };
        check("NameError", "name 'math' is not defined", Some(module), "module-not-imported");
        let global = ErrorFacts { elsewhere: Some("global".into()), ..ErrorFacts::default() };
        check("UnboundLocalError", "cannot access local variable 'n' where", Some(global), "unbound-global");
        // An own class that is called like one of Python's syntax errors is still what the cell says it is.
        let syntax = ErrorFacts { is_syntax: true, source: "else if x:".into(), ..ErrorFacts::default() };
        check("SyntaxError", "expected ':'", Some(syntax), "else-if");
    }

    /// Columns and texts may be forged: anything is taken, nothing panics.
    #[test]
    fn forged_facts_are_harmless() {
        for column in [0, 1, 3, 4, u32::MAX] {
            let facts = ErrorFacts {
                is_syntax: true,
                source: "ж = é".into(),
                column: Some(column),
                end_column: Some(column / 2),
                ..ErrorFacts::default()
            };
            check("SyntaxError", "invalid syntax", Some(facts), "other-syntax");
        }
        check("TypeError", "'' not supported between instances of '", None, "other");
        check("TypeError", "() takes  positional argument but  w", None, "too-many-arguments");
    }
}
