//! The candidate's side of an insight: the program in a cell of its own, asked one input after the other. It hears
//! inputs and nothing else.

use super::author::{Reference, prepared};
use super::whole_program;
use crate::Judge;
use crate::checker::{Checker, Ruling};
use crate::prepare::{ReadyCase, ReadyInput, ask};
use crate::program::{is_ruled_on, judged_case, of_right, verdict};
use crate::session::{LoadOptions, Outcome, Session, Step};
use domain::task::Program;
use domain::{CaseResult, Task, Value, Verdict};
use sandbox::{Environment, SandboxError};
use std::time::Duration;

pub(super) struct Candidate<'a> {
    judge: &'a Judge,
    task: &'a Task,
    program: &'a str,
    looked_at: (Program, LoadOptions),
    session: Option<Session>,
    checker: Checker,
    /// A new cell for every question: for programs that remember earlier calls.
    pub is_always_fresh: bool,
    /// Large inputs are looked at, for longer.
    pub is_patient: bool,
    pub asked: u32,
}

/// At most so long is looked at one small input, and so long where only large inputs are left.
const PATIENCE: Duration = Duration::from_millis(60);
const LONG_PATIENCE: Duration = Duration::from_millis(150);
/// How long the program gets where it is judged again: longer than before where a few milliseconds more may be all that
/// it needs, and a little less where it was slow by its growth, so that both judgements agree.
const FINAL_PATIENCE: Duration = Duration::from_millis(500);
const FINAL_LONG_PATIENCE: Duration = Duration::from_millis(120);
/// An input for which the reference itself needs time gives the program that much more.
const RATIO: u32 = 10;

impl<'a> Candidate<'a> {
    pub fn new(judge: &'a Judge, task: &'a Task, program: &'a str) -> Candidate<'a> {
        let looked_at = prepared(task, &Program { file: "solution.py".into(), source: program.to_owned() });
        Candidate {
            judge,
            task,
            program,
            looked_at,
            session: None,
            checker: Checker::default(),
            is_always_fresh: false,
            is_patient: false,
            asked: 0,
        }
    }

    /// What the program's answer to an input is worth; None where it cannot even be loaded.
    pub fn try_input(&mut self, input: &ReadyInput, right: &Reference) -> Result<Option<Verdict>, SandboxError> {
        let patience = if self.is_patient { LONG_PATIENCE } else { PATIENCE } + right.cpu * RATIO;
        let step = self.ask(input, patience.min(Duration::from_millis(self.task.limits.cpu_ms)))?;
        let Some(step) = step else { return Ok(None) };
        let case = case_of(input, right);
        Ok(Some(match self.ruling(&case, &step)? {
            Some(ruling) => of_right(ruling.is_right),
            None => verdict(self.task, &case, &step, true).0,
        }))
    }

    /// The CPU time on an input, and whether it came to an end within `patience`.
    pub fn time(&mut self, input: &ReadyInput, patience: Duration) -> Result<Option<(Duration, bool)>, SandboxError> {
        let step = self.ask(input, patience)?;
        Ok(step.map(|step| (step.cpu, !matches!(step.outcome, Outcome::Ended(_)))))
    }

    /// The next question goes to a new cell.
    pub fn forget(&mut self) {
        self.session = None;
    }

    fn ask(&mut self, input: &ReadyInput, patience: Duration) -> Result<Option<Step>, SandboxError> {
        self.asked += 1;
        if self.is_always_fresh {
            self.session = None;
        }
        if self.session.is_none() {
            let (program, options) = &self.looked_at;
            let interpreter = self.judge.interpreter_for(self.task).unwrap_or_default();
            let environment = Environment { interpreter, profile: &self.task.profile };
            let (session, step) =
                Session::load(&self.judge.sandbox, environment, &program.source, options, &self.task.limits)?;
            step.outcome.check_cell()?;
            if !matches!(step.outcome, Outcome::Answer(_)) {
                return Ok(None);
            }
            self.session = Some(session);
        }
        let Some(session) = &mut self.session else { return Ok(None) };
        // A program that sleeps takes no CPU time.
        session.limit_time(patience, patience * 5);
        let step = match input {
            ReadyInput::Stdin(text) => {
                whole_program::read(session.call(whole_program::arguments(text), Value::Dict(Vec::new())))
            }
            _ => ask(session, input),
        };
        step.outcome.check_cell()?;
        if matches!(step.outcome, Outcome::Ended(_)) {
            self.session = None;
        }
        Ok(Some(step))
    }

    /// Judges the program on one input as a case is judged: by itself, in a fresh cell, with a fair amount of time.
    pub fn judge_alone(&mut self, input: &ReadyInput, right: &Reference) -> Result<Option<CaseResult>, SandboxError> {
        let options = LoadOptions::of(self.task);
        let interpreter = self.judge.interpreter_for(self.task).unwrap_or_default();
        let environment = Environment { interpreter, profile: &self.task.profile };
        let full = Duration::from_millis(self.task.limits.cpu_ms);
        let patience = if self.is_patient { FINAL_LONG_PATIENCE } else { FINAL_PATIENCE };
        let cpu = (patience + right.cpu * RATIO).min(full);
        let (mut session, step) =
            Session::load(&self.judge.sandbox, environment, self.program, &options, &self.task.limits)?;
        step.outcome.check_cell()?;
        if !matches!(step.outcome, Outcome::Answer(_)) {
            return Ok(None);
        }
        session.limit_time(cpu, cpu * 4);
        let step = ask(&mut session, input);
        step.outcome.check_cell()?;
        let case = case_of(input, right);
        let ruling = self.ruling(&case, &step)?;
        Ok(Some(judged_case(self.task, &case, &step, ruling)))
    }

    /// What the author's checker says of an answer, where it is the one to ask. An input on which it cannot rule is none on
    /// which the program fails.
    fn ruling(&mut self, case: &ReadyCase, step: &Step) -> Result<Option<Ruling>, SandboxError> {
        if !is_ruled_on(self.task, case, step) {
            return Ok(None);
        }
        match self.checker.rule(self.judge, self.task, case, step) {
            Err(SandboxError::Cell(_)) => Ok(Some(Ruling { is_right: true, remark: None })),
            ruled => ruled.map(Some),
        }
    }

    pub fn task(&self) -> &'a Task {
        self.task
    }
}

fn case_of(input: &ReadyInput, right: &Reference) -> ReadyCase {
    ReadyCase { id: "counterexample".into(), is_sample: false, input: input.clone(), expected: right.expected.clone() }
}
