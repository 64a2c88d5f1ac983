//! `sparring new`: a folder for an exercise that is right from the start, with texts that say what to write.

use crate::commands::print;
use crate::machine::shipped_pack;
use crate::speech::{self, messages};
use anyhow::{Result, bail};
use clap::ValueEnum;
use curriculum::{Catalogue, Syllabus};
use domain::SkillKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use uuid::Uuid;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// What to begin
    kind: Kind,
    /// The folder's name: lower-case Latin letters, digits, hyphens. Of a lesson: COURSE/LESSON. Of a rung: its problem
    slug: String,
    /// Of a rung: its name, such as `stream`; the number is put before it
    #[arg(value_name = "RUNG")]
    rung: Option<String>,
    /// The pack that it goes into [default: the one that ships]
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// The id of the main skill, from syllabus.toml [default: the first of a fitting kind]
    #[arg(long, value_name = "ID")]
    skill: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Problem,
    Question,
    Lesson,
    Drill,
    Design,
    Rehearsal,
    Assignment,
    Rung,
}

impl Kind {
    /// The folder of the pack, and every file of a new exercise: `=== name`, then its text.
    fn template(self) -> (&'static str, &'static str) {
        match self {
            Kind::Problem => ("problems", include_str!("new/problem.txt")),
            Kind::Question => ("questions", include_str!("new/question.txt")),
            Kind::Lesson => ("courses", include_str!("new/lesson.txt")),
            Kind::Drill => ("drills", include_str!("new/drill.txt")),
            Kind::Design => ("designs", include_str!("new/design.txt")),
            Kind::Rehearsal => ("rehearsals", include_str!("new/rehearsal.txt")),
            Kind::Rung => ("problems", include_str!("new/rung.txt")),
            Kind::Assignment => ("assignments", include_str!("new/assignment.txt")),
        }
    }

    fn skill(self) -> SkillKind {
        match self {
            Kind::Problem | Kind::Rung => SkillKind::Coding,
            Kind::Question | Kind::Lesson => SkillKind::Theory,
            Kind::Drill => SkillKind::Drill,
            Kind::Design => SkillKind::Design,
            Kind::Rehearsal => SkillKind::Behavioural,
            Kind::Assignment => SkillKind::Takehome,
        }
    }
}

pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let t = messages();
    let (collection, template) = arguments.kind.template();
    let pack = arguments.pack.clone().unwrap_or_else(shipped_pack);
    if !pack.join("pack.toml").is_file() {
        bail!(t.author_no_pack(speech::path(&pack)));
    }
    let (course, slug) = match (arguments.kind, arguments.slug.split_once('/')) {
        (Kind::Lesson, Some((course, slug))) => (Some(course), slug),
        (Kind::Lesson, None) => bail!(t.author_lesson_where(&arguments.slug)),
        (_, _) => (None, arguments.slug.as_str()),
    };
    if !is_slug(slug) || !course.is_none_or(is_slug) {
        bail!(t.author_slug(&arguments.slug));
    }
    if arguments.kind == Kind::Rung {
        return begin_rung(&pack.join(collection).join(slug), template, arguments.rung.as_deref());
    }
    if let Some(rung) = &arguments.rung {
        bail!(t.author_rung_useless(rung));
    }
    let skill = skill(&Catalogue::load(std::slice::from_ref(&pack)).catalogue.syllabus, &arguments)?;
    let mut folder = pack.join(collection);
    if let Some(course) = course {
        folder.push(course);
        if !folder.join("course.toml").is_file() {
            bail!(t.author_no_course(speech::path(&folder)));
        }
        folder.push("lessons");
    }
    folder.push(slug);
    if folder.exists() {
        bail!(t.author_exists(speech::path(&folder)));
    }
    write_files(&folder, template, slug, &skill)?;
    let mut said = format!("{}\n", t.author_made(speech::path(&folder)));
    if course.is_some() {
        let file = folder.join("../../course.toml");
        said += &match add_lesson(&file, slug)? {
            true => format!("{}\n", t.author_listed()),
            false => format!("{}\n", t.author_to_list(slug)),
        };
    }
    print(&(said + &format!("{}\n", t.author_next(speech::path(&folder)))))?;
    Ok(ExitCode::SUCCESS)
}

/// The next rung of a problem's ladder.
fn begin_rung(problem: &Path, template: &str, name: Option<&str>) -> Result<ExitCode> {
    let t = messages();
    if !problem.join("problem.toml").is_file() {
        bail!(t.author_no_problem(speech::path(problem)));
    }
    let Some(name) = name else { bail!(t.author_rung_name()) };
    if !is_slug(name) {
        bail!(t.author_slug(name));
    }
    let ladder = problem.join("ladder");
    let begun = std::fs::read_dir(&ladder).into_iter().flatten().flatten();
    let number = begun.filter(|entry| !entry.file_name().to_string_lossy().starts_with('.')).count() + 1;
    // Also when the author has numbered it already.
    let name = name.strip_prefix(&format!("{number}-")).unwrap_or(name);
    let folder = ladder.join(format!("{number}-{name}"));
    std::fs::create_dir_all(&ladder)?;
    write_files(&folder, template, name, "")?;
    let reference = ["py", "sql"].map(|extension| problem.join(format!("solutions/reference.{extension}")));
    for source in reference.iter().filter(|source| source.is_file()) {
        let extension = source.extension().unwrap_or_default();
        std::fs::copy(source, folder.join("reference").with_extension(extension))?;
    }
    let (made, next) = (t.author_made(speech::path(&folder)), t.author_next_rung(speech::path(&folder)));
    print(&format!("{made}\n{next}\n"))?;
    Ok(ExitCode::SUCCESS)
}

fn skill(syllabus: &Syllabus, arguments: &Arguments) -> Result<String> {
    match &arguments.skill {
        Some(id) if syllabus.skills.iter().any(|skill| skill.id.0 == *id) => Ok(id.clone()),
        Some(id) => bail!(messages().author_no_skill(id)),
        None => {
            let fitting = syllabus.skills.iter().find(|skill| skill.kind == arguments.kind.skill());
            let found = fitting.or(syllabus.skills.first()).map(|skill| skill.id.0.clone());
            Ok(found.unwrap_or_else(|| "name-a-skill".to_owned()))
        }
    }
}

/// Writes all files beside their place and moves them there in one step: what was begun is never there by half.
fn write_files(folder: &Path, template: &str, slug: &str, skill: &str) -> Result<()> {
    let beside = folder.with_file_name(format!(".{slug}.new"));
    let title: String = slug.chars().take(1).flat_map(char::to_uppercase).chain(slug.chars().skip(1)).collect();
    for file in template.split("=== ").filter(|file| !file.is_empty()) {
        let (name, text) = file.split_once('\n').unwrap_or((file, ""));
        let text = text
            .replace("{ID}", &Uuid::new_v4().to_string())
            .replace("{TITLE}", &title.replace('-', " "))
            .replace("{NAME}", &slug.replace('-', "_"))
            .replace("{SKILL}", skill);
        let path = beside.join(name.trim());
        std::fs::create_dir_all(path.parent().unwrap_or(&beside))?;
        std::fs::write(path, text)?;
    }
    Ok(std::fs::rename(beside, folder)?)
}

/// Adds a lesson at the end of the course's last list of lessons; tells whether such a list was found.
fn add_lesson(file: &Path, slug: &str) -> Result<bool> {
    let text = std::fs::read_to_string(file)?;
    let Some(start) = text.rfind("lessons = [") else { return Ok(false) };
    let Some(end) = text[start..].find(']').map(|end| start + end) else { return Ok(false) };
    let listed = text[start..end].trim_end();
    let comma = if listed.ends_with(['[', ',']) { "" } else { "," };
    let changed = format!("{}{listed}{comma}\n    \"{slug}\",\n{}", &text[..start], &text[end..]);
    std::fs::write(file, changed)?;
    Ok(true)
}

fn is_slug(text: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.split('-').all(is_part)
}
