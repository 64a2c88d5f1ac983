//! From figures to a class of growth, or to none where they are not clear.
//!
//! The rule is the slope of the figures over the sizes, both as logarithms, at the upper end, where constant parts no longer
//! count. n and n log n are never told apart: their slopes differ by less than what a cache does to a program.

use domain::insight::GrowthClass;

/// Fewer points say nothing, and they must span so much.
const FEWEST: usize = 4;
const SPAN: f64 = 8.0;
/// How many points at the upper end count.
const UPPER: usize = 5;
/// Slopes of the classes; what is between two of them belongs to none.
const SLOPES: [(f64, f64, GrowthClass); 4] = [
    (-0.5, 0.35, GrowthClass::Constant),
    (0.65, 1.42, GrowthClass::Linear),
    (1.65, 2.45, GrowthClass::Quadratic),
    (2.65, 3.6, GrowthClass::Cubic),
];
/// How far beyond its slopes a class may be meant all the same.
const NEAR: f64 = 0.3;

/// What was seen of one family.
pub(super) struct Series {
    /// Sizes and what was measured of each, where that is more than what blurs it.
    pub clear: Vec<(f64, f64)>,
    /// A larger input took more than there was.
    pub is_cut: bool,
    /// How far the points may be from the line, as a share of the figure.
    pub scatter: f64,
}

pub(super) fn class_of(series: &Series) -> Option<GrowthClass> {
    let upper = &series.clear[series.clear.len().saturating_sub(UPPER)..];
    let (first, last) = (upper.first()?, upper.last()?);
    if upper.len() < FEWEST {
        return None;
    }
    let by_size: Vec<(f64, f64)> = upper.iter().map(|(n, amount)| (n.ln(), amount.ln())).collect();
    let (slope, scatter) = line(&by_size);
    if last.0 < first.0 * SPAN {
        // Small steps: whether it multiplies with each of them.
        let by_step: Vec<(f64, f64)> = upper.iter().map(|(n, amount)| (*n, amount.ln())).collect();
        let (per_step, scatter) = line(&by_step);
        let multiplies = series.is_cut && per_step > 0.25 && slope > 3.6 && scatter < series.scatter;
        return multiplies.then_some(GrowthClass::Exponential);
    }
    if scatter > series.scatter {
        return None;
    }
    SLOPES.iter().find(|(low, high, _)| (*low..*high).contains(&slope)).map(|(_, _, class)| *class)
}

/// Whether a class is among those that the figures leave open: that of their slope, however far they scatter, and its
/// neighbours.
pub(super) fn allows(series: &Series, class: GrowthClass) -> bool {
    let upper = &series.clear[series.clear.len().saturating_sub(UPPER)..];
    if upper.len() < FEWEST - 1 {
        return false;
    }
    let by_size: Vec<(f64, f64)> = upper.iter().map(|(n, amount)| (n.ln(), amount.ln())).collect();
    let (slope, _) = line(&by_size);
    SLOPES.iter().any(|(low, high, one)| *one == class && (low - NEAR..high + NEAR).contains(&slope))
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
