//! Language and colours, from the header of any page. What stands in an editor goes along and is kept.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::greet::language_cookie;
use crate::edge::visit::{Answer, Visit, remember, safe_path};
use crate::practice::attempts::keep_program;
use crate::practice::library;
use axum::Router;
use axum::extract::Path;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect};
use axum::routing::post;
use domain::{ExerciseId, Language, PersonId};
use store::Theme;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/language", post(switch_language))
        .route("/theme", post(switch_theme))
        .route("/exercises/{id}/draft", post(save_draft))
        .route("/exercises/{id}/kept", post(drop_kept))
}

async fn switch_language(visit: Visit, fields: Fields) -> Answer {
    let language: Language = fields.number("language")?;
    keep_text(&visit, fields.uuid("exercise").map(ExerciseId), &fields).await?;
    remember(&visit, |settings| settings.language = Some(language)).await;
    Ok(([(SET_COOKIE, language_cookie(language))], back(&fields)).into_response())
}

async fn switch_theme(visit: Visit, fields: Fields) -> Answer {
    let name = fields.require("theme")?;
    let theme = Theme::ALL.into_iter().find(|theme| theme.name() == name).ok_or(PageError::MissingField("theme"))?;
    remember(&visit, |settings| settings.theme = theme).await;
    Ok(back(&fields).into_response())
}

/// Saves the draft without script.
async fn save_draft(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    keep_text(&visit, id.parse().ok(), &fields).await?;
    Ok(back(&fields).into_response())
}

/// Throws away the versions of a draft that lost against another one.
async fn drop_kept(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = id.parse().map_err(|_| PageError::NoPage)?;
    keep_text(&visit, Some(id), &fields).await?;
    visit.person.drop_draft_conflicts(id).await?;
    Ok(back(&fields).into_response())
}

fn back(fields: &Fields) -> Redirect {
    Redirect::to(safe_path(fields.get("back").unwrap_or("/")))
}

/// Keeps the program or the answer that a form carries.
async fn keep_text(visit: &Visit, id: Option<ExerciseId>, fields: &Fields) -> Result<(), PageError> {
    // Who has not signed in has nothing kept.
    let Some(id) = id.filter(|_| visit.person.id() != PersonId::NOBODY) else { return Ok(()) };
    let Some(exercise) = visit.packs().catalogue.find_exercise(id) else { return Ok(()) };
    library::check_open(visit, &exercise)?;
    keep_program(visit, &exercise, fields).await?;
    if let Some(text) = fields.get("answer") {
        let ticked: Vec<String> = fields.all("point").map(str::to_owned).collect();
        visit.person.save_answer(id, &text.replace("\r\n", "\n"), &ticked, visit.now).await?;
    }
    Ok(())
}
