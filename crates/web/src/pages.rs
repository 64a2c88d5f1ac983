//! One file per page: its address, what it loads, its template.

mod account;
mod assignment;
mod attempt;
mod course;
mod design;
mod drill;
mod entry;
mod host;
mod lesson;
mod placement;
mod practise;
mod preferences;
mod problem;
mod progress;
mod question;
mod rehearsal;
mod rehearse;
mod reports;
mod settings;
mod status;
mod syllabus;
mod today;
mod trace;
mod welcome;

use crate::AppState;
use crate::edge::error::PageError;
use askama::Template;
use axum::Router;
use axum::response::{Html, IntoResponse, Response};

pub fn routes() -> Router<AppState> {
    Router::new()
        .merge(welcome::routes())
        .merge(today::routes())
        .merge(practise::routes())
        .merge(problem::routes())
        .merge(attempt::routes())
        .merge(trace::routes())
        .merge(question::routes())
        .merge(drill::routes())
        .merge(design::routes())
        .merge(assignment::routes())
        .merge(rehearse::routes())
        .merge(rehearsal::routes())
        .merge(course::routes())
        .merge(placement::routes())
        .merge(lesson::routes())
        .merge(syllabus::routes())
        .merge(progress::routes())
        .merge(settings::routes())
        .merge(entry::routes())
        .merge(account::routes())
        .merge(host::routes())
        .merge(reports::routes())
        .merge(status::routes())
        .merge(preferences::routes())
}

/// A page, rendered.
pub fn page(template: &impl Template) -> Result<Response, PageError> {
    Ok(Html(template.render()?).into_response())
}

/// A choice of a filter.
#[derive(Debug)]
pub struct Menu {
    pub name: &'static str,
    pub label: &'static str,
    pub options: Vec<MenuOption>,
}

#[derive(Debug)]
pub struct MenuOption {
    pub value: String,
    pub label: String,
    pub is_chosen: bool,
}

impl Menu {
    pub fn new(
        name: &'static str,
        label: &'static str,
        chosen: Option<&str>,
        options: impl IntoIterator<Item = (String, String)>,
    ) -> Menu {
        let options = options
            .into_iter()
            .map(|(value, label)| MenuOption { is_chosen: chosen == Some(value.as_str()), value, label })
            .collect();
        Menu { name, label, options }
    }
}
