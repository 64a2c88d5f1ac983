//! Instances of drills: one at a time, a few kept ready, checked here at once.

use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use curriculum::DrillGenerator;
use domain::{Job, Localized};
use serde::Deserialize;
use store::{DrillAnswer, DrillInstance};
use uuid::Uuid;

/// How many unused instances of a generator wait ready.
const READY: u64 = 3;

/// What the worker stored: the program was run, and the answer is what it printed.
#[derive(Debug, Clone, Deserialize)]
pub struct Content {
    pub program: String,
    pub prompt: Localized,
    pub input: Input,
    pub choices: Vec<String>,
    pub answer: String,
    pub wrong: Vec<Wrong>,
    pub explain: Option<Localized>,
    pub interpreter: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Input {
    Choice,
    Text,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Wrong {
    pub rule: String,
    pub text: String,
}

/// An instance as it is shown.
#[derive(Debug)]
pub struct Drill {
    pub instance: DrillInstance,
    pub content: Content,
}

/// The next instance that the person has not answered; more are ordered when few are left.
pub async fn next(visit: &Visit, generator: &DrillGenerator) -> Result<Option<Drill>, PageError> {
    let next = visit.person.next_drill_instance(generator.meta.id).await?;
    let unused = visit.state.store.count_unused_instances(generator.meta.id).await?;
    // The one that is shown counts as unused until it is answered.
    for _ in unused..=READY {
        visit.state.queue.enqueue(Job::Drill { generator: generator.meta.id, seed: visit.state.ids.seed() });
    }
    next.map(read).transpose()
}

pub async fn load(visit: &Visit, generator: &DrillGenerator, instance: Uuid) -> Result<Drill, PageError> {
    let found = visit.state.store.find_drill_instance(instance).await?;
    let found = found.filter(|found| found.generator == generator.meta.id).ok_or(PageError::NoPage)?;
    read(found)
}

fn read(instance: DrillInstance) -> Result<Drill, PageError> {
    Ok(Drill { content: serde_json::from_value(instance.content.clone())?, instance })
}

impl Drill {
    /// Stores and gives the answer; an earlier one stays as it was.
    pub async fn answer(&self, visit: &Visit, given: &str) -> Result<DrillAnswer, PageError> {
        let given = self.given(given)?;
        let correct = same(&given, &self.content.answer);
        let rule = self.content.wrong.iter().find(|wrong| !correct && same(&wrong.text, &given));
        let answer = DrillAnswer {
            id: visit.state.ids.timed(visit.now),
            generator: self.instance.generator,
            instance: self.instance.id,
            given,
            correct,
            rule: rule.map(|wrong| wrong.rule.clone()),
            at: visit.now,
        };
        if visit.person.record_drill_answer(&answer).await? {
            return Ok(answer);
        }
        self.earlier_answer(visit).await?.ok_or(PageError::AlreadyAnswered)
    }

    pub async fn earlier_answer(&self, visit: &Visit) -> Result<Option<DrillAnswer>, PageError> {
        let answers = visit.person.recent_drill_answers(1000).await?;
        Ok(answers.into_iter().find(|answer| answer.instance == self.instance.id))
    }

    /// A choice is sent by its number, so that no line end is lost on the way.
    fn given(&self, given: &str) -> Result<String, PageError> {
        match self.content.input {
            Input::Text => Ok(given.replace("\r\n", "\n").chars().take(10_000).collect()),
            Input::Choice => {
                let number: usize = given.parse().map_err(|_| PageError::MissingField("answer"))?;
                self.content.choices.get(number).cloned().ok_or(PageError::MissingField("answer"))
            }
        }
    }
}

/// Equal but for blanks at the ends of lines and empty lines at the end.
pub fn same(left: &str, right: &str) -> bool {
    let lines = |text: &str| text.trim_end().lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    lines(left) == lines(right)
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn line_ends_do_not_matter() {
        assert!(same("A B \nC\n", "A B\nC"));
        assert!(!same(" A", "A"));
        assert!(!same("A\nB", "A B"));
    }
}
