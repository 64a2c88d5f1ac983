//! A program of several files, kept, sent and judged as one text: before each file stands a line with its path.
//!
//! ```text
//! # === shop/rates.py ===
//! def rate(): …
//! # === README.md ===
//! ```

use std::fmt::Write;

/// How many files a project may have.
pub const MOST_FILES: usize = 30;
/// Characters of a path.
const LONGEST_PATH: usize = 100;
/// Folders above a file.
const DEEPEST: usize = 6;
const OPENS: &str = "# === ";
const CLOSES: &str = " ===";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectFile {
    /// Relative, with `/` between folders: `shop/rates.py`.
    pub path: String,
    pub source: String,
}

/// Why a text is no project; lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProjectFault {
    #[error("the text does not begin with the path of a file, such as `# === main.py ===`")]
    NoPath,
    #[error("line {line}: {path:?} cannot be the path of a file here")]
    Path { line: u32, path: String },
    #[error("line {line}: there is a file {path:?} already")]
    Twice { line: u32, path: String },
    #[error("there are more than {MOST_FILES} files")]
    TooMany,
}

impl ProjectFault {
    /// The line to look at.
    pub fn line(&self) -> Option<u32> {
        match self {
            ProjectFault::NoPath => Some(1),
            ProjectFault::Path { line, .. } | ProjectFault::Twice { line, .. } => Some(*line),
            ProjectFault::TooMany => None,
        }
    }
}

/// The files of a text, in its order. Blank lines before the first path are nothing.
pub fn read(text: &str) -> Result<Vec<ProjectFile>, ProjectFault> {
    let mut files: Vec<ProjectFile> = Vec::new();
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        match (path_in(line), files.last_mut()) {
            (Some(path), _) => {
                let path = path.to_owned();
                if !is_path(&path) {
                    return Err(ProjectFault::Path { line: number, path });
                }
                if files.iter().any(|file| clashes(&file.path, &path)) {
                    return Err(ProjectFault::Twice { line: number, path });
                }
                if files.len() == MOST_FILES {
                    return Err(ProjectFault::TooMany);
                }
                files.push(ProjectFile { path, source: String::new() });
            }
            (None, Some(file)) => file.source.push_str(line),
            (None, None) if line.trim().is_empty() => {}
            (None, None) => return Err(ProjectFault::NoPath),
        }
    }
    if files.is_empty() { Err(ProjectFault::NoPath) } else { Ok(files) }
}

/// The text of files; [`read`] gives them back, each ending in a newline.
pub fn write(files: &[ProjectFile]) -> String {
    let mut text = String::new();
    for file in files {
        let _ = write!(text, "{OPENS}{}{CLOSES}\n{}", file.path, file.source);
        if !text.ends_with('\n') {
            text.push('\n');
        }
    }
    text
}

/// Where a line of the text is: the file, and the line in it. None for a path's own line.
pub fn find_line(text: &str, line: u32) -> Option<(&str, u32)> {
    let mut place = None;
    for (content, number) in text.lines().zip(1..=line) {
        place = match (path_in(content), place) {
            (Some(path), _) => Some((path, 0)),
            (None, Some((path, before))) => Some((path, before + 1)),
            (None, None) => None,
        };
        if number == line {
            return place.filter(|(_, line)| *line > 0);
        }
    }
    None
}

/// The line of the text at which a line of a file is.
pub fn line_of(text: &str, path: &str, line: u32) -> Option<u32> {
    let (_, start) = text.lines().zip(1u32..).find(|(content, _)| path_in(content) == Some(path))?;
    start.checked_add(line)
}

fn path_in(line: &str) -> Option<&str> {
    line.trim_end().strip_prefix(OPENS)?.strip_suffix(CLOSES)
}

/// Relative, of plain names, out of nobody's way: nothing hidden, nothing above.
fn is_path(path: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty()
            && !name.starts_with(['.', '-'])
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    path.len() <= LONGEST_PATH && path.split('/').count() <= DEEPEST && path.split('/').all(is_name)
}

/// Two files of one path, or a file where the other needs a folder.
fn clashes(one: &str, other: &str) -> bool {
    let is_below = |path: &str, folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    one == other || is_below(one, other) || is_below(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, source: &str) -> ProjectFile {
        ProjectFile { path: path.to_owned(), source: source.to_owned() }
    }

    #[test]
    fn files_come_back_as_they_were_written() {
        let files = [file("shop/__init__.py", ""), file("shop/rates.py", "RATE = 1\n"), file("README.md", "# Rates\n")];
        let text = write(&files);
        assert_eq!(read(&text).unwrap(), files);
        assert_eq!(find_line(&text, 3), Some(("shop/rates.py", 1)));
        assert_eq!(find_line(&text, 2), None, "the line of a path is in no file");
        assert_eq!(line_of(&text, "shop/rates.py", 1), Some(3));
    }

    #[test]
    fn a_last_line_without_an_end_gets_one() {
        let text = write(&[file("a.py", "x = 1"), file("b.py", "y = 2")]);
        assert_eq!(read(&text).unwrap()[0].source, "x = 1\n");
    }

    #[test]
    fn windows_line_ends_are_no_part_of_a_path() {
        assert_eq!(read("# === a.py ===\r\nx = 1\r\n").unwrap(), [file("a.py", "x = 1\r\n")]);
    }

    #[test]
    fn what_is_no_project_is_refused() {
        assert_eq!(read("print(1)\n"), Err(ProjectFault::NoPath));
        assert_eq!(read(" \n"), Err(ProjectFault::NoPath));
        for path in ["../a.py", "/etc/passwd", ".pth", "a//b.py", "a b.py", "", "-m", "a/b/c/d/e/f/g.py", "ёлка.py"]
        {
            let text = format!("# === {path} ===\n");
            assert_eq!(read(&text), Err(ProjectFault::Path { line: 1, path: path.to_owned() }), "{path}");
        }
        let twice = "# === a ===\n# === a/b.py ===\n";
        assert_eq!(read(twice), Err(ProjectFault::Twice { line: 2, path: "a/b.py".into() }));
        let many: String = (0..=MOST_FILES).map(|number| format!("# === f{number}.py ===\n")).collect();
        assert_eq!(read(&many), Err(ProjectFault::TooMany));
    }
}
