//! The whole map of what is asked, by topic, with the state of each skill.

use crate::AppState;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Answer, Visit};
use crate::pages::{Menu, page};
use crate::practice::library;
use crate::practice::standing::Record;
use crate::view::shell::{Place, Shell};
use crate::view::words;
use askama::Template;
use axum::Router;
use axum::routing::get;
use coach::Standing;
use curriculum::{Exercise, Skill};
use domain::{Level, SkillId, Stage, Track};
use i18n::Messages;
use std::collections::HashMap;

pub fn routes() -> Router<AppState> {
    Router::new().route("/syllabus", get(show))
}

#[derive(Template)]
#[template(path = "syllabus.html")]
struct SyllabusPage {
    shell: Shell,
    t: Messages,
    is_missing: bool,
    total: usize,
    course: Option<String>,
    menus: Vec<Menu>,
    legend: Vec<Legend>,
    topics: Vec<TopicView>,
}

struct Legend {
    name: &'static str,
    word: &'static str,
    text: &'static str,
}

struct TopicView {
    title: String,
    skills: Vec<SkillView>,
}

struct SkillView {
    title: String,
    standing: &'static str,
    word: &'static str,
    address: Option<String>,
    note: String,
}

async fn show(visit: Visit, Query(query): Query) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let library = visit.packs();
    let syllabus = &library.catalogue.syllabus;
    let offered = library::offered(&visit);
    let standings = Record::load(&visit).await?.standings(&offered);
    let by_skill = by_skill(&offered);
    let topics = syllabus.topics.iter().map(|topic| TopicView {
        title: topic.title.get(language).clone(),
        skills: syllabus
            .skills_of_topic(&topic.id)
            .filter(|skill| fits(&query, skill))
            .map(|skill| skill_view(t, skill, &by_skill, &standings))
            .collect(),
    });
    let course = library.catalogue.courses.iter().find(|course| !library::offered_lessons(course).is_empty());
    page(&SyllabusPage {
        shell: Shell::of(&visit, Place::Syllabus, t.syllabus_title()),
        t,
        is_missing: syllabus.skills.is_empty(),
        total: syllabus.skills.len(),
        course: course.map(|course| format!("/courses/{}", course.slug)),
        menus: menus(t, &query),
        legend: Standing::ALL
            .map(|one| Legend { name: dot(one), word: words::standing(t, one), text: words::standing_text(t, one) })
            .into(),
        topics: topics.filter(|topic| !topic.skills.is_empty()).collect(),
    })
}

fn by_skill(offered: &[Exercise]) -> HashMap<&SkillId, Vec<&Exercise>> {
    let mut found: HashMap<&SkillId, Vec<&Exercise>> = HashMap::new();
    for exercise in offered {
        for skill in &exercise.meta().skills {
            found.entry(skill).or_default().push(exercise);
        }
    }
    found
}

fn fits(query: &Fields, skill: &Skill) -> bool {
    let names = |name: &str, has: &dyn Fn(&str) -> bool| query.filled(name).is_none_or(has);
    names("stage", &|wanted| skill.stage.name() == wanted)
        && names("level", &|wanted| skill.levels.iter().any(|level| level.name() == wanted))
        && names("track", &|wanted| skill.tracks.iter().any(|track| *track == Track::General || track.name() == wanted))
}

fn skill_view(
    t: Messages,
    skill: &Skill,
    by_skill: &HashMap<&SkillId, Vec<&Exercise>>,
    standings: &HashMap<SkillId, Standing>,
) -> SkillView {
    let exercises = by_skill.get(&skill.id).map(Vec::as_slice).unwrap_or_default();
    let standing = standings.get(&skill.id).copied().unwrap_or(Standing::Untouched);
    SkillView {
        title: skill.title.get(t.language).clone(),
        standing: dot(standing),
        word: if standing == Standing::Untouched { "" } else { words::standing(t, standing) },
        address: match exercises {
            [] => None,
            [only] => Some(library::address(only)),
            _ => Some(format!("/practise?q={}", skill.id)),
        },
        note: t.syllabus_exercises(exercises.len()),
    }
}

fn dot(standing: Standing) -> &'static str {
    match standing {
        Standing::Untouched => "",
        other => other.name(),
    }
}

fn menus(t: Messages, query: &Fields) -> Vec<Menu> {
    let stages = Stage::ALL.iter().map(|stage| (stage.name().to_owned(), words::stage(t, *stage).to_owned()));
    let levels = Level::ALL.iter().map(|level| (level.name().to_owned(), words::level(t, *level).to_owned()));
    let tracks = Track::ALL.iter().filter(|track| **track != Track::General);
    let tracks = tracks.map(|track| (track.name().to_owned(), words::track(t, *track).to_owned()));
    vec![
        Menu::new("stage", t.syllabus_stage(), query.filled("stage"), stages),
        Menu::new("level", t.syllabus_level(), query.filled("level"), levels),
        Menu::new("track", t.syllabus_track(), query.filled("track"), tracks),
    ]
}
