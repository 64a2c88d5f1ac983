//! How well growth is told: measured over functions whose growth is known. Half of them, chosen by a hash before anything
//! was tuned, were looked at while the rule was made; the figures that count are those of the other half.

use crate::Judge;
use crate::insight::{Pace, Subject};
use domain::insight::GrowthClass;
use domain::task::Program;
use domain::{Adapter, AnswerPart, Comparator, Insight, InsightKind, Judgement, Limits, Task, TaskKind, Verdict};
use sha2::{Digest, Sha256};

const LABELLED: &str = include_str!("../../../../python/author/labelled_growth.py");
const INPUTS: &str = include_str!("../../../../python/author/growth_inputs.py");
const SEED: &str = "2026";

/// What was told of one function.
#[derive(Debug, Clone)]
pub struct Told {
    pub source: String,
    pub truth: GrowthClass,
    /// None where nothing was claimed.
    pub told: Option<GrowthClass>,
    /// It was looked at while the rule was made.
    pub is_of_tuning: bool,
}

impl Judge {
    /// Tells the growth of every labelled function.
    pub fn tell_growth(&self) -> Vec<Told> {
        LABELLED.split("\n#: ").skip(1).filter_map(|block| self.tell(block)).collect()
    }

    fn tell(&self, block: &str) -> Option<Told> {
        let (head, source) = block.split_once('\n')?;
        let (class, kind) = head.rsplit_once(' ')?;
        let task = task_of(kind, source);
        let judgement = Judgement { verdict: Verdict::Accepted, ..Judgement::impossible(String::new()) };
        let found = self.insight(InsightKind::Growth, Subject::new(&task, source, &judgement), &Pace::alone());
        let told = match found {
            Some(Insight::Growth(growth)) => growth.class,
            _ => None,
        };
        let digest = Sha256::new().chain_update(SEED).chain_update(source).finalize();
        let is_of_tuning = digest[0] & 1 == 0;
        Some(Told { source: source.to_owned(), truth: class.parse().ok()?, told, is_of_tuning })
    }
}

fn task_of(kind: &str, source: &str) -> Task {
    let generator = format!("{INPUTS}\n\nFAMILIES = ({kind:?},)\n");
    Task {
        kind: TaskKind::Function,
        entry: "work".into(),
        profile: sandbox::STANDARD.into(),
        python: None,
        comparator: Comparator::Equal,
        checker: None,
        tested_module: String::new(),
        answer: AnswerPart::Result,
        argument_adapters: vec![Adapter::Value],
        result_adapter: Adapter::Value,
        limits: Limits::default(),
        forbidden: Vec::new(),
        cases: Vec::new(),
        mistakes: Vec::new(),
        remarks: Vec::new(),
        solutions: vec![Program { file: "work.py".into(), source: source.to_owned() }],
        generator: Some(Program { file: "generate.py".into(), source: generator }),
        harness: None,
        database: None,
        acceptance: Vec::new(),
        starter: String::new(),
        is_repair: false,
    }
}
