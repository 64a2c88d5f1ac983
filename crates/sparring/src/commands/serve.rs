//! `sparring serve`: pages, API and an embedded judge in one process.

use crate::commands::{doctor, metrics, online, print};
use crate::configuration::{Configuration, DataOptions};
use crate::machine::{MachineOptions, load_packs};
use crate::profiles::{PROFILES, Profiles};
use crate::speech::{self, messages};
use crate::worker::Worker;
use anyhow::{Context, Result, bail};
use axum::serve::ListenerExt;
use domain::status::{ProfileState, SystemStatus};
use domain::{Job, PersonId};
use judge::Judge;
use queue::{Events, Jobs, Queue};
use sandbox::{Environment, Sandbox, SandboxError};
use serde::Serialize;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use store::Store;
use tokio::net::TcpListener;
use tokio::sync::watch;
use web::{AccountRules, Accounts, AppState, Ids, SystemClock, SystemIds};

#[derive(Debug, Clone, Serialize, clap::Args)]
pub struct Arguments {
    /// Where to listen [default: 127.0.0.1:8000]; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS")]
    #[serde(skip_serializing_if = "Option::is_none")]
    listen: Option<SocketAddr>,
    /// A folder with a pack of exercises; may be given more than once
    #[arg(long, value_name = "DIR")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    curriculum: Vec<PathBuf>,
    /// How many programs are judged at once [default: two per core]
    #[arg(long, value_name = "N")]
    #[serde(skip_serializing_if = "Option::is_none")]
    workers: Option<usize>,
    #[command(flatten)]
    #[serde(flatten)]
    data: DataOptions,
    #[command(flatten)]
    #[serde(skip)]
    machine: MachineOptions,
}

/// How long running requests may go on after a signal to stop. What is not finished by then is finished after the next start.
const FAREWELL: Duration = Duration::from_secs(2);
/// More than one: a program that sleeps, or computes until its limit, does not hold up short ones. See decision 0013.
const WORKERS_PER_CORE: usize = 2;
/// Between two looks at a machine that cannot judge.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// Drills kept ready for the first visit.
const DRILLS_READY: u64 = 4;

pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let configuration = Configuration::load(&arguments)?;
    let rules = online::rules(&configuration)?;
    if !configuration.listen.ip().is_loopback() {
        online::check_layers(&arguments.machine)?;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(serving_threads()).enable_all().build();
    runtime.context("the runtime cannot be started")?.block_on(serve(configuration, arguments.machine, rules))
}

/// Half of the processors serve, the others are left to programs. Where both are few, a thread more on the way of a verdict
/// is one more that has to be woken: see decision 0015.
fn serving_threads() -> usize {
    std::thread::available_parallelism().map_or(1, |processors| processors.get() / 2).max(1)
}

async fn serve(configuration: Configuration, machine: MachineOptions, rules: Option<AccountRules>) -> Result<ExitCode> {
    let t = messages();
    let listen = configuration.listen;
    let listener = TcpListener::bind(listen).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            let (port, next) = (listen.port(), listen.port().wrapping_add(1));
            anyhow::anyhow!(t.command_port_taken(next.to_string(), port.to_string()))
        }
        _ => anyhow::anyhow!(t.command_cannot_listen(listen.to_string(), error.to_string())),
    })?;
    let address = listener.local_addr()?;
    let _lock = lock_data_folder(&configuration)?;
    let store = open_store(&configuration).await?;
    store.migrate().await.map_err(speech::of_store)?;

    let packs = configuration.curriculum.clone();
    let library = Arc::new(tokio::task::spawn_blocking(move || load_packs(&packs)).await?);
    for fault in &library.faults {
        tracing::warn!("{fault}");
    }
    let (_library_sender, library) = watch::channel(library);
    let (status_sender, status) =
        watch::channel(SystemStatus { version: env!("CARGO_PKG_VERSION").into(), ..SystemStatus::default() });
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let workers = configuration.workers.unwrap_or(WORKERS_PER_CORE * cores);
    let (queue, jobs) = Queue::in_process(workers);
    let events = Events::default();
    let accounts = rules.map(|rules| Arc::new(Accounts::new(online::at(rules, address))));
    let state = AppState {
        store: store.clone(),
        queue: queue.clone(),
        events: events.clone(),
        packs: library.clone(),
        status,
        clock: Arc::new(SystemClock),
        ids: Arc::new(SystemIds),
        person: PersonId::LOCAL,
        hosts: Arc::new(online::hosts(accounts.as_deref(), configuration.public_origin.is_some(), address)),
        accounts,
        metrics: Arc::default(),
    };
    state.prepare().await?;

    // What was waiting when the process ended gets its verdict now.
    for (person, attempt) in store.work().unfinished_attempts().await? {
        queue.enqueue(Job::Attempt { person, attempt });
    }
    for (person, attempt) in store.work().promised_insights().await? {
        if !queue.enqueue(Job::Insight { person, attempt }) {
            store.work().give_up_insights(person, attempt, state.clock.now()).await?;
        }
    }
    let sandbox = Arc::new(OnceLock::new());
    let office = Office {
        state: state.clone(),
        jobs,
        workers,
        sandbox: sandbox.clone(),
        profiles: Profiles::new(&configuration.data),
        installs_profiles: configuration.install_profiles,
    };
    tokio::spawn(start_judge(office, machine, status_sender));

    // Before anybody is told that it is ready: until then a signal ends the process on the spot.
    let stop = listen_for_signals()?;
    print(&format!("{}\n", t.command_ready(format!("http://{address}/"))))?;
    if state.accounts.is_some() {
        online::greet_host(&state).await?;
        tokio::spawn(online::clear_now_and_then(state.clone()));
        tokio::spawn(online::try_mail(state.clone()));
    }
    if let Some(address) = configuration.metrics_listen {
        metrics::serve(address, state.clone()).await?;
    }
    let service = web::router(state).into_make_service_with_connect_info::<SocketAddr>();
    let serving =
        axum::serve(listener.tap_io(send_at_once), service).with_graceful_shutdown(told_to_stop(stop.clone()));
    tokio::select! {
        result = serving => result.context("the server failed")?,
        () = async { told_to_stop(stop).await; tokio::time::sleep(FAREWELL).await } => {}
    }
    print(&format!("{}\n", t.command_stopping()))?;
    queue.stop_insights();
    // Judging threads are not waited for: their attempts are stored and taken up again. Their cells are ended.
    if let Some(sandbox) = sandbox.get() {
        Sandbox::close(sandbox);
    }
    std::process::exit(0);
}

/// Where the workers come from.
struct Office {
    state: AppState,
    jobs: Jobs,
    workers: usize,
    /// Where the sandbox is put once it is there, for the end.
    sandbox: Arc<OnceLock<Sandbox>>,
    profiles: Profiles,
    installs_profiles: bool,
}

/// Finds interpreters, makes the first cells and starts the workers. Pages are served meanwhile, and also when the judge
/// cannot work here: then the status says why, and attempts wait.
async fn start_judge(office: Office, machine: MachineOptions, status: watch::Sender<SystemStatus>) {
    let settings = match machine.settings() {
        Ok(settings) => settings,
        Err(error) => {
            tracing::error!(%error, "The judge cannot be started");
            return;
        }
    };
    let Office { state, jobs, workers, sandbox: place, profiles, installs_profiles } = office;
    let made = tokio::task::spawn_blocking(move || -> Result<Sandbox, SandboxError> {
        let sandbox = Sandbox::new(settings)?;
        let _ = place.set(sandbox.clone());
        for fault in sandbox.interpreter_faults() {
            tracing::warn!(python = %fault.path.display(), reason = fault.reason, "A Python that was asked for cannot be used");
        }
        // The default interpreter first: the others are looked at when work can begin.
        let _ = sandbox.warm_up(Environment::standard(0));
        Ok(sandbox)
    })
    .await;
    let sandbox = match made {
        Ok(Ok(sandbox)) => sandbox,
        Ok(Err(error)) => {
            tracing::error!(%error, "Programs cannot be judged on this machine");
            status.send_replace(doctor::without_sandbox(&error));
            return;
        }
        Err(error) => {
            tracing::error!(%error, "The judge cannot be started");
            return;
        }
    };
    profiles.offer(&sandbox);
    // Attempts wait in the queue: a judge that something gets past must not run them. What was in the way may go by itself
    // (a machine that is short of something), so that it is looked at again.
    let mut patience = Duration::from_secs(1);
    while !examine(&sandbox, &profiles, &status).await {
        tokio::time::sleep(patience).await;
        patience = (patience * 2).min(LONGEST_PAUSE);
    }
    let judge = Judge::new(sandbox.clone());
    let worker = Worker {
        store: state.store.clone(),
        jobs,
        queue: state.queue.clone(),
        events: state.events.clone(),
        packs: state.packs.clone(),
        judge,
        clock: state.clock.clone(),
        ids: state.ids.clone(),
        metrics: state.metrics.clone(),
    };
    for _ in 0..workers {
        tokio::spawn(worker.clone().work());
    }
    tokio::spawn(worker.clone().work_on_lints());
    // One is enough: it works when nobody waits for a verdict.
    tokio::spawn(worker.work_on_insights());
    order_drills(&state).await;
    if installs_profiles {
        tokio::task::spawn_blocking(move || install_missing(&profiles, &sandbox, &status));
    }
}

/// Fetches what is missing, one profile after the other. What cannot be had is said in the status and the log; programs
/// that need it wait for nobody, and everything else works.
fn install_missing(profiles: &Profiles, sandbox: &Sandbox, status: &watch::Sender<SystemStatus>) {
    let Some(interpreter) = sandbox.interpreters().first() else { return };
    for profile in PROFILES.iter().filter(|profile| profiles.find(profile, interpreter).is_none()) {
        let tell = |state: ProfileState, detail: String| {
            status.send_modify(|status| {
                if let Some(one) = status.profiles.iter_mut().find(|one| one.name == profile.name) {
                    (one.state, one.detail) = (state, detail);
                }
            });
        };
        tell(ProfileState::Installing, String::new());
        match profiles.install(profile, interpreter) {
            Ok(()) => {
                profiles.offer(sandbox);
                tracing::info!(profile = profile.name, "A profile was installed");
                tell(ProfileState::Installed, String::new());
            }
            Err(error) => {
                tracing::warn!(profile = profile.name, %error, "A profile could not be installed");
                tell(ProfileState::Failed, error.to_string());
            }
        }
    }
}

/// Finds out whether this machine may judge, and says so in the status.
async fn examine(sandbox: &Sandbox, profiles: &Profiles, status: &watch::Sender<SystemStatus>) -> bool {
    let (sandbox, profiles) = (sandbox.clone(), profiles.clone());
    let examined = tokio::task::spawn_blocking(move || doctor::examine(&sandbox, &profiles)).await.unwrap_or_default();
    for problem in &examined.problems {
        tracing::error!(problem = problem.key, detail = problem.detail, "Programs cannot be judged on this machine");
    }
    let is_ready = examined.ready;
    status.send_replace(examined);
    is_ready
}

async fn order_drills(state: &AppState) {
    let library = state.packs.borrow().clone();
    for drill in &library.catalogue.drills {
        let generator = drill.meta.id;
        let unused = state.store.count_unused_instances(generator).await.unwrap_or(DRILLS_READY);
        for _ in unused..DRILLS_READY {
            state.queue.enqueue(Job::Drill { generator, seed: SystemIds.seed() });
        }
    }
}

/// One server for a data folder: a second one would judge everything again.
fn lock_data_folder(configuration: &Configuration) -> Result<std::fs::File> {
    let t = messages();
    let folder = &configuration.data;
    let unwritable =
        |error: std::io::Error| anyhow::anyhow!(t.command_data_unwritable(speech::path(folder), error.to_string()));
    std::fs::create_dir_all(folder)
        .map_err(|error| anyhow::anyhow!(t.command_data_unmakeable(speech::path(folder), error.to_string())))?;
    let lock =
        std::fs::File::options().create(true).append(true).open(folder.join("sparring.lock")).map_err(unwritable)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(std::fs::TryLockError::WouldBlock) => bail!(t.command_data_in_use(speech::path(folder))),
        Err(std::fs::TryLockError::Error(error)) => Err(unwritable(error)),
    }
}

/// The database of the configuration, not yet migrated.
pub async fn open_store(configuration: &Configuration) -> Result<Store> {
    let opened = match &configuration.database_url {
        Some(url) => Store::connect(url).await,
        None => Store::open(&configuration.database_file()).await,
    };
    opened.map_err(speech::of_store)
}

/// What becomes true when the process is told to stop.
fn listen_for_signals() -> Result<watch::Receiver<bool>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt()).context("signals cannot be listened for")?;
    let mut terminated = signal(SignalKind::terminate()).context("signals cannot be listened for")?;
    let (sender, receiver) = watch::channel(false);
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
        let _ = sender.send(true);
    });
    Ok(receiver)
}

async fn told_to_stop(mut stop: watch::Receiver<bool>) {
    let _ = stop.wait_for(|told| *told).await;
}

/// An event is one small packet: held back to be joined with a next one (Nagle), it would arrive 40 ms late.
fn send_at_once(stream: &mut tokio::net::TcpStream) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "A connection stays with delayed packets");
    }
}
