//! The programs of a task, each a text: one file, or for a project the files of a folder.

use crate::fault::TaskFault;
use crate::source::{Folder, Source, entries, is_program};
use domain::project::{self, ProjectFile};
use domain::{Task, TaskKind};
use std::path::Path;

/// How the programs of a kind lie in their folder.
pub(super) struct Programs<'a> {
    folder: Folder<'a>,
    kind: TaskKind,
    /// Of a project: what the candidate begins with. Solutions hold what differs from it.
    starter: Vec<ProjectFile>,
    /// The task of the problem that a rung goes on from.
    base: Option<&'a Task>,
}

impl<'a> Programs<'a> {
    pub fn new(folder: Folder<'a>, kind: TaskKind, base: Option<&'a Task>) -> Self {
        let starter = if kind == TaskKind::Project { read_tree(folder, "starter") } else { Vec::new() };
        Programs { folder, kind, starter, base }
    }

    /// What stands in the editor at first.
    pub fn starter(&self) -> Option<Source> {
        if self.kind != TaskKind::Project {
            let file = format!("starter.{}", self.kind.extension());
            let own = self.folder.path.join(&file);
            return match self.base.filter(|base| base.kind.extension() == self.kind.extension() && !own.exists()) {
                Some(base) => Some(Source::new(own, base.starter.clone())),
                None => self.folder.load_even_empty(&file),
            };
        }
        if self.starter.is_empty() {
            self.folder.faults.fatal(&self.folder.path.join("starter"), TaskFault::NoProjectFiles);
            return None;
        }
        self.source("starter", &self.starter)
    }

    /// The solutions by file or folder, the reference first. That of a rung lies beside its other files.
    pub fn solutions(&self) -> Vec<(String, Source)> {
        let reference = match self.base {
            Some(_) => format!("reference.{}", self.kind.extension()),
            None => self.place("solutions", "reference"),
        };
        let others = self.places_below("solutions").into_iter().filter(|place| *place != reference);
        let places: Vec<String> = std::iter::once(reference.clone()).chain(others).collect();
        places.into_iter().filter_map(|place| self.solution(&place).map(|source| (place, source))).collect()
    }

    fn solution(&self, place: &str) -> Option<Source> {
        match self.kind {
            TaskKind::Project => self.source(place, &self.over(&self.starter, place)?),
            _ => self.folder.load(place),
        }
    }

    /// A wrong program: of a project, what differs from the reference.
    pub fn wrong(&self, place: &str) -> Option<Source> {
        if self.kind != TaskKind::Project {
            return self.folder.load(place);
        }
        let reference = self.over(&self.starter, &self.place("solutions", "reference"))?;
        self.source(place, &self.over(&reference, place)?)
    }

    /// What lies in a folder of programs: `wrong/off_by_one.py`, or `wrong/off_by_one` for a project.
    pub fn places_below(&self, folder: &str) -> Vec<String> {
        let names: Vec<String> = match self.kind {
            TaskKind::Project => {
                let folders = self.folder.folders_below(folder);
                folders.iter().filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect()
            }
            kind => {
                let files = self.folder.files_below(folder);
                files.into_iter().filter(|file| is_program(file, kind.extension())).collect()
            }
        };
        names.into_iter().map(|name| format!("{folder}/{name}")).collect()
    }

    /// Whether it can be named in `[[wrong]]`: nothing outside the folder is ever read.
    pub fn is_wrong_place(&self, place: &str) -> bool {
        let name = place.strip_prefix("wrong/").and_then(|name| match self.kind {
            TaskKind::Project => Some(name),
            kind => name.strip_suffix(kind.extension())?.strip_suffix('.'),
        });
        name.is_some_and(|name| !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\']))
    }

    /// How the programs in `wrong/` are named, for a message.
    pub fn ending(&self) -> &'static str {
        match self.kind {
            TaskKind::Project => "",
            TaskKind::Sql => ".sql",
            _ => ".py",
        }
    }

    pub fn exists(&self, place: &str) -> bool {
        let path = self.folder.path.join(place);
        if self.kind == TaskKind::Project { path.is_dir() } else { path.is_file() }
    }

    fn place(&self, folder: &str, name: &str) -> String {
        match self.kind {
            TaskKind::Project => format!("{folder}/{name}"),
            kind => format!("{folder}/{name}.{}", kind.extension()),
        }
    }

    /// The files of a folder in place of those of the same path.
    fn over(&self, base: &[ProjectFile], place: &str) -> Option<Vec<ProjectFile>> {
        let changed = read_tree(self.folder, place);
        if changed.is_empty() {
            self.folder.faults.fatal(&self.folder.path.join(place), TaskFault::NoProjectFiles);
            return None;
        }
        let mut files = base.to_vec();
        for file in changed {
            match files.iter_mut().find(|known| known.path == file.path) {
                Some(known) => *known = file,
                None => files.push(file),
            }
        }
        Some(files)
    }

    fn source(&self, place: &str, files: &[ProjectFile]) -> Option<Source> {
        let path = self.folder.path.join(place);
        let text = project::write(files);
        match project::read(&text) {
            Ok(_) => Some(Source::new(path, text)),
            Err(fault) => {
                self.folder.faults.fatal(&path, TaskFault::NoProject { reason: fault.to_string() });
                None
            }
        }
    }
}

/// All files of a folder and of those below it, by their paths from it, sorted.
pub(super) fn read_tree(folder: Folder<'_>, name: &str) -> Vec<ProjectFile> {
    let mut files = Vec::new();
    if folder.path.join(name).is_dir() {
        read_below(folder, name, "", &mut files);
    }
    files
}

fn read_below(folder: Folder<'_>, root: &str, below: &str, files: &mut Vec<ProjectFile>) {
    for entry in entries(&folder.path.join(root).join(below), folder.faults) {
        let Some(name) = entry.file_name().and_then(|name| name.to_str()) else { continue };
        let path = if below.is_empty() { name.to_owned() } else { format!("{below}/{name}") };
        // One too many is read, so that whoever puts them together refuses them.
        if files.len() > project::MOST_FILES || Path::new(&path).components().count() > 12 {
            return;
        }
        if entry.is_dir() && !entry.is_symlink() {
            read_below(folder, root, &path, files);
        } else if let Some(source) = folder.load_even_empty(&format!("{root}/{path}")) {
            files.push(ProjectFile { path, source: source.text });
        }
    }
}
