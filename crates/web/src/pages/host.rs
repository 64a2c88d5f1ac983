//! What a host works with: groups and their people, invitations, deadlines, announcements; for the head host everybody's
//! accounts.

mod group;
mod invitation;
mod people;
mod person;
mod table;

use crate::AppState;
use crate::accounts::address;
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::view::shell::{Place, Shell};
use askama::Template;
use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use domain::{GroupId, PersonId, Role};
use i18n::Messages;
use store::{LedGroup, Membership};

pub use person::{ShownView, shown_view};

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/host", get(show))
        .route("/host/groups", post(add))
        .route("/host/groups/{group}", get(group::show).post(group::rename))
        .route("/host/groups/{group}/table.csv", get(table::csv))
        .route("/host/groups/{group}/remove", post(group::remove))
        .route("/host/groups/{group}/invitations", post(invitation::into_group))
        .route("/host/groups/{group}/invitations/{link}/end", post(invitation::end_of_group))
        .route("/host/groups/{group}/deadlines", post(group::add_deadline))
        .route("/host/groups/{group}/deadlines/{deadline}/remove", post(group::remove_deadline))
        .route("/host/groups/{group}/announcements", post(group::announce))
        .route("/host/groups/{group}/announcements/{announcement}/remove", post(group::withdraw))
        .route("/host/groups/{group}/people/{person}", get(person::show))
        .route("/host/groups/{group}/people/{person}/reset", post(person::reset))
        .route("/host/groups/{group}/people/{person}/lead", post(person::lead))
        .route("/host/groups/{group}/people/{person}/remove", post(person::remove))
        .route("/host/people", get(people::show))
        .route("/host/people/invitations", post(invitation::into_sparring))
        .route("/host/people/invitations/{link}/end", post(invitation::end))
        .route("/host/people/{person}/role", post(people::change_role))
        .route("/host/people/{person}/reset", post(people::reset))
        .route("/host/people/{person}/remove", post(people::remove))
}

#[derive(Template)]
#[template(path = "host.html")]
struct HostPage {
    shell: Shell,
    t: Messages,
    groups: Vec<Membership>,
    is_head: bool,
}

async fn show(visit: Visit) -> Answer {
    let t = visit.t;
    let groups = visit.person.memberships().await?.into_iter().filter(|group| group.leads).collect();
    let shell = Shell::of(&visit, Place::None, t.host_title());
    page(&HostPage { shell, t, groups, is_head: visit.has_role(Role::HeadHost) })
}

async fn add(visit: Visit, fields: Fields) -> Answer {
    let name = address::name(fields.require("name")?).map_err(|_| PageError::MissingField("name"))?;
    let id = GroupId(visit.state.ids.timed(visit.now));
    visit.state.store.directory().add_group(id, &name, visit.person.id(), visit.now).await?;
    Ok(to_group(id))
}

/// The group, when whoever asks leads it. To everybody else it is not there.
async fn led(visit: &Visit, group: &str) -> Result<LedGroup, PageError> {
    let group: GroupId = group.parse().map_err(|_| PageError::NoPage)?;
    visit.state.store.directory().find_led_group(visit.person.id(), group).await?.ok_or(PageError::NoPage)
}

fn read_person(text: &str) -> Result<PersonId, PageError> {
    text.parse().map_err(|_| PageError::NoPage)
}

fn to_group(group: GroupId) -> axum::response::Response {
    Redirect::to(&format!("/host/groups/{group}")).into_response()
}
