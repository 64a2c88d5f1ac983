//! Settings of the person, and the list of keys.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::greet::language_cookie;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::view::shell::{Place, Shell};
use askama::Template;
use axum::http::header::{CONTENT_DISPOSITION, SET_COOKIE};
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use axum::{Json, Router};
use domain::Language;
use i18n::Messages;
use jiff::tz::TimeZone;
use store::{Settings, Theme};

pub fn routes() -> Router<AppState> {
    Router::new().route("/settings", get(show).post(save)).route("/export", get(export))
}

#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage<'a> {
    shell: Shell,
    t: Messages,
    is_saved: bool,
    has_account: bool,
    themes: Vec<ThemeOption>,
    vim_keys: bool,
    single_keys: bool,
    lint: bool,
    time_zone: &'a str,
    sureness: [ThemeOption; 3],
    keys: Vec<Key>,
}

struct ThemeOption {
    value: &'static str,
    label: &'static str,
    is_chosen: bool,
}

struct Key {
    caps: Vec<&'static str>,
    text: &'static str,
}

async fn show(visit: Visit, Query(query): Query) -> Answer {
    let t = visit.t;
    let theme = |theme: Theme| ThemeOption {
        value: theme.name(),
        label: match theme {
            Theme::System => t.settings_theme_system(),
            Theme::Light => t.settings_theme_light(),
            Theme::Dark => t.settings_theme_dark(),
        },
        is_chosen: theme == visit.settings.theme,
    };
    page(&SettingsPage {
        shell: Shell::of(&visit, Place::Settings, t.settings_title()),
        t,
        is_saved: query.has("saved"),
        has_account: visit.account().is_some(),
        themes: Theme::ALL.map(theme).into(),
        vim_keys: visit.settings.vim_keys,
        single_keys: visit.settings.single_keys,
        lint: visit.settings.lint,
        time_zone: visit.settings.time_zone.as_deref().unwrap_or_default(),
        sureness: [
            (None, "level", t.settings_sureness_level()),
            (Some(true), "always", t.settings_sureness_always()),
            (Some(false), "never", t.settings_sureness_never()),
        ]
        .map(|(setting, value, label)| ThemeOption {
            value,
            label,
            is_chosen: visit.settings.asks_sureness == setting,
        }),
        keys: keys(t),
    })
}

fn keys(t: Messages) -> Vec<Key> {
    let key = |caps: &[&'static str], text| Key { caps: caps.to_vec(), text };
    vec![
        key(&["?"], t.key_help()),
        key(&["/"], t.key_search()),
        key(&["g", "t"], t.key_today()),
        key(&["g", "p"], t.key_practise()),
        key(&["g", "s"], t.key_syllabus()),
        key(&["g", "o"], t.key_progress()),
        key(&["g", "e"], t.key_settings()),
        key(&["Ctrl", "⏎"], t.key_run()),
        key(&["Ctrl", "⇧", "⏎"], t.key_submit()),
        key(&["Esc", "Tab"], t.key_leave_editor()),
        key(&["1", "–", "4"], t.key_choose()),
        key(&["n"], t.key_another()),
    ]
}

/// Everything that is stored of the person, as one file; `sparring import` reads it.
async fn export(visit: Visit) -> Answer {
    let export = visit.person.export(visit.now).await?;
    let saved_as = [(CONTENT_DISPOSITION, "attachment; filename=\"sparring.json\"")];
    Ok((saved_as, Json(export)).into_response())
}

async fn save(visit: Visit, fields: Fields) -> Answer {
    let language: Language = fields.number("language")?;
    let theme = fields.require("theme")?;
    let zone = fields.get("time_zone").map(str::trim).filter(|zone| !zone.is_empty());
    if let Some(name) = zone
        && TimeZone::get(name).is_err()
    {
        return Err(PageError::UnknownTimeZone(name.chars().take(60).collect()));
    }
    let settings = Settings {
        language: Some(language),
        theme: Theme::ALL.into_iter().find(|one| one.name() == theme).ok_or(PageError::MissingField("theme"))?,
        vim_keys: fields.has("vim_keys"),
        single_keys: fields.has("single_keys"),
        lint: fields.has("lint"),
        time_zone: zone.map(str::to_owned),
        asks_sureness: match fields.get("sureness") {
            Some("always") => Some(true),
            Some("never") => Some(false),
            Some(_) => None,
            // A page that was loaded before the question was there.
            None => visit.settings.asks_sureness,
        },
    };
    visit.person.save_settings(&settings).await?;
    Ok(([(SET_COOKIE, language_cookie(language))], Redirect::to("/settings?saved")).into_response())
}
