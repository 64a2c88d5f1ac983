//! The keys that every exercise has.

use crate::fault::{KeyFault, TextFault};
use crate::keys::{Keys, Located, texts_of};
use crate::review::{Review, read_reviews};
use domain::{ExerciseId, Language, Level, Localized, SkillId, Status, Track};
use std::path::PathBuf;
use uuid::{Uuid, Version};

/// Longest title, in characters.
const TITLE_LENGTH: usize = 60;

/// What is known of an exercise of any kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseMeta {
    pub id: ExerciseId,
    /// The folder's name; stands in addresses and may change.
    pub slug: String,
    pub folder: PathBuf,
    pub status: Status,
    pub title: Localized,
    /// The main one first.
    pub skills: Vec<SkillId>,
    pub prerequisites: Vec<SkillId>,
    pub level: Level,
    pub tracks: Vec<Track>,
    /// How long a person of the level should take.
    pub minutes: u32,
    pub reviews: Vec<Review>,
}

/// An exercise's common keys and the lines that later checks speak of.
#[derive(Debug)]
pub(crate) struct Meta {
    pub meta: ExerciseMeta,
    pub id_line: u32,
    /// Skills and prerequisites.
    pub named_skills: Vec<Located<String>>,
}

/// Reads the common keys; `folder` is the exercise's own.
pub(crate) fn read_meta(keys: &mut Keys<'_>, folder: &std::path::Path, slug: &str) -> Option<Meta> {
    let id = read_id(keys);
    let status = keys.name_of("status");
    let title = read_title(keys);
    let skills = keys.some_texts("skills");
    let prerequisites = keys.texts("prerequisites");
    keys.report_repeated("prerequisites", &prerequisites);
    let level = keys.name_of("level");
    let tracks = read_tracks(keys);
    let minutes = keys.integer("minutes", 1..=600).and_then(|minutes| u32::try_from(minutes).ok());

    let reviews = read_reviews(folder, keys.faults);
    let id = id?;
    let ids = |texts: &[Located<String>]| texts.iter().map(|text| SkillId(text.value.clone())).collect();
    Some(Meta {
        meta: ExerciseMeta {
            id: id.value,
            slug: slug.to_owned(),
            folder: folder.to_owned(),
            status: status?,
            title: title?,
            skills: ids(&skills),
            prerequisites: ids(&prerequisites),
            level: level?,
            tracks,
            minutes: minutes?,
            reviews,
        },
        id_line: id.line,
        named_skills: [skills, prerequisites].concat(),
    })
}

/// A version 4 UUID.
pub(crate) fn read_id(keys: &mut Keys<'_>) -> Option<Located<ExerciseId>> {
    let text = keys.text("id")?;
    match Uuid::parse_str(&text.value) {
        Ok(id) if id.get_version() == Some(Version::Random) => Some(Located { value: ExerciseId(id), line: text.line }),
        _ => {
            keys.faults.fatal(keys.place_of(&text), KeyFault::Uuid { found: text.value.clone() });
            None
        }
    }
}

/// A short text in both languages without a full stop.
pub(crate) fn read_title(keys: &mut Keys<'_>) -> Option<Localized> {
    let title = keys.localized("title")?;
    for language in Language::ALL {
        let text = title.get(language);
        let (key, found) = (format!("title.{language}"), text.value.chars().count());
        if found > TITLE_LENGTH {
            let fault = TextFault::TitleLength { key: key.clone(), found, limit: TITLE_LENGTH };
            keys.faults.form(keys.place_of(text), fault);
        }
        if text.value.trim_end().ends_with('.') {
            keys.faults.form(keys.place_of(text), TextFault::TitleFullStop { key });
        }
    }
    Some(texts_of(title))
}

fn read_tracks(keys: &mut Keys<'_>) -> Vec<Track> {
    let texts = keys.some_texts("tracks");
    let tracks: Vec<Track> = texts.iter().filter_map(|text| keys.named("tracks", text)).collect();
    if tracks.len() > 1
        && let Some(position) = tracks.iter().position(|track| *track == Track::General)
        && let Some(text) = texts.get(position)
    {
        keys.faults.form(keys.place_of(text), KeyFault::GeneralAmongOthers);
    }
    tracks
}
