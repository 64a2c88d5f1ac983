//! Messages as callers see them.

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
        .filter(|id| EN.find(id).is_some_and(|text| text.chars().any(char::is_alphabetic)))
        .collect();
    assert!(same.iter().all(|id| id.starts_with("name-")), "not translated: {same:?}");
}
