//! Messages as callers see them, and what the build refuses.
#![allow(clippy::unwrap_used)]

#[path = "../../build/messages.rs"]
#[allow(dead_code, reason = "the build uses the rest")]
mod source;

use domain::Language;
use i18n::Messages;

const EN: Messages = Messages { language: Language::En };
const RU: Messages = Messages { language: Language::Ru };

#[test]
fn russian_plurals_have_three_forms() {
    let forms =
        [(1, "1 упражнение"), (2, "2 упражнения"), (5, "5 упражнений"), (11, "11 упражнений"), (21, "21 упражнение")];
    for (count, expected) in forms {
        assert_eq!(RU.syllabus_exercises(count), expected);
    }
    assert_eq!(EN.syllabus_exercises(1), "1 exercise");
    assert_eq!(EN.syllabus_exercises(2), "2 exercises");
}

#[test]
fn arguments_carry_no_direction_marks() {
    assert_eq!(EN.hint_show(2), "Show hint 2");
}

#[test]
fn messages_are_found_by_id_where_the_id_comes_from_elsewhere() {
    assert_eq!(EN.find("nav-today"), Some(EN.nav_today()));
    assert_eq!(RU.find("no-such-message"), None);
}

#[test]
fn every_russian_text_differs_from_the_english_one_or_is_a_name() {
    let same: Vec<_> = i18n::IDS
        .iter()
        .filter(|id| EN.find(id).is_some() && EN.find(id) == RU.find(id))
        .filter(|id| EN.find(id).is_some_and(has_words))
        .collect();
    assert!(same.iter().all(|id| id.starts_with("name-")), "not translated: {same:?}");
}

/// Whether there is anything to translate: letters outside of code.
fn has_words(text: &str) -> bool {
    text.split('`').step_by(2).any(|part| part.chars().any(char::is_alphabetic))
}

/// What the build says of two files.
fn faults(english: &str, russian: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let load = |language: &str, text: &str| {
        let folder = folder.path().join(language);
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("a.ftl"), text).unwrap();
        source::Messages::load(&folder)
    };
    match (load("en", english), load("ru", russian)) {
        (Ok(english), Ok(russian)) => english.differences(&russian, "English", "Russian"),
        (english, russian) => [english.err(), russian.err()].into_iter().flatten().flatten().collect(),
    }
}

#[test]
fn the_build_refuses_what_is_not_complete_in_both_languages() {
    for (english, russian, expected) in [
        ("a = A\nb = B\n", "a = А\n", "`b` is missing in Russian"),
        ("a = A\n", "a = А\nb = Б\n", "`b` is missing in English"),
        ("a = A { $x }\n", "a = А\n", "`a` does not use $x"),
        ("a = A\n", "a = { $y ->\n    [one] А\n   *[other] Б\n}\n", "`a` does not use $y"),
        ("a = A\na = B\n", "a = А\n", "`a` is already in"),
        ("a = {\n", "a = А\n", "a.ftl:1"),
        ("a = A\n    .hint = B\n", "a = А\n", "has attributes"),
    ] {
        let faults = faults(english, russian);
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{expected}: {faults:?}");
    }
    assert_eq!(faults("a = A { $x }\n", "a = А { $x }\n"), Vec::<String>::new());
}
