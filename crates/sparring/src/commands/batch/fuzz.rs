//! The reader of batches, given rows that are damaged.
#![allow(clippy::unwrap_used)]

#[path = "../../../../test-kit/src/hostile_bytes.rs"]
mod hostile_bytes;

use super::*;
use hostile_bytes::{damaged, seeds, tries};
use proptest::prelude::*;

fn rows() -> Vec<Vec<u8>> {
    seeds(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/seeds"))
}

#[test]
fn the_seeds_are_rows() {
    for row in rows() {
        let row: Row = serde_json::from_slice(&row).unwrap();
        assert!(prepare(&row, &["std".into()]).is_ok(), "{row:?}");
    }
}

proptest! {
    #![proptest_config(tries(3_000))]

    #[test]
    fn any_row_is_prepared_or_refused_with_a_reason(line in damaged(rows())) {
        if let Ok(row) = serde_json::from_slice::<Row>(&line) {
            match prepare(&row, &["std".into()]) {
                Ok((task, cases)) => prop_assert!(!cases.is_empty() && task.limits.wall_ms > 0),
                Err(reason) => prop_assert!(!reason.is_empty()),
            }
        }
    }

    #[test]
    fn any_stream_is_cut_into_lines(stream in damaged(rows().into_iter().map(|row| row.repeat(3)).collect())) {
        let (sender, receiver) = mpsc::sync_channel(stream.len() + 1);
        read_rows(stream.as_slice(), &sender).unwrap();
        drop(sender);
        let lines: Vec<(usize, Vec<u8>)> = receiver.into_iter().collect();
        let wanted = stream.split(|byte| *byte == b'\n').filter(|line| !line.iter().all(u8::is_ascii_whitespace));
        prop_assert_eq!(lines.len(), wanted.count());
        prop_assert!(lines.iter().enumerate().all(|(place, (index, _))| place == *index));
    }
}
