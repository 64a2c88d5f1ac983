//! The language of the command line, and errors in it.

use domain::Language;
use i18n::Messages;
use sandbox::SandboxError;
use std::path::Path;
use store::StoreError;

/// Messages in the language of the environment: `LC_ALL` over `LC_MESSAGES` over `LANG`.
pub fn messages() -> Messages {
    let chosen = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let is_russian = chosen.is_some_and(|locale| locale.starts_with("ru"));
    Messages::of(if is_russian { Language::Ru } else { Language::En })
}

/// An error of the store, with what to do about it.
pub fn of_store(error: StoreError) -> anyhow::Error {
    let t = messages();
    anyhow::anyhow!(match error {
        StoreError::CannotOpen { place, reason } => t.command_database_unopenable(place, reason),
        StoreError::ReadOnly => t.command_database_read_only().to_owned(),
        StoreError::Full => t.command_database_full().to_owned(),
        StoreError::Newer { unknown } => t.command_database_newer(unknown.join(", ")),
        other => return other.into(),
    })
}

/// An error of the sandbox, with what to do about it.
pub fn of_sandbox(error: &SandboxError) -> anyhow::Error {
    let t = messages();
    anyhow::anyhow!(match error {
        SandboxError::NoInterpreter { faults } => {
            let tried: Vec<String> =
                faults.iter().map(|fault| format!("{}: {}.", fault.path.display(), fault.reason)).collect();
            t.command_no_python(tried.join(" "))
        }
        other if other.is_about_namespaces() => t.command_no_namespaces(other.to_string()),
        other => t.command_no_cell(other.to_string()),
    })
}

/// A path as an argument of a message.
pub fn path(path: &Path) -> String {
    path.display().to_string()
}
