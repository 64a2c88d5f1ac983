//! Progress: what was solved, by topic, with help and without help apart; the latest attempts.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::visit::{Answer, Visit};
use crate::pages::{page, problem};
use crate::practice::library;
use crate::practice::standing::{Record, State};
use crate::view::reliability::ReliabilityView;
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::Router;
use axum::routing::get;
use coach::{Calibration, Said};
use curriculum::{Exercise, Topic};
use domain::AttemptMode;
use i18n::Messages;
use std::collections::BTreeMap;
use store::AttemptSummary;

const MONTH: i64 = 30 * 24 * 60 * 60 * 1_000_000;
const LISTED: usize = 15;
const SEARCHED: u64 = 200;

pub fn routes() -> Router<AppState> {
    Router::new().route("/progress", get(show))
}

#[derive(Template)]
#[template(path = "progress.html")]
struct ProgressPage {
    shell: Shell,
    t: Messages,
    is_empty: bool,
    figures: Vec<Figure>,
    topics: Vec<TopicRow>,
    /// Once anything was said.
    reliability: Option<Reliability>,
    recent: Vec<Recent>,
}

struct Reliability {
    count: usize,
    picture: Option<ReliabilityView>,
    /// A sentence for each topic of which there are enough answers.
    topics: Vec<String>,
}

struct Figure {
    label: &'static str,
    number: String,
}

struct TopicRow {
    title: String,
    unaided: usize,
    aided: usize,
    tried: usize,
    offered: usize,
    parts: Vec<Part>,
}

/// A piece of the bar, in per cent of what is offered.
struct Part {
    class: &'static str,
    start: usize,
    width: usize,
}

struct Recent {
    when: String,
    machine_time: String,
    title: String,
    address: String,
    word: &'static str,
    class: &'static str,
}

async fn show(visit: Visit) -> Answer {
    let t = visit.t;
    let record = Record::load(&visit).await?;
    let offered = library::offered(&visit);
    let library = visit.packs();
    let rows: Vec<TopicRow> = library
        .catalogue
        .syllabus
        .topics
        .iter()
        .map(|topic| topic_row(&visit, topic, &offered, &record))
        .filter(|row| row.offered > 0)
        .collect();
    let attempts = visit.person.attempts_count_since(visit.now - MONTH, Some(AttemptMode::Submit)).await?;
    // Runs come and go; what was submitted stays.
    let recent = visit.person.recent_attempts(SEARCHED).await?;
    let submitted = recent.iter().filter(|attempt| attempt.mode == AttemptMode::Submit);
    page(&ProgressPage {
        shell: Shell::of(&visit, Place::Progress, t.progress_title()),
        t,
        is_empty: record.is_empty(),
        figures: figures(t, &offered, &record, attempts),
        topics: rows,
        reliability: reliability(&visit).await?,
        recent: submitted.filter_map(|attempt| recent_row(&visit, attempt)).take(LISTED).collect(),
    })
}

fn figures(t: Messages, offered: &[Exercise], record: &Record, attempts: u64) -> Vec<Figure> {
    let count = |state| {
        let worked = offered.iter().filter(|one| matches!(one, Exercise::Problem(_) | Exercise::Lesson(_)));
        worked.filter(|exercise| record.state(exercise) == state).count()
    };
    let questions = offered.iter().filter(|one| matches!(one, Exercise::Question(_)));
    let due = questions.filter(|question| record.state(question) == State::Due).count();
    let answers = record.drills.values().flatten();
    let (right, all) = answers.fold((0, 0), |(right, all), answer| (right + usize::from(answer.correct), all + 1));
    let mut figures = vec![
        Figure { label: t.progress_figure_unaided(), number: count(State::Solved).to_string() },
        Figure { label: t.progress_figure_aided(), number: count(State::Aided).to_string() },
        Figure { label: t.progress_figure_attempts(), number: attempts.to_string() },
        Figure { label: t.progress_figure_reviewed(), number: record.cards.len().to_string() },
        Figure { label: t.progress_figure_due(), number: due.to_string() },
    ];
    let ladders = offered.iter().filter_map(|one| match one {
        Exercise::Problem(problem) => Some(problem.ladder.iter()),
        _ => None,
    });
    let rungs: Vec<Exercise> = ladders.flatten().cloned().map(Exercise::Problem).filter(Exercise::is_offered).collect();
    let passed = rungs.iter().filter(|rung| matches!(record.state(rung), State::Solved | State::Aided)).count();
    if passed > 0 {
        figures.push(Figure { label: t.progress_figure_rungs(), number: passed.to_string() });
    }
    if all > 0 {
        figures.push(Figure { label: t.progress_figure_drills(), number: format!("{right} / {all}") });
    }
    figures
}

/// What was said before submits against their verdicts; our own faults say nothing.
async fn reliability(visit: &Visit) -> Result<Option<Reliability>, PageError> {
    let library = visit.packs();
    let syllabus = &library.catalogue.syllabus;
    let mut all: Vec<Said> = Vec::new();
    let mut by_topic: BTreeMap<String, Vec<Said>> = BTreeMap::new();
    for (attempt, percent) in visit.person.sure_submits().await? {
        let Some(verdict) = attempt.verdict.filter(|verdict| verdict.counts()) else { continue };
        let said = Said { percent, is_right: verdict.is_accepted() };
        all.push(said);
        let exercise = library.catalogue.find_exercise(attempt.exercise);
        let skill = exercise.and_then(|one| syllabus.find_skill(one.meta().skills.first()?).cloned());
        if let Some(topic) = skill.and_then(|skill| syllabus.find_topic(&skill.topic)) {
            by_topic.entry(topic.title.get(visit.language()).clone()).or_default().push(said);
        }
    }
    let enough = |answers: &[Said]| Calibration::of(answers).filter(|one| one.count >= coach::calibration::FEWEST);
    let sentence = |(title, answers): (&String, &Vec<Said>)| {
        let one = enough(answers)?;
        let whole = |percent: f64| format!("{percent:.0}");
        Some(visit.t.calibration_topic(one.count.to_string(), whole(one.right_percent), whole(one.said_percent), title))
    };
    Ok((!all.is_empty()).then(|| Reliability {
        count: all.len(),
        picture: enough(&all).map(|one| ReliabilityView::of(&one, visit.t)),
        topics: by_topic.iter().filter_map(sentence).collect(),
    }))
}

/// An exercise counts for the topic of its main skill.
fn topic_row(visit: &Visit, topic: &Topic, offered: &[Exercise], record: &Record) -> TopicRow {
    let library = visit.packs();
    let syllabus = &library.catalogue.syllabus;
    let is_here = |exercise: &&Exercise| {
        let main = exercise.meta().skills.first().and_then(|id| syllabus.find_skill(id));
        main.is_some_and(|skill| skill.topic == topic.id)
    };
    let mut row = TopicRow {
        title: topic.title.get(visit.language()).clone(),
        unaided: 0,
        aided: 0,
        tried: 0,
        offered: 0,
        parts: Vec::new(),
    };
    for exercise in offered.iter().filter(is_here) {
        row.offered += 1;
        match record.state(exercise) {
            State::Solved => row.unaided += 1,
            State::Aided => row.aided += 1,
            State::Tried | State::Due => row.tried += 1,
            State::Untouched => {}
        }
    }
    row.parts = parts(&row);
    row
}

fn parts(row: &TopicRow) -> Vec<Part> {
    let mut start = 0;
    [("solved", row.unaided), ("aided", row.aided), ("tried", row.tried)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(class, count)| {
            let width = count * 100 / row.offered.max(1);
            let part = Part { class, start, width };
            start += width;
            part
        })
        .collect()
}

fn recent_row(visit: &Visit, attempt: &AttemptSummary) -> Option<Recent> {
    let exercise = visit.packs().catalogue.find_exercise(attempt.exercise)?;
    Some(Recent {
        when: when::past(visit, attempt.created_at),
        machine_time: when::machine(attempt.created_at),
        title: exercise.meta().title.get(visit.language()).clone(),
        address: format!("/attempts/{}", attempt.id),
        word: problem::word(visit.t, attempt),
        class: attempt.verdict.map_or("none", words::verdict_class),
    })
}
