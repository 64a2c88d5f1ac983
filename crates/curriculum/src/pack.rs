//! Packs on disk: goes through their folders, reads every exercise, and keeps ids and slugs unique over all of them.

use crate::assignment::{Assignment, read_assignment};
use crate::course::{ReadCourse, read_course};
use crate::design::{Design, read_design};
use crate::drill::{DrillGenerator, read_drill};
use crate::fault::{Faults, FileFault, IndexFault, Place as Where};
use crate::glossary::Glossary;
use crate::keys::{Keys, parse_toml};
use crate::meta::{ExerciseMeta, read_title};
use crate::problem::{Problem, read_problem};
use crate::question::{Question, read_question};
use crate::read::{Place, Read};
use crate::rehearsal::{Rehearsal, read_rehearsal};
use crate::site::PackLinks;
use crate::source::{Folder, entries, is_slug};
use crate::syllabus::{Syllabus, read_syllabus};
use domain::{ExerciseId, Status, TaskKind};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// What the packs hold, as far as it can be served.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    pub syllabus: Syllabus,
    pub problems: Vec<Read<Problem>>,
    pub questions: Vec<Read<Question>>,
    pub drills: Vec<Read<DrillGenerator>>,
    pub courses: Vec<ReadCourse>,
    pub designs: Vec<Read<Design>>,
    pub rehearsals: Vec<Read<Rehearsal>>,
    pub assignments: Vec<Read<Assignment>>,
}

pub(crate) fn read_packs(packs: &[PathBuf], faults: &Faults) -> Contents {
    let mut contents = Contents::default();
    let mut has_syllabus = false;
    let syllabus_faults = Faults::default();
    for pack in packs {
        if !pack.is_dir() {
            faults.fatal(pack, FileFault::FolderMissing);
            continue;
        }
        let folder = Folder { path: pack, faults };
        read_pack_file(folder);
        has_syllabus |= read_syllabus(Folder { path: pack, faults: &syllabus_faults }, &mut contents.syllabus);
        contents.problems.extend(read_collection(pack, "problems", faults, |place| read_problem(place, faults)));
        contents.questions.extend(read_collection(pack, "questions", faults, read_question));
        contents.drills.extend(read_collection(pack, "drills", faults, read_drill));
        contents.courses.extend(read_collection(pack, "courses", faults, |place| read_course(place, faults)));
        contents.designs.extend(read_collection(pack, "designs", faults, read_design));
        contents.rehearsals.extend(read_collection(pack, "rehearsals", faults, read_rehearsal));
        contents.assignments.extend(read_collection(pack, "assignments", faults, read_assignment));
    }
    if let Some(pack) = packs.first().filter(|pack| !has_syllabus && pack.is_dir()) {
        syllabus_faults.fatal(&pack.join("syllabus.toml"), FileFault::Missing);
    }
    drop_repeated(&mut contents, faults);
    find_projects(&mut contents, faults);
    // A syllabus that is broken is reported once, not at every exercise.
    if !syllabus_faults.has_fatal() {
        report_unknown_skills(&contents, faults);
    }
    faults.append(syllabus_faults);
    contents
}

/// `pack.toml`: who the pack is. The rest is served without it, too.
fn read_pack_file(folder: Folder<'_>) {
    let Some(source) = folder.load("pack.toml") else { return };
    let Some(table) = parse_toml(&source, folder.faults) else { return };
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    read_title(&mut keys);
    keys.text("version");
    keys.finish();
}

/// Reads each folder of a collection; an exercise with a fault that prevents serving is left out.
fn read_collection<T>(pack: &Path, name: &str, all: &Faults, read: impl Fn(Place<'_>) -> Option<T>) -> Vec<T> {
    let collection = pack.join(name);
    let mut found = Vec::new();
    if !collection.exists() {
        return found;
    }
    let glossary = Glossary::load(pack);
    let links = PackLinks { pack, glossary: &glossary };
    for path in entries(&collection, all) {
        if !path.is_dir() {
            all.form(&path, FileFault::Unexpected { known: format!("{name}/<slug>/") });
            continue;
        }
        let Some(slug) = path.file_name().and_then(|name| name.to_str()).filter(|slug| is_slug(slug)) else {
            all.fatal(&path, FileFault::Slug);
            continue;
        };
        let faults = Faults::default();
        let exercise = read(Place { folder: Folder { path: &path, faults: &faults }, links: &links, slug });
        found.extend(exercise.filter(|_| !faults.has_fatal()));
        all.append(faults);
    }
    found
}

/// Drops what has an id or an address that an earlier one has.
fn drop_repeated(contents: &mut Contents, faults: &Faults) {
    let mut seen = Seen { faults, ids: HashMap::new(), slugs: HashMap::new() };
    contents.problems.retain(|read| seen.is_new("problem", &read.exercise.meta, &read.file, read.id_line));
    for read in &mut contents.problems {
        read.exercise.ladder.retain(|rung| seen.is_new_id(rung.meta.id, &rung.meta.folder.join("rung.toml"), 1));
    }
    contents.questions.retain(|read| seen.is_new("question", &read.exercise.meta, &read.file, read.id_line));
    contents.drills.retain(|read| seen.is_new("drill", &read.exercise.meta, &read.file, read.id_line));
    contents.designs.retain(|read| seen.is_new("design", &read.exercise.meta, &read.file, read.id_line));
    contents.rehearsals.retain(|read| seen.is_new("rehearsal", &read.exercise.meta, &read.file, read.id_line));
    contents.assignments.retain(|read| seen.is_new("assignment", &read.exercise.meta, &read.file, read.id_line));
    contents.courses.retain_mut(|read| {
        let is_new = seen.is_new_id(read.id.value, &read.file, read.id.line)
            && seen.is_new_slug("course", &read.course.slug, &read.file);
        // Within a course the file system keeps slugs apart.
        read.lessons.retain(|read| seen.is_new_id(read.exercise.meta.id, &read.file, read.id_line));
        if read.lessons.is_empty() {
            faults.fatal(&read.file, IndexFault::CourseEmpty);
        }
        is_new && !read.lessons.is_empty()
    });
}

/// Finds the problem behind the acceptance tests of each assignment; without it the rest is served.
fn find_projects(contents: &mut Contents, faults: &Faults) {
    let Contents { problems, assignments, .. } = contents;
    for read in assignments {
        let Some(named) = &read.named_problem else { continue };
        let place = Where { file: &read.file, line: Some(named.line) };
        let problem = named.value.clone();
        match problems.iter().map(|read| &read.exercise).find(|one| one.meta.slug == problem) {
            None => faults.form(place, IndexFault::ProjectMissing { problem }),
            Some(found) if found.task.kind != TaskKind::Project => {
                faults.form(place, IndexFault::ProjectOtherKind { problem, kind: found.task.kind.name() });
            }
            Some(found) => {
                if read.exercise.meta.status == Status::Active && found.meta.status != Status::Active {
                    faults.form(place, IndexFault::ProjectNotActive { problem, status: found.meta.status.name() });
                }
                read.exercise.project = Some(found.meta.id);
            }
        }
    }
}

struct Seen<'a> {
    faults: &'a Faults,
    ids: HashMap<ExerciseId, PathBuf>,
    slugs: HashMap<(&'static str, String), PathBuf>,
}

impl Seen<'_> {
    fn is_new(&mut self, kind: &'static str, meta: &ExerciseMeta, file: &Path, id_line: u32) -> bool {
        self.is_new_id(meta.id, file, id_line) && self.is_new_slug(kind, &meta.slug, file)
    }

    fn is_new_id(&mut self, id: ExerciseId, file: &Path, line: u32) -> bool {
        let Some(other) = self.ids.get(&id) else {
            self.ids.insert(id, file.to_owned());
            return true;
        };
        self.faults.fatal(Where { file, line: Some(line) }, IndexFault::RepeatedId { other: other.clone() });
        false
    }

    fn is_new_slug(&mut self, kind: &'static str, slug: &str, file: &Path) -> bool {
        let key = (kind, slug.to_owned());
        let Some(other) = self.slugs.get(&key) else {
            self.slugs.insert(key, file.to_owned());
            return true;
        };
        self.faults.fatal(file, IndexFault::RepeatedSlug { other: other.clone() });
        false
    }
}

fn report_unknown_skills(contents: &Contents, faults: &Faults) {
    let problems = contents.problems.iter().map(|read| (&read.file, &read.named_skills));
    let questions = contents.questions.iter().map(|read| (&read.file, &read.named_skills));
    let drills = contents.drills.iter().map(|read| (&read.file, &read.named_skills));
    let designs = contents.designs.iter().map(|read| (&read.file, &read.named_skills));
    let rehearsals = contents.rehearsals.iter().map(|read| (&read.file, &read.named_skills));
    let assignments = contents.assignments.iter().map(|read| (&read.file, &read.named_skills));
    let lessons = contents.courses.iter().flat_map(|course| &course.lessons);
    let lessons = lessons.map(|read| (&read.file, &read.named_skills));
    let spoken = designs.chain(rehearsals).chain(assignments);
    for (file, skills) in problems.chain(questions).chain(drills).chain(spoken).chain(lessons) {
        for skill in skills {
            let id = domain::SkillId(skill.value.clone());
            if contents.syllabus.find_skill(&id).is_none() {
                let place = Where { file, line: Some(skill.line) };
                faults.form(place, IndexFault::UnknownSkill { skill: skill.value.clone() });
            }
        }
    }
}
