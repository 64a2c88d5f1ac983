//! `sparring drill`: one generated drill with its verified answer.

use crate::commands::print;
use crate::machine::{JudgeOptions, load_packs};
use anyhow::{Result, bail};
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The generator's slug
    generator: String,
    /// Which instance; the same seed makes the same drill
    #[arg(long)]
    seed: u64,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    /// A folder with a pack of exercises; may be given more than once
    #[arg(long, value_name = "DIR")]
    curriculum: Vec<PathBuf>,
    #[command(flatten)]
    options: JudgeOptions,
}

pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let loaded = load_packs(&arguments.curriculum);
    let Some(generator) = loaded.catalogue.find_drill(&arguments.generator) else {
        let known: Vec<&str> = loaded.catalogue.drills.iter().map(|drill| drill.meta.slug.as_str()).collect();
        bail!("there is no drill generator {:?}; known: {}", arguments.generator, known.join(", "));
    };
    let judge = arguments.options.judge()?;
    let content = judge.drill(generator, arguments.seed, 0)?;
    if arguments.json {
        let mut json = serde_json::to_value(&content)?;
        json["generator"] = arguments.generator.into();
        json["seed"] = arguments.seed.into();
        print(&format!("{}\n", serde_json::to_string_pretty(&json)?))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut out = format!("{}\n\n{}\n\n", content.prompt.en, content.program.trim_end());
    for (index, choice) in content.choices.iter().enumerate() {
        let _ = writeln!(out, "{}) {}", index + 1, choice.replace('\n', "\n   "));
    }
    let _ = writeln!(out, "\nanswer (CPython {}):\n{}", content.interpreter, content.answer);
    for wrong in &content.wrong {
        let _ = writeln!(out, "\nthe rule {:?} would give:\n{}", wrong.rule, wrong.text);
    }
    if let Some(explain) = &content.explain {
        let _ = writeln!(out, "\n{}", explain.en);
    }
    print(&out)?;
    Ok(ExitCode::SUCCESS)
}
