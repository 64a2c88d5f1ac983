//! What the commands share: the judge of this machine and the packs.

use crate::configuration::{Configuration, DataOptions};
use crate::profiles::Profiles;
use crate::speech;
use anyhow::Result;
use clap::Args;
use curriculum::{Catalogue, Loaded};
use judge::Judge;
use sandbox::{Environment, Mode, Sandbox, Settings};
use std::path::{Path, PathBuf};

/// Options of every command that judges.
#[derive(Debug, Clone, Args)]
pub struct MachineOptions {
    /// The CPython to use by default; may be given more than once. Without it the newest on PATH, of pyenv and of uv
    #[arg(long, env = "SPARRING_PYTHON", value_delimiter = ':', value_name = "PYTHON")]
    pub python: Vec<PathBuf>,
    /// Isolate without the powers of root, as for an ordinary user
    #[arg(long, env = "SPARRING_UNPRIVILEGED")]
    pub unprivileged: bool,
}

/// Options of every command that judges on its own, without the server.
#[derive(Debug, Clone, Args)]
pub struct JudgeOptions {
    #[command(flatten)]
    pub machine: MachineOptions,
    /// The folder that profiles are installed in [default: ~/.local/share/sparring]
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

impl JudgeOptions {
    /// A judge that has made its first cell: what cannot work fails here, with what to do about it.
    pub fn judge(&self) -> Result<Judge> {
        let sandbox = Sandbox::new(self.machine.settings()?).map_err(|error| speech::of_sandbox(&error))?;
        sandbox.warm_up(Environment::standard(0)).map_err(|error| speech::of_sandbox(&error))?;
        for fault in sandbox.interpreter_faults() {
            let (python, instead) = (speech::path(&fault.path), sandbox.interpreters()[0].version.to_string());
            eprintln!("{}", speech::messages().command_python_unusable(instead, python, &*fault.reason));
        }
        self.profiles()?.offer(&sandbox);
        Ok(Judge::new(sandbox))
    }

    /// What is installed in the data folder.
    pub fn profiles(&self) -> Result<Profiles> {
        let data = DataOptions { data: self.data.clone(), database_url: None };
        Ok(Profiles::new(&Configuration::load(&data)?.data))
    }
}

impl MachineOptions {
    pub fn settings(&self) -> Result<Settings> {
        // Not by its path: a server goes on while its binary is replaced by a newer one.
        let mut settings = Settings::new(PathBuf::from("/proc/self/exe"));
        settings.python.clone_from(&self.python);
        settings.mode = self.unprivileged.then_some(Mode::Unprivileged);
        Ok(settings)
    }
}

/// The packs to load: those asked for, or the one that ships.
pub fn load_packs(asked_for: &[PathBuf]) -> Loaded {
    let packs = if asked_for.is_empty() { vec![shipped_pack()] } else { asked_for.to_vec() };
    Catalogue::load(&packs)
}

/// `curriculum/` beside the working folder, beside the binary, where a wheel puts it, or where this binary was built.
pub fn shipped_pack() -> PathBuf {
    let binary = std::env::current_exe().ok();
    let from_binary = |place: &str| binary.as_ref().and_then(|path| path.parent().map(|folder| folder.join(place)));
    let (beside_binary, of_wheel) = (from_binary("curriculum"), from_binary("../share/sparring/curriculum"));
    let built_from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum");
    [Some(PathBuf::from("curriculum")), beside_binary, of_wheel, Some(built_from)]
        .into_iter()
        .flatten()
        .find(|folder| folder.join("pack.toml").is_file())
        .unwrap_or_else(|| PathBuf::from("curriculum"))
}
