//! The problem page: statement, examples and the ladder of hints on the left; editor, input and result on the right.

mod actions;
mod ladder;
mod parts;

pub use actions::submit;
pub use ladder::ladder;
pub use parts::{attempts_list, editorial, word};

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::Query;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::climb::{self, Climb};
use crate::practice::hints::Ladder;
use crate::practice::library;
use crate::view::examples::{Examples, examples};
use crate::view::masked::{Look, Masked};
use crate::view::outcome::decimal;
use crate::view::parsons::Puzzle;
use crate::view::prose::inline;
use crate::view::shell::{Place, Shell};
use crate::view::words;
use crate::view::work::{Origin, Work};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use curriculum::{Exercise, Problem};
use domain::project::ProjectFile;
use domain::status::ProfileState;
use domain::task::CaseInput;
use domain::{AttemptId, Task};
use i18n::Messages;
use serde::Deserialize;
use std::sync::Arc;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/problems/{slug}", get(show))
        .route("/problems/{slug}/attempts", post(actions::attempt))
        .route("/problems/{slug}/hints", post(actions::hint))
        .route("/problems/{slug}/parsons", post(actions::parsons))
        .route("/problems/{slug}/{rung}", get(show))
        .route("/problems/{slug}/{rung}/attempts", post(actions::attempt))
        .route("/problems/{slug}/{rung}/hints", post(actions::hint))
        .route("/problems/{slug}/{rung}/parsons", post(actions::parsons))
}

/// A problem, or a rung of its ladder.
#[derive(Debug, Deserialize)]
struct Address {
    slug: String,
    #[serde(default)]
    rung: Option<String>,
}

impl Address {
    /// As the library knows it.
    fn slug(&self) -> String {
        match &self.rung {
            Some(rung) => format!("{}/{rung}", self.slug),
            None => self.slug.clone(),
        }
    }

    async fn open(&self, visit: &Visit) -> Result<Arc<Problem>, PageError> {
        let problem = library::problem(visit, &self.slug())?;
        climb::check_reached(visit, &Exercise::Problem(problem.clone())).await?;
        Ok(problem)
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    shell: Shell,
    t: Messages,
    here: String,
    title: &'a str,
    /// The language of the programs.
    code: &'static str,
    facts: Vec<String>,
    /// The problem that a rung goes on from.
    goes_on: Option<GoesOn<'a>>,
    statement: &'a str,
    /// The tables that a query is put to.
    schema: Option<&'a str>,
    examples: Examples,
    /// Of a project: the files of tests that the samples name.
    acceptance: Vec<&'a ProjectFile>,
    limits: String,
    /// What can be imported beside the standard library.
    libraries: Option<String>,
    /// That it cannot be run here yet.
    missing: Option<&'static str>,
    forbidden: Vec<Forbidden<'a>>,
    ladder: Ladder,
    hints: Vec<&'a str>,
    puzzle: Option<Puzzle>,
    masked: Option<Masked>,
    rungs: String,
    attempts: String,
    editorial: String,
    work: String,
}

struct GoesOn<'a> {
    title: &'a str,
    address: String,
    /// "Follow-up 2 of 3".
    place: String,
    statement: &'a str,
}

struct Forbidden<'a> {
    construct: &'a str,
    reason: String,
}

async fn show(visit: Visit, Path(place): Path<Address>, Query(query): Query) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let problem = place.open(&visit).await?;
    let exercise = Exercise::Problem(problem.clone());
    let address = library::address(&exercise);
    let whole = climb::problem_of(&visit, &problem);
    let climbed = Climb::load(&visit, &whole).await?;
    let goes_on = climbed.rungs.iter().position(|rung| rung.meta.id == problem.meta.id).map(|position| GoesOn {
        title: whole.meta.title.get(language),
        address: library::address(&Exercise::Problem(whole.clone())),
        place: t.rung_place(climbed.rungs.len(), position + 1),
        statement: &whole.statement.get(language).0,
    });
    let ladder = Ladder::load(&visit, &problem).await?;
    let origin = match (query.uuid("restore"), query.number("kept")) {
        (Some(id), _) => restored(&visit, &problem, AttemptId(id)).await?,
        (None, Ok(number)) => Origin::Conflict(number),
        _ if query.has("starter") => Origin::Starter,
        _ => Origin::Draft,
    };
    let work = Work::load(&visit, &exercise, &format!("{address}/attempts"), origin).await?;
    let reference = problem.task.reference();
    let title = problem.meta.title.get(language);
    let profile = {
        let profiles = &visit.state.status.borrow().profiles;
        profiles.iter().find(|profile| profile.name == problem.task.profile).cloned()
    };
    page(&ProblemPage {
        shell: Shell::of(&visit, Place::Practise, title).with_work().bench().about(problem.meta.id),
        t,
        title,
        code: words::code(problem.task.kind),
        facts: facts(&visit, &problem),
        goes_on,
        statement: &problem.statement.get(language).0,
        schema: problem.task.database.as_ref().map(|rules| rules.schema.as_str()),
        examples: examples(&problem.task, language),
        acceptance: visible_tests(&problem.task),
        limits: t.problem_limits(
            problem.task.limits.memory_mb,
            decimal(problem.task.limits.cpu_ms as f64 / 1000.0, language),
        ),
        libraries: profile.as_ref().map(|profile| t.problem_libraries(&profile.libraries)),
        missing: profile.and_then(|profile| match profile.state {
            ProfileState::Installed => None,
            ProfileState::Installing => Some(t.problem_libraries_coming()),
            ProfileState::Missing | ProfileState::Failed => Some(t.problem_libraries_missing()),
        }),
        forbidden: problem
            .task
            .forbidden
            .iter()
            .map(|one| Forbidden { construct: &one.construct, reason: inline(one.reason.get(language)) })
            .collect(),
        hints: problem.hints.get(language).iter().take(ladder.opened).map(|hint| hint.0.as_str()).collect(),
        puzzle: reference.filter(|_| ladder.has_parsons).map(|reference| {
            let placed = query.get("order").and_then(actions::read_order);
            Puzzle::of(&reference.source, parsons_seed(&problem), placed.as_deref())
        }),
        masked: reference.filter(|_| ladder.has_masked).map(|reference| {
            let words = if ladder.has_solution { usize::MAX } else { ladder.words };
            Masked::of(&reference.source, words)
        }),
        ladder,
        rungs: ladder::render(t, language, &climbed, &problem)?,
        attempts: attempts_list(&visit, &exercise).await?,
        editorial: editorial(&visit, &problem).await?,
        work: work.render()?,
        here: address,
    })
}

fn visible_tests(task: &Task) -> Vec<&ProjectFile> {
    let is_named = |file: &ProjectFile, test: &String| test.split("::").next() == Some(&file.path);
    let is_in = |file: &ProjectFile, input: &CaseInput| match input {
        CaseInput::Acceptance(tests) => tests.iter().any(|test| is_named(file, test)),
        _ => false,
    };
    let is_shown =
        |file: &&ProjectFile| file.path == "conftest.py" || task.samples().any(|case| is_in(file, &case.input));
    task.acceptance.iter().filter(is_shown).collect()
}

/// The same for a problem for ever, so that an order that was begun stays.
fn parsons_seed(problem: &Problem) -> u64 {
    problem.meta.id.0.as_u64_pair().1
}

async fn restored(visit: &Visit, problem: &Problem, id: AttemptId) -> Result<Origin, PageError> {
    let attempt = visit.person.find_attempt(id).await?.filter(|attempt| attempt.exercise == problem.meta.id);
    Ok(Origin::Attempt(Box::new(attempt.ok_or(PageError::NoAttempt)?)))
}

fn facts(visit: &Visit, problem: &Problem) -> Vec<String> {
    let (t, meta) = (visit.t, &problem.meta);
    let library = visit.packs();
    let syllabus = &library.catalogue.syllabus;
    let mut facts = vec![words::level(t, meta.level).to_owned()];
    let main = meta.skills.first().and_then(|id| syllabus.find_skill(id));
    let topic = main.and_then(|skill| syllabus.find_topic(&skill.topic));
    facts.extend(topic.map(|topic| topic.title.get(visit.language()).clone()));
    facts.push(t.problem_difficulty(problem.difficulty));
    facts.push(t.about_minutes(meta.minutes));
    facts
}
