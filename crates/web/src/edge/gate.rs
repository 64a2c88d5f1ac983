//! Who may ask for what, where there are accounts. Whatever is not named here is for people with an account: a route that
//! somebody adds is never open by accident.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::visit::{Access, Visit};
use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Role;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Who a route is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    Everybody,
    /// Guests too; what they may open is narrowed by `practice::library`.
    Guests,
    /// Whoever has an account.
    People,
    /// Whoever has this role, or a greater one.
    From(Role),
}

/// Who a route is for, by its pattern.
pub fn audience(pattern: &str) -> Audience {
    match pattern {
        "/" | "/welcome" | "/assets/{version}/{*path}" | "/healthz" | "/readyz" | "/api/openapi.json" => {
            Audience::Everybody
        }
        "/sign-in" | "/sign-up" | "/sign-out" | "/join/{token}" | "/reset/{token}" | "/guest" | "/forgotten" => {
            Audience::Everybody
        }
        "/provider/start" | "/provider/callback" | "/provider/join" => Audience::Everybody,
        "/language" | "/theme" => Audience::Everybody,
        "/today" | "/practise" | "/syllabus" | "/progress" | "/settings" | "/export" => Audience::Guests,
        "/courses/{slug}" | "/exercises/{id}/draft" | "/exercises/{id}/kept" => Audience::Guests,
        "/api/v1/attempts" | "/api/v1/problems/{slug}/lint" => Audience::Guests,
        "/api/v1/exercises/{id}/draft" | "/api/v1/exercises/{id}/attempts" => Audience::Guests,
        _ if pattern.starts_with("/problems/{slug}") || pattern.starts_with("/courses/{course}/{lesson}") => {
            Audience::Guests
        }
        _ if pattern.starts_with("/attempts/{id}") || pattern.starts_with("/api/v1/attempts/{id}") => Audience::Guests,
        "/reports" | "/reports/{id}" => Audience::From(Role::Author),
        "/host/people" => Audience::From(Role::HeadHost),
        _ if pattern.starts_with("/host/people/") => Audience::From(Role::HeadHost),
        _ if pattern == "/host" || pattern.starts_with("/host/") => Audience::From(Role::Host),
        _ => Audience::People,
    }
}

pub async fn admit(State(state): State<AppState>, visit: Visit, request: Request, next: Next) -> Response {
    let Some(accounts) = &state.accounts else {
        // Where nobody signs in, there is nobody to lead.
        let pattern = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str).unwrap_or_default();
        return if needs_accounts(pattern) { PageError::NoPage.into_response() } else { next.run(request).await };
    };
    // No route: the answer is the same for everybody.
    let Some(pattern) = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned()) else {
        return next.run(request).await;
    };
    if let Err(error) = within_limits(accounts, &visit, request.method(), &pattern) {
        return error.into_response();
    }
    let audience = audience(&pattern);
    let refusal = match (&visit.access, audience) {
        (_, Audience::Everybody) => None,
        (Access::Unknown(cause), _) => Some(PageError::NotRecognised(cause.clone())),
        (Access::Local | Access::Stranger, _) => Some(PageError::SignInFirst),
        (Access::Guest, Audience::Guests) => None,
        (Access::Guest, _) => Some(PageError::NotForGuests),
        (Access::Account(account), Audience::From(role)) if account.role < role => Some(PageError::NotYourRole),
        (Access::Account(_), _) => None,
    };
    match refusal {
        // A page that somebody opens leads to the door, and from there to where they wanted to go.
        Some(PageError::SignInFirst) if request.method() == Method::GET && !pattern.starts_with("/api/") => {
            let to = utf8_percent_encode(&visit.here, NON_ALPHANUMERIC);
            Redirect::to(&format!("/sign-in?to={to}")).into_response()
        }
        Some(error) => error.into_response(),
        None => next.run(request).await,
    }
}

/// Routes that mean nothing to one local person.
fn needs_accounts(pattern: &str) -> bool {
    let is_door = matches!(
        pattern,
        "/sign-in" | "/sign-up" | "/sign-out" | "/join/{token}" | "/reset/{token}" | "/guest" | "/forgotten"
    );
    is_door
        || pattern.starts_with("/provider/")
        || pattern == "/host"
        || pattern.starts_with("/host/")
        || pattern.starts_with("/settings/account")
}

fn within_limits(accounts: &crate::Accounts, visit: &Visit, method: &Method, pattern: &str) -> Result<(), PageError> {
    let limits = &accounts.limits;
    let result = match &visit.access {
        Access::Guest | Access::Account(_) if *method == Method::GET => Ok(()),
        Access::Guest | Access::Account(_) => limits.writes.take(&visit.person.id(), visit.now),
        _ if pattern.starts_with("/assets/") || matches!(pattern, "/healthz" | "/readyz") => Ok(()),
        _ => limits.strangers.take(&visit.client, visit.now),
    };
    result.map_err(|seconds| PageError::Slow { seconds })
}
