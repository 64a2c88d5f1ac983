//! Questions: every claim holds on every interpreter, speaks of its subject, and is contradicted by the misconception.

use super::Checked;
use crate::Judge;
use crate::prepare::load_author;
use crate::session::Outcome;
use curriculum::Question;
use domain::Value;
use domain::task::Program;

const WITHOUT_SUBJECT: &str = include_str!("without_subject.py");
const PROOF: &str = "prove_";
const MISCONCEPTION: &str = "believe_";

impl Judge {
    pub(super) fn check_question(&self, question: &Question, checked: &mut Checked) {
        let place = format!("questions/{}", question.meta.slug);
        self.check_proof(question, &format!("{place}/proof.py"), checked);
        self.check_subject(question, &format!("{place}/proof.py"), checked);
        self.check_misconception(question, &format!("{place}/misconception.py"), checked);
    }

    fn check_proof(&self, question: &Question, place: &str, checked: &mut Checked) {
        for interpreter in 0..self.sandbox.interpreters().len() {
            let version = self.interpreter_version(interpreter);
            let run = match self.claims(&question.proof, PROOF, interpreter) {
                Ok(run) => run,
                Err(error) => return checked.fault(place, error.to_string()),
            };
            if let Some(error) = &run.error {
                checked.fault(place, format!("CPython {version}: {}: {}", error.class, error.message));
                continue;
            }
            checked.counts.claims += run.claims.len();
            for claim in &run.claims {
                if let Some(error) = &claim.error {
                    let line = error.line.map(|line| format!(" in line {line}")).unwrap_or_default();
                    let what = format!(
                        "CPython {version}: {} does not hold: {}{line} {}",
                        claim.name, error.class, error.message
                    );
                    checked.fault(place, what);
                }
            }
            for point in &question.points {
                let name = format!("{PROOF}{}", point.id.replace('-', "_"));
                if !run.claims.iter().any(|claim| claim.name == name) {
                    checked.fault(place, format!("point {:?} has no function {name}", point.id));
                }
            }
        }
    }

    /// With its subject removed, each assertion must fail.
    fn check_subject(&self, question: &Question, place: &str, checked: &mut Checked) {
        let program = Program { file: "without_subject.py".into(), source: WITHOUT_SUBJECT.into() };
        let mut session = match load_author(self, &program, "variants", 0) {
            Ok(Ok(session)) => session,
            Ok(Err(reason)) => return checked.fault(place, reason),
            Err(error) => return checked.fault(place, error.to_string()),
        };
        let arguments = vec![Value::Str(question.proof.clone()), Value::Str(PROOF.into())];
        let step = session.call(Value::Tuple(arguments), Value::Dict(Vec::new()));
        // A proof that cannot be parsed was reported already.
        let Outcome::Answer(variants) = step.outcome else { return };
        for variant in variants.as_sequence().unwrap_or_default() {
            let [Value::Str(claim), Value::Int(line), Value::Str(source)] = variant.as_sequence().unwrap_or_default()
            else {
                continue;
            };
            checked.counts.assertions += 1;
            if *line == 0 {
                checked.fault(place, format!("{claim} asserts nothing"));
                continue;
            }
            match self.claims(source, PROOF, 0) {
                Ok(run) if run.holds() => {
                    let what = format!(
                        "line {line}: the assertion of {claim} holds without its subject, so it proves nothing"
                    );
                    checked.fault(place, what);
                }
                Ok(_) => {}
                Err(error) => checked.fault(place, error.to_string()),
            }
        }
    }

    fn check_misconception(&self, question: &Question, place: &str, checked: &mut Checked) {
        for interpreter in 0..self.sandbox.interpreters().len() {
            let version = self.interpreter_version(interpreter);
            let run = match self.claims(&question.misconception, MISCONCEPTION, interpreter) {
                Ok(run) => run,
                Err(error) => return checked.fault(place, error.to_string()),
            };
            if let Some(error) = &run.error {
                checked.fault(place, format!("CPython {version}: {}: {}", error.class, error.message));
            } else if run.claims.is_empty() {
                checked.fault(place, format!("it has no function {MISCONCEPTION}…"));
            }
            for claim in &run.claims {
                checked.counts.misconceptions += 1;
                match &claim.error {
                    Some(error) if error.class == "AssertionError" => {}
                    Some(error) => {
                        let what = format!(
                            "CPython {version}: {} raises {} instead of AssertionError",
                            claim.name, error.class
                        );
                        checked.fault(place, what);
                    }
                    None => checked
                        .fault(place, format!("CPython {version}: {} holds, so it is no misconception", claim.name)),
                }
            }
        }
    }
}
