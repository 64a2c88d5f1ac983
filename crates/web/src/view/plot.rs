//! The picture of a growth: points over two logarithmic axes, the line of the class that they show, and beside it that of
//! the reference.

use crate::view::growth::power;
use domain::insight::GrowthClass;

const WIDTH: f64 = 330.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 62.0;
const RIGHT: f64 = WIDTH - 42.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = HEIGHT - 34.0;

/// What is to be drawn.
pub struct Figures<'a> {
    /// Sizes, and what was measured of each.
    pub points: Vec<(u64, f64)>,
    pub class: Option<GrowthClass>,
    /// The size from which on the class is seen.
    pub from: u64,
    /// The class of the reference.
    pub reference: Option<GrowthClass>,
    /// Less is noise, and would stretch the picture without end.
    pub least: f64,
    /// What was measured, with its unit.
    pub write: &'a dyn Fn(f64) -> String,
}

#[derive(Debug)]
pub struct Plot {
    pub width: f64,
    pub height: f64,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    pub points: Vec<Point>,
    pub lines: Vec<Line>,
    pub labels: Vec<Label>,
}

#[derive(Debug)]
pub struct Point {
    pub x: f64,
    pub y: f64,
    pub title: String,
}

#[derive(Debug)]
pub struct Line {
    pub class: &'static str,
    pub x1: f64,
    pub y1: f64,
    pub x2: f64,
    pub y2: f64,
}

#[derive(Debug)]
pub struct Label {
    pub class: &'static str,
    pub x: f64,
    pub y: f64,
    pub text: String,
}

impl Plot {
    /// `titles`: each point in words.
    pub fn of(figures: &Figures<'_>, titles: &[String]) -> Plot {
        let points = &figures.points;
        let scale = Scale::of(points, figures.least);
        let mut labels = vec![
            label("end", LEFT - 6.0, BOTTOM + 4.0, (figures.write)(scale.low)),
            label("end", LEFT - 6.0, TOP + 4.0, (figures.write)(scale.high)),
        ];
        for (n, _) in [points.first(), points.last()].into_iter().flatten() {
            labels.push(label("middle", scale.x(*n as f64), BOTTOM + 20.0, format!("n = {n}")));
        }
        let mut lines = Vec::new();
        if let (Some(class), Some(&last)) = (figures.class, points.last()) {
            let first = points.iter().copied().find(|(n, _)| *n >= figures.from).unwrap_or(last);
            lines.extend(scale.line("shown", class, last, first.0 as f64));
            labels.push(label("start", scale.x(last.0 as f64) + 8.0, scale.y(last.1) + 4.0, power(class)));
            // That of the reference from the same first point.
            if let Some(other) = figures.reference.filter(|other| *other != class) {
                lines.extend(scale.line("claimed", other, first, last.0 as f64));
                let end = first.1.max(figures.least) * of(other, last.0 as f64) / of(other, first.0 as f64);
                labels.push(label("start", scale.x(last.0 as f64) + 8.0, scale.y(end) + 4.0, power(other)));
            }
        }
        let point = |(&(n, amount), title): (&(u64, f64), &String)| Point {
            x: scale.x(n as f64),
            y: scale.y(amount),
            title: title.clone(),
        };
        Plot {
            width: WIDTH,
            height: HEIGHT,
            left: LEFT,
            right: RIGHT,
            top: TOP,
            bottom: BOTTOM,
            points: points.iter().zip(titles).map(point).collect(),
            lines,
            labels,
        }
    }
}

fn of(class: GrowthClass, n: f64) -> f64 {
    match class {
        GrowthClass::Constant => 1.0,
        GrowthClass::Linear => n,
        GrowthClass::Quadratic => n * n,
        GrowthClass::Cubic => n * n * n,
        GrowthClass::Exponential => n.min(900.0).exp2(),
    }
}

fn label(class: &'static str, x: f64, y: f64, text: String) -> Label {
    Label { class, x: tidy(x), y: tidy(y), text }
}

fn tidy(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// From sizes and figures to places in the picture.
struct Scale {
    low_n: f64,
    high_n: f64,
    low: f64,
    high: f64,
    least: f64,
}

impl Scale {
    fn of(points: &[(u64, f64)], least: f64) -> Scale {
        let amounts = points.iter().map(|(_, amount)| amount.max(least));
        let (low, high) = amounts.fold((f64::MAX, least), |(low, high), one| (low.min(one), high.max(one)));
        let low_n = points.first().map_or(1.0, |(n, _)| *n as f64).max(1.0);
        let high_n = points.last().map_or(2.0, |(n, _)| *n as f64).max(low_n + 1.0);
        // A flat row of points lies in the middle, not at the edge.
        let (low, high) = if high < low * 4.0 { (low / 4.0, high * 4.0) } else { (low.min(high), high) };
        Scale { low_n, high_n, low, high, least }
    }

    fn x(&self, n: f64) -> f64 {
        tidy(LEFT + (RIGHT - LEFT) * (n / self.low_n).ln() / (self.high_n / self.low_n).ln())
    }

    fn y(&self, amount: f64) -> f64 {
        let share = (amount.max(self.least) / self.low).ln() / (self.high / self.low).ln();
        tidy((BOTTOM - (BOTTOM - TOP) * share).clamp(TOP - 8.0, BOTTOM))
    }

    /// The line of a class through a point, as far as another size. That of 2ⁿ is none on these axes.
    fn line(&self, name: &'static str, class: GrowthClass, through: (u64, f64), to: f64) -> Option<Line> {
        let n = through.0 as f64;
        let end = through.1.max(self.least) * of(class, to) / of(class, n);
        (class != GrowthClass::Exponential && to != n).then(|| Line {
            class: name,
            x1: self.x(n),
            y1: self.y(through.1),
            x2: self.x(to),
            y2: self.y(end),
        })
    }
}
