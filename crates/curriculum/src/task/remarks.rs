//! `remarks.toml`: what the author says of a solution to whoever writes the same one. Optional.

use crate::fault::TaskFault;
use crate::keys::{Keys, parse_toml, texts_of};
use crate::source::Folder;
use domain::review::AuthorRemark;

pub(crate) const FILE: &str = "remarks.toml";

/// The remarks of a task; one that is broken is reported and left out.
pub(super) fn read_remarks(folder: Folder<'_>) -> Vec<AuthorRemark> {
    let Some(source) = folder.find(FILE) else { return Vec::new() };
    let Some(table) = parse_toml(&source, folder.faults) else { return Vec::new() };
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let mut remarks: Vec<AuthorRemark> = Vec::new();
    for mut entry in keys.tables("remark") {
        let (file, weight, text) = (entry.text("file"), entry.name_of("weight"), entry.localized("text"));
        if let (Some(file), Some(weight), Some(text)) = (file, weight, text) {
            let is_program = is_named_program(&file.value) && folder.path.join(&file.value).is_file();
            if !is_program {
                let fault = TaskFault::RemarkPath { found: file.value.clone() };
                entry.faults.form(entry.place_of(&file), fault);
            } else if remarks.iter().any(|one| one.file == file.value) {
                entry.faults.form(entry.place_of(&file), TaskFault::RemarkTwice { file: file.value.clone() });
            } else if let Some(source) = folder.load(&file.value) {
                remarks.push(AuthorRemark { file: file.value, source: source.text, weight, text: texts_of(text) });
            }
        }
        entry.finish();
    }
    keys.finish();
    remarks
}

/// A Python program below `solutions/` or `wrong/`: nothing outside of the folder is ever read. Queries and projects get no
/// remarks.
fn is_named_program(file: &str) -> bool {
    let name = file.strip_prefix("solutions/").or_else(|| file.strip_prefix("wrong/"));
    let stem = name.and_then(|name| name.strip_suffix(".py"));
    stem.is_some_and(|stem| !stem.is_empty() && !stem.contains(['/', '\\']))
}
