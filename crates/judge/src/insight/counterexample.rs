//! The smallest input on which a program fails. Inputs come from the cases and the author's generator, small ones first;
//! the first one that fails is made smaller by single steps until none of them leads to an input that still fails. The
//! result is judged once more, alone, in a fresh cell: what is shown is true of the program as it was sent.

use super::author::{Author, Reference};
use super::candidate::Candidate;
use super::edits::{apply, edits};
use super::input::{cost, value_of};
use super::pace::Allowance;
use super::{Pace, Subject};
use crate::Judge;
use crate::prepare::ReadyInput;
use domain::insight::{Counterexample, Slow};
use domain::value::repr;
use domain::{Value, Verdict};
use sandbox::SandboxError;
use std::cmp::Ordering;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

/// The whole search, waiting for others left out.
const ALLOWED: Duration = Duration::from_millis(1900);
/// A program that was found too slow is first tried on small inputs, which take it no time unless it never ends.
const TO_TRY_SMALL: f64 = 0.15;
/// Sizes on the way to the one on which it was too slow: so many times larger each.
const STRIDE: u64 = 4;
/// The share of it for finding other inputs than the one that failed, for finding any, and for making it small; the rest is
/// for judging it again.
const TO_VARY: f64 = 0.25;
const TO_FIND: f64 = 0.5;
const TO_SHRINK: f64 = 0.85;
/// Sizes of generated inputs that are tried, each with so many seeds.
const SMALL_SIZES: [(u64, u64); 9] = [(0, 1), (1, 4), (2, 6), (3, 8), (4, 8), (5, 6), (7, 4), (10, 3), (15, 2)];
/// Different inputs that are made small; the smallest result is shown.
const STARTS: usize = 3;
/// Cases that are larger are not small inputs.
const SMALL_CASE: u64 = 3_000;

/// Whether there may be a counterexample to a program with this verdict.
pub(super) fn applies(verdict: Verdict) -> bool {
    matches!(
        verdict,
        Verdict::WrongAnswer | Verdict::RuntimeError | Verdict::TimeLimit | Verdict::MemoryLimit | Verdict::OutputLimit
    )
}

pub(super) fn find(
    judge: &Judge,
    subject: Subject<'_>,
    pace: &Pace<'_>,
) -> Result<Option<Counterexample>, SandboxError> {
    let is_slow = subject.judgement.verdict == Verdict::TimeLimit;
    let allowance = Allowance::new(pace, ALLOWED);
    let Some(author) = Author::new(judge, subject.task)? else { return Ok(None) };
    let candidate = Candidate::new(judge, subject.task, subject.program);
    let mut search = Search { author, candidate, allowance, known: HashSet::new(), is_unloadable: false, is_slow };
    let failing = subject.failing_case;
    let found = search.smallest(failing)?;
    if found.is_some() || search.is_unloadable || is_slow {
        return Ok(found);
    }
    // It failed before and does not fail alone, or cannot be found: it may remember earlier calls.
    search.candidate.is_always_fresh = true;
    search.candidate.is_patient = false;
    search.known.clear();
    search.smallest(failing)
}

struct Search<'a> {
    author: Author<'a>,
    candidate: Candidate<'a>,
    allowance: Allowance<'a>,
    /// Inputs that were tried and do not fail.
    known: HashSet<u64>,
    is_unloadable: bool,
    /// The program was found too slow: there is little to be looked for among small inputs.
    is_slow: bool,
}

/// An input on which the program fails.
#[derive(Debug, Clone)]
struct Failure {
    value: Value,
    input: ReadyInput,
    right: Reference,
    verdict: Verdict,
}

impl Search<'_> {
    fn smallest(&mut self, failing: Option<&str>) -> Result<Option<Counterexample>, SandboxError> {
        let mut best: Option<(Failure, bool)> = None;
        let starts = self.starts(failing)?;
        for start in &starts {
            if best.is_some() && !self.allowance.lasts_for(TO_FIND) {
                break;
            }
            // Of what is only slow, the size is what matters: half of it was done in time.
            let is_slow = start.verdict == Verdict::TimeLimit && self.candidate.is_patient;
            let (failure, is_minimal) = if is_slow { (start.clone(), true) } else { self.shrink(start.clone())? };
            if best.as_ref().is_none_or(|(known, _)| cost(&failure.value) < cost(&known.value)) {
                best = Some((failure, is_minimal));
            }
        }
        let Some((failure, is_minimal)) = best else { return Ok(None) };
        let found = self.confirm(&failure, is_minimal)?;
        if found.is_some() || failure.verdict != Verdict::TimeLimit || self.candidate.is_patient {
            return Ok(found);
        }
        // Made so small that a little more time is all it needs: once more, looking for longer at each.
        self.candidate.is_patient = true;
        self.known.clear();
        for start in starts {
            if let Some(slow) = self.try_input(start.value, start.input)?
                && slow.verdict == Verdict::TimeLimit
            {
                let (failure, is_minimal) = self.shrink(slow)?;
                return self.confirm(&failure, is_minimal);
            }
        }
        Ok(None)
    }

    fn confirm(&mut self, failure: &Failure, is_minimal: bool) -> Result<Option<Counterexample>, SandboxError> {
        let case = self.candidate.judge_alone(&failure.input, &failure.right)?;
        let Some(case) = case.filter(|case| applies(case.verdict)) else { return Ok(None) };
        let slow = (case.verdict == Verdict::TimeLimit)
            .then(|| Slow { stopped_ms: case.cpu_ms, reference_ms: crate::program::milliseconds(failure.right.cpu) });
        Ok(Some(Counterexample { case, is_minimal, tried: self.candidate.asked, slow }))
    }

    /// Inputs on which the program fails, from different sources, small ones first.
    fn starts(&mut self, failing: Option<&str>) -> Result<Vec<Failure>, SandboxError> {
        let mut starts = Vec::new();
        let cases = self.author.cases.clone();
        let mut small: Vec<_> = cases.iter().map(|case| (value_of(&case.input), case.id.as_str())).collect();
        small.retain(|(value, _)| cost(value).size < SMALL_CASE);
        // The case that failed first of all: what is known to fail. Then the smallest ones.
        small.sort_by(|(a, id), (b, other)| {
            let is_other = |id: &str| Some(id) != failing;
            is_other(id).cmp(&is_other(other)).then(compare(a, b))
        });
        for (value, id) in small {
            let is_known = Some(id) == failing;
            let share = if self.is_slow { TO_TRY_SMALL } else { TO_FIND };
            if !is_known && (!starts.is_empty() || !self.allowance.lasts_for(share)) {
                break;
            }
            starts.extend(self.try_case(value)?);
            if self.is_unloadable {
                return Ok(Vec::new());
            }
        }
        let families = self.author.families.clone();
        for (size, seeds) in SMALL_SIZES {
            for seed in 1..=seeds {
                for family in &families {
                    let share = match (self.is_slow, starts.is_empty()) {
                        (true, _) => TO_TRY_SMALL,
                        (false, true) => TO_FIND,
                        (false, false) => TO_VARY,
                    };
                    if starts.len() >= STARTS || !self.allowance.lasts_for(share) {
                        break;
                    }
                    if let Some(input) = self.author.generate(family, size, seed)? {
                        starts.extend(self.try_value(value_of(&input))?);
                    }
                }
            }
        }
        if starts.is_empty() {
            starts.extend(self.larger(failing)?);
        }
        starts.sort_by(|a, b| compare(&a.value, &b.value));
        Ok(starts)
    }

    /// What fails only when it is large: the smallest size of a family, in growing strides, on which the program fails.
    fn larger(&mut self, failing: Option<&str>) -> Result<Option<Failure>, SandboxError> {
        let task_cases = self.candidate.task().cases.clone();
        let generated = task_cases.iter().find(|case| Some(case.id.as_str()) == failing).map(|case| &case.input);
        let Some(domain::task::CaseInput::Generated { family, size, seed }) = generated else { return Ok(None) };
        self.candidate.is_patient = true;
        let (mut passes, mut at) = (15, 32.min(*size));
        let mut smallest = None;
        while self.allowance.lasts_for(TO_SHRINK) {
            match self.fails_at(family, at, *seed)? {
                Some(failure) => {
                    smallest = Some((at, failure));
                    break;
                }
                None if at >= *size => break,
                None => (passes, at) = (at, (at * STRIDE).min(*size)),
            }
        }
        // Between a size that passes and one that fails. Of what is only slow, half the size is near enough.
        while let Some((fails, failure)) = &smallest {
            if failure.verdict == Verdict::TimeLimit && fails / 2 <= passes {
                break;
            }
            let middle = passes + (fails - passes) / 2;
            if middle == passes || !self.allowance.lasts_for(TO_FIND) {
                break;
            }
            match self.fails_at(family, middle, *seed)? {
                Some(failure) => smallest = Some((middle, failure)),
                None => passes = middle,
            }
        }
        Ok(smallest.map(|(_, failure)| failure))
    }

    fn fails_at(&mut self, family: &str, size: u64, seed: u64) -> Result<Option<Failure>, SandboxError> {
        match self.author.generate(family, size, seed)? {
            Some(input) => self.try_case(value_of(&input)),
            None => Ok(None),
        }
    }

    /// Makes the input smaller until no step is left; tells whether all of them were tried.
    fn shrink(&mut self, start: Failure) -> Result<(Failure, bool), SandboxError> {
        let mut smallest = start;
        let (mut steps, mut next, mut has_changed) = (edits(&smallest.value), 0, false);
        loop {
            let Some(step) = steps.get(next) else {
                if !has_changed {
                    return Ok((smallest, true));
                }
                (next, has_changed) = (0, false);
                continue;
            };
            next += 1;
            if !self.allowance.lasts_for(TO_SHRINK) {
                return Ok((smallest, false));
            }
            let Some(value) = apply(&smallest.value, step) else { continue };
            if cost(&value) >= cost(&smallest.value) {
                continue;
            }
            if let Some(smaller) = self.try_value(value)? {
                // The steps of the new value, from about the same place on.
                steps = edits(&smaller.value);
                next = (next - 1).min(steps.len());
                smallest = smaller;
                has_changed = true;
            }
        }
    }

    /// The failure, if the value is an input and the program fails on it.
    fn try_value(&mut self, value: Value) -> Result<Option<Failure>, SandboxError> {
        let key = key_of(&value);
        if self.known.contains(&key) {
            return Ok(None);
        }
        let found = match self.author.admit(&value)? {
            Some(input) => self.try_input(value, input)?,
            None => None,
        };
        if found.is_none() {
            self.known.insert(key);
        }
        Ok(found)
    }

    /// As [`Search::try_value`], for an input that the author made: it needs no admission.
    fn try_case(&mut self, value: Value) -> Result<Option<Failure>, SandboxError> {
        match super::input::input_of(self.candidate.task().kind, &value) {
            Some(input) => self.try_input(value, input),
            None => Ok(None),
        }
    }

    fn try_input(&mut self, value: Value, input: ReadyInput) -> Result<Option<Failure>, SandboxError> {
        let Some(right) = self.author.answer(&input)? else { return Ok(None) };
        let verdict = self.candidate.try_input(&input, &right)?;
        self.is_unloadable |= verdict.is_none();
        Ok(verdict.filter(|verdict| applies(*verdict)).map(|verdict| Failure { value, input, right, verdict }))
    }
}

fn compare(a: &Value, b: &Value) -> Ordering {
    cost(a).partial_cmp(&cost(b)).unwrap_or(Ordering::Equal)
}

fn key_of(value: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    repr(value).hash(&mut hasher);
    hasher.finish()
}
