//! An exception explained on the command line: as text in the language of the environment, as JSON in both.

use domain::traceback::situation;
use domain::{Judgement, Language, ProgramError, Verdict};
use i18n::Messages;
use i18n::traceback::Explanation;
use serde_json::{Value, json};
use std::fmt::Write;

/// The exception that an explanation is wanted for.
pub fn crash(judgement: &Judgement) -> Option<&ProgramError> {
    let failed = judgement.cases.iter().find(|case| !case.verdict.is_accepted())?;
    failed.error.as_ref().filter(|_| is_explained(failed.verdict))
}

pub fn is_explained(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::RuntimeError | Verdict::CompileError)
}

pub fn write(out: &mut String, explanation: &Explanation) {
    let _ = writeln!(out, "  {}", explanation.meaning.plain());
    if let Some(place) = explanation.place.as_ref().filter(|place| !place.meant.is_empty()) {
        let _ = writeln!(out, "    {}{}{}", place.before, place.meant, place.after);
        let under = |text: &str| text.chars().map(|one| if one == '\t' { '\t' } else { ' ' }).collect::<String>();
        let _ = writeln!(out, "    {}{}", under(&place.before), "^".repeat(place.meant.chars().count()));
    }
    for one in &explanation.values {
        let _ = writeln!(out, "    {} = {}  ({})", one.text, one.value, one.class);
    }
    for text in explanation.suggestion.iter().chain([&explanation.why]) {
        let _ = writeln!(out, "  {}", text.plain());
    }
}

pub fn json(error: &ProgramError) -> Value {
    let of = |language| {
        let explanation = Explanation::of(Messages::of(language), error);
        json!({
            "meaning": explanation.meaning.plain(),
            "cause": explanation.why.plain(),
            "suggestion": explanation.suggestion.as_ref().map(|text| text.plain()),
            "values": explanation.values.iter().map(|one| json!({
                "expression": one.text, "class": one.class, "value": one.value,
            })).collect::<Vec<_>>(),
        })
    };
    json!({ "situation": situation(error).name(), "en": of(Language::En), "ru": of(Language::Ru) })
}
