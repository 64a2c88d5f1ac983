//! One group: its table, what is due, what was announced, who may still join.

use super::{led, to_group};
use crate::accounts::address;
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::visit::{Answer, Visit};
use crate::pages::host::table::{Row, rows};
use crate::pages::page;
use crate::practice::{leading, library};
use crate::view::shell::{Place, Shell};
use crate::view::when;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use domain::ExerciseId;
use i18n::Messages;
use jiff::civil::Date;
use uuid::Uuid;

const LONGEST_ANNOUNCEMENT: usize = 4000;

#[derive(Template)]
#[template(path = "group.html")]
struct GroupPage {
    shell: Shell,
    t: Messages,
    here: String,
    name: String,
    rows: Vec<Row>,
    deadlines: Vec<DeadlineView>,
    targets: Vec<(String, String)>,
    announcements: Vec<AnnouncementView>,
    invitations: Vec<InvitationView>,
}

struct DeadlineView {
    id: Uuid,
    title: String,
    address: String,
    due: String,
}

struct AnnouncementView {
    id: Uuid,
    when: String,
    text: String,
}

pub struct InvitationView {
    pub id: Uuid,
    pub uses: u32,
    pub role: &'static str,
    pub until: String,
}

pub async fn show(visit: Visit, Path(group): Path<String>) -> Answer {
    let t = visit.t;
    let group = led(&visit, &group).await?;
    let deadlines = group.deadlines().await?.into_iter().map(|deadline| {
        let (title, address) =
            leading::target(&visit, deadline.target).unwrap_or_else(|| (t.host_gone().to_owned(), String::new()));
        DeadlineView { id: deadline.id, title, address, due: when::past(&visit, deadline.due_at) }
    });
    let announcements = group.announcements().await?.into_iter().map(|one| AnnouncementView {
        id: one.id,
        when: when::past(&visit, one.written_at),
        text: one.text,
    });
    let invitations = group.invitations(visit.now).await?;
    page(&GroupPage {
        shell: Shell::of(&visit, Place::None, &group.name),
        t,
        here: format!("/host/groups/{}", group.id),
        rows: rows(&visit, &group).await?,
        deadlines: deadlines.collect(),
        targets: targets(&visit),
        announcements: announcements.collect(),
        invitations: invitations.iter().map(|link| super::invitation::view(&visit, link)).collect(),
        name: group.name,
    })
}

/// What a deadline can be for: courses, then exercises by title.
fn targets(visit: &Visit) -> Vec<(String, String)> {
    let library = visit.packs();
    let courses = library.catalogue.courses.iter().filter(|course| !library::offered_lessons(course).is_empty());
    let mut targets: Vec<(String, String)> = courses
        .map(|course| (course.id.to_string(), visit.t.host_course(course.title.get(visit.language()))))
        .collect();
    let mut exercises: Vec<(String, String)> = library::offered(visit)
        .iter()
        .map(|exercise| (exercise.id().to_string(), exercise.meta().title.get(visit.language()).clone()))
        .collect();
    exercises.sort_by_cached_key(|(_, title)| title.to_lowercase());
    targets.extend(exercises);
    targets
}

pub async fn rename(visit: Visit, Path(group): Path<String>, fields: Fields) -> Answer {
    let group = led(&visit, &group).await?;
    let name = address::name(fields.require("name")?).map_err(|_| PageError::MissingField("name"))?;
    group.rename(&name).await?;
    Ok(to_group(group.id))
}

pub async fn remove(visit: Visit, Path(group): Path<String>) -> Answer {
    led(&visit, &group).await?.remove().await?;
    Ok(Redirect::to("/host").into_response())
}

pub async fn add_deadline(visit: Visit, Path(group): Path<String>, fields: Fields) -> Answer {
    let group = led(&visit, &group).await?;
    let target: ExerciseId = fields.number("exercise")?;
    if leading::target(&visit, target).is_none() {
        return Err(PageError::MissingField("exercise"));
    }
    // The end of that day where the host lives.
    let day: Date = fields.number("day")?;
    let midnight = day.tomorrow().ok().and_then(|next| next.to_zoned(visit.zone.clone()).ok());
    let due_at = midnight.ok_or(PageError::MissingField("day"))?.timestamp().as_microsecond() - 1;
    group.add_deadline(visit.state.ids.timed(visit.now), target, due_at).await?;
    Ok(to_group(group.id))
}

pub async fn remove_deadline(visit: Visit, Path((group, deadline)): Path<(String, String)>) -> Answer {
    let group = led(&visit, &group).await?;
    group.remove_deadline(deadline.parse().map_err(|_| PageError::NoPage)?).await?;
    Ok(to_group(group.id))
}

pub async fn announce(visit: Visit, Path(group): Path<String>, fields: Fields) -> Answer {
    let group = led(&visit, &group).await?;
    let text = fields.require("text")?.replace("\r\n", "\n");
    if text.trim().is_empty() || text.chars().count() > LONGEST_ANNOUNCEMENT {
        return Err(PageError::MissingField("text"));
    }
    group.announce(visit.state.ids.timed(visit.now), text.trim(), visit.now).await?;
    Ok(to_group(group.id))
}

pub async fn withdraw(visit: Visit, Path((group, announcement)): Path<(String, String)>) -> Answer {
    let group = led(&visit, &group).await?;
    group.withdraw_announcement(announcement.parse().map_err(|_| PageError::NoPage)?).await?;
    Ok(to_group(group.id))
}
