//! Reads `locales/{en,ru}/*.ftl`, refuses what is not complete in both languages, and writes one typed function per
//! message.

#[path = "build/generate.rs"]
mod generate;
#[path = "build/messages.rs"]
mod messages;

use messages::Messages;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../locales");
    println!("cargo::rerun-if-changed={}", root.display());
    match build(&root) {
        Ok(code) => {
            let target = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("messages.rs");
            fs::write(target, code).expect("cargo's folder for generated code can be written");
        }
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error={fault}");
            }
            process::exit(1);
        }
    }
}

fn build(root: &Path) -> Result<String, Vec<String>> {
    let english = Messages::load(&root.join("en"))?;
    let russian = Messages::load(&root.join("ru"))?;
    let faults = english.differences(&russian, "locales/en", "locales/ru");
    if faults.is_empty() { Ok(generate::code(&english, &russian)) } else { Err(faults) }
}
