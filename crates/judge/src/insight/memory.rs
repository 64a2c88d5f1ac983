//! How the memory of a program grows with its input: the peak of its process beyond the input, read by the supervisor from
//! the kernel's own account, to the page. What the answer takes counts; see decision 0009.

use super::author::Author;
use super::fit::{self, Series};
use super::input::{cost, value_of};
use super::pace::Allowance;
use super::{Pace, Subject};
use crate::Judge;
use crate::prepare::{ReadyInput, ask};
use crate::session::{LoadOptions, Outcome, Session, Weight};
use domain::insight::{GrowthClass, Memory, MemoryPoint};
use domain::{Task, TaskKind, Verdict};
use sandbox::{Environment, SandboxError};
use std::time::Duration;

/// Of the program itself, all families together.
const CPU: Duration = Duration::from_millis(300);
/// The whole measurement, waiting for others left out.
const ALLOWED: Duration = Duration::from_secs(10);
const FIRST_SIZE: u64 = 8;
const LAST_SIZE: u64 = 1 << 18;
/// Less is what any call may take: a few pages of code, of the stack, of pools that were just full.
const FLOOR: u64 = 16 << 10;
/// Other processes of the program, or its files, take no more than the kernel's counts are apart.
const ELSEWHERE: u64 = 2 << 20;
/// From this size on nothing that holds a part of each item stays below the floor unseen: see [`is_flat`].
const LARGE: u64 = 1 << 14;
/// How far the points may be from the line: a table that doubles goes up in steps.
const SCATTER: f64 = 0.45;

/// Whether the memory of a program with this verdict is worth knowing.
pub(super) fn applies(task: &Task, verdict: Verdict) -> bool {
    let kind = matches!(task.kind, TaskKind::Function | TaskKind::Class | TaskKind::Stdio);
    // What an author's harness takes cannot be told from what the program takes.
    kind && task.generator.is_some() && task.harness.is_none() && verdict == Verdict::Accepted
}

pub(super) fn find(judge: &Judge, subject: Subject<'_>, pace: &Pace<'_>) -> Result<Option<Memory>, SandboxError> {
    let mut author = Author::generator_alone(judge, subject.task)?;
    let mut scale =
        Scale { judge, subject, allowance: Allowance::new(pace, ALLOWED), spent: Duration::ZERO, is_hidden: false };
    let mut all: Vec<Memory> = Vec::new();
    let families = author.families.clone();
    for (number, family) in families.iter().enumerate() {
        let left = families.len() - number;
        let share = CPU.saturating_sub(scale.spent) / u32::try_from(left).unwrap_or(1);
        let Some(series) = scale.family(&mut author, family, share)? else { return Ok(None) };
        all.push(judged(family, series));
    }
    // What takes memory out of sight is told nothing about.
    if scale.is_hidden {
        return Ok(None);
    }
    all.retain(|memory| memory.points.len() > 1);
    // The family that shows the most; where two show the same, the one that was weighed at larger sizes.
    Ok(all.into_iter().max_by_key(|memory| (memory.class, memory.points.last().map(|point| (point.bytes, point.n)))))
}

/// The weights of one family.
struct Weighed {
    points: Vec<MemoryPoint>,
    /// A larger input took more time or memory than there was.
    is_cut: bool,
}

/// What came of one size.
enum Weighing {
    Done(Weight),
    /// It took more than there was.
    TooMuch,
    /// The program crashed on it, or cannot be weighed.
    Not,
}

struct Scale<'a> {
    judge: &'a Judge,
    subject: Subject<'a>,
    allowance: Allowance<'a>,
    spent: Duration,
    is_hidden: bool,
}

impl Scale<'_> {
    /// None where the program cannot be loaded, or weighed.
    fn family(
        &mut self,
        author: &mut Author<'_>,
        family: &str,
        share: Duration,
    ) -> Result<Option<Weighed>, SandboxError> {
        let mut weighed = Weighed { points: Vec::new(), is_cut: false };
        let before = self.spent;
        let (mut size, mut extent, mut last_done, mut is_fine) = (FIRST_SIZE, None, 0, false);
        let first = author.generate(family, FIRST_SIZE, 1)?;
        while size <= LAST_SIZE && self.spent - before < share && self.allowance.lasts_for(1.0) {
            let Some(input) = author.generate(family, size, size)? else { break };
            // One that stays as it is although a larger one was asked for has reached the bounds of its family.
            let now = cost(&value_of(&input));
            if !is_fine && extent.is_some_and(|before| !now.outgrows(&before)) {
                break;
            }
            extent = Some(now);
            let patience = (share + before).saturating_sub(self.spent).max(Duration::from_millis(20));
            match self.weigh(&input, first.as_ref(), patience)? {
                Weighing::Not if weighed.points.is_empty() => return Ok(None),
                Weighing::Not => break,
                Weighing::TooMuch => {
                    weighed.is_cut = true;
                    // Too steep for doubling: once more in small steps.
                    if is_fine || weighed.points.len() >= 6 || last_done == 0 {
                        break;
                    }
                    (is_fine, size) = (true, last_done + 1);
                }
                Weighing::Done(weight) => {
                    self.is_hidden |= weight.elsewhere > ELSEWHERE;
                    weighed.points.push(MemoryPoint { n: size, bytes: weight.peak, kept: weight.kept });
                    last_done = size;
                    size = if is_fine { size + 1 } else { size * 2 };
                }
            }
        }
        Ok(Some(weighed))
    }

    /// One input in a cell of its own. A small one goes before it, so that what any first call takes is there already.
    fn weigh(
        &mut self,
        input: &ReadyInput,
        small: Option<&ReadyInput>,
        patience: Duration,
    ) -> Result<Weighing, SandboxError> {
        let (task, program) = (self.subject.task, self.subject.program);
        let interpreter = self.judge.interpreter_for(task).unwrap_or_default();
        let environment = Environment { interpreter, profile: &task.profile };
        let options = LoadOptions::of(task);
        let (mut session, step) = Session::load(&self.judge.sandbox, environment, program, &options, &task.limits)?;
        step.outcome.check_cell()?;
        if !matches!(step.outcome, Outcome::Answer(_)) {
            return Ok(Weighing::Not);
        }
        session.limit_time(patience, patience * 5);
        // A whole program runs once in a cell.
        if let Some(small) = small.filter(|_| task.kind != TaskKind::Stdio) {
            let step = ask(&mut session, small);
            step.outcome.check_cell()?;
            self.spent += step.cpu;
            if matches!(step.outcome, Outcome::Ended(_)) {
                return Ok(Weighing::TooMuch);
            }
        }
        let step = session.keep(input);
        step.outcome.check_cell()?;
        if !matches!(step.outcome, Outcome::Answer(_)) {
            return Ok(Weighing::Not);
        }
        let (step, weight) = session.work();
        step.outcome.check_cell()?;
        self.spent += step.cpu;
        Ok(match (step.outcome, weight) {
            (Outcome::Answer(domain::Value::Bool(has_room)), Some(weight)) => {
                Weighing::Done(Weight { kept: if has_room { weight.kept } else { 0 }, ..weight })
            }
            (Outcome::Ended(_), _) => Weighing::TooMuch,
            _ => Weighing::Not,
        })
    }
}

fn judged(family: &str, weighed: Weighed) -> Memory {
    let Weighed { points, is_cut } = weighed;
    let class = class_of(&points, is_cut, |point| point.bytes);
    let beside = class_of(&points, is_cut, |point| point.bytes.saturating_sub(point.kept));
    let base = points.first().map_or(0, |point| point.bytes);
    let clear = points.iter().find(|point| point.bytes.saturating_sub(base) > FLOOR);
    let from = match class {
        Some(GrowthClass::Constant) | None => points.first(),
        Some(_) => clear,
    };
    let from = from.or(points.first()).map_or(0, |point| point.n);
    Memory {
        class,
        beside,
        family: family.to_owned(),
        from,
        to: points.last().map_or(0, |point| point.n),
        is_cut,
        points,
    }
}

/// The class of what is read of each point, beyond what the smallest input takes.
fn class_of(points: &[MemoryPoint], is_cut: bool, read: impl Fn(&MemoryPoint) -> u64) -> Option<GrowthClass> {
    let base = points.first().map(&read)?;
    let grown: Vec<(u64, u64)> = points.iter().map(|point| (point.n, read(point).saturating_sub(base))).collect();
    if is_flat(&grown) {
        return Some(GrowthClass::Constant);
    }
    let clear = grown.iter().filter(|(_, bytes)| *bytes > FLOOR).map(|&(n, bytes)| (n as f64, bytes as f64)).collect();
    fit::class_of(&Series { clear, is_cut, scatter: SCATTER })
}

/// Less than two bits for each item more, at sizes at which the pages of a program that kept as much would show.
fn is_flat(grown: &[(u64, u64)]) -> bool {
    let n = grown.last().map_or(0, |(n, _)| *n);
    n >= LARGE && grown.iter().all(|(_, bytes)| *bytes < n / 4)
}
