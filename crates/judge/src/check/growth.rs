//! How well growth of time and of memory is told: measured over functions whose growth is known. Half of them, chosen by a hash before anything
//! was tuned, were looked at while the rule was made; the figures that count are those of the other half.

use crate::Judge;
use crate::insight::{Pace, Subject};
use domain::insight::GrowthClass;
use domain::task::Program;
use domain::{Adapter, AnswerPart, Comparator, Insight, InsightKind, Judgement, Limits, Task, TaskKind, Verdict};
use sha2::{Digest, Sha256};

const TIME: &str = include_str!("../../../../python/author/labelled_growth.py");
const MEMORY: &str = include_str!("../../../../python/author/labelled_memory.py");
const INPUTS: &str = include_str!("../../../../python/author/growth_inputs.py");
const SEED: &str = "2026";

/// What was told of one function.
#[derive(Debug, Clone)]
pub struct Told {
    pub source: String,
    pub truth: GrowthClass,
    /// None where nothing was claimed.
    pub told: Option<GrowthClass>,
    /// Sizes and what was measured of them: milliseconds, or bytes.
    pub figures: Vec<(u64, f64)>,
    /// It was looked at while the rule was made.
    pub is_of_tuning: bool,
}

impl Judge {
    /// Tells the growth of every labelled function.
    pub fn tell_growth(&self) -> Vec<Told> {
        self.tell(TIME, InsightKind::Growth)
    }

    /// Tells the growth of memory of every labelled function.
    pub fn tell_memory(&self) -> Vec<Told> {
        self.tell(MEMORY, InsightKind::Memory)
    }

    fn tell(&self, labelled: &str, kind: InsightKind) -> Vec<Told> {
        labelled.split("\n#: ").skip(1).filter_map(|block| self.tell_one(block, kind)).collect()
    }

    fn tell_one(&self, block: &str, kind: InsightKind) -> Option<Told> {
        let (head, source) = block.split_once('\n')?;
        let (class, family) = head.rsplit_once(' ')?;
        let task = task_of(family, source);
        let judgement = Judgement { verdict: Verdict::Accepted, ..Judgement::impossible(String::new()) };
        let (told, figures) = match self.insight(kind, Subject::new(&task, source, &judgement), &Pace::alone()) {
            Some(Insight::Growth(growth)) => {
                (growth.class, growth.points.iter().map(|point| (point.n, point.cpu_ms)).collect())
            }
            Some(Insight::Memory(memory)) => {
                (memory.class, memory.points.iter().map(|point| (point.n, point.bytes as f64)).collect())
            }
            _ => (None, Vec::new()),
        };
        let digest = Sha256::new().chain_update(SEED).chain_update(source).finalize();
        let is_of_tuning = digest[0] & 1 == 0;
        Some(Told { source: source.to_owned(), truth: class.parse().ok()?, told, figures, is_of_tuning })
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
