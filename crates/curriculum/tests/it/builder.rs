//! Writes small packs that are right in every way, so that a test breaks exactly one thing.

use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A pack in a temporary folder, with one exercise of each kind.
pub struct PackBuilder {
    folder: TempDir,
}

pub const PROBLEM: &str = "problems/sum-pairs";
pub const QUESTION: &str = "questions/aliasing";
pub const DRILL: &str = "drills/print-order";
pub const COURSE: &str = "courses/first-steps";
pub const LESSON: &str = "courses/first-steps/lessons/names";
pub const REHEARSAL: &str = "rehearsals/overview";
pub const DESIGN: &str = "designs/shortener";
pub const ASSIGNMENT: &str = "assignments/parcels";
pub const READING: &str = "courses/first-steps/lessons/welcome";

impl PackBuilder {
    /// A pack without a fault.
    pub fn right() -> Self {
        let pack = PackBuilder { folder: tempfile::tempdir().unwrap() };
        pack.write("pack.toml", "title.en = \"Small\"\ntitle.ru = \"Малый\"\nversion = \"1\"\n");
        pack.write("syllabus.toml", SYLLABUS);
        pack.write_problem(PROBLEM, "11111111-1111-4111-8111-111111111111");
        pack.write_question();
        pack.write_drill();
        pack.write_course();
        pack.write_rehearsal();
        pack.write_design();
        pack.write_assignment();
        pack
    }

    /// A folder without anything.
    pub fn empty() -> Self {
        PackBuilder { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn packs(&self) -> Vec<PathBuf> {
        vec![self.path().to_owned()]
    }

    pub fn write(&self, file: &str, text: &str) -> &Self {
        self.write_bytes(file, text.as_bytes())
    }

    pub fn write_bytes(&self, file: &str, bytes: &[u8]) -> &Self {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    /// Replaces text that has to be there.
    pub fn replace(&self, file: &str, from: &str, to: &str) -> &Self {
        let text = self.read(file);
        assert!(text.contains(from), "{from:?} is not in {file}");
        self.write(file, &text.replace(from, to))
    }

    pub fn append(&self, file: &str, text: &str) -> &Self {
        let before = self.read(file);
        self.write(file, &(before + text))
    }

    pub fn remove(&self, file: &str) -> &Self {
        fs::remove_file(self.path().join(file)).unwrap();
        self
    }

    pub fn write_problem(&self, folder: &str, id: &str) {
        let write = |file: &str, text: &str| {
            self.write(&format!("{folder}/{file}"), text);
        };
        write("problem.toml", &PROBLEM_TOML.replace("ID", id));
        write(
            "statement.en.md",
            "Return how many pairs of `numbers` sum up to `target`. See [aliasing](../../questions/aliasing).\n",
        );
        write(
            "statement.ru.md",
            "Верните, сколько пар из `numbers` в сумме дают `target`. См. [имена](../../questions/aliasing/).\n",
        );
        write("hints.en.md", "Look at every pair.\n---\nRemember what you have seen.\n");
        write("hints.ru.md", "Посмотрите на каждую пару.\n---\nПомните, что уже видели.\n");
        write("editorial.en.md", &("Count what is needed. ".repeat(35) + "\n\n```python\nseen = {}\n```\n"));
        write("editorial.ru.md", &"Считайте то, чего не хватает. ".repeat(35));
        write("starter.py", "def sum_pairs(numbers, target):\n    ...\n");
        write("cases.toml", &cases_toml(9));
        write(
            "generate.py",
            "FAMILIES = (\"random\", \"flat\")\n\n\ndef generate(family, size, rng):\n    return ([], 0)\n",
        );
        write("solutions/reference.py", "def sum_pairs(numbers, target):\n    return 0\n");
        write("solutions/brute.py", "def sum_pairs(numbers, target):\n    return 0 + 0\n");
        write("wrong/twice.py", "def sum_pairs(numbers, target):\n    return 2\n");
    }

    fn write_question(&self) {
        let write = |file: &str, text: &str| {
            self.write(&format!("{QUESTION}/{file}"), text);
        };
        let points = ["one-object", "two-names", "a-copy"];
        let mut toml = meta("22222222-2222-4222-8222-222222222222", "theory-names");
        for point in points {
            toml += &format!("\n[[point]]\nid = \"{point}\"\n");
        }
        write("question.toml", &toml);
        write("question.en.md", "What happens when two names stand for one list?\n");
        write("question.ru.md", "Что будет, если два имени обозначают один список?\n");
        write("answer.en.md", &"An assignment binds a name and copies nothing. ".repeat(15));
        write("answer.ru.md", &"Присваивание связывает имя и ничего не копирует. ".repeat(17));
        let list = |text: &str| points.map(|point| format!("- [{point}] {text}\n")).concat();
        write("points.en.md", &list("There is one `list`."));
        write("points.ru.md", &list("Есть один `list`."));
        write("follow-ups.en.md", "## And a copy?\n\nIt is another list.\n\n## And a tuple?\n\nThe same holds.\n");
        write("follow-ups.ru.md", "## А копия?\n\nЭто другой список.\n\n## А кортеж?\n\nТо же самое.\n");
        let proof = points.map(|point| format!("def prove_{}():\n    assert point\n\n", point.replace('-', "_")));
        write("proof.py", &proof.concat());
        write("misconception.py", "def believe_in_copies():\n    assert False\n");
    }

    fn write_drill(&self) {
        let rules = "input = \"choice\"\n\n[[rule]]\nid = \"backwards\"\nmessage.en = \"Read it from above\"\nmessage.ru = \"Читайте сверху\"\n";
        let toml = meta("33333333-3333-4333-8333-333333333333", "drill-output") + rules;
        self.write(&format!("{DRILL}/drill.toml"), &toml);
        self.write(&format!("{DRILL}/generate.py"), "def generate(rng):\n    return {}\n");
    }

    fn write_rehearsal(&self) {
        let write = |file: &str, text: &str| {
            self.write(&format!("{REHEARSAL}/{file}"), text);
        };
        let keys = "stage = \"hr\"\nseconds = [60, 90]\n";
        write("rehearsal.toml", &(meta("cdcdcdcd-cdcd-4dcd-8dcd-cdcdcdcdcdcd", "theory-names") + keys));
        write("prompt.en.md", "Tell me about your work.\n");
        write("prompt.ru.md", "Расскажите о своей работе.\n");
        write("why.en.md", &"They listen for what you chose. ".repeat(6));
        write("why.ru.md", &"Хотят услышать, что вы выбрали сами. ".repeat(6));
        write("structure.en.md", &headed(["Who · 20 s", "What · 40 s", "Why · 15 s"], "Say it."));
        write("structure.ru.md", &headed(["Кто · 20 s", "Что · 40 с", "Зачем · 15 с"], "Скажите."));
        let levels = ["junior", "middle", "senior"];
        write("examples.en.md", &headed(levels, &"I have worked with it for years. ".repeat(22)));
        write("examples.ru.md", &headed(levels, &"Это было моей работой три года. ".repeat(22)));
        self.write_lists(REHEARSAL, 5);
    }

    fn write_design(&self) {
        let write = |file: &str, text: &str| {
            self.write(&format!("{DESIGN}/{file}"), text);
        };
        write("design.toml", &meta("abababab-abab-4bab-8bab-abababababab", "theory-names"));
        write("brief.en.md", &"We want short links for our letters. ".repeat(5));
        write("brief.ru.md", &"Нам нужны короткие ссылки для писем. ".repeat(6));
        write("clarify.en.md", &headed(["How many?", "Who?", "Where?", "When?", "What else?"], "A million."));
        write("clarify.ru.md", &headed(["Сколько?", "Кто?", "Где?", "Когда?", "Что ещё?"], "Миллион."));
        write("estimate.py", "for line in range(4):\n    print(line)\n");
        let text = "First the requests, then the data, then where it breaks. ".repeat(60);
        write("walkthrough.en.md", &(headed(["Requirements"], &text) + "```text\nclient -> service\n```\n"));
        let text = "Сначала запросы, потом данные, а потом слабое место. ".repeat(75);
        write("walkthrough.ru.md", &(headed(["Требования"], &text) + "```text\nклиент -> сервис\n```\n"));
        let levels = ["junior", "middle", "senior"];
        write("levels.en.md", &headed(levels, &"It works and can be explained. ".repeat(10)));
        write("levels.ru.md", &headed(levels, &"Это работает, и это можно объяснить. ".repeat(10)));
        self.write_lists(DESIGN, 8);
    }

    fn write_assignment(&self) {
        let write = |file: &str, text: &str| {
            self.write(&format!("{ASSIGNMENT}/{file}"), text);
        };
        write("assignment.toml", &(meta("efefefef-efef-4fef-8fef-efefefefefef", "theory-names") + "days = 4\n"));
        write("brief.en.md", &headed(["Wanted"], &"Tell us where each parcel is, and since when. ".repeat(18)));
        write("brief.ru.md", &headed(["Нужно"], &"Скажите, где каждая посылка и с какого часа. ".repeat(20)));
        let bands = |text: &str| ["weak", "good", "strong"].map(|band| format!("- [{band}] {text}\n")).concat();
        let criteria = |title: &str, text: &str| {
            (1..=5).map(|number| format!("## [item-{number}] {title}\n\n{}\n", bands(text))).collect::<String>()
        };
        write("rubric.en.md", &criteria("The tests", "It looks like this."));
        write("rubric.ru.md", &criteria("Тесты", "Выглядит это так."));
        write("mistakes.en.md", &"- **Too much.** Leave things out.\n".repeat(4));
        write("mistakes.ru.md", &"- **Слишком много.** Опускайте лишнее.\n".repeat(4));
        write("defence.en.md", &headed(["Why?", "Why not?", "What if?", "And then?"], "Because of the data."));
        write("defence.ru.md", &headed(["Зачем?", "Почему?", "А если?", "А потом?"], "Из-за данных."));
        write("write-up.en.md", &headed(["Run it"], &"Run the program and read the table. ".repeat(30)));
        write("write-up.ru.md", &headed(["Запуск"], &"Запустите программу и прочитайте таблицу. ".repeat(40)));
    }

    /// What rehearsals and designs have alike.
    fn write_lists(&self, folder: &str, items: usize) {
        let write = |file: &str, text: &str| {
            self.write(&format!("{folder}/{file}"), text);
        };
        let checklist = |text: &str| (1..=items).map(|item| format!("- [item-{item}] {text}\n")).collect::<String>();
        write("checklist.en.md", &checklist("I said it."));
        write("checklist.ru.md", &checklist("Это прозвучало."));
        write("mistakes.en.md", &"- **Too long.** Leave things out.\n".repeat(4));
        write("mistakes.ru.md", &"- **Слишком длинно.** Опускайте лишнее.\n".repeat(4));
        write("follow-ups.en.md", &headed(["And then?", "And now?"], "Say what came next."));
        write("follow-ups.ru.md", &headed(["А потом?", "А теперь?"], "Скажите, что было дальше."));
    }

    fn write_course(&self) {
        self.write(&format!("{COURSE}/course.toml"), COURSE_TOML);
        let reading = meta("55555555-5555-4555-8555-555555555555", "theory-names") + "kind = \"reading\"\n";
        self.write(&format!("{READING}/lesson.toml"), &reading);
        self.write(&format!("{READING}/text.en.md"), "Welcome.\n");
        self.write(&format!("{READING}/text.ru.md"), "Добро пожаловать.\n");
        self.write(&format!("{READING}/example.py"), "print(1)\n");

        let lesson = meta("66666666-6666-4666-8666-666666666666", "theory-names") + LESSON_KEYS;
        let write = |file: &str, text: &str| {
            self.write(&format!("{LESSON}/{file}"), text);
        };
        write("lesson.toml", &lesson);
        write("text.en.md", "A name stands for an object.\n");
        write("text.ru.md", "Имя обозначает объект.\n");
        write("example.py", "name = 1\n");
        write("task.en.md", "Print the word you read.\n");
        write("task.ru.md", "Выведите прочитанное слово.\n");
        write("starter.py", "");
        write("cases.toml", LESSON_CASES);
        write("solutions/reference.py", "print(input())\n");
        write("wrong/silent.py", "input()\n");
    }
}

/// `## heading` and a text, once for each heading.
fn headed<const N: usize>(headings: [&str; N], text: &str) -> String {
    headings.map(|heading| format!("## {heading}\n\n{text}\n\n")).concat()
}

/// The common keys of an active exercise.
fn meta(id: &str, skill: &str) -> String {
    format!(
        "id = \"{id}\"\nstatus = \"active\"\ntitle.en = \"A title\"\ntitle.ru = \"Название\"\nskills = [\"{skill}\"]\n\
         level = \"junior\"\ntracks = [\"general\"]\nminutes = 5\n"
    )
}

/// Cases of a function: two samples, the others plain, the last one generated.
pub fn cases_toml(count: usize) -> String {
    let mut text = String::new();
    for number in 1..=count {
        text += &format!("[[case]]\nid = \"case-{number}\"\n");
        text += match number {
            1 | 2 => "sample = true\nargs = '([1, 2], 3)'\nexpected = '1'\n",
            3 => "args = '(\"x\", 1)'\nkwargs = '{\"limit\": 3}'\nraises = \"TypeError\"\n",
            4 => "args = '([], 0)'\n",
            _ if number == count => "generate = { family = \"flat\", size = 1000, seed = 7 }\n",
            _ => "args = '([], 0)'\nexpected = '0'\n",
        };
        text += "why.en = \"Because\"\nwhy.ru = \"Потому что\"\n\n";
    }
    text
}

const SYLLABUS: &str = r#"schema_version = 1
[enums]
level = ["junior"]

[[topic]]
id = "basics"
title_en = "Basics"
title_ru = "Основы"

[[item]]
id = "theory-names"
kind = "theory"
topic = "basics"
level = ["junior", "middle"]
tracks = ["general"]
stage = "technical"
title_en = "Names"
title_ru = "Имена"
asks = "The candidate tells names from objects."
practice = "Cards."

[[item]]
id = "drill-output"
kind = "drill"
topic = "basics"
level = ["junior"]
tracks = ["web", "data"]
stage = "technical"
title_en = "Output"
title_ru = "Вывод"
asks = "The candidate predicts output."
practice = "Drills."

[[item]]
id = "code-pairs"
kind = "coding"
topic = "basics"
level = ["middle"]
tracks = ["general"]
stage = "technical"
title_en = "Pairs"
title_ru = "Пары"
asks = "The candidate finds pairs."
practice = "Problems."
"#;

const PROBLEM_TOML: &str = r#"id = "ID"
status = "active"
title.en = "Pairs with a sum"
title.ru = "Пары с суммой"
skills = ["code-pairs", "theory-names"]
prerequisites = ["drill-output"]
level = "middle"
tracks = ["web", "data"]
minutes = 20
difficulty = 4
kind = "function"
entry = "sum_pairs"
compare = "exact"
answer = "result"

[adapters]
args = ["linked_list", "value"]
result = "list"

[limits]
cpu_ms = 1000

[growth.numbers]
time = "n log n"
memory = "n"

[growth.alphabet]
time = "1"
memory = "1"

[[forbidden]]
construct = "call:sort"
reason.en = "Sorting is the exercise"
reason.ru = "Сортировка и есть задание"

[[follow_up]]
question.en = "What if the numbers come as a stream?"
question.ru = "А если числа приходят потоком?"

[[wrong]]
file = "wrong/twice.py"
verdict = "WA"
case = "case-2"
message.en = "Every pair is counted twice"
message.ru = "Каждая пара посчитана дважды"
"#;

const COURSE_TOML: &str = r#"id = "44444444-4444-4444-8444-444444444444"
status = "active"
title.en = "First steps"
title.ru = "Первые шаги"
summary.en = "From nothing to a function"
summary.ru = "От нуля до функции"
level = "junior"
lessons = ["welcome", "names"]
"#;

const LESSON_KEYS: &str = r#"kind = "lesson"

[task]
kind = "stdio"

[[task.wrong]]
file = "wrong/silent.py"
verdict = "WA"
case = "a-word"
message.en = "Nothing was printed"
message.ru = "Ничего не выведено"
"#;

const LESSON_CASES: &str = r#"[[case]]
id = "a-word"
sample = true
stdin = """
word
"""
stdout = "word"
why.en = "A word"
why.ru = "Слово"

[[case]]
id = "two-words"
stdin = "two words"
why.en = "Two words"
why.ru = "Два слова"
"#;
