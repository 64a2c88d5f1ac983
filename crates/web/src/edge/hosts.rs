//! The names under which this server may be asked. A page of another site that points its own name at this machine
//! (DNS rebinding) is told apart by the Host header.

use crate::accounts::Origin;

/// Accepted values of `Host`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedHosts {
    names: Vec<String>,
    scheme: &'static str,
}

impl AllowedHosts {
    /// This machine, under every name that a browser gives it.
    pub fn loopback(port: u16) -> AllowedHosts {
        let mut names: Vec<_> =
            ["127.0.0.1", "localhost", "[::1]"].iter().map(|name| format!("{name}:{port}")).collect();
        if port == 80 {
            names.extend(["127.0.0.1", "localhost", "[::1]"].map(str::to_owned));
        }
        AllowedHosts { names, scheme: "http" }
    }

    /// The one name under which everybody reaches this server.
    pub fn of(origin: &Origin) -> AllowedHosts {
        let scheme = if origin.is_secure() { "https" } else { "http" };
        AllowedHosts { names: vec![origin.host().to_owned()], scheme }
    }

    pub fn allows(&self, host: &str) -> bool {
        self.names.iter().any(|name| name.eq_ignore_ascii_case(host))
    }

    /// The addresses, for people.
    pub fn addresses(&self) -> String {
        self.names.iter().map(|name| format!("{}://{name}", self.scheme)).collect::<Vec<_>>().join(", ")
    }
}
