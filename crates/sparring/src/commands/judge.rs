//! `sparring judge`: one program against a problem, or a batch of rows.

use crate::commands::{batch, explanation, print, review};
use crate::machine::{JudgeOptions, load_packs};
use crate::speech;
use anyhow::{Context, Result, bail};
use curriculum::Loaded;
use domain::judgement::TestRun;
use domain::project::{self, ProjectFile};
use domain::{CaseResult, Insight, Judgement, Task, Verdict};
use i18n::traceback::Explanation;
use judge::insight::{Pace, Subject};
use judge::{Judge, Order};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The problem's slug, `problem/rung`, or `course/lesson`
    #[arg(required_unless_present = "batch")]
    problem: Option<String>,
    /// The program; for a project its folder
    #[arg(required_unless_present = "batch", value_name = "SOLUTION.py")]
    solution: Option<PathBuf>,
    /// Judge the rows of a JSON Lines file (`-` for standard input); one result per line, in input order
    #[arg(long, value_name = "FILE.jsonl", conflicts_with_all = ["problem", "solution"])]
    batch: Option<PathBuf>,
    /// Look beyond the verdict as well: a smallest counterexample and what else applies
    #[arg(long, conflicts_with = "batch")]
    insights: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    /// A folder with a pack of exercises; may be given more than once
    #[arg(long, value_name = "DIR")]
    curriculum: Vec<PathBuf>,
    #[command(flatten)]
    options: JudgeOptions,
}

/// 0 accepted, 1 any other verdict, 2 could not judge.
pub fn run(arguments: Arguments) -> Result<ExitCode> {
    if let Some(file) = &arguments.batch {
        return batch::run(file, &arguments.options);
    }
    let (Some(problem), Some(solution)) = (&arguments.problem, &arguments.solution) else {
        bail!("name a problem and a solution");
    };
    let loaded = load_packs(&arguments.curriculum);
    let task = find_task(&loaded, problem)?;
    let program = if solution.is_dir() { read_project(solution)? } else { read_program(solution)? };

    let judge = arguments.options.judge()?;
    let cases = judge.prepare(&task).context("the cases of this problem cannot be prepared")?;
    let order = Order {
        task: &task,
        program: &program,
        cases: &cases,
        stops_at_failure: true,
        interpreter: judge.interpreter_for(&task)?,
        on_demand: false,
    };
    let judgement = judge.judge(order);
    let insights = arguments.insights.then(|| insights_of(&judge, Subject::new(&task, &program, &judgement)));
    if arguments.json {
        let mut result = serde_json::to_value(&judgement)?;
        if let Some(error) = explanation::crash(&judgement) {
            result["explanation"] = explanation::json(error);
        }
        if let Some(insights) = &insights {
            result["insights"] = insights.iter().map(insight_json).collect::<Result<_, _>>()?;
        }
        print(&format!("{}\n", serde_json::to_string_pretty(&result)?))?;
    } else {
        print(&describe(&judge, &judgement))?;
        insights.iter().flatten().try_for_each(|insight| print(&describe_insight(insight)))?;
    }
    Ok(match judgement.verdict {
        Verdict::Accepted => ExitCode::SUCCESS,
        Verdict::InternalError => ExitCode::from(2),
        _ => ExitCode::from(1),
    })
}

/// What the tests say of a version, against what it is.
fn of_tests(run: &TestRun) -> String {
    let Some(is_correct) = run.is_correct else {
        return format!("{} of {} tests pass", run.passed, run.failed.len() + run.passed as usize);
    };
    match (is_correct, run.failed.len()) {
        (true, 0) => format!("a correct version passes all {} tests", run.passed),
        (true, failed) => {
            format!("a false alarm: a correct version fails {failed} of {} tests", run.passed as usize + failed)
        }
        (false, 0) => format!("a wrong version passes all {} tests", run.passed),
        (false, failed) => format!("a wrong version fails {failed} of {} tests", run.passed as usize + failed),
    }
}

fn insights_of(judge: &Judge, subject: Subject<'_>) -> Vec<Insight> {
    subject.promises().into_iter().filter_map(|kind| judge.insight(kind, subject, &Pace::alone())).collect()
}

fn insight_json(insight: &Insight) -> serde_json::Result<serde_json::Value> {
    match insight {
        Insight::Review(found) => Ok(review::json(found)),
        other => serde_json::to_value(other),
    }
}

fn describe_insight(insight: &Insight) -> String {
    let mut out = String::new();
    match insight {
        Insight::Counterexample(found) => {
            let smallest = if found.is_minimal { "smallest" } else { "small" };
            let _ = writeln!(out, "\n{smallest} counterexample ({}, {} inputs tried)", found.case.verdict, found.tried);
            describe_case(&mut out, &found.case);
        }
        Insight::Review(found) => out.push_str(&review::describe(found)),
        Insight::Memory(memory) => {
            let _ = match memory.class {
                Some(class) => {
                    writeln!(out, "\nmemory grows like {class} between n = {} and n = {}", memory.from, memory.to)
                }
                None => writeln!(out, "\nhow its memory grows cannot be told"),
            };
            let _ = writeln!(out, "  on inputs of the family {:?}, the answer included:", memory.family);
            for point in &memory.points {
                let _ = writeln!(out, "  n = {:<8} {:.1} KiB", point.n, point.bytes as f64 / 1024.0);
            }
        }
        Insight::Growth(growth) => {
            let _ = match growth.class {
                Some(class) => writeln!(out, "\ngrows like {class} between n = {} and n = {}", growth.from, growth.to),
                None => writeln!(out, "\nhow it grows cannot be told"),
            };
            let _ = writeln!(out, "  on inputs of the family {:?}:", growth.family);
            for point in &growth.points {
                let _ = writeln!(out, "  n = {:<8} {:.3} ms", point.n, point.cpu_ms);
            }
        }
    }
    out
}

/// The task of a problem, of `problem/rung`, or of `course/lesson`.
pub fn find_task(loaded: &Loaded, problem: &str) -> Result<Arc<Task>> {
    let task = match problem.split_once('/') {
        Some((course, lesson)) => loaded
            .catalogue
            .find_lesson(course, lesson)
            .and_then(|lesson| lesson.task.as_ref())
            .map(|lesson| lesson.task.clone())
            .or_else(|| loaded.catalogue.find_rung(course, lesson).map(|rung| rung.task.clone())),
        None => loaded.catalogue.find_problem(problem).map(|problem| problem.task.clone()),
    };
    let Some(task) = task else {
        for fault in loaded.faults.iter().filter(|fault| fault.to_string().contains(problem)) {
            eprintln!("sparring: {fault}");
        }
        bail!("there is no problem {problem:?}; known: {}", slugs(&loaded.catalogue));
    };
    Ok(task)
}

pub fn read_program(file: &Path) -> Result<String> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    String::from_utf8(bytes).with_context(|| format!("{} is not UTF-8", file.display()))
}

/// The files of a folder, whatever tools keep there left out, as the text of a project.
fn read_project(folder: &Path) -> Result<String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        let listing = std::fs::read_dir(&current).with_context(|| format!("cannot read {}", current.display()))?;
        for entry in listing {
            let entry = entry?;
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if name.starts_with('.') || name == "__pycache__" || name.ends_with('~') {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                let place = path.strip_prefix(folder)?.to_string_lossy().into_owned();
                files.push(ProjectFile { path: place, source: read_program(&path)? });
            }
            if files.len() > project::MOST_FILES || folders.len() > project::MOST_FILES {
                bail!("{} has more than {} files: is it the right folder?", folder.display(), project::MOST_FILES);
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let text = project::write(&files);
    project::read(&text).with_context(|| format!("{} cannot be judged", folder.display()))?;
    Ok(text)
}

fn slugs(catalogue: &curriculum::Catalogue) -> String {
    catalogue.problems.iter().map(|problem| problem.meta.slug.as_str()).collect::<Vec<_>>().join(", ")
}

fn describe(judge: &Judge, judgement: &Judgement) -> String {
    let mut out = String::new();
    let total = judgement.cases_total;
    match judgement.cases.iter().position(|case| !case.verdict.is_accepted()) {
        None if judgement.verdict.is_accepted() => out.push_str(&format!("AC: {total} of {total} cases\n")),
        None => out.push_str(&format!("{}: {}\n", judgement.verdict, judgement.fault.as_deref().unwrap_or_default())),
        Some(position) => {
            let case = &judgement.cases[position];
            let _ = writeln!(out, "{}: case {} of {total} ({})", judgement.verdict, position + 1, case.id);
            describe_case(&mut out, case);
        }
    }
    if let Some((found, bugs)) = judgement.bugs_found() {
        let _ = writeln!(out, "  the tests see through {found} of {bugs} wrong versions");
    }
    for remark in judgement.cases.iter().filter_map(|case| case.remark.as_ref()) {
        let _ = writeln!(out, "  {}", remark.en);
    }
    for forbidden in &judgement.forbidden {
        let _ = writeln!(out, "  line {}: {} – {}", forbidden.line, forbidden.construct, forbidden.reason.en);
    }
    if let Some(mistake) = &judgement.mistake {
        let _ = writeln!(out, "  {}", mistake.en);
    }
    if let Some(error) = explanation::crash(judgement) {
        explanation::write(&mut out, &Explanation::of(speech::messages(), error));
    }
    let _ = writeln!(
        out,
        "CPU {:.1} ms, {} KiB, CPython {}, {:?} mode",
        judgement.cpu_ms,
        judgement.memory_kb,
        judgement.interpreter,
        judge.sandbox().mode()
    );
    out
}

fn describe_case(out: &mut String, case: &CaseResult) {
    for line in case.input.lines() {
        let _ = writeln!(out, "  {line}");
    }
    if let Some(run) = &case.tests {
        let _ = writeln!(out, "  {}", of_tests(run));
        for test in &run.failed {
            let file = test.file.as_ref().map(|file| format!("{file}, ")).unwrap_or_default();
            let line = test.line.map(|line| format!(" ({file}line {line})")).unwrap_or_default();
            let _ = writeln!(out, "  {}{line}: {}", test.name, test.message.lines().next().unwrap_or_default());
        }
    }
    for (label, value) in [("expected", &case.expected), ("got", &case.got)] {
        // The lines of a table stand below each other.
        for (line, text) in value.iter().flat_map(|value| value.lines()).enumerate() {
            let _ = writeln!(out, "  {:9} {text}", if line == 0 { label } else { "" });
        }
    }
    if let Some(error) = &case.error {
        let text = if error.traceback.is_empty() { &error.class } else { &error.traceback };
        text.lines().for_each(|line| out.push_str(&format!("  {line}\n")));
    }
    if !case.printed.is_empty() {
        let _ = writeln!(out, "  printed:");
        case.printed.lines().for_each(|line| out.push_str(&format!("    {line}\n")));
    }
}
