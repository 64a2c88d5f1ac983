//! How a program's memory grows, as a sentence, as an answer to what the person said of it, and as a picture.

use crate::view::growth::{GrowthView, one_claim, power, raised};
use crate::view::outcome::decimal;
use crate::view::plot::{Figures, Plot};
use domain::claim::{Bound, Holds};
use domain::insight::{GrowthClass, Memory, MemoryPoint};
use i18n::Messages;

/// A page: nothing is seen of less.
const LEAST_BYTES: f64 = 4096.0;

/// None where nothing can be told and nothing was said.
pub fn view(t: Messages, memory: &Memory, claims: &[&str], said: Option<Bound>) -> Option<GrowthView> {
    if memory.class.is_none() && said.is_none() {
        return None;
    }
    let written: Vec<String> = memory
        .points
        .iter()
        .map(|point| t.insight_memory_point(point.n.to_string(), room(t, point.bytes as f64)))
        .collect();
    let reference = one_claim(claims);
    let figures = Figures {
        points: memory.points.iter().map(|point| (point.n, point.bytes as f64)).collect(),
        class: memory.class,
        from: memory.from,
        reference,
        least: LEAST_BYTES,
        write: &|bytes| room(t, bytes),
    };
    Some(GrowthView {
        kind: "memory",
        sentence: match said {
            Some(said) => format!("{}. {}", sentence(t, memory), answer(t, memory, said)),
            None => sentence(t, memory),
        },
        described: t.insight_memory_picture(written.join("; ")),
        notes: notes(t, memory, claims, reference),
        plot: Plot::of(&figures, &written),
    })
}

fn room(t: Messages, bytes: f64) -> String {
    let kilobytes = bytes / 1024.0;
    if kilobytes < 1000.0 {
        return t.insight_memory_kilobytes(decimal(kilobytes.round(), t.language));
    }
    t.insight_memory_megabytes(decimal((kilobytes / 1024.0 * 10.0).round() / 10.0, t.language))
}

fn sentence(t: Messages, memory: &Memory) -> String {
    let (from, to) = (memory.from.to_string(), memory.to.to_string());
    match memory.class {
        None => t.insight_memory_unknown().to_owned(),
        Some(GrowthClass::Constant) => t.insight_memory_constant(to),
        Some(class) => t.insight_memory(from, power(class), to),
    }
}

fn answer(t: Messages, memory: &Memory, said: Bound) -> String {
    let (bound, measured) = (format!("O({})", raised(said.name())), memory.class.map(power).unwrap_or_default());
    match Holds::of_memory(said, memory) {
        Holds::Confirmed => t.claim_confirmed(bound),
        Holds::NotReached => t.claim_memory_not_reached(bound, measured),
        Holds::ButForTheAnswer => t.claim_memory_answer(bound, measured),
        Holds::Unknown => t.claim_memory_unknown(bound),
        Holds::Refuted => {
            let from = memory.points.iter().find(|point| point.n >= memory.from).or(memory.points.first());
            let to = memory.points.last();
            let taken = |point: Option<&MemoryPoint>| room(t, point.map_or(0.0, |point| point.bytes as f64));
            let size = |point: Option<&MemoryPoint>| point.map_or(0, |point| point.n).to_string();
            t.claim_memory_refuted(taken(from), bound, &memory.family, size(from), measured, taken(to), size(to))
        }
    }
}

fn notes(t: Messages, memory: &Memory, claims: &[&str], reference: Option<GrowthClass>) -> Vec<String> {
    let mut notes = Vec::new();
    match memory.class {
        None => notes.push(t.insight_memory_alone().to_owned()),
        Some(class) if reference == Some(class) => notes.push(t.insight_growth_as_reference().to_owned()),
        Some(_) if !claims.is_empty() => {
            let written: Vec<String> = claims.iter().map(|claim| raised(claim)).collect();
            notes.push(t.insight_growth_reference(written.join(", ")));
        }
        Some(_) => {}
    }
    notes.push(t.insight_memory_family(&memory.family));
    if memory.is_cut {
        notes.push(t.insight_memory_cut().to_owned());
    }
    notes
}
