//! `sparring trace`: how a program runs on one case, step by step.

use crate::commands::{judge, print};
use crate::machine::{JudgeOptions, load_packs};
use crate::speech;
use anyhow::{Result, bail};
use domain::Verdict;
use domain::trace::{Key, Moment, Shown, Trace, TraceInput, TraceOutcome};
use i18n::traceback::Explanation;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The problem's slug, or `course/lesson`
    problem: String,
    /// The program
    #[arg(value_name = "SOLUTION.py")]
    solution: PathBuf,
    /// The case; without it the first
    #[arg(long, value_name = "ID")]
    case: Option<String>,
    /// Own input instead of a case: arguments as in a call, a list of calls, or standard input
    #[arg(long, value_name = "TEXT", conflicts_with = "case")]
    input: Option<String>,
    /// Print the record as JSON
    #[arg(long)]
    json: bool,
    /// A folder with a pack of exercises; may be given more than once
    #[arg(long, value_name = "DIR")]
    curriculum: Vec<PathBuf>,
    #[command(flatten)]
    options: JudgeOptions,
}

/// 0 when there is a record, also of a program that crashes; 1 when the program has no first step; 2 could not trace.
pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let loaded = load_packs(&arguments.curriculum);
    let task = judge::find_task(&loaded, &arguments.problem)?;
    if !task.kind.is_one_module() {
        bail!("a problem of the kind {} has no steps to go through", task.kind);
    }
    let program = judge::read_program(&arguments.solution)?;
    let input = match (arguments.input, arguments.case) {
        (Some(text), _) => TraceInput::Own(text),
        (None, Some(id)) => TraceInput::Case(id),
        (None, None) => match task.cases.first() {
            Some(case) => TraceInput::Case(case.id.clone()),
            None => bail!("the problem has no cases; give --input"),
        },
    };
    if let TraceInput::Case(id) = &input
        && task.cases.iter().all(|case| case.id != *id)
    {
        let known: Vec<&str> = task.cases.iter().map(|case| case.id.as_str()).collect();
        bail!("there is no case {id:?}; known: {}", known.join(", "));
    }
    let judged = arguments.options.judge()?.trace(&task, &program, &input)?;
    if judged.verdict == Verdict::InternalError {
        bail!(judged.fault.unwrap_or_default());
    }
    let trace = judged.trace.unwrap_or_default();
    let error = judged.cases.first().and_then(|case| case.error.as_ref());
    if arguments.json {
        let mut record = serde_json::to_value(&trace)?;
        if let Some(error) = error {
            record["error"] = serde_json::to_value(error)?;
        }
        print(&format!("{record}\n"))?;
    } else if let Some(error) = error {
        print(&format!(
            "{}\n{}\n",
            error.traceback.trim_end(),
            Explanation::of(speech::messages(), error).meaning.plain()
        ))?;
    } else {
        print(&describe(&trace, &program))?;
    }
    Ok(if trace.steps.is_empty() { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

fn describe(trace: &Trace, program: &str) -> String {
    let lines: Vec<&str> = program.lines().collect();
    let mut out = String::new();
    trace.input.lines().for_each(|line| {
        let _ = writeln!(out, "{line}");
    });
    let mut replay = trace.replay();
    let mut number = 0;
    while let Some(moment) = replay.advance() {
        number += 1;
        let line = moment.step.line as usize;
        let source = lines.get(line.saturating_sub(1)).map(|text| text.trim()).unwrap_or_default();
        let value = moment.step.value.as_ref().map(|value| shown(&moment, value, 0)).unwrap_or_default();
        let _ = writeln!(out, "{number:4}  {:9} line {line:3}  {source}  {value}", moment.step.event.name());
        if let Some(frame) = moment.frames.last() {
            for (name, value) in &frame.names {
                let _ = writeln!(out, "        {name} = {}", shown(&moment, value, 0));
            }
        }
    }
    if !trace.printed.is_empty() {
        let _ = writeln!(out, "printed:");
        trace.printed.lines().for_each(|line| {
            let _ = writeln!(out, "  {line}");
        });
    }
    match &trace.outcome {
        Some(TraceOutcome::Answered { text }) => {
            let _ = writeln!(out, "ended: {text}");
        }
        Some(TraceOutcome::Raised { class, message, .. }) => {
            let _ = writeln!(out, "ended with {class}: {message}");
        }
        None => {}
    }
    if let Some(cut) = trace.cut {
        let _ = writeln!(out, "cut after {} steps: {cut}", trace.steps.len());
    }
    for note in &trace.notes {
        let _ = writeln!(out, "note: {note}");
    }
    out
}

/// A value as far as it can be written on one line; the number of an object tells what is the same.
fn shown(moment: &Moment<'_>, value: &Shown, depth: usize) -> String {
    let number = match value {
        Shown::Plain(_, text) => return text.clone(),
        Shown::Object(number) => number,
    };
    let Some(object) = moment.heap.get(number).filter(|_| depth < 2) else { return format!("#{}", number + 1) };
    let items: Vec<String> = object
        .items
        .iter()
        .map(|(key, value)| {
            let value = shown(moment, value, depth + 1);
            match key {
                Key::None => value,
                Key::Name(name) => format!("{name}: {value}"),
                Key::Value(key) => format!("{}: {value}", shown(moment, key, depth + 1)),
            }
        })
        .collect();
    format!("#{} {}({})", number + 1, object.title.trim_end_matches("()"), items.join(", "))
}
