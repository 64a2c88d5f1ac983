//! `sparring review FILE.py`: remarks on a program's code, whatever it is for. Also how insights print theirs.

use crate::commands::judge::read_program;
use crate::commands::print;
use crate::machine::JudgeOptions;
use crate::speech;
use anyhow::Result;
use domain::Language;
use domain::review::{Remark, Review};
use i18n::Messages;
use i18n::review::{RemarkWords, sentence, unchecked};
use judge::insight::Reading;
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The programs
    #[arg(required = true, value_name = "FILE.py")]
    files: Vec<PathBuf>,
    /// The function or class that the program is about; without it, the program may print
    #[arg(long, value_name = "NAME")]
    entry: Option<String>,
    /// Print the result as JSON, one line for each program
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    options: JudgeOptions,
}

/// Exit code 0 whatever is found: these are remarks, no verdict.
pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let judge = arguments.options.judge()?;
    for file in &arguments.files {
        let program = read_program(file)?;
        let entry = arguments.entry.as_deref().unwrap_or_default();
        let reading = Reading { program: &program, entry, is_script: entry.is_empty(), ..Reading::default() };
        let review = judge.review(reading)?;
        let name = file.display().to_string();
        if arguments.json {
            let mut result = json(&review);
            result["file"] = json!(name);
            print(&format!("{result}\n"))?;
        } else {
            print(&format!("{name}{}", describe(&review)))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The remarks as text, in the language of the environment.
pub fn describe(review: &Review) -> String {
    let t = speech::messages();
    let mut out = format!("\n{}\n", sentence(t, review));
    for remark in &review.remarks {
        let words = RemarkWords::of(t, remark);
        let lines = remark.lines.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        let label = t.review_lines(remark.lines.len() as i64);
        let place = if lines.is_empty() { String::new() } else { format!(" ({label} {lines})") };
        let names = if remark.names.is_empty() { String::new() } else { format!(": {}", remark.names.join(", ")) };
        let _ = writeln!(out, "  [{}] {}{names}{place}", words.weight, words.title.plain());
        let _ = writeln!(out, "      {}", words.why.plain());
    }
    for what in &review.unchecked {
        let _ = writeln!(out, "  {}", unchecked(t, *what));
    }
    out
}

/// The remarks with their words in both languages.
pub fn json(review: &Review) -> Value {
    let with_words = |remark: &Remark| {
        let mut one = json!(remark);
        for language in [Language::En, Language::Ru] {
            let words = RemarkWords::of(Messages::of(language), remark);
            one[language.tag()] = json!({ "title": words.title.plain(), "why": words.why.plain() });
            if let Some(example) = words.example {
                (one["before"], one["after"]) = (json!(example.before), json!(example.after));
            }
        }
        one
    };
    json!({
        "kind": "review",
        "remarks": review.remarks.iter().map(with_words).collect::<Vec<_>>(),
        "unchecked": review.unchecked,
    })
}
