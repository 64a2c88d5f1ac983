//! Invariant 5 as a rule on the source: queries on rows that belong to somebody are built by the bound handle alone.

use std::path::Path;

/// The files that make up the bound handle, with their text.
pub fn person_sources() -> Vec<(String, String)> {
    let mut sources = sources("person");
    sources.extend(sources_of_files(&["portable/export.rs", "portable/import.rs"]));
    assert!(sources.len() >= 10);
    sources
}

fn sources(folder: &str) -> Vec<(String, String)> {
    let files = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder)).unwrap();
    let names: Vec<String> =
        files.map(|file| format!("{folder}/{}", file.unwrap().file_name().into_string().unwrap())).collect();
    sources_of_files(&names.iter().map(String::as_str).chain(["person.rs"]).collect::<Vec<_>>())
}

fn sources_of_files(names: &[&str]) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    names.iter().map(|name| (name.to_string(), std::fs::read_to_string(folder.join(name)).unwrap())).collect()
}

/// Who is who may be asked by anybody's name; what people practise may not. Only `statistics.rs` counts over everybody's
/// attempts and hints: it reads no column but the exercise, the kind and the verdict.
#[test]
fn the_directory_knows_nothing_of_practice() {
    let mut seen = 0;
    for (file, source) in sources("directory").into_iter().filter(|(file, _)| file.starts_with("directory/")) {
        seen += 1;
        for table in ["attempt", "draft", "card", "review", "answer", "hint", "lesson", "settings"] {
            let is_counted = file.ends_with("statistics.rs") && matches!(table, "attempt" | "hint");
            let used = source.contains(&format!("{table}::")) || source.contains(&format!("{table}_"));
            assert!(is_counted || !used, "{file} uses the table {table}");
        }
        for column in ["Program", "OwnInput", "Judgement"] {
            assert!(!source.contains(&format!("Column::{column}")), "{file} reads {column}");
        }
    }
    assert!(seen >= 6);
}

#[test]
fn queries_on_rows_of_persons_are_built_by_the_bound_handle_alone() {
    let work = sources_of_files(&[
        "work.rs",
        "work/insights.rs",
        "backup.rs",
        "drill_instances.rs",
        "schema.rs",
        "connection.rs",
    ]);
    // What belongs to nobody, the table of persons itself, and the queries that read ids of everybody's unfinished work.
    let allowed = [
        "person::Entity::insert(row)",
        "person::Entity::find_by_id(self.id().0)",
        "drill_instance::Entity::find()",
        "drill_instance::Entity::update_many()",
        "let ids: Vec<(Uuid, Uuid)> = attempt::Entity::find()",
        "self.store.connection.query_one(&change)",
    ];
    let builders =
        ["Entity::find", "Entity::insert", "Entity::update", "Entity::delete", "Insert::", "execute_raw", "query_"];
    let mut allowed_seen = 0;
    for (file, source) in person_sources().into_iter().chain(work) {
        if matches!(file.as_str(), "backup.rs" | "drill_instances.rs") {
            for table in ["attempt", "draft", "card", "review", "answer", "hint", "lesson", "settings"] {
                assert!(!source.contains(&format!("entity::{table}")), "{file} uses the table {table}");
            }
            continue;
        }
        for line in source.lines() {
            if allowed.iter().any(|allowed| line.contains(allowed)) {
                allowed_seen += 1;
            } else if !(file == "person.rs" && line.contains("Insert::one(row)")) && file != "schema.rs" {
                let used = builders.iter().find(|builder| line.contains(*builder));
                assert!(used.is_none(), "{file} queries past the bound handle: {line}");
            }
        }
    }
    assert_eq!(allowed_seen, allowed.len(), "an exception is gone: take it from the list");
}
