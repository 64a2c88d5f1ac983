//! The syllabus: everything that an interview can ask, by topic.

use crate::fault::{Faults, IndexFault};
use crate::keys::{Keys, parse_toml};
use crate::source::Folder;
use domain::{Level, Localized, SkillId, SkillKind, Stage, Track};

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Syllabus {
    /// In the order of the file.
    pub topics: Vec<Topic>,
    /// In the order of the file.
    pub skills: Vec<Skill>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    pub id: String,
    pub title: Localized,
}

/// One thing that an interview can ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skill {
    pub id: SkillId,
    pub kind: SkillKind,
    /// A topic's id.
    pub topic: String,
    pub levels: Vec<Level>,
    pub tracks: Vec<Track>,
    pub stage: Stage,
    pub title: Localized,
    /// What the candidate must show; for authors, in English only.
    pub asks: String,
}

impl Syllabus {
    pub fn find_skill(&self, id: &SkillId) -> Option<&Skill> {
        self.skills.iter().find(|skill| skill.id == *id)
    }

    pub fn find_topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    pub fn skills_of_topic<'a>(&'a self, topic: &'a str) -> impl Iterator<Item = &'a Skill> {
        self.skills.iter().filter(move |skill| skill.topic == topic)
    }
}

/// Adds a pack's `syllabus.toml` to the syllabus; a broken item is left out. Answers whether there is such a file.
pub(crate) fn read_syllabus(folder: Folder<'_>, syllabus: &mut Syllabus) -> bool {
    let Some(source) = folder.find("syllabus.toml") else { return folder.path.join("syllabus.toml").exists() };
    let Some(table) = parse_toml(&source, folder.faults) else { return true };
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    keys.integer("schema_version", 1..=1);
    keys.ignore("enums");
    for mut table in keys.tables("topic") {
        if let Some(topic) = read_topic(&mut table)
            && syllabus.find_topic(&topic.id).is_none()
        {
            syllabus.topics.push(topic);
        }
        table.finish();
    }
    for mut table in keys.tables("item") {
        if let Some(skill) = read_skill(&mut table) {
            report_skill(&table, &skill, syllabus, folder.faults);
            if syllabus.find_skill(&skill.id).is_none() {
                syllabus.skills.push(skill);
            }
        }
        table.finish();
    }
    keys.finish();
    true
}

fn read_topic(keys: &mut Keys<'_>) -> Option<Topic> {
    let (id, en, ru) = (keys.text("id"), keys.text("title_en"), keys.text("title_ru"));
    Some(Topic { id: id?.value, title: Localized { en: en?.value, ru: ru?.value } })
}

fn read_skill(keys: &mut Keys<'_>) -> Option<Skill> {
    let id = keys.text("id");
    let kind = keys.name_of("kind");
    let topic = keys.text("topic");
    let levels = keys.some_texts("level").iter().filter_map(|text| keys.named("level", text)).collect();
    let tracks = keys.some_texts("tracks").iter().filter_map(|text| keys.named("tracks", text)).collect();
    let stage = keys.name_of("stage");
    let (en, ru) = (keys.text("title_en"), keys.text("title_ru"));
    let asks = keys.text("asks");
    // A suggestion to authors.
    keys.ignore("practice");
    Some(Skill {
        id: SkillId(id?.value),
        kind: kind?,
        topic: topic?.value,
        levels,
        tracks,
        stage: stage?,
        title: Localized { en: en?.value, ru: ru?.value },
        asks: asks?.value,
    })
}

fn report_skill(keys: &Keys<'_>, skill: &Skill, syllabus: &Syllabus, faults: &Faults) {
    if syllabus.find_topic(&skill.topic).is_none() {
        faults.form(keys.place(), IndexFault::UnknownTopic { topic: skill.topic.clone() });
    }
    if syllabus.find_skill(&skill.id).is_some() {
        faults.fatal(keys.place(), IndexFault::RepeatedSkill { skill: skill.id.0.clone() });
    }
}
