//! Literals: every value's text is read as that value again, and any text at all is read or refused.
#![allow(clippy::unwrap_used)]

#[path = "../../test-kit/src/hostile_bytes.rs"]
mod hostile_bytes;

use domain::value::{parse_literal, repr};
use hostile_bytes::{damaged, tries};
use proptest::prelude::*;

/// One to a line; what `ast.literal_eval` says of such texts is asked in the tests of the binary.
fn seeds() -> Vec<Vec<u8>> {
    include_str!("seeds/literals.txt").lines().map(|line| line.as_bytes().to_vec()).collect()
}

proptest! {
    #![proptest_config(tries(8_000))]

    #[test]
    fn any_text_is_read_or_refused(bytes in damaged(seeds())) {
        let text = String::from_utf8_lossy(&bytes);
        match parse_literal(&text) {
            Ok(value) => {
                let written = repr(&value);
                let again = parse_literal(&written);
                prop_assert!(again.is_ok(), "{:?} is written {:?}, which is {:?}", text, written, again);
                // CPython writes a complex number whose real part is -0.0 in such a way that 0.0 is read.
                let is_exact = !["(-0+", "(-0-"].iter().any(|zero| written.contains(zero));
                prop_assert!(!is_exact || repr(&again.unwrap()) == written, "{:?} is written {:?}", text, written);
            }
            Err(error) => prop_assert!(error.position <= text.chars().count(), "{}", error),
        }
    }

    #[test]
    fn any_bytes_at_all_are_read_or_refused(text in "\\PC{0,60}") {
        let _ = parse_literal(&text);
    }
}

#[test]
fn depth_and_length_are_bounded() {
    for (open, close) in [("[", "]"), ("(", ",)"), ("{1:", "}"), ("frozenset({", "})"), ("-", ""), ("(", ")")] {
        let deep = format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
        // Refused, or read without a level of its own for each character.
        let _ = parse_literal(&deep);
        assert!(parse_literal(&open.repeat(200_000)).is_err(), "{open}");
    }
}
