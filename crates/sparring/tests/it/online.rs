//! A server that others can reach: what it demands, and how its first host comes in.

use crate::server::{Server, command};
use crate::support::BINARY;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

fn refused(arguments: &[(&str, &str)], listen: &str) -> String {
    let data = tempfile::tempdir().unwrap();
    let mut command = Command::new(BINARY);
    command
        .args(["serve", "--listen", listen, "--data"])
        .arg(data.path())
        .env("LC_ALL", "C")
        .env("SPARRING_LOG", "error");
    for (name, value) in arguments {
        command.env(name, value);
    }
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn beyond_loopback_accounts_and_an_origin_are_demanded() {
    let said = refused(&[], "0.0.0.0:0");
    assert!(said.contains("public_origin") && said.contains("docs/hosting.md"), "{said}");
    let said = refused(&[("SPARRING_ACCOUNTS", "false")], "0.0.0.0:0");
    assert!(said.contains("everybody who can reach it would work as"), "{said}");
    let said = refused(&[("SPARRING_PUBLIC_ORIGIN", "sparring.example.org/app")], "127.0.0.1:0");
    assert!(said.contains("is no origin"), "{said}");
    let said =
        refused(&[("SPARRING_PUBLIC_ORIGIN", "https://a.example"), ("SPARRING_REGISTRATION", "maybe")], "127.0.0.1:0");
    assert!(said.contains("invitation, open or closed"), "{said}");
}

/// Starts a server with accounts and gives the link for its first host, if it prints one.
fn online(data: &std::path::Path) -> (Server, Option<String>) {
    let mut command = command(data);
    command.env("SPARRING_ACCOUNTS", "true").env("LC_ALL", "C").stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let ready = lines.next().unwrap().unwrap();
    let address = ready.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
    let reached = lines.next().unwrap().unwrap();
    assert!(reached.contains(&format!("http://{address}")), "{reached}");
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for line in lines.map_while(Result::ok) {
            let _ = sender.send(line);
        }
    });
    let line = receiver.recv_timeout(std::time::Duration::from_secs(3)).ok();
    let link = line.and_then(|line| line.split("/join/").nth(1).map(|token| format!("/join/{token}")));
    (Server { child, address }, link)
}

#[test]
fn the_first_start_prints_a_link_and_the_command_prints_others() {
    let data = tempfile::tempdir().unwrap();
    let (server, link) = online(data.path());
    let link = link.expect("a link for the first host");
    assert_eq!(link.len(), "/join/".len() + 64);
    let (status, page) = server.request("GET", &link, "");
    assert_eq!(status, 200, "{page}");
    assert_eq!(server.request("GET", "/practise", "").0, 303);
    // A second link ends the first; it is printed by whoever sits at the machine, while the server runs.
    let mut command = Command::new(BINARY);
    command.args(["link", "--data"]).arg(data.path()).env("SPARRING_LISTEN", &server.address);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.starts_with(&format!("http://{}/join/", server.address)), "{printed}");
    assert_eq!(server.request("GET", &link, "").0, 404);
    let second = format!("/join/{}", printed.trim().rsplit('/').next().unwrap());
    assert_eq!(server.request("GET", &second, "").0, 200);
    let mut unknown = Command::new(BINARY);
    unknown.args(["link", "nobody@example.org", "--data"]).arg(data.path()).env("LC_ALL", "C");
    let output = unknown.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no account with the address"));
    server.kill();
}

#[test]
fn metrics_have_a_listener_of_their_own() {
    let data = tempfile::tempdir().unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = command(data.path());
    command.env("SPARRING_METRICS_LISTEN", format!("127.0.0.1:{port}"));
    let server = Server::spawn(command);
    assert_eq!(server.request("GET", "/metrics", "").0, 404);
    server.request("GET", "/healthz", "");
    let scraper = Server { child: Command::new("true").spawn().unwrap(), address: format!("127.0.0.1:{port}") };
    let (status, text) = scraper.request("GET", "/metrics", "");
    assert_eq!(status, 200);
    for name in ["sparring_http_answers_total{status=\"2xx\"}", "sparring_queue_waiting ", "sparring_database_bytes "] {
        assert!(text.contains(name), "{name} is not in {text}");
    }
    server.kill();
}
