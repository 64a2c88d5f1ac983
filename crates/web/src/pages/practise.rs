//! The practice list, with filters in the address.

use crate::AppState;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Answer, Visit};
use crate::pages::{Menu, page};
use crate::practice::library;
use crate::practice::standing::{Record, State};
use crate::view::shell::{Place, Shell};
use crate::view::words;
use askama::Template;
use axum::Router;
use axum::routing::get;
use curriculum::{Catalogue, Exercise};
use domain::{ExerciseKind, Language, Level};
use i18n::Messages;

/// Lessons are in their courses, rehearsals have a place of their own.
const LISTED: [ExerciseKind; 5] = [
    ExerciseKind::Problem,
    ExerciseKind::Question,
    ExerciseKind::Drill,
    ExerciseKind::Design,
    ExerciseKind::Assignment,
];

pub fn routes() -> Router<AppState> {
    Router::new().route("/practise", get(show))
}

#[derive(Template)]
#[template(path = "practise.html")]
struct Practise<'a> {
    shell: Shell,
    t: Messages,
    query: &'a str,
    menus: Vec<Menu>,
    courses: Vec<CourseLink>,
    rows: Vec<Row>,
    is_filtered: bool,
    has_nothing: bool,
}

struct CourseLink {
    title: String,
    address: String,
}

struct Row {
    title: String,
    address: String,
    state: &'static str,
    state_word: &'static str,
    facts: Vec<String>,
}

async fn show(visit: Visit, Query(query): Query) -> Answer {
    let t = visit.t;
    let library = visit.packs();
    let catalogue = &library.catalogue;
    let record = Record::load(&visit).await?;
    let offered: Vec<Exercise> =
        library::offered(&visit).into_iter().filter(|one| LISTED.contains(&one.kind())).collect();
    let rows = offered
        .iter()
        .filter(|exercise| fits(&query, exercise, record.state(exercise), catalogue))
        .map(|exercise| row(&visit, exercise, record.state(exercise), catalogue))
        .collect();
    page(&Practise {
        shell: Shell::of(&visit, Place::Practise, t.practise_title()),
        t,
        query: query.get("q").unwrap_or_default(),
        menus: menus(t, &query, &offered, catalogue),
        courses: courses(catalogue, visit.language()),
        rows,
        is_filtered: query.pairs().any(|(_, value)| !value.is_empty()),
        has_nothing: offered.is_empty(),
    })
}

fn courses(catalogue: &Catalogue, language: Language) -> Vec<CourseLink> {
    catalogue
        .courses
        .iter()
        .filter(|course| !library::offered_lessons(course).is_empty())
        .map(|course| CourseLink {
            title: course.title.get(language).clone(),
            address: format!("/courses/{}", course.slug),
        })
        .collect()
}

fn fits(query: &Fields, exercise: &Exercise, state: State, catalogue: &Catalogue) -> bool {
    let meta = exercise.meta();
    let is = |name, value: &str| query.filled(name).is_none_or(|wanted| wanted == value);
    let topics: Vec<&str> = topics(exercise, catalogue).collect();
    query.filled("topic").is_none_or(|wanted| topics.contains(&wanted))
        && is("level", meta.level.name())
        && is("kind", exercise.kind().name())
        && is("state", state.name())
        && query.filled("q").is_none_or(|wanted| matches_search(wanted, exercise, catalogue))
}

fn topics<'a>(exercise: &'a Exercise, catalogue: &'a Catalogue) -> impl Iterator<Item = &'a str> {
    exercise.meta().skills.iter().filter_map(|id| Some(catalogue.syllabus.find_skill(id)?.topic.as_str()))
}

/// Every word of the search stands somewhere in the titles of exercise, skills or topics, in either language.
fn matches_search(wanted: &str, exercise: &Exercise, catalogue: &Catalogue) -> bool {
    let meta = exercise.meta();
    let mut text = format!("{} {} {}", meta.title.en, meta.title.ru, meta.slug);
    for skill in meta.skills.iter().filter_map(|id| catalogue.syllabus.find_skill(id)) {
        for part in [&skill.title.en, &skill.title.ru, &skill.id.0] {
            text.push(' ');
            text.push_str(part);
        }
        if let Some(topic) = catalogue.syllabus.find_topic(&skill.topic) {
            text.push_str(&format!(" {} {}", topic.title.en, topic.title.ru));
        }
    }
    let text = fold(&text);
    fold(wanted).split_whitespace().all(|word| text.contains(word))
}

/// As people type: no capitals, and ё like е.
fn fold(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}

fn row(visit: &Visit, exercise: &Exercise, state: State, catalogue: &Catalogue) -> Row {
    let (t, meta) = (visit.t, exercise.meta());
    let mut facts = vec![words::kind(t, exercise.kind()).to_owned(), words::level(t, meta.level).to_owned()];
    let main_topic = topics(exercise, catalogue).next().and_then(|id| catalogue.syllabus.find_topic(id));
    facts.extend(main_topic.map(|topic| topic.title.get(visit.language()).clone()));
    facts.push(words::duration(t, meta.minutes));
    Row {
        title: meta.title.get(visit.language()).clone(),
        address: library::address(exercise),
        state: dot(state),
        state_word: match exercise {
            Exercise::Design(_) => design_word(t, state),
            Exercise::Assignment(_) => assignment_word(t, state),
            _ => state_word(t, state),
        },
        facts,
    }
}

/// The class of the dot beside a title.
fn dot(state: State) -> &'static str {
    match state {
        State::Untouched => "",
        other => other.name(),
    }
}

fn state_word(t: Messages, state: State) -> &'static str {
    match state {
        State::Untouched => t.state_untouched(),
        State::Tried => t.state_tried(),
        State::Aided => t.state_aided(),
        State::Solved => t.state_solved(),
        State::Due => t.state_due(),
    }
}

/// Nothing of a design is solved: it is compared with a checklist.
fn design_word(t: Messages, state: State) -> &'static str {
    match state {
        State::Tried => t.state_design_tried(),
        State::Aided => t.state_design_aided(),
        State::Solved => t.state_design_solved(),
        other => state_word(t, other),
    }
}

/// An assignment is handed in, and then looked at by whoever made it.
fn assignment_word(t: Messages, state: State) -> &'static str {
    match state {
        State::Tried => t.state_assignment_tried(),
        State::Aided => t.state_assignment_aided(),
        State::Solved => t.state_assignment_solved(),
        other => state_word(t, other),
    }
}

fn menus(t: Messages, query: &Fields, offered: &[Exercise], catalogue: &Catalogue) -> Vec<Menu> {
    let used = |id: &str| offered.iter().any(|exercise| topics(exercise, catalogue).any(|topic| topic == id));
    let topics = catalogue.syllabus.topics.iter().filter(|topic| used(&topic.id));
    let topics = topics.map(|topic| (topic.id.clone(), topic.title.get(t.language).clone()));
    let levels = Level::ALL.iter().map(|level| (level.name().to_owned(), words::level(t, *level).to_owned()));
    let kinds = LISTED.iter().map(|kind| (kind.name().to_owned(), words::kind(t, *kind).to_owned()));
    let states = State::ALL.iter().map(|state| (state.name().to_owned(), state_word(t, *state).to_owned()));
    vec![
        Menu::new("topic", t.practise_topic(), query.filled("topic"), topics),
        Menu::new("level", t.practise_level(), query.filled("level"), levels),
        Menu::new("kind", t.practise_kind(), query.filled("kind"), kinds),
        Menu::new("state", t.practise_state(), query.filled("state"), states),
    ]
}
