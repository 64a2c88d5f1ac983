//! How a program's time grows, as a sentence and as a picture: points over two logarithmic axes, the line of the class
//! that they show, and beside it that of the reference.

use crate::view::outcome::decimal;
use domain::Language;
use domain::claim::{Bound, Holds};
use domain::insight::{Growth, GrowthClass, GrowthPoint};
use i18n::Messages;

const WIDTH: f64 = 330.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 62.0;
const RIGHT: f64 = WIDTH - 42.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = HEIGHT - 34.0;
/// Times below are noise, and would stretch the picture without end.
const LEAST_MS: f64 = 0.002;

#[derive(Debug)]
pub struct GrowthView {
    pub sentence: String,
    /// The picture in words.
    pub described: String,
    pub notes: Vec<String>,
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

impl GrowthView {
    pub fn of(growth: &Growth, claims: &[&str], said: Option<Bound>, language: Language) -> GrowthView {
        let t = Messages::of(language);
        let milliseconds =
            |ms: f64| decimal(if ms < 1.0 { (ms * 1e3).round() / 1e3 } else { (ms * 10.0).round() / 10.0 }, language);
        let written: Vec<String> = growth
            .points
            .iter()
            .map(|point| t.insight_growth_point(point.n.to_string(), milliseconds(point.cpu_ms)))
            .collect();
        let scale = Scale::of(&growth.points);
        let mut labels = vec![
            label("end", LEFT - 6.0, BOTTOM + 4.0, format!("{} ms", milliseconds(scale.low_ms))),
            label("end", LEFT - 6.0, TOP + 4.0, format!("{} ms", milliseconds(scale.high_ms))),
        ];
        for edge in [growth.points.first(), growth.points.last()].into_iter().flatten() {
            labels.push(label("middle", scale.x(edge.n as f64), BOTTOM + 20.0, format!("n = {}", edge.n)));
        }
        if language == Language::Ru {
            labels.iter_mut().for_each(|label| label.text = label.text.replace(" ms", " мс"));
        }
        let reference = one_claim(claims);
        let mut lines = Vec::new();
        if let (Some(class), Some(last)) = (growth.class, growth.points.last()) {
            let first = growth.points.iter().find(|point| point.n >= growth.from).unwrap_or(last);
            lines.extend(scale.line("shown", class, last, first.n as f64));
            labels.push(label("start", scale.x(last.n as f64) + 8.0, scale.y(last.cpu_ms) + 4.0, power(class)));
            // That of the reference from the same first point.
            if let Some(other) = reference.filter(|other| *other != class) {
                lines.extend(scale.line("claimed", other, first, last.n as f64));
                let end = first.cpu_ms.max(LEAST_MS) * of(other, last.n as f64) / of(other, first.n as f64);
                labels.push(label("start", scale.x(last.n as f64) + 8.0, scale.y(end) + 4.0, power(other)));
            }
        }
        GrowthView {
            // What the person said of it is answered where it is read without opening anything.
            sentence: match said {
                Some(said) => format!("{}. {}", sentence(t, growth), answer(t, growth, said)),
                None => sentence(t, growth),
            },
            described: t.insight_growth_picture(written.join("; ")),
            notes: notes(t, growth, claims, reference),
            width: WIDTH,
            height: HEIGHT,
            left: LEFT,
            right: RIGHT,
            top: TOP,
            bottom: BOTTOM,
            points: growth
                .points
                .iter()
                .zip(written)
                .map(|(point, title)| Point { x: scale.x(point.n as f64), y: scale.y(point.cpu_ms), title })
                .collect(),
            lines,
            labels,
        }
    }
}

fn sentence(t: Messages, growth: &Growth) -> String {
    let (from, to) = (growth.from.to_string(), growth.to.to_string());
    match growth.class {
        None => t.insight_growth_unknown().to_owned(),
        Some(GrowthClass::Constant) => t.insight_growth_constant(to),
        Some(GrowthClass::Linear) => t.insight_growth(from, t.insight_growth_or("n", "n log n"), to),
        Some(class) => t.insight_growth(from, power(class), to),
    }
}

/// What is to be said of the person's own claim: confirmed, refuted with what shows it, or left open.
fn answer(t: Messages, growth: &Growth, said: Bound) -> String {
    let (bound, measured) = (format!("O({})", raised(said.name())), growth.class.map(power).unwrap_or_default());
    match Holds::of(said, growth.class) {
        Holds::Confirmed => t.claim_confirmed(bound),
        Holds::NotReached => t.claim_not_reached(bound, measured),
        Holds::Unknown => t.claim_unknown(bound),
        Holds::Refuted => {
            let from = growth.points.iter().find(|point| point.n >= growth.from);
            let (from, to) = (from.or(growth.points.first()), growth.points.last());
            let time = |point: Option<&GrowthPoint>| {
                let ms = point.map_or(0.0, |point| point.cpu_ms);
                decimal(if ms < 1.0 { (ms * 1e3).round() / 1e3 } else { (ms * 10.0).round() / 10.0 }, t.language)
            };
            let size = |point: Option<&GrowthPoint>| point.map_or(0, |point| point.n).to_string();
            t.claim_refuted(bound, &growth.family, size(from), time(from), measured, size(to), time(to))
        }
    }
}

fn notes(t: Messages, growth: &Growth, claims: &[&str], reference: Option<GrowthClass>) -> Vec<String> {
    let mut notes = Vec::new();
    match growth.class {
        None => notes.push(t.insight_growth_alone().to_owned()),
        Some(class) if reference == Some(class) => notes.push(t.insight_growth_as_reference().to_owned()),
        Some(_) if !claims.is_empty() => {
            let written: Vec<String> = claims.iter().map(|claim| raised(claim)).collect();
            notes.push(t.insight_growth_reference(written.join(", ")));
        }
        Some(_) => {}
    }
    notes.push(t.insight_growth_family(&growth.family));
    if growth.is_cut {
        notes.push(t.insight_growth_cut().to_owned());
    }
    notes
}

/// The class of the reference, where it claims one.
fn one_claim(claims: &[&str]) -> Option<GrowthClass> {
    let mut classes = claims.iter().map(|claim| GrowthClass::of_claim(claim));
    let first = classes.next()??;
    classes.all(|other| other == Some(first)).then_some(first)
}

fn power(class: GrowthClass) -> String {
    raised(class.name())
}

/// `n^2` as people write it.
pub fn raised(claim: &str) -> String {
    claim.replace("^2", "²").replace("^3", "³").replace("2^n", "2ⁿ")
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

/// From sizes and times to places in the picture.
struct Scale {
    low_n: f64,
    high_n: f64,
    low_ms: f64,
    high_ms: f64,
}

impl Scale {
    fn of(points: &[GrowthPoint]) -> Scale {
        let times = points.iter().map(|point| point.cpu_ms.max(LEAST_MS));
        let (low_ms, high_ms) = times.fold((f64::MAX, LEAST_MS), |(low, high), time| (low.min(time), high.max(time)));
        let low_n = points.first().map_or(1.0, |point| point.n as f64).max(1.0);
        let high_n = points.last().map_or(2.0, |point| point.n as f64).max(low_n + 1.0);
        // A flat row of points lies in the middle, not at the edge.
        let (low_ms, high_ms) =
            if high_ms < low_ms * 4.0 { (low_ms / 4.0, high_ms * 4.0) } else { (low_ms.min(high_ms), high_ms) };
        Scale { low_n, high_n, low_ms, high_ms }
    }

    fn x(&self, n: f64) -> f64 {
        tidy(LEFT + (RIGHT - LEFT) * (n / self.low_n).ln() / (self.high_n / self.low_n).ln())
    }

    fn y(&self, ms: f64) -> f64 {
        let share = (ms.max(LEAST_MS) / self.low_ms).ln() / (self.high_ms / self.low_ms).ln();
        tidy((BOTTOM - (BOTTOM - TOP) * share).clamp(TOP - 8.0, BOTTOM))
    }

    /// The line of a class through a point, as far as another size. That of 2ⁿ is none on these axes.
    fn line(&self, name: &'static str, class: GrowthClass, through: &GrowthPoint, to: f64) -> Option<Line> {
        let n = through.n as f64;
        let end = through.cpu_ms.max(LEAST_MS) * of(class, to) / of(class, n);
        (class != GrowthClass::Exponential && to != n).then(|| Line {
            class: name,
            x1: self.x(n),
            y1: self.y(through.cpu_ms),
            x2: self.x(to),
            y2: self.y(end),
        })
    }
}
