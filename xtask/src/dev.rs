//! `make dev`: builds, serves, and does both again whenever a source changes.

use crate::frontend::{self, newest_below};
use crate::root;
use anyhow::{Context, Result};
use std::process::{Child, Command};
use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_millis(500);

pub fn watch() -> Result<()> {
    let root = root();
    let sources = ["crates", "locales", "python", "curriculum", "frontend/src"];
    let newest = || sources.iter().filter_map(|folder| newest_below(&root.join(folder))).max();
    let mut server: Option<Child> = None;
    let mut seen = None;
    loop {
        let now = newest();
        if now != seen {
            seen = now;
            if build() {
                if let Some(mut running) = server.take() {
                    let _ = running.kill();
                    let _ = running.wait();
                }
                let mut command = Command::new(root.join("target/debug/sparring"));
                command.args(["serve", "--data", "data"]).current_dir(&root);
                server = Some(command.spawn().context("cannot start the server")?);
            } else {
                println!("It does not build; the server goes on as it was.");
            }
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

fn build() -> bool {
    let front_end = frontend::build();
    if let Err(error) = &front_end {
        println!("{error:#}");
    }
    let cargo = Command::new("cargo").args(["build", "--quiet", "--package", "sparring"]).current_dir(root()).status();
    front_end.is_ok() && cargo.is_ok_and(|status| status.success())
}
