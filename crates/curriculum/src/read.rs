//! What the readers of all kinds of exercise share: where they read, and what they hand over.

use crate::document::Texts;
use crate::keys::Located;
use crate::meta::{ExerciseMeta, Meta};
use crate::site::PackLinks;
use crate::source::{Folder, Source};
use std::path::PathBuf;

/// An exercise's folder within its pack.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub folder: Folder<'a>,
    pub links: &'a PackLinks<'a>,
    pub slug: &'a str,
}

impl<'a> Place<'a> {
    pub fn texts(self) -> Texts<'a> {
        Texts { folder: self.folder, links: self.links }
    }
}

/// An exercise with what the comparison between exercises needs to speak of it.
#[derive(Debug)]
pub(crate) struct Read<T> {
    pub exercise: T,
    /// The TOML file.
    pub file: PathBuf,
    pub id_line: u32,
    pub named_skills: Vec<Located<String>>,
    /// The problem that an assignment names.
    pub named_problem: Option<Located<String>>,
}

impl<T> Read<T> {
    pub fn of(meta: Meta, source: &Source, build: impl FnOnce(ExerciseMeta) -> Option<T>) -> Option<Self> {
        let Meta { meta, id_line, named_skills } = meta;
        Some(Read { exercise: build(meta)?, file: source.path.clone(), id_line, named_skills, named_problem: None })
    }
}
