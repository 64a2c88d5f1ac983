//! Foreseen mistakes: the `[[wrong]]` entries and the programs in `wrong/`.

use super::TaskRules;
use super::programs::Programs;
use crate::fault::{KeyFault, TaskFault};
use crate::keys::{Keys, Located, texts_of};
use crate::source::Folder;
use domain::task::{Case, ForeseenMistake};
use domain::{Localized, Verdict};

/// Reads the entries; one whose program is absent is left out. `cases` are absent when they could not be read.
pub(super) fn read_mistakes(
    folder: Folder<'_>,
    keys: &mut Keys<'_>,
    cases: Option<&[Case]>,
    programs: &Programs<'_>,
    rules: TaskRules,
) -> Vec<ForeseenMistake> {
    let entries = keys.tables("wrong");
    let found = entries.len();
    if let Some(high) = rules.most_mistakes.filter(|high| found > *high) {
        keys.faults.form(keys.place(), KeyFault::ListLength { key: "[[wrong]]".to_owned(), found, low: 0, high });
    }
    let mut mistakes: Vec<ForeseenMistake> = Vec::new();
    let mut named: Vec<String> = Vec::new();
    for mut entry in entries {
        let file = read_place(&mut entry, programs);
        let verdict = read_verdict(&mut entry);
        let case = entry.find_text("case");
        let message = entry.localized("message");
        if let Some(verdict) = verdict {
            report_case(&entry, verdict, case.as_ref(), cases);
        }
        if let Some(file) = file {
            if named.contains(&file.value) {
                let fault = TaskFault::WrongFileTwice { file: file.value.clone() };
                entry.faults.form(entry.place_of(&file), fault);
            }
            named.push(file.value.clone());
            if !programs.exists(&file.value) {
                let fault = TaskFault::WrongFileMissing { file: file.value.clone() };
                entry.faults.form(entry.place_of(&file), fault);
            } else if let (Some(source), Some(verdict), Some(message)) = (programs.wrong(&file.value), verdict, message)
            {
                let (case, message): (_, Localized) = (case.map(|case| case.value), texts_of(message));
                mistakes.push(ForeseenMistake { file: file.value, source: source.text, verdict, case, message });
            }
        }
        entry.finish();
    }
    for file in programs.places_below("wrong") {
        if !named.contains(&file) {
            folder.faults.form(&folder.path.join(file), TaskFault::WrongFileUnlisted);
        }
    }
    mistakes
}

fn read_place(entry: &mut Keys<'_>, programs: &Programs<'_>) -> Option<Located<String>> {
    let file = entry.text("file")?;
    if programs.is_wrong_place(&file.value) {
        return Some(file);
    }
    let fault = TaskFault::WrongPath { found: file.value.clone(), ending: programs.ending() };
    entry.faults.fatal(entry.place_of(&file), fault);
    None
}

fn read_verdict(entry: &mut Keys<'_>) -> Option<Verdict> {
    let text = entry.text("verdict")?;
    let verdict = entry.named("verdict", &text)?;
    if matches!(verdict, Verdict::Accepted | Verdict::InternalError) {
        entry.faults.fatal(entry.place_of(&text), TaskFault::WrongVerdict { found: text.value.clone() });
        return None;
    }
    Some(verdict)
}

fn report_case(entry: &Keys<'_>, verdict: Verdict, case: Option<&Located<String>>, cases: Option<&[Case]>) {
    let is_run = !matches!(verdict, Verdict::CompileError | Verdict::Forbidden);
    let (place, verdict) = (entry.place(), verdict.name());
    match case {
        None if is_run && !entry.has("case") => entry.faults.form(place, TaskFault::WrongCaseNeeded { verdict }),
        Some(case) if !is_run => entry.faults.form(entry.place_of(case), TaskFault::WrongCaseUseless { verdict }),
        Some(case) if cases.is_some_and(|cases| cases.iter().all(|one| one.id != case.value)) => {
            let fault = TaskFault::WrongCaseUnknown { case: case.value.clone() };
            entry.faults.form(entry.place_of(case), fault);
        }
        _ => {}
    }
}
