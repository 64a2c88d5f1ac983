//! From times to a class of growth, or to none where they are not clear.
//!
//! The rule is the slope of the times over the sizes, both as logarithms, at the upper end, where constant parts no longer
//! count. n and n log n are never told apart: their slopes differ by less than what a cache does to a program.

use super::{FLOOR, Measured};
use domain::insight::{Growth, GrowthClass, GrowthPoint};

/// Fewer points say nothing, and they must span so much.
const FEWEST: usize = 4;
const SPAN: f64 = 8.0;
/// How many points at the upper end count.
const UPPER: usize = 5;
/// How far the points may be from the line, as a share of the time.
const SCATTER: f64 = 0.25;
/// Slopes of the classes; what is between two of them belongs to none.
const SLOPES: [(f64, f64, GrowthClass); 4] = [
    (-0.5, 0.35, GrowthClass::Constant),
    (0.65, 1.42, GrowthClass::Linear),
    (1.65, 2.45, GrowthClass::Quadratic),
    (2.65, 3.6, GrowthClass::Cubic),
];
/// A program that takes no longer than this on inputs as large as that does not look at all of them.
const LARGE: u64 = 4096;
const QUICK_MS: f64 = 0.06;

pub(super) fn judged(family: &str, measured: Measured) -> Growth {
    let floor = FLOOR.as_secs_f64() * 1e3;
    let clear: Vec<&GrowthPoint> = measured.points.iter().filter(|point| point.cpu_ms > floor).collect();
    let class = class_of(&measured, &clear);
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
    Growth { class, family: family.to_owned(), from, to, is_cut: measured.is_cut, points: measured.points }
}

/// The size from which on all times are near those of the class: below it constant parts count.
fn seen_from(clear: &[&GrowthPoint], last: &GrowthPoint, power: i32) -> u64 {
    let is_near = |point: &&GrowthPoint| {
        let told = last.cpu_ms * (point.n as f64 / last.n as f64).powi(power);
        (0.4..=2.5).contains(&(point.cpu_ms / told))
    };
    clear.iter().rev().copied().take_while(is_near).last().map_or(last.n, |point| point.n)
}

fn class_of(measured: &Measured, clear: &[&GrowthPoint]) -> Option<GrowthClass> {
    if let Some(last) = measured.points.last()
        && !measured.is_cut
        && last.n >= LARGE
        && last.cpu_ms < QUICK_MS
    {
        return Some(GrowthClass::Constant);
    }
    let upper = &clear[clear.len().saturating_sub(UPPER)..];
    let (first, last) = (upper.first()?, upper.last()?);
    if upper.len() < FEWEST {
        return None;
    }
    let by_size: Vec<(f64, f64)> = upper.iter().map(|point| ((point.n as f64).ln(), point.cpu_ms.ln())).collect();
    let (slope, scatter) = line(&by_size);
    if (last.n as f64) < first.n as f64 * SPAN {
        // Small steps: whether it multiplies with each of them.
        let by_step: Vec<(f64, f64)> = upper.iter().map(|point| (point.n as f64, point.cpu_ms.ln())).collect();
        let (per_step, scatter) = line(&by_step);
        return (measured.is_cut && per_step > 0.25 && slope > 3.6 && scatter < SCATTER)
            .then_some(GrowthClass::Exponential);
    }
    if scatter > SCATTER {
        return None;
    }
    SLOPES.iter().find(|(low, high, _)| (*low..*high).contains(&slope)).map(|(_, _, class)| *class)
}

/// The slope of the line through points by least squares, and how far they are from it on average.
fn line(points: &[(f64, f64)]) -> (f64, f64) {
    let count = points.len() as f64;
    let (mean_x, mean_y) =
        (points.iter().map(|(x, _)| x).sum::<f64>() / count, points.iter().map(|(_, y)| y).sum::<f64>() / count);
    let spread: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    let slope = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum::<f64>() / spread.max(1e-12);
    let away = points.iter().map(|(x, y)| (y - mean_y - slope * (x - mean_x)).powi(2)).sum::<f64>() / count;
    (slope, away.sqrt())
}
