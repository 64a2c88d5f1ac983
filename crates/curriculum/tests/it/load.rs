//! What a catalogue holds after loading, and that a broken exercise takes nothing else with it.

use crate::builder::{COURSE, DRILL, LESSON, PROBLEM, PackBuilder, QUESTION};
use curriculum::{Catalogue, ContentHash, DrillInput, Exercise, LessonKind};
use domain::task::{CaseInput, Expected};
use domain::value::parse_literal;
use domain::{Adapter, AnswerPart, Comparator, ExerciseKind, Language, Level, SkillId, TaskKind, Track, Verdict};
use std::path::PathBuf;

fn load(pack: &PackBuilder) -> Catalogue {
    let loaded = Catalogue::load(&pack.packs());
    assert_eq!(loaded.faults, []);
    loaded.catalogue
}

#[test]
fn a_problem_is_read_completely() {
    let pack = PackBuilder::right();
    let catalogue = load(&pack);
    let problem = catalogue.find_problem("sum-pairs").unwrap();
    assert_eq!(problem.meta.folder, pack.path().join(PROBLEM));
    assert_eq!(problem.meta.title.ru, "Пары с суммой");
    assert_eq!(problem.meta.skills[0], SkillId("code-pairs".into()));
    assert_eq!((problem.meta.level, problem.meta.minutes, problem.difficulty), (Level::Middle, 20, 4));
    assert_eq!(problem.meta.tracks, [Track::Web, Track::Data]);
    let growth: Vec<&str> = problem.growth.iter().map(|growth| growth.parameter.as_str()).collect();
    assert_eq!(growth, ["numbers", "alphabet"], "in the order of the file");
    assert_eq!(problem.hints.get(Language::En).len(), 2);
    assert!(problem.editorial.en.0.contains("<code class=\"language-python\">"));
    let link = "<a href=\"/questions/aliasing\" rel=\"noopener\">";
    assert!(problem.statement.en.0.contains(link) && problem.statement.ru.0.contains(link), "{}", problem.statement.en);
}

#[test]
fn a_task_has_everything_that_the_judge_needs() {
    let pack = PackBuilder::right();
    let catalogue = load(&pack);
    let task = &catalogue.find_problem("sum-pairs").unwrap().task;
    assert_eq!((task.kind, task.entry.as_str(), task.profile.as_str()), (TaskKind::Function, "sum_pairs", "std"));
    assert!(!task.is_repair && task.harness.is_none());
    assert_eq!((task.comparator, task.answer), (Comparator::Exact, AnswerPart::Result));
    assert_eq!(task.argument_adapters, [Adapter::LinkedList, Adapter::Value]);
    assert_eq!(task.result_adapter, Adapter::List);
    assert_eq!((task.limits.cpu_ms, task.limits.wall_ms), (1000, 6000));
    assert_eq!(task.forbidden[0].construct, "call:sort");
    let files: Vec<&str> = task.solutions.iter().map(|solution| solution.file.as_str()).collect();
    assert_eq!(files, ["solutions/reference.py", "solutions/brute.py"]);
    assert!(task.generator.as_ref().unwrap().source.contains("def generate"));
    let mistake = &task.mistakes[0];
    assert_eq!((mistake.verdict, mistake.case.as_deref()), (Verdict::WrongAnswer, Some("case-2")));
    assert!(mistake.source.contains("return 2"));
}

#[test]
fn cases_become_values() {
    let pack = PackBuilder::right();
    let catalogue = load(&pack);
    let cases = &catalogue.find_problem("sum-pairs").unwrap().task.cases;
    assert_eq!(cases.len(), 9);
    let args = |text| CaseInput::Arguments { args: parse_literal(text).unwrap(), kwargs: parse_literal("{}").unwrap() };
    assert_eq!(cases[0].input, args("([1, 2], 3)"));
    assert_eq!(cases[0].expected, Expected::Value(parse_literal("1").unwrap()));
    assert!(cases[0].is_sample && !cases[2].is_sample);
    assert_eq!(cases[2].expected, Expected::Raises("TypeError".into()));
    let CaseInput::Arguments { kwargs, .. } = &cases[2].input else { panic!() };
    assert_eq!(*kwargs, parse_literal("{'limit': 3}").unwrap());
    assert_eq!(cases[3].expected, Expected::FromReference);
    assert_eq!(cases[8].input, CaseInput::Generated { family: "flat".into(), size: 1000, seed: 7 });
    assert_eq!(cases[8].why.as_ref().unwrap().ru, "Потому что");
}

#[test]
fn a_class_is_read_as_calls() {
    let pack = PackBuilder::right();
    pack.replace(&format!("{PROBLEM}/problem.toml"), "kind = \"function\"", "kind = \"class\"")
        .replace(&format!("{PROBLEM}/problem.toml"), "answer = \"result\"\n", "")
        .replace(&format!("{PROBLEM}/problem.toml"), "entry = \"sum_pairs\"", "entry = \"Pairs\"");
    let case = "calls = '[(\"Pairs\", (2,)), (\"get\", ())]'\nexpected = '[None, 2]'\nwhy.en = \"a\"\nwhy.ru = \"я\"\n";
    let cases = (1..=8).map(|number| format!("[[case]]\nid = \"case-{number}\"\n{case}\n")).collect::<String>();
    pack.write(&format!("{PROBLEM}/cases.toml"), &cases);
    let catalogue = load(&pack);
    let task = &catalogue.find_problem("sum-pairs").unwrap().task;
    assert_eq!(task.cases[0].input, CaseInput::Calls(parse_literal("[('Pairs', (2,)), ('get', ())]").unwrap()));
}

#[test]
fn a_question_is_read_completely() {
    let pack = PackBuilder::right();
    let catalogue = load(&pack);
    let question = catalogue.find_question("aliasing").unwrap();
    assert_eq!(question.question.en.0, "What happens when two names stand for one list?");
    assert_eq!(question.points.len(), 3);
    assert_eq!(question.points[0].text.ru.0.trim(), "Есть один <code>list</code>.");
    assert_eq!(question.points[0].proof_function(), "prove_one_object");
    assert_eq!(question.follow_ups.ru[1].question.0, "А кортеж?");
    assert_eq!(question.follow_ups.en[0].answer.0.trim(), "<p>It is another list.</p>");
    assert!(question.proof.contains("prove_") && question.misconception.contains("believe_"));
}

#[test]
fn a_drill_is_read_completely() {
    let pack = PackBuilder::right();
    let catalogue = load(&pack);
    let drill = catalogue.find_drill("print-order").unwrap();
    assert_eq!(drill.input, DrillInput::Choice);
    assert_eq!(drill.rules[0].message.get(Language::Ru), "Читайте сверху");
    assert!(drill.program.starts_with("def generate"));
}

#[test]
fn a_course_keeps_its_order() {
    let pack = PackBuilder::right();
    let catalogue = load(&pack);
    let course = catalogue.find_course("first-steps").unwrap();
    let lessons: Vec<(&str, usize, LessonKind)> =
        course.lessons.iter().map(|lesson| (lesson.meta.slug.as_str(), lesson.position, lesson.kind)).collect();
    assert_eq!(lessons, [("welcome", 0, LessonKind::Reading), ("names", 1, LessonKind::Lesson)]);
    let lesson = catalogue.find_lesson("first-steps", "names").unwrap();
    assert_eq!(lesson.course, "first-steps");
    let task = lesson.task.as_ref().unwrap();
    assert_eq!(task.task.cases[0].input, CaseInput::Stdin("word\n".into()));
    assert_eq!(task.task.cases[0].expected, Expected::Stdout("word".into()));
    assert_eq!(task.task.cases[1].expected, Expected::FromReference);
    assert!(catalogue.find_lesson("first-steps", "welcome").unwrap().task.is_none());
}

#[test]
fn exercises_are_found_by_id_and_skill() {
    let pack = PackBuilder::right();
    let catalogue = load(&pack);
    let kinds: Vec<ExerciseKind> = catalogue.exercises().map(|exercise| exercise.kind()).collect();
    use ExerciseKind::{Assignment, Design, Drill, Lesson, Problem, Question, Rehearsal};
    assert_eq!(kinds, [Problem, Question, Drill, Design, Rehearsal, Assignment, Lesson, Lesson]);
    for exercise in catalogue.exercises() {
        assert_eq!(catalogue.find_exercise(exercise.id()), Some(exercise));
    }
    let of_skill = catalogue.exercises_of_skill(&SkillId("theory-names".into()));
    let slugs: Vec<&str> = of_skill.iter().map(|exercise| exercise.meta().slug.as_str()).collect();
    assert_eq!(
        slugs,
        ["aliasing", "shortener", "overview", "parcels", "welcome", "names", "sum-pairs"],
        "a main skill comes first"
    );
}

#[test]
fn only_active_exercises_are_offered() {
    let pack = PackBuilder::right();
    pack.replace(&format!("{DRILL}/drill.toml"), "\"active\"", "\"reviewed\"");
    pack.replace(&format!("{COURSE}/course.toml"), "\"active\"", "\"draft\"");
    let catalogue = load(&pack);
    let offered: Vec<ExerciseKind> =
        catalogue.exercises().filter(Exercise::is_offered).map(|exercise| exercise.kind()).collect();
    use ExerciseKind::{Assignment, Design, Problem, Question, Rehearsal};
    assert_eq!(offered, [Problem, Question, Design, Rehearsal, Assignment]);
    assert_eq!(catalogue.exercises().count(), 8, "the others are there");
}

#[test]
fn a_broken_exercise_is_left_out_and_the_rest_is_served() {
    let pack = PackBuilder::right();
    pack.append(&format!("{PROBLEM}/problem.toml"), "\nthis is not toml\n");
    pack.remove(&format!("{LESSON}/text.ru.md"));
    let loaded = Catalogue::load(&pack.packs());
    let slugs: Vec<String> = loaded.catalogue.exercises().map(|exercise| exercise.meta().slug.clone()).collect();
    assert_eq!(slugs, ["aliasing", "print-order", "shortener", "overview", "parcels", "welcome"]);
    assert_eq!(loaded.faults.len(), 2, "{:#?}", loaded.faults);
    assert_eq!(loaded.faults[0].file, pack.path().join(LESSON).join("text.ru.md"));
    assert_eq!(loaded.faults[1].line, Some(47));
}

#[test]
fn a_fault_of_form_leaves_nothing_out() {
    let pack = PackBuilder::right();
    pack.write(&format!("{PROBLEM}/statement.en.md"), &"word ".repeat(200));
    assert_eq!(load(&pack).problems.len(), 1);
}

#[test]
fn packs_that_are_no_packs_are_reported() {
    let (nothing, file) = (PathBuf::from("no/such/folder"), PackBuilder::right());
    let packs = [nothing.clone(), file.path().join("pack.toml"), file.path().to_owned()];
    let loaded = Catalogue::load(&packs);
    assert_eq!(loaded.catalogue.problems.len(), 1);
    let files: Vec<PathBuf> = loaded.faults.into_iter().map(|fault| fault.file).collect();
    assert_eq!(files.len(), 2);
    assert!(files.contains(&nothing));
}

#[test]
fn the_second_pack_with_an_id_or_a_slug_loses() {
    let (first, second) = (PackBuilder::right(), PackBuilder::empty());
    second.write("pack.toml", "title.en = \"More\"\ntitle.ru = \"Ещё\"\nversion = \"1\"\n");
    second.write_problem("problems/other-name", "11111111-1111-4111-8111-111111111111");
    second.write_problem(PROBLEM, "77777777-7777-4777-8777-777777777777");
    second.write_problem("problems/new", "88888888-8888-4888-8888-888888888888");
    let loaded = Catalogue::load(&[first.path().to_owned(), second.path().to_owned()]);
    let slugs: Vec<&str> = loaded.catalogue.problems.iter().map(|problem| problem.meta.slug.as_str()).collect();
    assert_eq!(slugs, ["sum-pairs", "new"]);
    assert_eq!(loaded.faults.len(), 2, "{:#?}", loaded.faults);
}

#[test]
fn any_bytes_anywhere_are_reported_and_nothing_panics() {
    let garbage: [&[u8]; 6] =
        [b"", b"\xff\xfe\x00", b"\0\0", b"[[[[[", b"a = [[[{b = '''", "\u{feff}## \u{202e}`".as_bytes()];
    for bytes in garbage {
        for file in ["problem.toml", "cases.toml", "hints.en.md", "generate.py", "solutions/reference.py"] {
            let (file, pack) = (format!("{PROBLEM}/{file}"), PackBuilder::right());
            pack.write_bytes(&file, bytes);
            let faults = curriculum::check_form(&pack.packs()).faults;
            assert!(faults.iter().any(|fault| fault.file == pack.path().join(&file)), "{bytes:?} in {file}");
        }
        for file in ["question.toml", "points.en.md", "follow-ups.ru.md", "proof.py"] {
            let pack = PackBuilder::right();
            pack.write_bytes(&format!("{QUESTION}/{file}"), bytes);
            assert!(!curriculum::check_form(&pack.packs()).faults.is_empty(), "{bytes:?} in {file}");
        }
        for file in ["syllabus.toml", "pack.toml"] {
            let pack = PackBuilder::right();
            pack.write_bytes(file, bytes);
            let loaded = Catalogue::load(&pack.packs());
            assert!(!loaded.faults.is_empty(), "{bytes:?} in {file}");
            assert_eq!(loaded.catalogue.exercises().count(), 8, "{file} leaves the exercises alone");
        }
    }
}

#[test]
fn the_content_hash_follows_names_and_bytes_only() {
    let (one, two) = (PackBuilder::right(), PackBuilder::right());
    let hash = |pack: &PackBuilder| ContentHash::of_folder(&pack.path().join(PROBLEM)).unwrap();
    let before = hash(&one);
    assert_eq!(before, hash(&two), "the same content elsewhere");
    assert_eq!(before.to_string().len(), 64);
    one.write(&format!("{PROBLEM}/__pycache__/x.pyc"), "compiled");
    assert_eq!(before, hash(&one));
    one.append(&format!("{PROBLEM}/wrong/twice.py"), "\n");
    assert_ne!(before, hash(&one));
    let text = two.read(&format!("{PROBLEM}/wrong/twice.py"));
    two.remove(&format!("{PROBLEM}/wrong/twice.py")).write(&format!("{PROBLEM}/wrong/thrice.py"), &text);
    assert_ne!(before, hash(&two));
    assert!(ContentHash::of_folder(&one.path().join("nowhere")).is_err());
}

#[test]
fn a_rung_takes_from_its_problem_what_it_does_not_say() {
    let pack = PackBuilder::right();
    let folder = format!("{PROBLEM}/ladder/1-less");
    let toml = "id = \"0c6f6b0e-1d2c-4c8e-9b1a-2f3e4d5c6b7a\"\nstatus = \"active\"\ntitle.en = \"Less\"\ntitle.ru = \"Меньше\"\n\
                minutes = 5\nfails_with = [\"MLE\", \"TLE\"]\nproblem_cases = true\nlimits.memory_mb = 64\n";
    pack.write(&format!("{folder}/rung.toml"), toml);
    pack.write(&format!("{folder}/statement.en.md"), "The same with less memory.");
    pack.write(&format!("{folder}/statement.ru.md"), "То же самое, но памяти меньше.");
    pack.write(&format!("{folder}/reference.py"), &pack.read(&format!("{PROBLEM}/solutions/reference.py")));
    let catalogue = load(&pack);
    let problem = catalogue.find_problem("sum-pairs").unwrap();
    let rung = catalogue.find_rung("sum-pairs", "1-less").unwrap();
    let (task, whole) = (&rung.task, &problem.task);
    assert_eq!((task.limits.memory_mb, task.limits.cpu_ms), (64, whole.limits.cpu_ms));
    assert_eq!((&task.cases, &task.entry, &task.starter), (&whole.cases, &whole.entry, &whole.starter));
    assert_eq!((task.comparator, &task.argument_adapters), (whole.comparator, &whole.argument_adapters));
    assert_eq!((task.forbidden.len(), task.solutions.len(), task.mistakes.len()), (whole.forbidden.len(), 1, 0));
    assert_eq!(rung.meta.slug, "sum-pairs/1-less");
    assert_eq!((&rung.meta.skills, rung.difficulty), (&problem.meta.skills, problem.difficulty));
    let stands = rung.rung.as_ref().unwrap();
    assert_eq!(stands.fails_with, [Verdict::MemoryLimit, Verdict::TimeLimit]);
    assert_eq!(stands.before.source, whole.reference().unwrap().source);
    let found = catalogue.find_exercise(rung.meta.id).unwrap();
    assert_eq!((found.kind(), found.is_offered()), (ExerciseKind::Rung, true));
    assert!(catalogue.exercises().all(|exercise| exercise.id() != rung.meta.id));

    // A broken rung takes nothing else with it.
    pack.replace(&format!("{folder}/rung.toml"), "fails_with = [\"MLE\", \"TLE\"]", "fails_with = [\"AC\"]");
    let loaded = Catalogue::load(&pack.packs());
    assert_eq!(loaded.faults.len(), 1);
    assert!(loaded.catalogue.find_problem("sum-pairs").unwrap().ladder.is_empty());
}
