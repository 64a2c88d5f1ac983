//! One person as a host sees them, which is as they let themselves be seen; the person sees the same page.

use super::{led, read_person, to_group};
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::leading::{self, Shown};
use crate::view::shell::{Place, Shell};
use crate::view::when;
use askama::Template;
use axum::extract::Path;
use domain::{PersonId, Role};
use i18n::Messages;
use store::{Deadline, LedGroup, Member};

/// What is shown, in words.
pub struct ShownView {
    pub seen: Option<String>,
    pub minutes: Option<i64>,
    pub solved: Option<(usize, usize)>,
    pub deadlines: Option<Vec<DeadlineRow>>,
    pub exercises: Option<Vec<ExerciseRow>>,
}

pub struct DeadlineRow {
    pub title: String,
    pub due: String,
    pub state: &'static str,
    pub class: &'static str,
}

pub struct ExerciseRow {
    pub title: String,
    pub address: String,
    pub dot: &'static str,
    pub state: &'static str,
    pub when: String,
}

#[derive(Template)]
#[template(path = "host-person.html")]
struct PersonPage {
    shell: Shell,
    t: Messages,
    here: String,
    group: String,
    group_address: String,
    name: String,
    address: String,
    view: ShownView,
    leads: bool,
    is_self: bool,
    may_reset: bool,
    may_lead: bool,
}

pub async fn shown_view(visit: &Visit, shown: Shown, deadlines: &[Deadline]) -> Result<ShownView, PageError> {
    let t = visit.t;
    let deadlines = match shown.deadlines {
        None => None,
        Some(_) => {
            let done = visit.state.store.person(shown.account.person).first_done().await?;
            Some(deadlines.iter().map(|deadline| deadline_row(visit, &done, deadline)).collect())
        }
    };
    let exercise = |one: leading::ShownExercise| {
        let (dot, state) = match (one.state.solved_unaided, one.state.solved_aided) {
            (true, _) => ("solved", t.host_unaided()),
            (false, true) => ("aided", t.host_aided()),
            _ => ("tried", t.host_not_solved()),
        };
        ExerciseRow { title: one.title, address: one.address, dot, state, when: when::past(visit, one.state.last_at) }
    };
    Ok(ShownView {
        seen: shown.seen_at.map(|at| when::past(visit, at)),
        minutes: shown.minutes,
        solved: shown.unaided.zip(shown.aided),
        deadlines,
        exercises: shown.exercises.map(|exercises| exercises.into_iter().map(exercise).collect()),
    })
}

fn deadline_row(
    visit: &Visit,
    done: &std::collections::HashMap<domain::ExerciseId, i64>,
    deadline: &Deadline,
) -> DeadlineRow {
    let t = visit.t;
    let (state, class) = match leading::done_at(visit, done, deadline.target) {
        Some(at) if at <= deadline.due_at => (t.host_met(), "good"),
        Some(_) => (t.host_late(), ""),
        None if deadline.due_at <= visit.now => (t.host_not_done(), "bad"),
        None => (t.host_open(), ""),
    };
    let title = leading::target(visit, deadline.target).map_or_else(|| t.host_gone().to_owned(), |(title, _)| title);
    DeadlineRow { title, due: when::past(visit, deadline.due_at), state, class }
}

async fn member(visit: &Visit, group: &str, person: &str) -> Result<(LedGroup, Member), PageError> {
    let group = led(visit, group).await?;
    let member = group.find_member(read_person(person)?).await?.ok_or(PageError::NoPage)?;
    Ok((group, member))
}

pub async fn show(visit: Visit, Path((group, person)): Path<(String, String)>) -> Answer {
    let (group, member) = member(&visit, &group, &person).await?;
    let deadlines = group.deadlines().await?;
    let (name, address) = (member.account.name.clone(), member.account.address.clone());
    let id = member.account.person;
    let may_reset = may_reset(&visit, &member).await?;
    let may_lead = member.account.role >= Role::Host;
    let shown = Shown::load(&visit, member.account, &deadlines).await?;
    page(&PersonPage {
        shell: Shell::of(&visit, Place::None, &name),
        t: visit.t,
        here: format!("/host/groups/{}/people/{id}", group.id),
        group_address: format!("/host/groups/{}", group.id),
        group: group.name,
        view: shown_view(&visit, shown, &deadlines).await?,
        leads: member.leads,
        is_self: id == visit.person.id(),
        may_reset,
        may_lead,
        name,
        address,
    })
}

/// A link for a new password is a key to everything of a person. A host hands one out only for candidates all of whose groups
/// they lead themselves; for everybody else the head host does.
async fn may_reset(visit: &Visit, member: &Member) -> Result<bool, PageError> {
    if member.account.role != Role::Candidate {
        return Ok(false);
    }
    let directory = visit.state.store.directory();
    for group in directory.groups_of(member.account.person).await? {
        if directory.find_led_group(visit.person.id(), group).await?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

pub async fn reset(visit: Visit, Path((group, person)): Path<(String, String)>) -> Answer {
    let (group, member) = member(&visit, &group, &person).await?;
    if !may_reset(&visit, &member).await? {
        return Err(PageError::NotYourRole);
    }
    let back = format!("/host/groups/{}", group.id);
    super::invitation::reset_link(&visit, member.account.person, &member.account.name, back).await
}

pub async fn lead(visit: Visit, Path((group, person)): Path<(String, String)>, fields: Fields) -> Answer {
    let (group, member) = member(&visit, &group, &person).await?;
    let leads = fields.has("leads");
    if leads && member.account.role < Role::Host {
        return Err(PageError::NotYourRole);
    }
    // A group is never left without somebody who leads it.
    if member.account.person != visit.person.id() {
        group.change_lead(member.account.person, leads).await?;
    }
    Ok(to_group(group.id))
}

pub async fn remove(visit: Visit, Path((group, person)): Path<(String, String)>) -> Answer {
    let (group, member) = member(&visit, &group, &person).await?;
    let person: PersonId = member.account.person;
    if person != visit.person.id() {
        group.remove_member(person).await?;
    }
    Ok(to_group(group.id))
}
