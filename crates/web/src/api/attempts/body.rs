//! An attempt as the API shows it.

use super::said::SaidBody;
use domain::claim::Claim;
use domain::judgement::ProofRun;
use domain::{Attempt, AttemptMode, AttemptState, CaseResult, Insight, Judgement, Language, ProgramError, Verdict};
use i18n::Messages;
use i18n::review::RemarkWords;
use i18n::traceback::Explanation;
use serde::Serialize;
use serde_json::{Value, json};
use store::AttemptSummary;
use utoipa::ToSchema;
use uuid::Uuid;

#[derive(Debug, Serialize, ToSchema)]
pub struct AttemptListed {
    id: Uuid,
    exercise: Uuid,
    mode: &'static str,
    /// `queued`, `running`, `done`.
    state: &'static str,
    /// `AC`, `WA`, `TLE`, `MLE`, `OLE`, `RTE`, `CE`, `FORBIDDEN`, `IE`.
    verdict: Option<&'static str>,
    hints_used: u32,
    created_at: i64,
    finished_at: Option<i64>,
}

impl AttemptListed {
    pub fn of(attempt: &AttemptSummary) -> AttemptListed {
        AttemptListed {
            id: attempt.id.0,
            exercise: attempt.exercise.0,
            mode: attempt.mode.name(),
            state: attempt.state.name(),
            verdict: attempt.verdict.map(Verdict::name),
            hints_used: attempt.hints_used,
            created_at: attempt.created_at,
            finished_at: attempt.finished_at,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct AttemptBody {
    id: Uuid,
    exercise: Uuid,
    exercise_kind: &'static str,
    mode: &'static str,
    state: &'static str,
    verdict: Option<&'static str>,
    program: String,
    own_input: Option<String>,
    hints_used: u32,
    created_at: i64,
    finished_at: Option<i64>,
    judgement: Option<JudgementBody>,
    /// What was found out beyond the verdict, each with its `kind`: `counterexample` (`case`, `is_minimal`, `tried`, `slow`),
    /// `growth` (`class`, `family`, `from`, `to`, `is_cut`, `points`), `memory` (the same, and `beside`), `review` (`remarks`, each with `weight`, `rule`, `lines`,
    /// `names`, `title`, `why`, `before`, `after`; `unchecked`).
    #[schema(value_type = Vec<Object>)]
    insights: Vec<Value>,
    /// More insights may come.
    insights_pending: bool,
    /// What was said of the program before it was judged, and what came of it. Null where nothing was.
    said: Option<SaidBody>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct JudgementBody {
    verdict: &'static str,
    /// In order. Of a submit only the failing case tells its input and answers.
    cases: Vec<CaseBody>,
    cases_total: usize,
    cpu_ms: f64,
    wall_ms: f64,
    memory_kb: u64,
    interpreter: String,
    /// What the author says of this mistake.
    mistake: Option<String>,
    forbidden: Vec<ForbiddenBody>,
    proofs: Vec<ProofBody>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct CaseBody {
    id: String,
    verdict: &'static str,
    cpu_ms: f64,
    input: Option<String>,
    expected: Option<String>,
    got: Option<String>,
    printed: Option<String>,
    error: Option<ErrorBody>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorBody {
    class: String,
    message: String,
    line: Option<u32>,
    traceback: String,
    /// Of a program that crashed or is no Python.
    explanation: Option<ExplanationBody>,
}

/// An exception in words, in the reader's language. Code stands between backticks.
#[derive(Debug, Serialize, ToSchema)]
pub struct ExplanationBody {
    /// What it means here.
    meaning: String,
    /// The usual cause, and what to do.
    cause: String,
    suggestion: Option<String>,
    /// The line of the program, and the part of it that is meant.
    source: Option<String>,
    marked: Option<String>,
    values: Vec<ValueBody>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ValueBody {
    expression: String,
    class: String,
    value: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ForbiddenBody {
    construct: String,
    line: u32,
    reason: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ProofBody {
    interpreter: String,
    holds: bool,
    claims: Vec<ClaimBody>,
    printed: String,
    error: Option<ErrorBody>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ClaimBody {
    name: String,
    error: Option<ErrorBody>,
}

impl AttemptBody {
    pub fn of(attempt: Attempt, language: Language) -> AttemptBody {
        let shows_all = attempt.mode != AttemptMode::Submit;
        AttemptBody {
            id: attempt.id.0,
            exercise: attempt.exercise.0,
            exercise_kind: attempt.exercise_kind.name(),
            mode: attempt.mode.name(),
            state: attempt.state.name(),
            verdict: attempt.verdict.map(Verdict::name),
            program: attempt.program,
            own_input: attempt.own_input,
            hints_used: attempt.hints_used,
            created_at: attempt.created_at,
            finished_at: attempt.finished_at,
            judgement: attempt.judgement.map(|judgement| JudgementBody::of(judgement, shows_all, language)),
            insights: Vec::new(),
            insights_pending: false,
            said: None,
        }
    }

    pub fn with_insights(
        self,
        found: &[Insight],
        insights_pending: bool,
        claim: Option<&Claim>,
        language: Language,
    ) -> AttemptBody {
        let insights = found.iter().map(|insight| with_words(insight, Messages::of(language))).collect();
        let is_pending = insights_pending || self.state != AttemptState::Done.name();
        let said = claim.map(|claim| SaidBody::of(claim, found, is_pending));
        AttemptBody { insights, insights_pending, said, ..self }
    }
}

impl JudgementBody {
    fn of(judgement: Judgement, shows_all: bool, language: Language) -> JudgementBody {
        let case = |case: CaseResult| {
            let is_shown = shows_all || !case.verdict.is_accepted();
            CaseBody::of(case, is_shown, language)
        };
        JudgementBody {
            verdict: judgement.verdict.name(),
            cases: judgement.cases.into_iter().map(case).collect(),
            cases_total: judgement.cases_total,
            cpu_ms: judgement.cpu_ms,
            wall_ms: judgement.wall_ms,
            memory_kb: judgement.memory_kb,
            interpreter: judgement.interpreter,
            mistake: judgement.mistake.map(|text| text.get(language).clone()),
            forbidden: judgement
                .forbidden
                .into_iter()
                .map(|found| ForbiddenBody {
                    reason: found.reason.get(language).clone(),
                    construct: found.construct,
                    line: found.line,
                })
                .collect(),
            proofs: judgement.proofs.into_iter().map(ProofBody::of).collect(),
        }
    }
}

/// An insight as it is stored; a remark also says what the page would.
fn with_words(insight: &Insight, t: Messages) -> Value {
    let mut body = json!(insight);
    if let (Insight::Review(review), Some(remarks)) = (insight, body["remarks"].as_array_mut()) {
        for (remark, body) in review.remarks.iter().zip(remarks) {
            let words = RemarkWords::of(t, remark);
            (body["title"], body["why"]) = (json!(words.title.plain()), json!(words.why.plain()));
            (body["before"], body["after"]) =
                (json!(words.example.map(|one| one.before)), json!(words.example.map(|one| one.after)));
        }
    }
    body
}

impl CaseBody {
    fn of(case: CaseResult, is_shown: bool, language: Language) -> CaseBody {
        let shown = |text: String| Some(text).filter(|_| is_shown);
        CaseBody {
            id: case.id,
            verdict: case.verdict.name(),
            cpu_ms: case.cpu_ms,
            input: shown(case.input),
            expected: case.expected.and_then(shown),
            got: case.got.and_then(shown),
            printed: shown(case.printed),
            error: case.error.map(|error| ErrorBody::explained(error, case.verdict, language)),
        }
    }
}

impl ErrorBody {
    fn of(error: ProgramError) -> ErrorBody {
        let ProgramError { class, message, line, traceback, .. } = error;
        ErrorBody { class, message, line, traceback, explanation: None }
    }

    fn explained(error: ProgramError, verdict: Verdict, language: Language) -> ErrorBody {
        let is_crash = matches!(verdict, Verdict::RuntimeError | Verdict::CompileError);
        let explanation = is_crash.then(|| ExplanationBody::of(&error, language));
        ErrorBody { explanation, ..ErrorBody::of(error) }
    }
}

impl ExplanationBody {
    fn of(error: &ProgramError, language: Language) -> ExplanationBody {
        let explanation = Explanation::of(Messages::of(language), error);
        let place = explanation.place.as_ref();
        let value =
            |one: i18n::traceback::Shown| ValueBody { expression: one.text, class: one.class, value: one.value };
        ExplanationBody {
            meaning: explanation.meaning.plain(),
            cause: explanation.why.plain(),
            suggestion: explanation.suggestion.as_ref().map(i18n::rich::Rich::plain),
            source: place.map(|place| format!("{}{}{}", place.before, place.meant, place.after)),
            marked: place.map(|place| place.meant.clone()).filter(|meant| !meant.is_empty()),
            values: explanation.values.into_iter().map(value).collect(),
        }
    }
}

impl ProofBody {
    fn of(run: ProofRun) -> ProofBody {
        ProofBody {
            holds: run.holds(),
            interpreter: run.interpreter,
            claims: run
                .claims
                .into_iter()
                .map(|claim| ClaimBody { name: claim.name, error: claim.error.map(ErrorBody::of) })
                .collect(),
            printed: run.printed,
            error: run.error.map(ErrorBody::of),
        }
    }
}
