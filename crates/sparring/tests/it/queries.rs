//! SQL against databases that cases prepare: results, what a query may do, and what ends it.

use crate::support::{Way, limited, sparring, with};
use crate::verdicts::{QUICK, check, expect};
use serde_json::{Value, json};

const SCHEMA: &str = "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); CREATE TABLE u (a INTEGER REFERENCES t);";
const ROWS: &str = "INSERT INTO t VALUES (1, 'x'), (2, NULL), (3, 'it''s');";

/// A row of one query that is put to three rows.
fn query(source: &str, expected: &str) -> Value {
    let case = json!({ "rows": ROWS, "expected": expected });
    json!({ "id": "query", "kind": "sql", "schema": SCHEMA, "source": source, "cases": [case] })
}

/// A script that may change the database, and the rows of `t` afterwards.
fn script(source: &str, expected: &str) -> Value {
    with(query(source, expected), "check", "SELECT a, b FROM t ORDER BY a")
}

#[test]
fn results_are_compared_row_by_row() {
    let all = "[(1, 'x'), (2, None), (3, \"it's\")]";
    check(vec![
        expect("right", query("SELECT * FROM t ORDER BY a", all), "AC", "'it''s'"),
        expect("a semicolon and a remark", query("SELECT * FROM t ORDER BY a; -- done\n", all), "AC", ""),
        expect("a semicolon in a text", query("SELECT ';' /* ; */", "[(';',)]"), "AC", ""),
        expect("another order", query("SELECT * FROM t ORDER BY a DESC", all), "WA", "3 | 'it''s'"),
        expect("any order", with(query("SELECT * FROM t ORDER BY a DESC", all), "compare", "unordered"), "AC", ""),
        expect(
            "twice is not once",
            with(query("SELECT 1 UNION ALL SELECT 1", "[(1,)]"), "compare", "unordered"),
            "WA",
            "",
        ),
        expect("a column too many", query("SELECT a, a FROM t", "[(1,), (2,), (3,)]"), "WA", ""),
        expect("nothing is no empty text", query("SELECT b FROM t WHERE a = 2", "[('',)]"), "WA", "NULL"),
        expect("a number is no text", query("SELECT '1'", "[(1,)]"), "WA", "'1'"),
        expect("numbers of both kinds", query("SELECT 1.0, 2, 1e400", "[(1, 2.0, inf)]"), "AC", ""),
        expect("bytes", query("SELECT x'00ff'", "[(b'\\x00\\xff',)]"), "AC", ""),
        expect("no rows", query("SELECT * FROM t WHERE a > 9", "[]"), "AC", "∅"),
        expect("its columns", with(query("SELECT 1 AS n", "[(1,)]"), "columns", json!(["n"])), "AC", ""),
        expect("other columns", with(query("SELECT 1 AS m", "[(1,)]"), "columns", json!(["n"])), "WA", "m\\n-\\n1"),
        expect(
            "every case has a database of its own",
            with(
                query("SELECT COUNT(*) FROM t", ""),
                "cases",
                json!([{ "rows": ROWS, "expected": "[(3,)]" }, { "rows": "", "expected": "[(0,)]" }]),
            ),
            "AC",
            "",
        ),
    ]);
}

#[test]
fn queries_get_every_verdict() {
    let one = |source: &str| query(source, "[(1,)]");
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)";
    check(vec![
        expect("a slip", one("SELEC 1"), "CE", "syntax error"),
        expect("a comma too many", one("SELECT a, FROM t"), "CE", "near \\\"FROM\\\""),
        expect("unfinished", one("SELECT (1"), "CE", "incomplete input"),
        expect("an open text", one("SELECT 'x"), "CE", "unrecognized token"),
        expect("two statements", one("SELECT 1; SELECT 2"), "CE", "one statement is wanted, here are 2"),
        expect("Python", one("def f():\n    return 1\n"), "CE", "syntax error"),
        expect("nothing", one("-- to do\n;"), "RTE", "there is no statement yet"),
        expect("dashes", one(&format!("{}\nSELECT 1", "-".repeat(5_000))), "AC", ""),
        expect("no such table", one("SELECT * FROM nope"), "RTE", "no such table: nope"),
        expect("no such column", one("SELECT c FROM t"), "RTE", "no such column: c"),
        expect("an error on the way", one("SELECT abs(-9223372036854775808)"), "RTE", "integer overflow"),
        expect("endless", limited(one(&format!("{endless} SELECT count(*) FROM n")), QUICK), "TLE", ""),
        expect("hoard", limited(one(&format!("{endless} SELECT hex(zeroblob(9999)) FROM n")), QUICK), "MLE", ""),
        expect(
            "more rows than anybody reads",
            limited(
                one(&format!("{endless} SELECT i, i FROM n LIMIT 1500000")),
                &[("cpu_ms", 20_000), ("wall_ms", 40_000), ("memory_mb", 1024)],
            ),
            "OLE",
            "",
        ),
    ]);
}

#[test]
fn a_query_may_only_read() {
    let one = |source: &str| query(source, "[]");
    check(
        [
            "DELETE FROM t",
            "UPDATE t SET b = 'y'",
            "INSERT INTO t VALUES (9, 'y') RETURNING a",
            "DROP TABLE t",
            "CREATE TEMP TABLE z (a)",
            "PRAGMA writable_schema = 1",
            "SELECT * FROM pragma_table_info('t')",
            "ATTACH '/tmp/other.db' AS other",
            "BEGIN",
        ]
        .map(|source| expect("may not", one(source), "RTE", "ReadOnly"))
        .into(),
    );
    check(vec![
        expect("no extension", one("SELECT load_extension('/tmp/x')"), "RTE", ""),
        expect("no file", one("VACUUM INTO '/tmp/copy.db'"), "RTE", ""),
        expect("no file is read", one("SELECT readfile('/etc/passwd')"), "RTE", "no such function"),
    ]);
}

#[test]
fn a_script_is_judged_by_what_it_leaves() {
    let before = "[(1, 'x'), (2, None), (3, \"it's\")]";
    let one = |source: &str, expected: &str| script(source, expected);
    check(vec![
        expect("changes", one("UPDATE t SET b = 'y' WHERE a = 2", "[(1, 'x'), (2, 'y'), (3, \"it's\")]"), "AC", ""),
        expect("commits", one("BEGIN; DELETE FROM t WHERE a > 1; COMMIT;", "[(1, 'x')]"), "AC", ""),
        expect("rolls back", one("BEGIN; DELETE FROM t; ROLLBACK;", before), "AC", ""),
        expect("what is not committed is lost", one("BEGIN; DELETE FROM t;", before), "AC", ""),
        expect(
            "a trigger has semicolons of its own",
            one(
                "CREATE TRIGGER g AFTER DELETE ON t BEGIN UPDATE t SET b = 'g'; END; DELETE FROM t WHERE a = 1;",
                "[(2, 'g'), (3, 'g')]",
            ),
            "AC",
            "",
        ),
        expect("a key that is taken", one("INSERT INTO t VALUES (1, 'y')", before), "RTE", "IntegrityError"),
        expect("a reference to nothing", one("INSERT INTO u VALUES (9)", before), "RTE", "FOREIGN KEY"),
        expect("drops what is checked", one("DROP TABLE u; DROP TABLE t", before), "RTE", "no such table"),
        expect("other files", one("ATTACH '/tmp/other.db' AS other", before), "RTE", "not authorized"),
        expect("switches", one("PRAGMA foreign_keys = OFF", before), "RTE", "not authorized"),
        expect("a slip in the second statement", one("DELETE FROM t; DELET FROM u", "[]"), "CE", "syntax error"),
    ]);
}

fn debts(program: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("solution.sql");
    std::fs::write(&file, program).unwrap();
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../../curriculum");
    let arguments = ["judge", "--json", "--curriculum", pack, "who-owes-us", file.to_str().unwrap()];
    let output = sparring(Way::Unprivileged, &arguments).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn a_failing_query_is_shown_with_its_plan_and_recognised() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../curriculum/problems/who-owes-us");
    let program = |file: &str| std::fs::read_to_string(format!("{folder}/{file}")).unwrap();
    assert_eq!(debts(&program("solutions/reference.sql"))["verdict"], "AC");
    // Written otherwise than the author's, and wrong in the same way.
    let lower = program("wrong/counts_rows.sql").to_lowercase();
    let judgement = debts(&lower);
    assert_eq!(judgement["verdict"], "WA");
    assert!(judgement["mistake"]["en"].as_str().is_some_and(|text| text.contains("`COUNT(*)` counts rows")));
    let case = judgement["cases"].as_array().unwrap().last().unwrap();
    assert!(case["printed"].as_str().is_some_and(|plan| plan.contains("SCAN client")), "{case}");
    assert!(case["input"].as_str().is_some_and(|rows| rows.contains("INSERT INTO client")), "{case}");
    let header = "client   | manager | invoices | owed";
    assert!(["got", "expected"].iter().all(|key| case[key].as_str().unwrap().starts_with(header)), "{case}");
}
