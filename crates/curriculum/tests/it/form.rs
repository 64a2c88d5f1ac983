//! The rules of keys and texts: a pack that is right has no fault, and breaking one thing gives that one fault, at its
//! place.

use crate::builder::{COURSE, DRILL, LESSON, PROBLEM, PackBuilder, QUESTION, READING};
use curriculum::{FaultKind, FileFault, IndexFault, KeyFault, PackFault, TextFault, check_form};
use domain::Language;

/// The faults after one change, each with its file relative to the pack.
pub fn faults_after(change: impl Fn(&PackBuilder)) -> Vec<PackFault> {
    let pack = PackBuilder::right();
    change(&pack);
    let mut faults = check_form(&pack.packs()).faults;
    for fault in &mut faults {
        fault.file = fault.file.strip_prefix(pack.path()).unwrap().to_owned();
        let russian = fault.kind.message(Language::Ru);
        assert!(russian.chars().any(|letter| ('а'..='я').contains(&letter)), "{russian}");
    }
    faults
}

/// Breaks one thing and expects one fault of it.
#[track_caller]
pub fn expect(file: &str, line: Option<u32>, kind: impl Into<FaultKind>, change: impl Fn(&PackBuilder)) {
    let faults = faults_after(change);
    assert_eq!(faults.len(), 1, "{faults:#?}");
    let kind = kind.into();
    assert_eq!((faults[0].file.to_str().unwrap(), faults[0].line, &faults[0].kind), (file, line, &kind));
}

/// Replaces text in a file and expects one fault there, on the line of the text.
#[track_caller]
pub fn expect_replaced(file: &str, from: &str, to: &str, kind: impl Into<FaultKind>) {
    let text = PackBuilder::right().read(file);
    let line = text.split(from).next().unwrap().matches('\n').count() + 1;
    expect(file, u32::try_from(line).ok(), kind, |pack| {
        pack.replace(file, from, to);
    });
}

pub fn problem(file: &str) -> String {
    format!("{PROBLEM}/{file}")
}

pub fn question(file: &str) -> String {
    format!("{QUESTION}/{file}")
}

pub fn unknown_name(key: &str, found: &str, known: &str) -> KeyFault {
    KeyFault::UnknownName { key: key.into(), found: found.into(), known: known.into() }
}

#[test]
fn a_right_pack_has_no_fault_and_is_counted() {
    let pack = PackBuilder::right();
    let report = check_form(&pack.packs());
    assert_eq!(report.faults, []);
    let counts = report.counts;
    assert_eq!((counts.problems, counts.questions, counts.drills, counts.courses, counts.lessons), (1, 1, 1, 1, 2));
    assert_eq!((counts.cases, counts.skills, counts.skills_exercised), (11, 3, 3));
}

#[test]
fn unknown_keys_are_found_wherever_they_stand() {
    let unknown = |key: &str, known: &str| KeyFault::Unknown { key: key.into(), known: known.into() };
    let limits = unknown("limits.cpu", "cpu_ms, memory_mb, output_kb, wall_ms");
    expect_replaced(&problem("problem.toml"), "cpu_ms", "cpu", limits);
    let case = "args, expected, generate, id, kwargs, raises, sample, why";
    expect_replaced(&problem("cases.toml"), "kwargs", "kwarg", unknown("case.kwarg", case));
    expect_replaced("pack.toml", "version =", "edition = 1\nversion =", unknown("edition", "title, version"));
    let message = unknown("rule.message.fr", "en, ru");
    expect_replaced(&format!("{DRILL}/drill.toml"), "message.ru", "message.fr = \"x\"\nmessage.ru", message);
}

#[test]
fn missing_keys_name_their_table() {
    let remove = |file: &str, line: Option<u32>, text: &str, key: &str| {
        expect(file, line, KeyFault::Missing { key: key.into() }, |pack| {
            pack.replace(file, text, "");
        });
    };
    let toml = problem("problem.toml");
    remove(&toml, None, "difficulty = 4\n", "difficulty");
    remove(&toml, None, "entry = \"sum_pairs\"\n", "entry");
    remove(&toml, Some(33), "reason.ru = \"Сортировка и есть задание\"\n", "forbidden.reason.ru");
    remove(&format!("{COURSE}/course.toml"), Some(5), "summary.ru = \"От нуля до функции\"\n", "summary.ru");
    remove("syllabus.toml", Some(10), "kind = \"theory\"\n", "item.kind");
}

#[test]
fn values_have_types_ranges_and_names() {
    let file = problem("problem.toml");
    let wrong_type = KeyFault::WrongType { key: "minutes".into(), wanted: "integer", found: "string" };
    expect_replaced(&file, "minutes = 20", "minutes = \"20\"", wrong_type);
    let range = KeyFault::OutOfRange { key: "difficulty".into(), found: 11, low: 1, high: 10 };
    expect_replaced(&file, "difficulty = 4", "difficulty = 11", range);
    let entry = KeyFault::Identifier { key: "entry".into(), found: "sum pairs".into() };
    expect_replaced(&file, "\"sum_pairs\"", "\"sum pairs\"", entry);

    let level = unknown_name("level", "mid", "junior, middle, senior");
    expect_replaced(&file, "\"middle\"", "\"mid\"", level);
    let compare = unknown_name("compare", "same", "equal, exact, approx, unordered, checker");
    expect_replaced(&file, "compare = \"exact\"", "compare = \"same\"", compare);
    let growth = unknown_name("growth.numbers.time", "n*n", "1, log n, n, n log n, n^2, n^3, 2^n");
    expect_replaced(&file, "\"n log n\"", "\"n*n\"", growth);
    let adapter = unknown_name("adapters.args", "list", "value, linked_list, tree");
    expect_replaced(&file, "\"linked_list\"", "\"list\"", adapter);
    let input = unknown_name("input", "pick", "choice, text");
    expect_replaced(&format!("{DRILL}/drill.toml"), "\"choice\"", "\"pick\"", input);
}

#[test]
fn lists_hold_each_thing_once() {
    let file = problem("problem.toml");
    expect(&file, None, KeyFault::EmptyList { key: "skills".into() }, |pack| {
        pack.replace(&file, "[\"code-pairs\", \"theory-names\"]", "[]");
    });
    let repeated = KeyFault::Repeated { key: "skills".into(), found: "code-pairs".into() };
    expect_replaced(&file, "\"theory-names\"", "\"code-pairs\"", repeated);
    expect_replaced(&file, "\"data\"]", "\"general\"]", KeyFault::GeneralAmongOthers);
    for other in ["no-uuid", "11111111-1111-1111-8111-111111111111"] {
        let fault = KeyFault::Uuid { found: other.into() };
        expect_replaced(&file, "11111111-1111-4111-8111-111111111111", other, fault);
    }
}

#[test]
fn titles_are_short_and_have_no_full_stop() {
    let (file, key) = (problem("problem.toml"), || "title.en".to_owned());
    let length = TextFault::TitleLength { key: key(), found: 61, limit: 60 };
    expect_replaced(&file, "Pairs with a sum", &"a".repeat(61), length);
    expect_replaced(&file, "Pairs with a sum", "Pairs.", TextFault::TitleFullStop { key: key() });
}

#[test]
fn both_languages_are_there_and_are_what_they_say() {
    for file in ["statement.ru.md", "hints.en.md", "editorial.ru.md"].map(problem) {
        expect(&file, None, FileFault::Missing, |pack| {
            pack.remove(&file);
        });
        expect(&file, None, FileFault::Empty, |pack| {
            pack.write(&file, " \n");
        });
    }
    let not_russian = |excerpt: &str| TextFault::NotRussian { excerpt: excerpt.into() };
    expect_replaced(&problem("problem.toml"), "Пары с суммой", "Pairs", not_russian("Pairs"));
    let hints = problem("hints.ru.md");
    expect_replaced(&hints, "Помните, что уже видели.", "Remember `it` all", not_russian("Remember … all"));
    let (answer, untranslated) = (question("answer.en.md"), "Это не переведено до сих пор.");
    expect(&answer, Some(1), TextFault::NotEnglish { excerpt: untranslated.into() }, |pack| {
        pack.write(&answer, &format!("{untranslated}\n\n{}", pack.read(&answer)));
    });
    let point = "- [two-names] Есть один `list`.";
    expect_replaced(&question("points.ru.md"), point, "- [two-names] One `list` only", not_russian("One … only"));
    let swapped = faults_after(|pack| {
        let (en, ru) = (pack.read(&question("question.en.md")), pack.read(&question("question.ru.md")));
        pack.write(&question("question.en.md"), &ru).write(&question("question.ru.md"), &en);
    });
    assert_eq!(swapped.len(), 2, "{swapped:#?}");
}

#[test]
fn lengths_are_kept() {
    let write = |file: &str, text: String, kind: TextFault| {
        expect(file, Some(1), kind, |pack| {
            pack.write(file, &text);
        });
    };
    let many = |found, limit| TextFault::TooManyWords { found, limit };
    let editorial = |found| TextFault::Words { found, low: 108, high: 330 };
    write(&problem("statement.en.md"), "word ".repeat(151), many(151, 150));
    write(&problem("editorial.en.md"), "word ".repeat(331), editorial(331));
    write(&problem("editorial.ru.md"), "слово ".repeat(107), editorial(107));
    write(&question("answer.ru.md"), "слово ".repeat(221), TextFault::Words { found: 221, low: 90, high: 220 });
    write(&format!("{READING}/text.en.md"), "word ".repeat(91), many(91, 90));
    write(&format!("{LESSON}/task.ru.md"), "слово ".repeat(51), many(51, 50));
    expect(&problem("hints.en.md"), Some(3), many(61, 60), |pack| {
        pack.write(&problem("hints.en.md"), &("One.\n---\n".to_owned() + &"word ".repeat(61)));
    });
    let code = faults_after(|pack| {
        pack.append(&problem("statement.en.md"), &format!("\n```python\n{}\n```\n", "word ".repeat(200)));
    });
    assert_eq!(code, [], "code blocks cost no words");
}

#[test]
fn hints_are_two_to_four_and_the_same_in_both_languages() {
    let (en, ru) = (problem("hints.en.md"), problem("hints.ru.md"));
    let write = |number: usize| {
        faults_after(|pack| {
            pack.write(&en, &["Look."].repeat(number).join("\n---\n"));
            pack.write(&ru, &["Смотрите."].repeat(number).join("\n---\n"));
        })
    };
    assert_eq!(write(4), []);
    for found in [1, 5] {
        let faults = write(found);
        assert_eq!(faults.len(), 2);
        let kind = FaultKind::from(TextFault::SectionCount { what: "hints", found, low: 2, high: 4 });
        assert!(faults.iter().all(|fault| fault.kind == kind && !fault.prevents_serving));
    }
    expect(&ru, None, TextFault::SectionsDiffer { what: "hints", en: 2, ru: 3 }, |pack| {
        pack.append(&ru, "---\nТретья.\n");
    });
    expect(&en, Some(5), TextFault::SectionEmpty, |pack| {
        pack.append(&en, "---\n");
    });
}

#[test]
fn texts_are_markdown_without_surprises() {
    let file = problem("statement.en.md");
    let append = |text: &str, kind: TextFault| {
        expect(&file, Some(3), kind, |pack| {
            pack.append(&file, &format!("\n{text}\n"));
        });
    };
    append("# Heading", TextFault::Heading);
    append("A <b>tag", TextFault::RawHtml { found: "<b>".into() });
    append("![tree](https://example.org/tree.png)", TextFault::Image);
    for target in ["http://example.org", "javascript:alert(1)", "/problems/x", "#top", "//example.org"] {
        append(&format!("[link]({target})"), TextFault::LinkScheme { target: target.into() });
    }
    let lesson = "../../courses/first-steps/lessons";
    for target in ["../nothing/", "../sum-pairs/problem.toml", "../../../outside", &format!("{lesson}/no")] {
        append(&format!("[link]({target})"), TextFault::LinkDead { target: target.into() });
    }
    let faults = faults_after(|pack| {
        let links = format!("[a](https://docs.python.org/3/) [b]({lesson}/names) [c](../../drills/print-order/)");
        pack.append(&file, &links).append(&problem("editorial.en.md"), "\n## A heading\n");
    });
    assert_eq!(faults, []);
}

#[test]
fn ids_and_skills_are_known_and_unique() {
    let (toml, drill) = (problem("problem.toml"), format!("{DRILL}/drill.toml"));
    let unknown = |skill: &str| IndexFault::UnknownSkill { skill: skill.into() };
    expect_replaced(&toml, "\"theory-names\"", "\"theory-nothing\"", unknown("theory-nothing"));
    expect_replaced(&toml, "[\"drill-output\"]", "[\"before\"]", unknown("before"));
    let topic = IndexFault::UnknownTopic { topic: "advanced".into() };
    expect("syllabus.toml", Some(10), topic, |pack| {
        pack.replace("syllabus.toml", "\"theory\"\ntopic = \"basics\"", "\"theory\"\ntopic = \"advanced\"");
    });
    let repeated = faults_after(|pack| {
        pack.replace(&drill, "33333333-3333-4333-8333-333333333333", "22222222-2222-4222-8222-222222222222");
    });
    assert_eq!(repeated.len(), 1);
    assert!(repeated[0].file.starts_with(DRILL) && repeated[0].line == Some(1) && repeated[0].prevents_serving);
    assert!(matches!(repeated[0].kind, FaultKind::Index(IndexFault::RepeatedId { .. })));
}

#[test]
fn names_of_folders_are_slugs_and_nothing_lies_about() {
    let faults = faults_after(|pack| {
        pack.write("problems/Not_A_Slug/problem.toml", "").write("problems/double--hyphen/x", "");
    });
    assert_eq!(faults.len(), 2, "{faults:#?}");
    assert!(faults.iter().all(|fault| fault.kind == FileFault::Slug.into()));
    for file in ["notes.md", "hint.en.md", "wrong/readme.txt", "solutions/deeper/x.py"].map(problem) {
        let faults = faults_after(|pack| {
            pack.write(&file, "text");
        });
        assert_eq!(faults.len(), 1, "{faults:#?}");
        assert!(matches!(faults[0].kind, FaultKind::File(FileFault::Unexpected { .. })));
    }
    let faults = faults_after(|pack| {
        pack.write("problems/.DS_Store", "x").write(&problem("solutions/__pycache__/x.pyc"), "x");
    });
    assert_eq!(faults, []);
}

#[test]
fn statements_that_are_nearly_the_same_are_found() {
    let story =
        "Return how many pairs of numbers in the list sum up to the target, counting each pair once and no more.";
    let copy = "problems/copy";
    let write = |pack: &PackBuilder, changed: &str| {
        pack.write_problem(copy, "99999999-9999-4999-8999-999999999999");
        pack.write(&problem("statement.en.md"), story).write(&format!("{copy}/statement.en.md"), changed);
        pack.write(&format!("{copy}/statement.ru.md"), "Совсем другая история о другом.");
    };
    let near = faults_after(|pack| write(pack, &story.replace("the target", "a *target*")));
    assert_eq!(near.len(), 1, "{near:#?}");
    assert!(matches!(near[0].kind, FaultKind::Index(IndexFault::NearlyIdentical { percent: 60..=99, .. })));
    let far = faults_after(|pack| write(pack, &story.replace("pairs", "triples").replace("target", "sum")));
    assert_eq!(far, []);
}
