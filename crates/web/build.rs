//! Makes sure that the folder of the front end's files exists, so that the crate compiles before they are built.

use std::path::Path;
use std::{env, fs};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let dist = Path::new(&root).join("../../frontend/dist");
    // A failure shows where the files are embedded, with a better message than any that could be given here.
    let _ = fs::create_dir_all(&dist);
    println!("cargo::rerun-if-changed=build.rs");
    // Only a release embeds the files; in development they are read when they are asked for.
    if env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::rerun-if-changed={}", dist.display());
    }
}
