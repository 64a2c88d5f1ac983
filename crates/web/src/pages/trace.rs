//! Step by step through one's own program. Without script each step is a page; the element `trace-player` draws it.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::Query;
use crate::edge::visit::{Answer, Visit};
use crate::pages::attempt::find;
use crate::pages::page;
use crate::practice::{library, traces};
use crate::view::shell::{Place, Shell};
use crate::view::steps::MomentView;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use domain::trace::{Trace, TraceOutcome};
use domain::{AttemptState, Verdict};
use i18n::Messages;
use i18n::traceback::Explanation;

pub fn routes() -> Router<AppState> {
    Router::new().route("/attempts/{id}/trace/{case}", get(show))
}

#[derive(Template)]
#[template(path = "trace.html")]
struct TracePage {
    shell: Shell,
    t: Messages,
    title: String,
    exercise_title: String,
    exercise_address: String,
    attempt_address: String,
    /// Of this page, without the step.
    address: String,
    data_address: String,
    input: String,
    is_waiting: bool,
    /// Why there is nothing to step through.
    fault: Option<String>,
    remarks: Vec<String>,
    total: usize,
    /// From 1.
    step: usize,
    lines: Vec<ProgramLine>,
    moment: Option<MomentView>,
}

struct ProgramLine {
    number: usize,
    text: String,
    is_current: bool,
}

async fn show(visit: Visit, Path((id, case)): Path<(String, String)>, Query(query): Query) -> Answer {
    let (attempt, exercise) = find(&visit, &id).await?;
    let exercise = exercise.ok_or(PageError::NotRunnable)?;
    let traced = traces::find_or_start(&visit, &attempt, &exercise, &case).await?;
    let is_waiting = traced.state != AttemptState::Done;
    let t = visit.t;
    let judgement = traced.judgement.as_ref();
    let trace = judgement.and_then(|judgement| judgement.trace.as_deref()).filter(|trace| !trace.steps.is_empty());
    let total = trace.map_or(0, |trace| trace.steps.len());
    let asked: usize = query.number("step").unwrap_or(1);
    let step = asked.clamp(1, total.max(1));
    let moment = trace.and_then(|trace| trace.at(step - 1));
    let current = moment.as_ref().map(|moment| moment.step.line as usize);
    let title = t.trace_title().to_owned();
    let address = traces::address(&attempt, &case);
    page(&TracePage {
        shell: Shell::of(&visit, Place::Practise, &title).with_code().refreshing(is_waiting),
        t,
        title,
        exercise_title: exercise.meta().title.get(visit.language()).clone(),
        exercise_address: library::address(&exercise),
        attempt_address: format!("/attempts/{}", attempt.id),
        data_address: format!("/api/v1{address}"),
        address,
        input: judgement
            .and_then(|judgement| judgement.trace.as_ref())
            .map(|trace| trace.input.clone())
            .unwrap_or_default(),
        is_waiting,
        fault: judgement.filter(|_| trace.is_none()).map(|judgement| {
            let error = judgement.cases.first().and_then(|case| case.error.as_ref());
            match (judgement.verdict, error) {
                (Verdict::InternalError, _) => t.trace_failed(traced.id),
                (_, Some(error)) => Explanation::of(t, error).meaning.plain(),
                _ => t.trace_nothing().to_owned(),
            }
        }),
        remarks: trace.map(|trace| remarks(t, trace)).unwrap_or_default(),
        total,
        step,
        lines: attempt
            .program
            .lines()
            .enumerate()
            .map(|(at, text)| ProgramLine {
                number: at + 1,
                text: text.to_owned(),
                is_current: Some(at + 1) == current,
            })
            .collect(),
        moment: moment.as_ref().map(|moment| MomentView::of(t, moment)),
    })
}

/// What a reader must know about the record: where it was cut, what it lacks, how the run ended.
fn remarks(t: Messages, trace: &Trace) -> Vec<String> {
    use domain::trace::{TraceCut as C, TraceNote as N};
    let cut = trace.cut.map(|cut| match cut {
        C::Steps => t.trace_cut_steps(trace.steps.len()),
        C::Size => t.trace_cut_size(trace.steps.len()),
        C::Time => t.trace_cut_time(trace.steps.len()),
        C::Cpu => t.trace_cut_cpu(trace.steps.len()),
        C::Memory => t.trace_cut_memory(trace.steps.len()),
        C::Output => t.trace_cut_output(trace.steps.len()),
        C::Gone => t.trace_cut_gone(trace.steps.len()),
        C::Fault => t.trace_cut_fault(trace.steps.len()),
    });
    let note = |note: &N| {
        match note {
            N::Threads => t.trace_note_threads(),
            N::Tracing => t.trace_note_tracing(),
            N::Objects => t.trace_note_objects(),
            N::Printed => t.trace_note_printed(),
        }
        .to_owned()
    };
    let ended = match &trace.outcome {
        Some(TraceOutcome::Raised { class, message, .. }) if message.is_empty() => Some(t.trace_raised(class)),
        Some(TraceOutcome::Raised { class, message, .. }) => Some(t.trace_raised(format!("{class}: {message}"))),
        _ => None,
    };
    cut.into_iter().chain(trace.notes.iter().map(note)).chain(ended).collect()
}
