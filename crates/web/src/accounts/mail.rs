//! Letters: written when somebody asks, sent in the background, a bounded number of them. Whoever asks never learns what
//! becomes of a letter; the host does.

use futures_util::future::BoxFuture;
use futures_util::{FutureExt, StreamExt, stream};
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::mpsc;

/// Letters that wait; further ones are not written.
const WAITING: usize = 100;
/// A server that hangs holds up as many, not all of them.
const AT_ONCE: usize = 4;
/// For a whole conversation with the server. The library's own limit is for connecting alone.
const PATIENCE: Duration = Duration::from_secs(20);

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// A mail server and who writes, as the host configures them.
#[derive(Clone)]
pub struct MailRules {
    url: String,
    sender: Mailbox,
    /// How long a letter may take.
    pub patience: Duration,
}

/// Why mail cannot be configured so. Names no password.
#[derive(Debug, thiserror::Error)]
pub enum MailRulesFault {
    #[error("smtp_url cannot be read: write smtps://USER:PASSWORD@HOST, or smtp://USER:PASSWORD@HOST:587?tls=required")]
    Url,
    #[error("smtp_url would send the password without TLS: write smtps://, or add ?tls=required")]
    Plain,
    #[error("mail_from is no address: write sparring@example.org or Sparring <sparring@example.org>")]
    Sender,
}

impl fmt::Debug for MailRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MailRules").field("url", &"…").field("sender", &self.sender).finish_non_exhaustive()
    }
}

impl MailRules {
    pub fn new(url: &str, sender: &str) -> Result<MailRules, MailRulesFault> {
        let read: axum::http::Uri = url.parse().map_err(|_| MailRulesFault::Url)?;
        let host = read.host().filter(|host| !host.is_empty()).ok_or(MailRulesFault::Url)?;
        let has_password = read.authority().is_some_and(|authority| authority.as_str().contains('@'));
        let is_safe = read.scheme_str() == Some("smtps") || read.query().is_some_and(|query| query == "tls=required");
        let is_here = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
        if has_password && !is_safe && !is_here {
            return Err(MailRulesFault::Plain);
        }
        Transport::from_url(url).map_err(|_| MailRulesFault::Url)?;
        let sender = sender.parse().map_err(|_| MailRulesFault::Sender)?;
        Ok(MailRules { url: url.to_owned(), sender, patience: PATIENCE })
    }
}

/// A letter in plain text.
#[derive(Clone)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter").finish_non_exhaustive()
    }
}

/// What ends in a letter, or in none: whatever has to be looked up first is looked up in the background as well, so that
/// nobody can tell by the clock whether there is an account.
type Errand = BoxFuture<'static, Option<Letter>>;

/// The latest thing that went wrong with the mail server, until a letter is taken again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailFault {
    pub kind: MailFaultKind,
    /// Stands in the log as well.
    pub reference: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailFaultKind {
    /// No answer in time.
    Hangs,
    /// The server said no, with this code.
    Refuses(u16),
    /// Nobody is there, or it is not the server that its certificate should name.
    Unreachable,
}

/// Sends letters. Needs a running Tokio; ends with it.
#[derive(Debug)]
pub struct Mail {
    errands: mpsc::Sender<(String, Errand)>,
    office: Arc<Office>,
}

#[derive(Debug)]
struct Office {
    transport: Transport,
    sender: Mailbox,
    patience: Duration,
    fault: Mutex<Option<MailFault>>,
}

impl Mail {
    /// `name`: how this host calls itself to the mail server.
    pub fn start(rules: &MailRules, name: &str) -> Mail {
        let builder = Transport::from_url(&rules.url).expect("`MailRules::new` has read it");
        let transport = builder.hello_name(ClientId::Domain(name.to_owned())).timeout(Some(rules.patience)).build();
        let office = Arc::new(Office {
            transport,
            sender: rules.sender.clone(),
            patience: rules.patience,
            fault: Mutex::default(),
        });
        let (errands, waiting) = mpsc::channel(WAITING);
        tokio::spawn(office.clone().work(waiting));
        Mail { errands, office }
    }

    /// Sends what the errand ends in, some time. `reference` finds it in the log.
    pub fn send(&self, reference: String, errand: impl Future<Output = Option<Letter>> + Send + 'static) {
        if self.errands.try_send((reference, errand.boxed())).is_err() {
            tracing::warn!("Too many letters wait: one was not written");
        }
    }

    /// Looks whether the mail server lets us in, so that the host need not wait for somebody's letter to fail.
    pub async fn check(&self, reference: String) {
        let tested = tokio::time::timeout(self.office.patience, self.office.transport.test_connection()).await;
        self.office.note(&reference, tested.map(|result| result.map(drop)));
    }

    pub fn fault(&self) -> Option<MailFault> {
        self.office.fault.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Office {
    async fn work(self: Arc<Self>, waiting: mpsc::Receiver<(String, Errand)>) {
        let errands = stream::unfold(waiting, async |mut waiting| waiting.recv().await.map(|one| (one, waiting)));
        let each = |(reference, errand): (String, Errand)| {
            let office = self.clone();
            async move {
                // One errand that panics must not end all others.
                if let Ok(Some(letter)) = AssertUnwindSafe(errand).catch_unwind().await {
                    office.post(&reference, letter).await;
                }
            }
        };
        errands.for_each_concurrent(AT_ONCE, each).await;
    }

    async fn post(&self, reference: &str, letter: Letter) {
        let Some(message) = self.write(letter) else {
            // Nothing is wrong with the server.
            tracing::info!(reference, "A letter was not sent: no mail can be sent to an address of that form");
            return;
        };
        let sent = tokio::time::timeout(self.patience, self.transport.send(message)).await;
        self.note(reference, sent.map(|result| result.map(drop)));
    }

    fn write(&self, letter: Letter) -> Option<Message> {
        let to: Address = letter.to.parse().ok()?;
        let message = Message::builder()
            .from(self.sender.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject)
            .message_id(None)
            .header(AutoSubmitted)
            .header(ContentType::TEXT_PLAIN);
        message.body(letter.text).ok()
    }

    /// Remembers how it went. What the server said may quote an address and is not logged.
    fn note(
        &self,
        reference: &str,
        sent: Result<Result<(), lettre::transport::smtp::Error>, tokio::time::error::Elapsed>,
    ) {
        let kind = match sent {
            Ok(Ok(())) => None,
            Err(_) => Some(MailFaultKind::Hangs),
            Ok(Err(error)) if error.is_timeout() => Some(MailFaultKind::Hangs),
            Ok(Err(error)) => Some(match error.status() {
                Some(code) => MailFaultKind::Refuses(u16::from(code)),
                None => MailFaultKind::Unreachable,
            }),
        };
        match kind {
            Some(kind) => tracing::error!(reference, cause = ?kind, "A letter could not be sent"),
            None => tracing::info!(reference, "The mail server has taken a letter"),
        }
        let fault = kind.map(|kind| MailFault { kind, reference: reference.to_owned() });
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }
}

/// `Auto-Submitted: auto-generated`, so that no absence notice answers.
#[derive(Debug, Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_goes_over_the_network_in_the_clear() {
        let read = |url| MailRules::new(url, "Sparring <sparring@example.org>");
        for url in [
            "smtps://me:secret@mail.example.org",
            "smtp://me:secret@mail.example.org:587?tls=required",
            "smtp://mail.example.org",
            "smtp://me:secret@127.0.0.1:2525",
        ] {
            assert!(read(url).is_ok(), "{url}");
        }
        for url in ["smtp://me:secret@mail.example.org", "smtp://me:secret@mail.example.org?tls=opportunistic"] {
            assert!(matches!(read(url), Err(MailRulesFault::Plain)), "{url}");
        }
        for url in ["mail.example.org", "http://mail.example.org", "smtp://", "smtp://a?tls=maybe", "smtp://a b"] {
            assert!(matches!(read(url), Err(MailRulesFault::Url)), "{url}");
        }
        assert!(matches!(MailRules::new("smtp://localhost", "nobody"), Err(MailRulesFault::Sender)));
        let shown = format!("{:?}", read("smtps://me:secret@mail.example.org").expect("rules"));
        assert!(!shown.contains("secret"), "{shown}");
    }
}
