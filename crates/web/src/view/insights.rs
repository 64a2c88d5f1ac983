//! What is shown under a result beyond the verdict: sentences that open their pictures, each as soon as it is there.

use crate::view::difference::Marked;
use crate::view::growth::{GrowthView, raised};
use crate::view::memory;
use crate::view::outcome::{CaseView, Pair, decimal};
use crate::view::review::ReviewView;
use askama::Template;
use domain::claim::{Bound, Claim};
use domain::insight::Counterexample;
use domain::{Attempt, Insight, InsightKind, Language, Task, Verdict};
use i18n::Messages;

/// Longest input that stands in the sentence itself.
const IN_A_SENTENCE: usize = 60;

#[derive(Debug, Template)]
#[template(path = "part/insights.html")]
pub struct Insights {
    t: Messages,
    items: Vec<Item>,
    /// There may be more soon.
    is_waiting: bool,
}

/// How the reference grows, per parameter, by its author's word.
#[derive(Debug, Default)]
pub struct Growths<'a> {
    pub time: Vec<&'a str>,
    pub memory: Vec<&'a str>,
}

#[derive(Debug)]
enum Item {
    Sentence(String),
    Counterexample(CounterexampleView),
    Growth(GrowthView),
    Review(ReviewView),
}

#[derive(Debug)]
struct CounterexampleView {
    sentence: &'static str,
    input: Option<String>,
    pairs: Vec<Pair>,
    trace: Option<String>,
    note: &'static str,
}

impl Insights {
    /// `claims`: how the reference grows, by its author's word; `said`: what the person thinks of the program.
    pub fn of(
        attempt: &Attempt,
        task: Option<&Task>,
        claims: &Growths<'_>,
        said: Option<Claim>,
        found: &[Insight],
        is_waiting: bool,
        language: Language,
    ) -> Insights {
        let (t, said) = (Messages::of(language), said.unwrap_or_default());
        let item = |insight: &Insight| match insight {
            Insight::Counterexample(found) => counterexample(t, attempt, task, found),
            Insight::Growth(found) => Some(Item::Growth(GrowthView::of(found, &claims.time, said.time, language))),
            Insight::Memory(found) => memory::view(t, found, &claims.memory, said.memory).map(Item::Growth),
            Insight::Review(found) => ReviewView::of(found, attempt.exercise_kind, t).map(Item::Review),
        };
        let mut items: Vec<Item> = found.iter().filter_map(item).collect();
        let is_measured = |kind: InsightKind| found.iter().any(|one| one.kind() == kind);
        let bound = |bound: Bound| format!("O({})", raised(bound.name()));
        if attempt.is_solve() && !is_waiting {
            if let Some(time) = said.time.filter(|_| !is_measured(InsightKind::Growth)) {
                items.push(Item::Sentence(t.claim_unmeasured(bound(time))));
            }
            if let Some(memory) = said.memory.filter(|_| !is_measured(InsightKind::Memory)) {
                let reference: Vec<String> = claims.memory.iter().map(|one| format!("O({})", raised(one))).collect();
                items.push(Item::Sentence(match reference.is_empty() {
                    true => t.claim_memory_alone(bound(memory)),
                    false => t.claim_memory_beside(bound(memory), reference.join(", ")),
                }));
            }
        }
        Insights { t, items, is_waiting }
    }

    /// Whether there is anything to show.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && !self.is_waiting
    }
}

fn counterexample(t: Messages, attempt: &Attempt, task: Option<&Task>, found: &Counterexample) -> Option<Item> {
    let shown = attempt.judgement.as_ref()?.cases.iter().find(|case| !case.verdict.is_accepted());
    if shown.is_some_and(|shown| shown.input == found.case.input) {
        // The case that is shown already: that nothing smaller fails is all there is to say.
        return (found.is_minimal && found.slow.is_none()).then(|| Item::Sentence(t.insight_is_smallest().to_owned()));
    }
    let is_short = found.case.input.chars().count() <= IN_A_SENTENCE && !found.case.input.trim().contains('\n');
    let input = Some(found.case.input.trim().to_owned()).filter(|input| is_short && !input.is_empty());
    let sentence = match (found.case.verdict, input.is_some()) {
        (Verdict::RuntimeError | Verdict::MemoryLimit, true) => t.insight_crashes(),
        (Verdict::RuntimeError | Verdict::MemoryLimit, false) => t.insight_crashes_smaller(),
        (Verdict::TimeLimit, true) => t.insight_slow(),
        (Verdict::TimeLimit, false) => t.insight_slow_smaller(),
        (_, true) => t.insight_fails(),
        (_, false) => t.insight_fails_smaller(),
    };
    let case = CaseView::of(&found.case, task, t.language);
    let mut pairs = case.pairs;
    if let Some(slow) = &found.slow {
        let milliseconds = |number: f64| decimal((number * 10.0).round() / 10.0, t.language);
        let times = t.insight_took_times(milliseconds(slow.reference_ms), format!("{:.0}", slow.stopped_ms));
        pairs.push(Pair { label: t.insight_took(), value: Marked::plain(&times) });
    }
    Some(Item::Counterexample(CounterexampleView {
        // The input stands at the end in both languages, as code.
        sentence,
        input,
        pairs,
        trace: case.trace,
        note: match (&found.slow, found.is_minimal) {
            (Some(_), true) => t.insight_half_size(),
            (None, true) => t.insight_minimal(),
            (_, false) => t.insight_not_minimal(),
        },
    }))
}
