//! What serving others takes: accounts, the minimum of layers, a first host, and clearing away what has ended.

use crate::commands::print;
use crate::configuration::Configuration;
use crate::machine::MachineOptions;
use crate::speech::{self, messages};
use anyhow::{Result, bail};
use domain::{PersonId, Role};
use sandbox::{Environment, Sandbox};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use store::{Link, LinkPurpose};
use web::{
    AccountRules, Accounts, AllowedHosts, AppState, GuestRules, MailRules, Origin, PasswordCost, ProviderRules,
    Registration, Token,
};

/// How long the first host has for setting up.
const SET_UP_WITHIN: i64 = 24 * 3600 * 1_000_000;
const CLEAR_EVERY: Duration = Duration::from_secs(3600);

/// The rules of accounts; `None` where one person works alone on this machine.
pub fn rules(configuration: &Configuration) -> Result<Option<AccountRules>> {
    let t = messages();
    let listens_beyond = !configuration.listen.ip().is_loopback();
    let address = || configuration.listen.ip().to_string();
    match configuration.accounts {
        Some(false) if listens_beyond => bail!(t.command_not_loopback(address())),
        Some(false) => return Ok(None),
        None if !listens_beyond && configuration.public_origin.is_none() => return Ok(None),
        _ => {}
    }
    let origin: Origin = match &configuration.public_origin {
        Some(text) => text.parse()?,
        None if listens_beyond => bail!(t.command_no_origin(address())),
        None => format!("http://{}", configuration.listen).parse()?,
    };
    let registration = match configuration.registration.as_str() {
        "invitation" => Registration::Invitation,
        "open" => Registration::Open,
        "closed" => Registration::Closed,
        other => bail!(t.command_unknown_registration(other)),
    };
    let lets_guests_in = configuration.guests.unwrap_or(registration == Registration::Open);
    Ok(Some(AccountRules {
        origin,
        registration,
        guests: lets_guests_in.then(|| GuestRules {
            lessons: configuration.guest_lessons,
            problems: configuration.guest_problems.clone(),
        }),
        trusted_proxies: configuration.trusted_proxies,
        submissions_per_minute: configuration.submissions_per_minute,
        storage_limit: configuration.storage_mb.saturating_mul(1024 * 1024),
        password_cost: PasswordCost::default(),
        mail: mail(configuration)?,
        provider: provider(configuration)?,
    }))
}

fn mail(configuration: &Configuration) -> Result<Option<MailRules>> {
    match (&configuration.smtp_url, &configuration.mail_from) {
        (None, None) => Ok(None),
        (Some(url), Some(sender)) => Ok(Some(MailRules::new(url, sender)?)),
        _ => bail!(messages().command_mail_halved()),
    }
}

fn provider(configuration: &Configuration) -> Result<Option<ProviderRules>> {
    match (&configuration.oidc_issuer, &configuration.oidc_client_id) {
        (None, None) => Ok(None),
        (Some(issuer), Some(id)) => {
            let label = configuration.oidc_label.as_deref().unwrap_or("OpenID Connect");
            Ok(Some(ProviderRules::new(issuer, id, configuration.oidc_client_secret.as_deref(), label)?))
        }
        _ => bail!(messages().command_provider_halved()),
    }
}

/// Tries the mail server, so that the host sees on the status page whether it works.
pub async fn try_mail(state: AppState) {
    if let Some(mail) = state.accounts.as_deref().and_then(|accounts| accounts.mail.as_ref()) {
        mail.check(format!("{:06x}", state.ids.seed() & 0xff_ffff)).await;
    }
}

/// The same when the port is known that was asked for as 0.
pub fn at(rules: AccountRules, address: SocketAddr) -> AccountRules {
    match rules.origin.host().strip_suffix(":0") {
        Some(_) => AccountRules {
            origin: format!("http://{address}").parse().expect("a socket address is an origin"),
            ..rules
        },
        None => rules,
    }
}

/// The names under which the server may be asked.
pub fn hosts(accounts: Option<&Accounts>, has_origin: bool, address: SocketAddr) -> AllowedHosts {
    match accounts {
        Some(accounts) if has_origin => AllowedHosts::of(&accounts.rules.origin),
        _ => AllowedHosts::loopback(address.port()),
    }
}

/// Programs of strangers are run only behind every layer that `sparring doctor` calls required.
pub fn check_layers(machine: &MachineOptions) -> Result<()> {
    let sandbox = Sandbox::new(machine.settings()?).map_err(|error| speech::of_sandbox(&error))?;
    let warmed = sandbox.warm_up(Environment::standard(0)).map_err(|error| speech::of_sandbox(&error));
    let layers = sandbox.layers();
    Sandbox::close(&sandbox);
    warmed?;
    let missing: Vec<String> = layers
        .into_iter()
        .filter(|(layer, active, _)| layer.is_required() && !active)
        .map(|(layer, _, detail)| format!("{} ({detail})", layer.name()))
        .collect();
    if missing.is_empty() { Ok(()) } else { bail!(messages().command_layers_missing(missing.join(", "))) }
}

/// Where nobody runs the installation yet, prints the link with which somebody sets it up.
pub async fn greet_host(state: &AppState) -> Result<()> {
    let Some(accounts) = &state.accounts else { return Ok(()) };
    let t = messages();
    print(&format!("{}\n", t.command_origin(accounts.rules.origin.to_string())))?;
    if state.store.directory().has_head_host().await? {
        return Ok(());
    }
    let link = set_up_link(state, &accounts.rules.origin).await?;
    print(&format!("{}\n", t.command_set_up(link)))
}

async fn set_up_link(state: &AppState, origin: &Origin) -> Result<String> {
    let token = Token::new(state.ids.as_ref());
    let now = state.clock.now();
    let link = set_up(state.ids.timed(now), now);
    state.store.directory().add_link(&link, &token.hash()).await?;
    Ok(format!("{origin}/join/{}", token.as_str()))
}

/// A link that makes a head host. An earlier one ends with it.
pub fn set_up(id: uuid::Uuid, now: i64) -> Link {
    Link {
        id,
        purpose: LinkPurpose::SetUp,
        role: Role::HeadHost,
        group: None,
        person: None,
        created_at: now,
        expires_at: now + SET_UP_WITHIN,
        uses_left: 1,
    }
}

/// Deletes who wanted to leave and what has ended, once an hour. Where the wall clock has leapt since the last time, it
/// waits: a wrong clock must delete nobody.
pub async fn clear_now_and_then(state: AppState) {
    loop {
        let (before, started) = (state.clock.now(), Instant::now());
        tokio::time::sleep(CLEAR_EVERY).await;
        let now = state.clock.now();
        let passed = i64::try_from(started.elapsed().as_micros()).unwrap_or(i64::MAX);
        if (now - before - passed).abs() > 600 * 1_000_000 {
            tracing::warn!("The clock has leapt: nothing is cleared away until the next hour");
            continue;
        }
        match state.store.directory().clear(now, PersonId::LOCAL).await {
            Ok(cleared) => tracing::info!(
                people = cleared.left,
                guests = cleared.guests,
                sessions = cleared.sessions,
                "What has ended was cleared away"
            ),
            Err(error) => tracing::warn!(cause = %error, "What has ended could not be cleared away"),
        }
    }
}
