//! The same ten cases by every way of running them, interleaved round by round.

use crate::Arguments;
use crate::http::Client;
use crate::machine::{Server, busy, pack};
use crate::report::{Report, Throughput};
use crate::sample::Sample;
use anyhow::{Context, Result, bail};
use curriculum::{Catalogue, Problem};
use domain::task::Expected;
use domain::{Task, Value};
use judge::{Judge, Order, ReadyCase, ReadyInput};
use sandbox::{Environment, Layer, Library, Sandbox, Settings};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The profile with numpy and pandas.
const SCI: &str = "sci";

/// What a neighbour may be doing: computing, forking, filling its memory.
const HOSTILE: [&str; 3] = [
    "while True: pass",
    "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass",
    "a = []\nwhile True: a.append(bytearray(1 << 20))",
];

struct Bench {
    problem: Arc<Problem>,
    /// The same task in the profile with numpy and pandas, where that is installed.
    sci: Option<Task>,
    cases: Arc<Vec<ReadyCase>>,
    judge: Judge,
    bare_judge: Judge,
    script: PathBuf,
    /// One script for each case.
    scripts: Vec<PathBuf>,
    python: PathBuf,
    _folder: tempfile::TempDir,
}

pub fn measure(sparring: &Path, server: &Server, arguments: &Arguments, report: &mut Report) -> Result<()> {
    let (rounds, seconds) = (arguments.rounds, arguments.seconds);
    let bench = Bench::new(sparring, arguments.data.as_deref())?;
    let mut floor = Floor::start(&bench)?;
    let mut client = Client::connect(&server.address)?;
    let has_bubblewrap = Command::new("bwrap").arg("--version").output().is_ok_and(|output| output.status.success());
    let mut samples = vec![
        ("standby", Sample::default()),
        ("on demand", Sample::default()),
        ("on demand, no layers", Sample::default()),
        ("in-process floor", Sample::default()),
        ("bare python", Sample::default()),
        ("bare python for each case", Sample::default()),
        ("over HTTP", Sample::default()),
    ];
    if bench.sci.is_some() {
        samples.push(("standby, sci", Sample::default()));
    }
    if has_bubblewrap {
        samples.push(("bubblewrap + python", Sample::default()));
    }
    if !arguments.only.is_empty() {
        samples.retain(|(name, _)| arguments.only.iter().any(|only| only == name));
    }
    const WARM_UP: usize = 5;
    for round in 0..rounds + WARM_UP {
        for (name, sample) in &mut samples {
            let took = match *name {
                "standby" => bench.standby()?,
                "standby, sci" => bench.standby_sci()?,
                "on demand" => bench.judged(&bench.judge, &bench.problem.task, true)?,
                "on demand, no layers" => bench.judged(&bench.bare_judge, &bench.problem.task, true)?,
                "in-process floor" => floor.once()?,
                "bare python" => bench.bare_python()?,
                "bare python for each case" => bench.bare_python_for_each_case()?,
                "over HTTP" => bench.over_http(&mut client)?,
                _ => bench.bubblewrap()?,
            };
            if round >= WARM_UP {
                sample.add(took);
            }
        }
    }
    for (name, sample) in samples {
        report.latency(name, sample);
    }
    if !arguments.only.is_empty() {
        return Ok(());
    }
    report.latency("standby beside hostile programs", bench.beside_hostile_programs(rounds)?);
    let period = Duration::from_secs(seconds);
    let task = &bench.problem.task;
    report.throughput("sparring", bench.throughput(period, || bench.judged(&bench.judge, task, false))?);
    report.throughput("on demand", bench.throughput(period, || bench.judged(&bench.judge, task, true))?);
    report
        .throughput("on demand, no layers", bench.throughput(period, || bench.judged(&bench.bare_judge, task, true))?);
    report.throughput("bare python", bench.throughput(period, || bench.bare_python())?);
    if has_bubblewrap {
        report.throughput("bubblewrap + python", bench.throughput(period, || bench.bubblewrap())?);
    }
    Ok(())
}

impl Bench {
    fn new(sparring: &Path, data: Option<&Path>) -> Result<Bench> {
        let loaded = Catalogue::load(&[pack()]);
        let problem =
            loaded.catalogue.find_problem("ten-cases").context("the pack of the benchmark is broken")?.clone();
        let sandbox = Sandbox::new(Settings::new(sparring.to_owned()))?;
        sandbox.warm_up(Environment::standard(0))?;
        let mut sci = None;
        if let Some(folder) = data.and_then(installed_sci) {
            sandbox.add_profile(0, SCI, Library { folder, preload: "numpy pandas".into(), programs: Vec::new() });
            sandbox.warm_up(Environment { interpreter: 0, profile: SCI })?;
            sci = Some(Task { profile: SCI.into(), ..Task::clone(&problem.task) });
        }
        let judge = Judge::new(sandbox);
        let mut without = Settings::new(sparring.to_owned());
        without.without = Layer::ALL.into_iter().collect();
        without.standbys = 0;
        let bare_judge = Judge::new(Sandbox::new(without)?);
        let cases = judge.prepare(&problem.task)?;
        let python = judge.sandbox().interpreters()[0].executable.clone();
        let folder = tempfile::tempdir()?;
        let script = folder.path().join("submission.py");
        std::fs::write(&script, script_of(&problem, &cases))?;
        let mut scripts = Vec::new();
        for (number, case) in cases.iter().enumerate() {
            let file = folder.path().join(format!("case-{number}.py"));
            std::fs::write(&file, script_of(&problem, std::slice::from_ref(case)))?;
            scripts.push(file);
        }
        Ok(Bench { problem, sci, cases, judge, bare_judge, script, scripts, python, _folder: folder })
    }

    fn program(&self) -> &str {
        &self.problem.task.solutions[0].source
    }

    fn judged(&self, judge: &Judge, task: &Task, on_demand: bool) -> Result<Duration> {
        let order = Order {
            task,
            program: self.program(),
            cases: &self.cases,
            stops_at_failure: true,
            interpreter: 0,
            on_demand,
        };
        let start = Instant::now();
        let judgement = judge.judge(order);
        let took = start.elapsed();
        if judgement.verdict.is_accepted() { Ok(took) } else { bail!("not accepted: {judgement:?}") }
    }

    /// With a standby: waits until there is one, as there is on a server that is not overloaded.
    fn standby(&self) -> Result<Duration> {
        self.wait_for_standby(Environment::standard(0));
        self.judged(&self.judge, &self.problem.task, false)
    }

    fn standby_sci(&self) -> Result<Duration> {
        self.wait_for_standby(Environment { interpreter: 0, profile: SCI });
        self.judged(&self.judge, self.sci.as_ref().context("the profile is not installed")?, false)
    }

    fn wait_for_standby(&self, environment: Environment<'_>) {
        while self.judge.sandbox().standbys(environment) == 0 {
            std::thread::sleep(Duration::from_micros(200));
        }
    }

    /// With a standby, while the other worker judges one hostile program after the other.
    fn beside_hostile_programs(&self, rounds: usize) -> Result<Sample> {
        let is_over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                for program in HOSTILE.iter().cycle() {
                    if is_over.load(Ordering::Relaxed) {
                        return;
                    }
                    self.judge.judge(Order {
                        task: &self.problem.task,
                        program,
                        cases: &self.cases,
                        stops_at_failure: true,
                        interpreter: 0,
                        on_demand: true,
                    });
                }
            });
            let mut sample = Sample::default();
            let measured = (0..rounds).try_for_each(|_| {
                // Spread over the life of each of them.
                std::thread::sleep(Duration::from_millis(20));
                self.standby().map(|took| sample.add(took))
            });
            is_over.store(true, Ordering::Relaxed);
            measured.map(|()| sample)
        })
    }

    fn bare_python(&self) -> Result<Duration> {
        timed(Command::new(&self.python).arg(&self.script))
    }

    /// As judges do that start the interpreter anew for every test.
    fn bare_python_for_each_case(&self) -> Result<Duration> {
        self.scripts.iter().map(|script| timed(Command::new(&self.python).arg(script))).sum()
    }

    fn bubblewrap(&self) -> Result<Duration> {
        let mut command = Command::new("bwrap");
        command.args(["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--unshare-all", "--die-with-parent"]);
        timed(command.arg(&self.python).arg(&self.script))
    }

    /// Stored, queued, judged, stored, and heard on the event stream.
    fn over_http(&self, client: &mut Client) -> Result<Duration> {
        let body = serde_json::json!({
            "exercise": self.problem.meta.id, "mode": "submit", "program": self.program(), "key": uuid::Uuid::new_v4(),
        })
        .to_string();
        let start = Instant::now();
        let (status, answer) = client.request("POST", "/api/v1/attempts", Some(&body))?;
        let answer: serde_json::Value = serde_json::from_str(&answer)?;
        let Some(events) = answer["events_url"].as_str().filter(|_| status < 300) else { bail!("{status}: {answer}") };
        let (_, events) = client.request("GET", events, None)?;
        // The stream goes on until the last insight.
        let took = client.verdict_heard.unwrap_or_else(Instant::now).duration_since(start);
        if events.contains(r#""verdict":"AC""#) { Ok(took) } else { bail!("not accepted: {events}") }
    }

    /// By two workers.
    fn throughput(&self, period: Duration, submit: impl Fn() -> Result<Duration> + Sync) -> Result<Throughput> {
        let done = AtomicUsize::new(0);
        let busy_before = busy()?;
        let start = Instant::now();
        std::thread::scope(|scope| -> Result<()> {
            let workers: Vec<_> = (0..2)
                .map(|_| {
                    scope.spawn(|| -> Result<()> {
                        while start.elapsed() < period {
                            submit()?;
                            done.fetch_add(1, Ordering::Relaxed);
                        }
                        Ok(())
                    })
                })
                .collect();
            for worker in workers {
                worker.join().map_err(|_| anyhow::anyhow!("a worker failed"))??;
            }
            Ok(())
        })?;
        let (done, took) = (done.load(Ordering::Relaxed) as f64, start.elapsed());
        let cpu = busy()?.saturating_sub(busy_before);
        Ok(Throughput { per_second: done / took.as_secs_f64(), cpu_ms: cpu.as_secs_f64() * 1e3 / done })
    }
}

/// The folder of the installed profile, below the data folder.
fn installed_sci(data: &Path) -> Option<PathBuf> {
    let folders = std::fs::read_dir(data.join("profiles")).ok()?.filter_map(Result::ok);
    let mut found: Vec<_> = folders.filter(|entry| entry.file_name().to_string_lossy().starts_with("sci-")).collect();
    found.sort_by_key(std::fs::DirEntry::file_name);
    found.pop().map(|entry| entry.path())
}

fn timed(command: &mut Command) -> Result<Duration> {
    let start = Instant::now();
    let output = command.output()?;
    let took = start.elapsed();
    if output.status.success() { Ok(took) } else { bail!("{}", String::from_utf8_lossy(&output.stderr)) }
}

/// The program with its cases as an ordinary script.
fn script_of(problem: &Problem, cases: &[ReadyCase]) -> String {
    let mut script = problem.task.solutions[0].source.clone();
    for case in cases {
        if let (ReadyInput::Arguments { args, .. }, domain_expected) = (&case.input, &case.expected) {
            let args = repr(args);
            if let Expected::Value(expected) = domain_expected {
                script.push_str(&format!("assert {}(*{args}) == {}\n", problem.task.entry, repr(expected)));
            }
        }
    }
    script
}

fn repr(value: &Value) -> String {
    domain::value::repr(value)
}

/// A warm Python that compiles, executes, calls and encodes without any process of its own: what no judge can go below.
struct Floor {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

const FLOOR: &str = "
import marshal, sys, time
source, calls = eval(sys.stdin.readline())
for _ in sys.stdin:
    start = time.perf_counter_ns()
    scope = {}
    exec(compile(source, 'solution.py', 'exec'), scope)
    entry = scope['most_common']
    for call in calls:
        marshal.dumps(entry(*call))
    print(time.perf_counter_ns() - start, flush=True)
";

impl Floor {
    fn start(bench: &Bench) -> Result<Floor> {
        let mut child =
            Command::new(&bench.python).args(["-c", FLOOR]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else { bail!("no pipes") };
        let calls: Vec<String> = bench
            .cases
            .iter()
            .filter_map(|case| match &case.input {
                ReadyInput::Arguments { args, .. } => Some(repr(args)),
                _ => None,
            })
            .collect();
        writeln!(input, "({:?}, [{}])", bench.program(), calls.join(", "))?;
        Ok(Floor { child, input, output: BufReader::new(output) })
    }

    fn once(&mut self) -> Result<Duration> {
        writeln!(self.input)?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        Ok(Duration::from_nanos(line.trim().parse()?))
    }
}

impl Drop for Floor {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
