//! What the host decides: who may join, what guests get, how much one person may take.

use super::mail::MailRules;
use super::provider::ProviderRules;
use std::fmt;
use std::str::FromStr;

/// How people come to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registration {
    /// With an invitation link.
    Invitation,
    /// Whoever wants to, and with an invitation link.
    Open,
    /// Not at all: who has an account keeps it.
    Closed,
}

/// What can be tried without an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuestRules {
    /// The first lessons of the first course.
    pub lessons: usize,
    /// Slugs of problems; empty: the three easiest.
    pub problems: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct AccountRules {
    /// Where browsers reach this server.
    pub origin: Origin,
    pub registration: Registration,
    pub guests: Option<GuestRules>,
    /// How many reverse proxies stand in front: that many entries of `X-Forwarded-For`, from the right, are believed.
    pub trusted_proxies: usize,
    pub submissions_per_minute: u32,
    /// Bytes of programs and answers that are kept of one person.
    pub storage_limit: u64,
    pub password_cost: PasswordCost,
    /// `None`: no mail is sent, and links for new passwords are handed out by hosts.
    pub mail: Option<MailRules>,
    /// `None`: people come in with a password alone.
    pub provider: Option<ProviderRules>,
}

/// The cost of Argon2id. The default is OWASP's first recommendation for it: 19 MiB, two passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordCost {
    pub memory_kib: u32,
    pub passes: u32,
}

impl Default for PasswordCost {
    fn default() -> Self {
        PasswordCost { memory_kib: 19 * 1024, passes: 2 }
    }
}

impl AccountRules {
    /// The rules of an installation that sets nothing but where it is reached.
    pub fn at(origin: Origin) -> AccountRules {
        AccountRules {
            origin,
            registration: Registration::Invitation,
            guests: None,
            trusted_proxies: 0,
            submissions_per_minute: 20,
            storage_limit: 200 * 1024 * 1024,
            password_cost: PasswordCost::default(),
            mail: None,
            provider: None,
        }
    }
}

/// Scheme, host and port, as a browser writes them: `https://sparring.example.org`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    text: String,
    is_secure: bool,
}

/// Why an address is no origin.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no origin: write https://HOST or https://HOST:PORT, without a path")]
pub struct OriginFault(String);

impl Origin {
    /// Reached over TLS: cookies are sent there only.
    pub fn is_secure(&self) -> bool {
        self.is_secure
    }

    /// The host alone.
    pub fn name(&self) -> &str {
        let host = self.host();
        host.rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
            .map_or(host, |(name, _)| name)
    }

    /// Host and port, as in the header `Host`.
    pub fn host(&self) -> &str {
        self.text.split_once("://").map_or("", |(_, host)| host)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Origin {
    type Err = OriginFault;

    fn from_str(text: &str) -> Result<Self, OriginFault> {
        let fault = || OriginFault(text.to_owned());
        let trimmed = text.trim().trim_end_matches('/').to_ascii_lowercase();
        let (scheme, host) = trimmed.split_once("://").ok_or_else(fault)?;
        let is_secure = match scheme {
            "https" => true,
            "http" => false,
            _ => return Err(fault()),
        };
        let is_host_letter =
            |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | ':' | '[' | ']');
        if host.is_empty() || !host.chars().all(is_host_letter) {
            return Err(fault());
        }
        // Browsers leave the usual port out.
        let usual = if is_secure { ":443" } else { ":80" };
        let host = host.strip_suffix(usual).unwrap_or(host);
        Ok(Origin { text: format!("{scheme}://{host}"), is_secure })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_read_as_browsers_write_them() {
        let origin: Origin = "HTTPS://Sparring.Example.org:443/".parse().expect("an origin");
        assert_eq!(
            (origin.to_string().as_str(), origin.host()),
            ("https://sparring.example.org", "sparring.example.org")
        );
        assert!(origin.is_secure());
        for text in ["sparring.example.org", "ftp://a", "https://", "https://a/b", "https://a b", "https://me@a"] {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
    }
}
