//! A candidate's program against the cases of a task.

use crate::Judge;
use crate::checker::{Checker, Ruling};
use crate::compare::{is_right, same_output};
use crate::describe::{self, shorten};
use crate::duel;
use crate::prepare::{ReadyCase, ReadyInput, ask};
use crate::session::{LoadOptions, Outcome, Session, Step, project_files};
use domain::judgement::{ForbiddenUse, TestRun};
use domain::project::{self, ProjectFault};
use domain::task::Expected;
use domain::{CaseResult, Comparator, Judgement, Localized, ProgramError, Task, TaskKind, Value, Verdict};
use sandbox::{Cell, Ending, Environment, SandboxError};
use std::time::{Duration, Instant};

/// What is to be judged.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    pub task: &'a Task,
    pub program: &'a str,
    pub cases: &'a [ReadyCase],
    /// A submit stops at the first failure; a run and a batch show every case.
    pub stops_at_failure: bool,
    /// Which interpreter, 0 being the default.
    pub interpreter: usize,
    /// Fork now instead of taking a standby; for benchmarks.
    pub on_demand: bool,
}

/// The text is not that of a project.
fn no_project(fault: &ProjectFault) -> ProgramError {
    ProgramError { line: fault.line(), ..ProgramError::ended("project", fault.to_string()) }
}

/// Where the text of a project is no Python: the file is named by the last line of the traceback that names one.
fn line_in_project(program: &str, error: &ProgramError) -> Option<u32> {
    let (_, rest) = error.traceback.rsplit_once("File \"")?;
    project::line_of(program, rest.split_once('"')?.0, error.line?)
}

pub(crate) fn of_right(is_right: bool) -> Verdict {
    if is_right { Verdict::Accepted } else { Verdict::WrongAnswer }
}

/// What tests report of a version or a project.
fn tests_of(case: &ReadyCase, outcome: &Outcome) -> Option<TestRun> {
    match (&case.input, &case.expected, outcome) {
        (ReadyInput::Version(_), Expected::Value(Value::Bool(is_correct)), Outcome::Answer(report)) => {
            duel::read_report(report, Some(*is_correct))
        }
        (ReadyInput::Acceptance(_), _, Outcome::Answer(report)) => duel::read_report(report, None),
        _ => None,
    }
}

/// A judgement, and what the program did and printed on the case that decided it (the first that failed, else the last),
/// for whoever compares further. No more is kept: an answer may take a hundred megabytes.
#[derive(Debug)]
pub(crate) struct Judged {
    pub judgement: Judgement,
    pub decisive: Option<(Outcome, String)>,
}

impl Judge {
    /// Judges a program. Always returns a judgement: what Sparring could not do is the verdict IE with its reason.
    pub fn judge(&self, order: Order<'_>) -> Judgement {
        let judged = self.judge_fully(order);
        let mut judgement = judged.judgement;
        if order.stops_at_failure || order.cases.iter().all(|case| case.is_sample) {
            judgement.mistake = self.recognise(order, &judgement, judged.decisive.as_ref());
        }
        judgement
    }

    pub(crate) fn judge_fully(&self, order: Order<'_>) -> Judged {
        let start = Instant::now();
        let mut run = Run::new(self, order);
        let mut fault = run.all_cases().err();
        let mut tries = 1;
        // Once more from the start: a zygote may have died, a machine may have been short of something. More often where
        // it is sure that the program has no part in it.
        while fault.as_ref().is_some_and(|error| tries < if matches!(error, SandboxError::Abandoned) { 5 } else { 2 }) {
            tries += 1;
            run = Run::new(self, order);
            fault = run.all_cases().err();
        }
        if let Some(error) = &fault {
            tracing::error!(%error, "A program could not be judged");
        }
        let verdict = match &fault {
            Some(_) => Verdict::InternalError,
            None => {
                run.results.iter().map(|case| case.verdict).find(|one| !one.is_accepted()).unwrap_or(Verdict::Accepted)
            }
        };
        let judgement = Judgement {
            verdict,
            cases: run.results,
            cases_total: order.cases.len(),
            cpu_ms: milliseconds(run.cpu),
            wall_ms: milliseconds(start.elapsed()),
            memory_kb: run.memory_kb,
            interpreter: self.interpreter_version(order.interpreter),
            mistake: None,
            forbidden: run.forbidden,
            fault: fault.map(|error| error.to_string()),
            proofs: Vec::new(),
            trace: None,
        };
        Judged { judgement, decisive: run.decisive }
    }
}

pub(crate) fn milliseconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1e6).round() / 1e3
}

/// One pass over the cases. A function or class stays in its cell from case to case; a whole program gets a new cell
/// for each, and so does whatever comes after a case that ended its cell.
struct Run<'a> {
    judge: &'a Judge,
    order: Order<'a>,
    options: LoadOptions,
    session: Option<Session>,
    /// The program cannot even be loaded: the same for every case.
    unloadable: Option<(Outcome, String)>,
    checker: Checker,
    results: Vec<CaseResult>,
    decisive: Option<(Outcome, String)>,
    has_failed: bool,
    forbidden: Vec<ForbiddenUse>,
    cpu: Duration,
    memory_kb: u64,
}

impl<'a> Run<'a> {
    fn new(judge: &'a Judge, order: Order<'a>) -> Run<'a> {
        Run {
            judge,
            order,
            options: LoadOptions::of(order.task),
            session: None,
            unloadable: None,
            checker: Checker::default(),
            results: Vec::with_capacity(order.cases.len()),
            decisive: None,
            has_failed: false,
            forbidden: Vec::new(),
            cpu: Duration::ZERO,
            memory_kb: 0,
        }
    }

    fn all_cases(&mut self) -> Result<(), SandboxError> {
        if self.order.task.kind == TaskKind::Tests {
            return self.all_versions();
        }
        for case in self.order.cases {
            let step = self.case(case)?;
            let result = self.result(case, &step)?;
            let failed = !result.verdict.is_accepted();
            self.results.push(result);
            if !self.has_failed {
                self.decisive = Some((step.outcome, step.stdout));
                self.has_failed = failed;
            }
            if failed && self.order.stops_at_failure && !self.order.task.kind.judges_every_case() {
                break;
            }
        }
        if let Some(session) = self.session.take() {
            self.memory_kb = self.memory_kb.max(session.peak_memory_kb());
        }
        Ok(())
    }

    /// Tests are run against every version, whatever comes of the others: how many they see through is their score.
    fn all_versions(&mut self) -> Result<(), SandboxError> {
        let cases = self.order.cases;
        let mut judged: Vec<Option<(CaseResult, Step)>> = cases.iter().map(|_| None).collect();
        for index in duel::shuffled(cases.len()) {
            let step = self.case(&cases[index])?;
            judged[index] = Some((self.result(&cases[index], &step)?, step));
        }
        for (result, step) in judged.into_iter().flatten() {
            if !self.has_failed {
                self.decisive = Some((step.outcome, step.stdout));
                self.has_failed = !result.verdict.is_accepted();
            }
            self.results.push(result);
        }
        Ok(())
    }

    fn case(&mut self, case: &ReadyCase) -> Result<Step, SandboxError> {
        if self.session.is_none() && self.unloadable.is_none() {
            self.load()?;
        }
        if let Some((outcome, stdout)) = &self.unloadable {
            let stdout = stdout.clone();
            return Ok(Step { outcome: outcome.clone(), cpu: Duration::ZERO, stdout, stderr: String::new() });
        }
        let Some(mut session) = self.session.take() else { return Err(SandboxError::Cell("no cell".into())) };
        let step = match &case.input {
            ReadyInput::Version(source) => self.judge.duel(self.order, &mut session, source)?,
            input => ask(&mut session, input),
        };
        step.outcome.check_cell()?;
        self.cpu += step.cpu;
        self.memory_kb = self.memory_kb.max(match step.outcome {
            Outcome::Ended(Ending::MemoryLimit) => self.order.task.limits.memory_mb.saturating_mul(1 << 10),
            _ => 0,
        });
        let is_over = matches!(step.outcome, Outcome::Ended(_))
            || matches!(self.order.task.kind, TaskKind::Stdio | TaskKind::Tests | TaskKind::Project);
        if is_over {
            self.memory_kb = self.memory_kb.max(session.peak_memory_kb());
        } else {
            self.session = Some(session);
        }
        Ok(step)
    }

    fn load(&mut self) -> Result<(), SandboxError> {
        let sandbox = &self.judge.sandbox;
        let Order { task, program, interpreter, .. } = self.order;
        let options = match task.kind {
            TaskKind::Project => match project::read(program) {
                Ok(files) => &self.options.clone().with("project", project_files(&files)),
                Err(fault) => {
                    self.unloadable = Some((Outcome::NoPython(no_project(&fault)), String::new()));
                    return Ok(());
                }
            },
            _ => &self.options,
        };
        let environment = Environment { interpreter, profile: &task.profile };
        let (session, step) = if self.order.on_demand {
            let budget = crate::session::budget_of(&task.limits);
            let cell: Cell = sandbox.cell_on_demand(environment, budget.memory)?;
            Session::load_into(cell, sandbox.counts_memory(), program, options, budget)
        } else {
            Session::load(sandbox, environment, program, options, &task.limits)?
        };
        step.outcome.check_cell()?;
        self.cpu += step.cpu;
        match step.outcome {
            Outcome::Answer(_) => self.session = Some(session),
            mut outcome => {
                if let (TaskKind::Project, Outcome::NoPython(error)) = (task.kind, &mut outcome) {
                    error.line = line_in_project(program, error);
                }
                self.memory_kb = self.memory_kb.max(session.peak_memory_kb());
                if let Outcome::Forbidden(found) = &outcome {
                    self.forbidden = found.iter().filter_map(|(name, line)| self.forbidden_use(name, *line)).collect();
                }
                self.unloadable = Some((outcome, step.stdout));
            }
        }
        Ok(())
    }

    fn forbidden_use(&self, construct: &str, line: u32) -> Option<ForbiddenUse> {
        let rule = self.order.task.forbidden.iter().find(|rule| rule.construct == construct)?;
        Some(ForbiddenUse { construct: construct.to_owned(), line, reason: rule.reason.clone() })
    }

    fn result(&mut self, case: &ReadyCase, step: &Step) -> Result<CaseResult, SandboxError> {
        let ruling = self.ruling(case, step)?;
        if ruling.is_none() && self.unloadable.is_some() {
            let (verdict, error) = verdict(self.order.task, case, step, false);
            return Ok(shown_case(self.order.task, case, step, (verdict, error, None)));
        }
        Ok(judged_case(self.order.task, case, step, ruling))
    }

    /// What the author's checker says of an answer, where it is the one to ask.
    fn ruling(&mut self, case: &ReadyCase, step: &Step) -> Result<Option<Ruling>, SandboxError> {
        if self.unloadable.is_some() || !is_ruled_on(self.order.task, case, step) {
            return Ok(None);
        }
        self.checker.rule(self.judge, self.order.task, case, step).map(Some)
    }
}

/// Whether the author's checker is the one to ask about what came of a case.
pub(crate) fn is_ruled_on(task: &Task, case: &ReadyCase, step: &Step) -> bool {
    let has_answer = matches!(step.outcome, Outcome::Answer(_)) && !matches!(case.expected, Expected::Raises(_));
    task.comparator == Comparator::Checker && has_answer
}

/// What came of a case of a program that was loaded: by the ruling of the author's checker, or by comparing.
pub(crate) fn judged_case(task: &Task, case: &ReadyCase, step: &Step, ruling: Option<Ruling>) -> CaseResult {
    let of_case = match ruling {
        Some(ruling) => (of_right(ruling.is_right), None, ruling.remark),
        None => {
            let (verdict, error) = verdict(task, case, step, true);
            (verdict, error, None)
        }
    };
    shown_case(task, case, step, of_case)
}

fn shown_case(
    task: &Task,
    case: &ReadyCase,
    step: &Step,
    (verdict, error, remark): (Verdict, Option<ProgramError>, Option<Localized>),
) -> CaseResult {
    let is_stdio = matches!(case.input, ReadyInput::Stdin(_));
    let tests = tests_of(case, &step.outcome);
    let got = match &step.outcome {
        _ if is_stdio => Some(shorten(&step.stdout)),
        _ if tests.is_some() => None,
        Outcome::Answer(value) => Some(describe::answer(task, value)),
        _ => None,
    };
    let expected = match &case.expected {
        _ if case.input.is_tested() => None,
        Expected::Value(value) => Some(describe::answer(task, value)),
        Expected::Stdout(text) => Some(shorten(text)),
        Expected::Raises(class) => Some(class.clone()),
        Expected::FromReference => None,
    };
    let mut printed = if is_stdio { String::new() } else { step.stdout.clone() };
    printed.push_str(&step.stderr);
    CaseResult {
        id: case.id.clone(),
        verdict,
        cpu_ms: milliseconds(step.cpu),
        input: describe::input(&task.entry, case),
        expected,
        got,
        printed: shorten(&printed),
        error,
        remark,
        tests,
    }
}

/// What a case is worth where the answer is compared; `is_loaded` is false where the program could not even be loaded.
pub(crate) fn verdict(task: &Task, case: &ReadyCase, step: &Step, is_loaded: bool) -> (Verdict, Option<ProgramError>) {
    let gone = || ProgramError::ended("exit", String::new());
    match &step.outcome {
        // A result that no person could read and no frame can carry.
        Outcome::Answer(Value::Cut(_)) if task.kind == TaskKind::Sql => (Verdict::OutputLimit, None),
        Outcome::Answer(_) if case.input.is_tested() => match tests_of(case, &step.outcome) {
            Some(run) => (of_right(duel::is_right(&run)), None),
            None => (Verdict::RuntimeError, Some(gone())),
        },
        Outcome::Answer(value) => match &case.expected {
            Expected::Value(expected) => (of_right(is_right(task, value, expected)), None),
            Expected::Stdout(expected) => (of_right(same_output(&step.stdout, expected)), None),
            Expected::Raises(_) | Expected::FromReference => (Verdict::WrongAnswer, None),
        },
        Outcome::Raised(error) => match &case.expected {
            Expected::Raises(class) if *class == error.class && is_loaded => (Verdict::Accepted, None),
            _ if error.class == "MemoryError" => (Verdict::MemoryLimit, Some(error.clone())),
            _ => (Verdict::RuntimeError, Some(error.clone())),
        },
        Outcome::NoPython(error) => (Verdict::CompileError, Some(error.clone())),
        Outcome::Forbidden(_) => (Verdict::Forbidden, None),
        Outcome::Ended(ending) => match ending {
            Ending::CpuLimit | Ending::WallLimit => (Verdict::TimeLimit, None),
            Ending::MemoryLimit => (Verdict::MemoryLimit, None),
            Ending::OutputLimit => (Verdict::OutputLimit, None),
            Ending::Gone | Ending::Malformed => (Verdict::RuntimeError, Some(gone())),
            // Does not come here: such a case is judged again.
            Ending::Abandoned => (Verdict::InternalError, None),
        },
    }
}
