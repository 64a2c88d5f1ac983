//! The rules of cases, programs, proofs and lessons, each broken by itself.

use crate::builder::{COURSE, LESSON, PackBuilder, READING, cases_toml};
use crate::form::{expect, expect_replaced, faults_after, problem, question};
use curriculum::{CaseFault, FaultKind, FileFault, IndexFault, KeyFault, TaskFault, TextFault};

#[test]
fn points_are_the_same_everywhere() {
    let (toml, en, proof) = (question("question.toml"), question("points.en.md"), question("proof.py"));
    let order = TextFault::PointOrder { expected: "one-object".into(), found: "two-names".into() };
    expect(&en, Some(1), order, |pack| {
        pack.write(&en, "- [two-names] A\n- [one-object] B\n- [a-copy] C\n");
    });
    expect(&en, None, TextFault::PointMissing { id: "a-copy".into() }, |pack| {
        pack.write(&en, "- [one-object] A\n- [two-names] B\n");
    });
    expect(&en, Some(4), TextFault::PointUnknown { id: "more".into() }, |pack| {
        pack.append(&en, "- [more] D\n");
    });
    expect(&en, Some(5), TextFault::PointLine, |pack| {
        pack.append(&en, "\n* a thought\n");
    });
    let two = faults_after(|pack| {
        pack.replace(&toml, "\n[[point]]\nid = \"a-copy\"\n", "");
        for file in [&en, &question("points.ru.md")] {
            let kept: Vec<String> = pack.read(file).lines().take(2).map(str::to_owned).collect();
            pack.write(file, &kept.join("\n"));
        }
        pack.replace(&proof, "def prove_a_copy", "def help");
    });
    let length = KeyFault::ListLength { key: "[[point]]".into(), found: 2, low: 3, high: 7 };
    assert_eq!(two.iter().map(|fault| &fault.kind).collect::<Vec<_>>(), [&FaultKind::from(length)]);
}

#[test]
fn proofs_have_a_function_for_each_point() {
    let (proof, misconception) = (question("proof.py"), question("misconception.py"));
    expect(&proof, None, TaskFault::ProveMissing { function: "prove_two_names".into() }, |pack| {
        pack.replace(&proof, "def prove_two_names", "def show_two_names");
    });
    expect(&proof, Some(10), TaskFault::ProveUnknown { function: "prove_more".into() }, |pack| {
        pack.append(&proof, "def prove_more():\n    assert True\n");
    });
    expect(&misconception, None, TaskFault::BelieveMissing, |pack| {
        pack.write(&misconception, "def think():\n    pass\n");
    });
}

#[test]
fn follow_ups_are_two_to_four_with_answers() {
    let ru = question("follow-ups.ru.md");
    expect(&ru, Some(1), TextFault::BeforeHeading, |pack| {
        pack.replace(&ru, "## А копия?", "Слово\n\n## А копия?");
    });
    expect(&ru, Some(5), TextFault::HeadingAlone, |pack| {
        pack.replace(&ru, "То же самое.", "");
    });
    expect(&ru, None, TextFault::SectionsDiffer { what: "follow-ups", en: 2, ru: 3 }, |pack| {
        pack.append(&ru, "\n## Ещё?\n\nДа.\n");
    });
}

#[test]
fn a_literal_that_is_none_is_located() {
    let file = problem("cases.toml");
    let faults = faults_after(|pack| {
        pack.replace(&file, "args = '(\"x\", 1)'", "args = '(\"x\", y)'");
    });
    assert_eq!((faults.len(), faults[0].line), (1, Some(19)));
    assert!(matches!(faults[0].kind, FaultKind::Case(CaseFault::Literal { key: "args", .. })), "{faults:#?}");
}

#[test]
fn cases_are_judged_by_their_kind() {
    let file = problem("cases.toml");
    let third = |kind: CaseFault, from: &str, to: &str| {
        expect(&file, Some(17), kind, |pack| {
            pack.replace(&file, from, to);
        });
    };
    let (args, kwargs) = ("args = '(\"x\", 1)'", "kwargs = '{\"limit\": 3}'");
    let foreign = CaseFault::ForeignKey { key: "stdin".into(), kind: "function" };
    third(foreign, args, &format!("stdin = 'x'\n{args}"));
    third(CaseFault::NotATuple { key: "args" }, args, "args = '(1)'");
    third(CaseFault::NotKeywords, kwargs, "kwargs = '{3: 3}'");
    third(CaseFault::TwoAnswers, "raises = \"TypeError\"", "raises = \"TypeError\"\nexpected = '1'");
    third(CaseFault::NoInput { wanted: "args" }, &format!("{args}\n{kwargs}\n"), "");
    third(CaseFault::RepeatedId { id: "case-2".into() }, "\"case-3\"", "\"case-2\"");
    let generate = "generate = { family = \"flat\", size = 10, seed = 7 }\n";
    third(CaseFault::TwoInputs { key: "args" }, args, &format!("{generate}{args}"));
    let family = CaseFault::UnknownFamily { found: "round".into(), known: "random, flat".into() };
    expect_replaced(&file, "generate = { family = \"flat\"", "generate = { family = \"round\"", family);
}

#[test]
fn a_script_of_calls_constructs_first() {
    let file = problem("cases.toml");
    let after = |calls: &str, expected: &str| {
        faults_after(|pack| {
            let toml = problem("problem.toml");
            pack.replace(&toml, "\"function\"", "\"class\"").replace(&toml, "answer = \"result\"\n", "");
            let case = format!("calls = '{calls}'\nexpected = '{expected}'\nwhy.en = \"a\"\nwhy.ru = \"я\"\n");
            let sample = |number| if number < 3 { "sample = true\n" } else { "" };
            let cases = (1..9).map(|number| format!("[[case]]\nid = \"case-{number}\"\n{}{case}", sample(number)));
            pack.write(&file, &cases.collect::<String>());
        })
    };
    assert_eq!(after("[(\"sum_pairs\", ())]", "[None]"), []);
    let first = |calls: &str, expected: &str| after(calls, expected).remove(0).kind;
    let construct = CaseFault::FirstCall { found: "get".into(), entry: "sum_pairs".into() };
    assert_eq!(first("[(\"get\", ())]", "[None]"), construct.into());
    assert_eq!(first("[]", "[]"), CaseFault::NoCalls.into());
    assert_eq!(first("[(\"sum_pairs\", ()), (\"get\", 1)]", "[None, 1]"), CaseFault::Call { position: 2 }.into());
    assert_eq!(first("[(\"sum_pairs\", ())]", "[None, 1]"), CaseFault::AnswerCount { found: 2, calls: 1 }.into());
}

#[test]
fn there_are_enough_cases_and_samples() {
    let (file, lesson) = (problem("cases.toml"), format!("{LESSON}/cases.toml"));
    for found in [7, 21] {
        expect(&file, None, CaseFault::Count { found, low: 8, high: 20 }, |pack| {
            pack.write(&file, &cases_toml(found));
        });
    }
    let without_samples = |file: &str, low, high| {
        expect(file, None, CaseFault::Samples { found: 0, low, high }, |pack| {
            pack.replace(file, "sample = true\n", "");
        });
    };
    without_samples(&file, 2, 3);
    without_samples(&lesson, 1, 6);
    expect(&file, None, CaseFault::NoCases, |pack| {
        pack.write(&file, "# nothing yet\n");
    });
}

#[test]
fn wrong_programs_and_entries_belong_together() {
    let (toml, program) = (problem("problem.toml"), problem("wrong/twice.py"));
    expect(&program, None, FileFault::Empty, |pack| {
        pack.write(&program, "");
    });
    expect(&problem("wrong/new.py"), None, TaskFault::WrongFileUnlisted, |pack| {
        pack.write(&problem("wrong/new.py"), "x = 1\n");
    });
    expect(&toml, Some(41), TaskFault::WrongFileMissing { file: "wrong/twice.py".into() }, |pack| {
        pack.remove(&program);
    });
    let outside = TaskFault::WrongPath { found: "wrong/../../secret.py".into(), ending: ".py" };
    let faults = faults_after(|pack| {
        pack.replace(&toml, "\"wrong/twice.py\"", "\"wrong/../../secret.py\"");
    });
    assert!(faults.iter().any(|fault| fault.kind == outside.clone().into() && fault.prevents_serving));

    let case = TaskFault::WrongCaseUnknown { case: "case-99".into() };
    expect_replaced(&toml, "case = \"case-2\"", "case = \"case-99\"", case);
    expect(&toml, Some(40), TaskFault::WrongCaseNeeded { verdict: "WA" }, |pack| {
        pack.replace(&toml, "case = \"case-2\"\n", "");
    });
    expect(&toml, Some(43), TaskFault::WrongCaseUseless { verdict: "FORBIDDEN" }, |pack| {
        pack.replace(&toml, "\"WA\"", "\"FORBIDDEN\"");
    });
    expect_replaced(&toml, "verdict = \"WA\"", "verdict = \"AC\"", TaskFault::WrongVerdict { found: "AC".into() });
}

#[test]
fn programs_define_what_they_have_to() {
    for file in ["starter.py", "solutions/reference.py", "solutions/brute.py"].map(problem) {
        expect(&file, None, TaskFault::EntryAbsent { entry: "sum_pairs".into() }, |pack| {
            pack.replace(&file, "def sum_pairs", "def sum_all");
        });
    }
    let (generator, reference) = (problem("generate.py"), problem("solutions/reference.py"));
    expect(&generator, None, TaskFault::EntryAbsent { entry: "generate".into() }, |pack| {
        pack.replace(&generator, "def generate", "def make");
    });
    expect(&generator, None, TaskFault::FamiliesUnreadable, |pack| {
        pack.replace(&generator, "(\"random\", \"flat\")", "tuple(names)");
    });
    expect(&reference, None, FileFault::Missing, |pack| {
        pack.remove(&reference);
    });
}

#[test]
fn only_constructs_that_are_known_can_be_forbidden() {
    let toml = problem("problem.toml");
    for known in ["slice", "import:os.path", "call:reversed", "attribute:sort", "recursion"] {
        let faults = faults_after(|pack| {
            pack.replace(&toml, "call:sort", known);
        });
        assert_eq!(faults, [], "{known}");
    }
    for unknown in ["goto", "call", "call:", "loop:for"] {
        expect_replaced(&toml, "call:sort", unknown, TaskFault::UnknownConstruct { found: unknown.into() });
    }
}

#[test]
fn keys_without_effect_are_reported() {
    let toml = format!("{LESSON}/lesson.toml");
    for key in ["compare = \"equal\"", "answer = \"result\"", "entry = \"main\""] {
        let faults = faults_after(|pack| {
            pack.replace(&toml, "kind = \"stdio\"\n", &format!("kind = \"stdio\"\n{key}\n"));
        });
        assert_eq!(faults.len(), 1, "{faults:#?}");
        assert!(matches!(faults[0].kind, FaultKind::Key(KeyFault::NoEffect { .. })));
    }
}

#[test]
fn coroutines_may_be_timed() {
    let (toml, cases) = (problem("problem.toml"), problem("cases.toml"));
    let timed = |pack: &PackBuilder| {
        pack.replace(&toml, "\"function\"", "\"async\"").replace(&toml, "\"result\"", "\"timed\"");
        let text = pack.read(&cases).replace("expected = '1'", "expected = '(1, 0.5)'");
        pack.write(&cases, &text.replace("expected = '0'", "expected = '(0, 0.0)'"));
        for file in ["starter.py", "solutions/reference.py"] {
            pack.replace(&problem(file), "def sum_pairs", "async def sum_pairs");
        }
    };
    assert_eq!(faults_after(timed), []);
    expect(&cases, Some(1), CaseFault::NotTimed, |pack| {
        timed(pack);
        let text = pack.read(&cases).replacen("'(1, 0.5)'", "'1'", 1);
        pack.write(&cases, &text);
    });
    let no_effect = KeyFault::NoEffect { key: "answer = \"timed\"".into(), kind: "function" };
    expect(&toml, None, no_effect, |pack| {
        pack.replace(&toml, "\"result\"", "\"timed\"");
    });
}

/// The problem as a query of two columns.
fn as_query(pack: &PackBuilder) {
    let toml = problem("problem.toml");
    let entry = "kind = \"function\"\nentry = \"sum_pairs\"\ncompare = \"exact\"\nanswer = \"result\"\n";
    pack.replace(&toml, entry, "kind = \"sql\"\nordered = true\ncolumns = [\"name\", \"count\"]\n");
    pack.replace(&toml, "[adapters]\nargs = [\"linked_list\", \"value\"]\nresult = \"list\"\n", "");
    let rule = "[[forbidden]]\nconstruct = \"call:sort\"\nreason.en = \"Sorting is the exercise\"\n";
    pack.replace(&toml, rule, "").replace(&toml, "reason.ru = \"Сортировка и есть задание\"\n", "");
    pack.replace(&toml, "wrong/twice.py", "wrong/twice.sql");
    for file in ["starter", "solutions/reference", "solutions/brute", "wrong/twice"] {
        pack.remove(&problem(&format!("{file}.py"))).write(&problem(&format!("{file}.sql")), "SELECT 1, 2");
    }
    pack.write(&problem("schema.sql"), "CREATE TABLE t (name TEXT);");
    let case = |number: usize| {
        let sample = if number < 3 { "sample = true\n" } else { "" };
        let rows = "rows = \"INSERT INTO t VALUES (1)\"\nexpected = '[(\"Ann\", 1)]'";
        format!("[[case]]\nid = \"case-{number}\"\n{sample}{rows}\nwhy.en = \"a\"\nwhy.ru = \"я\"\n")
    };
    pack.write(&problem("cases.toml"), &(1..9).map(case).collect::<String>());
}

#[test]
fn a_query_has_tables_and_rows() {
    assert_eq!(faults_after(as_query), []);
    let (toml, cases) = (problem("problem.toml"), problem("cases.toml"));
    let after = |change: &dyn Fn(&PackBuilder) -> &PackBuilder| {
        let faults = faults_after(|pack| {
            as_query(pack);
            change(pack);
        });
        assert_eq!(faults.len(), 1, "{faults:#?}");
        faults.into_iter().next().unwrap().kind
    };
    let change_first = |from: &'static str, to: &'static str| {
        after(&|pack| {
            let text = pack.read(&cases).replacen(from, to, 1);
            pack.write(&cases, &text)
        })
    };
    for (rows, columns) in [("[(\"Ann\", 1, 2)]", 2), ("[\"Ann\"]", 2), ("7", 2)] {
        let found = after(&|pack| {
            let text = pack.read(&cases).replacen("[(\"Ann\", 1)]", rows, 1);
            pack.write(&cases, &text)
        });
        assert_eq!(found, CaseFault::NotRows { columns }.into(), "{rows}");
    }
    let no_input = CaseFault::NoInput { wanted: "rows" };
    assert_eq!(change_first("rows = \"INSERT INTO t VALUES (1)\"\n", ""), no_input.into());
    let foreign = CaseFault::ForeignKey { key: "args".into(), kind: "sql" };
    assert_eq!(change_first("rows =", "args = '()'\nrows ="), foreign.into());
    let missing: FaultKind = FileFault::Missing.into();
    assert_eq!(after(&|pack| pack.remove(&problem("schema.sql"))), missing);
    assert_eq!(after(&|pack| pack.remove(&problem("starter.sql"))), missing);
    let no_effect = KeyFault::NoEffect { key: "compare".into(), kind: "sql" };
    let compare = after(&|pack| pack.replace(&toml, "ordered = true", "compare = \"equal\""));
    assert_eq!(compare, no_effect.into());
    let path = TaskFault::WrongPath { found: "wrong/twice.py".into(), ending: ".sql" };
    let faults = faults_after(|pack| {
        as_query(pack);
        pack.replace(&toml, "wrong/twice.sql", "wrong/twice.py");
    });
    assert!(faults.iter().any(|fault| fault.kind == path.clone().into()), "{faults:#?}");
    let unlisted = after(&|pack| pack.write(&problem("wrong/other.sql"), "SELECT 3"));
    assert_eq!(unlisted, TaskFault::WrongFileUnlisted.into());
}

#[test]
fn only_a_query_has_columns() {
    let toml = problem("problem.toml");
    for key in ["ordered = true", "columns = [\"n\"]", "check = \"SELECT 1\""] {
        let faults = faults_after(|pack| {
            pack.replace(&toml, "compare = \"exact\"", &format!("compare = \"exact\"\n{key}"));
        });
        assert_eq!(faults.len(), 1, "{faults:#?}");
        assert!(matches!(faults[0].kind, FaultKind::Key(KeyFault::Unknown { .. })), "{faults:#?}");
    }
}

#[test]
fn a_harness_makes_the_arguments_of_a_call() {
    let harness = problem("harness.py");
    assert_eq!(
        faults_after(|pack| {
            pack.write(&harness, "def arguments(*args, **kwargs):\n    return args\n");
        }),
        []
    );
    expect(&harness, None, TaskFault::EntryAbsent { entry: "arguments".into() }, |pack| {
        pack.write(&harness, "def prepare(*args):\n    return args\n");
    });
    let file = format!("{LESSON}/harness.py");
    expect(&file, None, KeyFault::NoEffect { key: "harness.py".into(), kind: "stdio" }, |pack| {
        pack.write(&file, "def arguments():\n    return ()\n");
    });
}

#[test]
fn lessons_and_courses_agree() {
    let (course, lesson, reading) =
        (format!("{COURSE}/course.toml"), format!("{LESSON}/lesson.toml"), format!("{READING}/lesson.toml"));
    let more = IndexFault::LessonMissing { lesson: "more".into() };
    expect_replaced(&course, "\"names\"]", "\"names\", \"more\"]", more);
    expect(LESSON, None, IndexFault::LessonUnlisted, |pack| {
        pack.replace(&course, "[\"welcome\", \"names\"]", "[\"welcome\"]");
    });
    expect(&reading, None, TaskFault::LessonTaskMissing, |pack| {
        pack.replace(&reading, "\"reading\"", "\"lesson\"");
    });
    expect(&lesson, Some(11), TaskFault::ReadingWithTask, |pack| {
        pack.replace(&lesson, "kind = \"lesson\"", "kind = \"reading\"");
    });
    let empty = faults_after(|pack| {
        pack.replace(&course, "[\"welcome\", \"names\"]", "[\"welcome\"]").remove(&format!("{READING}/text.ru.md"));
    });
    assert!(empty.iter().any(|fault| fault.kind == IndexFault::CourseEmpty.into()), "{empty:#?}");
}

#[test]
fn a_pack_without_its_own_files_is_reported_and_served() {
    expect("pack.toml", None, FileFault::Missing, |pack| {
        pack.remove("pack.toml");
    });
    expect("syllabus.toml", None, FileFault::Missing, |pack: &PackBuilder| {
        pack.remove("syllabus.toml");
    });
}
