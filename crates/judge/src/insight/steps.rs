//! The jumps and branches that a program takes, counted inside its cell where the interpreter can (`sys.monitoring`). They are
//! exact however busy the machine is, blind to work that is done in C, and the program's own word: they are asked only
//! where its CPU time is not clear, and may then choose among the classes that the time allows.

use super::author::Author;
use super::fit::{self, Series};
use super::pace::Allowance;
use crate::Judge;
use crate::session::{LoadOptions, Outcome, Session, Step};
use domain::insight::GrowthClass;
use domain::{Task, TaskKind, Value};
use sandbox::{Environment, SandboxError};
use std::time::Duration;

/// Of the program, its counting included.
const CPU: Duration = Duration::from_millis(100);
const FIRST_SIZE: u64 = 8;
const LAST_SIZE: u64 = 1 << 12;
/// Fewer steps are those before and after the loops.
const FLOOR: u64 = 16;
/// Counts are not blurred: what is not on the line is of another class.
const SCATTER: f64 = 0.12;

/// What the counts say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counts {
    Class(GrowthClass),
    /// They are not clear either, or cannot be had.
    Unclear,
    /// They cannot be true: the program traces itself, or took another course the second time.
    Untrue,
}

/// Words with which a program reaches for what counts it.
const TRACING: [&str; 3] = ["monitoring", "settrace", "setprofile"];

pub(super) fn count(
    judge: &Judge,
    task: &Task,
    program: &str,
    author: &mut Author<'_>,
    family: &str,
    allowance: &Allowance<'_>,
) -> Result<Counts, SandboxError> {
    // A whole program runs once in a cell, and not as one question.
    if task.kind == TaskKind::Stdio {
        return Ok(Counts::Unclear);
    }
    if TRACING.iter().any(|word| program.contains(word)) {
        return Ok(Counts::Untrue);
    }
    let interpreter = judge.interpreter_for(task).unwrap_or_default();
    let environment = Environment { interpreter, profile: &task.profile };
    let (mut session, loaded) =
        Session::load(&judge.sandbox, environment, program, &LoadOptions::of(task), &task.limits)?;
    loaded.outcome.check_cell()?;
    if !matches!(loaded.outcome, Outcome::Answer(_)) {
        return Ok(Counts::Unclear);
    }
    let (mut counts, mut spent, mut size, mut is_cut) = (Vec::new(), Duration::ZERO, FIRST_SIZE, false);
    while size <= LAST_SIZE && spent < CPU && allowance.lasts_for(1.0) {
        let Some(input) = author.generate(family, size, size)? else { break };
        let mut seen = Vec::new();
        for _ in 0..2 {
            session.limit_time((CPU - spent.min(CPU)).max(Duration::from_millis(10)), CPU * 5);
            let kept = session.keep(&input);
            kept.outcome.check_cell()?;
            let step = session.count();
            step.outcome.check_cell()?;
            spent += step.cpu;
            match read(&step) {
                Counted::Steps(steps) => seen.push(steps),
                Counted::Untrue => return Ok(Counts::Untrue),
                Counted::Nothing => break,
            }
        }
        match seen.as_slice() {
            [one, other] if one == other => counts.push((size, *one)),
            [_, _] => return Ok(Counts::Untrue),
            _ => {
                is_cut = true;
                break;
            }
        }
        size *= 2;
    }
    Ok(class_of(&counts, is_cut))
}

enum Counted {
    Steps(u64),
    Untrue,
    Nothing,
}

fn read(step: &Step) -> Counted {
    match &step.outcome {
        Outcome::Answer(Value::Int(steps)) => u64::try_from(*steps).map_or(Counted::Untrue, Counted::Steps),
        Outcome::Answer(Value::None) => Counted::Nothing,
        Outcome::Answer(_) => Counted::Untrue,
        _ => Counted::Nothing,
    }
}

fn class_of(counts: &[(u64, u64)], is_cut: bool) -> Counts {
    if counts.windows(2).any(|pair| matches!(pair, [(_, before), (_, after)] if after * 2 < *before)) {
        return Counts::Untrue;
    }
    let clear = counts.iter().filter(|(_, steps)| *steps > FLOOR).map(|&(n, steps)| (n as f64, steps as f64)).collect();
    fit::class_of(&Series { clear, is_cut, scatter: SCATTER }).map_or(Counts::Unclear, Counts::Class)
}
