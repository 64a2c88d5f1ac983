//! Drill generators: verified over many seeds, the same answer on every interpreter, instances that differ.

use super::Checked;
use crate::Judge;
use crate::drill::DrillError;
use crate::session::Session;
use curriculum::DrillGenerator;
use std::collections::HashSet;

/// Seeds on the default interpreter, and how many of them on each of the others.
const SEEDS: u64 = 500;
const SEEDS_ELSEWHERE: u64 = 50;
/// At least this share of instances must differ.
const DISTINCT: f64 = 0.6;

impl Judge {
    pub(super) fn check_drill(&self, generator: &DrillGenerator, checked: &mut Checked) {
        let place = format!("drills/{}/generate.py", generator.meta.slug);
        let mut programs = HashSet::new();
        let mut rules = HashSet::new();
        let mut positions = [0usize; 4];
        let interpreters = 0..self.sandbox.interpreters().len();
        let sessions: Result<Vec<Session>, DrillError> =
            interpreters.clone().map(|interpreter| self.load_drill(generator, interpreter)).collect();
        let mut sessions = match sessions {
            Ok(sessions) => sessions,
            Err(error) => return checked.fault(place, error.to_string()),
        };
        for seed in 0..SEEDS {
            checked.counts.drills += 1;
            let content = match self.drill_by(&mut sessions[0], generator, seed, 0) {
                Ok(content) => content,
                Err(error) => return checked.fault(place, format!("seed {seed}: {error}")),
            };
            if let Some(count) =
                content.choices.iter().position(|choice| *choice == content.answer).and_then(|at| positions.get_mut(at))
            {
                *count += 1;
            }
            rules.extend(content.wrong.iter().map(|wrong| wrong.rule.clone()));
            for interpreter in interpreters.clone().skip(1) {
                if seed < SEEDS_ELSEWHERE {
                    match self.drill_by(&mut sessions[interpreter], generator, seed, interpreter) {
                        Ok(other) if other.answer == content.answer => {}
                        Ok(other) => {
                            let what = format!(
                                "seed {seed}: CPython {} answers otherwise than {}",
                                other.interpreter, content.interpreter
                            );
                            checked.fault(&place, what);
                        }
                        Err(error) => checked.fault(
                            &place,
                            format!("seed {seed}, CPython {}: {error}", self.interpreter_version(interpreter)),
                        ),
                    }
                }
            }
            programs.insert(content.program);
        }
        if (programs.len() as f64) < DISTINCT * SEEDS as f64 {
            checked.fault(&place, format!("only {} of {SEEDS} instances differ", programs.len()));
        }
        for rule in generator.rules.iter().filter(|rule| !rules.contains(&rule.id)) {
            let place = format!("drills/{}/drill.toml", generator.meta.slug);
            checked.fault(place, format!("the rule {:?} gave no wrong answer in {SEEDS} instances", rule.id));
        }
        let expected = SEEDS as f64 / 4.0;
        if generator.input == curriculum::DrillInput::Choice
            && positions.iter().any(|&count| (count as f64 - expected).abs() > expected * 0.5)
        {
            checked.fault(place, format!("the answer stands at the four places {positions:?} times"));
        }
    }
}
