//! Each layer does something: a probe that finds it active finds it gone when it is switched off.

use crate::support::{BINARY, is_root, python};
use domain::task::{Expected, Limits};
use domain::{Adapter, AnswerPart, Comparator, Judgement, Task, TaskKind, Value};
use judge::{Judge, Order, ReadyCase, ReadyInput};
use sandbox::{Environment, Layer, Mode, Sandbox, Settings};
use std::collections::BTreeSet;

const PROBE: &str = "
import os, socket

def denied(act):
    try:
        act()
    except PermissionError:
        return True
    except OSError:
        return False
    return False

def probe():
    found = {
        'pid-namespace': os.getpid() == 1,
        'mount-namespace': not os.path.exists('/etc/passwd') and not os.path.exists('/proc/self'),
        'seccomp': denied(lambda: os.memfd_create('x')),
        'landlock': denied(lambda: os.listdir('/')),
        'user-namespace': os.getuid() != 0,
    }
    if not found['seccomp']:
        found['network-namespace'] = [name for _, name in socket.if_nameindex()] == ['lo']
    return sorted(name for name, active in found.items() if active)
";

fn run(sandbox: &Sandbox, source: &str, memory_mb: u64) -> Judgement {
    let task = Task {
        kind: TaskKind::Function,
        entry: "probe".into(),
        profile: "std".into(),
        comparator: Comparator::Equal,
        answer: AnswerPart::Result,
        argument_adapters: Vec::new(),
        result_adapter: Adapter::Value,
        limits: Limits { memory_mb, ..Limits::default() },
        forbidden: Vec::new(),
        cases: Vec::new(),
        mistakes: Vec::new(),
        remarks: Vec::new(),
        acceptance: Vec::new(),
        solutions: Vec::new(),
        generator: None,
        harness: None,
        database: None,
        starter: String::new(),
        is_repair: false,
        python: None,
        checker: None,
        tested_module: String::new(),
    };
    let case = ReadyCase {
        id: "1".into(),
        is_sample: false,
        input: ReadyInput::Arguments { args: Value::Tuple(Vec::new()), kwargs: Value::Dict(Vec::new()) },
        expected: Expected::Value(Value::None),
    };
    let cases = [case];
    let order = Order {
        task: &task,
        program: source,
        cases: &cases,
        stops_at_failure: false,
        interpreter: 0,
        on_demand: false,
    };
    Judge::new(sandbox.clone()).judge(order)
}

fn sandbox(mode: Mode, without: &[Layer]) -> Sandbox {
    let mut settings = Settings::new(BINARY.into());
    settings.mode = Some(mode);
    settings.python = vec![python().to_owned()];
    settings.standbys = 1;
    settings.without = without.iter().copied().collect::<BTreeSet<_>>();
    Sandbox::new(settings).unwrap()
}

/// What got through in the judge's test of itself, or why it could not even be made.
fn breaches(mode: Mode, without: &[Layer]) -> Result<Vec<String>, String> {
    let found = Judge::new(sandbox(mode, without)).self_test().map_err(|error| error.to_string())?;
    Ok(found.iter().map(ToString::to_string).collect())
}

#[test]
fn the_judge_tests_itself_and_nothing_gets_through() {
    for mode in [Mode::Root, Mode::Unprivileged] {
        if mode == Mode::Unprivileged || is_root() {
            assert_eq!(breaches(mode, &[]), Ok(Vec::new()), "{mode:?}");
        }
    }
}

#[test]
fn each_layer_that_is_switched_off_turns_the_self_test_red() {
    for mode in [Mode::Root, Mode::Unprivileged] {
        if mode == Mode::Root && !is_root() {
            continue;
        }
        for layer in Layer::ALL {
            let is_offered = sandbox(mode, &[]).layers().iter().any(|(one, active, _)| *one == layer && *active);
            if is_offered {
                let found = breaches(mode, &[layer]);
                let expected = format!("the layer {} is not at work", layer.name());
                // Without a mount namespace another user may not even reach the interpreter, which refuses as well.
                let is_red = found.as_ref().map_or(layer == Layer::MountNamespace, |found| found.contains(&expected));
                assert!(is_red, "{mode:?} without {layer:?}: {found:?}");
            }
        }
    }
}

/// The layers that the probe finds active.
fn found(mode: Mode, without: &[Layer]) -> Vec<String> {
    let judgement = run(&sandbox(mode, without), PROBE, 256);
    let got = judgement.cases[0].got.clone().unwrap_or_else(|| panic!("{mode:?} without {without:?}: {judgement:?}"));
    got.trim_matches(['[', ']']).split(", ").map(|name| name.trim_matches('\'').to_owned()).collect()
}

fn check(mode: Mode, layers: &[Layer]) {
    let all = found(mode, &[]);
    for layer in layers {
        let name = layer.name().to_owned();
        assert!(all.contains(&name), "{mode:?}: the probe does not find {name} in {all:?}");
        let left = found(mode, &[*layer]);
        assert!(!left.contains(&name), "{mode:?}: switched off, {name} is found all the same: {left:?}");
        let status = sandbox(mode, &[*layer]).layers();
        assert!(status.iter().any(|(one, active, _)| one == layer && !active), "{mode:?}: {name} is said to be active");
    }
}

#[test]
fn with_root_a_missing_layer_is_noticed() {
    if !is_root() {
        eprintln!("skipped: these tests do not run as root");
        return;
    }
    check(Mode::Root, &[Layer::PidNamespace, Layer::MountNamespace, Layer::Seccomp, Layer::Landlock]);
}

#[test]
fn without_root_a_missing_layer_is_noticed() {
    check(Mode::Unprivileged, &[Layer::Seccomp, Layer::Landlock, Layer::UserNamespace]);
}

#[test]
fn a_missing_network_namespace_is_noticed() {
    let interfaces = std::fs::read_dir("/sys/class/net").map_or(0, Iterator::count);
    if !is_root() || interfaces < 2 {
        eprintln!("skipped: needs root and a machine with a network");
        return;
    }
    let name = Layer::NetworkNamespace.name().to_owned();
    assert!(found(Mode::Root, &[Layer::Seccomp]).contains(&name));
    assert!(!found(Mode::Root, &[Layer::Seccomp, Layer::NetworkNamespace]).contains(&name));
}

#[test]
fn without_control_groups_memory_and_processes_are_still_limited() {
    let mode = if is_root() { Mode::Root } else { Mode::Unprivileged };
    let sandbox = sandbox(mode, &[Layer::MemoryCgroup, Layer::PidsCgroup, Layer::CpuCgroup]);
    assert!(!sandbox.counts_memory());
    let bomb = "def probe():\n    hoard = []\n    while True:\n        hoard.append(bytearray(b'x' * (1 << 20)))\n";
    let judgement = run(&sandbox, bomb, 64);
    assert_eq!(judgement.verdict, domain::Verdict::MemoryLimit, "{judgement:?}");
    let forks = "
import os, time
def probe():
    for count in range(500):
        try:
            if os.fork() == 0:
                time.sleep(60)
        except OSError:
            return count
";
    let got = run(&sandbox, forks, 64).cases[0].got.clone().unwrap();
    assert!((1..=64).contains(&got.parse::<u32>().unwrap_or(0)), "{got}");
}

/// The first error shows at once, as an error and not as a program's failure.
#[test]
fn an_interpreter_that_cannot_start_is_an_error_of_ours() {
    let mut settings = Settings::new("/bin/false".into());
    settings.python = vec![python().to_owned()];
    let sandbox = Sandbox::new(settings).unwrap();
    assert!(sandbox.warm_up(Environment::standard(0)).is_err());
    assert_eq!(run(&sandbox, PROBE, 64).verdict, domain::Verdict::InternalError);
}
