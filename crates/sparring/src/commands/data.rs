//! `migrate`, `backup`, `export`, `import`: the database and one person's data.

use crate::commands::{print, serve};
use crate::configuration::{Configuration, DataOptions};
use crate::speech;
use anyhow::{Context, Result};
use domain::PersonId;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::{PersonStore, SchemaState, Store};
use web::Clock;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    data: DataOptions,
}

#[derive(Debug, clap::Args)]
pub struct FileArguments {
    /// The file to write or to read
    file: PathBuf,
    /// Whose data: the address of an account [default: the local person]
    #[arg(long, value_name = "ADDRESS")]
    person: Option<String>,
    #[command(flatten)]
    data: DataOptions,
}

/// Brings the database to the shape of this version.
pub fn migrate(arguments: Arguments) -> Result<ExitCode> {
    with_store(&arguments.data, async |store| {
        let text = match store.schema_state().await? {
            SchemaState::Current => "The database is up to date.\n".to_owned(),
            SchemaState::Behind { pending } => {
                store.migrate().await?;
                format!("Applied: {}\n", pending.join(", "))
            }
            SchemaState::Newer { unknown } => return Err(store::StoreError::Newer { unknown }.into()),
        };
        print(&text)
    })
}

/// A copy of the whole database, made while the server runs.
pub fn backup(arguments: FileArguments) -> Result<ExitCode> {
    with_store(&arguments.data, async |store| {
        store.backup(&arguments.file).await?;
        print(&format!("Backed up to {}\n", arguments.file.display()))
    })
}

/// Everything of the local person as JSON.
pub fn export(arguments: FileArguments) -> Result<ExitCode> {
    with_store(&arguments.data, async |store| {
        store.migrate().await?;
        let exported = find_person(store, &arguments).await?.export(web::SystemClock.now()).await?;
        let text = serde_json::to_string_pretty(&exported)?;
        write(&arguments.file, &text)?;
        print(&format!("Exported to {}\n", arguments.file.display()))
    })
}

/// Adds what an export holds to the local person; what is there already stays.
pub fn import(arguments: FileArguments) -> Result<ExitCode> {
    with_store(&arguments.data, async |store| {
        store.migrate().await?;
        let text = std::fs::read_to_string(&arguments.file)
            .with_context(|| format!("cannot read {}", arguments.file.display()))?;
        let exported = serde_json::from_str(&text)
            .with_context(|| format!("{} is not an export of Sparring", arguments.file.display()))?;
        let person = find_person(store, &arguments).await?;
        person.ensure_exists(web::SystemClock.now()).await?;
        person.import(&exported).await?;
        print(&format!("Imported {}\n", arguments.file.display()))
    })
}

async fn find_person(store: &Store, arguments: &FileArguments) -> Result<PersonStore> {
    let Some(address) = &arguments.person else { return Ok(store.person(PersonId::LOCAL)) };
    let found = store.directory().find_credentials(&web::address_key(address)).await?;
    let (person, _) = found.with_context(|| speech::messages().command_no_account(address))?;
    Ok(store.person(person))
}

pub fn with_store(data: &DataOptions, act: impl AsyncFnOnce(&Store) -> Result<()>) -> Result<ExitCode> {
    let configuration = Configuration::load(data)?;
    std::fs::create_dir_all(&configuration.data)
        .with_context(|| format!("the data folder {} cannot be made", configuration.data.display()))?;
    let runtime = tokio::runtime::Runtime::new().context("the runtime cannot be started")?;
    runtime.block_on(async {
        let store = serve::open_store(&configuration).await?;
        act(&store).await
    })?;
    Ok(ExitCode::SUCCESS)
}

fn write(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}
