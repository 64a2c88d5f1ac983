//! A server of its own for a test, asked over HTTP.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const EXERCISE: &str = "curriculum/problems/reverse-string";

/// A running server; killed (with SIGKILL) when dropped.
pub struct Server {
    pub child: Child,
    pub address: String,
}

pub fn command(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparring"));
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .env("SPARRING_LOG", "error")
        .env("SPARRING_INSTALL_PROFILES", "false");
    command
}

impl Server {
    pub fn start(data: &Path) -> Server {
        Server::spawn(command(data))
    }

    pub fn spawn(mut command: Command) -> Server {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_else(|| {
            panic!("the server said {line:?}");
        });
        Server { child, address: address.to_owned() }
    }

    pub fn request(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        self.try_request(method, path, body).unwrap()
    }

    fn try_request(&self, method: &str, path: &str, body: &str) -> std::io::Result<(u16, String)> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            self.address,
            body.len()
        );
        stream.write_all(format!("{head}{body}").as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let broken = || std::io::Error::other("a broken answer");
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
        Ok((status, answer.split_once("\r\n\r\n").ok_or_else(broken)?.1.to_owned()))
    }

    /// Submits a program and gives the attempt's id.
    pub fn submit(&self, program: &str) -> String {
        self.try_submit(program).expect("the program was not taken in")
    }

    /// The same on a server that may be busy or gone.
    pub fn try_submit(&self, program: &str) -> Option<String> {
        let body = serde_json::json!({ "exercise": exercise_id(), "mode": "submit", "program": program });
        let (status, answer) = self.try_request("POST", "/api/v1/attempts", &body.to_string()).ok()?;
        let start = answer.find("\"id\":\"").filter(|_| status < 300)? + 6;
        answer.get(start..start + 36).map(str::to_owned)
    }

    /// All events of an attempt; the stream ends after the last one.
    pub fn events(&self, attempt: &str) -> String {
        self.request("GET", &format!("/api/v1/attempts/{attempt}/events"), "").1
    }

    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

pub fn exercise_id() -> String {
    let text = fs::read_to_string(root().join(EXERCISE).join("problem.toml")).unwrap();
    let line = text.lines().find(|line| line.starts_with("id")).unwrap();
    line.split('"').nth(1).unwrap().to_owned()
}

pub fn reference() -> String {
    fs::read_to_string(root().join(EXERCISE).join("solutions/reference.py")).unwrap()
}
