//! Questions that come back: what each grade would lead to, and the review that is stored.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use coach::{Grade, Memory, Outlook, Reviewed, WEIGHTS_VERSION};
use curriculum::Exercise;
use domain::ExerciseId;
use std::sync::Arc;
use store::{Card, Review};

/// A card and the four ways on from it.
#[derive(Debug)]
pub struct Standing {
    pub card: Option<Card>,
    pub outlooks: [Outlook; 4],
}

pub async fn load(visit: &Visit, exercise: ExerciseId) -> Result<Standing, PageError> {
    let card = visit.person.find_card(exercise).await?;
    let reviewed = card.as_ref().map(reviewed).transpose()?;
    Ok(Standing { outlooks: coach::memory::outlooks(reviewed, visit.now)?, card })
}

/// Stores the grade. `seen` is the last review that the page knew of (0: none): a second click changes nothing.
pub async fn grade(visit: &Visit, exercise: ExerciseId, grade: Grade, seen: Option<i64>) -> Result<(), PageError> {
    let standing = load(visit, exercise).await?;
    let last = standing.card.as_ref().map_or(0, |card| card.last_review_at);
    if seen.is_some_and(|seen| seen != last) {
        return Ok(());
    }
    let outlook = standing.outlooks[grade as usize - 1];
    let review = Review {
        at: visit.now,
        grade: grade as u8,
        memory_before: standing.card.map(|card| card.memory),
        memory_after: serde_json::to_value(outlook.memory)?,
        weights_version: WEIGHTS_VERSION.to_owned(),
    };
    visit.person.save_review(exercise, &review, outlook.due_at).await?;
    Ok(())
}

pub fn reviewed(card: &Card) -> Result<Reviewed, PageError> {
    let memory: Memory = serde_json::from_value(card.memory.clone())?;
    Ok(Reviewed { memory, at: card.last_review_at })
}

/// Questions that are due and still offered, the longest overdue first.
pub async fn due(visit: &Visit) -> Result<Vec<Arc<curriculum::Question>>, PageError> {
    let library = visit.packs();
    let cards = visit.person.due_cards(visit.now, 500).await?;
    Ok(cards
        .iter()
        .filter_map(|card| library.catalogue.find_exercise(card.exercise))
        .filter(Exercise::is_offered)
        .filter_map(|exercise| match exercise {
            Exercise::Question(question) => Some(question),
            _ => None,
        })
        .collect())
}
