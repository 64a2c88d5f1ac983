//! How the time of a program grows with its input: measured over inputs of doubling size of every family that the author's
//! generator knows, told only where the figures are clear. CPU time is read by the supervisor; the program has no say in it.

use super::author::Author;
use super::candidate::Candidate;
use super::fit::{self, Series};
use super::input::{cost, value_of};
use super::pace::Allowance;
use super::steps::{self, Counts};
use super::{Pace, Subject};
use crate::Judge;
use crate::prepare::ReadyInput;
use domain::insight::{Growth, GrowthClass, GrowthPoint, Steps};
use domain::{Task, TaskKind, Verdict};
use sandbox::SandboxError;
use std::time::Duration;

/// Of the program itself, all families together. With what is spent on counting and on memory it is a second.
const CPU: Duration = Duration::from_millis(600);
/// The whole measurement, waiting for others left out.
const ALLOWED: Duration = Duration::from_secs(6);
const FIRST_SIZE: u64 = 8;
const LAST_SIZE: u64 = 1 << 18;
/// Time that one question costs whatever the program does, and that is measured no better than this.
const FLOOR: Duration = Duration::from_micros(30);
/// How far the points may be from the line, as a share of the time.
const SCATTER: f64 = 0.25;
/// A program that takes no longer than this on inputs as large as that does not look at all of them.
const LARGE: u64 = 4096;
const QUICK_MS: f64 = 0.06;

/// Whether the growth of a program with this verdict is worth knowing.
pub(super) fn applies(task: &Task, verdict: Verdict) -> bool {
    let kind = matches!(task.kind, TaskKind::Function | TaskKind::Class | TaskKind::Stdio);
    kind && task.generator.is_some() && matches!(verdict, Verdict::Accepted | Verdict::TimeLimit)
}

pub(super) fn find(judge: &Judge, subject: Subject<'_>, pace: &Pace<'_>) -> Result<Option<Growth>, SandboxError> {
    let mut author = Author::generator_alone(judge, subject.task)?;
    let allowance = Allowance::new(pace, ALLOWED);
    let idle = idle_program(subject.task);
    let mut meter = Meter {
        candidate: Candidate::new(judge, subject.task, subject.program),
        idle: Candidate::new(judge, subject.task, &idle),
        allowance,
        spent: Duration::ZERO,
    };
    let mut all: Vec<Growth> = Vec::new();
    let families = author.families.clone();
    for (number, family) in families.iter().enumerate() {
        let left = families.len() - number;
        let share = CPU.saturating_sub(meter.spent) / u32::try_from(left).unwrap_or(1);
        let Some(measured) = meter.family(&mut author, family, share)? else { return Ok(None) };
        all.push(judged(family, measured));
    }
    // The family that shows the most; where none shows anything, the one that was measured best.
    all.retain(|growth| growth.points.len() > 1);
    let mut best = all.into_iter().max_by_key(|growth| (growth.class, growth.points.len()));
    if let Some(growth) = best.as_mut().filter(|growth| growth.class.is_none()) {
        let allowance = &meter.allowance;
        let counts = steps::count(judge, subject.task, subject.program, &mut author, &growth.family, allowance)?;
        match counts {
            Counts::Class(class) if fit::allows(&series(&growth.points, growth.is_cut), class) => {
                (growth.class, growth.steps) = (Some(class), Steps::Decided);
            }
            Counts::Untrue => growth.steps = Steps::Unusable,
            Counts::Class(_) | Counts::Unclear => {}
        }
    }
    Ok(best)
}

/// The times of one family.
struct Measured {
    points: Vec<GrowthPoint>,
    /// A larger input took more than there was time for.
    is_cut: bool,
}

struct Meter<'a> {
    candidate: Candidate<'a>,
    /// A program that does nothing with its input: what carrying it there costs.
    idle: Candidate<'a>,
    allowance: Allowance<'a>,
    spent: Duration,
}

impl Meter<'_> {
    /// None where the program cannot be loaded.
    fn family(
        &mut self,
        author: &mut Author<'_>,
        family: &str,
        share: Duration,
    ) -> Result<Option<Measured>, SandboxError> {
        let mut measured = Measured { points: Vec::new(), is_cut: false };
        let (mut spent, mut size, mut extent) = (Duration::ZERO, FIRST_SIZE, None);
        let (mut last_done, mut is_fine) = (0, false);
        while size <= LAST_SIZE && spent < share && self.allowance.lasts_for(1.0) {
            let Some(input) = author.generate(family, size, size)? else { break };
            // One that stays as it is although a larger one was asked for has reached the bounds of its family.
            let now = cost(&value_of(&input));
            if !is_fine && extent.is_some_and(|before| !now.outgrows(&before)) {
                break;
            }
            extent = Some(now);
            let patience = (share - spent).min(share / 2).max(Duration::from_millis(20));
            self.candidate.forget();
            let Some((first, is_done)) = self.candidate.time(&input, patience)? else { return Ok(None) };
            spent += first;
            self.spent += first;
            if !is_done {
                measured.is_cut = true;
                // Too steep for doubling: once more in small steps.
                if is_fine || measured.points.len() >= 4 || last_done == 0 {
                    break;
                }
                (is_fine, size) = (true, last_done + 1);
                continue;
            }
            let mut best = first;
            let rounds = if first < Duration::from_millis(8) { 3 } else { 1 };
            for round in 1..=rounds {
                // Another input of the same kind: a program that remembers its answers is not asked the same twice.
                let Some(other) = author.generate(family, size, size + round * 1_000_003)? else { break };
                let Some((cpu, true)) = self.candidate.time(&other, patience)? else { break };
                (spent, self.spent) = (spent + cpu, self.spent + cpu);
                best = best.min(cpu);
            }
            let carried = self.carrying(&input)?;
            measured
                .points
                .push(GrowthPoint { n: size, cpu_ms: crate::program::milliseconds(best.saturating_sub(carried)) });
            last_done = size;
            size = if is_fine { size + 1 } else { size * 2 };
        }
        Ok(Some(measured))
    }

    fn carrying(&mut self, input: &ReadyInput) -> Result<Duration, SandboxError> {
        let mut best = Duration::MAX;
        for _ in 0..3 {
            if let Some((cpu, true)) = self.idle.time(input, Duration::from_millis(500))? {
                best = best.min(cpu);
            }
        }
        Ok(if best == Duration::MAX { Duration::ZERO } else { best })
    }
}

fn judged(family: &str, measured: Measured) -> Growth {
    let floor = FLOOR.as_secs_f64() * 1e3;
    let clear: Vec<&GrowthPoint> = measured.points.iter().filter(|point| point.cpu_ms > floor).collect();
    let class = class_of(&measured);
    let to = measured.points.last().map_or(0, |point| point.n);
    let power = match class {
        Some(GrowthClass::Linear) => Some(1),
        Some(GrowthClass::Quadratic) => Some(2),
        Some(GrowthClass::Cubic) => Some(3),
        _ => None,
    };
    let from = match (power, clear.last()) {
        (Some(power), Some(last)) => seen_from(&clear, last, power),
        _ => measured.points.first().map_or(0, |point| point.n),
    };
    Growth {
        class,
        family: family.to_owned(),
        from,
        to,
        is_cut: measured.is_cut,
        steps: Steps::NotAsked,
        points: measured.points,
    }
}

/// The size from which on all times are near those of the class: below it constant parts count.
fn seen_from(clear: &[&GrowthPoint], last: &GrowthPoint, power: i32) -> u64 {
    let is_near = |point: &&GrowthPoint| {
        let told = last.cpu_ms * (point.n as f64 / last.n as f64).powi(power);
        (0.4..=2.5).contains(&(point.cpu_ms / told))
    };
    clear.iter().rev().copied().take_while(is_near).last().map_or(last.n, |point| point.n)
}

fn class_of(measured: &Measured) -> Option<GrowthClass> {
    if let Some(last) = measured.points.last()
        && !measured.is_cut
        && last.n >= LARGE
        && last.cpu_ms < QUICK_MS
    {
        return Some(GrowthClass::Constant);
    }
    fit::class_of(&series(&measured.points, measured.is_cut))
}

fn series(points: &[GrowthPoint], is_cut: bool) -> Series {
    let floor = FLOOR.as_secs_f64() * 1e3;
    let clear = points.iter().filter(|point| point.cpu_ms > floor);
    Series { clear: clear.map(|point| (point.n as f64, point.cpu_ms)).collect(), is_cut, scatter: SCATTER }
}

/// Takes what the program takes and does nothing.
fn idle_program(task: &Task) -> String {
    match task.kind {
        TaskKind::Stdio => "import sys\nsys.stdin.read()\n".to_owned(),
        TaskKind::Class => format!(
            "class {}:\n    def __init__(self, *a, **k):\n        pass\n    def __getattr__(self, name):\n        return self._idle\n    \
             def _idle(self, *a, **k):\n        return None\n",
            task.entry
        ),
        _ => format!("def {}(*a, **k):\n    return None\n", task.entry),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_needs_clear_figures() {
        let told = |times: &[(u64, f64)], is_cut: bool| {
            let points = times.iter().map(|&(n, cpu_ms)| GrowthPoint { n, cpu_ms }).collect();
            judged("family", Measured { points, is_cut }).class
        };
        let sizes = (3..14).map(|power| 1u64 << power);
        let of = |f: fn(f64) -> f64| sizes.clone().map(|n| (n, f(n as f64))).collect::<Vec<_>>();
        assert_eq!(told(&of(|n| 0.0001 * n), false), Some(GrowthClass::Linear));
        assert_eq!(told(&of(|n| 0.00002 * n * n.log2()), false), Some(GrowthClass::Linear));
        assert_eq!(told(&of(|n| 0.00001 * n * n), false), Some(GrowthClass::Quadratic));
        assert_eq!(told(&of(|n| 0.0000001 * n * n * n), false), Some(GrowthClass::Cubic));
        assert_eq!(told(&of(|_| 0.004), false), Some(GrowthClass::Constant));
        assert_eq!(told(&of(|n| 0.001 * n.powf(1.5)), false), None);
        assert_eq!(told(&[(8, 0.01), (16, 1.0)], true), None);
        let steep: Vec<_> = (8..20).map(|n| (n, 0.0002 * 2f64.powi(n as i32))).collect();
        assert_eq!(told(&steep, true), Some(GrowthClass::Exponential));
    }
}
