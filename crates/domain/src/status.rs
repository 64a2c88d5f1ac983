//! What the machine offers, as `sparring doctor` and the status page show it. Filled in by whoever knows; shown by `web`.

use serde::{Deserialize, Serialize};

/// The state of an installation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct SystemStatus {
    pub version: String,
    /// `root` or `unprivileged`: how cells are isolated.
    pub mode: String,
    pub layers: Vec<LayerStatus>,
    pub interpreters: Vec<InterpreterStatus>,
    /// Sets of libraries beside the standard library, for the default interpreter.
    #[serde(default)]
    pub profiles: Vec<ProfileStatus>,
    /// The judge can take work.
    pub ready: bool,
    /// Why it cannot, or what it still prepares, in English and Russian by `reason_key` of the messages.
    pub problems: Vec<StatusProblem>,
}

/// One layer of isolation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerStatus {
    /// `pid-namespace`, `mount-namespace`, `network-namespace`, `ipc-namespace`, `user-namespace`, `seccomp`, `landlock`,
    /// `memory-cgroup`, `pids-cgroup`, `cpu-cgroup`.
    pub name: String,
    pub active: bool,
    /// Required for serving others.
    pub required: bool,
    /// Version or mechanism (`cgroup v1`, `ABI 7`), or why it is missing.
    pub detail: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterpreterStatus {
    pub version: String,
    pub path: String,
    pub is_default: bool,
    /// Why it cannot be used, if so.
    pub fault: Option<String>,
}

/// A set of libraries that programs may use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileStatus {
    pub name: String,
    /// `numpy 2.5.5, pandas 3.1.1`.
    pub libraries: String,
    pub state: ProfileState,
    /// Why it could not be installed, in technical terms.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub detail: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileState {
    Installed,
    Installing,
    Missing,
    Failed,
}

/// Something that stops or degrades the judge. `key` names a message (`status-problem-<key>`), `detail` is technical.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusProblem {
    pub key: String,
    pub detail: String,
}
