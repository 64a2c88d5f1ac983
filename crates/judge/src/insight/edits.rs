//! The single steps by which an input is made smaller: leave out items, shorten texts, bring numbers nearer to 0, write
//! the same simpler. Knows nothing of programs.

use domain::Value;
use domain::value::repr;
use std::collections::{HashMap, HashSet};

/// Where a value stands within another: positions of items; of a dict the even ones are keys, the odd ones values.
type Path = Vec<usize>;

/// One step.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Edit {
    /// Leave out some items of a list, set or dict, or characters of a text.
    Remove { at: Path, from: usize, count: usize },
    /// Leave out items at the same places of several lists that are equally long.
    RemoveAlong { at: Vec<Path>, from: usize, count: usize },
    /// Put another value there.
    Replace { at: Path, with: Value },
    /// Put another value wherever this one stands.
    ReplaceAll { what: Value, with: Value },
    /// Put the items of a list in the place of the list.
    Splice { at: Path },
}

/// All steps that lead on from a value, large ones first. Items of tuples stay: their number means something.
pub(super) fn edits(root: &Value) -> Vec<Edit> {
    let mut walk = Walk::default();
    walk.visit(root, &mut Vec::new());
    let mut removals = walk.removals;
    removals.extend(along(&walk.lengths));
    // Large pieces first; among equal ones from the end, where what does not matter usually is.
    removals.sort_by_key(|edit| match edit {
        Edit::Remove { count, from, .. } | Edit::RemoveAlong { count, from, .. } => {
            (std::cmp::Reverse(*count), std::cmp::Reverse(*from))
        }
        _ => (std::cmp::Reverse(0), std::cmp::Reverse(0)),
    });
    let mut all = removals;
    all.extend(walk.splices);
    for (value, count) in walk.leaves {
        if count > 1 {
            all.extend(simpler(&value.0).into_iter().map(|with| Edit::ReplaceAll { what: value.0.clone(), with }));
        }
    }
    all.extend(walk.replacements);
    all
}

/// The value after the step; None where the step leads nowhere.
pub(super) fn apply(root: &Value, edit: &Edit) -> Option<Value> {
    let mut changed = root.clone();
    match edit {
        Edit::Remove { at, from, count } => remove(find(&mut changed, at)?, *from, *count)?,
        Edit::RemoveAlong { at, from, count } => {
            for path in at {
                remove(find(&mut changed, path)?, *from, *count)?;
            }
        }
        Edit::Replace { at, with } => *find(&mut changed, at)? = with.clone(),
        Edit::ReplaceAll { what, with } => replace_all(&mut changed, what, with),
        Edit::Splice { at } => {
            let (last, parent) = at.split_last()?;
            let Value::List(items) = find(&mut changed, parent)? else { return None };
            let Value::List(inner) = items.get(*last)?.clone() else { return None };
            items.splice(*last..=*last, inner);
        }
    }
    is_sound(&changed).then_some(changed)
}

/// A leaf that may stand in several places.
#[derive(PartialEq)]
struct Leaf(Value);

impl Eq for Leaf {}

impl std::hash::Hash for Leaf {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match &self.0 {
            Value::Int(number) => number.hash(state),
            Value::Str(text) => text.hash(state),
            _ => {}
        }
    }
}

#[derive(Default)]
struct Walk {
    removals: Vec<Edit>,
    splices: Vec<Edit>,
    replacements: Vec<Edit>,
    leaves: HashMap<Leaf, usize>,
    /// Lists and texts by their parent and length, for what goes along.
    lengths: HashMap<(Path, usize), Vec<Path>>,
}

impl Walk {
    fn visit(&mut self, value: &Value, path: &mut Path) {
        match value {
            Value::List(items) | Value::Set(items) | Value::FrozenSet(items) => {
                self.removable(path, items.len());
                if matches!(value, Value::List(_)) {
                    self.note_length(path, items.len());
                    for (index, _) in items.iter().enumerate().filter(|(_, item)| matches!(item, Value::List(_))) {
                        path.push(index);
                        self.splices.push(Edit::Splice { at: path.clone() });
                        path.pop();
                    }
                }
                self.visit_items(items.iter(), path);
            }
            Value::Tuple(items) => self.visit_items(items.iter(), path),
            Value::Dict(pairs) => {
                self.removable(path, pairs.len());
                self.visit_items(pairs.iter().flat_map(|(key, value)| [key, value]), path);
            }
            Value::Str(text) => {
                let length = text.chars().count();
                self.removable(path, length);
                self.note_length(path, length);
                self.leaf(value, path);
            }
            Value::Bytes(bytes) => self.removable(path, bytes.len()),
            _ => self.leaf(value, path),
        }
    }

    fn visit_items<'a>(&mut self, items: impl Iterator<Item = &'a Value>, path: &mut Path) {
        for (index, item) in items.enumerate() {
            path.push(index);
            self.visit(item, path);
            path.pop();
        }
    }

    fn leaf(&mut self, value: &Value, path: &Path) {
        if matches!(value, Value::Int(_) | Value::Str(_)) {
            *self.leaves.entry(Leaf(value.clone())).or_default() += 1;
        }
        let simpler = simpler(value).into_iter();
        self.replacements.extend(simpler.map(|with| Edit::Replace { at: path.clone(), with }));
    }

    fn removable(&mut self, path: &Path, length: usize) {
        pieces(length, |from, count| self.removals.push(Edit::Remove { at: path.clone(), from, count }));
    }

    fn note_length(&mut self, path: &Path, length: usize) {
        if let (Some((_, parent)), 1..) = (path.split_last(), length) {
            self.lengths.entry((parent.to_vec(), length)).or_default().push(path.clone());
        }
    }
}

/// Halves, quarters … single ones.
fn pieces(length: usize, mut each: impl FnMut(usize, usize)) {
    let mut count = length;
    while count > 0 {
        (0..length).step_by(count).filter(|from| from + count <= length).for_each(|from| each(from, count));
        // What is left over at the end is a piece as well.
        let rest = length % count;
        if rest > 0 {
            each(length - rest, rest);
        }
        count /= 2;
    }
}

/// Lists (or texts) with one parent that are equally long may have to stay so: columns of a table, parallel arguments.
fn along(lengths: &HashMap<(Path, usize), Vec<Path>>) -> Vec<Edit> {
    let mut all = Vec::new();
    let mut groups: Vec<_> = lengths.iter().filter(|(_, paths)| paths.len() > 1).collect();
    groups.sort();
    for ((_, length), paths) in groups {
        pieces(*length, |from, count| all.push(Edit::RemoveAlong { at: paths.clone(), from, count }));
    }
    all
}

/// Simpler values of the same class, the simplest first.
fn simpler(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(true) => vec![Value::Bool(false)],
        Value::Int(number) => smaller_numbers(*number).into_iter().map(Value::Int).collect(),
        Value::BigInt(_) => [0, 1, i64::MAX].into_iter().map(Value::Int).collect(),
        Value::Float(number) if number.is_finite() => {
            let mut all = vec![0.0, 1.0, number.trunc(), (number / 2.0).trunc(), -number];
            all.retain(|other| other != number && (other.abs() < number.abs() || number.is_sign_negative()));
            all.dedup();
            all.into_iter().map(Value::Float).collect()
        }
        Value::Float(_) => vec![Value::Float(0.0)],
        Value::Str(text) => simpler_texts(text).into_iter().map(Value::Str).collect(),
        _ => Vec::new(),
    }
}

fn smaller_numbers(number: i64) -> Vec<i64> {
    let mut all = vec![0, 1, -1, number / 10, number / 2, number - number.signum()];
    if number < 0 {
        all.push(number.saturating_neg());
    }
    all.retain(|other| {
        *other != number && other.unsigned_abs() <= number.unsigned_abs() && !(number == 1 && *other == -1)
    });
    let mut seen = Vec::new();
    all.retain(|other| {
        !seen.contains(other) && {
            seen.push(*other);
            true
        }
    });
    all
}

fn simpler_texts(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut all = Vec::new();
    for plain in ["", "a", "b", "0", "1"] {
        if plain != text && plain.len() < text.len() {
            all.push(plain.to_owned());
        }
    }
    if letters.len() > 64 {
        return all;
    }
    for (index, letter) in letters.iter().enumerate() {
        let plainer: &[char] = match letter {
            'a' | '0' => &[],
            '1'..='9' => &['0', '1'],
            'b'..='z' => &['a'],
            'A'..='Z' => &['a', 'A'],
            _ if letter.is_alphabetic() => &['a'],
            _ if letter.is_numeric() => &['0'],
            _ if letter.is_ascii() => &[],
            _ => &['a', ' '],
        };
        for other in plainer.iter().filter(|other| *other != letter) {
            let mut changed = letters.clone();
            changed[index] = *other;
            all.push(changed.into_iter().collect());
        }
    }
    all
}

fn find<'a>(root: &'a mut Value, path: &[usize]) -> Option<&'a mut Value> {
    let Some((first, rest)) = path.split_first() else { return Some(root) };
    let child = match root {
        Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
            items.get_mut(*first)?
        }
        Value::Dict(pairs) => {
            let (key, value) = pairs.get_mut(first / 2)?;
            if first % 2 == 0 { key } else { value }
        }
        _ => return None,
    };
    find(child, rest)
}

fn remove(value: &mut Value, from: usize, count: usize) -> Option<()> {
    match value {
        Value::List(items) | Value::Set(items) | Value::FrozenSet(items) => {
            (from + count <= items.len()).then(|| drop(items.drain(from..from + count)))
        }
        Value::Dict(pairs) => (from + count <= pairs.len()).then(|| drop(pairs.drain(from..from + count))),
        Value::Bytes(bytes) => (from + count <= bytes.len()).then(|| drop(bytes.drain(from..from + count))),
        Value::Str(text) => {
            let kept = text.chars().take(from).chain(text.chars().skip(from + count)).collect();
            *text = kept;
            Some(())
        }
        _ => None,
    }
}

fn replace_all(value: &mut Value, what: &Value, with: &Value) {
    if value == what {
        *value = with.clone();
        return;
    }
    match value {
        Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
            items.iter_mut().for_each(|item| replace_all(item, what, with));
        }
        Value::Dict(pairs) => pairs.iter_mut().for_each(|(key, value)| {
            replace_all(key, what, with);
            replace_all(value, what, with);
        }),
        _ => {}
    }
}

/// No key of a dict and no item of a set stands there twice.
fn is_sound(value: &Value) -> bool {
    match value {
        Value::List(items) | Value::Tuple(items) => items.iter().all(is_sound),
        Value::Set(items) | Value::FrozenSet(items) => are_distinct(items.iter()) && items.iter().all(is_sound),
        Value::Dict(pairs) => {
            are_distinct(pairs.iter().map(|(key, _)| key)) && pairs.iter().all(|(_, value)| is_sound(value))
        }
        _ => true,
    }
}

fn are_distinct<'a>(mut items: impl Iterator<Item = &'a Value>) -> bool {
    let mut seen = HashSet::new();
    items.all(|item| seen.insert(repr(item)))
}
