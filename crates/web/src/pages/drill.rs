//! A drill: one program, one answer, checked at once; a wrong answer shows which rule leads to it.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::Fields;
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::practice::drills::{self, Content, Drill, Input, same};
use crate::practice::library;
use crate::view::prose::inline;
use crate::view::shell::{Place, Shell};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use curriculum::DrillGenerator;
use i18n::Messages;
use store::DrillAnswer;
use uuid::Uuid;

/// How many of the latest answers the page shows.
const TALLY: usize = 5;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/drills/{slug}", get(next))
        .route("/drills/{slug}/{instance}", get(show))
        .route("/drills/{slug}/{instance}/answers", post(answer))
}

#[derive(Template)]
#[template(path = "drill.html")]
struct DrillPage<'a> {
    shell: Shell,
    t: Messages,
    here: String,
    action: String,
    title: &'a str,
    prompt: Option<String>,
    program: &'a str,
    is_choice: bool,
    choices: Vec<Choice<'a>>,
    answered: Option<Answered<'a>>,
    tally: Vec<bool>,
    score: String,
}

struct Choice<'a> {
    text: &'a str,
    class: &'static str,
    tag: &'static str,
    is_given: bool,
}

struct Answered<'a> {
    class: &'static str,
    word: &'static str,
    /// Expected and given, where there was nothing to choose from.
    texts: Option<(&'a str, String)>,
    rule: Option<String>,
    explain: Option<String>,
    ran: String,
}

#[derive(Template)]
#[template(path = "drill-preparing.html")]
struct Preparing<'a> {
    shell: Shell,
    t: Messages,
    title: &'a str,
    here: String,
}

/// The next instance gets an address of its own, so that a reload shows the same one.
async fn next(visit: Visit, Path(slug): Path<String>) -> Answer {
    let generator = library::drill(&visit, &slug)?;
    if let Some(drill) = drills::next(&visit, &generator).await? {
        return Ok(Redirect::to(&format!("/drills/{slug}/{}", drill.instance.id)).into_response());
    }
    let title = generator.meta.title.get(visit.language());
    page(&Preparing {
        shell: Shell::of(&visit, Place::Practise, title).refreshing(true),
        t: visit.t,
        title,
        here: format!("/drills/{slug}"),
    })
}

async fn show(visit: Visit, Path((slug, instance)): Path<(String, String)>) -> Answer {
    let generator = library::drill(&visit, &slug)?;
    let drill = load(&visit, &generator, &instance).await?;
    let given = drill.earlier_answer(&visit).await?;
    let latest = visit.person.recent_drill_answers(200).await?;
    let tally: Vec<bool> = latest
        .iter()
        .filter(|answer| answer.generator == generator.meta.id)
        .take(TALLY)
        .map(|answer| answer.correct)
        .collect();
    let (t, language, content) = (visit.t, visit.language(), &drill.content);
    let title = generator.meta.title.get(language);
    page(&DrillPage {
        shell: Shell::of(&visit, Place::Practise, title).with_code().about(generator.meta.id),
        t,
        here: format!("/drills/{slug}"),
        action: format!("/drills/{slug}/{instance}/answers"),
        title,
        prompt: Some(inline(content.prompt.get(language))).filter(|prompt| !prompt.is_empty()),
        program: content.program.trim_end(),
        is_choice: content.input == Input::Choice,
        choices: content.choices.iter().map(|text| choice(t, content, given.as_ref(), text)).collect(),
        answered: given.as_ref().map(|given| answered(t, &generator, content, given)),
        score: t.drill_score(tally.iter().filter(|correct| **correct).count(), tally.len()),
        tally,
    })
}

async fn load(visit: &Visit, generator: &DrillGenerator, instance: &str) -> Result<Drill, PageError> {
    let instance: Uuid = instance.parse().map_err(|_| PageError::NoPage)?;
    drills::load(visit, generator, instance).await
}

fn choice<'a>(t: Messages, content: &Content, given: Option<&DrillAnswer>, text: &'a str) -> Choice<'a> {
    let is_given = given.is_some_and(|given| same(&given.given, text));
    let is_right = given.is_some() && same(&content.answer, text);
    let (class, tag) = match (is_right, is_given) {
        (true, true) => ("right", t.drill_tag_yours_right()),
        (true, false) => ("right", t.drill_tag_right()),
        (false, true) => ("given bad", t.drill_tag_yours()),
        (false, false) => ("", ""),
    };
    Choice { text, class, tag, is_given }
}

fn answered<'a>(t: Messages, generator: &'a DrillGenerator, content: &'a Content, given: &DrillAnswer) -> Answered<'a> {
    let rule = given.rule.as_ref().and_then(|id| generator.rules.iter().find(|rule| rule.id == *id));
    Answered {
        class: if given.correct { "good" } else { "bad" },
        word: if given.correct { t.drill_correct() } else { t.drill_wrong() },
        texts: (content.input == Input::Text && !given.correct)
            .then(|| (content.answer.trim_end(), given.given.trim_end().to_owned())),
        rule: rule.map(|rule| inline(rule.message.get(t.language))),
        explain: content.explain.as_ref().map(|text| inline(text.get(t.language))),
        ran: t.drill_ran(&content.interpreter),
    }
}

async fn answer(visit: Visit, Path((slug, instance)): Path<(String, String)>, fields: Fields) -> Answer {
    let generator = library::drill(&visit, &slug)?;
    let drill = load(&visit, &generator, &instance).await?;
    drill.answer(&visit, fields.require("answer")?).await?;
    Ok(Redirect::to(&format!("/drills/{slug}/{instance}")).into_response())
}
