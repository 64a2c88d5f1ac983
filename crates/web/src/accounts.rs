//! What makes an installation one for many people: its rules, its passwords, its limits. Without it there is one local
//! person and no login.

pub mod address;
pub mod letters;
pub mod limits;
pub mod mail;
pub mod password;
pub mod provider;
pub mod rules;
pub mod token;

use crate::practice::room::Rooms;
use limits::Limits;
use mail::Mail;
use password::Passwords;
use provider::Provider;
pub use rules::{AccountRules, GuestRules, Origin, OriginFault, Registration};
pub use token::Token;

/// Everything that accounts need at run time.
#[derive(Debug)]
pub struct Accounts {
    pub rules: AccountRules,
    pub(crate) passwords: Passwords,
    pub(crate) limits: Limits,
    /// Where the host has configured a mail server.
    pub mail: Option<Mail>,
    /// Where people may come in through an identity provider.
    pub(crate) provider: Option<Provider>,
    pub(crate) rooms: Rooms,
}

impl Accounts {
    /// With a mail server this needs a running Tokio, in which letters are sent.
    pub fn new(rules: AccountRules) -> Accounts {
        let limits = Limits::new(rules.submissions_per_minute);
        let mail = rules.mail.as_ref().map(|mail| Mail::start(mail, rules.origin.name()));
        let provider = rules.provider.as_ref().map(|provider| Provider::new(provider, &rules.origin));
        Accounts {
            passwords: Passwords::new(rules.password_cost),
            limits,
            mail,
            provider,
            rooms: Rooms::default(),
            rules,
        }
    }
}
