//! The letters that Sparring sends: plain text, in the language of whoever reads them, never with more than they need.

use crate::accounts::Origin;
use crate::accounts::mail::Letter;
use crate::edge::visit::Visit;
use domain::PersonId;
use i18n::Messages;
use store::Account;

/// The language that somebody has chosen; else that of the page on which the letter was asked for.
pub async fn language_of(visit: &Visit, person: PersonId) -> Messages {
    let settings = visit.state.store.person(person).settings().await;
    settings.ok().and_then(|settings| settings.language).map_or(visit.t, Messages::of)
}

/// A link for a new password.
pub fn recovery(t: Messages, to: &str, origin: &Origin, token: &str, minutes: i64) -> Letter {
    let link = format!("{origin}/reset/{token}");
    letter(to, t.mail_recovery_subject(origin.host()), t.mail_recovery(to, link, minutes, origin.to_string()))
}

/// What has just changed about an account, said to where its owner reads it, in case it was not them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Password,
    /// Of the address; said to the former one.
    Address,
    /// The provider opens the account, or no longer does.
    Provider,
}

/// Tells the owner of an account about a change, where mail is sent at all.
pub fn tell(visit: &Visit, account: &Account, change: Change) {
    let Some(accounts) = visit.state.accounts.as_deref() else { return };
    let Some(mail) = &accounts.mail else { return };
    let (visit, account) = (visit.clone(), account.clone());
    mail.send(visit.reference(), async move {
        let t = language_of(&visit, account.person).await;
        let origin = &visit.state.accounts.as_deref()?.rules.origin;
        let what = match change {
            Change::Password => t.mail_changed_password(),
            Change::Address => t.mail_changed_address(),
            Change::Provider => t.mail_changed_provider(),
        };
        let when = crate::view::when::machine(visit.now).replace('T', " ").replace('Z', " UTC");
        let help = format!("{origin}/forgotten");
        let text = t.mail_changed(&account.address, help, origin.to_string(), what, when);
        Some(letter(&account.address, t.mail_changed_subject(origin.host(), what), text))
    });
}

fn letter(to: &str, subject: String, text: String) -> Letter {
    Letter { to: to.to_owned(), subject, text }
}
