//! The judge's test of itself: a harmless instance of each class of attack, tried at every start of a server. When one
//! gets through, nothing is judged.

use crate::Judge;
use crate::compare::matches;
use crate::session::{LoadOptions, Outcome, Session, text};
use domain::{Comparator, Limits, Value};
use sandbox::{Ending, Environment, Layer, SandboxError};

const PROBE: &str = include_str!("self_test/probe.py");

/// What the attempts have, on a machine that may be busy with something else.
const AMPLE: Limits = Limits { cpu_ms: 2_000, wall_ms: 8_000, memory_mb: 48, output_kb: 16 };
/// The same for those that are to run into a limit of time.
const BRIEF: Limits = Limits { cpu_ms: 100, wall_ms: 300, ..AMPLE };
/// More than a cell may have of each: processes, megabytes on the private tmpfs, megabytes of memory.
const TOO_MANY: i64 = 200;
const MOST_PROCESSES: i64 = 64;
const MOST_MEGABYTES: i64 = 32;

/// Something that should not have been possible on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Breach {
    /// The layer was switched off, or is said to be there and is not.
    Layer(Layer),
    /// What was done, in English.
    Attack(String),
}

impl std::fmt::Display for Breach {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Breach::Layer(layer) => write!(f, "the layer {} is not at work", layer.name()),
            Breach::Attack(what) => write!(f, "{what} was possible"),
        }
    }
}

impl Judge {
    /// Everything that got through on the default interpreter; empty when this machine may judge. Takes about a second.
    ///
    /// Layers that the machine does not offer are no breach by themselves: what they would stop must be stopped by
    /// another one, and whether serving others is possible without them is asked elsewhere.
    pub fn self_test(&self) -> Result<Vec<Breach>, SandboxError> {
        let mut breaches = self.missing_layers()?;
        breaches.extend(self.attacks_from_inside()?.into_iter().map(Breach::Attack));
        let mut expect = |holds: bool, what: &str| {
            if !holds {
                breaches.push(Breach::Attack(what.to_owned()));
            }
        };
        let ended = |outcome: &Outcome, ending: Ending| matches!(outcome, Outcome::Ended(one) if *one == ending);
        expect(
            ended(&self.ask("spin", vec![], &Limits { wall_ms: AMPLE.wall_ms, ..BRIEF })?, Ending::CpuLimit),
            "using more CPU time than allowed",
        );
        expect(ended(&self.ask("sleep", vec![], &BRIEF)?, Ending::WallLimit), "taking more time than allowed");
        expect(ended(&self.ask("flood", vec![], &AMPLE)?, Ending::OutputLimit), "printing more than allowed");
        let hoard = self.ask("memory_bomb", vec![Value::Int(TOO_MANY)], &AMPLE)?;
        let is_stopped = ended(&hoard, Ending::MemoryLimit)
            || matches!(&hoard, Outcome::Raised(error) if error.class == "MemoryError");
        expect(is_stopped, "using more memory than allowed");
        let forks = self.ask("fork_bomb", vec![Value::Int(TOO_MANY)], &AMPLE)?;
        expect(is_at_most(&forks, MOST_PROCESSES), "starting more processes than allowed");
        let disk = self.ask("fill_disk", vec![Value::Int(MOST_MEGABYTES + 8)], &AMPLE)?;
        expect(is_at_most(&disk, MOST_MEGABYTES), "filling more of the disk than allowed");
        expect(!self.is_accepted("lie", vec![], &Value::Int(2))?, "an answer that calls itself equal to everything");
        let marker = "of the self-test";
        let expected = text(&format!("expected {marker}"));
        let found = self.ask("find", vec![text(marker)], &AMPLE)?;
        expect(matches!(found, Outcome::Answer(Value::Bool(false))), "finding the expected answer in memory");
        // What is forged here is a well-formed answer that is wrong, and one that is not well-formed.
        for frame in [&b"\x05\x00\x00\x00t\x00\x00\x00\x00"[..], &b"\xff\xff\xff\xff"[..]] {
            let forged = self.is_accepted("forge", vec![Value::Bytes(frame.to_vec())], &expected)?;
            expect(!forged, "forging an answer");
        }
        Ok(breaches)
    }

    /// Layers that should be at work and are not, seen from inside and from outside.
    fn missing_layers(&self) -> Result<Vec<Breach>, SandboxError> {
        let mut session = self.probe("layers", &AMPLE)?;
        let mut seen: Vec<String> = session.layers_from_outside().iter().map(|layer| layer.name().to_owned()).collect();
        let step = session.call(Value::Tuple(vec![]), Value::Dict(vec![]));
        step.outcome.check_cell()?;
        if let Outcome::Answer(Value::List(names)) = step.outcome {
            seen.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        let missing = self.sandbox.layers().into_iter().filter(|(layer, is_active, _)| {
            let is_at_work = seen.iter().any(|name| name == layer.name());
            self.sandbox.is_switched_off(*layer) || (*is_active && !is_at_work)
        });
        Ok(missing.map(|(layer, _, _)| Breach::Layer(layer)).collect())
    }

    fn attacks_from_inside(&self) -> Result<Vec<String>, SandboxError> {
        Ok(match self.ask("attacks", vec![], &AMPLE)? {
            Outcome::Answer(Value::List(names)) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            other => vec![format!("ending the self-test ({other:?})")],
        })
    }

    fn is_accepted(&self, function: &str, arguments: Vec<Value>, expected: &Value) -> Result<bool, SandboxError> {
        let outcome = self.ask(function, arguments, &AMPLE)?;
        Ok(matches!(outcome, Outcome::Answer(answer) if matches(Comparator::Equal, &answer, expected)))
    }

    /// What a function of the probe comes to, in a cell of its own.
    fn ask(&self, function: &str, arguments: Vec<Value>, limits: &Limits) -> Result<Outcome, SandboxError> {
        let step = self.probe(function, limits)?.call(Value::Tuple(arguments), Value::Dict(vec![]));
        step.outcome.check_cell()?;
        Ok(step.outcome)
    }

    fn probe(&self, function: &str, limits: &Limits) -> Result<Session, SandboxError> {
        let options = LoadOptions::function(function);
        let (session, step) = Session::load(&self.sandbox, Environment::standard(0), PROBE, &options, limits)?;
        step.outcome.check_cell()?;
        match step.outcome {
            Outcome::Answer(_) => Ok(session),
            other => Err(SandboxError::Cell(format!("the self-test could not be loaded: {other:?}"))),
        }
    }
}

fn is_at_most(outcome: &Outcome, most: i64) -> bool {
    match outcome {
        Outcome::Answer(Value::Int(count)) => *count <= most,
        // Ended before it could count.
        Outcome::Ended(_) => true,
        _ => false,
    }
}
