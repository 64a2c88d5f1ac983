//! Pieces that several answers of the API share.

use crate::edge::visit::Visit;
use crate::practice::library;
use crate::practice::standing::Record;
use curriculum::Exercise;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

/// What every error looks like (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
#[allow(dead_code, reason = "describes what `edge::error` writes")]
pub struct ProblemDetails {
    /// `urn:sparring:error:<code>`; stays the same.
    pub r#type: String,
    pub title: String,
    pub status: u16,
    /// In the reader's language: what happened, why, what to do.
    pub detail: String,
    /// For errors on our side: what the log has the cause under.
    pub reference: Option<String>,
    /// For `stale-draft`: what is stored.
    pub current: Option<Value>,
    /// For `stale-draft`: what was sent, and kept.
    pub yours: Option<String>,
}

/// An exercise in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ExerciseSummary {
    pub id: Uuid,
    pub slug: String,
    /// `problem`, `question`, `drill`, `lesson`, `assignment`.
    pub kind: &'static str,
    pub title: String,
    /// `junior`, `middle`, `senior`.
    pub level: &'static str,
    pub tracks: Vec<&'static str>,
    pub skills: Vec<String>,
    pub minutes: u32,
    /// `untouched`, `tried`, `aided`, `solved`, `due`.
    pub state: &'static str,
    /// The address of its page.
    pub page: String,
}

impl ExerciseSummary {
    pub fn of(visit: &Visit, record: &Record, exercise: &Exercise) -> ExerciseSummary {
        let meta = exercise.meta();
        ExerciseSummary {
            id: meta.id.0,
            slug: meta.slug.clone(),
            kind: exercise.kind().name(),
            title: meta.title.get(visit.language()).clone(),
            level: meta.level.name(),
            tracks: meta.tracks.iter().map(|track| track.name()).collect(),
            skills: meta.skills.iter().map(|skill| skill.0.clone()).collect(),
            minutes: meta.minutes,
            state: record.state(exercise).name(),
            page: library::address(exercise),
        }
    }
}

/// The offered exercises of one kind.
pub fn summaries(visit: &Visit, record: &Record, is_wanted: impl Fn(&Exercise) -> bool) -> Vec<ExerciseSummary> {
    let offered = library::offered(visit);
    let wanted = offered.iter().filter(|exercise| is_wanted(exercise));
    wanted.map(|exercise| ExerciseSummary::of(visit, record, exercise)).collect()
}
