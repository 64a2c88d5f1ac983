//! What the inputs of a task have in common: the guard of shrinking where the author wrote no `valid`. It is learnt from
//! the cases and from generated inputs; an input that is in anything unlike all of them is not tried.

mod order;
mod texts;

use domain::Value;
use order::{Order, Pairs};
use std::collections::HashMap;
use texts::Texts;

/// What was seen at one place of the inputs.
#[derive(Debug, Default)]
pub(super) struct Shape {
    nones: bool,
    bools: bool,
    numbers: Option<(f64, f64)>,
    has_ints: bool,
    has_floats: bool,
    texts: Texts,
    bytes: bool,
    lists: Option<Lists>,
    sets: Option<Lists>,
    /// Tuples by their length and first item, where that is one of a few words.
    tuples: HashMap<String, Tuples>,
    dicts: Option<Dicts>,
}

#[derive(Debug, Default)]
struct Lists {
    shortest: usize,
    longest: usize,
    item: Box<Shape>,
    order: Order,
    /// Whether all items of such a list are equally long.
    is_even: bool,
}

#[derive(Debug, Default)]
struct Tuples {
    items: Vec<Shape>,
    pairs: Pairs,
}

#[derive(Debug, Default)]
struct Dicts {
    shortest: usize,
    longest: usize,
    /// The keys of all of them, as long as they are the same.
    record: Option<Vec<Value>>,
    by_key: Vec<Shape>,
    key: Box<Shape>,
    value: Box<Shape>,
}

/// So many dictionaries within each other may be records. A record is learnt twice, with its keys and as one of many, so that
/// without a bound the work would double with every level.
const RECORDS_WITHIN: u32 = 4;

impl Shape {
    pub fn learn(&mut self, value: &Value) {
        self.learn_within(value, RECORDS_WITHIN);
    }

    fn learn_within(&mut self, value: &Value, records: u32) {
        match value {
            Value::None => self.nones = true,
            Value::Bool(_) => self.bools = true,
            Value::Int(_) | Value::BigInt(_) | Value::Float(_) => {
                let number = number_of(value);
                let (low, high) = self.numbers.unwrap_or((number, number));
                self.numbers = Some((low.min(number), high.max(number)));
                self.has_floats |= matches!(value, Value::Float(_));
                self.has_ints |= !matches!(value, Value::Float(_));
            }
            Value::Str(text) => self.texts.learn(text),
            Value::Bytes(_) => self.bytes = true,
            Value::List(items) => learn_list(&mut self.lists, items, records),
            Value::Set(items) | Value::FrozenSet(items) => learn_list(&mut self.sets, items, records),
            Value::Tuple(items) => {
                let tuples = self.tuples.entry(variant(items)).or_default();
                tuples.items.resize_with(items.len(), Shape::default);
                tuples.items.iter_mut().zip(items).for_each(|(shape, item)| shape.learn_within(item, records));
                tuples.pairs.learn(items);
            }
            Value::Dict(pairs) => self.dicts.get_or_insert_with(|| Dicts::of(pairs)).learn(pairs, records),
            _ => {}
        }
    }

    /// Whether only values of the same classes stand at the same places; their bounds are somebody else's to know.
    pub fn is_like(&self, value: &Value) -> bool {
        let are_like = |lists: &Option<Lists>, items: &[Value]| {
            items.is_empty() || lists.as_ref().is_some_and(|lists| items.iter().all(|item| lists.item.is_like(item)))
        };
        match value {
            Value::None => self.nones,
            Value::Bool(_) => self.bools,
            Value::Int(_) | Value::BigInt(_) => self.has_ints,
            Value::Float(_) => self.has_floats,
            Value::Str(_) => self.texts.has_any(),
            Value::Bytes(_) => self.bytes,
            Value::List(items) => self.lists.is_some() && are_like(&self.lists, items),
            Value::Set(items) | Value::FrozenSet(items) => self.sets.is_some() && are_like(&self.sets, items),
            Value::Tuple(items) => self.tuples.values().any(|tuples| {
                tuples.items.len() == items.len()
                    && tuples.items.iter().zip(items).all(|(shape, item)| shape.is_like(item))
            }),
            Value::Dict(pairs) => self.dicts.as_ref().is_some_and(|dicts| {
                pairs.iter().all(|(key, value)| dicts.key.is_like(key) && dicts.value.is_like(value))
            }),
            _ => false,
        }
    }

    pub fn allows(&self, value: &Value) -> bool {
        match value {
            Value::None => self.nones,
            Value::Bool(_) => self.bools,
            Value::Int(_) | Value::BigInt(_) => self.has_ints && self.allows_number(value),
            Value::Float(_) => self.has_floats && self.allows_number(value),
            Value::Str(text) => self.texts.allows(text),
            Value::Bytes(_) => self.bytes,
            Value::List(items) => allows_list(self.lists.as_ref(), items),
            Value::Set(items) | Value::FrozenSet(items) => allows_list(self.sets.as_ref(), items),
            Value::Tuple(items) => self.tuples.get(&variant(items)).is_some_and(|tuples| {
                tuples.items.iter().zip(items).all(|(shape, item)| shape.allows(item)) && tuples.pairs.allow(items)
            }),
            Value::Dict(pairs) => self.dicts.as_ref().is_some_and(|dicts| dicts.allows(pairs)),
            _ => false,
        }
    }

    fn allows_number(&self, value: &Value) -> bool {
        let number = number_of(value);
        self.numbers.is_some_and(|(low, high)| (low..=high).contains(&number))
    }
}

fn learn_list(lists: &mut Option<Lists>, items: &[Value], records: u32) {
    let first = || Lists { shortest: items.len(), longest: items.len(), is_even: true, ..Lists::default() };
    let lists = lists.get_or_insert_with(first);
    lists.shortest = lists.shortest.min(items.len());
    lists.longest = lists.longest.max(items.len());
    lists.is_even &= is_even(items);
    lists.order.learn(items);
    items.iter().for_each(|item| lists.item.learn_within(item, records));
}

fn allows_list(lists: Option<&Lists>, items: &[Value]) -> bool {
    lists.is_some_and(|lists| {
        (lists.shortest..=lists.longest).contains(&items.len())
            && (!lists.is_even || is_even(items))
            && items.iter().all(|item| lists.item.allows(item))
            && lists.order.allows(items)
    })
}

fn is_even(items: &[Value]) -> bool {
    let length = |value: &Value| match value {
        Value::Str(text) => Some(text.chars().count()),
        other => other.as_sequence().map(<[Value]>::len),
    };
    // The last line of a text is often empty.
    let items = match items.split_last() {
        Some((Value::Str(last), rest)) if last.is_empty() => rest,
        _ => items,
    };
    items.windows(2).all(|pair| length(&pair[0]) == length(&pair[1]))
}

/// Tuples that begin with a word are told apart by it, such as steps and calls.
fn variant(items: &[Value]) -> String {
    match items.first() {
        Some(Value::Str(word)) if is_word(word) && items.len() > 1 => format!("{} {word}", items.len()),
        _ => items.len().to_string(),
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.len() <= 20 && text.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '_')
}

fn number_of(value: &Value) -> f64 {
    match value {
        Value::Int(number) => *number as f64,
        Value::Float(number) => *number,
        Value::BigInt(number) => {
            let size = 2f64.powi(number.bits().min(1020) as i32);
            if number.sign() == num_bigint::Sign::Minus { -size } else { size }
        }
        _ => 0.0,
    }
}

impl Dicts {
    fn of(pairs: &[(Value, Value)]) -> Dicts {
        let keys = pairs.iter().map(|(key, _)| key.clone()).collect();
        Dicts { shortest: pairs.len(), longest: pairs.len(), record: Some(keys), ..Dicts::default() }
    }

    fn learn(&mut self, pairs: &[(Value, Value)], records: u32) {
        let within = records.saturating_sub(1);
        self.shortest = self.shortest.min(pairs.len());
        self.longest = self.longest.max(pairs.len());
        for (key, value) in pairs {
            self.key.learn_within(key, within);
            self.value.learn_within(value, within);
        }
        if records == 0 {
            self.record = None;
        }
        let Some(keys) = &self.record else { return };
        if keys.len() == pairs.len() && keys.iter().zip(pairs).all(|(key, (other, _))| key == other) {
            self.by_key.resize_with(keys.len(), Shape::default);
            self.by_key.iter_mut().zip(pairs).for_each(|(shape, (_, value))| shape.learn_within(value, within));
        } else {
            self.record = None;
        }
    }

    fn allows(&self, pairs: &[(Value, Value)]) -> bool {
        let in_bounds = (self.shortest..=self.longest).contains(&pairs.len());
        in_bounds
            && match &self.record {
                Some(keys) => {
                    keys.iter().zip(pairs).all(|(key, (other, _))| key == other)
                        && self.by_key.iter().zip(pairs).all(|(shape, (_, value))| shape.allows(value))
                }
                None => pairs.iter().all(|(key, value)| self.key.allows(key) && self.value.allows(value)),
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::value::parse_literal;

    #[track_caller]
    fn check(seen: &[&str], input: &str, allowed: bool) {
        let mut shape = Shape::default();
        for text in seen {
            shape.learn(&parse_literal(text).expect("a literal"));
        }
        assert_eq!(shape.allows(&parse_literal(input).expect("a literal")), allowed, "{input}");
    }

    #[test]
    fn a_value_of_another_class_is_never_like_the_others() {
        let mut shape = Shape::default();
        shape.learn(&parse_literal("([['Bek'], []], 3)").expect("a literal"));
        for (text, expected) in [("([['a', 'b']], 99)", true), ("(['a'], 3)", false), ("([['a']], 'x')", false)] {
            assert_eq!(shape.is_like(&parse_literal(text).expect("a literal")), expected, "{text}");
        }
    }

    #[test]
    fn deep_dictionaries_are_learnt_in_one_walk() {
        let nested = |depth| format!("{}1{}", "{'a': ".repeat(depth), "}".repeat(depth));
        check(&[&nested(90)], &nested(90), true);
        check(&[&nested(90)], &nested(2).replace('1', "'x'"), false);
    }

    #[test]
    fn what_all_inputs_have_in_common_is_kept() {
        check(&["[1, 5, 9]", "[2, 3, 4]"], "[1, 2, 3]", true);
        check(&["[1, 5, 9]", "[2, 3, 4]"], "[3, 2, 4]", false);
        check(&["[3, 1]", "[1, 1]"], "[2, 1]", true);
        check(&["[3, 1]", "[1, 1]"], "[2]", false);
        check(&["(1, 4)", "(2, 9)", "(0, 1)"], "(2, 1)", false);
        check(&["{'a': 1, 'b': 2}", "{'a': 2, 'b': 1}"], "{'a': 1}", false);
        check(&["[('put', 1), ('get',)]", "[('put', 3)]"], "[('put', 2)]", true);
        check(&["[('put', 1), ('get',)]", "[('put', 3)]"], "[('pop', 2)]", false);
        check(&["['2024-05-06', '2025-01-02']", "['2023-07-08']"], "['0000-00-00']", false);
        check(&["['2024-05-06', '2025-01-02']", "['2023-07-08']"], "['2025-01-02']", true);
    }
}
