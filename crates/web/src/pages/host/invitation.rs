//! Invitations: into a group, or into Sparring. A link is shown once, when it is made; only its hash is kept.

use super::group::InvitationView;
use super::{led, to_group};
use crate::accounts::Token;
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use domain::{GroupId, PersonId, Role};
use i18n::Messages;
use store::{Link, LinkPurpose};

const DAY: i64 = 24 * 3600 * 1_000_000;
const LONGEST_DAYS: i64 = 365;
const MOST_USES: u32 = 1000;

/// A link that has just been made.
#[derive(Template)]
#[template(path = "link.html")]
struct LinkPage {
    shell: Shell,
    t: Messages,
    title: &'static str,
    text: String,
    link: String,
    back: String,
}

pub fn view(visit: &Visit, link: &Link) -> InvitationView {
    InvitationView {
        id: link.id,
        uses: link.uses_left,
        role: words::role(visit.t, link.role),
        until: when::past(visit, link.expires_at),
    }
}

pub async fn into_group(visit: Visit, Path(group): Path<String>, fields: Fields) -> Answer {
    let group = led(&visit, &group).await?;
    invite(&visit, &fields, Role::Candidate, Some(group.id), format!("/host/groups/{}", group.id)).await
}

pub async fn into_sparring(visit: Visit, fields: Fields) -> Answer {
    let role: Role = fields.number("role")?;
    if role == Role::HeadHost {
        return Err(PageError::MissingField("role"));
    }
    invite(&visit, &fields, role, None, "/host/people".to_owned()).await
}

async fn invite(visit: &Visit, fields: &Fields, role: Role, group: Option<GroupId>, back: String) -> Answer {
    let days: i64 = fields.number("days")?;
    let uses: u32 = fields.number("uses")?;
    if !(1..=LONGEST_DAYS).contains(&days) {
        return Err(PageError::MissingField("days"));
    }
    if !(1..=MOST_USES).contains(&uses) {
        return Err(PageError::MissingField("uses"));
    }
    let link = Link {
        id: visit.state.ids.timed(visit.now),
        purpose: LinkPurpose::Invitation,
        role,
        group,
        person: None,
        created_at: visit.now,
        expires_at: visit.now + days * DAY,
        uses_left: uses,
    };
    let text = visit.t.host_link_invitation(when::past(visit, link.expires_at), uses);
    show_once(visit, &link, visit.t.host_invitation(), text, back).await
}

/// A link for a new password.
pub async fn reset_link(visit: &Visit, person: PersonId, name: &str, back: String) -> Answer {
    let link = Link {
        id: visit.state.ids.timed(visit.now),
        purpose: LinkPurpose::Reset,
        role: Role::Candidate,
        group: None,
        person: Some(person),
        created_at: visit.now,
        expires_at: visit.now + DAY,
        uses_left: 1,
    };
    tracing::info!(person.id = %person, host.id = %visit.person.id(), "A link for a new password was made");
    show_once(visit, &link, visit.t.host_reset(), visit.t.host_link_reset(name), back).await
}

async fn show_once(visit: &Visit, link: &Link, title: &'static str, text: String, back: String) -> Answer {
    let token = Token::new(visit.state.ids.as_ref());
    visit.state.store.directory().add_link(link, &token.hash()).await?;
    let place = if link.purpose == LinkPurpose::Reset { "reset" } else { "join" };
    let origin = &visit.accounts()?.rules.origin;
    page(&LinkPage {
        shell: Shell::of(visit, Place::None, title),
        t: visit.t,
        title,
        text,
        link: format!("{origin}/{place}/{}", token.as_str()),
        back,
    })
}

pub async fn end_of_group(visit: Visit, Path((group, link)): Path<(String, String)>) -> Answer {
    let group = led(&visit, &group).await?;
    group.end_invitation(link.parse().map_err(|_| PageError::NoPage)?).await?;
    Ok(to_group(group.id))
}

pub async fn end(visit: Visit, Path(link): Path<String>) -> Answer {
    visit.state.store.directory().end_invitation(link.parse().map_err(|_| PageError::NoPage)?).await?;
    Ok(Redirect::to("/host/people").into_response())
}
