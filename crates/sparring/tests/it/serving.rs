//! The server as a person and a machine meet it: starting, stopping, being killed, and refusing to start.

use crate::server::{Server, command, reference, root};
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Runs a command that must end by itself.
fn run(mut command: Command) -> Output {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < Duration::from_secs(30), "the command does not end");
        std::thread::sleep(Duration::from_millis(10));
    }
    child.wait_with_output().unwrap()
}

#[track_caller]
fn refused(command: Command, reason: &str) {
    let output = run(command);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "it started");
    assert!(text.contains(reason), "no {reason:?} in {text:?}");
    assert!(!text.contains("panicked"), "{text}");
}

#[test]
fn a_program_gets_its_verdict() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path());
    let events = server.events(&server.submit(&reference()));
    assert!(events.contains(r#""verdict":"AC""#), "{events}");
    let events = server.events(&server.submit("def reverse_text(text):\n    return text\n"));
    assert!(events.contains(r#""verdict":"WA""#), "{events}");
}

#[test]
fn what_was_waiting_when_the_process_was_killed_gets_its_verdict_once() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path());
    // The first takes its whole time, so that the others wait behind it.
    let slow = "def reverse_text(text):\n    while True:\n        pass\n";
    let mut attempts: Vec<String> = (0..3).map(|number| server.submit(&format!("{slow}# {number}\n"))).collect();
    attempts.push(server.submit(&reference()));
    server.kill();

    let server = Server::start(data.path());
    for (number, attempt) in attempts.iter().enumerate() {
        let events = server.events(attempt);
        let expected = if number < 3 { r#""verdict":"TLE""# } else { r#""verdict":"AC""# };
        assert!(events.contains(expected), "attempt {number}: {events}");
        assert_eq!(events.matches("event: verdict").count(), 1, "{events}");
        assert_eq!(events.matches("event: done").count(), 1, "{events}");
    }
}

#[test]
fn nothing_is_left_when_the_server_is_killed() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path());
    server.events(&server.submit(&reference()));
    let pid = server.child.id();
    server.kill();
    // Cells and zygotes die with their control socket.
    let start = Instant::now();
    while !zygotes_of(pid).is_empty() {
        assert!(start.elapsed() < Duration::from_secs(10), "still there: {:?}", zygotes_of(pid));
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Processes in a cgroup of that supervisor, or children of it.
fn zygotes_of(supervisor: u32) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc").unwrap().flatten() {
        let Some(pid) = entry.file_name().to_str().filter(|name| name.parse::<u32>().is_ok()).map(str::to_owned) else {
            continue;
        };
        let groups = fs::read_to_string(format!("/proc/{pid}/cgroup")).unwrap_or_default();
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let is_child =
            stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)) == Some(&supervisor.to_string());
        if is_child || groups.contains(&format!("sparring-{supervisor}-")) {
            found.push(pid);
        }
    }
    found
}

#[test]
fn a_signal_ends_it_cleanly() {
    let data = tempfile::tempdir().unwrap();
    let mut server = Server::start(data.path());
    Command::new("kill").arg(server.child.id().to_string()).status().unwrap();
    let start = Instant::now();
    while server.child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < Duration::from_secs(10), "it does not stop");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(server.child.wait().unwrap().success());
}

#[test]
fn a_taken_port_is_named() {
    let data = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let mut second = Command::new(env!("CARGO_BIN_EXE_sparring"));
    second.args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--data"]).arg(data.path());
    second.env("LC_ALL", "en_US.UTF-8");
    refused(second, &format!("port {port} is taken"));
}

#[test]
fn the_message_is_in_the_readers_language() {
    let data = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
    command.args(["serve", "--listen", "0.0.0.0:0", "--data"]).arg(data.path()).env("LC_ALL", "ru_RU.UTF-8");
    refused(command, "не адрес обратной петли");
}

#[test]
fn other_machines_are_not_served_without_accounts() {
    let data = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
    command.args(["serve", "--listen", "0.0.0.0:0", "--data"]).arg(data.path()).env("LC_ALL", "C");
    refused(command, "not a loopback address");
}

#[test]
fn a_second_server_on_the_same_data_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let _first = Server::start(data.path());
    let mut second = command(data.path());
    second.env("LC_ALL", "C");
    refused(second, "another Sparring");
}

#[test]
fn a_data_folder_that_is_a_file() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut command = command(file.path());
    command.env("LC_ALL", "C");
    refused(command, "data folder");
}

#[test]
fn a_file_that_is_no_database() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("sparring.db"), "this is no database, but it is long enough to look like a page of one")
        .unwrap();
    refused(command(data.path()), "sparring.db");
}

#[test]
fn without_a_usable_python_pages_are_served_and_the_status_says_why() {
    let data = tempfile::tempdir().unwrap();
    let empty = tempfile::tempdir().unwrap();
    let mut command = command(data.path());
    command.env("PATH", empty.path()).env("HOME", empty.path()).env_remove("PYENV_ROOT").env_remove("SPARRING_PYTHON");
    let server = Server::spawn(command);
    let start = Instant::now();
    loop {
        let (status, page) = server.request("GET", "/status", "");
        assert_eq!(status, 200);
        if page.contains("CPython 3.11") {
            break;
        }
        assert!(start.elapsed() < Duration::from_secs(10), "{page}");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(server.request("GET", "/readyz", "").0, 503);
    assert_eq!(server.request("GET", "/problems/reverse-string", "").0, 200);
}

#[test]
fn a_broken_exercise_does_not_stop_the_rest() {
    let data = tempfile::tempdir().unwrap();
    let pack = tempfile::tempdir().unwrap();
    let shipped = root().join("curriculum");
    for file in ["pack.toml", "syllabus.toml"] {
        fs::copy(shipped.join(file), pack.path().join(file)).unwrap();
    }
    let copied = Command::new("cp").arg("-r").arg(shipped.join("problems")).arg(pack.path()).status().unwrap();
    assert!(copied.success());
    fs::write(pack.path().join("problems/lru-cache/problem.toml"), "id = 5\nbroken").unwrap();
    let mut command = command(data.path());
    command.arg("--curriculum").arg(pack.path());
    let server = Server::spawn(command);
    assert_eq!(server.request("GET", "/problems/reverse-string", "").0, 200);
    assert_eq!(server.request("GET", "/problems/lru-cache", "").0, 404);
    let (_, page) = server.request("GET", "/status", "");
    assert!(page.contains("lru-cache/problem.toml"), "{page}");
}

#[test]
fn a_host_adds_packs_and_no_id_stands_for_two_exercises() {
    let data = tempfile::tempdir().unwrap();
    let shipped = root().join("curriculum");
    let own = tempfile::tempdir().unwrap();
    fs::copy(shipped.join("pack.toml"), own.path().join("pack.toml")).unwrap();
    fs::create_dir(own.path().join("rehearsals")).unwrap();
    let rehearsal = root().join("crates/web/tests/pack/rehearsals/overview");
    for slug in ["our-own", "the-same-again"] {
        let target = own.path().join("rehearsals").join(slug);
        assert!(Command::new("cp").arg("-r").arg(&rehearsal).arg(target).status().unwrap().success());
    }
    let mut command = command(data.path());
    // The last one is no pack at all.
    for pack in [shipped.as_path(), own.path(), Path::new("/nowhere")] {
        command.arg("--curriculum").arg(pack);
    }
    let server = Server::spawn(command);
    assert_eq!(server.request("GET", "/problems/reverse-string", "").0, 200);
    assert_eq!(server.request("GET", "/rehearsals/our-own", "").0, 200);
    assert_eq!(server.request("GET", "/rehearsals/the-same-again", "").0, 404);
    let (_, page) = server.request("GET", "/status", "");
    assert!(page.contains("the-same-again/rehearsal.toml:1") && page.contains("/nowhere"), "{page}");
}

#[test]
fn a_backup_and_an_export_are_made_while_the_server_runs() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path());
    let attempt = server.submit(&reference());
    server.events(&attempt);
    let sparring = |arguments: &[&str], folder: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
        command.args(arguments).arg("--data").arg(folder).env("LC_ALL", "C");
        let output = run(command);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    let files = tempfile::tempdir().unwrap();
    let (backup, export) = (files.path().join("backup.db"), files.path().join("me.json"));
    sparring(&["backup", backup.to_str().unwrap()], data.path());
    sparring(&["export", export.to_str().unwrap()], data.path());
    assert!(fs::metadata(&backup).unwrap().len() > 0);
    assert!(fs::read_to_string(&export).unwrap().contains(&attempt));

    // The export arrives whole in another installation, and twice does no harm.
    let other = tempfile::tempdir().unwrap();
    sparring(&["import", export.to_str().unwrap()], other.path());
    sparring(&["import", export.to_str().unwrap()], other.path());
    let again = files.path().join("again.json");
    sparring(&["export", again.to_str().unwrap()], other.path());
    assert_eq!(
        fs::read_to_string(&again).unwrap().matches(&attempt).count(),
        fs::read_to_string(&export).unwrap().matches(&attempt).count()
    );
}
