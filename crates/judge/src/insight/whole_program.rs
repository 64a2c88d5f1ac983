//! A program from stdin to stdout as a function that can be called many times in one cell. Only for looking: what is
//! found is judged again in a fresh cell, as the program is.

use crate::session::{Outcome, Step, text};
use domain::Value;

pub(super) const ENTRY: &str = "answer_of_the_program";

/// The program as a function of a text.
pub(super) fn wrapped(source: &str) -> String {
    format!(
        r#"
import io as _io
import sys as _sys

_CODE = compile({}, "solution.py", "exec", dont_inherit=True)


def {ENTRY}(text):
    _sys.stdin = _io.TextIOWrapper(_io.BytesIO(text.encode()), encoding="utf-8")
    _sys.stdout = _io.TextIOWrapper(_io.BytesIO(), encoding="utf-8", write_through=True)
    try:
        exec(_CODE, {{"__name__": "__main__", "__file__": "solution.py"}})
    except SystemExit as end:
        if end.code is not None and end.code != 0:
            raise
    return _sys.stdout.buffer.getvalue().decode("utf-8", "replace")
"#,
        domain::value::repr(&text(source))
    )
}

pub(super) fn arguments(stdin: &str) -> Value {
    Value::Tuple(vec![text(stdin)])
}

/// The step as it would be of the program itself: what it printed is its output.
pub(super) fn read(step: Step) -> Step {
    match step.outcome {
        Outcome::Answer(Value::Str(stdout)) => Step { outcome: Outcome::Answer(Value::None), stdout, ..step },
        _ => step,
    }
}
