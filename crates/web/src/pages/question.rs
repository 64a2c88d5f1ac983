//! A question: answer in your own words, compare, prove it, say how it came; the grade decides when it comes back.

use crate::AppState;
use crate::edge::error::PageError;
use crate::edge::fields::{Fields, Query};
use crate::edge::visit::{Answer, Visit};
use crate::pages::page;
use crate::pages::problem::submit;
use crate::practice::{library, review};
use crate::view::outcome::Outcome;
use crate::view::shell::{Place, Shell};
use crate::view::{when, words};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use coach::Grade;
use curriculum::{Exercise, FollowUp, Question};
use domain::{Attempt, AttemptMode, AttemptState, ExerciseId};
use i18n::Messages;
use uuid::Uuid;

/// How many earlier proof runs are searched for the author's own program.
const SEARCHED: u64 = 20;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/questions/{slug}", get(show))
        .route("/questions/{slug}/answer", post(answer))
        .route("/questions/{slug}/attempts", post(attempt))
        .route("/questions/{slug}/grade", post(grade))
}

#[derive(Template)]
#[template(path = "question.html")]
struct QuestionPage<'a> {
    shell: Shell,
    t: Messages,
    here: String,
    here_all: String,
    exercise: ExerciseId,
    facts: Vec<String>,
    question: &'a str,
    answer_text: String,
    is_revealed: bool,
    points: Vec<PointView<'a>>,
    answer: &'a str,
    proof: &'a str,
    proof_rows: usize,
    vim: bool,
    key: Uuid,
    pending: Option<Uuid>,
    outcome: Option<String>,
    follow_ups: &'a [FollowUp],
    grades: Vec<GradeView>,
    seen: i64,
    last_review: Option<String>,
    graded: Option<String>,
    next: Option<String>,
}

struct PointView<'a> {
    id: &'a str,
    text: &'a str,
    is_ticked: bool,
}

struct GradeView {
    number: u8,
    word: &'static str,
    when: String,
}

async fn show(visit: Visit, Path(slug): Path<String>, Query(query): Query) -> Answer {
    let (t, language) = (visit.t, visit.language());
    let question = library::question(&visit, &slug)?;
    let meta = &question.meta;
    let saved = visit.person.find_answer(meta.id).await?;
    let standing = review::load(&visit, meta.id).await?;
    let shown = shown_proof(&visit, &question).await?;
    let outcome = shown.as_ref().map(|attempt| Outcome::of(attempt, None, language).render());
    let here = format!("/questions/{slug}");
    let is_graded = query.has("graded");
    let next = if is_graded { review::due(&visit).await?.first().map(|next| next.meta.slug.clone()) } else { None };
    let ticked = saved.as_ref().map(|saved| saved.ticked.clone()).unwrap_or_default();
    page(&QuestionPage {
        shell: Shell::of(&visit, Place::Practise, meta.title.get(language)).with_work().about(meta.id),
        t,
        here_all: visit.here.to_string(),
        exercise: meta.id,
        facts: facts(&visit, &question),
        question: &question.question.get(language).0,
        answer_text: saved.map(|saved| saved.text).unwrap_or_default(),
        is_revealed: query.get("reveal") == Some("1"),
        points: question
            .points
            .iter()
            .map(|point| PointView {
                id: &point.id,
                text: &point.text.get(language).0,
                is_ticked: ticked.contains(&point.id),
            })
            .collect(),
        answer: &question.answer.get(language).0,
        proof: question.proof.trim_end(),
        proof_rows: question.proof.lines().count().clamp(4, 24),
        vim: visit.settings.vim_keys,
        key: visit.state.ids.timed(visit.now),
        pending: shown.filter(|attempt| attempt.state != AttemptState::Done).map(|attempt| attempt.id.0),
        outcome: outcome.transpose()?,
        follow_ups: question.follow_ups.get(language),
        grades: standing
            .outlooks
            .iter()
            .map(|outlook| GradeView {
                number: outlook.grade as u8,
                word: words::grade(t, outlook.grade),
                when: when::future(&visit, outlook.due_at),
            })
            .collect(),
        seen: standing.card.as_ref().map_or(0, |card| card.last_review_at),
        last_review: standing.card.as_ref().map(|card| t.question_reviewed(when::past(&visit, card.last_review_at))),
        graded: standing.card.filter(|_| is_graded).map(|card| t.question_graded(when::future(&visit, card.due_at))),
        next: next.map(|slug| format!("/questions/{slug}")),
        here,
    })
}

fn facts(visit: &Visit, question: &Question) -> Vec<String> {
    let (t, meta) = (visit.t, &question.meta);
    let library = visit.packs();
    let syllabus = &library.catalogue.syllabus;
    let mut facts = vec![words::level(t, meta.level).to_owned()];
    let skill = meta.skills.first().and_then(|id| syllabus.find_skill(id));
    let topic = skill.and_then(|skill| syllabus.find_topic(&skill.topic));
    facts.extend(topic.map(|topic| topic.title.get(visit.language()).clone()));
    facts.push(t.question_aloud(meta.minutes));
    facts
}

/// The attempt to show below the proof: one that still runs, else the latest of the unedited program.
async fn shown_proof(visit: &Visit, question: &Question) -> Result<Option<Attempt>, PageError> {
    let summaries = visit.person.attempts_of(question.meta.id, SEARCHED).await?;
    for summary in summaries.iter().filter(|one| one.mode == AttemptMode::Proof) {
        let Some(attempt) = visit.person.find_attempt(summary.id).await? else { continue };
        if attempt.state != AttemptState::Done || attempt.program.trim_end() == question.proof.trim_end() {
            return Ok(Some(attempt));
        }
    }
    Ok(None)
}

async fn keep_answer(visit: &Visit, question: &Question, fields: &Fields) -> Result<(), PageError> {
    let text = fields.get("answer").unwrap_or_default().replace("\r\n", "\n");
    if text.len() > crate::PROGRAM_LIMIT {
        return Err(PageError::ProgramTooLarge { bytes: text.len() });
    }
    let known = |id: &&str| question.points.iter().any(|point| point.id == **id);
    let ticked: Vec<String> = fields.all("point").filter(known).map(str::to_owned).collect();
    Ok(visit.person.save_answer(question.meta.id, &text, &ticked, visit.now).await?)
}

async fn answer(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Answer {
    let question = library::question(&visit, &slug)?;
    keep_answer(&visit, &question, &fields).await?;
    let reveals = fields.get("reveal") == Some("1");
    let target = if reveals { format!("/questions/{slug}?reveal=1#reveal") } else { format!("/questions/{slug}") };
    Ok(Redirect::to(&target).into_response())
}

async fn attempt(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Answer {
    let exercise = Exercise::Question(library::question(&visit, &slug)?);
    submit(&visit, &exercise, &fields).await
}

async fn grade(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Answer {
    let question = library::question(&visit, &slug)?;
    let grade = Grade::from_number(fields.number("grade")?).ok_or(PageError::MissingField("grade"))?;
    if fields.has("answer") {
        keep_answer(&visit, &question, &fields).await?;
    }
    review::grade(&visit, question.meta.id, grade, fields.number("seen").ok()).await?;
    Ok(Redirect::to(&format!("/questions/{slug}?graded=1")).into_response())
}
