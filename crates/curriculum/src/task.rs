//! The judged part of a problem or of a lesson: its keys, its programs, its cases.

mod cases;
mod mistakes;
mod programs;
pub(crate) mod remarks;

use crate::fault::{FileFault, KeyFault, TaskFault};
use crate::keys::{Keys, texts_of};
use crate::python;
use crate::source::{Folder, Source};
use cases::CaseReader;
use domain::project::ProjectFile;
use domain::task::{DatabaseRules, Forbidden, Program, PythonVersion};
use domain::{Adapter, AnswerPart, Comparator, Limits, Task, TaskKind};
use programs::Programs;

/// How many of each a task may have.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TaskRules {
    pub cases: (usize, usize),
    pub samples: (usize, usize),
    pub most_mistakes: Option<usize>,
    pub needs_generator: bool,
}

pub(crate) const PROBLEM: TaskRules =
    TaskRules { cases: (8, 20), samples: (2, 3), most_mistakes: None, needs_generator: true };
/// Of its own; the problem's may hold too.
pub(crate) const RUNG: TaskRules =
    TaskRules { cases: (1, 20), samples: (0, 3), most_mistakes: None, needs_generator: false };
pub(crate) const LESSON: TaskRules =
    TaskRules { cases: (2, 6), samples: (1, 6), most_mistakes: Some(5), needs_generator: false };

/// Profiles that a task may ask for.
const PROFILES: &[&str] = &["std", "sci", "web", "test"];

/// Constructs without an argument that can be forbidden.
const CONSTRUCTS: &[&str] = &["slice", "import", "comprehension", "lambda", "loop", "recursion", "global", "eval"];
/// Constructs that name something after a colon.
const NAMED_CONSTRUCTS: &[&str] = &["import", "call", "attribute"];

/// Reads the keys of a task from `keys` and everything else from the task's folder. What is not said there is taken from
/// `base`, where there is one: the task of the problem that a rung goes on from.
pub(crate) fn read_task(
    folder: Folder<'_>,
    keys: &mut Keys<'_>,
    rules: TaskRules,
    base: Option<&Task>,
) -> Option<Task> {
    let inherited = base.filter(|_| !keys.has("kind"));
    let kind: Option<TaskKind> = inherited.map(|base| base.kind).or_else(|| keys.name_of("kind"));
    let inherited = base.filter(|_| kind.is_some_and(TaskKind::has_entry) && !keys.has("entry"));
    let entry = inherited.map(|base| base.entry.clone()).or_else(|| read_entry(keys, kind));
    let inherited = base.filter(|_| !keys.has("profile"));
    let profile = inherited.map(|base| base.profile.clone()).or_else(|| read_profile(keys));
    let python = read_python(keys, profile.as_deref()).or(base.and_then(|base| base.python));
    let mut comparator = keys.find_name_of("compare").or(base.map(|base| base.comparator));
    let answer = keys.find_name_of("answer").or(base.map(|base| base.answer));
    let checker = read_checker(folder, keys, comparator, base.and_then(|base| base.checker.as_ref()));
    let inherited = base.filter(|base| Some(base.kind) == kind && !keys.has("module"));
    let tested_module = inherited.map(|base| base.tested_module.clone()).or_else(|| read_tested_module(keys, kind));
    let is_repair = keys.find_flag("fix").unwrap_or_default();
    let (argument_adapters, result_adapter) = match base.filter(|_| !keys.has("adapters")) {
        Some(base) => (base.argument_adapters.clone(), base.result_adapter),
        None => read_adapters(keys),
    };
    let limits = read_limits(keys, base.map(|base| base.limits).unwrap_or_default());
    let forbidden = match base.filter(|_| !keys.has("forbidden")) {
        Some(base) => base.forbidden.clone(),
        None => read_forbidden(keys),
    };
    if let Some(kind) = kind {
        report_useless(keys, kind);
        if answer == Some(AnswerPart::Timed) && kind != TaskKind::Async {
            let fault = KeyFault::NoEffect { key: "answer = \"timed\"".to_owned(), kind: kind.name() };
            keys.faults.fatal(keys.place(), fault);
        }
    }

    let database = match kind {
        Some(TaskKind::Sql) => read_database(folder, keys, base.and_then(|base| base.database.as_ref())),
        _ => None,
    };
    if kind == Some(TaskKind::Sql) && (base.is_none() || keys.has("ordered")) {
        let is_ordered = keys.find_flag("ordered") == Some(true);
        comparator = Some(if is_ordered { Comparator::Equal } else { Comparator::Unordered });
    }

    let programs = Programs::new(folder, kind.unwrap_or(TaskKind::Function), base);
    let solutions = programs.solutions();
    let starter = programs.starter();
    let acceptance = read_acceptance(folder, kind);
    let generator = folder.find("generate.py");
    let has_own_generator = generator.is_some();
    let needs_generator = rules.needs_generator && !kind.is_some_and(TaskKind::judges_every_case);
    if generator.is_none() && needs_generator && !folder.path.join("generate.py").exists() {
        folder.faults.form(&folder.path.join("generate.py"), FileFault::Missing);
    }
    let defined = entry.as_ref().filter(|_| kind.is_some_and(TaskKind::defines_entry));
    if let Some(entry) = defined {
        for source in solutions.iter().map(|(_, source)| source).chain(&starter) {
            report_absent_entry(folder, source, entry);
        }
    }
    // What belongs to calls of another kind fits nothing here.
    let alike = base.filter(|base| Some(base.kind) == kind);
    let inherited = alike.and_then(|base| base.generator.as_ref()).filter(|_| !has_own_generator);
    let generator = match inherited {
        Some(program) => Some((program.clone(), python::families(&program.source))),
        None => generator.map(|source| read_generator(folder, source)),
    };

    let harness = read_harness(folder, kind).or_else(|| alike.and_then(|base| base.harness.clone()));

    let families = generator.as_ref().map(|(_, families)| families.as_deref());
    let cases = match (kind, &entry) {
        (Some(kind), Some(entry)) => {
            let answer = answer.unwrap_or(AnswerPart::Result);
            let columns = database.as_ref().map(|rules| rules.columns.as_slice()).unwrap_or_default();
            let reader = CaseReader { folder, kind, entry, answer, families, columns, acceptance: &acceptance };
            match base {
                Some(base) => cases::read_cases_after(base, keys, reader, rules, has_own_generator),
                None => cases::read_cases(folder, reader, rules),
            }
        }
        // Without them no case can be understood; what is wrong has been said.
        _ => None,
    };
    let mistakes = mistakes::read_mistakes(folder, keys, cases.as_deref(), &programs, rules);
    let remarks = remarks::read_remarks(folder);
    if kind == Some(TaskKind::Sql) && database.is_none() {
        return None;
    }
    Some(Task {
        kind: kind?,
        entry: entry?,
        profile: profile?,
        python,
        checker,
        tested_module: tested_module?,
        comparator: comparator.unwrap_or(Comparator::Equal),
        answer: answer.unwrap_or(AnswerPart::Result),
        argument_adapters,
        result_adapter,
        limits,
        forbidden,
        cases: cases?,
        mistakes,
        remarks,
        solutions: solutions.into_iter().map(|(file, source)| Program { file, source: source.text }).collect(),
        generator: generator.map(|(program, _)| program),
        harness,
        database,
        acceptance,
        starter: starter?.text,
        is_repair,
    })
}

fn read_entry(keys: &mut Keys<'_>, kind: Option<TaskKind>) -> Option<String> {
    let entry = keys.find_text("entry");
    match (kind?, entry) {
        (kind, None) if !kind.has_entry() => Some(String::new()),
        (kind, Some(entry)) if !kind.has_entry() => {
            let fault = KeyFault::NoEffect { key: "entry".to_owned(), kind: kind.name() };
            keys.faults.form(keys.place_of(&entry), fault);
            Some(String::new())
        }
        (_, None) => {
            if !keys.has("entry") {
                keys.missing("entry");
            }
            None
        }
        (_, Some(entry)) if python::is_identifier(&entry.value) => Some(entry.value),
        (_, Some(entry)) => {
            let fault = KeyFault::Identifier { key: "entry".to_owned(), found: entry.value.clone() };
            keys.faults.fatal(keys.place_of(&entry), fault);
            None
        }
    }
}

fn read_profile(keys: &mut Keys<'_>) -> Option<String> {
    let Some(profile) = keys.find_text("profile") else { return Some(PROFILES[0].to_owned()) };
    if PROFILES.contains(&profile.value.as_str()) {
        return Some(profile.value);
    }
    let place = keys.place_of(&profile);
    let (key, known) = ("profile".to_owned(), PROFILES.join(", "));
    keys.faults.fatal(place, KeyFault::UnknownName { key, found: profile.value, known });
    None
}

fn read_adapters(keys: &mut Keys<'_>) -> (Vec<Adapter>, Adapter) {
    let Some(mut table) = keys.find_table("adapters") else { return (Vec::new(), Adapter::Value) };
    let mut arguments = Vec::new();
    for text in table.texts("args") {
        match table.named("args", &text) {
            Some(Adapter::List) => {
                let (key, known) = ("adapters.args".to_owned(), "value, linked_list, tree".to_owned());
                let place = table.place_of(&text);
                keys.faults.fatal(place, KeyFault::UnknownName { key, found: text.value, known });
            }
            Some(adapter) => arguments.push(adapter),
            None => {}
        }
    }
    let result = table.find_name_of("result").unwrap_or(Adapter::Value);
    table.finish();
    (arguments, result)
}

fn read_limits(keys: &mut Keys<'_>, defaults: Limits) -> Limits {
    let Some(mut table) = keys.find_table("limits") else { return defaults };
    let mut limit = |key, default: u64, highest| {
        table.find_integer(key, 1..=highest).and_then(|value| u64::try_from(value).ok()).unwrap_or(default)
    };
    let limits = Limits {
        cpu_ms: limit("cpu_ms", defaults.cpu_ms, 60_000),
        wall_ms: limit("wall_ms", defaults.wall_ms, 120_000),
        memory_mb: limit("memory_mb", defaults.memory_mb, 4096),
        output_kb: limit("output_kb", defaults.output_kb, 16_384),
    };
    table.finish();
    limits
}

fn read_forbidden(keys: &mut Keys<'_>) -> Vec<Forbidden> {
    let mut forbidden = Vec::new();
    for mut table in keys.tables("forbidden") {
        let (construct, reason) = (table.text("construct"), table.localized("reason"));
        if let (Some(construct), Some(reason)) = (construct, reason) {
            if !is_construct(&construct.value) {
                let fault = TaskFault::UnknownConstruct { found: construct.value.clone() };
                table.faults.fatal(table.place_of(&construct), fault);
            }
            forbidden.push(Forbidden { construct: construct.value, reason: texts_of(reason) });
        }
        table.finish();
    }
    forbidden
}

fn is_construct(text: &str) -> bool {
    match text.split_once(':') {
        None => CONSTRUCTS.contains(&text),
        Some((construct, name)) => NAMED_CONSTRUCTS.contains(&construct) && name.split('.').all(python::is_identifier),
    }
}

/// Keys that the kind of task pays no heed to were meant for something.
fn report_useless(keys: &Keys<'_>, kind: TaskKind) {
    let useless: &[&str] = match kind {
        TaskKind::Function | TaskKind::Async => &[],
        TaskKind::Class => &["answer"],
        TaskKind::Stdio => &["answer", "adapters", "compare"],
        TaskKind::Sql => &["answer", "adapters", "compare", "forbidden"],
        TaskKind::Tests => &["answer", "adapters", "compare", "fix"],
        TaskKind::Project => &["answer", "adapters", "compare", "forbidden", "python"],
    };
    for key in useless.iter().filter(|key| keys.has(key)) {
        keys.faults.form(keys.place(), KeyFault::NoEffect { key: (*key).to_owned(), kind: kind.name() });
    }
}

fn report_absent_entry(folder: Folder<'_>, source: &Source, entry: &str) {
    if !python::defines(&source.text, entry) {
        folder.faults.form(&source.path, TaskFault::EntryAbsent { entry: entry.to_owned() });
    }
}

/// `python = "3.12"`, or `"3.12+"` for that one and newer.
fn read_python(keys: &mut Keys<'_>, profile: Option<&str>) -> Option<PythonVersion> {
    let text = keys.find_text("python")?;
    let version = PythonVersion::parse(&text.value);
    if version.is_none() {
        keys.faults.fatal(keys.place_of(&text), TaskFault::PythonVersion { found: text.value.clone() });
    }
    // Libraries are installed for the default interpreter alone.
    if profile.is_some_and(|profile| profile != "std") {
        keys.faults.fatal(keys.place_of(&text), TaskFault::PythonWithLibraries);
    }
    version
}

/// The program that decides, where `compare` says so.
fn read_checker(
    folder: Folder<'_>,
    keys: &Keys<'_>,
    comparator: Option<Comparator>,
    inherited: Option<&Program>,
) -> Option<Program> {
    let is_asked_for = comparator == Some(Comparator::Checker);
    if !is_asked_for {
        if let Some(source) = folder.find("checker.py") {
            folder.faults.form(&source.path, TaskFault::CheckerUnused);
        }
        return None;
    }
    let Some(source) = folder.find("checker.py") else {
        if let Some(checker) = inherited {
            return Some(checker.clone());
        }
        keys.faults.fatal(keys.place(), TaskFault::CheckerMissing);
        return None;
    };
    report_absent_entry(folder, &source, "check");
    Some(Program { file: "checker.py".to_owned(), source: source.text })
}

/// What the tests import: only tests have it, and they must.
fn read_tested_module(keys: &mut Keys<'_>, kind: Option<TaskKind>) -> Option<String> {
    if kind != Some(TaskKind::Tests) {
        if let (Some(module), Some(kind)) = (keys.find_text("module"), kind) {
            let fault = KeyFault::NoEffect { key: "module".to_owned(), kind: kind.name() };
            keys.faults.form(keys.place_of(&module), fault);
        }
        return Some(String::new());
    }
    let module = keys.text("module")?;
    if !python::is_identifier(&module.value) {
        let fault = KeyFault::Identifier { key: "module".to_owned(), found: module.value.clone() };
        keys.faults.fatal(keys.place_of(&module), fault);
    }
    Some(module.value)
}

/// The tables, and what is asked of them.
fn read_database(folder: Folder<'_>, keys: &mut Keys<'_>, inherited: Option<&DatabaseRules>) -> Option<DatabaseRules> {
    let inherited_schema = inherited.filter(|_| !folder.path.join("schema.sql").exists());
    let schema = match inherited_schema {
        Some(rules) => Some(rules.schema.clone()),
        None => folder.load("schema.sql").map(|source| source.text),
    };
    let columns = match inherited.filter(|_| !keys.has("columns")) {
        Some(rules) => rules.columns.clone(),
        None => keys.texts("columns").into_iter().map(|column| column.value).collect(),
    };
    let check = if keys.has("check") {
        Some(keys.text("check")?.value)
    } else {
        inherited.and_then(|rules| rules.check.clone())
    };
    Some(DatabaseRules { schema: schema?, columns, check })
}

/// The author's tests of a project.
fn read_acceptance(folder: Folder<'_>, kind: Option<TaskKind>) -> Vec<ProjectFile> {
    if kind != Some(TaskKind::Project) {
        return Vec::new();
    }
    let tests = programs::read_tree(folder, "acceptance");
    if tests.is_empty() {
        folder.faults.fatal(&folder.path.join("acceptance"), TaskFault::NoProjectFiles);
    }
    tests
}

/// The module that makes arguments which are no literals, or calls the entry in its own way.
fn read_harness(folder: Folder<'_>, kind: Option<TaskKind>) -> Option<Program> {
    let source = folder.find("harness.py")?;
    if let Some(kind) = kind.filter(|kind| !kind.is_one_call()) {
        folder.faults.form(&source.path, KeyFault::NoEffect { key: "harness.py".to_owned(), kind: kind.name() });
    }
    if !python::defines(&source.text, "drive") {
        report_absent_entry(folder, &source, "arguments");
    }
    Some(Program { file: "harness.py".to_owned(), source: source.text })
}

/// The generator and the families that it names, when they can be read.
fn read_generator(folder: Folder<'_>, source: Source) -> (Program, Option<Vec<String>>) {
    let families = python::families(&source.text);
    if families.is_none() {
        folder.faults.form(&source.path, TaskFault::FamiliesUnreadable);
    }
    report_absent_entry(folder, &source, "generate");
    (Program { file: "generate.py".to_owned(), source: source.text }, families)
}
