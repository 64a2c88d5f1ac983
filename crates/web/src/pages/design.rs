//! A system design case: the brief, what to ask, notes of one's own; then estimate, walkthrough and a checklist to compare with.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::attempts::{self, NewAttempt};
use crate::practice::library;
use crate::view::outcome::Outcome;
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use curriculum::{Design, Exercise, FollowUp};
use domain::claim::Claim;
use domain::{Attempt, AttemptMode, AttemptState, ExerciseId};
use i18n::Messages;
use std::sync::Arc;
use store::{Draft, OpenedHint};
use uuid::Uuid;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/designs/{slug}", get(show))
        .route("/designs/{slug}/open", post(open))
        .route("/designs/{slug}/ticks", post(tick))
        .route("/designs/{slug}/attempts", post(attempt))
}

#[derive(Template)]
#[template(path = "design.html")]
struct DesignPage<'a> {
    shell: Shell,
    t: Messages,
    here: String,
    exercise: ExerciseId,
    facts: Vec<String>,
    title: &'a str,
    brief: &'a str,
    asked: &'a [FollowUp],
    left_to_ask: usize,
    revision: i64,
    notes: String,
    notice: Option<String>,
    conflicts: Vec<Conflict>,
    estimate: Option<EstimateView>,
    comparison: Option<Comparison<'a>>,
}

struct Conflict {
    when: String,
    notes: String,
    number: usize,
}

/// The estimate as a program that can be changed and run.
struct EstimateView {
    program: String,
    rows: usize,
    key: Uuid,
    vim: bool,
    pending: Option<Uuid>,
    outcome: Option<String>,
}

/// What stands there once somebody has written, or asked for it.
struct Comparison<'a> {
    was_asked_for: bool,
    walkthrough: &'a str,
    levels: Vec<(&'static str, &'a str)>,
    checklist: Vec<(&'a str, &'a str, bool)>,
    ticked: String,
    mistakes: Vec<&'a str>,
    follow_ups: &'a [FollowUp],
}

/// What has been opened, as it is stored among the hints.
struct Opened(Vec<OpenedHint>);

const WALKTHROUGH: &str = "walkthrough";
const ESTIMATE: &str = "estimate";

impl Opened {
    fn has(&self, rung: &str) -> bool {
        self.0.iter().any(|opened| opened.rung == rung)
    }

    /// Clarifying questions open one after the other.
    fn asked(&self, of: usize) -> usize {
        (1..=of).take_while(|number| self.has(&clarify(*number))).count()
    }
}

fn clarify(number: usize) -> String {
    format!("clarify-{number}")
}

async fn show(visit: Visit, Path(slug): Path<String>, Query(query): Query) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let design = library::design(&visit, &slug)?;
    let meta = &design.meta;
    let opened = Opened(visit.person.hints_opened(meta.id).await?);
    let draft = visit.person.find_draft(meta.id).await?;
    let conflicts = visit.person.draft_conflicts(meta.id).await?;
    let (notes, notice) = shown_notes(&visit, draft.as_ref(), &conflicts, &query);
    let has_written = !notes.trim().is_empty();
    let questions = design.clarify.get(language);
    let asked = opened.asked(questions.len());
    let title = meta.title.get(language);
    page(&DesignPage {
        shell: Shell::of(&visit, Place::Practise, title).with_work().about(design.meta.id),
        t,
        here: format!("/designs/{slug}"),
        exercise: meta.id,
        facts: facts(&visit, &design),
        title,
        brief: &design.brief.get(language).0,
        asked: &questions[..asked],
        left_to_ask: questions.len() - asked,
        revision: draft.as_ref().map_or(0, |draft| draft.revision),
        notes,
        notice,
        conflicts: conflicts
            .iter()
            .enumerate()
            .map(|(number, kept)| Conflict {
                when: when::past(&visit, kept.updated_at),
                notes: kept.program.clone(),
                number,
            })
            .collect(),
        estimate: if opened.has(ESTIMATE) { Some(estimate(&visit, &design).await?) } else { None },
        comparison: if has_written || opened.has(WALKTHROUGH) {
            Some(comparison(&visit, &design, opened.has(WALKTHROUGH)).await?)
        } else {
            None
        },
    })
}

/// The draft, or a version that lost against it and is looked at again.
fn shown_notes(visit: &Visit, draft: Option<&Draft>, conflicts: &[Draft], query: &Fields) -> (String, Option<String>) {
    let kept = query.number("kept").ok().and_then(|number: usize| conflicts.get(number));
    match kept {
        Some(kept) => (kept.program.clone(), Some(visit.t.work_restored(when::past(visit, kept.updated_at)))),
        None => (draft.map(|draft| draft.program.clone()).unwrap_or_default(), None),
    }
}

fn facts(visit: &Visit, design: &Design) -> Vec<String> {
    let (t, meta) = (visit.t, &design.meta);
    let tracks = meta.tracks.iter().map(|track| words::track(t, *track)).collect::<Vec<_>>().join(", ");
    vec![words::level(t, meta.level).to_owned(), tracks, t.about_minutes(meta.minutes)]
}

async fn estimate(visit: &Visit, design: &Design) -> Result<EstimateView, PageError> {
    let latest = latest_run(visit, design.meta.id).await?;
    let program = latest.as_ref().map_or(&design.estimate, |attempt| &attempt.program).trim_end().to_owned();
    let outcome = latest.as_ref().map(|attempt| Outcome::of(attempt, None, visit.language()).render());
    Ok(EstimateView {
        rows: program.lines().count().clamp(4, 30),
        program,
        key: visit.state.ids.timed(visit.now),
        vim: visit.settings.vim_keys,
        pending: latest.filter(|attempt| attempt.state != AttemptState::Done).map(|attempt| attempt.id.0),
        outcome: outcome.transpose()?,
    })
}

async fn latest_run(visit: &Visit, exercise: ExerciseId) -> Result<Option<Attempt>, PageError> {
    let summaries = visit.person.attempts_of(exercise, 1).await?;
    match summaries.first() {
        Some(summary) => Ok(visit.person.find_attempt(summary.id).await?),
        None => Ok(None),
    }
}

async fn comparison<'a>(visit: &Visit, design: &'a Design, was_asked_for: bool) -> Result<Comparison<'a>, PageError> {
    let (t, language) = (visit.t, visit.language());
    let saved = visit.person.find_answer(design.meta.id).await?;
    let ticked = saved.map(|saved| saved.ticked).unwrap_or_default();
    let checklist: Vec<(&str, &str, bool)> = design
        .checklist
        .iter()
        .map(|item| (item.id.as_str(), item.text.get(language).0.as_str(), ticked.contains(&item.id)))
        .collect();
    let count = checklist.iter().filter(|(_, _, is_ticked)| *is_ticked).count();
    Ok(Comparison {
        was_asked_for,
        walkthrough: &design.walkthrough.get(language).0,
        levels: words::by_level(t, design.levels.get(language)),
        ticked: t.ticked_count(count, checklist.len()),
        checklist,
        mistakes: design.mistakes.get(language).iter().map(|one| one.0.as_str()).collect(),
        follow_ups: design.follow_ups.get(language),
    })
}

/// Opens the next clarifying question, the estimate or the walkthrough. Notes that the form carries are kept.
async fn open(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Answer {
    let design = library::design(&visit, &slug)?;
    let exercise = Exercise::Design(design.clone());
    attempts::keep_program(&visit, &exercise, &fields).await?;
    let (rung, place) = match fields.require("what")? {
        "question" => {
            let opened = Opened(visit.person.hints_opened(design.meta.id).await?);
            let questions = design.clarify.get(visit.language()).len();
            // The number that the page showed: a second click opens no further one.
            let number: usize = fields.number("number")?;
            if number == 0 || number > questions || number > opened.asked(questions) + 1 {
                return Err(PageError::TooEarly);
            }
            (clarify(number), "clarify")
        }
        "estimate" => (ESTIMATE.to_owned(), "estimate"),
        "walkthrough" => (WALKTHROUGH.to_owned(), "compare"),
        _ => return Err(PageError::MissingField("what")),
    };
    let is_first = visit.person.open_hint(design.meta.id, &rung, visit.now).await?;
    if rung == ESTIMATE && is_first {
        run_estimate(&visit, &design).await?;
    }
    Ok(Redirect::to(&format!("/designs/{slug}#{place}")).into_response())
}

/// What the program prints is shown at once.
async fn run_estimate(visit: &Visit, design: &Arc<Design>) -> Result<(), PageError> {
    let new = NewAttempt {
        mode: AttemptMode::Snippet,
        program: design.estimate.clone(),
        own_input: None,
        key: None,
        claim: Claim::default(),
    };
    match attempts::create(visit, &Exercise::Design(design.clone()), new).await {
        // It can be run by its button later.
        Ok(_) | Err(PageError::Busy { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}

async fn tick(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Answer {
    let design = library::design(&visit, &slug)?;
    let known = |id: &&str| design.checklist.iter().any(|item| item.id == **id);
    let ticked: Vec<String> = fields.all("tick").filter(known).map(str::to_owned).collect();
    visit.person.save_answer(design.meta.id, "", &ticked, visit.now).await?;
    Ok(Redirect::to(&format!("/designs/{slug}#checklist")).into_response())
}

async fn attempt(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Answer {
    let exercise = Exercise::Design(library::design(&visit, &slug)?);
    crate::pages::problem::submit(&visit, &exercise, &fields).await
}
