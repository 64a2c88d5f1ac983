//! The rules of rehearsals, designs, chapters, readings, reviews and the glossary.

use crate::builder::{COURSE, DESIGN, DRILL, LESSON, PROBLEM, PackBuilder, QUESTION, READING, REHEARSAL};
use crate::form::{expect, expect_replaced, faults_after};
use curriculum::{Catalogue, FaultKind, IndexFault, KeyFault, TextFault, check_form};
use domain::{Level, Stage};

fn file(folder: &str, name: &str) -> String {
    format!("{folder}/{name}")
}

#[test]
fn a_rehearsal_is_read_completely() {
    let pack = PackBuilder::right();
    let catalogue = Catalogue::load(&pack.packs()).catalogue;
    let rehearsal = catalogue.find_rehearsal("overview").unwrap();
    assert_eq!((rehearsal.stage, rehearsal.seconds.clone()), (Stage::Hr, 60..=90));
    let parts: Vec<(&str, u32)> =
        rehearsal.structure.ru.iter().map(|part| (part.title.as_str(), part.seconds)).collect();
    assert_eq!(parts, [("Кто", 20), ("Что", 40), ("Зачем", 15)]);
    let levels: Vec<Level> = rehearsal.examples.en.iter().map(|example| example.level).collect();
    assert_eq!(levels, Level::ALL);
    assert_eq!(rehearsal.checklist[4].id, "item-5");
    assert_eq!(rehearsal.mistakes.en[0].0.trim(), "<strong>Too long.</strong> Leave things out.");
    assert_eq!(rehearsal.follow_ups.ru[1].question.0.trim(), "А теперь?");
}

#[test]
fn a_design_is_read_completely() {
    let pack = PackBuilder::right();
    let catalogue = Catalogue::load(&pack.packs()).catalogue;
    let design = catalogue.find_design("shortener").unwrap();
    assert_eq!((design.clarify.en.len(), design.levels.ru.len(), design.checklist.len()), (5, 3, 8));
    assert!(design.walkthrough.ru.0.contains("<h3>Требования</h3>"), "{}", design.walkthrough.ru);
    assert!(design.estimate.starts_with("for line"));
}

#[test]
fn parts_of_an_answer_fit_its_seconds() {
    let structure = file(REHEARSAL, "structure.en.md");
    let faults = faults_after(|pack| {
        pack.replace(&structure, "## What · 40 s", "## What, 40 s");
    });
    assert!(faults.iter().any(|fault| fault.kind == TextFault::PartHeading.into()), "{faults:?}");
    let faults = faults_after(|pack| {
        pack.replace(&structure, "40 s", "90 s");
    });
    let kinds: Vec<&FaultKind> = faults.iter().map(|fault| &fault.kind).collect();
    let sum = TextFault::PartsSum { found: 125, low: 60, high: 90 };
    assert_eq!(kinds, [&FaultKind::from(sum), &FaultKind::from(TextFault::PartsDiffer)]);
    let band = KeyFault::Band { key: "seconds".into() };
    expect(&file(REHEARSAL, "rehearsal.toml"), None, band, |pack| {
        pack.replace(&file(REHEARSAL, "rehearsal.toml"), "[60, 90]", "[90, 60]");
    });
}

#[test]
fn an_example_is_as_long_as_a_good_answer() {
    let examples = file(REHEARSAL, "examples.ru.md");
    let fault = TextFault::SpeechLength { level: "junior", found: 3, low: 110, high: 165, pace: 110 };
    expect(&examples, Some(3), fault, |pack| {
        let long = "Это было моей работой три года. ".repeat(22);
        let text = pack.read(&examples);
        pack.write(&examples, &text.replacen(&long, "Мало было сказано.", 1));
    });
    let heading = TextFault::LevelHeading { expected: "middle", found: "Middle".into() };
    expect_replaced(&file(REHEARSAL, "examples.en.md"), "## middle", "## Middle", heading);
}

#[test]
fn checklists_have_the_same_items_in_both_languages() {
    let russian = file(DESIGN, "checklist.ru.md");
    let faults = faults_after(|pack| {
        pack.replace(&russian, "[item-3]", "[item-x]");
    });
    assert!(matches!(&faults[0].kind, FaultKind::Text(TextFault::ChecklistsDiffer { .. })), "{faults:?}");
    assert!(faults[0].prevents_serving);
    let mistakes = file(REHEARSAL, "mistakes.en.md");
    expect(&mistakes, Some(1), TextFault::MistakeLine, |pack| {
        let text = pack.read(&mistakes);
        pack.write(&mistakes, &text.replacen("**Too long.**", "Too long.", 1));
    });
}

#[test]
fn a_diagram_fits_a_telephone() {
    let wide = "a".repeat(39);
    let fault = TextFault::DiagramWidth { found: 39, limit: 38 };
    expect_replaced(&file(DESIGN, "walkthrough.en.md"), "client -> service", &wide, fault);
}

#[test]
fn a_course_may_have_chapters() {
    let course = file(COURSE, "course.toml");
    let chapters = |placement: &str| {
        format!(
            "[[chapter]]\ntitle.en = \"One\"\ntitle.ru = \"Один\"\nlessons = [\"welcome\"]\n\n\
             [[chapter]]\ntitle.en = \"Two\"\ntitle.ru = \"Два\"\nlessons = [\"names\"]\n{placement}"
        )
    };
    let pack = PackBuilder::right();
    pack.replace(&course, "lessons = [\"welcome\", \"names\"]", &chapters(""));
    assert_eq!(check_form(&pack.packs()).faults, []);
    let catalogue = Catalogue::load(&pack.packs()).catalogue;
    let course_read = catalogue.find_course("first-steps").unwrap();
    let titles: Vec<&str> = course_read.chapters.iter().map(|chapter| chapter.title.ru.as_str()).collect();
    assert_eq!(titles, ["Один", "Два"]);
    let telling: Vec<Vec<&str>> = course_read
        .chapters
        .iter()
        .map(|chapter| chapter.telling_lessons(course_read).iter().map(|lesson| lesson.meta.slug.as_str()).collect())
        .collect();
    assert_eq!(telling, [vec![], vec!["names"]]);

    for (placement, fault) in [
        ("placement = [\"names\", \"welcome\"]", IndexFault::PlacementForeign { lesson: "welcome".into() }),
        ("placement = [\"names\", \"nowhere\"]", IndexFault::PlacementForeign { lesson: "nowhere".into() }),
    ] {
        let faults = faults_after(|pack| {
            pack.replace(&course, "lessons = [\"welcome\", \"names\"]", &chapters(placement));
        });
        assert!(faults.iter().any(|found| found.kind == fault.clone().into()), "{faults:?}");
    }
    let faults = faults_after(|pack| {
        pack.append(&course, &chapters(""));
    });
    assert_eq!(faults[0].kind, KeyFault::LessonsAndChapters.into());
}

#[test]
fn a_course_of_readings_has_longer_ones() {
    let text = file(READING, "text.en.md");
    let faults = faults_after(|pack| {
        pack.replace(&file(COURSE, "course.toml"), "\"welcome\", \"names\"", "\"welcome\"");
        std::fs::remove_dir_all(pack.path().join(LESSON)).unwrap();
        pack.write(&text, &("## Before\n\n".to_owned() + &"Breathe and read the task twice. ".repeat(30)));
    });
    let kinds: Vec<&FaultKind> = faults.iter().map(|fault| &fault.kind).collect();
    // The Russian one is as short as a reading between lessons may be.
    assert_eq!(kinds, [&FaultKind::from(TextFault::Words { found: 2, low: 135, high: 440 })]);
}

#[test]
fn reviews_are_read_and_checked() {
    let review = file(PROBLEM, "review.toml");
    let text = "[[review]]\ndate = \"2026-11-21\"\nblind = true\nlanguage = \"ru\"\nscores = { correctness = 5, russian = 4 }\n";
    let pack = PackBuilder::right();
    pack.write(&review, text);
    assert_eq!(check_form(&pack.packs()).faults, []);
    let catalogue = Catalogue::load(&pack.packs()).catalogue;
    let reviews = &catalogue.find_problem("sum-pairs").unwrap().meta.reviews;
    assert!(reviews.len() == 1 && reviews[0].is_blind && reviews[0].scores.russian == Some(4), "{reviews:?}");
    for (from, to) in [("2026-11-21", "yesterday"), ("\"ru\"", "\"de\""), ("= 5", "= 6"), ("blind", "blond")] {
        let faults = faults_after(|pack| {
            pack.write(&review, &text.replace(from, to));
        });
        assert!(faults.len() == 1 && !faults[0].prevents_serving, "{to}: {faults:?}");
    }
}

#[test]
fn the_glossary_is_kept() {
    let fault = TextFault::Glossary { found: "слайсы".into(), term: "срез".into() };
    expect(&file(QUESTION, "question.ru.md"), Some(1), fault, |pack| {
        pack.write("glossary.md", "| English | Russian | not |\n|---|---|---|\n| slice | срез | слайс |\n");
        pack.write(&file(QUESTION, "question.ru.md"), "Что делают слайсы?\n");
    });
    // Also in texts that stand in tables, and in those that an author's program writes.
    for name in ["drill.toml", "generate.py"] {
        let place = file(DRILL, name);
        let fault = TextFault::Glossary { found: "слайсы".into(), term: "срез".into() };
        expect(&place, Some(1), fault, |pack| {
            pack.write("glossary.md", "| English | Russian | not |\n|---|---|---|\n| slice | срез | слайс |\n");
            pack.write(&place, &format!("# слайсы\n{}", pack.read(&place)));
        });
    }
}

/// Found by damaging files at random.
#[test]
fn a_mistake_that_begins_with_no_hyphen_is_reported() {
    let place = file(DESIGN, "mistakes.ru.md");
    expect(&place, Some(1), TextFault::MistakeLine, |pack| {
        pack.write(&place, &pack.read(&place).replacen("- ", "—", 1));
    });
}
