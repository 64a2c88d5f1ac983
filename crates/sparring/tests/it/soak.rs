//! Very many submissions, a tenth of them hostile: afterwards there is no more of anything than before, and each attempt
//! has exactly one verdict. 1,000 with the other tests; `make soak` sends 20,000.

use crate::server::{Server, command, reference, root};
use crate::supervision::descendants_of;
use crate::support::groups_of;
use rustix::process::Pid;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

const CLIENTS: usize = 8;
/// Programs and the verdicts that they may get.
const HOSTILE: &[(&str, &[&str])] = &[
    ("def reverse_text(text):\n    while True:\n        pass\n", &["TLE"]),
    ("import time\ndef reverse_text(text):\n    time.sleep(60)\n", &["TLE"]),
    ("def reverse_text(text):\n    while True:\n        print('x' * 10000)\n", &["OLE"]),
    ("def reverse_text(text):\n    return [bytearray(b'x' * (1 << 20)) for _ in range(10000)]\n", &["MLE", "TLE"]),
    (
        "import os\ndef reverse_text(text):\n    while True:\n        try:\n            os.fork()\n        except OSError:\n            pass\n",
        &["TLE", "MLE"],
    ),
    ("import os\nos._exit(0)\n", &["RTE"]),
    ("import os\ndef reverse_text(text):\n    os.write(3, b'\\xff' * 8)\n    os.closerange(0, 200)\n", &["RTE"]),
    (
        "import os\ndef reverse_text(text):\n    if os.fork() == 0:\n        os.setsid()\n        while True:\n            pass\n    return text\n",
        &["WA", "TLE"],
    ),
    (
        "import os\ndef reverse_text(text):\n    for n in range(10**6):\n        open(f'f{n}', 'w').write('x' * 100000)\n",
        &["RTE", "TLE", "MLE"],
    ),
    (
        "import threading, time\ndef reverse_text(text):\n    for _ in range(1000):\n        threading.Thread(target=time.sleep, args=(60,)).start()\n",
        &["RTE", "TLE"],
    ),
];

/// A pack of one exercise whose limits are short.
fn pack(folder: &Path) {
    let shipped = root().join("curriculum");
    for file in ["pack.toml", "syllabus.toml"] {
        fs::copy(shipped.join(file), folder.join(file)).unwrap();
    }
    copy(&shipped.join("problems/reverse-string"), &folder.join("problems/reverse-string"));
    let description = folder.join("problems/reverse-string/problem.toml");
    let text = fs::read_to_string(&description).unwrap();
    // Any construct may be used.
    let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.starts_with("[[forbidden]]"));
    let text = paragraphs.collect::<Vec<_>>().join("\n\n");
    let lines = text.lines().filter(|line| !line.starts_with("limits."));
    let limits = "limits.cpu_ms = 200\nlimits.wall_ms = 2000\nlimits.memory_mb = 64\nlimits.output_kb = 4096";
    let text: Vec<&str> = std::iter::once(limits).chain(lines).collect();
    fs::write(description, text.join("\n")).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// What must not grow.
#[derive(Debug)]
struct Inventory {
    processes: usize,
    descriptors: usize,
    mounts: usize,
    /// Places of cells, each with a control group and an open file of it. They are made when the most cells so far are there at
    /// once (those that the kernel is still clearing away among them) and used again and again.
    slots: usize,
    temporary_files: usize,
    /// Memory of its own: pages of the binary come as code is first run.
    anonymous_kb: u64,
}

impl Inventory {
    fn of(server: &Server, temporary: &Path) -> Inventory {
        let pid = server.child.id();
        let groups = groups_of(u64::from(pid));
        let slots_of = |group: &PathBuf| {
            fs::read_dir(group).map_or(0, |slots| slots.flatten().filter(|slot| slot.path().is_dir()).count())
        };
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
        let anonymous = status.lines().find_map(|line| line.strip_prefix("RssAnon:")?.strip_suffix("kB"));
        Inventory {
            processes: descendants_of(Pid::from_raw(pid as i32).unwrap()).len(),
            descriptors: fs::read_dir(format!("/proc/{pid}/fd")).unwrap().count(),
            mounts: fs::read_to_string("/proc/self/mountinfo").unwrap().lines().count(),
            slots: groups.iter().map(slots_of).max().unwrap_or(0),
            temporary_files: fs::read_dir(temporary).unwrap().count(),
            anonymous_kb: anonymous.unwrap().trim().parse().unwrap(),
        }
    }
}

/// Sends programs number `from` to `to`, by several clients at once, and looks at every verdict.
fn send(server: &Server, from: usize, to: usize) {
    let next = AtomicUsize::new(from);
    let client = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= to {
                return;
            }
            let (program, verdicts): (String, &[&str]) = match number % 10 {
                3 => {
                    let (program, verdicts) = HOSTILE[number / 10 % HOSTILE.len()];
                    (program.to_owned(), verdicts)
                }
                7 => ("def reverse_text(text):\n    return text\n".to_owned(), &["WA"]),
                _ => (reference(), &["AC"]),
            };
            let events = server.events(&server.submit(&program));
            let verdict = events.split("\"verdict\":\"").nth(1).and_then(|rest| rest.split('"').next());
            assert!(verdict.is_some_and(|verdict| verdicts.contains(&verdict)), "{program}\n{events}");
            assert_eq!(events.matches("event: verdict").count(), 1, "{events}");
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(client);
        }
    });
}

#[test]
fn after_very_many_submissions_there_is_no_more_of_anything() {
    let count = std::env::var("SPARRING_SOAK").ok().and_then(|count| count.parse().ok()).unwrap_or(1_000);
    let [data, packs, temporary] = [(); 3].map(|()| tempfile::tempdir().unwrap());
    pack(packs.path());
    let mut serve = command(data.path());
    serve.env("TMPDIR", temporary.path());
    serve.args(["--workers", "2", "--curriculum"]).arg(packs.path());
    let server = Server::spawn(serve);
    // Slots, connections and caches are made when they are first needed, and then kept.
    let settled = 200;
    send(&server, 0, settled);
    std::thread::sleep(std::time::Duration::from_secs(1));
    let before = Inventory::of(&server, temporary.path());
    send(&server, settled, settled + count);
    // A standby that is just being made has a process and a few descriptors, an insight that is being found its memory.
    let is_settled = |now: &Inventory| {
        now.processes <= before.processes + 1
            && now.descriptors <= before.descriptors + 8 + now.slots.saturating_sub(before.slots)
            && now.mounts <= before.mounts
            && now.temporary_files <= before.temporary_files
            && now.anonymous_kb < before.anonymous_kb + (24 << 10)
    };
    let mut after = Inventory::of(&server, temporary.path());
    for _ in 0..100 {
        if is_settled(&after) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
        after = Inventory::of(&server, temporary.path());
    }
    eprintln!("{count} submissions; before {before:?}; after {after:?}");
    assert!(is_settled(&after), "{after:?}, before {before:?}");
    assert!(after.slots < 200, "{after:?}, before {before:?}");
    let (status, ready) = server.request("GET", "/readyz", "");
    assert_eq!((status, ready.contains("ready")), (200, true), "{ready}");
}
