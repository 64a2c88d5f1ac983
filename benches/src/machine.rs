//! The server under measurement, and the pack with ten small cases.

use crate::http::Client;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The pack that is measured.
pub fn pack() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("pack")
}

/// A server with the shipped pack and the one of the benchmark, killed when it is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    pub address: String,
    _data: tempfile::TempDir,
}

impl Server {
    pub fn start(sparring: &Path) -> Result<Server> {
        let data = tempfile::tempdir()?;
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../curriculum");
        let mut child = Command::new(sparring)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data.path())
            .arg("--curriculum")
            .arg(shipped)
            .arg("--curriculum")
            .arg(pack())
            .env("SPARRING_LOG", "off")
            .env("SPARRING_INSTALL_PROFILES", "false")
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the server")?;
        let mut line = String::new();
        let stdout = child.stdout.take().context("the server has no output")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
        let Some(address) = address.map(str::to_owned) else { bail!("the server said {line:?}") };
        let server = Server { child, address, _data: data };
        server.wait_until_ready()?;
        Ok(server)
    }

    fn wait_until_ready(&self) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(60) {
            if Client::connect(&self.address)?.request("GET", "/readyz", None)?.0 == 200 {
                // Drills are made ahead and standbys forked right after the start.
                std::thread::sleep(Duration::from_secs(2));
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("the server does not get ready")
    }

    /// Proportional set size of the server and of every process that it started, KiB: server alone, and all.
    pub fn memory(&self) -> Result<(u64, u64)> {
        let own = proportional_size(self.child.id());
        let all = own + descendants(self.child.id()).into_iter().map(proportional_size).sum::<u64>();
        Ok((own, all))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// CPU time that all processors have spent on anything since the machine started: the work of the kernel for processes that ended,
/// and of processes that nobody here waits for, is in it. Resolution: a clock tick.
pub fn busy() -> Result<Duration> {
    let text = std::fs::read_to_string("/proc/stat")?;
    let fields = text.lines().next().unwrap_or_default().split_whitespace().skip(1);
    let ticks: Vec<u64> = fields.map(str::parse).collect::<Result<_, _>>()?;
    // user, nice, system, idle, iowait, irq, softirq, steal; see proc_stat(5).
    let [user, nice, system, _, _, irq, softirq, ..] = ticks[..] else { bail!("/proc/stat says {text:?}") };
    let seconds = (user + nice + system + irq + softirq) as f64 / rustix::param::clock_ticks_per_second() as f64;
    Ok(Duration::from_secs_f64(seconds))
}

fn proportional_size(process: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn descendants(process: u32) -> Vec<u32> {
    let mut parents = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let parent = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
        parents.extend(parent.map(|parent| (pid, parent)));
    }
    let mut found = vec![process];
    let mut next = 0;
    while let Some(&current) = found.get(next) {
        found.extend(parents.iter().filter(|(_, parent)| *parent == current).map(|(pid, _)| *pid));
        next += 1;
    }
    found.split_off(1)
}
