//! `sparring doctor`: what this machine offers.

use crate::commands::print;
use crate::machine::JudgeOptions;
use crate::profiles::{PROFILES, Profiles};
use crate::speech::messages;
use anyhow::Result;
use domain::status::{InterpreterStatus, LayerStatus, ProfileState, StatusProblem, SystemStatus};
use judge::Judge;
use sandbox::{Environment, Sandbox, SandboxError};
use std::fmt::Write;
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    options: JudgeOptions,
}

/// Exit code 0 when programs can be judged here, 1 when not.
pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let status = match Sandbox::new(arguments.options.machine.settings()?) {
        Ok(sandbox) => examine(&sandbox, &arguments.options.profiles()?),
        Err(error) => without_sandbox(&error),
    };
    if arguments.json {
        print(&format!("{}\n", serde_json::to_string_pretty(&status)?))?;
    } else {
        print(&describe(&status))?;
    }
    Ok(if status.ready { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Makes a cell on every interpreter and reports what came of it.
pub fn examine(sandbox: &Sandbox, profiles: &Profiles) -> SystemStatus {
    let mut problems = Vec::new();
    let mut interpreters = Vec::new();
    for (index, interpreter) in sandbox.interpreters().iter().enumerate() {
        let error = sandbox.warm_up(Environment::standard(index)).err();
        let fault = error.as_ref().map(ToString::to_string);
        if let Some(error) = error.filter(|_| index == 0) {
            let key = if error.is_about_namespaces() { "no-namespaces" } else { "no-cell" };
            problems.push(StatusProblem { key: key.into(), detail: error.to_string() });
        } else if index == 0 {
            problems.extend(test_judge(sandbox));
        }
        interpreters.push(InterpreterStatus {
            version: interpreter.version.to_string(),
            path: interpreter.executable.display().to_string(),
            is_default: index == 0,
            fault,
        });
    }
    interpreters.extend(faulty(sandbox.interpreter_faults()));
    let has_cell = problems.is_empty();
    let layers = sandbox.layers().into_iter().map(|(layer, active, detail)| LayerStatus {
        name: layer.name().into(),
        // What no cell has is not active, whatever the kernel offers.
        active: active && has_cell,
        required: layer.is_required(),
        detail: if active && !has_cell { "no cell could be made".into() } else { detail },
    });
    SystemStatus {
        version: env!("CARGO_PKG_VERSION").into(),
        mode: format!("{:?}", sandbox.mode()).to_lowercase(),
        layers: layers.collect(),
        ready: problems.is_empty(),
        profiles: sandbox.interpreters().first().map_or_else(Vec::new, |interpreter| {
            PROFILES.iter().map(|profile| profiles.status(profile, interpreter)).collect()
        }),
        interpreters,
        problems,
    }
}

/// What the judge's test of itself found, as a reason not to judge.
pub fn test_judge(sandbox: &Sandbox) -> Option<StatusProblem> {
    let detail = match Judge::new(sandbox.clone()).self_test() {
        Ok(breaches) if breaches.is_empty() => return None,
        Ok(breaches) => breaches.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        Err(error) => error.to_string(),
    };
    Some(StatusProblem { key: "self-test".into(), detail })
}

/// The status of a machine where nothing can be judged.
pub fn without_sandbox(error: &SandboxError) -> SystemStatus {
    let (key, interpreters) = match error {
        SandboxError::NoInterpreter { faults } => ("no-python", faulty(faults).collect()),
        _ => ("no-cell", Vec::new()),
    };
    SystemStatus {
        version: env!("CARGO_PKG_VERSION").into(),
        interpreters,
        problems: vec![StatusProblem { key: key.into(), detail: error.to_string() }],
        ..SystemStatus::default()
    }
}

fn faulty(faults: &[sandbox::InterpreterFault]) -> impl Iterator<Item = InterpreterStatus> + '_ {
    faults.iter().map(|fault| InterpreterStatus {
        version: String::new(),
        path: fault.path.display().to_string(),
        is_default: false,
        fault: Some(fault.reason.clone()),
    })
}

fn describe(status: &SystemStatus) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "Sparring {}, isolation: {} mode", status.version, status.mode);
    let _ = writeln!(out, "\nLayers");
    for layer in &status.layers {
        let mark = if layer.active { "on " } else { "off" };
        let required = if layer.required && !layer.active { " – required for serving others" } else { "" };
        let _ = writeln!(out, "  {mark} {:<18} {}{required}", layer.name, layer.detail);
    }
    let _ = writeln!(out, "\nInterpreters");
    for interpreter in &status.interpreters {
        let note = match (&interpreter.fault, interpreter.is_default) {
            (Some(fault), _) => format!("cannot be used: {fault}"),
            (None, true) => "default".into(),
            (None, false) => String::new(),
        };
        let _ = writeln!(out, "  {:<8} {}  {note}", interpreter.version, interpreter.path);
    }
    let _ = writeln!(out, "\nProfiles");
    for profile in &status.profiles {
        let state = if profile.state == ProfileState::Installed { "installed" } else { "missing" };
        let _ = writeln!(out, "  {:<8} {state:<10} {}", profile.name, profile.libraries);
    }
    for problem in &status.problems {
        let _ = writeln!(out, "\nProblem ({}): {}", problem.key, advice(problem));
    }
    let _ = writeln!(out, "\n{}", if status.ready { "Ready to judge." } else { "Programs cannot be judged here." });
    out
}

/// What is wrong and what to do about it.
fn advice(problem: &StatusProblem) -> String {
    let t = messages();
    match problem.key.as_str() {
        "no-namespaces" => t.command_no_namespaces(problem.detail.clone()),
        // What was tried stands in the list of interpreters.
        "self-test" => t.command_self_test(problem.detail.clone()),
        "no-python" => t.command_no_python(String::new()).trim_end().to_owned(),
        _ => problem.detail.clone(),
    }
}
