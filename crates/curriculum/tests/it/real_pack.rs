//! The pack that ships, as far as it exists. Its own faults are for `sparring check` to report; here it is real input.

use curriculum::ladder::{Masked, Parsons};
use curriculum::{Catalogue, check_form};
use domain::Language;
use std::path::{Path, PathBuf};

fn packs() -> Vec<PathBuf> {
    vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum")]
}

#[test]
fn its_syllabus_is_read_whole() {
    let loaded = Catalogue::load(&packs());
    let syllabus = &loaded.catalogue.syllabus;
    let of_syllabus = |file: &Path| file.ends_with("syllabus.toml") || file.ends_with("pack.toml");
    assert!(loaded.faults.iter().all(|fault| !of_syllabus(&fault.file)), "{:#?}", loaded.faults);
    assert!(syllabus.skills.len() > 250 && syllabus.topics.len() > 20);
    assert!(syllabus.skills.iter().all(|skill| syllabus.find_topic(&skill.topic).is_some()));
}

#[test]
fn what_it_serves_can_be_used() {
    let catalogue = Catalogue::load(&packs()).catalogue;
    for exercise in catalogue.exercises() {
        let meta = exercise.meta();
        assert!(Language::ALL.into_iter().all(|language| !meta.title.get(language).is_empty()));
        assert!(catalogue.find_exercise(meta.id).is_some());
        let Some(task) = exercise.task() else { continue };
        assert!(task.samples().count() > 0, "{} has no sample", meta.slug);
        let reference = &task.reference().expect("a task has a reference").source;
        let masked = Masked::of_source(reference);
        assert_eq!(masked.text(masked.hidden_count()), reference.trim_end(), "{}", meta.slug);
        assert!(!Parsons::of_source(reference).lines().is_empty(), "{}", meta.slug);
    }
}

#[test]
fn its_faults_can_be_found() {
    let report = check_form(&packs());
    println!("{:?}", report.counts);
    for fault in &report.faults {
        println!("{fault}");
        assert!(!fault.kind.message(Language::Ru).is_empty());
    }
}
