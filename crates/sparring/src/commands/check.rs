//! `sparring check`: reads a pack, then runs everything that it claims.

mod insights;
mod passed;
mod report;

use crate::commands::print;
use crate::machine::{JudgeOptions, shipped_pack};
use anyhow::{Context, Result};
use curriculum::{Catalogue, ContentHash, Exercise, check_form};
use indicatif::{ProgressBar, ProgressStyle};
use judge::Judge;
use judge::check::{Checked, Counts, Finding};
use passed::Passed;
use report::Report;
use serde_json::json;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The pack [default: the one that ships]
    pack: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    /// Run everything, also what has not changed since it passed
    #[arg(long)]
    all: bool,
    /// Also write what the pack holds and what was run as a page of Markdown [default file: docs/curriculum.md]
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "docs/curriculum.md", require_equals = true)]
    report: Option<PathBuf>,
    /// Instead, measure how well insights are found, in every foreseen wrong program and in mutants of the references
    #[arg(long)]
    insights: bool,
    /// With --insights: one problem alone
    #[arg(long, value_name = "SLUG", requires = "insights")]
    problem: Option<String>,
    #[command(flatten)]
    options: JudgeOptions,
}

/// Exit code 0 when everything holds, 1 with a list when anything fails.
pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let pack = arguments.pack.clone().unwrap_or_else(shipped_pack);
    if !pack.is_dir() {
        anyhow::bail!("{} is no folder; name a pack, such as curriculum/", pack.display());
    }
    let form = check_form(std::slice::from_ref(&pack));
    let catalogue = Catalogue::load(std::slice::from_ref(&pack)).catalogue;
    let judge = arguments.options.judge()?;
    if arguments.insights {
        insights::run(&judge, &catalogue, arguments.problem.as_deref(), arguments.json)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut passed = Passed::load(&pack, &judge, arguments.all);
    let Run { checked, all, skipped } = check_all(&judge, &catalogue, &mut passed, arguments.json);
    passed.save();

    let mut findings: Vec<String> = form.faults.iter().map(ToString::to_string).collect();
    findings.extend(checked.findings.iter().map(line));
    findings.extend(too_few_killed(&all.counts));
    let counts = checked.counts;
    if let Some(file) = &arguments.report {
        let (catalogue, judge) = (&catalogue, &judge);
        let report = Report { catalogue, judge, counts: all.counts, findings: findings.len(), remarks: &all.remarks };
        std::fs::write(file, report.page()).with_context(|| format!("cannot write {}", file.display()))?;
    }
    if arguments.json {
        let json = json!({
            "ok": findings.is_empty(),
            "findings": findings,
            "exercises": {
                "problems": form.counts.problems, "rungs": form.counts.rungs, "questions": form.counts.questions, "drills": form.counts.drills,
                "courses": form.counts.courses, "lessons": form.counts.lessons, "designs": form.counts.designs,
                "rehearsals": form.counts.rehearsals, "assignments": form.counts.assignments,
                "skills": form.counts.skills, "skills_exercised": form.counts.skills_exercised,
            },
            "unchanged": skipped,
            "runs": {
                "solutions": counts.solutions, "rungs": counts.rungs, "wrong_programs": counts.wrong_programs, "cases": counts.cases,
                "generated_inputs": counts.generated_inputs, "claims": counts.claims, "assertions": counts.assertions,
                "misconceptions": counts.misconceptions, "drills": counts.drills, "examples": counts.examples,
            },
            "mutants": {
                "all": all.counts.mutants, "killed": all.counts.mutants_killed,
                "equivalent": all.counts.mutants_equivalent, "score": all.counts.mutation_score(),
            },
            "remarks": all.remarks.iter().map(line).collect::<Vec<_>>(),
            "interpreters": judge.sandbox().interpreters().iter().map(|one| one.version.to_string()).collect::<Vec<_>>(),
        });
        print(&format!("{}\n", serde_json::to_string_pretty(&json)?))?;
    } else {
        print(&summary(&form.counts, counts, &all, skipped, &findings))?;
    }
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// The part of the mutants that the cases of a pack have to notice, those aside that are equivalent.
const KILLED: f64 = 0.95;

fn too_few_killed(counts: &Counts) -> Option<String> {
    let score = counts.mutation_score().filter(|score| *score < KILLED)?;
    Some(format!(
        "the cases notice {:.1} % of the references' mutants that are not equivalent; {:.0} % are wanted: add cases that kill \
         those listed",
        score * 100.0,
        KILLED * 100.0
    ))
}

fn line(finding: &Finding) -> String {
    format!("{}: {}", finding.place, finding.what)
}

fn summary(
    form: &curriculum::FormCounts,
    counts: Counts,
    all: &Checked,
    skipped: usize,
    findings: &[String],
) -> String {
    let mut text = format!(
        "{} problems with {} rungs, {} questions, {} drills, {} courses with {} lessons, {} designs, {} rehearsals, {} assignments; {} of {} skills exercised\n",
        form.problems,
        form.rungs,
        form.questions,
        form.drills,
        form.courses,
        form.lessons,
        form.designs,
        form.rehearsals,
        form.assignments,
        form.skills_exercised,
        form.skills
    );
    let _ = writeln!(
        text,
        "ran: {} solutions and {} wrong programs on {} cases, {} generated inputs, {} claims, {} assertions without their \
         subject, {} misconceptions, {} drills, {} examples; {skipped} exercises unchanged since they passed",
        counts.solutions,
        counts.wrong_programs,
        counts.cases,
        counts.generated_inputs,
        counts.claims,
        counts.assertions,
        counts.misconceptions,
        counts.drills,
        counts.examples
    );
    let (mutants, killed) = (all.counts.mutants, all.counts.mutants_killed);
    if mutants > 0 {
        let _ = writeln!(
            text,
            "mutants of references: {mutants}, killed by the cases: {killed}, like the reference on all generated inputs: {}",
            all.counts.mutants_equivalent
        );
    }
    for remark in &all.remarks {
        let _ = writeln!(text, "· {}", line(remark));
    }
    for finding in findings {
        let _ = writeln!(text, "✗ {finding}");
    }
    let _ = match findings.len() {
        0 => writeln!(text, "Everything holds."),
        count => writeln!(text, "{count} to mend."),
    };
    text
}

/// What came of a check.
struct Run {
    /// Of what was run now.
    checked: Checked,
    /// The same, and what is known of the exercises that have not changed since they passed.
    all: Checked,
    skipped: usize,
}

/// Checks every exercise that has not passed yet, on all cores.
fn check_all(judge: &Judge, catalogue: &Catalogue, passed: &mut Passed, quiet: bool) -> Run {
    let exercises: Vec<(Exercise, Option<String>)> = catalogue
        .exercises()
        .map(|exercise| {
            let hash = ContentHash::of_folder(&exercise.meta().folder).ok().map(|hash| hash.to_string());
            (exercise, hash)
        })
        .collect();
    let total = exercises.len();
    let mut all = Checked::default();
    let mut open = Vec::new();
    for (exercise, hash) in exercises {
        match hash.as_ref().and_then(|hash| passed.find(hash)) {
            Some(outcome) => {
                all.counts.add(outcome.counts);
                all.remarks.extend(outcome.remarks.clone());
            }
            None => open.push((exercise, hash)),
        }
    }
    let bar = if quiet { ProgressBar::hidden() } else { ProgressBar::new(open.len() as u64) };
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {wide_msg}") {
        bar.set_style(style);
    }
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, Checked)>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some((index, (exercise, _))) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|index| Some((index, open.get(index)?)))
                {
                    bar.set_message(exercise.meta().slug.clone());
                    let begun = Instant::now();
                    let checked = judge.check(exercise);
                    tracing::debug!(
                        exercise = exercise.meta().slug,
                        seconds = begun.elapsed().as_secs_f64(),
                        "Checked"
                    );
                    results.lock().unwrap_or_else(PoisonError::into_inner).push((index, checked));
                    bar.inc(1);
                }
            });
        }
    });
    bar.finish_and_clear();
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    let mut run = Checked::default();
    for (index, checked) in results {
        if let Some(hash) = open[index].1.as_ref().filter(|_| checked.findings.is_empty()) {
            passed.add(hash, &checked);
        }
        run.findings.extend(checked.findings);
        run.remarks.extend(checked.remarks);
        run.counts.add(checked.counts);
    }
    all.counts.add(run.counts);
    all.remarks.extend(run.remarks.clone());
    Run { checked: run, all, skipped: total - open.len() }
}
