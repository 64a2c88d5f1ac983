//! The layers of isolation, by name.

use serde::{Deserialize, Serialize};

/// How cells are isolated: with the powers of root, or without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// One uid per slot, cgroups, no user namespaces.
    Root,
    /// User namespaces; cgroups where they are delegated.
    Unprivileged,
}

/// One layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    PidNamespace,
    MountNamespace,
    NetworkNamespace,
    UserNamespace,
    Seccomp,
    Landlock,
    MemoryCgroup,
    PidsCgroup,
    CpuCgroup,
}

impl Layer {
    pub const ALL: [Layer; 9] = [
        Layer::PidNamespace,
        Layer::MountNamespace,
        Layer::NetworkNamespace,
        Layer::UserNamespace,
        Layer::Seccomp,
        Layer::Landlock,
        Layer::MemoryCgroup,
        Layer::PidsCgroup,
        Layer::CpuCgroup,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Layer::PidNamespace => "pid-namespace",
            Layer::MountNamespace => "mount-namespace",
            Layer::NetworkNamespace => "network-namespace",
            Layer::UserNamespace => "user-namespace",
            Layer::Seccomp => "seccomp",
            Layer::Landlock => "landlock",
            Layer::MemoryCgroup => "memory-cgroup",
            Layer::PidsCgroup => "pids-cgroup",
            Layer::CpuCgroup => "cpu-cgroup",
        }
    }

    /// Whether serving others demands it.
    pub fn is_required(self) -> bool {
        !matches!(self, Layer::UserNamespace | Layer::CpuCgroup)
    }
}
