//! A take-home project: the letter, the days that are left, notes; once it is handed in, what a reviewer looks at.
//! Files are handed in at the page of the problem behind it, where there is one; nothing else is judged.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::assignments::{self, Progress, Step};
use crate::practice::{attempts, library};
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use curriculum::{Assignment, Band, Exercise, FollowUp};
use domain::{AttemptMode, ExerciseId};
use i18n::Messages;
use store::Draft;

/// How far back a submit is looked for.
const SEARCHED: u64 = 50;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/assignments/{slug}", get(show))
        .route("/assignments/{slug}/steps", post(step))
        .route("/assignments/{slug}/ratings", post(rate))
}

#[derive(Template)]
#[template(path = "assignment.html")]
struct AssignmentPage<'a> {
    shell: Shell,
    t: Messages,
    here: String,
    exercise: ExerciseId,
    facts: Vec<String>,
    title: &'a str,
    /// From "Begin" to the deadline.
    days: u32,
    brief: &'a str,
    clock: Option<Clock>,
    project: Option<ProjectView>,
    revision: i64,
    notes: String,
    notice: Option<String>,
    conflicts: Vec<Conflict>,
    is_handed_in: bool,
    review: Option<Review<'a>>,
}

/// The time between the beginning and the deadline.
struct Clock {
    begun: String,
    due: String,
    machine_due: String,
    /// What is left; of what was handed in, how long it took.
    said: String,
    is_late: bool,
    /// Of a hundred.
    gone: i64,
}

/// The problem of the pack whose tests judge the files.
struct ProjectView {
    title: String,
    address: String,
    requirements: usize,
    /// `met` of them at the latest submit.
    latest: Option<String>,
    is_met: bool,
}

struct Conflict {
    when: String,
    notes: String,
    number: usize,
}

/// What stands there once it was handed in, or asked for.
struct Review<'a> {
    rated: String,
    weak: Vec<&'a str>,
    criteria: Vec<CriterionView<'a>>,
    mistakes: Vec<&'a str>,
    defence: &'a [FollowUp],
    write_up: &'a str,
}

struct CriterionView<'a> {
    id: &'a str,
    title: &'a str,
    bands: Vec<BandView<'a>>,
}

struct BandView<'a> {
    name: &'static str,
    word: &'static str,
    text: &'a str,
    is_chosen: bool,
}

async fn show(visit: Visit, Path(slug): Path<String>, Query(query): Query) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let assignment = library::assignment(&visit, &slug)?;
    let meta = &assignment.meta;
    let progress = Progress::load(&visit.person, &assignment).await?;
    let draft = visit.person.find_draft(meta.id).await?;
    let conflicts = visit.person.draft_conflicts(meta.id).await?;
    let (notes, notice) = shown_notes(&visit, draft.as_ref(), &conflicts, &query);
    let title = meta.title.get(language);
    page(&AssignmentPage {
        shell: Shell::of(&visit, Place::Practise, title).with_work().about(meta.id),
        t,
        here: format!("/assignments/{slug}"),
        exercise: meta.id,
        facts: facts(&visit, &assignment),
        title,
        days: assignment.days,
        brief: &assignment.brief.get(language).0,
        clock: clock(&visit, &assignment, &progress),
        project: project(&visit, &assignment).await?,
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
        is_handed_in: progress.handed_in_at.is_some(),
        review: progress.is_open().then(|| review(&visit, &assignment, &progress)),
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

fn facts(visit: &Visit, assignment: &Assignment) -> Vec<String> {
    let (t, meta) = (visit.t, &assignment.meta);
    let library = visit.packs();
    let skills = meta.skills.iter().filter_map(|id| library.catalogue.syllabus.find_skill(id));
    let skills: Vec<&str> = skills.map(|skill| skill.title.get(visit.language()).as_str()).collect();
    vec![
        words::level(t, meta.level).to_owned(),
        t.assignment_work(words::about(t, meta.minutes)),
        t.assignment_days(assignment.days),
        skills.join(" · "),
    ]
}

fn clock(visit: &Visit, assignment: &Assignment, progress: &Progress) -> Option<Clock> {
    let t = visit.t;
    let (begun_at, due_at) = (progress.begun_at?, progress.due_at(assignment)?);
    let until = progress.handed_in_at.unwrap_or(visit.now);
    let said = match progress.handed_in_at {
        None => assignments::left(t, due_at - visit.now),
        Some(at) => {
            let (when, took) = (when::past(visit, at), assignments::length(t, at - begun_at));
            t.assignment_handed_in(took, when)
        }
    };
    Some(Clock {
        begun: when::past(visit, begun_at),
        due: when::moment(visit, due_at),
        machine_due: when::machine(due_at),
        said,
        is_late: until > due_at,
        gone: ((until - begun_at) * 100 / (due_at - begun_at)).clamp(0, 100),
    })
}

/// Of a problem that is offered: what its latest submit met.
async fn project(visit: &Visit, assignment: &Assignment) -> Result<Option<ProjectView>, PageError> {
    let found = assignment.project.and_then(|id| visit.packs().catalogue.find_exercise(id));
    let Some(exercise) = found.filter(Exercise::is_offered) else { return Ok(None) };
    let summaries = visit.person.attempts_of(exercise.id(), SEARCHED).await?;
    let submit = summaries.iter().find(|one| one.mode == AttemptMode::Submit && one.verdict.is_some());
    let judgement = match submit {
        Some(submit) => visit.person.find_attempt(submit.id).await?.and_then(|attempt| attempt.judgement),
        None => None,
    };
    let met = judgement.map(|judgement| judgement.cases.iter().filter(|case| case.verdict.is_accepted()).count());
    let requirements = exercise.task().map_or(0, |task| task.cases.len());
    Ok(Some(ProjectView {
        title: exercise.meta().title.get(visit.language()).clone(),
        address: library::address(&exercise),
        requirements,
        latest: met.map(|met| visit.t.assignment_tests_met(met, requirements)),
        is_met: met.is_some_and(|met| met >= requirements),
    }))
}

fn review<'a>(visit: &Visit, assignment: &'a Assignment, progress: &Progress) -> Review<'a> {
    let (t, language) = (visit.t, visit.language());
    let rating = |id: &str| progress.ratings.get(id).copied();
    let criteria = assignment.rubric.iter().map(|criterion| CriterionView {
        id: &criterion.id,
        title: &criterion.title.get(language).0,
        bands: Band::ALL
            .into_iter()
            .zip(&criterion.bands)
            .map(|(band, text)| BandView {
                name: band.name(),
                word: word(t, band),
                text: &text.get(language).0,
                is_chosen: rating(&criterion.id) == Some(band),
            })
            .collect(),
    });
    let weak = assignment.rubric.iter().filter(|criterion| rating(&criterion.id) == Some(Band::Weak));
    let rated = assignment.rubric.iter().filter(|criterion| rating(&criterion.id).is_some()).count();
    Review {
        rated: t.assignment_rated(rated, assignment.rubric.len()),
        weak: weak.map(|criterion| criterion.title.get(language).0.as_str()).collect(),
        criteria: criteria.collect(),
        mistakes: assignment.mistakes.get(language).iter().map(|one| one.0.as_str()).collect(),
        defence: assignment.defence.get(language),
        write_up: &assignment.write_up.get(language).0,
    }
}

fn word(t: Messages, band: Band) -> &'static str {
    match band {
        Band::Weak => t.band_weak(),
        Band::Good => t.band_good(),
        Band::Strong => t.band_strong(),
    }
}

/// Begins, hands in, looks, begins again. Notes that the form carries are kept.
async fn step(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Answer {
    let assignment = library::assignment(&visit, &slug)?;
    attempts::keep_program(&visit, &Exercise::Assignment(assignment.clone()), &fields).await?;
    let step = Step::named(fields.require("step")?).ok_or(PageError::MissingField("step"))?;
    assignments::take(&visit, &assignment, step).await?;
    let place = match step {
        Step::Begin | Step::Again => "clock",
        Step::HandIn | Step::Look => "review",
    };
    Ok(Redirect::to(&format!("/assignments/{slug}#{place}")).into_response())
}

async fn rate(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Answer {
    let assignment = library::assignment(&visit, &slug)?;
    let rating = |id: &str| {
        let given = fields.get(&format!("rate-{id}"))?;
        Band::ALL.into_iter().find(|band| band.name() == given)
    };
    assignments::rate(&visit, &assignment, rating).await?;
    Ok(Redirect::to(&format!("/assignments/{slug}#review")).into_response())
}
