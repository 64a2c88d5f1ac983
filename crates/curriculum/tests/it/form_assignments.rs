//! The rules of assignments.

use crate::builder::{ASSIGNMENT, PROBLEM, PackBuilder};
use crate::form::{expect, expect_replaced, faults_after};
use curriculum::{Catalogue, FaultKind, FileFault, IndexFault, KeyFault, TextFault};

fn file(name: &str) -> String {
    format!("{ASSIGNMENT}/{name}")
}

#[test]
fn an_assignment_is_read_completely() {
    let pack = PackBuilder::right();
    let catalogue = Catalogue::load(&pack.packs()).catalogue;
    let assignment = catalogue.find_assignment("parcels").unwrap();
    assert_eq!((assignment.days, assignment.project), (4, None));
    assert_eq!((assignment.rubric.len(), assignment.mistakes.ru.len(), assignment.defence.en.len()), (5, 4, 4));
    let criterion = &assignment.rubric[2];
    assert_eq!((criterion.id.as_str(), criterion.title.ru.0.trim()), ("item-3", "Тесты"));
    assert!(criterion.bands.iter().all(|band| band.en.0.trim() == "It looks like this."));
    assert!(assignment.write_up.ru.0.contains("<h3>Запуск</h3>"), "{}", assignment.write_up.ru);
}

#[test]
fn a_rubric_has_three_bands_a_criterion_in_their_order() {
    let rubric = file("rubric.en.md");
    let bands = TextFault::CriterionLines { id: "item-1".into() };
    for wrong in ["- [fine] It looks", "- [good] It looks", "* [weak] It looks", "- [weak] It looks"] {
        // The last one: a line too many.
        let replacement = if wrong.starts_with("- [weak]") { "- [weak] x\n- [weak] It looks" } else { wrong };
        let faults = faults_after(|pack| {
            let text = pack.read(&rubric);
            pack.write(&rubric, &text.replacen("- [weak] It looks", replacement, 1));
        });
        assert!(faults.iter().any(|fault| fault.kind == bands.clone().into() && fault.line == Some(1)), "{faults:?}");
        assert!(faults.iter().any(|fault| fault.prevents_serving));
    }
    let faults = faults_after(|pack| {
        pack.replace(&rubric, "## [item-2] The tests", "## The tests");
    });
    assert!(faults.iter().any(|fault| fault.kind == TextFault::CriterionHeading.into()), "{faults:?}");
    let faults = faults_after(|pack| {
        pack.replace(&file("rubric.ru.md"), "[item-2]", "[item-x]");
    });
    assert!(matches!(&faults[0].kind, FaultKind::Text(TextFault::CriteriaDiffer { .. })), "{faults:?}");
    let faults = faults_after(|pack| {
        pack.replace(&rubric, "[item-2]", "[item-1]");
    });
    let repeated = TextFault::ChecklistRepeated { id: "item-1".into() };
    assert!(faults.iter().any(|fault| fault.kind == repeated.clone().into()), "{faults:?}");
}

#[test]
fn both_languages_are_there_and_alike() {
    expect(&file("defence.ru.md"), None, FileFault::Missing, |pack| {
        std::fs::remove_file(pack.path().join(file("defence.ru.md"))).unwrap();
    });
    let sections = TextFault::SectionsDiffer { what: "write-up", en: 1, ru: 2 };
    expect(&file("write-up.ru.md"), None, sections, |pack| {
        pack.append(&file("write-up.ru.md"), "## Чего нет\n\nНичего.\n");
    });
    let short = TextFault::Words { found: 6, low: 135, high: 495 };
    expect(&file("brief.en.md"), Some(1), short, |pack| {
        pack.write(&file("brief.en.md"), "Tell us where parcels are.\n\n## Yours\n");
    });
}

#[test]
fn the_problem_that_an_assignment_names_is_an_active_project() {
    let toml = file("assignment.toml");
    expect(&toml, Some(10), IndexFault::ProjectMissing { problem: "nowhere".into() }, |pack| {
        pack.append(&toml, "problem = \"nowhere\"\n");
    });
    let kind = IndexFault::ProjectOtherKind { problem: "sum-pairs".into(), kind: "function" };
    expect(&toml, Some(10), kind, |pack| {
        pack.append(&toml, "problem = \"sum-pairs\"\n");
    });
    let days = KeyFault::OutOfRange { key: "days".into(), found: 40, low: 1, high: 14 };
    expect_replaced(&toml, "days = 4", "days = 40", days);

    let project = |status: &str| {
        let pack = PackBuilder::right();
        pack.append(&toml, "problem = \"sum-pairs\"\n");
        let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum/problems/night-backups");
        std::fs::remove_dir_all(pack.path().join(PROBLEM)).unwrap();
        copy(&shipped, &pack.path().join(PROBLEM));
        pack.replace(&format!("{PROBLEM}/problem.toml"), "status = \"active\"", &format!("status = \"{status}\""));
        pack
    };
    let of_assignment = |pack: &PackBuilder| {
        let faults = curriculum::check_form(&pack.packs()).faults;
        faults.into_iter().filter(|fault| fault.file.ends_with(&toml)).map(|fault| fault.kind).collect::<Vec<_>>()
    };
    let draft = IndexFault::ProjectNotActive { problem: "sum-pairs".into(), status: "draft" };
    assert_eq!(of_assignment(&project("draft")), [draft.into()]);
    let pack = project("active");
    assert_eq!(of_assignment(&pack), []);
    let catalogue = Catalogue::load(&pack.packs()).catalogue;
    let found = catalogue.find_assignment("parcels").unwrap().project;
    assert_eq!(found, Some(catalogue.find_problem("sum-pairs").unwrap().meta.id));
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
