//! The names under which this server may be asked. A page of another site that points its own name at this machine
//! (DNS rebinding) is told apart by the Host header.

/// Accepted values of `Host`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedHosts {
    names: Vec<String>,
}

impl AllowedHosts {
    /// This machine, under every name that a browser gives it.
    pub fn loopback(port: u16) -> AllowedHosts {
        let mut names: Vec<_> =
            ["127.0.0.1", "localhost", "[::1]"].iter().map(|name| format!("{name}:{port}")).collect();
        if port == 80 {
            names.extend(["127.0.0.1", "localhost", "[::1]"].map(str::to_owned));
        }
        AllowedHosts { names }
    }

    pub fn allows(&self, host: &str) -> bool {
        self.names.iter().any(|name| name.eq_ignore_ascii_case(host))
    }

    /// The addresses, for people.
    pub fn addresses(&self) -> String {
        self.names.iter().map(|name| format!("http://{name}")).collect::<Vec<_>>().join(", ")
    }
}
