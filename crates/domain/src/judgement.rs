//! Everything that is known about an attempt after it was judged; stored with it and shown from it.

use crate::trace::Trace;
use crate::traceback::ErrorFacts;
use crate::{Localized, Verdict};
use serde::{Deserialize, Serialize};

/// The outcome of judging one program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    pub verdict: Verdict,
    /// The cases that were judged, in order. A submit stops at the first failure.
    pub cases: Vec<CaseResult>,
    /// How many cases there are in all.
    pub cases_total: usize,
    /// CPU time of the whole program, milliseconds, as accounted by the supervisor.
    pub cpu_ms: f64,
    pub wall_ms: f64,
    /// Peak of resident memory beyond the warm interpreter, KiB.
    pub memory_kb: u64,
    /// The interpreter that ran it, such as `3.13.0`.
    pub interpreter: String,
    /// The author's message, when the failure is a foreseen mistake.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mistake: Option<Localized>,
    /// Constructs that the problem rules out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbidden: Vec<ForbiddenUse>,
    /// Why Sparring could not judge (verdict IE), for the log and the person's reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// The claims of a proof, per interpreter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<ProofRun>,
    /// How the program ran, of an attempt to be stepped through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace: Option<Box<Trace>>,
}

impl Judgement {
    /// Nothing could be judged, and why.
    pub fn impossible(fault: String) -> Judgement {
        Judgement {
            verdict: Verdict::InternalError,
            cases: Vec::new(),
            cases_total: 0,
            cpu_ms: 0.0,
            wall_ms: 0.0,
            memory_kb: 0,
            interpreter: String::new(),
            mistake: None,
            forbidden: Vec::new(),
            fault: Some(fault),
            proofs: Vec::new(),
            trace: None,
        }
    }
}

impl Judgement {
    /// For tests: how many wrong versions they saw through, of how many. None for everything else.
    pub fn bugs_found(&self) -> Option<(usize, usize)> {
        let runs = self.cases.iter().filter_map(|case| case.tests.as_ref());
        let runs: Vec<&TestRun> = runs.filter(|run| run.is_correct.is_some()).collect();
        let bugs = runs.iter().filter(|run| run.is_correct == Some(false));
        let found = bugs.clone().filter(|run| !run.accepts()).count();
        (!runs.is_empty()).then(|| (found, bugs.count()))
    }
}

/// One case, judged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseResult {
    /// The case's id in `cases.toml`, `own` for a candidate's own input, the position for a batch.
    pub id: String,
    pub verdict: Verdict,
    pub cpu_ms: f64,
    /// The call as one would type it, or stdin; shortened when long.
    pub input: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub got: Option<String>,
    /// What the program printed (for `stdio` that is `got`), shortened when long.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub printed: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ProgramError>,
    /// What the author's checker has to say about the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Localized>,
    /// What a file of tests says of this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tests: Option<TestRun>,
}

/// Tests, run against what they test: a person's against a version of the author's, or an author's against a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestRun {
    /// Whether the author wrote the version to be right; none where the tests are the author's, and a project is tested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_correct: Option<bool>,
    pub passed: u32,
    pub failed: Vec<FailedTest>,
}

impl TestRun {
    /// What the tests say of the version: none found fault with it.
    pub fn accepts(&self) -> bool {
        self.failed.is_empty()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailedTest {
    /// Empty when the file as a whole could not be run.
    pub name: String,
    pub message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The file of a project that the line is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// An exception that ended the program, or why it ended without one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgramError {
    /// The class name: `ZeroDivisionError`; `exit` when the process ended by itself, `deadlock` when all coroutines wait
    /// for what cannot happen.
    pub class: String,
    pub message: String,
    /// The line of the candidate's program, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The traceback as Python prints it, frames of the candidate's program only.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub traceback: String,
    /// What an explanation is made of; absent in attempts of older versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<Box<ErrorFacts>>,
}

impl ProgramError {
    /// Why a program ended, where there is no exception.
    pub fn ended(class: &str, message: String) -> ProgramError {
        ProgramError { class: class.to_owned(), message, line: None, traceback: String::new(), facts: None }
    }
}

/// A forbidden construct and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForbiddenUse {
    pub construct: String,
    pub line: u32,
    pub reason: Localized,
}

/// A proof on one interpreter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProofRun {
    pub interpreter: String,
    pub claims: Vec<ClaimResult>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub printed: String,
    /// Why the program could not run to its end, if so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ProgramError>,
}

impl ProofRun {
    pub fn holds(&self) -> bool {
        self.error.is_none() && !self.claims.is_empty() && self.claims.iter().all(|claim| claim.error.is_none())
    }
}

/// One `prove_…` or `believe_…` function, called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimResult {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ProgramError>,
}
