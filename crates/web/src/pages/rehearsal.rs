//! A rehearsal: the interviewer's line, a clock, the structure of a good answer; afterwards what was so, ticked by oneself.
//! Nothing is judged here: what is kept is the time, and what the person ticked.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::library;
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use curriculum::{FollowUp, Rehearsal};
use domain::ExerciseId;
use i18n::Messages;
use store::Take;
use uuid::Uuid;

/// Takes that are listed.
const LISTED: u64 = 20;
/// No answer takes longer than an hour.
const LONGEST: u32 = 3600;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/rehearsals/{slug}", get(show))
        .route("/rehearsals/{slug}/takes", post(keep))
        .route("/rehearsals/{slug}/takes/{take}/drop", post(drop))
}

#[derive(Template)]
#[template(path = "rehearsal.html")]
struct RehearsalPage<'a> {
    shell: Shell,
    t: Messages,
    here: String,
    exercise: ExerciseId,
    facts: Vec<String>,
    title: &'a str,
    prompt: &'a str,
    why: &'a str,
    band: String,
    low: u32,
    high: u32,
    parts: Vec<PartView<'a>>,
    examples: Vec<(&'static str, &'a str)>,
    mistakes: Vec<&'a str>,
    checklist: Vec<(&'a str, &'a str)>,
    follow_ups: &'a [FollowUp],
    key: Uuid,
    kept: Option<String>,
    missing: Vec<&'a str>,
    takes: Vec<TakeView>,
}

struct PartView<'a> {
    title: &'a str,
    text: &'a str,
    time: String,
    /// Seconds from the beginning to the part's end.
    until: u32,
}

struct TakeView {
    id: Uuid,
    number: usize,
    when: String,
    machine_time: String,
    length: String,
    ticked: String,
}

async fn show(visit: Visit, Path(slug): Path<String>, Query(query): Query) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let rehearsal = library::rehearsal(&visit, &slug)?;
    let meta = &rehearsal.meta;
    let takes = visit.person.takes_of(meta.id, LISTED).await?;
    let (low, high) = (*rehearsal.seconds.start(), *rehearsal.seconds.end());
    let is_kept = query.has("kept");
    let title = meta.title.get(language);
    page(&RehearsalPage {
        shell: Shell::of(&visit, Place::Rehearse, title).about(rehearsal.meta.id),
        t,
        here: format!("/rehearsals/{slug}"),
        exercise: meta.id,
        facts: vec![words::stage(t, rehearsal.stage).to_owned(), words::level(t, meta.level).to_owned()],
        title,
        prompt: &rehearsal.prompt.get(language).0,
        why: &rehearsal.why.get(language).0,
        band: words::band(t, &rehearsal.seconds),
        low,
        high,
        parts: parts(&rehearsal, &visit),
        examples: words::by_level(t, rehearsal.examples.get(language)),
        mistakes: rehearsal.mistakes.get(language).iter().map(|one| one.0.as_str()).collect(),
        checklist: rehearsal.checklist.iter().map(|one| (one.id.as_str(), one.text.get(language).0.as_str())).collect(),
        follow_ups: rehearsal.follow_ups.get(language),
        key: visit.state.ids.timed(visit.now),
        kept: takes.first().filter(|_| is_kept).map(|take| take_line(t, &rehearsal, take)),
        missing: takes.first().map(|take| missing(&rehearsal, take, &visit)).unwrap_or_default(),
        takes: takes
            .iter()
            .enumerate()
            .map(|(at, take)| take_view(&visit, &rehearsal, take, takes.len() - at))
            .collect(),
    })
}

fn parts<'a>(rehearsal: &'a Rehearsal, visit: &Visit) -> Vec<PartView<'a>> {
    let mut until = 0;
    let parts = rehearsal.structure.get(visit.language()).iter();
    let view = |part: &'a curriculum::SpokenPart| {
        until += part.seconds;
        PartView { title: &part.title, text: &part.text.0, time: words::clock(part.seconds), until }
    };
    parts.map(view).collect()
}

/// What the latest take left unticked: the next one's task.
fn missing<'a>(rehearsal: &'a Rehearsal, take: &Take, visit: &Visit) -> Vec<&'a str> {
    let unticked = rehearsal.checklist.iter().filter(|item| !take.ticked.contains(&item.id));
    unticked.map(|item| item.text.get(visit.language()).0.as_str()).collect()
}

/// `2:14, as long as a good answer`.
fn length(t: Messages, rehearsal: &Rehearsal, seconds: u32) -> String {
    let clock = words::clock(seconds);
    if seconds < *rehearsal.seconds.start() {
        t.rehearsal_shorter(clock)
    } else if seconds > *rehearsal.seconds.end() {
        t.rehearsal_longer(clock)
    } else {
        t.rehearsal_in_time(clock)
    }
}

fn ticked(t: Messages, rehearsal: &Rehearsal, take: &Take) -> String {
    let known = rehearsal.checklist.iter().filter(|item| take.ticked.contains(&item.id)).count();
    t.ticked_count(known, rehearsal.checklist.len())
}

fn take_line(t: Messages, rehearsal: &Rehearsal, take: &Take) -> String {
    t.rehearsal_kept(length(t, rehearsal, take.seconds), ticked(t, rehearsal, take))
}

fn take_view(visit: &Visit, rehearsal: &Rehearsal, take: &Take, number: usize) -> TakeView {
    TakeView {
        id: take.id,
        number,
        when: when::past(visit, take.spoken_at),
        machine_time: when::machine(take.spoken_at),
        length: length(visit.t, rehearsal, take.seconds),
        ticked: ticked(visit.t, rehearsal, take),
    }
}

/// Keeps a take. The page's key makes a second click the same take.
async fn keep(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Answer {
    let rehearsal = library::rehearsal(&visit, &slug)?;
    let seconds: u32 = fields.number("seconds")?;
    if !(1..=LONGEST).contains(&seconds) {
        return Err(PageError::MissingField("seconds"));
    }
    let known = |id: &&str| rehearsal.checklist.iter().any(|item| item.id == **id);
    let take = Take {
        id: fields.uuid("key").unwrap_or_else(|| visit.state.ids.timed(visit.now)),
        exercise: rehearsal.meta.id,
        spoken_at: visit.now,
        seconds,
        ticked: fields.all("tick").filter(known).map(str::to_owned).collect(),
    };
    visit.person.keep_take(&take).await?;
    Ok(Redirect::to(&format!("/rehearsals/{slug}?kept=1#takes")).into_response())
}

async fn drop(visit: Visit, Path((slug, take)): Path<(String, Uuid)>) -> Answer {
    library::rehearsal(&visit, &slug)?;
    visit.person.drop_take(take).await?;
    Ok(Redirect::to(&format!("/rehearsals/{slug}#takes")).into_response())
}
