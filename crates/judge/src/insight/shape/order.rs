//! How the items of a list, and of a tuple, stand to each other in all inputs.

use domain::Value;
use std::cmp::Ordering;

/// Of a list: whether it ascends, strictly or not, and whether all items differ; also by one part of items that are tuples.
#[derive(Debug, Default)]
pub(super) struct Order {
    lists: usize,
    /// By part: part 0 is the item itself, part n + 1 the n-th of a tuple.
    ascends: Vec<bool>,
    differs: Vec<bool>,
}

const PARTS: usize = 5;

impl Order {
    pub fn learn(&mut self, items: &[Value]) {
        if self.ascends.is_empty() {
            self.ascends = vec![true; PARTS];
            self.differs = vec![true; PARTS];
        }
        // One item is in order whatever it is.
        if items.len() > 1 {
            self.lists += 1;
            for part in 0..PARTS {
                self.ascends[part] = self.ascends[part] && ascends(items, part);
                self.differs[part] = self.differs[part] && differs(items, part);
            }
        }
    }

    pub fn allows(&self, items: &[Value]) -> bool {
        let holds = |known: &[bool], check: fn(&[Value], usize) -> bool| {
            known.iter().enumerate().all(|(part, always)| !always || check(items, part))
        };
        self.lists < 2 || items.len() < 2 || holds(&self.ascends, ascends) && holds(&self.differs, differs)
    }
}

/// Of a tuple: which earlier items are never above later ones. Needs several to be believed.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    seen: usize,
    below: Vec<(usize, usize, bool)>,
}

const BELIEVED: usize = 3;

impl Pairs {
    pub fn learn(&mut self, items: &[Value]) {
        if self.seen == 0 {
            for first in 0..items.len().min(PARTS) {
                for second in first + 1..items.len().min(PARTS) {
                    self.below.push((first, second, true));
                }
            }
        }
        self.seen += 1;
        self.below.retain_mut(|(first, second, strictly)| match compare(&items[*first], &items[*second]) {
            Some(Ordering::Less) => true,
            Some(Ordering::Equal) => {
                *strictly = false;
                true
            }
            _ => false,
        });
    }

    pub fn allow(&self, items: &[Value]) -> bool {
        self.seen < BELIEVED
            || self.below.iter().all(|(first, second, strictly)| match compare(&items[*first], &items[*second]) {
                Some(Ordering::Less) => true,
                Some(Ordering::Equal) => !strictly,
                _ => false,
            })
    }
}

fn part_of(item: &Value, part: usize) -> Option<&Value> {
    match part {
        0 => Some(item),
        _ => item.as_sequence()?.get(part - 1),
    }
}

fn ascends(items: &[Value], part: usize) -> bool {
    items.windows(2).all(|pair| match (part_of(&pair[0], part), part_of(&pair[1], part)) {
        (Some(one), Some(next)) => matches!(compare(one, next), Some(Ordering::Less | Ordering::Equal)),
        _ => false,
    })
}

fn differs(items: &[Value], part: usize) -> bool {
    let parts: Option<Vec<&Value>> = items.iter().map(|item| part_of(item, part)).collect();
    parts.is_some_and(|mut parts| {
        if parts.iter().any(|part| !matches!(part, Value::Int(_) | Value::Str(_))) {
            return false;
        }
        let mut written: Vec<String> = parts.drain(..).map(domain::value::repr).collect();
        written.sort();
        written.windows(2).all(|pair| pair[0] != pair[1])
    })
}

/// The order of two numbers or two texts.
fn compare(one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        (Value::Float(a), Value::Float(b)) => a.partial_cmp(b),
        (Value::Int(a), Value::Float(b)) => (*a as f64).partial_cmp(b),
        (Value::Float(a), Value::Int(b)) => a.partial_cmp(&(*b as f64)),
        (Value::Str(a), Value::Str(b)) => Some(a.cmp(b)),
        _ => None,
    }
}
