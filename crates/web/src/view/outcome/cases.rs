//! One judged case: what was called, expected and got, what was printed, where it stopped.

use super::Pair;
use crate::view::difference::{Marked, mark};
use crate::view::explained::Explained;
use crate::view::prose::inline;
use crate::view::words;
use domain::judgement::{FailedTest, TestRun};
use domain::task::{Case, Expected};
use domain::{CaseResult, Comparator, Language, ProgramError, Task, TaskKind, Verdict};
use i18n::Messages;

#[derive(Debug)]
pub struct CaseView {
    pub class: &'static str,
    /// The verdict, for a list of several.
    pub label: String,
    /// The input on one line.
    pub title: String,
    pub why: Option<String>,
    pub pairs: Vec<Pair>,
    pub printed: Option<String>,
    /// What is printed: of a query, its plan.
    pub printed_label: &'static str,
    /// Where its steps are.
    pub steps: Option<String>,
    /// What the exception means.
    pub explained: Option<Explained>,
    /// Several lines are printed below their label.
    pub trace: Option<String>,
    /// What the author's checker says; safe HTML.
    pub remark: Option<String>,
    pub is_open: bool,
}

impl CaseView {
    pub fn of(case: &CaseResult, task: Option<&Task>, language: Language) -> CaseView {
        let t = Messages::of(language);
        let kind = task.map(|task| task.kind);
        let ran = !matches!(case.verdict, Verdict::CompileError | Verdict::Forbidden);
        CaseView {
            class: words::verdict_class(case.verdict),
            label: kind
                .map_or_else(|| words::verdict(t, case.verdict), |kind| words::verdict_on(t, case.verdict, kind))
                .to_owned(),
            title: match case.tests.as_ref().and_then(|run| version(t, run)) {
                Some(version) => version.to_owned(),
                None if kind == Some(TaskKind::Project) => case.id.replace('-', " "),
                None => case.input.lines().next().unwrap_or_default().chars().take(80).collect(),
            },
            why: why(case, task, language).filter(|_| !case.verdict.is_accepted()).map(|why| t.result_why(why)),
            // What is wrong with a project's text is said there.
            pairs: if ran || is_no_project(case) { pairs(t, case, task) } else { Vec::new() },
            printed_label: if kind == Some(TaskKind::Sql) { t.result_plan() } else { t.result_printed() },
            printed: Some(case.printed.clone()).filter(|printed| !printed.is_empty()),
            steps: None,
            explained: case
                .error
                .as_ref()
                .filter(|_| matches!(case.verdict, Verdict::RuntimeError | Verdict::CompileError))
                // Of a project, the traceback names the file.
                .filter(|_| !matches!(kind, Some(TaskKind::Sql | TaskKind::Project)))
                .map(|error| Explained::of(t, error)),
            trace: match &case.tests {
                Some(run) => failed_tests(t, run),
                None => case.error.as_ref().and_then(trace),
            },
            remark: case.remark.as_ref().map(|remark| inline(remark.get(language))),
            is_open: !case.verdict.is_accepted(),
        }
    }
}

fn is_no_project(case: &CaseResult) -> bool {
    case.error.as_ref().is_some_and(|error| error.class == "project")
}

fn why(case: &CaseResult, task: Option<&Task>, language: Language) -> Option<String> {
    Some(inline(authored(case, task)?.why.as_ref()?.get(language)))
}

/// The case as its author wrote it.
fn authored<'a>(case: &CaseResult, task: Option<&'a Task>) -> Option<&'a Case> {
    task?.cases.iter().find(|known| known.id == case.id)
}

fn pairs(t: Messages, case: &CaseResult, task: Option<&Task>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    if let Some(run) = &case.tests {
        let said = match (run.failed.len(), run.is_correct) {
            (0, Some(_)) => t.duel_passes(run.passed as usize),
            (0, None) => t.project_passes(run.passed as usize),
            (failed, _) => t.duel_fails(failed, failed + run.passed as usize),
        };
        let label = version(t, run).unwrap_or_else(|| t.project_tests());
        return vec![Pair { label, value: Marked::plain(&said) }];
    }
    let is_query = task.is_some_and(|task| task.kind == TaskKind::Sql);
    if !case.input.is_empty() {
        let label = match task.map(|task| task.kind) {
            Some(TaskKind::Stdio) => t.result_read(),
            Some(TaskKind::Sql) => t.result_rows(),
            _ => t.result_called(),
        };
        pairs.push(Pair { label, value: Marked::plain(&case.input) });
    }
    let wants_exception = authored(case, task).is_some_and(|case| matches!(case.expected, Expected::Raises(_)));
    let expected = case.expected.clone().map(|text| if wants_exception { t.result_raises(text) } else { text });
    // Nothing is handed back by a case that rightly raised.
    let raised = expected.clone().filter(|_| wants_exception && case.verdict.is_accepted());
    let got = case.got.clone().or(raised).or_else(|| case.error.as_ref().map(|error| in_words(t, error, is_query)));
    let differs = case.verdict == Verdict::WrongAnswer && !wants_exception;
    // Where others are right as well, what differs from this one says nothing.
    let is_one_of_many = task.is_some_and(|task| task.comparator == Comparator::Checker);
    let differs = differs && !is_one_of_many;
    let expected_label = if is_one_of_many { t.checker_one_right_answer() } else { t.result_expected() };
    match (&expected, got) {
        (Some(expected), Some(got)) => {
            let (expected, got) =
                if differs { mark(expected, &got) } else { (Marked::plain(expected), Marked::plain(&got)) };
            pairs.push(Pair { label: expected_label, value: expected });
            pairs.push(Pair { label: t.result_got(), value: got });
        }
        (Some(expected), None) => pairs.push(Pair { label: expected_label, value: Marked::plain(expected) }),
        (None, Some(got)) => pairs.push(Pair { label: t.result_got(), value: Marked::plain(&got) }),
        (None, None) => {}
    }
    pairs
}

/// Which version was tested; none of a project.
fn version(t: Messages, run: &TestRun) -> Option<&'static str> {
    run.is_correct.map(|is_correct| if is_correct { t.duel_correct() } else { t.duel_wrong() })
}

/// Each test that failed, with what it said.
fn failed_tests(t: Messages, run: &TestRun) -> Option<String> {
    const MOST: usize = 5;
    let told = |test: &FailedTest| {
        let name = if test.name.is_empty() { t.duel_whole_file() } else { &test.name };
        let place = match (test.line, &test.file) {
            (Some(line), Some(file)) => t.project_place(file, line, name),
            (Some(line), None) => t.duel_at_line(line, name),
            (None, _) => name.to_owned(),
        };
        format!("{place}\n  {}", test.message.replace('\n', "\n  "))
    };
    let texts: Vec<String> = run.failed.iter().take(MOST).map(told).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// The exception in one line; the traceback follows below.
fn in_words(t: Messages, error: &ProgramError, is_query: bool) -> String {
    match error.class.as_str() {
        "exit" => t.result_exit().to_owned(),
        "NoQuery" if is_query => t.result_no_query().to_owned(),
        "ReadOnly" if is_query => t.result_read_only().to_owned(),
        "project" => t.project_format().to_owned(),
        "deadlock" => t.result_deadlock().to_owned(),
        class if error.message.is_empty() => class.to_owned(),
        class => format!("{class}: {}", error.message),
    }
}

fn trace(error: &ProgramError) -> Option<String> {
    if !error.traceback.is_empty() {
        Some(error.traceback.clone())
    } else if error.class == "exit" || error.class.is_empty() {
        None
    } else {
        Some(format!("{}: {}", error.class, error.message))
    }
}
