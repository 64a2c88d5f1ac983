//! The supervisor over time: it leaves nothing behind, survives the death of its helpers, and does not grow.

use crate::support::{Way, function, groups_of, is_root, python, sparring, ways, with};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// A supervisor that is fed row by row.
struct Supervisor {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
}

impl Supervisor {
    fn start(way: Way) -> Supervisor {
        let mut child =
            sparring(way, &["judge", "--batch", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (stdin, stdout) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Supervisor { child, stdin, stdout }
    }

    fn send(&mut self, row: &Value) {
        writeln!(self.stdin.as_mut().unwrap(), "{row}").unwrap();
    }

    fn receive(&mut self) -> Value {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"))
    }

    /// Sends and receives by turns, a few rows ahead.
    fn judge(&mut self, rows: impl Iterator<Item = Value>) -> Vec<Value> {
        const AHEAD: usize = 6;
        let (mut results, mut waiting) = (Vec::new(), 0);
        for row in rows {
            self.send(&row);
            waiting += 1;
            if waiting > AHEAD {
                results.push(self.receive());
                waiting -= 1;
            }
        }
        results.extend((0..waiting).map(|_| self.receive()));
        results
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }
}

impl Drop for Supervisor {
    fn drop(&mut self) {
        drop(self.stdin.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn children_of(pid: Pid) -> Vec<Pid> {
    let tasks = fs::read_dir(format!("/proc/{}/task", pid.as_raw_nonzero())).into_iter().flatten().flatten();
    tasks
        .flat_map(|task| {
            let text = fs::read_to_string(task.path().join("children")).unwrap_or_default();
            text.split_whitespace().filter_map(|pid| Pid::from_raw(pid.parse().ok()?)).collect::<Vec<_>>()
        })
        .collect()
}

pub fn descendants_of(pid: Pid) -> Vec<Pid> {
    let children = children_of(pid);
    children.iter().flat_map(|child| std::iter::once(*child).chain(descendants_of(*child))).collect()
}

/// `(state, start time)` of a process; none when it is gone.
fn life_of(pid: Pid) -> Option<(String, String)> {
    let text = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    let fields: Vec<&str> = text.rsplit_once(") ")?.1.split(' ').collect();
    Some((fields[0].to_owned(), fields[19].to_owned()))
}

pub fn patiently(what: &str, mut is_so: impl FnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(15);
    while !is_so() {
        assert!(Instant::now() < deadline, "{what} does not come");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn honest(number: usize) -> Value {
    let source = "import time\ndef f(x):\n    time.sleep(0.01)\n    return x\n";
    with(function(source, "f", &[("(1,)", "1"), ("(2,)", "2")]), "id", number)
}

#[test]
fn a_dead_zygote_is_replaced_and_no_program_pays_for_it() {
    for way in [Way::Root, Way::Unprivileged].into_iter().filter(|way| ways().contains(way)) {
        let mut supervisor = Supervisor::start(way);
        assert_eq!(supervisor.judge((0..4).map(honest)).len(), 4);
        let pid = supervisor.pid();
        for _ in 0..5 {
            (0..12).for_each(|number| supervisor.send(&honest(number)));
            // Into the middle of the first programs.
            std::thread::sleep(Duration::from_millis(15));
            let killed =
                children_of(pid).into_iter().filter(|zygote| kill_process(*zygote, Signal::KILL).is_ok()).count();
            assert!(killed > 0);
            for _ in 0..12 {
                let result = supervisor.receive();
                assert_eq!(result["verdict"], "AC", "{way:?}: {result}");
            }
        }
        let zombies = || children_of(pid).into_iter().filter(|child| life_of(*child).is_some_and(|life| life.0 == "Z"));
        patiently("the end of the dead", || zombies().count() == 0);
    }
}

#[test]
fn a_killed_supervisor_takes_everything_with_it() {
    for way in [Way::Root, Way::Unprivileged].into_iter().filter(|way| ways().contains(way)) {
        let mut supervisor = Supervisor::start(way);
        let source = "
import os, time
def f(x):
    for _ in range(3):
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                time.sleep(3600)
    time.sleep(3600)
";
        (0..2).for_each(|_| supervisor.send(&function(source, "f", &[("(1,)", "1")])));
        let pid = supervisor.pid();
        // The zygote, standbys, two cells and their daemons.
        patiently("a crowd", || descendants_of(pid).len() >= 12);
        let all: Vec<(Pid, String)> =
            descendants_of(pid).into_iter().filter_map(|one| Some((one, life_of(one)?.1))).collect();
        supervisor.child.kill().unwrap();
        supervisor.child.wait().unwrap();
        patiently("the end of everything", || {
            all.iter().all(|(one, start)| life_of(*one).is_none_or(|life| life.0 == "Z" || life.1 != *start))
        });
        let number = pid.as_raw_nonzero().get() as u64;
        // Whoever starts next in the same place tidies up.
        let mut next = Supervisor::start(way);
        assert_eq!(next.judge(std::iter::once(honest(0)))[0]["verdict"], "AC");
        assert!(groups_of(number).is_empty(), "{way:?}: {:?}", groups_of(number));
    }
}

#[test]
fn nothing_grows_over_a_thousand_programs() {
    let passing = include_str!("../hostile/channel_passes_descriptors.py");
    let row = |number: usize| match number % 100 {
        40 => {
            crate::support::limited(function(passing, "solve", &[("('',)", "0")]), &[("cpu_ms", 20), ("wall_ms", 60)])
        }
        80 => function("import os\ndef f(x):\n    os._exit(0)\n", "f", &[("(1,)", "1")]),
        _ => function("def f(x):\n    return x\n", "f", &[("(1,)", "1")]),
    };
    let mut supervisor = Supervisor::start(Way::Unprivileged);
    let pid = supervisor.pid().as_raw_nonzero().get();
    // Each place of a cell keeps a file of its control group open: how many there are is asked at the end.
    let is_of_a_group =
        |fd: &fs::DirEntry| fs::read_link(fd.path()).is_ok_and(|file| file.starts_with("/sys/fs/cgroup"));
    let descriptors = || {
        let all = fs::read_dir(format!("/proc/{pid}/fd")).unwrap().flatten();
        all.filter(|fd| !is_of_a_group(fd)).count()
    };
    let resident = || {
        let text = fs::read_to_string(format!("/proc/{pid}/statm")).unwrap();
        text.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4
    };
    supervisor.judge((0..200).map(row));
    std::thread::sleep(Duration::from_millis(300));
    let (descriptors_before, resident_before) = (descriptors(), resident());
    let results = supervisor.judge((0..1000).map(row));
    assert!(
        results
            .iter()
            .enumerate()
            .all(|(number, result)| number % 100 == 40 || number % 100 == 80 || result["verdict"] == "AC")
    );
    // A standby that is just being made has a few more.
    patiently("the same number of descriptors", || descriptors() <= descriptors_before + 8);
    assert!(resident() < resident_before + (16 << 10), "{} KiB, before {resident_before} KiB", resident());
    patiently("few children", || children_of(supervisor.pid()).len() <= 2);
    let slots = groups_of(pid as u64)
        .iter()
        .map(|group| fs::read_dir(group).unwrap().flatten().filter(|entry| entry.path().is_dir()).count())
        .max();
    assert!(slots.is_none_or(|slots| slots < 200), "{slots:?} groups");
}

#[test]
fn a_server_that_is_told_to_stop_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let way = if is_root() { Way::Root } else { Way::Unprivileged };
    let mut child = sparring(way, &["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder.path())
        .args(["--curriculum", concat!(env!("CARGO_MANIFEST_DIR"), "/../../curriculum")])
        .env("SPARRING_INSTALL_PROFILES", "false")
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let pid = Pid::from_child(&child);
    patiently("its standbys", || descendants_of(pid).len() >= 4);
    let all = descendants_of(pid);
    kill_process(pid, Signal::TERM).unwrap();
    assert!(child.wait().unwrap().success());
    patiently("the end of everything", || all.iter().all(|one| life_of(*one).is_none_or(|life| life.0 == "Z")));
    let groups = groups_of(u64::from(pid.as_raw_nonzero().get().unsigned_abs()));
    assert!(groups.is_empty(), "{groups:?}");
}

/// In the runtime: a fork that fails for want of processes leaves the zygote as it was, and no two cells share a seed.
#[test]
fn a_fork_that_fails_once_does_not_spoil_the_next() {
    if !is_root() {
        eprintln!("skipped: PID namespaces without a user namespace need root");
        return;
    }
    let script = "
import errno, os, random, signal, sys
sys.path.insert(0, sys.argv[1])
import isolation
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
own = os.open('/proc/self/ns/pid', os.O_RDONLY)
shape = isolation.Isolation({
    'seccomp': '', 'pid_namespace': True, 'pid_namespace_fd': own, 'landlock_fd': -1, 'tmpfs_mb': 1, 'tmpfs_inodes': 1})
real = isolation._fork_quickly
def failing():
    raise OSError(errno.EAGAIN, 'no processes left')
isolation._fork_quickly = failing
for _ in range(3):
    try:
        shape.fork()
        assert False, 'it did not fail'
    except OSError as error:
        assert error.errno == errno.EAGAIN, error
    shape.prepare_next()
isolation._fork_quickly = real
numbers = set()
for _ in range(3):
    told, tell = os.pipe()
    if shape.fork() == 0:
        os.write(tell, f'{os.getpid()} {random.random()}'.encode())
        os._exit(0)
    shape.prepare_next()
    pid, number = os.read(told, 100).decode().split()
    assert pid == '1', pid
    numbers.add(number)
assert len(numbers) == 3, 'cells share their randomness'
print('well')
";
    let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../../python/runtime");
    let output = Command::new(python()).args(["-c", script, runtime]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "well", "{}", String::from_utf8_lossy(&output.stderr));
}
