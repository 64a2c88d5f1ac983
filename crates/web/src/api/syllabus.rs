//! The syllabus with the state of each skill.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::library;
use crate::practice::standing::Record;
use axum::Json;
use coach::Standing;
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Serialize, ToSchema)]
pub struct TopicBody {
    id: String,
    title: String,
    skills: Vec<SkillBody>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SkillBody {
    id: String,
    title: String,
    /// `theory`, `coding`, `drill`, `design`, `behavioural`, `takehome`, `process`.
    kind: &'static str,
    /// `hr`, `technical`, `takehome`, `final`, `preparation`.
    stage: &'static str,
    levels: Vec<&'static str>,
    tracks: Vec<&'static str>,
    /// How many exercises train it here.
    exercises: usize,
    /// `untouched`, `shaky`, `holding`, `sure`.
    standing: &'static str,
}

/// All that an interview can ask, by topic.
#[utoipa::path(get, path = "/api/v1/syllabus", tag = "syllabus", responses((status = 200, body = Vec<TopicBody>)))]
pub async fn show(visit: Visit) -> Result<Json<Vec<TopicBody>>, PageError> {
    let library = visit.packs();
    let syllabus = &library.catalogue.syllabus;
    let offered = library::offered(&visit);
    let standings = Record::load(&visit).await?.standings(&offered);
    let skill = |skill: &curriculum::Skill| SkillBody {
        id: skill.id.0.clone(),
        title: skill.title.get(visit.language()).clone(),
        kind: skill.kind.name(),
        stage: skill.stage.name(),
        levels: skill.levels.iter().map(|level| level.name()).collect(),
        tracks: skill.tracks.iter().map(|track| track.name()).collect(),
        exercises: offered.iter().filter(|exercise| exercise.meta().skills.contains(&skill.id)).count(),
        standing: standings.get(&skill.id).copied().unwrap_or(Standing::Untouched).name(),
    };
    let topics = syllabus.topics.iter().map(|topic| TopicBody {
        id: topic.id.clone(),
        title: topic.title.get(visit.language()).clone(),
        skills: syllabus.skills_of_topic(&topic.id).map(skill).collect(),
    });
    Ok(Json(topics.collect()))
}
