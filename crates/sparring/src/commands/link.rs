//! `sparring link`: a link that works once, for whoever sits at the machine.

use crate::commands::data::with_store;
use crate::commands::{online, print};
use crate::configuration::{Configuration, DataOptions};
use crate::speech::messages;
use anyhow::{Context, Result};
use domain::Role;
use std::process::ExitCode;
use store::{Link, LinkPurpose};
use web::{Clock, Ids, SystemClock, SystemIds, Token};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Whose password is to be chosen anew; without it the link makes a head host
    #[arg(value_name = "ADDRESS")]
    address: Option<String>,
    #[command(flatten)]
    data: DataOptions,
}

/// How long somebody has for choosing a new password.
const RESET_WITHIN: i64 = 24 * 3600 * 1_000_000;

pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let t = messages();
    let configuration = Configuration { accounts: Some(true), ..Configuration::load(&arguments.data)? };
    let rules = online::rules(&configuration)?.context("accounts are on")?;
    with_store(&arguments.data, async |store| {
        store.migrate().await?;
        let (token, now) = (Token::new(&SystemIds), SystemClock.now());
        let link = match &arguments.address {
            None => online::set_up(SystemIds.timed(now), now),
            Some(address) => {
                let found = store.directory().find_credentials(&web::address_key(address)).await?;
                let (person, _) = found.with_context(|| t.command_no_account(address))?;
                Link {
                    id: SystemIds.timed(now),
                    purpose: LinkPurpose::Reset,
                    role: Role::Candidate,
                    group: None,
                    person: Some(person),
                    created_at: now,
                    expires_at: now + RESET_WITHIN,
                    uses_left: 1,
                }
            }
        };
        store.directory().add_link(&link, &token.hash()).await?;
        let place = if link.purpose == LinkPurpose::Reset { "reset" } else { "join" };
        print(&format!("{}/{place}/{}\n", rules.origin, token.as_str()))
    })
}
