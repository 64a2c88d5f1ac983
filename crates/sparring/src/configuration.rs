//! Configuration of the server: flags over `SPARRING_*` over `sparring.toml` over defaults. The only file that knows
//! where a value comes from.

use anyhow::{Context, Result};
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// What may be set in the environment as `SPARRING_…`.
const KEYS: &[&str] = &[
    "listen",
    "data",
    "curriculum",
    "database_url",
    "workers",
    "install_profiles",
    "accounts",
    "public_origin",
    "registration",
    "guests",
    "guest_lessons",
    "guest_problems",
    "trusted_proxies",
    "submissions_per_minute",
    "storage_mb",
    "metrics_listen",
    "smtp_url",
    "mail_from",
    "oidc_issuer",
    "oidc_client_id",
    "oidc_client_secret",
    "oidc_label",
];

/// Every key, each with a default: with none of them set Sparring works for one person on this machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Configuration {
    pub listen: SocketAddr,
    /// The folder of the database and of what is installed.
    pub data: PathBuf,
    /// Packs; empty: the one that ships.
    pub curriculum: Vec<PathBuf>,
    /// `postgres://…`; without it SQLite in the data folder.
    pub database_url: Option<String>,
    /// How many programs are judged at once; None: as many as there are cores.
    pub workers: Option<usize>,
    /// Whether the server fetches missing profiles in the background.
    pub install_profiles: bool,
    /// Whether people sign in; None: when the server can be reached from elsewhere.
    pub accounts: Option<bool>,
    /// Where browsers reach the server: `https://sparring.example.org`.
    pub public_origin: Option<String>,
    /// Who may make an account: `invitation`, `open` or `closed`.
    pub registration: String,
    /// Whether it can be tried without an account; None: where registration is open.
    pub guests: Option<bool>,
    /// How many lessons of the first course guests may do, and which problems; empty: the three easiest.
    pub guest_lessons: usize,
    pub guest_problems: Vec<String>,
    /// How many reverse proxies stand in front: so many entries of `X-Forwarded-For` are believed.
    pub trusted_proxies: usize,
    /// How many programs one person may send in a minute.
    pub submissions_per_minute: u32,
    /// How many megabytes of programs and answers are kept of one person.
    pub storage_mb: u64,
    /// Where metrics are served, apart from everything else.
    pub metrics_listen: Option<SocketAddr>,
    /// The mail server: `smtps://USER:PASSWORD@HOST`; without it no mail is sent.
    pub smtp_url: Option<String>,
    /// Who the letters come from: `Sparring <sparring@example.org>`.
    pub mail_from: Option<String>,
    /// An identity provider that speaks OpenID Connect: its address, as what we are known there, and what people call it.
    pub oidc_issuer: Option<String>,
    pub oidc_client_id: Option<String>,
    pub oidc_client_secret: Option<String>,
    pub oidc_label: Option<String>,
}

impl Default for Configuration {
    fn default() -> Self {
        Configuration {
            listen: SocketAddr::from(([127, 0, 0, 1], 8000)),
            data: default_data_folder(),
            curriculum: Vec::new(),
            database_url: None,
            workers: None,
            install_profiles: true,
            accounts: None,
            public_origin: None,
            registration: "invitation".to_owned(),
            guests: None,
            guest_lessons: 5,
            guest_problems: Vec::new(),
            trusted_proxies: 0,
            submissions_per_minute: 20,
            storage_mb: 200,
            metrics_listen: None,
            smtp_url: None,
            mail_from: None,
            oidc_issuer: None,
            oidc_client_id: None,
            oidc_client_secret: None,
            oidc_label: None,
        }
    }
}

/// Flags of the commands that touch data. Those that are absent do not override anything.
#[derive(Debug, Clone, Default, Serialize, clap::Args)]
pub struct DataOptions {
    /// The folder of the database [default: ~/.local/share/sparring]
    #[arg(long, value_name = "DIR")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PathBuf>,
    /// A database to use instead of SQLite in the data folder: postgres://…
    #[arg(long, value_name = "URL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_url: Option<String>,
}

impl Configuration {
    /// Reads `sparring.toml` of the working folder and the environment, and lays the flags over them.
    pub fn load(flags: &impl Serialize) -> Result<Configuration> {
        Figment::from(Serialized::defaults(Configuration::default()))
            .merge(Toml::file("sparring.toml"))
            .merge(Env::prefixed("SPARRING_").only(KEYS))
            .merge(Serialized::defaults(flags))
            .extract()
            .context("the configuration cannot be read (flags, SPARRING_* variables, sparring.toml)")
    }

    pub fn database_file(&self) -> PathBuf {
        self.data.join("sparring.db")
    }
}

fn default_data_folder() -> PathBuf {
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".local/share"));
    let base = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from).or_else(home);
    base.unwrap_or_else(|| PathBuf::from(".")).join("sparring")
}
