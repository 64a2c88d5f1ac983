//! What the judge runs: the judged part of a problem or of a lesson.

use crate::project::ProjectFile;
use crate::review::AuthorRemark;
use crate::skill::named_enum;
use crate::{Localized, Value, Verdict};
use serde::{Deserialize, Serialize};
use std::fmt;

named_enum!(
    /// What the candidate writes.
    TaskKind {
        Function = "function",
        Class = "class",
        Stdio = "stdio",
        Async = "async",
        Sql = "sql",
        /// A file of tests that has to tell correct versions of a module from wrong ones.
        Tests = "tests",
        /// Several files, judged by the author's tests.
        Project = "project",
    }
);
named_enum!(
    /// How an answer is compared with the expected one; the rules stand at `judge::compare`.
    Comparator {
        Equal = "equal",
        Exact = "exact",
        Approx = "approx",
        Unordered = "unordered",
        /// The author's `checker.py` decides.
        Checker = "checker",
    }
);
named_enum!(
    /// Which part of a call is its answer.
    AnswerPart {
        Result = "result",
        Arguments = "arguments",
        Both = "both",
        /// The pair of the result and the seconds of virtual time that a coroutine took.
        Timed = "timed",
    }
);
named_enum!(
    /// How a value enters or leaves a program.
    Adapter { Value = "value", LinkedList = "linked_list", Tree = "tree", List = "list" }
);

impl TaskKind {
    /// Whether a case is one call with arguments.
    pub fn is_one_call(self) -> bool {
        matches!(self, TaskKind::Function | TaskKind::Async)
    }

    /// Whether a case is a call or several of a function or class that the task names.
    pub fn has_entry(self) -> bool {
        !matches!(self, TaskKind::Stdio | TaskKind::Sql | TaskKind::Project)
    }

    /// Whether the program defines what the task names.
    pub fn defines_entry(self) -> bool {
        self.has_entry() && self != TaskKind::Tests
    }

    /// Whether a person can run the program on an input of their own.
    pub fn takes_own_input(self) -> bool {
        !matches!(self, TaskKind::Tests | TaskKind::Project)
    }

    /// Whether a case runs the program as one module of Python: it can be followed step by step, measured and mutated.
    pub fn is_one_module(self) -> bool {
        !matches!(self, TaskKind::Sql | TaskKind::Tests | TaskKind::Project)
    }

    /// Whether a Submit goes on after a case that failed: how many pass is the score.
    pub fn judges_every_case(self) -> bool {
        matches!(self, TaskKind::Tests | TaskKind::Project)
    }

    /// How the names of its programs end.
    pub fn extension(self) -> &'static str {
        match self {
            TaskKind::Sql => "sql",
            _ => "py",
        }
    }
}

/// Limits per case. The same for run and submit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    pub cpu_ms: u64,
    pub wall_ms: u64,
    pub memory_mb: u64,
    pub output_kb: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { cpu_ms: 2000, wall_ms: 6000, memory_mb: 256, output_kb: 64 }
    }
}

/// The input of one case.
#[derive(Debug, Clone, PartialEq)]
pub enum CaseInput {
    /// Positional arguments (a tuple) and keyword arguments (a dict with str keys).
    Arguments {
        args: Value,
        kwargs: Value,
    },
    /// A list of `(name, args)`; the first constructs.
    Calls(Value),
    Stdin(String),
    /// SQL that fills the tables of the schema.
    Rows(String),
    /// The source of a version that the tests are run against.
    Version(String),
    /// The author's tests of a project that have to pass: ids as pytest writes them, `test_rates.py::test_rounds_up`.
    Acceptance(Vec<String>),
    /// To be made by `generate.py`.
    Generated {
        family: String,
        size: u64,
        seed: u64,
    },
}

/// What a correct program answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// For `sql` a pair: the names of the columns (empty where any will do), and the rows. For `tests` whether the
    /// version is correct. For `project` always true.
    Value(Value),
    /// The class name of the exception of the (last) call.
    Raises(String),
    Stdout(String),
    /// Left out: the reference's answer is taken.
    FromReference,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub id: String,
    pub is_sample: bool,
    pub input: CaseInput,
    pub expected: Expected,
    /// Why the case exists; absent in a batch.
    pub why: Option<Localized>,
}

/// A construct that the problem rules out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    pub construct: String,
    pub reason: Localized,
}

/// A wrong program that the author foresaw, and what to say to whoever writes its like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeseenMistake {
    /// The file's name below the task's folder, such as `wrong/off_by_one.py`.
    pub file: String,
    pub source: String,
    pub verdict: Verdict,
    /// The first case that it fails.
    pub case: Option<String>,
    pub message: Localized,
}

/// A named program: a solution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    pub file: String,
    pub source: String,
}

/// The database of a task, and what is asked of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseRules {
    /// `schema.sql`: makes the tables that each case fills.
    pub schema: String,
    /// The names that the result's columns must have; any will do when it is empty.
    pub columns: Vec<String>,
    /// Where the program may change the database: the query whose result is the answer.
    pub check: Option<String>,
}

/// Which CPython a task asks for, such as `3.12` or `3.12+`. The default interpreter does where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PythonVersion {
    /// Of CPython 3.
    pub minor: u32,
    pub or_newer: bool,
}

impl PythonVersion {
    pub fn parse(text: &str) -> Option<PythonVersion> {
        let (text, or_newer) = text.strip_suffix('+').map_or((text, false), |text| (text, true));
        Some(PythonVersion { minor: text.strip_prefix("3.")?.parse().ok()?, or_newer })
    }

    pub fn is_met_by(self, minor: u32) -> bool {
        minor == self.minor || self.or_newer && minor > self.minor
    }
}

impl fmt::Display for PythonVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "3.{}{}", self.minor, if self.or_newer { "+" } else { "" })
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    pub kind: TaskKind,
    /// The function's or class's name; empty for `stdio`, `sql` and `project`.
    pub entry: String,
    pub profile: String,
    pub python: Option<PythonVersion>,
    pub comparator: Comparator,
    /// `checker.py`, where it decides.
    pub checker: Option<Program>,
    pub answer: AnswerPart,
    /// One per positional argument; absent ones are `value`.
    pub argument_adapters: Vec<Adapter>,
    pub result_adapter: Adapter,
    pub limits: Limits,
    pub forbidden: Vec<Forbidden>,
    pub cases: Vec<Case>,
    pub mistakes: Vec<ForeseenMistake>,
    /// What the author says of some of the programs, to whoever writes the same.
    pub remarks: Vec<AuthorRemark>,
    /// The first is the reference.
    pub solutions: Vec<Program>,
    /// What the tests of a task of kind `tests` import; empty elsewhere.
    pub tested_module: String,
    /// What belongs to `sql` alone.
    pub database: Option<DatabaseRules>,
    /// The author's tests of a project, by their paths below `acceptance/`; empty elsewhere.
    pub acceptance: Vec<ProjectFile>,
    /// `generate.py`, where there is one, and the families that it names.
    pub generator: Option<Program>,
    /// `harness.py`, where there is one: it makes the arguments of a call out of what a case says.
    pub harness: Option<Program>,
    /// What stands in the editor at first.
    pub starter: String,
    /// The starter is a broken program that is to be repaired.
    pub is_repair: bool,
}

impl Task {
    pub fn reference(&self) -> Option<&Program> {
        self.solutions.first()
    }

    pub fn samples(&self) -> impl Iterator<Item = &Case> {
        self.cases.iter().filter(|case| case.is_sample)
    }
}
