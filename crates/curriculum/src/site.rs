//! Where an exercise of a pack stands on the site: the one place that ties folders to addresses.

use crate::glossary::Glossary;
use std::path::{Component, Path, PathBuf};

/// The address of a problem's page; a question's, drill's and course's are alike.
fn address(collection: &str, slug: &str) -> String {
    format!("/{collection}/{slug}")
}

/// What the texts of one pack share: where their links lead, and how things are called.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PackLinks<'a> {
    pub pack: &'a Path,
    pub glossary: &'a Glossary,
}

impl PackLinks<'_> {
    /// The address of the exercise at `target`, a path relative to the folder `base`; none when nothing is there.
    pub fn find_address(&self, base: &Path, target: &str) -> Option<String> {
        let target = target.split(['#', '?']).next().unwrap_or_default();
        let folder = normal_path(&base.join(target))?;
        let within = folder.strip_prefix(normal_path(self.pack)?).ok()?;
        let parts: Vec<&str> = within.iter().map(|part| part.to_str()).collect::<Option<_>>()?;
        let (page, file) = match parts.as_slice() {
            ["problems", slug] => (address("problems", slug), "problem.toml"),
            ["questions", slug] => (address("questions", slug), "question.toml"),
            ["drills", slug] => (address("drills", slug), "drill.toml"),
            ["designs", slug] => (address("designs", slug), "design.toml"),
            ["rehearsals", slug] => (address("rehearsals", slug), "rehearsal.toml"),
            ["assignments", slug] => (address("assignments", slug), "assignment.toml"),
            ["courses", slug] => (address("courses", slug), "course.toml"),
            ["courses", course, "lessons", lesson] => {
                (format!("{}/{lesson}", address("courses", course)), "lesson.toml")
            }
            _ => return None,
        };
        folder.join(file).is_file().then_some(page)
    }
}

/// Resolves `.` and `..` by name alone; none when the path climbs above its beginning.
fn normal_path(path: &Path) -> Option<PathBuf> {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => match normal.components().next_back() {
                Some(Component::Normal(_)) => {
                    normal.pop();
                }
                Some(Component::RootDir) => return None,
                _ => normal.push(".."),
            },
            other => normal.push(other),
        }
    }
    Some(normal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_resolved_by_name() {
        assert_eq!(normal_path(Path::new("./a/../b/c/..")), Some(PathBuf::from("b")));
        assert_eq!(normal_path(Path::new("../../curriculum/x")), Some(PathBuf::from("../../curriculum/x")));
        assert_eq!(normal_path(Path::new("/../x")), None);
    }
}
