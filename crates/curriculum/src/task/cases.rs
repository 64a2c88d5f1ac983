//! `cases.toml`: inputs, expected answers, and why each case exists.

use super::TaskRules;
use crate::fault::{CaseFault, KeyFault, TaskFault};
use crate::keys::{Keys, parse_toml, texts_of};
use crate::python;
use crate::source::{Folder, Source, is_program, is_slug};
use domain::project::ProjectFile;
use domain::task::{Case, CaseInput, Expected};
use domain::value::{Value, parse_literal};
use domain::{AnswerPart, Task, TaskKind};

/// The families of the generator: none without one, `Some(None)` when they could not be read.
pub(super) type Families<'a> = Option<Option<&'a [String]>>;

/// Reads all cases; none when there are none or one of them cannot be read.
pub(super) fn read_cases(folder: Folder<'_>, reader: CaseReader<'_>, rules: TaskRules) -> Option<Vec<Case>> {
    let source = folder.load("cases.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let mut cases: Vec<Case> = Vec::new();
    let tables = keys.tables("case");
    let count = tables.len();
    for mut table in tables {
        if let Some(case) = reader.read(&mut table) {
            if cases.iter().any(|earlier| earlier.id == case.id) {
                table.faults.fatal(table.place(), CaseFault::RepeatedId { id: case.id.clone() });
            }
            cases.push(case);
        }
        table.finish();
    }
    if reader.kind == TaskKind::Tests {
        report_versions(&keys, &source, folder, &cases);
    }
    keys.finish();
    if count == 0 {
        folder.faults.fatal(&source.path, CaseFault::NoCases);
    }
    // What cannot be read has been reported; to count the rest would only blame the author twice.
    if cases.is_empty() || cases.len() < count {
        return None;
    }
    let ((low, high), found) = (rules.cases, cases.len());
    if found < low || found > high {
        folder.faults.form(&source.path, CaseFault::Count { found, low, high });
    }
    let ((low, high), found) = (rules.samples, cases.iter().filter(|case| case.is_sample).count());
    if found < low || found > high {
        folder.faults.form(&source.path, CaseFault::Samples { found, low, high });
    }
    Some(cases)
}

/// The cases of a rung: the problem's, where `problem_cases` says that they hold too, then its own.
pub(super) fn read_cases_after(
    problem: &Task,
    keys: &mut Keys<'_>,
    reader: CaseReader<'_>,
    rules: TaskRules,
    has_own_generator: bool,
) -> Option<Vec<Case>> {
    let folder = reader.folder;
    let hold_too = keys.find_flag("problem_cases").unwrap_or_default();
    let scale = keys.find_integer("scale", 2..=1000).and_then(|scale| u64::try_from(scale).ok());
    let mut cases: Vec<Case> = Vec::new();
    if hold_too && problem.kind != reader.kind {
        keys.faults.fatal(keys.place(), CaseFault::OtherKind { kind: problem.kind.name() });
    } else if hold_too {
        // Those that another generator made say nothing of what this one makes.
        let holds = |case: &&Case| !has_own_generator || !matches!(case.input, CaseInput::Generated { .. });
        cases.extend(problem.cases.iter().filter(holds).map(|case| scaled(case, scale)));
    } else if keys.has("scale") {
        keys.faults.form(keys.place(), CaseFault::ScaleUseless);
    }
    if !hold_too || folder.path.join("cases.toml").exists() {
        let own = read_cases(folder, reader, rules)?;
        for case in own {
            if cases.iter().any(|earlier| earlier.id == case.id) {
                let fault = CaseFault::RepeatedId { id: case.id.clone() };
                folder.faults.fatal(&folder.path.join("cases.toml"), fault);
            }
            cases.push(case);
        }
    }
    if !cases.iter().any(|case| case.is_sample) {
        folder.faults.form(&folder.path.join("cases.toml"), CaseFault::Samples { found: 0, low: 1, high: 3 });
    }
    Some(cases)
}

/// A case of the problem, its generated input so many times larger. Its answer is then another one.
fn scaled(case: &Case, scale: Option<u64>) -> Case {
    match (&case.input, scale) {
        (CaseInput::Generated { family, size, seed }, Some(scale)) => Case {
            input: CaseInput::Generated { family: family.clone(), size: size * scale, seed: *seed },
            expected: Expected::FromReference,
            ..case.clone()
        },
        _ => case.clone(),
    }
}

/// Correct versions come first, there are some of both kinds, and no file lies about unused.
fn report_versions(keys: &Keys<'_>, source: &Source, folder: Folder<'_>, cases: &[Case]) {
    let is_correct = |case: &Case| case.expected == Expected::Value(Value::Bool(true));
    if !cases.is_sorted_by_key(|case| !is_correct(case)) {
        keys.faults.form(keys.place(), CaseFault::CorrectVersionsFirst);
    }
    if cases.iter().all(is_correct) || !cases.iter().any(is_correct) {
        keys.faults.form(keys.place(), CaseFault::BothVersions);
    }
    for file in folder.files_below("versions") {
        let file = format!("versions/{file}");
        if is_program(&file, "py") && !source.text.contains(&format!("\"{file}\"")) {
            folder.faults.form(&folder.path.join(file), CaseFault::VersionUnlisted);
        }
    }
}

/// What a case has to fit.
pub(super) struct CaseReader<'a> {
    pub folder: Folder<'a>,
    pub kind: TaskKind,
    pub entry: &'a str,
    pub answer: AnswerPart,
    pub families: Families<'a>,
    /// Of the result of a query; any when it is empty.
    pub columns: &'a [String],
    /// The author's tests of a project.
    pub acceptance: &'a [ProjectFile],
}

impl CaseReader<'_> {
    fn read(&self, keys: &mut Keys<'_>) -> Option<Case> {
        let id = keys.text("id");
        if let Some(id) = id.as_ref().filter(|id| !is_slug(&id.value)) {
            let fault = KeyFault::Id { key: "id".to_owned(), found: id.value.clone() };
            keys.faults.form(keys.place_of(id), fault);
        }
        let is_sample = keys.find_flag("sample").unwrap_or_default();
        let why = keys.localized("why");
        let own: &[&str] = match self.kind {
            TaskKind::Function | TaskKind::Async => &["args", "kwargs", "expected", "raises"],
            TaskKind::Class => &["calls", "expected", "raises"],
            TaskKind::Stdio => &["stdin", "stdout"],
            TaskKind::Sql => &["rows", "expected"],
            TaskKind::Tests => &["version", "correct"],
            TaskKind::Project => &["tests"],
        };
        for key in
            ["args", "kwargs", "calls", "stdin", "stdout", "rows", "version", "correct", "tests", "expected", "raises"]
        {
            if keys.has(key) && !own.contains(&key) {
                let fault = CaseFault::ForeignKey { key: key.to_owned(), kind: self.kind.name() };
                keys.faults.fatal(keys.place(), fault);
                keys.ignore(key);
            }
        }
        let generated = self.generated(keys);
        if generated.is_some() && is_sample {
            keys.faults.form(keys.place(), CaseFault::GeneratedSample);
        }
        let (key, written) = match self.kind {
            TaskKind::Function | TaskKind::Async => ("args", self.arguments(keys)),
            TaskKind::Class => ("calls", self.calls(keys)),
            TaskKind::Stdio => ("stdin", keys.find_text("stdin").map(|text| CaseInput::Stdin(text.value))),
            TaskKind::Sql => ("rows", keys.find_text("rows").map(|text| CaseInput::Rows(text.value))),
            TaskKind::Tests => ("version", self.version(keys)),
            TaskKind::Project => ("tests", self.tests(keys)),
        };
        if keys.has("generate") && (keys.has(key) || keys.has("kwargs")) {
            keys.faults.fatal(keys.place(), CaseFault::TwoInputs { key });
        } else if !keys.has("generate") && !keys.has(key) {
            keys.faults.fatal(keys.place(), CaseFault::NoInput { wanted: key });
        }
        let input = generated.or(written);
        let expected = self.expected(keys, input.as_ref());
        let why = texts_of(why?);
        Some(Case { id: id?.value, is_sample, input: input?, expected: expected?, why: Some(why) })
    }

    fn generated(&self, keys: &mut Keys<'_>) -> Option<CaseInput> {
        let mut table = keys.find_table("generate")?;
        let family = table.text("family");
        let size = table.integer("size", 0..=100_000_000).and_then(|size| u64::try_from(size).ok());
        let seed = table.integer("seed", 0..=i64::MAX).and_then(|seed| u64::try_from(seed).ok());
        let place = table.place();
        match (self.families, &family) {
            (None, _) => keys.faults.fatal(place, CaseFault::GeneratorMissing),
            (Some(Some(known)), Some(family)) if !known.contains(&family.value) => {
                let fault = CaseFault::UnknownFamily { found: family.value.clone(), known: known.join(", ") };
                keys.faults.fatal(place, fault);
            }
            _ => {}
        }
        table.finish();
        Some(CaseInput::Generated { family: family?.value, size: size?, seed: seed? })
    }

    fn arguments(&self, keys: &mut Keys<'_>) -> Option<CaseInput> {
        let kwargs = literal(keys, "kwargs");
        let args = literal(keys, "args")?;
        let kwargs = if keys.has("kwargs") { kwargs? } else { Value::Dict(Vec::new()) };
        if !matches!(args, Value::Tuple(_)) {
            keys.faults.fatal(keys.place(), CaseFault::NotATuple { key: "args" });
        }
        let are_named = match &kwargs {
            Value::Dict(pairs) => pairs.iter().all(|(key, _)| key.as_str().is_some_and(python::is_identifier)),
            _ => false,
        };
        if !are_named {
            keys.faults.fatal(keys.place(), CaseFault::NotKeywords);
        }
        Some(CaseInput::Arguments { args, kwargs })
    }

    fn calls(&self, keys: &mut Keys<'_>) -> Option<CaseInput> {
        let calls = literal(keys, "calls")?;
        let place = keys.place();
        match &calls {
            Value::List(list) if !list.is_empty() => {
                for (call, position) in list.iter().zip(1..) {
                    match call.as_sequence() {
                        Some([Value::Str(name), Value::Tuple(_)]) if position == 1 && name != self.entry => {
                            let fault = CaseFault::FirstCall { found: name.clone(), entry: self.entry.to_owned() };
                            keys.faults.fatal(place, fault);
                        }
                        Some([Value::Str(_), Value::Tuple(_)]) => {}
                        _ => keys.faults.fatal(place, CaseFault::Call { position }),
                    }
                }
            }
            _ => keys.faults.fatal(place, CaseFault::NoCalls),
        }
        Some(CaseInput::Calls(calls))
    }

    /// The source of a version, from the folder `versions` and nowhere else.
    fn version(&self, keys: &mut Keys<'_>) -> Option<CaseInput> {
        let file = keys.find_text("version")?;
        let name = file.value.strip_prefix("versions/").filter(|name| !name.contains(['/', '\\']));
        if !name.is_some_and(|name| name.ends_with(".py")) {
            keys.faults.fatal(keys.place_of(&file), CaseFault::VersionPath { found: file.value.clone() });
            return None;
        }
        let source = self.folder.load(&file.value)?;
        if !python::defines(&source.text, self.entry) {
            let fault = TaskFault::EntryAbsent { entry: self.entry.to_owned() };
            self.folder.faults.form(&source.path, fault);
        }
        Some(CaseInput::Version(source.text))
    }

    /// Ids of tests: a file of `acceptance/`, or one and a test in it.
    fn tests(&self, keys: &mut Keys<'_>) -> Option<CaseInput> {
        let tests = keys.texts("tests");
        for test in &tests {
            let (file, name) = test.value.split_once("::").unwrap_or((&test.value, ""));
            let known = self.acceptance.iter().find(|known| known.path == file);
            // The last part may name the parameters of a test: `test_sum[two numbers]`.
            let function = name.rsplit("::").next().unwrap_or_default().split('[').next().unwrap_or_default();
            if !known.is_some_and(|file| function.is_empty() || file.source.contains(&format!("def {function}("))) {
                keys.faults.fatal(keys.place_of(test), CaseFault::NoSuchTest { found: test.value.clone() });
            }
        }
        Some(CaseInput::Acceptance(tests.into_iter().map(|test| test.value).collect()))
    }

    fn expected(&self, keys: &mut Keys<'_>, input: Option<&CaseInput>) -> Option<Expected> {
        if self.kind == TaskKind::Project {
            return Some(Expected::Value(Value::Bool(true)));
        }
        if self.kind == TaskKind::Tests {
            let correct = keys.find_flag("correct").unwrap_or_default();
            return Some(Expected::Value(Value::Bool(correct)));
        }
        if self.kind == TaskKind::Stdio {
            let stdout = keys.find_text("stdout");
            return Some(stdout.map_or(Expected::FromReference, |text| Expected::Stdout(text.value)));
        }
        let raises = keys.find_text("raises");
        if let Some(raises) = raises.as_ref().filter(|raises| !python::is_identifier(&raises.value)) {
            let fault = KeyFault::Identifier { key: "raises".to_owned(), found: raises.value.clone() };
            keys.faults.fatal(keys.place_of(raises), fault);
        }
        if keys.has("raises") && keys.has("expected") {
            keys.faults.fatal(keys.place(), CaseFault::TwoAnswers);
        }
        let expected = literal(keys, "expected");
        match (raises, expected) {
            (Some(raises), _) => Some(Expected::Raises(raises.value)),
            (None, Some(expected)) => {
                if let Some(CaseInput::Calls(Value::List(calls))) = input {
                    let found = expected.as_sequence().map_or(0, <[Value]>::len);
                    if found != calls.len() || !matches!(expected, Value::List(_)) {
                        let fault = CaseFault::AnswerCount { found, calls: calls.len() };
                        keys.faults.fatal(keys.place(), fault);
                    }
                }
                if self.kind == TaskKind::Sql {
                    return self.rows(keys, expected);
                }
                let is_pair = expected.as_sequence().is_some_and(|parts| parts.len() == 2);
                if (self.kind, self.answer) == (TaskKind::Async, AnswerPart::Timed) && !is_pair {
                    keys.faults.fatal(keys.place(), CaseFault::NotTimed);
                }
                Some(Expected::Value(expected))
            }
            (None, None) if keys.has("expected") || keys.has("raises") => None,
            (None, None) => Some(Expected::FromReference),
        }
    }
}

impl CaseReader<'_> {
    /// The rows that a query gives, each as long as there are columns.
    fn rows(&self, keys: &Keys<'_>, rows: Value) -> Option<Expected> {
        let is_row = |row: &Value| match row {
            Value::Tuple(cells) => self.columns.is_empty() || cells.len() == self.columns.len(),
            _ => false,
        };
        if !matches!(&rows, Value::List(rows) if rows.iter().all(is_row)) {
            keys.faults.fatal(keys.place(), CaseFault::NotRows { columns: self.columns.len() });
            return None;
        }
        let names = self.columns.iter().cloned().map(Value::Str).collect();
        Some(Expected::Value(Value::Tuple(vec![Value::List(names), rows])))
    }
}

/// A Python literal in a TOML string.
fn literal(keys: &mut Keys<'_>, key: &'static str) -> Option<Value> {
    let text = keys.find_text(key)?;
    match parse_literal(&text.value) {
        Ok(value) => Some(value),
        Err(error) => {
            let fault = CaseFault::Literal { key, reason: error.what, character: error.position + 1 };
            keys.faults.fatal(keys.place_of(&text), fault);
            None
        }
    }
}
