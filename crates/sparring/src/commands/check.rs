//! `sparring check`: reads a pack, then runs everything that it claims.

mod insights;

use crate::commands::print;
use crate::machine::{JudgeOptions, shipped_pack};
use anyhow::Result;
use curriculum::{Catalogue, ContentHash, Exercise, check_form};
use indicatif::{ProgressBar, ProgressStyle};
use judge::Judge;
use judge::check::{Checked, Counts};
use serde_json::json;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};

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
    let (checked, skipped) = check_all(&judge, &catalogue, &mut passed, arguments.json);
    passed.save();

    let mut findings: Vec<String> = form.faults.iter().map(ToString::to_string).collect();
    findings.extend(checked.findings.iter().map(|finding| format!("{}: {}", finding.place, finding.what)));
    let counts = checked.counts;
    if arguments.json {
        let json = json!({
            "ok": findings.is_empty(),
            "findings": findings,
            "exercises": {
                "problems": form.counts.problems, "questions": form.counts.questions, "drills": form.counts.drills,
                "courses": form.counts.courses, "lessons": form.counts.lessons, "designs": form.counts.designs,
                "rehearsals": form.counts.rehearsals,
                "skills": form.counts.skills, "skills_exercised": form.counts.skills_exercised,
            },
            "unchanged": skipped,
            "runs": {
                "solutions": counts.solutions, "wrong_programs": counts.wrong_programs, "cases": counts.cases,
                "generated_inputs": counts.generated_inputs, "claims": counts.claims, "assertions": counts.assertions,
                "misconceptions": counts.misconceptions, "drills": counts.drills, "examples": counts.examples,
            },
            "interpreters": judge.sandbox().interpreters().iter().map(|one| one.version.to_string()).collect::<Vec<_>>(),
        });
        print(&format!("{}\n", serde_json::to_string_pretty(&json)?))?;
    } else {
        print(&report(&form.counts, counts, skipped, &findings))?;
    }
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn report(form: &curriculum::FormCounts, counts: Counts, skipped: usize, findings: &[String]) -> String {
    let mut text = format!(
        "{} problems, {} questions, {} drills, {} courses with {} lessons, {} designs, {} rehearsals; {} of {} skills exercised\n",
        form.problems,
        form.questions,
        form.drills,
        form.courses,
        form.lessons,
        form.designs,
        form.rehearsals,
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
    for finding in findings {
        let _ = writeln!(text, "✗ {finding}");
    }
    let _ = match findings.len() {
        0 => writeln!(text, "Everything holds."),
        count => writeln!(text, "{count} to mend."),
    };
    text
}

/// Checks every exercise that has not passed yet, on all cores.
fn check_all(judge: &Judge, catalogue: &Catalogue, passed: &mut Passed, quiet: bool) -> (Checked, usize) {
    let exercises: Vec<(Exercise, Option<String>)> = catalogue
        .exercises()
        .map(|exercise| {
            let hash = ContentHash::of_folder(&exercise.meta().folder).ok().map(|hash| hash.to_string());
            (exercise, hash)
        })
        .collect();
    let total = exercises.len();
    let open: Vec<_> =
        exercises.into_iter().filter(|(_, hash)| !hash.as_ref().is_some_and(|hash| passed.has(hash))).collect();
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
                    let checked = judge.check(exercise);
                    results.lock().unwrap_or_else(PoisonError::into_inner).push((index, checked));
                    bar.inc(1);
                }
            });
        }
    });
    bar.finish_and_clear();
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    let mut all = Checked::default();
    for (index, checked) in results {
        if let Some(hash) = open[index].1.as_ref().filter(|_| checked.findings.is_empty()) {
            passed.add(hash);
        }
        all.findings.extend(checked.findings);
        all.counts.add(checked.counts);
    }
    (all, total - open.len())
}

/// The exercises that passed before, by content, for this version of the judge and these interpreters.
struct Passed {
    file: PathBuf,
    hashes: BTreeSet<String>,
}

impl Passed {
    fn load(pack: &Path, judge: &Judge, forget: bool) -> Passed {
        use sha2::{Digest, Sha256};
        let mut hasher = Sha256::new();
        hasher.update(env!("CARGO_PKG_VERSION"));
        // A judge that was built anew may judge otherwise.
        let built = std::env::current_exe().and_then(|path| path.metadata()).and_then(|data| data.modified());
        hasher.update(format!("{built:?}"));
        for interpreter in judge.sandbox().interpreters() {
            hasher.update(format!("{interpreter:?}"));
        }
        hasher.update(std::fs::read(pack.join("syllabus.toml")).unwrap_or_default());
        let name: String = hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let cache = std::env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))
            .unwrap_or_else(std::env::temp_dir);
        let file = cache.join("sparring/check").join(name);
        let text = if forget { String::new() } else { std::fs::read_to_string(&file).unwrap_or_default() };
        Passed { file, hashes: text.lines().map(str::to_owned).collect() }
    }

    fn has(&self, hash: &str) -> bool {
        self.hashes.contains(hash)
    }

    fn add(&mut self, hash: &str) {
        self.hashes.insert(hash.to_owned());
    }

    /// Losing this costs time only, so that an error is no reason to fail.
    fn save(&self) {
        let lines: Vec<&str> = self.hashes.iter().map(String::as_str).collect();
        if let Some(folder) = self.file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = std::fs::write(&self.file, lines.join("\n"));
    }
}
