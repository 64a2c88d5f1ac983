//! Pages and API of Sparring. It stores what a person does, puts jobs into the queue and listens for their events; it
//! knows neither the judge nor the sandbox.
//!
//! * `accounts`: rules, passwords and limits where many people use one Sparring;
//! * `edge`: what every request passes: who asks and in which language, foreign pages, errors, limits, assets;
//! * `pages`: one file per page, with its template;
//! * `view`: pieces that several pages show (a result, the editor, a date);
//! * `api`: `/api/v1`, described by `/api/openapi.json`.

mod accounts;
mod api;
mod edge;
mod pages;
mod practice;
mod state;
mod view;

pub use accounts::address::key as address_key;
pub use accounts::mail::{MailRules, MailRulesFault};
pub use accounts::provider::{ProviderRules, ProviderRulesFault};
pub use accounts::rules::PasswordCost;
pub use accounts::{AccountRules, Accounts, GuestRules, Origin, OriginFault, Registration, Token};
pub use edge::assets::assets_prefix;
pub use edge::hosts::AllowedHosts;
pub use edge::measure::Metrics;
pub use state::{AppState, Clock, Ids, SystemClock, SystemIds};

use axum::Router;

/// The longest program that is taken, in bytes.
pub const PROGRAM_LIMIT: usize = 1024 * 1024;

/// Everything that is served, ready to be bound to a listener.
pub fn router(state: AppState) -> Router {
    let (api, _) = api::routes();
    let routes = pages::routes().merge(api);
    edge::wrap(routes, state)
}

/// The description of the API, as served under `/api/openapi.json`.
pub fn openapi() -> utoipa::openapi::OpenApi {
    api::routes().1
}
