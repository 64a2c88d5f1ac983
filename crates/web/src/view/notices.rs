//! What the groups of a person want of them: deadlines that are open, and announcements of late.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::leading;
use crate::view::when;
use domain::GroupId;
use std::collections::HashMap;

const RECENT: i64 = 14 * 24 * 3600 * 1_000_000;
const SHOWN: usize = 5;

#[derive(Debug, Default)]
pub struct Notices {
    pub deadlines: Vec<DeadlineNotice>,
    pub announcements: Vec<AnnouncementNotice>,
}

#[derive(Debug)]
pub struct DeadlineNotice {
    pub title: String,
    pub address: String,
    pub text: String,
    pub class: &'static str,
    pub group: String,
}

#[derive(Debug)]
pub struct AnnouncementNotice {
    pub group: String,
    pub when: String,
    pub text: String,
}

impl Notices {
    pub fn is_empty(&self) -> bool {
        self.deadlines.is_empty() && self.announcements.is_empty()
    }

    pub async fn load(visit: &Visit) -> Result<Notices, PageError> {
        if visit.account().is_none() {
            return Ok(Notices::default());
        }
        let memberships = visit.person.memberships().await?;
        if memberships.is_empty() {
            return Ok(Notices::default());
        }
        let names: HashMap<GroupId, String> = memberships.into_iter().map(|one| (one.group, one.name)).collect();
        let groups: Vec<GroupId> = names.keys().copied().collect();
        let name = |group: GroupId| names.get(&group).cloned().unwrap_or_default();
        let directory = visit.state.store.directory();
        let done = visit.person.first_done().await?;
        let mut deadlines = Vec::new();
        for deadline in directory.deadlines_of(&groups).await? {
            let is_old = deadline.due_at < visit.now - RECENT;
            if is_old || leading::done_at(visit, &done, deadline.target).is_some() {
                continue;
            }
            let Some((title, address)) = leading::target(visit, deadline.target) else { continue };
            let is_past = deadline.due_at <= visit.now;
            let due = when::past(visit, deadline.due_at);
            deadlines.push(DeadlineNotice {
                title,
                address,
                text: if is_past { visit.t.notices_was_due(due) } else { visit.t.host_until(due) },
                class: if is_past { "bad" } else { "" },
                group: name(deadline.group),
            });
        }
        let announced = directory.announcements_of(&groups, visit.now - RECENT).await?;
        let announcements = announced.into_iter().take(SHOWN).map(|one| AnnouncementNotice {
            group: name(one.group),
            when: when::past(visit, one.written_at),
            text: one.text,
        });
        deadlines.truncate(SHOWN);
        Ok(Notices { deadlines, announcements: announcements.collect() })
    }
}
