//! Programs with one small fault each, made out of a right one.

use crate::Judge;
use crate::prepare::{explain, load_author};
use crate::session::Outcome;
use domain::Value;
use domain::task::Program;

const MUTATOR: &str = include_str!("../../../../python/author/mutants.py");

/// A program with a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mutant {
    /// What was changed and where: `boundary, line 4`.
    pub what: String,
    pub source: String,
}

impl Judge {
    /// All mutants of a program, in the order of the program. The mutator runs in a cell like any author's program.
    pub fn mutants(&self, program: &str) -> Result<Vec<Mutant>, String> {
        let mutator = Program { file: "mutants.py".into(), source: MUTATOR.to_owned() };
        let mut session = load_author(self, &mutator, "mutants", 0).map_err(|error| error.to_string())??;
        let step = session.call(Value::Tuple(vec![Value::Str(program.to_owned())]), Value::Dict(Vec::new()));
        let Outcome::Answer(found) = &step.outcome else { return Err(explain(&step.outcome)) };
        let read = |mutant: &Value| match mutant.as_sequence()? {
            [Value::Str(what), Value::Str(source)] => Some(Mutant { what: what.clone(), source: source.clone() }),
            _ => None,
        };
        Ok(found.as_sequence().unwrap_or_default().iter().filter_map(read).collect())
    }
}
