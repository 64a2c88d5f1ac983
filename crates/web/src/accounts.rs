//! What makes an installation one for many people: its rules, its passwords, its limits. Without it there is one local
//! person and no login.

pub mod address;
pub mod limits;
pub mod password;
pub mod rules;
pub mod token;

use limits::Limits;
use password::Passwords;
pub use rules::{AccountRules, GuestRules, Origin, OriginFault, Registration};
pub use token::Token;

/// Everything that accounts need at run time.
#[derive(Debug)]
pub struct Accounts {
    pub rules: AccountRules,
    pub(crate) passwords: Passwords,
    pub(crate) limits: Limits,
}

impl Accounts {
    pub fn new(rules: AccountRules) -> Accounts {
        let limits = Limits::new(rules.submissions_per_minute);
        Accounts { passwords: Passwords::new(rules.password_cost), limits, rules }
    }
}
