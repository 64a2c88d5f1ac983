//! A proof on one interpreter: its claims, what it printed, why it stopped.

use domain::judgement::ProofRun;
use domain::{Language, ProgramError};
use i18n::Messages;

#[derive(Debug)]
pub struct ProofView {
    pub interpreter: String,
    pub holds: bool,
    pub claims: Vec<ClaimView>,
    pub printed: Option<String>,
    pub error: Option<String>,
}

#[derive(Debug)]
pub struct ClaimView {
    pub name: String,
    pub word: &'static str,
    pub holds: bool,
    pub error: Option<String>,
}

impl ProofView {
    pub fn of(run: &ProofRun, language: Language) -> ProofView {
        let t = Messages::of(language);
        let claims = run.claims.iter().map(|claim| ClaimView {
            name: claim.name.clone(),
            word: if claim.error.is_none() { t.question_claim_holds() } else { t.question_claim_fails() },
            holds: claim.error.is_none(),
            error: claim.error.as_ref().map(|error| text(t, error)),
        });
        ProofView {
            interpreter: run.interpreter.clone(),
            holds: run.holds(),
            claims: claims.collect(),
            printed: Some(run.printed.clone()).filter(|printed| !printed.is_empty()),
            error: run.error.as_ref().map(|error| text(t, error)),
        }
    }
}

fn text(t: Messages, error: &ProgramError) -> String {
    if error.class == "exit" {
        t.result_exit().to_owned()
    } else if !error.traceback.is_empty() {
        error.traceback.clone()
    } else if error.message.is_empty() {
        error.class.clone()
    } else {
        format!("{}: {}", error.class, error.message)
    }
}
