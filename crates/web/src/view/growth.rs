//! How a program's time grows, as a sentence, as an answer to what the person said of it, and as a picture.

use crate::view::outcome::decimal;
use crate::view::plot::{Figures, Plot};
use domain::Language;
use domain::claim::{Bound, Holds};
use domain::insight::{Growth, GrowthClass, GrowthPoint, Steps};
use i18n::Messages;

/// Times below are noise.
const LEAST_MS: f64 = 0.002;

/// The growth of time or of memory.
#[derive(Debug)]
pub struct GrowthView {
    pub kind: &'static str,
    pub sentence: String,
    /// The picture in words.
    pub described: String,
    pub notes: Vec<String>,
    pub plot: Plot,
}

impl GrowthView {
    pub fn of(growth: &Growth, claims: &[&str], said: Option<Bound>, language: Language) -> GrowthView {
        let t = Messages::of(language);
        let written: Vec<String> = growth
            .points
            .iter()
            .map(|point| t.insight_growth_point(point.n.to_string(), milliseconds(point.cpu_ms, language)))
            .collect();
        let reference = one_claim(claims);
        let figures = Figures {
            points: growth.points.iter().map(|point| (point.n, point.cpu_ms)).collect(),
            class: growth.class,
            from: growth.from,
            reference,
            least: LEAST_MS,
            write: &|ms| t.insight_growth_time(milliseconds(ms, language)),
        };
        GrowthView {
            kind: "growth",
            // What the person said of it is answered where it is read without opening anything.
            sentence: match said {
                Some(said) => format!("{}. {}", sentence(t, growth), answer(t, growth, said)),
                None => sentence(t, growth),
            },
            plot: Plot::of(&figures, &written),
            described: t.insight_growth_picture(written.join("; ")),
            notes: notes(t, growth, claims, reference),
        }
    }
}

fn milliseconds(ms: f64, language: Language) -> String {
    decimal(if ms < 1.0 { (ms * 1e3).round() / 1e3 } else { (ms * 10.0).round() / 10.0 }, language)
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
        Holds::Unknown | Holds::ButForTheAnswer => t.claim_unknown(bound),
        Holds::Refuted => {
            let from = growth.points.iter().find(|point| point.n >= growth.from);
            let (from, to) = (from.or(growth.points.first()), growth.points.last());
            let time = |point: Option<&GrowthPoint>| milliseconds(point.map_or(0.0, |point| point.cpu_ms), t.language);
            let size = |point: Option<&GrowthPoint>| point.map_or(0, |point| point.n).to_string();
            t.claim_refuted(time(from), bound, &growth.family, size(from), measured, time(to), size(to))
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
    match growth.steps {
        Steps::NotAsked => {}
        Steps::Decided => notes.push(t.insight_growth_steps().to_owned()),
        Steps::Unusable => notes.push(t.insight_growth_no_steps().to_owned()),
    }
    notes.push(t.insight_growth_family(&growth.family));
    if growth.is_cut {
        notes.push(t.insight_growth_cut().to_owned());
    }
    notes
}

/// The class of the reference, where it claims one.
pub fn one_claim(claims: &[&str]) -> Option<GrowthClass> {
    let mut classes = claims.iter().map(|claim| GrowthClass::of_claim(claim));
    let first = classes.next()??;
    classes.all(|other| other == Some(first)).then_some(first)
}

pub fn power(class: GrowthClass) -> String {
    raised(class.name())
}

/// `n^2` as people write it.
pub fn raised(claim: &str) -> String {
    claim.replace("^2", "²").replace("^3", "³").replace("2^n", "2ⁿ")
}
