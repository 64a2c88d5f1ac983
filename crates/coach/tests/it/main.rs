//! The coach's promises.
#![allow(clippy::unwrap_used)]

use coach::memory::{RELEARN_AFTER, outlooks, recall};
use coach::{Evidence, Grade, Memory, Reviewed, Standing};
use proptest::prelude::*;

const DAY: i64 = 86_400_000_000;

#[test]
fn a_first_review_follows_the_published_defaults() {
    let [forgotten, hard, recalled, easy] = outlooks(None, 0).unwrap();
    assert_eq!(forgotten.due_at, RELEARN_AFTER);
    assert_eq!((hard.due_at, recalled.due_at, easy.due_at), (DAY, 2 * DAY, 8 * DAY));
}

#[test]
fn recall_is_nine_tenths_when_the_card_is_due() {
    let recalled = outlooks(None, 0).unwrap()[2];
    let reviewed = Reviewed { memory: recalled.memory, at: 0 };
    assert!(recall(reviewed, 0) > 0.999);
    let due = recall(reviewed, recalled.due_at);
    assert!((0.88..0.93).contains(&due), "{due}");
}

#[test]
fn a_memory_survives_storage() {
    let memory = outlooks(None, 0).unwrap()[3].memory;
    let stored = serde_json::to_value(memory).unwrap();
    assert_eq!(serde_json::from_value::<Memory>(stored).unwrap(), memory);
}

#[test]
fn standings() {
    use Evidence::*;
    for (evidence, expected) in [
        (vec![], Standing::Untouched),
        (vec![Nothing, Nothing], Standing::Untouched),
        (vec![Tried, Nothing], Standing::Shaky),
        (vec![Aided, Tried], Standing::Holding),
        (vec![Unaided, Nothing], Standing::Holding),
        (vec![Unaided, Unaided], Standing::Sure),
    ] {
        assert_eq!(Standing::of(evidence.clone()), expected, "{evidence:?}");
    }
}

proptest! {
    #[test]
    fn better_grades_bring_later_dates(history in prop::collection::vec((0usize..4, 0i64..400), 0..30)) {
        let mut now = 0;
        let mut previous = None;
        for (choice, days) in history {
            now += days * DAY;
            let offers = outlooks(previous, now).unwrap();
            for pair in offers.windows(2) {
                prop_assert!(pair[0].due_at < pair[1].due_at);
            }
            prop_assert_eq!(offers.map(|offer| offer.grade), Grade::ALL);
            previous = Some(Reviewed { memory: offers[choice].memory, at: now });
            prop_assert!((0.0..=1.0).contains(&recall(previous.unwrap(), now + DAY)));
        }
    }
}
