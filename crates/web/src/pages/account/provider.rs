//! Linking one's account with the identity provider, and ending that. Nobody is left without a way in.

use super::{Faults, account, answer, confirm, saved};
use crate::accounts::letters;
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::visit::{Answer, Visit};
use crate::pages::entry::provider::{provider, set_out};
use crate::pages::page;
use crate::view::shell::{Place, Shell};
use crate::view::when;
use askama::Template;
use axum::http::header::SET_COOKIE;
use axum::response::IntoResponse;
use i18n::Messages;

/// What the account's page says of the provider.
pub struct ProviderView {
    pub label: String,
    /// Since when it is linked.
    pub linked: Option<String>,
}

pub async fn view(visit: &Visit) -> Result<Option<ProviderView>, PageError> {
    let Ok((_, provider)) = provider(visit) else { return Ok(None) };
    let linked = visit.person.identities().await?.into_iter().find(|(one, _)| one.issuer == provider.issuer());
    let linked = linked.map(|(_, at)| when::past(visit, at));
    Ok(Some(ProviderView { label: provider.rules.label.clone(), linked }))
}

#[derive(Template)]
#[template(path = "provider.html")]
struct OnwardPage {
    shell: Shell,
    t: Messages,
    label: String,
    onward: String,
}

/// Shows the way to the provider as a link: by our own policy no form leads to another site.
pub async fn link(visit: Visit, fields: Fields) -> Answer {
    let (_, provider) = provider(&visit)?;
    let account = account(&visit)?;
    if let Some(fault) = confirm(&visit, account, &fields).await? {
        return refuse(&visit, fault).await;
    }
    let back = "/settings/account?saved#provider".to_owned();
    let (cookie, onward) = set_out(&visit, back, Some(account.person)).await?;
    let title = visit.t.provider_onward_title();
    let shown = OnwardPage {
        shell: Shell::of(&visit, Place::Settings, title),
        t: visit.t,
        label: provider.rules.label.clone(),
        onward,
    };
    Ok(([(SET_COOKIE, cookie)], page(&shown)?).into_response())
}

pub async fn unlink(visit: Visit, fields: Fields) -> Answer {
    let (_, provider) = provider(&visit)?;
    let account = account(&visit)?;
    if let Some(fault) = confirm(&visit, account, &fields).await? {
        return refuse(&visit, fault).await;
    }
    if visit.state.store.directory().find_password(account.person).await?.is_none() {
        return refuse(&visit, visit.t.provider_only_way().to_owned()).await;
    }
    visit.person.unlink_identities(provider.issuer()).await?;
    tracing::info!(person.id = %account.person, "A provider was unlinked from an account");
    letters::tell(&visit, account, letters::Change::Provider);
    saved()
}

async fn refuse(visit: &Visit, fault: String) -> Answer {
    answer(visit, false, Faults { provider: Some(fault), ..Faults::default() }).await
}
