//! `sparring preview`: an exercise as one writes it, both languages side by side, what the check finds beside it; the page
//! follows every save.

mod page;

use crate::commands::print;
use crate::machine::{JudgeOptions, shipped_pack};
use crate::speech::{self, messages};
use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::{Query, Request, State};
use axum::http::StatusCode;
use axum::http::header::HOST;
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use curriculum::{Catalogue, ContentHash, Exercise, check_form};
use judge::Judge;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use web::AllowedHosts;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// An exercise's folder, or a pack [default: the one that ships]
    folder: Option<PathBuf>,
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8001")]
    listen: SocketAddr,
    #[command(flatten)]
    options: JudgeOptions,
}

/// What the pages share.
#[derive(Clone)]
struct Desk {
    pack: Arc<Path>,
    judge: Judge,
    /// The latest run of one exercise, by its content: a reload costs nothing.
    runs: Arc<Mutex<Option<LatestRun>>>,
}

/// The content of an exercise, and what its check found.
type LatestRun = (String, Vec<String>);

pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let t = messages();
    if !arguments.listen.ip().is_loopback() {
        bail!(t.command_not_loopback(arguments.listen.ip().to_string()));
    }
    let folder = arguments.folder.clone().unwrap_or_else(shipped_pack);
    let folder = folder.canonicalize().with_context(|| t.author_no_folder(speech::path(&folder)))?;
    let Some(pack) = folder.ancestors().find(|above| above.join("pack.toml").is_file()) else {
        bail!(t.author_no_pack(speech::path(&folder)));
    };
    let within = folder.strip_prefix(pack).unwrap_or(Path::new("")).to_owned();
    let desk = Desk { pack: pack.into(), judge: arguments.options.judge()?, runs: Arc::default() };
    tokio::runtime::Runtime::new().context("the runtime cannot be started")?.block_on(async {
        let listener = tokio::net::TcpListener::bind(arguments.listen).await.map_err(|error| {
            anyhow::anyhow!(t.command_cannot_listen(arguments.listen.to_string(), error.to_string()))
        })?;
        let address = listener.local_addr()?;
        let hosts = Arc::new(AllowedHosts::loopback(address.port()));
        let routes = Router::new()
            .route("/", get(show))
            .route("/state", get(state))
            .with_state(desk)
            .layer(middleware::from_fn_with_state(hosts, own_name));
        print(&format!("{}\n", t.author_preview(format!("http://{address}/?at={}", within.display()))))?;
        axum::serve(listener, routes).await.context("the server failed")
    })?;
    Ok(ExitCode::SUCCESS)
}

/// A page of another site that points its own name at this machine gets nothing.
async fn own_name(State(hosts): State<Arc<AllowedHosts>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    if host.is_some_and(|host| hosts.allows(host)) {
        next.run(request).await
    } else {
        StatusCode::MISDIRECTED_REQUEST.into_response()
    }
}

/// Which exercise is looked at: its folder below the pack; empty for the list of all.
#[derive(Debug, Deserialize)]
struct Look {
    #[serde(default)]
    at: PathBuf,
}

impl Desk {
    /// The folder, unless the address leads out of the pack.
    fn folder(&self, at: &Path) -> Option<PathBuf> {
        let folder = self.pack.join(at).canonicalize().ok()?;
        (folder.starts_with(&self.pack) && folder != *self.pack && folder.is_dir()).then_some(folder)
    }
}

/// The folder on whose content an exercise depends: a rung takes from its problem what it does not say.
fn content(folder: &Path) -> &Path {
    page::problem_of(folder).unwrap_or(folder)
}

/// What changes when anything is saved.
async fn state(State(desk): State<Desk>, Query(look): Query<Look>) -> String {
    desk.folder(&look.at)
        .and_then(|folder| ContentHash::of_folder(content(&folder)).ok())
        .map(|hash| hash.to_string())
        .unwrap_or_default()
}

async fn show(State(desk): State<Desk>, Query(look): Query<Look>) -> Html<String> {
    let page = tokio::task::spawn_blocking(move || match desk.folder(&look.at) {
        Some(folder) => exercise(&desk, &folder),
        None => page::list(&desk.pack),
    });
    Html(page.await.unwrap_or_else(|error| page::escape(&error.to_string())))
}

fn exercise(desk: &Desk, folder: &Path) -> String {
    let packs = [desk.pack.to_path_buf()];
    let faults = check_form(&packs).faults;
    let own = faults.iter().filter(|fault| fault.file.starts_with(folder));
    let mut found: Vec<String> =
        own.map(|fault| fault.to_string().replace(&format!("{}/", folder.display()), "")).collect();
    found.extend(ran(desk, folder, &packs));
    page::exercise(&desk.pack, folder, &found)
}

/// What running the exercise finds; nothing while it cannot be read.
fn ran(desk: &Desk, folder: &Path, packs: &[PathBuf]) -> Vec<String> {
    let Ok(hash) = ContentHash::of_folder(content(folder)) else { return Vec::new() };
    let key = format!("{hash} {}", folder.display());
    let lock = || desk.runs.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, found)) = lock().as_ref().filter(|(known, _)| *known == key) {
        return found.clone();
    }
    let catalogue = Catalogue::load(packs).catalogue;
    let rungs = catalogue.problems.iter().flat_map(|problem| problem.ladder.iter().cloned()).map(Exercise::Problem);
    let Some(exercise) = catalogue.exercises().chain(rungs).find(|exercise| exercise.meta().folder == folder) else {
        return Vec::new();
    };
    let checked = desk.judge.check(&exercise);
    let all = checked.findings.iter().chain(&checked.remarks);
    let found: Vec<String> = all.map(|finding| format!("{}: {}", finding.place, finding.what)).collect();
    *lock() = Some((key, found.clone()));
    found
}
