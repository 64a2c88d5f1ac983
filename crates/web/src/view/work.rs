//! The place where a program is written, run and judged: editor, own input, result. The same for problems and lessons.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::{claims, climb, insights};
use crate::view::call::own_input_example;
use crate::view::growth::raised;
use crate::view::{when, words};
use askama::Template;
use curriculum::Exercise;
use domain::claim::{Bound, Claim};
use domain::{Attempt, AttemptMode, AttemptState, ExerciseId, Task, TaskKind};
use i18n::Messages;
use store::Draft;
use uuid::Uuid;

#[derive(Debug, Template)]
#[template(path = "part/work.html")]
pub struct Work {
    t: Messages,
    exercise: ExerciseId,
    /// Where the form goes without script.
    action: String,
    here: String,
    key: Uuid,
    revision: i64,
    program: String,
    notice: Option<String>,
    own_label: String,
    takes_own_input: bool,
    own_input: String,
    is_lesson: bool,
    is_repair: bool,
    /// The program is several files.
    is_project: bool,
    /// What the editor colours and the page calls the program's language.
    code: &'static str,
    /// An attempt that is not judged yet, or of which more may be found: the page picks it up.
    pending: Option<Uuid>,
    outcome: Option<String>,
    conflicts: Vec<Conflict>,
    rows: usize,
    vim: bool,
    asks: Option<Asks>,
    /// Where the editor asks for remarks while somebody types.
    lint: Option<String>,
}

/// What is asked before a submit.
#[derive(Debug)]
struct Asks {
    /// Of time and memory, each with what was said last.
    bounds: Vec<(&'static str, &'static str, Vec<BoundOption>)>,
    sureness: &'static [u8],
}

#[derive(Debug)]
struct BoundOption {
    value: &'static str,
    label: String,
    is_chosen: bool,
}

#[derive(Debug)]
struct Conflict {
    when: String,
    program: String,
    number: usize,
}

/// What stands in the editor at first.
#[derive(Debug)]
pub enum Origin {
    Draft,
    Starter,
    Attempt(Box<Attempt>),
    Conflict(usize),
}

impl Work {
    pub async fn load(visit: &Visit, exercise: &Exercise, action: &str, origin: Origin) -> Result<Work, PageError> {
        let task = exercise.task().ok_or(PageError::NotRunnable)?;
        let id = exercise.meta().id;
        let draft = visit.person.find_draft(id).await?;
        let conflicts = visit.person.draft_conflicts(id).await?;
        let latest = latest_attempt(visit, id).await?;
        let before = match (&draft, &latest) {
            (None, None) => climb::program_before(visit, exercise).await?,
            _ => None,
        };
        let (program, notice) = match (&origin, before) {
            (Origin::Draft, Some(before)) => (before, Some(visit.t.rung_starts_from().to_owned())),
            _ => first_text(visit, task, draft.as_ref(), &conflicts, &origin, latest.as_ref()),
        };
        let shown = match origin {
            Origin::Attempt(attempt) => Some(*attempt),
            _ => latest,
        };
        let (outcome, awaits_insights) = match &shown {
            Some(attempt) => {
                let (outcome, awaits) = insights::outcome(visit, attempt, Some(task)).await?;
                (Some(outcome.render()), awaits)
            }
            None => (None, false),
        };
        let example = own_input_example(task);
        let asks = Asks::load(visit, exercise).await?;
        Ok(Work {
            t: visit.t,
            exercise: id,
            action: action.to_owned(),
            here: visit.here.split('?').next().unwrap_or("/").to_owned(),
            key: visit.state.ids.timed(visit.now),
            revision: draft.as_ref().map_or(0, |draft| draft.revision),
            rows: program.lines().count().clamp(12, 28),
            program,
            notice,
            own_label: match task.kind {
                TaskKind::Function | TaskKind::Async => visit.t.work_own_function(example),
                TaskKind::Class => visit.t.work_own_class(example),
                TaskKind::Stdio => visit.t.work_own_stdio().to_owned(),
                TaskKind::Sql => visit.t.work_own_sql().to_owned(),
                TaskKind::Tests | TaskKind::Project => String::new(),
            },
            own_input: shown.as_ref().and_then(|attempt| attempt.own_input.clone()).unwrap_or_default(),
            takes_own_input: task.kind.takes_own_input(),
            code: words::code(task.kind),
            is_project: task.kind == TaskKind::Project,
            is_repair: task.is_repair,
            is_lesson: matches!(exercise, Exercise::Lesson(_)),
            pending: shown
                .filter(|attempt| attempt.state != AttemptState::Done || awaits_insights)
                .map(|attempt| attempt.id.0),
            outcome: outcome.transpose()?,
            conflicts: conflicts
                .iter()
                .enumerate()
                .map(|(number, kept)| Conflict {
                    when: when::past(visit, kept.updated_at),
                    program: kept.program.clone(),
                    number,
                })
                .collect(),
            vim: visit.settings.vim_keys,
            asks,
            lint: lint_address(visit, exercise, task),
        })
    }
}

impl Asks {
    async fn load(visit: &Visit, exercise: &Exercise) -> Result<Option<Asks>, PageError> {
        let (asks_bounds, asks_sureness) = (claims::asks_bounds(exercise), claims::asks_sureness(visit, exercise));
        if !asks_bounds && !asks_sureness {
            return Ok(None);
        }
        let last = visit.person.latest_claim(exercise.id()).await?.unwrap_or_default();
        let options = |chosen: Option<Bound>| {
            let option = |bound: &Bound| BoundOption {
                value: bound.name(),
                label: raised(bound.name()),
                is_chosen: chosen == Some(*bound),
            };
            Bound::ALL.iter().map(option).collect()
        };
        let t = visit.t;
        let bounds =
            vec![("time", t.claim_time(), options(last.time)), ("memory", t.claim_memory(), options(last.memory))];
        Ok(Some(Asks {
            bounds: if asks_bounds { bounds } else { Vec::new() },
            sureness: if asks_sureness { &Claim::SURENESS } else { &[] },
        }))
    }
}

fn lint_address(visit: &Visit, exercise: &Exercise, task: &Task) -> Option<String> {
    let slug = match exercise {
        Exercise::Problem(problem)
            if visit.settings.lint
                && problem.rung.is_none()
                && !matches!(task.kind, TaskKind::Sql | TaskKind::Project) =>
        {
            &problem.meta.slug
        }
        _ => return None,
    };
    Some(format!("/api/v1/problems/{slug}/lint"))
}

/// The newest attempt at the task itself (not one at an example).
async fn latest_attempt(visit: &Visit, exercise: ExerciseId) -> Result<Option<Attempt>, PageError> {
    let summaries = visit.person.attempts_of(exercise, 20).await?;
    let newest = summaries.iter().find(|one| matches!(one.mode, AttemptMode::Run | AttemptMode::Submit));
    match newest {
        Some(summary) => Ok(visit.person.find_attempt(summary.id).await?),
        None => Ok(None),
    }
}

fn first_text(
    visit: &Visit,
    task: &Task,
    draft: Option<&Draft>,
    conflicts: &[Draft],
    origin: &Origin,
    latest: Option<&Attempt>,
) -> (String, Option<String>) {
    let t = visit.t;
    match origin {
        Origin::Attempt(attempt) => {
            (attempt.program.clone(), Some(t.work_restored(when::past(visit, attempt.created_at))))
        }
        Origin::Starter => (task.starter.clone(), Some(t.work_starter_loaded().to_owned())),
        Origin::Conflict(number) if conflicts.get(*number).is_some() => {
            let kept = &conflicts[*number];
            (kept.program.clone(), Some(t.work_restored(when::past(visit, kept.updated_at))))
        }
        Origin::Draft | Origin::Conflict(_) => {
            let text = draft.map(|draft| &draft.program).or(latest.map(|attempt| &attempt.program));
            (text.unwrap_or(&task.starter).clone(), None)
        }
    }
}
