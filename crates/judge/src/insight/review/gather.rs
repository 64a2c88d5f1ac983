//! What the readers found, brought together: one remark for each rule, with its lines; the most important first.

use super::{Reading, codes};
use crate::describe::cut;
use domain::Value;
use domain::review::{Finding, Remark, Review, Rule, Unchecked, Weight};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// Lines and names that one remark shows at most.
const MOST_LINES: usize = 8;
const MOST_NAMES: usize = 3;
const LONGEST_NAME: usize = 40;
/// What a cell may list; the reader itself stops earlier.
const MOST_READ: usize = 1_000;

/// One finding of one reader.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Hit {
    pub rule: Rule,
    pub line: u32,
    pub name: String,
}

impl Hit {
    pub fn of_finding(finding: &Finding) -> Option<Hit> {
        let rule = finding.rule?;
        let name = if codes::names_something(rule) { finding.name.clone() } else { None };
        Some(Hit { rule, line: finding.line, name: name.unwrap_or_default() })
    }
}

#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub hits: Vec<Hit>,
    pub unchecked: Vec<Unchecked>,
    pub has_annotations: bool,
    /// Which of the author's programs it equals.
    equals: Vec<usize>,
    /// Lines that were given.
    given: Vec<RangeInclusive<u32>>,
    /// Lines whose comment says `noqa`.
    quiet: BTreeSet<u32>,
}

impl Gathered {
    /// Reads the answer of `review` in `reader.py`. False where it is none.
    pub fn read(&mut self, answer: &Value) -> bool {
        let Some([found, equals, given, quiet, has_annotations]) = answer.as_sequence() else { return false };
        let hit = |one: &Value| match one.as_sequence()? {
            [rule, line, name] => Some(Hit {
                rule: rule.as_str()?.parse().ok()?,
                line: number(line)?,
                name: cut(name.as_str()?, LONGEST_NAME),
            }),
            _ => None,
        };
        let range = |one: &Value| match one.as_sequence()? {
            [first, last] => Some(number(first)?..=number(last)?),
            _ => None,
        };
        self.hits = items(found).filter_map(hit).collect();
        self.equals = items(equals).filter_map(number).map(|index| index as usize).collect();
        self.given = items(given).filter_map(range).collect();
        self.quiet = items(quiet).filter_map(number).collect();
        self.has_annotations = *has_annotations == Value::Bool(true);
        true
    }

    pub fn into_review(self, reading: Reading<'_>) -> Review {
        let last_line = u32::try_from(reading.program.lines().count().max(1)).unwrap_or(u32::MAX);
        let mut by_rule: BTreeMap<Rule, (BTreeSet<u32>, Vec<String>)> = BTreeMap::new();
        for hit in &self.hits {
            // `noqa` is a person's decision on style; what may be a fault is said all the same.
            let is_quiet = self.quiet.contains(&hit.line) && hit.rule.weight() != Weight::Essential;
            let is_given = self.given.iter().any(|lines| lines.contains(&hit.line));
            if is_quiet || is_given || hit.line == 0 || hit.line > last_line || self.is_said_better(hit) {
                continue;
            }
            let (lines, names) = by_rule.entry(hit.rule).or_default();
            lines.insert(hit.line);
            if !hit.name.is_empty() && !names.contains(&hit.name) && names.len() < MOST_NAMES {
                names.push(hit.name.clone());
            }
        }
        let authors = self.equals.iter().filter_map(|index| reading.remarks.get(*index)).take(1).map(|remark| Remark {
            weight: remark.weight,
            rule: None,
            lines: Vec::new(),
            names: Vec::new(),
            author: Some(remark.text.clone()),
        });
        // The rules stand in the order of their weights.
        let found = by_rule.into_iter().map(|(rule, (lines, names))| Remark {
            weight: rule.weight(),
            rule: Some(rule),
            lines: lines.into_iter().take(MOST_LINES).collect(),
            names,
            author: None,
        });
        Review { remarks: authors.chain(found).collect(), unchecked: self.unchecked }
    }

    /// Another remark on the same lines says it already.
    fn is_said_better(&self, hit: &Hit) -> bool {
        let says = |rule: Rule, reach: u32| {
            self.hits.iter().any(|other| other.rule == rule && other.line.abs_diff(hit.line) <= reach)
        };
        match hit.rule {
            Rule::SwallowedException => says(Rule::BareExcept, 1),
            Rule::ElseAfterReturn => says(Rule::NeedlessBool, 2),
            Rule::NestedIfs => says(Rule::DeepNesting, 3) || says(Rule::ComplexFunction, 3),
            Rule::ManualComprehension => says(Rule::TextInPieces, 3),
            Rule::NeedlessBool => says(Rule::ReinventedAny, 2),
            Rule::GoodSet => says(Rule::ListMembership, 0),
            Rule::GoodExcept => says(Rule::SwallowedException, 20) || says(Rule::BareExcept, 20),
            Rule::UselessExpression => says(Rule::DoublePlus, 0),
            _ => false,
        }
    }
}

/// Whether a remark may be the reason why a program fails.
pub(super) fn may_be_the_fault(remark: &Remark) -> bool {
    remark.weight == Weight::Essential || remark.author.is_some()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_sequence().unwrap_or_default().iter().take(MOST_READ)
}

pub(super) fn number(value: &Value) -> Option<u32> {
    match value {
        Value::Int(number) => u32::try_from(*number).ok(),
        _ => None,
    }
}
