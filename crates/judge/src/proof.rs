//! Proofs: programs whose assertions are the claims of an answer, on every interpreter.

use crate::Judge;
use crate::describe::shorten;
use crate::session::{LoadOptions, Outcome, Session, read_claims};
use domain::judgement::ProofRun;
use domain::{CaseResult, Judgement, Limits, ProgramError, Verdict};
use sandbox::{Environment, SandboxError};
use std::time::Instant;

/// A proof is short; one that is being edited in the browser may be anything.
const LIMITS: Limits = Limits { cpu_ms: 5_000, wall_ms: 15_000, memory_mb: 256, output_kb: 64 };

impl Judge {
    /// Calls each function of the program whose name starts with `prefix`, on one interpreter.
    pub fn claims(&self, source: &str, prefix: &str, interpreter: usize) -> Result<ProofRun, SandboxError> {
        let version = self.interpreter_version(interpreter);
        let (mut session, loaded) =
            Session::load(&self.sandbox, Environment::standard(interpreter), source, &LoadOptions::default(), &LIMITS)?;
        let mut printed = loaded.stdout;
        let mut run = ProofRun { interpreter: version, claims: Vec::new(), printed: String::new(), error: None };
        loaded.outcome.check_cell()?;
        let outcome = match loaded.outcome {
            Outcome::Answer(_) => {
                let step = session.claims(prefix);
                step.outcome.check_cell()?;
                printed.push_str(&step.stdout);
                printed.push_str(&step.stderr);
                step.outcome
            }
            other => other,
        };
        match outcome {
            Outcome::Answer(value) => run.claims = read_claims(&value),
            Outcome::Raised(error) | Outcome::NoPython(error) => run.error = Some(error),
            other => {
                let message = crate::prepare::explain(&other);
                run.error = Some(ProgramError::ended("exit", message));
            }
        }
        run.printed = shorten(&printed);
        Ok(run)
    }

    /// A proof on every interpreter, as the judgement of an attempt: accepted when every claim holds on each.
    pub fn prove(&self, source: &str) -> Judgement {
        let start = Instant::now();
        let runs: Result<Vec<ProofRun>, SandboxError> = (0..self.sandbox.interpreters().len())
            .map(|interpreter| self.claims(source, "prove_", interpreter))
            .collect();
        let (verdict, proofs, fault) = match runs {
            Ok(runs) if runs.iter().all(ProofRun::holds) => (Verdict::Accepted, runs, None),
            Ok(runs) => (Verdict::WrongAnswer, runs, None),
            Err(error) => (Verdict::InternalError, Vec::new(), Some(error.to_string())),
        };
        Judgement {
            verdict,
            cases: Vec::new(),
            cases_total: proofs.len(),
            cpu_ms: 0.0,
            wall_ms: crate::program::milliseconds(start.elapsed()),
            memory_kb: 0,
            interpreter: self.interpreter_version(0),
            mistake: None,
            forbidden: Vec::new(),
            fault,
            proofs,
            trace: None,
        }
    }

    /// Runs a whole program without input and shows what it printed; for the examples of lessons.
    pub fn run_snippet(&self, source: &str) -> Judgement {
        let start = Instant::now();
        let limits = Limits::default();
        let loaded =
            Session::load(&self.sandbox, Environment::standard(0), source, &LoadOptions::whole_program(), &limits);
        let mut judgement = Judgement {
            verdict: Verdict::InternalError,
            cases: Vec::new(),
            cases_total: 1,
            cpu_ms: 0.0,
            wall_ms: 0.0,
            memory_kb: 0,
            interpreter: self.interpreter_version(0),
            mistake: None,
            forbidden: Vec::new(),
            fault: None,
            proofs: Vec::new(),
            trace: None,
        };
        match loaded {
            Err(error) => judgement.fault = Some(error.to_string()),
            Ok((mut session, loaded)) => {
                let step = if matches!(loaded.outcome, Outcome::Answer(_)) { session.run("") } else { loaded };
                let (verdict, error) = match step.outcome {
                    Outcome::Answer(_) => (Verdict::Accepted, None),
                    Outcome::Raised(error) => (Verdict::RuntimeError, Some(error)),
                    Outcome::NoPython(error) => (Verdict::CompileError, Some(error)),
                    Outcome::Ended(sandbox::Ending::CpuLimit | sandbox::Ending::WallLimit) => {
                        (Verdict::TimeLimit, None)
                    }
                    Outcome::Ended(sandbox::Ending::MemoryLimit) => (Verdict::MemoryLimit, None),
                    Outcome::Ended(sandbox::Ending::OutputLimit) => (Verdict::OutputLimit, None),
                    Outcome::Ended(sandbox::Ending::Abandoned) => (Verdict::InternalError, None),
                    Outcome::Ended(_) | Outcome::Forbidden(_) => (Verdict::RuntimeError, None),
                };
                judgement.verdict = verdict;
                judgement.cpu_ms = crate::program::milliseconds(step.cpu);
                judgement.cases = vec![CaseResult {
                    remark: None,
                    tests: None,
                    id: "example".into(),
                    verdict,
                    cpu_ms: judgement.cpu_ms,
                    input: String::new(),
                    expected: None,
                    got: None,
                    printed: shorten(&(step.stdout + &step.stderr)),
                    error,
                }];
            }
        }
        judgement.wall_ms = crate::program::milliseconds(start.elapsed());
        judgement
    }
}
