//! Before and after of every rule, from one table. A test runs the rules on them: what is shown is what is found.

use super::Rule;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// How a rule looks in code. Of what is well done, `before` is the weaker way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    pub before: &'static str,
    pub after: &'static str,
    /// Too large to stand here as it is found: a picture of it.
    pub is_sketch: bool,
}

/// `== rule`, what comes before, `--`, what comes after; ` ~` marks a sketch.
static TABLE: LazyLock<BTreeMap<&'static str, Example>> = LazyLock::new(|| {
    let blocks = include_str!("examples.txt").trim_start_matches("== ").split("\n== ");
    blocks.filter_map(|block| block.split_once('\n')).filter_map(example).collect()
});

fn example((name, code): (&'static str, &'static str)) -> Option<(&'static str, Example)> {
    let (before, after) = code.split_once("\n--\n")?;
    let is_sketch = name.ends_with(" ~");
    Some((name.trim_end_matches(" ~"), Example { before, after: after.trim_end(), is_sketch }))
}

impl Rule {
    pub fn example(self) -> Option<Example> {
        TABLE.get(self.name()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_example_and_every_example_its_rule() {
        for rule in Rule::ALL {
            let example = rule.example().unwrap_or_else(|| panic!("{rule} has no example"));
            assert_ne!(example.before, example.after, "{rule}");
        }
        assert_eq!(TABLE.len(), Rule::ALL.len());
    }
}
