//! Bytes for readers that must not believe them: seeds that are kept in the repository, damaged at random. Included by path
//! (`#[path]`), because the crates that read bytes come before this one.
#![allow(dead_code)] // not every reader has its seeds in files

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// How often a reader is tried: `SPARRING_FUZZ` says it for a long search (`make fuzz`), otherwise a second's worth.
pub fn tries(usual: u32) -> ProptestConfig {
    let cases = std::env::var("SPARRING_FUZZ").ok().and_then(|count| count.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, max_shrink_iters: 2_000, failure_persistence: None, ..ProptestConfig::default() }
}

/// What becomes of a seed at one place.
#[derive(Debug, Clone)]
enum Damage {
    Lose(usize),
    Repeat(usize, usize),
    Insert(Vec<u8>),
    Exchange(u8),
    CutOff,
}

fn damage() -> impl Strategy<Value = Damage> {
    // Lengths and counts stand in such bytes: the largest, the smallest, and those around a sign.
    let numbers =
        select(vec![vec![0xff; 4], vec![0; 4], vec![0xff, 0xff, 0xff, 0x7f], vec![0, 0, 0, 0x80], vec![1, 0, 0, 0]]);
    prop_oneof![
        (1..9usize).prop_map(Damage::Lose),
        (1..40usize, 1..30usize).prop_map(|(length, times)| Damage::Repeat(length, times)),
        vec(any::<u8>(), 1..6).prop_map(Damage::Insert),
        numbers.prop_map(Damage::Insert),
        any::<u8>().prop_map(Damage::Exchange),
        Just(Damage::CutOff),
    ]
}

fn apply(bytes: &mut Vec<u8>, place: usize, damage: &Damage) {
    let end = |length: usize| (place + length).min(bytes.len());
    match damage {
        Damage::Lose(length) => drop(bytes.drain(place..end(*length))),
        Damage::Repeat(length, times) => {
            let piece = bytes[place..end(*length)].repeat(*times);
            bytes.splice(place..place, piece);
        }
        Damage::Insert(piece) => drop(bytes.splice(place..place, piece.iter().copied())),
        Damage::Exchange(byte) => bytes[place] = *byte,
        Damage::CutOff => bytes.truncate(place),
    }
}

/// A seed with up to six places damaged.
pub fn damaged(seeds: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    (select(seeds), vec((any::<Index>(), damage()), 0..6)).prop_map(|(mut bytes, places)| {
        for (place, damage) in &places {
            if !bytes.is_empty() {
                let place = place.index(bytes.len());
                apply(&mut bytes, place, damage);
            }
        }
        bytes
    })
}

/// The seeds of a folder, one to a file.
pub fn seeds(folder: &str) -> Vec<Vec<u8>> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "no seeds in {folder}");
    files.iter().map(|file| std::fs::read(file).unwrap()).collect()
}
