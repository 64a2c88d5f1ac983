//! A stranger's first page: what this is, and three ways in. Whoever has begun gets Today instead.

use crate::AppState;
use crate::edge::visit::{Access, Answer, Visit};
use crate::pages::{page, today};
use crate::practice::library;
use crate::practice::standing::Record;
use crate::view::shell::{Place, Shell};
use askama::Template;
use axum::Router;
use axum::routing::get;
use curriculum::Exercise;
use i18n::Messages;

pub fn routes() -> Router<AppState> {
    Router::new().route("/", get(show)).route("/welcome", get(welcome))
}

#[derive(Template)]
#[template(path = "welcome.html")]
struct Welcome {
    shell: Shell,
    t: Messages,
    course: Option<String>,
    problem: Option<String>,
    is_empty: bool,
    /// Where nobody has said who they are: whether anybody may join, and be a guest.
    door: Option<Door>,
}

struct Door {
    is_open: bool,
    may_be_guest: bool,
}

fn door(visit: &Visit) -> Option<Door> {
    let rules = &visit.state.accounts.as_ref().filter(|_| matches!(visit.access, Access::Stranger))?.rules;
    Some(Door { is_open: visit.may_sign_up(), may_be_guest: rules.guests.is_some() })
}

async fn show(visit: Visit) -> Answer {
    let record = Record::load(&visit).await?;
    if record.is_empty() { welcome(visit).await } else { today::answer(&visit, &record).await }
}

async fn welcome(visit: Visit) -> Answer {
    let offered = library::offered(&visit);
    // The easiest problem: a verdict in under a minute.
    let easiest = offered
        .iter()
        .filter_map(|exercise| match exercise {
            Exercise::Problem(problem) => Some(problem),
            _ => None,
        })
        .min_by_key(|problem| (problem.difficulty, problem.meta.minutes));
    let library = visit.packs();
    let course = library.catalogue.courses.iter().find(|course| !library::offered_lessons(course).is_empty());
    page(&Welcome {
        shell: Shell::of(&visit, Place::None, visit.t.nav_today()).bare().with_code(),
        t: visit.t,
        course: course.map(|course| format!("/courses/{}", course.slug)),
        problem: easiest.map(|problem| format!("/problems/{}", problem.meta.slug)),
        is_empty: offered.is_empty(),
        door: door(&visit),
    })
}
