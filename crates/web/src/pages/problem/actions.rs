//! What the forms of the problem page do. Each ends on a page that can be reloaded.

use super::Address;
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::visit::{Answer, Visit};
use crate::practice::attempts::{self, NewAttempt};
use crate::practice::hints::{Ladder, Rung};
use crate::practice::{claims, library};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use curriculum::Exercise;

pub async fn attempt(visit: Visit, Path(place): Path<Address>, fields: Fields) -> Answer {
    let exercise = Exercise::Problem(place.open(&visit).await?);
    submit(&visit, &exercise, &fields).await
}

/// Takes an attempt from a form; the page of the attempt shows it, and asks again until it is judged.
pub async fn submit(visit: &Visit, exercise: &Exercise, fields: &Fields) -> Answer {
    let program = fields.program()?;
    attempts::check_program(&program)?;
    if fields.has("revision") {
        attempts::keep_program(visit, exercise, fields).await?;
    }
    let new = NewAttempt {
        mode: fields.number("mode")?,
        program,
        own_input: fields.filled("own_input").map(str::to_owned),
        key: fields.uuid("key"),
        claim: claims::read(|name| fields.filled(name))?,
    };
    let attempt = attempts::create(visit, exercise, new).await?;
    Ok(Redirect::to(&format!("/attempts/{}", attempt.id)).into_response())
}

pub async fn hint(visit: Visit, Path(place): Path<Address>, fields: Fields) -> Answer {
    let problem = place.open(&visit).await?;
    let rung = fields.require("rung").ok().and_then(Rung::parse).ok_or(PageError::MissingField("rung"))?;
    if !Ladder::load(&visit, &problem).await?.reaches(rung) {
        return Err(PageError::TooEarly);
    }
    attempts::keep_program(&visit, &Exercise::Problem(problem.clone()), &fields).await?;
    visit.person.open_hint(problem.meta.id, &rung.name(), visit.now).await?;
    let part = match rung {
        Rung::Hint(_) => "hints",
        Rung::Parsons => "parsons",
        Rung::Masked | Rung::Words(_) | Rung::Solution => "masked",
        Rung::Editorial => "editorial",
    };
    let address = library::address(&Exercise::Problem(problem));
    Ok(Redirect::to(&format!("{address}#{part}")).into_response())
}

/// Checks an order of the lines. The order stays in the address, so that the page can be reloaded.
pub async fn parsons(visit: Visit, Path(place): Path<Address>, fields: Fields) -> Answer {
    let address = library::address(&Exercise::Problem(place.open(&visit).await?));
    let order: Vec<String> = placed(&fields).into_iter().map(|(number, indent)| format!("{number}.{indent}")).collect();
    Ok(Redirect::to(&format!("{address}?order={}#parsons", order.join("-"))).into_response())
}

/// Numbers of the lines from the top, with their indents. Lines on the same position keep the order in which they came.
fn placed(fields: &Fields) -> Vec<(usize, usize)> {
    let mut lines: Vec<(i64, usize, usize)> = fields
        .pairs()
        .filter_map(|(name, value)| {
            let number: usize = name.strip_prefix("position-")?.parse().ok()?;
            let indent = fields.get(&format!("indent-{number}")).and_then(|indent| indent.parse().ok()).unwrap_or(0);
            Some((value.parse().unwrap_or(i64::MAX), number, indent))
        })
        .take(200)
        .collect();
    lines.sort_by_key(|(position, _, _)| *position);
    lines.into_iter().map(|(_, number, indent)| (number, indent)).collect()
}

/// Reads back what [`parsons`] put into the address.
pub fn read_order(text: &str) -> Option<Vec<(usize, usize)>> {
    text.split('-')
        .map(|line| {
            let (number, indent) = line.split_once('.')?;
            Some((number.parse().ok()?, indent.parse().ok()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_become_an_order() {
        let fields = Fields::parse("position-0=2&indent-0=1&position-1=1&indent-1=0&position-2=x").expect("fields");
        assert_eq!(placed(&fields), [(1, 0), (0, 1), (2, 0)]);
        assert_eq!(read_order("1.0-0.1"), Some(vec![(1, 0), (0, 1)]));
        assert_eq!(read_order("1"), None);
    }
}
