//! Drills: generated, and each answer is what the program printed when it ran.

use crate::Judge;
use crate::compare::same_output;
use crate::prepare::{explain, load_author};
use crate::session::{LoadOptions, Outcome, Session};
use domain::task::Program;
use domain::{Limits, Localized, Value};
use sandbox::{Environment, SandboxError};
use serde::{Deserialize, Serialize};

/// One verified instance, as it is stored and shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrillContent {
    pub program: String,
    pub prompt: Localized,
    /// `choice` or `text`.
    pub input: String,
    /// Shuffled; the answer is among them. Empty for `text`.
    pub choices: Vec<String>,
    pub answer: String,
    pub wrong: Vec<WrongAnswer>,
    pub explain: Option<Localized>,
    /// The interpreter that the answer comes from.
    pub interpreter: String,
}

/// An answer that a naive rule gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongAnswer {
    pub rule: String,
    pub text: String,
}

/// Why a generator gave no usable instance.
#[derive(Debug, thiserror::Error)]
pub enum DrillError {
    #[error("generate.py fails: {0}")]
    Generator(String),
    #[error("generate.py returned something else than the format says: {0}")]
    Shape(&'static str),
    #[error("the program that it made fails: {0}")]
    Program(String),
    #[error("only {0} wrong answers differ from the answer and from each other; a choice needs 3")]
    TooFewChoices(usize),
    #[error("it names the rule {0:?}, which drill.toml does not have")]
    UnknownRule(String),
    #[error(transparent)]
    Sandbox(#[from] SandboxError),
}

const WRONG_CHOICES: usize = 3;
const LIMITS: Limits = Limits { cpu_ms: 2_000, wall_ms: 6_000, memory_mb: 256, output_kb: 16 };

impl Judge {
    /// Generates the instance of a seed and verifies it by running the program and every mutated one.
    pub fn drill(
        &self,
        generator: &curriculum::DrillGenerator,
        seed: u64,
        interpreter: usize,
    ) -> Result<DrillContent, DrillError> {
        let mut session = self.load_drill(generator, interpreter)?;
        self.drill_by(&mut session, generator, seed, interpreter)
    }

    /// A generator in a cell, for many seeds.
    pub(crate) fn load_drill(
        &self,
        generator: &curriculum::DrillGenerator,
        interpreter: usize,
    ) -> Result<Session, DrillError> {
        let program = Program { file: "generate.py".into(), source: generator.program.clone() };
        load_author(self, &program, "generate", interpreter)?.map_err(DrillError::Generator)
    }

    pub(crate) fn drill_by(
        &self,
        session: &mut Session,
        generator: &curriculum::DrillGenerator,
        seed: u64,
        interpreter: usize,
    ) -> Result<DrillContent, DrillError> {
        let step = session.generate(Vec::new(), seed);
        step.outcome.check_cell()?;
        let Outcome::Answer(made) = step.outcome else { return Err(DrillError::Generator(explain(&step.outcome))) };
        let program = text_of(&made, "program").ok_or(DrillError::Shape("`program` must be a text"))?;
        let prompt = localized(made.get("prompt")).ok_or(DrillError::Shape("`prompt` must have `en` and `ru`"))?;
        let explain = match made.get("explain") {
            None | Some(Value::None) => None,
            some => Some(localized(some).ok_or(DrillError::Shape("`explain` must have `en` and `ru`"))?),
        };
        let answer = self.printed_by(&program, interpreter)?;
        if answer.is_empty() {
            return Err(DrillError::Program("it prints nothing".into()));
        }

        let is_choice = generator.input == curriculum::DrillInput::Choice;
        let mut wrong: Vec<WrongAnswer> = Vec::new();
        for one in made.get("wrong").and_then(Value::as_sequence).unwrap_or_default() {
            let rule = text_of(one, "rule").ok_or(DrillError::Shape("a wrong answer needs its `rule`"))?;
            if !generator.rules.iter().any(|known| known.id == rule) {
                return Err(DrillError::UnknownRule(rule));
            }
            let text = match (text_of(one, "text"), text_of(one, "program")) {
                (Some(text), _) => text.trim_end().to_owned(),
                (None, Some(mutated)) => self.printed_by(&mutated, interpreter)?,
                (None, None) => return Err(DrillError::Shape("a wrong answer needs `program` or `text`")),
            };
            let is_new = !same_output(&text, &answer) && !wrong.iter().any(|other| same_output(&other.text, &text));
            if is_new && !text.is_empty() {
                wrong.push(WrongAnswer { rule, text });
            }
        }
        let mut choices = Vec::new();
        if is_choice {
            if wrong.len() < WRONG_CHOICES {
                return Err(DrillError::TooFewChoices(wrong.len()));
            }
            wrong.truncate(WRONG_CHOICES);
            choices = wrong.iter().map(|one| one.text.clone()).collect();
            choices.insert(position_of(seed), answer.clone());
        }
        Ok(DrillContent {
            program,
            prompt,
            input: if is_choice { "choice" } else { "text" }.into(),
            choices,
            answer,
            wrong,
            explain,
            interpreter: self.interpreter_version(interpreter),
        })
    }

    /// What a program prints, without blanks at the end.
    fn printed_by(&self, source: &str, interpreter: usize) -> Result<String, DrillError> {
        let (mut session, step) = Session::load(
            &self.sandbox,
            Environment::standard(interpreter),
            source,
            &LoadOptions::whole_program(),
            &LIMITS,
        )?;
        let step = if matches!(step.outcome, Outcome::Answer(_)) { session.run("") } else { step };
        step.outcome.check_cell()?;
        match step.outcome {
            Outcome::Answer(_) => Ok(step.stdout.trim_end().to_owned()),
            other => Err(DrillError::Program(explain(&other))),
        }
    }
}

/// Where the answer stands among the choices: spread evenly over seeds, also over those that follow each other.
fn position_of(seed: u64) -> usize {
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((mixed ^ (mixed >> 31)) % (WRONG_CHOICES as u64 + 1)) as usize
}

fn text_of(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

fn localized(value: Option<&Value>) -> Option<Localized> {
    let value = value?;
    Some(Localized { en: text_of(value, "en")?, ru: text_of(value, "ru")? })
}
