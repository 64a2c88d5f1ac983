//! Drills: generated snippets with an exact answer, found by running them.

use crate::fault::{KeyFault, TaskFault};
use crate::keys::{Keys, Located, parse_toml, texts_of};
use crate::meta::{ExerciseMeta, read_meta};
use crate::python::defines;
use crate::read::{Place, Read};
use crate::source::is_slug;
use domain::Localized;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrillGenerator {
    pub meta: ExerciseMeta,
    pub input: DrillInput,
    /// The naive rules that wrong answers follow.
    pub rules: Vec<Rule>,
    /// `generate.py`.
    pub program: String,
}

/// How an answer is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DrillInput {
    Choice,
    Text,
}

impl DrillInput {
    pub fn name(self) -> &'static str {
        match self {
            DrillInput::Choice => "choice",
            DrillInput::Text => "text",
        }
    }
}

/// A naive rule and what to say to somebody who followed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub id: String,
    pub message: Localized,
}

pub(crate) fn read_drill(place: Place<'_>) -> Option<Read<DrillGenerator>> {
    let folder = place.folder;
    folder.expect_only(&["drill.toml", "generate.py"], &[]);
    let program = folder.load("generate.py");
    if let Some(program) = program.as_ref().filter(|program| !defines(&program.text, "generate")) {
        folder.faults.form(&program.path, TaskFault::EntryAbsent { entry: "generate".to_owned() });
    }

    let source = folder.load("drill.toml")?;
    let table = parse_toml(&source, folder.faults)?;
    let mut keys = Keys::of_file(&source, &table, folder.faults);
    let meta = read_meta(&mut keys, folder.path, place.slug);
    let input = read_input(&mut keys);
    let rules = read_rules(&mut keys);
    keys.finish();

    Read::of(meta?, &source, |meta| Some(DrillGenerator { meta, input: input?, rules, program: program?.text }))
}

fn read_input(keys: &mut Keys<'_>) -> Option<DrillInput> {
    let text = keys.text("input")?;
    let known = [DrillInput::Choice, DrillInput::Text];
    let found = known.into_iter().find(|input| input.name() == text.value);
    if found.is_none() {
        let (key, known) = ("input".to_owned(), known.map(DrillInput::name).join(", "));
        let fault = KeyFault::UnknownName { key, found: text.value.clone(), known };
        keys.faults.fatal(keys.place_of(&text), fault);
    }
    found
}

fn read_rules(keys: &mut Keys<'_>) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut ids: Vec<Located<String>> = Vec::new();
    for mut table in keys.tables("rule") {
        let (id, message) = (table.text("id"), table.localized("message"));
        if let (Some(id), Some(message)) = (id, message) {
            if !is_slug(&id.value) {
                let fault = KeyFault::Id { key: "rule.id".to_owned(), found: id.value.clone() };
                table.faults.form(table.place_of(&id), fault);
            }
            rules.push(Rule { id: id.value.clone(), message: texts_of(message) });
            ids.push(id);
        }
        table.finish();
    }
    keys.report_repeated("rule.id", &ids);
    rules
}
