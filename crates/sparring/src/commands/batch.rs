//! The batch format: one row in, one result out, in input order. The contract is stated in the README of the API.

use crate::commands::explanation;
use crate::machine::JudgeOptions;
use anyhow::{Context, Result};
use domain::task::{DatabaseRules, Expected, Limits, TaskKind};
use domain::value::parse_literal;
use domain::{Adapter, AnswerPart, CaseResult, Comparator, Judgement, Task, Value, Verdict};
use judge::{Judge, Order, ReadyCase, ReadyInput};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError, mpsc};

/// A longer row is refused, so that one line cannot take all memory.
const MAX_ROW: usize = 64 << 20;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    #[serde(default)]
    id: serde_json::Value,
    kind: TaskKind,
    #[serde(default)]
    entry: Option<String>,
    cases: Vec<RowCase>,
    source: String,
    #[serde(default)]
    profile: Option<String>,
    #[serde(default)]
    limits: Limits,
    #[serde(default = "equal")]
    compare: Comparator,
    #[serde(default = "result")]
    answer: AnswerPart,
    /// Whether a crash comes with its explanation.
    #[serde(default)]
    explain: bool,
    /// For `sql`: the tables, the names of the result's columns, the query that reads what a script did.
    #[serde(default)]
    schema: Option<String>,
    #[serde(default)]
    columns: Vec<String>,
    #[serde(default)]
    check: Option<String>,
}

fn equal() -> Comparator {
    Comparator::Equal
}

fn result() -> AnswerPart {
    AnswerPart::Result
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RowCase {
    #[serde(default)]
    args: Option<String>,
    #[serde(default)]
    kwargs: Option<String>,
    #[serde(default)]
    calls: Option<String>,
    #[serde(default)]
    stdin: Option<String>,
    #[serde(default)]
    rows: Option<String>,
    #[serde(default)]
    expected: Option<String>,
    #[serde(default)]
    stdout: Option<String>,
}

/// Judges every row; exit code 0 when all rows were handled (whatever their verdicts).
pub fn run(file: &Path, machine: &JudgeOptions) -> Result<ExitCode> {
    let input: Box<dyn Read + Send> = if file == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(std::fs::File::open(file).with_context(|| format!("cannot read {}", file.display()))?)
    };
    let judge = machine.judge()?;
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    match judge_rows(&judge, workers, BufReader::new(input), std::io::stdout().lock()) {
        // A reader that has gone (`| head`) is no error.
        Err(error) if is_broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        other => other.map(|()| ExitCode::SUCCESS),
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

/// Reads rows, judges them by `workers` threads, writes results in input order. What is under way is bounded, so that a
/// slow row holds back the reading and not the memory. When the results cannot be written, everybody stops.
fn judge_rows(
    judge: &Judge,
    workers: usize,
    input: impl BufRead + Send + 'static,
    mut output: impl Write,
) -> Result<()> {
    let (row_sender, row_receiver) = mpsc::sync_channel::<(usize, Vec<u8>)>(workers * 4);
    // Goes with the last worker, which tells the reader to stop.
    let row_receiver = Arc::new(Mutex::new(row_receiver));
    let (result_sender, result_receiver) = mpsc::sync_channel::<(usize, String)>(workers * 4);
    // Not waited for when the results cannot be written: it may wait for a row that never comes.
    let reader = std::thread::spawn(move || read_rows(input, &row_sender));
    std::thread::scope(|scope| {
        for _ in 0..workers {
            let (rows, results) = (row_receiver.clone(), result_sender.clone());
            scope.spawn(move || {
                loop {
                    let next = rows.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((index, row)) = next else { return };
                    if results.send((index, judge_row_safely(judge, &row))).is_err() {
                        return;
                    }
                }
            });
        }
        drop((row_receiver, result_sender));
        write_results(result_receiver, &mut output)
    })?;
    match reader.join() {
        Ok(read) => read.context("reading the rows failed"),
        Err(_) => anyhow::bail!("reading the rows failed"),
    }
}

/// Hands on one line after the other; empty ones are none.
fn read_rows(mut input: impl BufRead, rows: &mpsc::SyncSender<(usize, Vec<u8>)>) -> std::io::Result<()> {
    let mut index = 0;
    loop {
        let mut line = Vec::new();
        let read = (&mut input).take(MAX_ROW as u64 + 1).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(());
        }
        if read > MAX_ROW && line.last() != Some(&b'\n') {
            skip_line(&mut input)?;
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        if rows.send((index, line)).is_err() {
            return Ok(());
        }
        index += 1;
    }
}

fn write_results(results: mpsc::Receiver<(usize, String)>, output: &mut impl Write) -> Result<()> {
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    for (index, result) in results {
        waiting.insert(index, result);
        while let Some(result) = waiting.remove(&next) {
            writeln!(output, "{result}")?;
            next += 1;
        }
        if waiting.is_empty() {
            output.flush()?;
        }
    }
    Ok(output.flush()?)
}

fn skip_line(input: &mut impl BufRead) -> std::io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(buffer.len(), |end| end + 1);
        input.consume(length);
        if end.is_some() {
            return Ok(());
        }
    }
}

/// A fault of ours in one row is that row's, and the batch goes on.
fn judge_row_safely(judge: &Judge, line: &[u8]) -> String {
    let judged = std::panic::catch_unwind(AssertUnwindSafe(|| judge_row(judge, line)));
    judged.unwrap_or_else(|_| {
        let id = serde_json::from_slice::<serde_json::Value>(line).ok().and_then(|row| row.get("id").cloned());
        json!({ "id": id, "verdict": Verdict::InternalError, "cases": [], "error": "the judge failed" }).to_string()
    })
}

fn judge_row(judge: &Judge, line: &[u8]) -> String {
    let unreadable = |id: &serde_json::Value, error: String| json!({ "id": id, "error": error }).to_string();
    if line.len() > MAX_ROW {
        return unreadable(&serde_json::Value::Null, format!("the row is longer than {} MiB", MAX_ROW >> 20));
    }
    let row: Row = match serde_json::from_slice(line) {
        Ok(row) => row,
        Err(error) => {
            // The id may still be readable, so that the sender can tell which row it was.
            let loose: serde_json::Value = serde_json::from_slice(line).unwrap_or_default();
            return unreadable(loose.get("id").unwrap_or(&serde_json::Value::Null), error.to_string());
        }
    };
    match prepare(&row, &judge.sandbox().profiles(0)) {
        Err(error) => unreadable(&row.id, error),
        Ok((task, cases)) => {
            let order = Order {
                task: &task,
                program: &row.source,
                cases: &cases,
                stops_at_failure: false,
                interpreter: 0,
                on_demand: false,
            };
            result_of(&row, &judge.judge(order)).to_string()
        }
    }
}

/// The row as a task without a pack.
fn prepare(row: &Row, profiles: &[String]) -> Result<(Task, Vec<ReadyCase>), String> {
    let entry = match (row.kind, &row.entry) {
        (kind, _) if !kind.has_entry() => String::new(),
        (_, Some(entry)) if !entry.is_empty() => entry.clone(),
        (kind, _) => return Err(format!("a row of kind {kind} needs `entry`")),
    };
    if row.cases.is_empty() {
        return Err("a row needs at least one case".into());
    }
    let profile = row.profile.clone().unwrap_or_else(|| "std".into());
    if !profiles.contains(&profile) {
        return Err(format!("the profile {profile:?} is not installed; installed: {}", profiles.join(", ")));
    }
    if row.compare == Comparator::Checker {
        return Err("a row has no checker: `compare` is equal, exact, approx or unordered".into());
    }
    if row.answer == AnswerPart::Timed && row.kind != TaskKind::Async {
        return Err(format!("a row of kind {} takes no virtual time: `answer` cannot be timed", row.kind));
    }
    let limits = row.limits;
    if limits.cpu_ms == 0 || limits.wall_ms == 0 || limits.memory_mb == 0 || limits.output_kb == 0 {
        return Err("limits must be positive".into());
    }
    let database = match row.kind {
        TaskKind::Sql => Some(DatabaseRules {
            schema: row.schema.clone().unwrap_or_default(),
            columns: row.columns.clone(),
            check: row.check.clone(),
        }),
        _ => None,
    };
    let cases = row
        .cases
        .iter()
        .enumerate()
        .map(|(index, case)| {
            prepare_case(row.kind, index, case).map_err(|error| format!("case {}: {error}", index + 1))
        })
        .collect::<Result<Vec<_>, _>>()?;
    let task = Task {
        kind: row.kind,
        entry,
        profile,
        python: None,
        comparator: row.compare,
        checker: None,
        tested_module: String::new(),
        answer: row.answer,
        argument_adapters: Vec::new(),
        result_adapter: Adapter::Value,
        limits,
        forbidden: Vec::new(),
        cases: Vec::new(),
        mistakes: Vec::new(),
        remarks: Vec::new(),
        solutions: Vec::new(),
        generator: None,
        harness: None,
        database,
        acceptance: Vec::new(),
        starter: String::new(),
        is_repair: false,
    };
    Ok((task, cases))
}

fn prepare_case(kind: TaskKind, index: usize, case: &RowCase) -> Result<ReadyCase, String> {
    let literal = |name: &str, text: &Option<String>| -> Result<Value, String> {
        let text = text.as_ref().ok_or_else(|| format!("`{name}` is missing"))?;
        parse_literal(text).map_err(|error| format!("`{name}` is {error}"))
    };
    let (input, expected) = match kind {
        TaskKind::Function | TaskKind::Async => {
            let args = match literal("args", &case.args)? {
                args @ Value::Tuple(_) => args,
                Value::List(items) => Value::Tuple(items),
                other => return Err(format!("`args` must be a tuple, not {}", other.class_name())),
            };
            let kwargs = match &case.kwargs {
                None => Value::Dict(Vec::new()),
                some => literal("kwargs", some)?,
            };
            match &kwargs {
                Value::Dict(pairs) if pairs.iter().all(|(key, _)| matches!(key, Value::Str(_))) => {}
                _ => return Err("`kwargs` must be a dict with str keys".into()),
            }
            (ReadyInput::Arguments { args, kwargs }, Expected::Value(literal("expected", &case.expected)?))
        }
        TaskKind::Class => {
            let calls = literal("calls", &case.calls)?;
            judge::check_calls(&calls)?;
            (ReadyInput::Calls(calls), Expected::Value(literal("expected", &case.expected)?))
        }
        TaskKind::Sql => {
            let rows = case.rows.clone().ok_or("`rows` is missing")?;
            let result = Value::Tuple(vec![Value::List(Vec::new()), literal("expected", &case.expected)?]);
            (ReadyInput::Rows(rows), Expected::Value(result))
        }
        TaskKind::Tests | TaskKind::Project => return Err(format!("{kind} cannot be judged in a batch")),
        TaskKind::Stdio => {
            let stdout = case.stdout.clone().ok_or("`stdout` is missing")?;
            (ReadyInput::Stdin(case.stdin.clone().unwrap_or_default()), Expected::Stdout(stdout))
        }
    };
    Ok(ReadyCase { id: (index + 1).to_string(), is_sample: false, input, expected })
}

fn result_of(row: &Row, judgement: &Judgement) -> serde_json::Value {
    let id = &row.id;
    if judgement.verdict == Verdict::InternalError {
        return json!({
            "id": id, "verdict": Verdict::InternalError, "cases": [], "cpu_ms": judgement.cpu_ms, "wall_ms": judgement.wall_ms,
            "memory_kb": judgement.memory_kb, "error": judgement.fault,
        });
    }
    let cases: Vec<serde_json::Value> = judgement.cases.iter().map(|case| case_result(case, row.explain)).collect();
    json!({
        "id": id,
        "verdict": judgement.verdict,
        "cases": cases,
        "cpu_ms": judgement.cpu_ms,
        "wall_ms": judgement.wall_ms,
        "memory_kb": judgement.memory_kb,
    })
}

fn case_result(case: &CaseResult, explain: bool) -> serde_json::Value {
    let mut result = json!({ "verdict": case.verdict, "cpu_ms": case.cpu_ms });
    if let Some(got) = &case.got {
        result["got"] = json!(got);
    }
    if let Some(error) = &case.error {
        result["error"] = json!(if error.message.is_empty() {
            error.class.clone()
        } else {
            format!("{}: {}", error.class, error.message)
        });
        if explain && explanation::is_explained(case.verdict) {
            result["explanation"] = explanation::json(error);
        }
    }
    result
}

#[cfg(test)]
mod fuzz;
