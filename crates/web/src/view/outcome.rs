//! What became of an attempt: the verdict first, in one line, then what one needs to go on.

mod cases;
mod proofs;

pub use cases::CaseView;
pub use proofs::ProofView;

use crate::practice::traces;
use crate::view::changes::{Line, changes};
use crate::view::difference::Marked;
use crate::view::insights::Insights;
use crate::view::prose::inline;
use crate::view::words;
use askama::Template;
use domain::judgement::{ForbiddenUse, TestRun};
use domain::{Attempt, AttemptMode, AttemptState, CaseResult, Judgement, Language, Limits, Task, TaskKind, Verdict};
use i18n::Messages;

/// The contents of the place "Result", the same in a page and as a fragment.
#[derive(Debug, Template)]
#[template(path = "part/outcome.html")]
pub struct Outcome {
    t: Messages,
    waiting: Option<&'static str>,
    verdict_class: &'static str,
    headline: String,
    note: Option<String>,
    mistake: Option<String>,
    forbidden: Vec<ForbiddenView>,
    failing: Option<CaseView>,
    cases: Vec<CaseView>,
    proofs: Vec<ProofView>,
    /// What a repair changed in the program that was given.
    changes: Vec<Line>,
    cost: Option<String>,
    /// What is shown beyond the verdict, as HTML.
    insights: Option<String>,
    error_line: Option<u32>,
    next_rung: Option<NextRung>,
}

/// What the interviewer asks next.
#[derive(Debug)]
pub struct NextRung {
    pub title: String,
    pub address: String,
    /// How many of the ladder are passed.
    pub count: String,
}

#[derive(Debug)]
struct ForbiddenView {
    place: String,
    reason: String,
}

/// A row of called, expected, got.
#[derive(Debug)]
pub struct Pair {
    pub label: &'static str,
    pub value: Marked,
}

impl Outcome {
    pub fn of(attempt: &Attempt, task: Option<&Task>, language: Language) -> Outcome {
        let t = Messages::of(language);
        match (&attempt.judgement, attempt.state) {
            (Some(judgement), AttemptState::Done) => Outcome::judged(attempt, judgement, task, language),
            (_, AttemptState::Queued) => Outcome { waiting: Some(t.result_queued()), ..Outcome::empty(t) },
            _ => Outcome { waiting: Some(t.result_running()), ..Outcome::empty(t) },
        }
    }

    /// With what was found out beyond the verdict.
    pub fn with_insights(self, insights: &Insights) -> askama::Result<Outcome> {
        let shown = self.is_done() && !insights.is_empty();
        Ok(Outcome { insights: shown.then(|| insights.render()).transpose()?, ..self })
    }

    pub fn with_next_rung(self, next_rung: Option<NextRung>) -> Outcome {
        Outcome { next_rung, ..self }
    }

    /// There is nothing to wait for.
    pub fn is_done(&self) -> bool {
        self.waiting.is_none()
    }

    fn empty(t: Messages) -> Outcome {
        Outcome {
            t,
            waiting: None,
            verdict_class: "none",
            headline: String::new(),
            note: None,
            mistake: None,
            forbidden: Vec::new(),
            failing: None,
            cases: Vec::new(),
            proofs: Vec::new(),
            changes: Vec::new(),
            cost: None,
            insights: None,
            error_line: None,
            next_rung: None,
        }
    }

    fn judged(attempt: &Attempt, judgement: &Judgement, task: Option<&Task>, language: Language) -> Outcome {
        let t = Messages::of(language);
        let failing = judgement.cases.iter().position(|case| !case.verdict.is_accepted());
        let failed = failing.map(|at| &judgement.cases[at]);
        let has_steps = traces::is_offered(attempt, task);
        let view = |case: &CaseResult| CaseView {
            steps: Some(traces::address(attempt, &case.id)).filter(|_| has_steps && traces::has_steps(case.verdict)),
            ..CaseView::of(case, task, language)
        };
        let is_own = attempt.own_input.is_some();
        let is_sample_run = attempt.mode == AttemptMode::Run && !is_own && judgement.verdict.counts();
        let broken_before_start = matches!(judgement.verdict, Verdict::CompileError | Verdict::Forbidden);
        let is_scored = is_sample_run || is_submitted_project(attempt, task);
        let shows_all = is_scored && !broken_before_start && judgement.cases.len() > 1;
        Outcome {
            verdict_class: class_of(attempt, judgement),
            headline: headline(t, attempt, judgement, failing, task),
            note: note(t, attempt, judgement, task),
            mistake: judgement.mistake.as_ref().map(|text| inline(text.get(language))),
            forbidden: judgement.forbidden.iter().map(|found| forbidden(t, found, language)).collect(),
            failing: match attempt.mode {
                _ if shows_all || judgement.verdict == Verdict::InternalError => None,
                AttemptMode::Submit => failed.map(view),
                _ => failed.or(judgement.cases.first()).map(view),
            },
            cases: if shows_all { judgement.cases.iter().map(view).collect() } else { Vec::new() },
            proofs: judgement.proofs.iter().map(|run| ProofView::of(run, language)).collect(),
            changes: match task.filter(|task| task.is_repair) {
                Some(task) => changes(&task.starter, &attempt.program),
                None => Vec::new(),
            },
            cost: cost(t, judgement),
            error_line: failed
                .and_then(|case| case.error.as_ref()?.line)
                .or(judgement.forbidden.first().map(|found| found.line)),
            ..Outcome::empty(t)
        }
    }
}

/// How many of its requirements are met is its score.
fn is_submitted_project(attempt: &Attempt, task: Option<&Task>) -> bool {
    attempt.mode == AttemptMode::Submit && task.is_some_and(|task| task.kind == TaskKind::Project)
}

fn class_of(attempt: &Attempt, judgement: &Judgement) -> &'static str {
    let holds = judgement.proofs.iter().all(domain::judgement::ProofRun::holds);
    match attempt.mode {
        AttemptMode::Proof if judgement.verdict.counts() => {
            if holds && !judgement.proofs.is_empty() {
                "good"
            } else {
                "bad"
            }
        }
        // Nobody said what own input or an example should give: that it ran is no praise.
        AttemptMode::Snippet if judgement.verdict.is_accepted() => "none",
        AttemptMode::Run if has_no_expectation(attempt, judgement) => "none",
        _ => words::verdict_class(judgement.verdict),
    }
}

fn has_no_expectation(attempt: &Attempt, judgement: &Judgement) -> bool {
    attempt.own_input.is_some()
        && judgement.verdict.is_accepted()
        && judgement.cases.iter().all(|case| case.expected.is_none())
}

fn headline(
    t: Messages,
    attempt: &Attempt,
    judgement: &Judgement,
    failing: Option<usize>,
    task: Option<&Task>,
) -> String {
    let word = match task {
        Some(task) => words::verdict_on(t, judgement.verdict, task.kind),
        None => words::verdict(t, judgement.verdict),
    };
    match (attempt.mode, judgement.verdict) {
        (_, Verdict::InternalError) if attempt.own_input.is_some() => t.result_not_judged().to_owned(),
        (_, Verdict::InternalError) => word.to_owned(),
        (AttemptMode::Proof, _) if class_of(attempt, judgement) == "good" => t.result_proof_holds().to_owned(),
        (AttemptMode::Proof, _) => t.result_proof_fails().to_owned(),
        (_, Verdict::CompileError | Verdict::Forbidden) => word.to_owned(),
        (AttemptMode::Snippet, Verdict::Accepted) => t.result_ran().to_owned(),
        // A trace has a page of its own.
        (AttemptMode::Snippet | AttemptMode::Trace, _) => word.to_owned(),
        _ if is_submitted_project(attempt, task) => {
            let met = judgement.cases.iter().filter(|case| case.verdict.is_accepted()).count();
            match judgement.cases_total {
                total if total == met => t.project_all(total, word),
                total => t.project_some(met, total, word),
            }
        }
        _ if judgement.bugs_found().is_some() => duel_headline(t, judgement, word),
        (AttemptMode::Run, _) if attempt.own_input.is_some() => match has_no_expectation(attempt, judgement) {
            true => t.result_own().to_owned(),
            false => t.result_own_crashed(word),
        },
        (AttemptMode::Run, _) => {
            let passed = judgement.cases.iter().filter(|case| case.verdict.is_accepted()).count();
            t.result_samples(passed, judgement.cases_total)
        }
        (AttemptMode::Submit, _) => match failing {
            Some(at) => t.result_of_case(at + 1, judgement.cases_total, word),
            None => t.result_all_cases(judgement.cases_total, word),
        },
    }
}

/// How a file of tests did: false alarms first, for they make the rest worthless.
fn duel_headline(t: Messages, judgement: &Judgement, word: &str) -> String {
    let runs: Vec<&TestRun> = judgement.cases.iter().filter_map(|case| case.tests.as_ref()).collect();
    let (found, total) = judgement.bugs_found().unwrap_or_default();
    if runs.iter().any(|run| run.is_correct == Some(true) && !run.accepts()) {
        t.duel_false_alarm(word)
    } else if runs.iter().all(|run| run.passed == 0 && run.accepts()) {
        t.duel_no_tests(word)
    } else if judgement.verdict.is_accepted() {
        t.duel_all_found(total, word)
    } else {
        t.duel_some_found(found, total, word)
    }
}

/// One sentence on why, where the verdict alone does not say it.
fn note(t: Messages, attempt: &Attempt, judgement: &Judgement, task: Option<&Task>) -> Option<String> {
    let limits = task.map(|task| task.limits).unwrap_or_default();
    match judgement.verdict {
        // The cause is in the log, under the attempt's id.
        Verdict::InternalError if attempt.own_input.is_some() => Some(t.result_own_refused(attempt.id)),
        Verdict::InternalError => Some(t.result_internal(attempt.id)),
        Verdict::TimeLimit if waited(judgement, &limits) => {
            Some(t.result_wall_limit(decimal(limits.wall_ms as f64 / 1000.0, t.language)))
        }
        Verdict::TimeLimit => Some(t.result_time_limit(decimal(limits.cpu_ms as f64 / 1000.0, t.language))),
        Verdict::MemoryLimit => Some(t.result_memory_limit(limits.memory_mb)),
        Verdict::OutputLimit if task.is_some_and(|task| task.kind == TaskKind::Sql) => None,
        Verdict::OutputLimit => Some(t.result_output_limit(limits.output_kb)),
        Verdict::Accepted if attempt.mode == AttemptMode::Submit && attempt.hints_used > 0 => {
            Some(t.result_solved_aided().to_owned())
        }
        _ => None,
    }
}

/// The program slept or waited rather than computed.
fn waited(judgement: &Judgement, limits: &Limits) -> bool {
    let failing = judgement.cases.iter().find(|case| case.verdict == Verdict::TimeLimit);
    failing.is_some_and(|case| case.cpu_ms < limits.cpu_ms as f64 * 0.9)
}

fn forbidden(t: Messages, found: &ForbiddenUse, language: Language) -> ForbiddenView {
    ForbiddenView {
        place: t.result_forbidden_line(&found.construct, found.line),
        reason: inline(found.reason.get(language)),
    }
}

fn cost(t: Messages, judgement: &Judgement) -> Option<String> {
    // A proof runs on several, and nobody asks what it cost.
    let has_cost = !judgement.interpreter.is_empty() && judgement.proofs.is_empty();
    if !has_cost || judgement.verdict == Verdict::InternalError {
        return None;
    }
    let cpu = match judgement.cpu_ms {
        short if short < 10.0 => decimal((short * 10.0).round() / 10.0, t.language),
        long => format!("{long:.0}"),
    };
    let megabytes = judgement.memory_kb as f64 / 1024.0;
    Some(if megabytes < 1.0 {
        t.result_cost_short(cpu, &judgement.interpreter)
    } else {
        t.result_cost(cpu, &judgement.interpreter, format!("{megabytes:.0}"))
    })
}

/// `0.5`, in Russian `0,5`.
pub fn decimal(number: f64, language: Language) -> String {
    let text = number.to_string();
    match language {
        Language::En => text,
        Language::Ru => text.replace('.', ","),
    }
}
