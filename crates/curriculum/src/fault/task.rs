//! Faults of what the judge runs: cases, wrong programs, solutions, generators, proofs.

use super::fault_family;

fault_family!(
    /// A task whose parts do not fit together.
    TaskFault {
        UnknownConstruct { found: String } =>
            "no rule is called {found:?}; the constructs that can be forbidden stand in docs/pack-format.md",
            "правила {found:?} нет; что можно запретить, перечислено в docs/pack-format.md";
        EntryAbsent { entry: String } =>
            "`{entry}` is not defined here; define it, or correct `entry`",
            "здесь не определено `{entry}`; определите или исправьте `entry`";
        WrongPath { found: String, ending: &'static str } =>
            "{found:?} is not such a file of the folder wrong; write `wrong/name{ending}`",
            "{found:?} — не такой файл папки wrong; напишите `wrong/имя{ending}`";
        NoProjectFiles =>
            "there are no files; a project needs the folders `starter`, `acceptance` and `solutions/reference`, and no folder of it is empty",
            "здесь нет файлов; проекту нужны папки `starter`, `acceptance` и `solutions/reference`, и ни одна из его папок не пуста";
        NoProject { reason: String } =>
            "these files are no project: {reason}",
            "эти файлы не складываются в проект: {reason}";
        WrongFileMissing { file: String } =>
            "there is no {file}; add the program or remove this entry",
            "файла {file} нет; добавьте программу или уберите эту запись";
        WrongFileUnlisted =>
            "no [[wrong]] entry names this program; add one with its verdict, case and message",
            "этой программы нет ни в одной записи [[wrong]]; добавьте запись с вердиктом, случаем и сообщением";
        WrongFileTwice { file: String } =>
            "{file} has two entries; keep one",
            "у {file} две записи; оставьте одну";
        WrongVerdict { found: String } =>
            "a wrong program cannot be foretold to get {found}; use WA, TLE, MLE, OLE, RTE, CE or FORBIDDEN",
            "неверной программе нельзя предсказать {found}; используйте WA, TLE, MLE, OLE, RTE, CE или FORBIDDEN";
        WrongCaseUnknown { case: String } =>
            "there is no case {case:?} in cases.toml; name the first case that this program fails",
            "в cases.toml нет случая {case:?}; назовите первый случай, на котором эта программа ошибается";
        WrongCaseNeeded { verdict: &'static str } =>
            "`case` is missing; a program that gets {verdict} fails at some case, name the first",
            "нет ключа `case`; программа с вердиктом {verdict} где-то ошибается впервые, назовите этот случай";
        WrongCaseUseless { verdict: &'static str } =>
            "a program that gets {verdict} is not run at all; remove `case`",
            "программа с вердиктом {verdict} не запускается вовсе; уберите `case`";
        RemarkPath { found: String } =>
            "{found:?} is no program of this exercise; write `solutions/name.py` or `wrong/name.py`",
            "{found:?} — не программа этого задания; напишите `solutions/имя.py` или `wrong/имя.py`";
        RemarkTwice { file: String } =>
            "{file} has two remarks; keep one",
            "у {file} два замечания; оставьте одно";
        PythonVersion { found: String } =>
            "{found:?} is no version; write `python = \"3.12\"`, or `\"3.12+\"` for that one and newer",
            "{found:?} — не версия; напишите `python = \"3.12\"` или `\"3.12+\"` — эта и новее";
        PythonWithLibraries =>
            "libraries are installed for the default interpreter alone; remove `python` or `profile`",
            "библиотеки установлены только для интерпретатора по умолчанию; уберите `python` или `profile`";
        CheckerMissing =>
            "`compare = \"checker\"` needs a checker.py with `def check(answer, expected, …)`; add it",
            "для `compare = \"checker\"` нужен checker.py с `def check(answer, expected, …)`; добавьте его";
        RungName =>
            "a rung's folder is called by its place and a slug, such as 1-stream, the places counted from 1; rename it",
            "папка ступени называется по месту и имени, например 1-stream, места считаются с 1; переименуйте";
        RungFailsWithout { known: &'static str } =>
            "`fails_with` says by which verdict the solution before fails; name one of {known}",
            "`fails_with` называет вердикт, с которым не проходит предыдущее решение; выберите из {known}";
        CheckerUnused =>
            "nothing asks this checker; write `compare = \"checker\"` or remove the file",
            "к этой программе никто не обращается; напишите `compare = \"checker\"` или уберите файл";
        FamiliesUnreadable =>
            "FAMILIES has to be a tuple of strings, written out at the top level; correct it",
            "FAMILIES должен быть кортежем строк, записанным на верхнем уровне; исправьте";
        ProveMissing { function: String } =>
            "there is no `def {function}()`; every point needs its function, named after the point's id",
            "нет `def {function}()`; каждому пункту нужна функция, названная по его id";
        ProveUnknown { function: String } =>
            "`{function}` belongs to no point; name it after a point's id, or add the point",
            "`{function}` не относится ни к одному пункту; назовите по id пункта или добавьте пункт";
        BelieveMissing =>
            "there is no `def believe_…()`; state the common wrong belief as assertions in such a function",
            "нет `def believe_…()`; запишите в такой функции распространённое заблуждение утверждениями assert";
        LessonTaskMissing =>
            "a lesson has a task; add the table [task], or make it `kind = \"reading\"`",
            "в уроке есть задание; добавьте таблицу [task] или укажите `kind = \"reading\"`";
        ReadingWithTask =>
            "a reading has no task; remove the table [task], or make it `kind = \"lesson\"`",
            "в чтении нет задания; уберите таблицу [task] или укажите `kind = \"lesson\"`";
    }
);

fault_family!(
    /// A case that cannot be judged, or a set of cases that is not as it should be.
    CaseFault {
        Count { found: usize, low: usize, high: usize } =>
            "there are {found} cases; there have to be from {low} to {high}",
            "случаев здесь {found}; должно быть от {low} до {high}";
        Samples { found: usize, low: usize, high: usize } =>
            "`sample = true` stands at {found} cases; it has to stand at {low} to {high}",
            "`sample = true` стоит у стольких случаев: {found}; должно стоять у {low}–{high}";
        OtherKind { kind: &'static str } =>
            "the problem's cases are those of a task of kind `{kind}` and do not fit here; remove `problem_cases`",
            "случаи самой задачи — для вида `{kind}`, сюда они не подходят; уберите `problem_cases`";
        ScaleUseless =>
            "`scale` enlarges the problem's generated cases; add `problem_cases = true` or remove it",
            "`scale` увеличивает сгенерированные случаи задачи; добавьте `problem_cases = true` или уберите";
        NoCases => "there is no [[case]] here; write some", "здесь нет ни одного [[case]]; добавьте";
        /// `character` counts from 1.
        Literal { key: &'static str, reason: String, character: usize } =>
            "`{key}` is no literal of Python: {reason} (character {character}); correct the text in the string",
            "`{key}` — не литерал Python: {reason} (символ {character}); исправьте текст в строке";
        NotATuple { key: &'static str } =>
            "`{key}` has to be a tuple; a single argument needs its comma: '(1,)'",
            "`{key}` должен быть кортежем; одному аргументу нужна запятая: '(1,)'";
        NotKeywords =>
            "`kwargs` has to be a dict whose keys are names: '{{\"limit\": 3}}'",
            "`kwargs` должен быть словарём с именами в ключах: '{{\"limit\": 3}}'";
        Call { position: usize } =>
            "call {position} is not a pair of a name and a tuple of arguments: (\"put\", (\"a\", 1))",
            "вызов {position} — не пара из имени и кортежа аргументов: (\"put\", (\"a\", 1))";
        NoCalls =>
            "`calls` has to be a list of calls, and the first constructs the object",
            "`calls` должен быть списком вызовов, и первый создаёт объект";
        FirstCall { found: String, entry: String } =>
            "the first call is {found:?}, but it has to construct the object: {entry:?}",
            "первый вызов — {found:?}, а он должен создать объект: {entry:?}";
        AnswerCount { found: usize, calls: usize } =>
            "`expected` has to be a list with one answer per call: {calls}, not {found}",
            "`expected` должен быть списком с одним ответом на вызов: {calls}, а не {found}";
        NotRows { columns: usize } =>
            "`expected` has to be a list of rows, each a tuple as long as `columns` ({columns}): '[(\"Ann\", 3)]'; a lone value needs its comma",
            "`expected` должен быть списком строк, каждая — кортеж той же длины, что `columns` ({columns}): '[(\"Ann\", 3)]'; одному значению нужна запятая";
        NotTimed =>
            "`expected` has to be the pair of the result and the seconds: '([1, 2], 0.5)'",
            "`expected` должен быть парой из результата и секунд: '([1, 2], 0.5)'";
        VersionPath { found: String } =>
            "{found:?} is not such a file of the folder versions; write `versions/name.py`",
            "{found:?} — не такой файл папки versions; напишите `versions/имя.py`";
        NoSuchTest { found: String } =>
            "there is no test {found:?} in acceptance; write `test_file.py::test_name` or `test_file.py`",
            "в acceptance нет теста {found:?}; напишите `test_файл.py::test_имя` или `test_файл.py`";
        VersionUnlisted =>
            "no case names this version; add one, or remove the file",
            "эту версию не называет ни один случай; добавьте случай или уберите файл";
        CorrectVersionsFirst =>
            "correct versions come first: a false alarm is what a person should see before anything else; move the case up",
            "верные версии идут первыми: ложную тревогу надо увидеть прежде всего; переставьте случай выше";
        BothVersions =>
            "there have to be correct versions and wrong ones; add what is missing",
            "нужны и верные версии, и ошибочные; добавьте недостающие";
        ForeignKey { key: String, kind: &'static str } =>
            "`{key}` does not belong to a task of kind `{kind}`; remove it or change the kind",
            "`{key}` не относится к заданию вида `{kind}`; уберите или поменяйте вид";
        NoInput { wanted: &'static str } =>
            "the case has no input; add {wanted} or `generate`",
            "у случая нет входных данных; добавьте {wanted} или `generate`";
        TwoInputs { key: &'static str } =>
            "the case has both `{key}` and `generate`; keep one",
            "у случая есть и `{key}`, и `generate`; оставьте одно";
        TwoAnswers =>
            "the case has both `expected` and `raises`; keep one",
            "у случая есть и `expected`, и `raises`; оставьте одно";
        RepeatedId { id: String } =>
            "a case is already called {id:?}; give this one an id of its own",
            "случай {id:?} уже есть; дайте этому своё имя";
        GeneratorMissing =>
            "`generate` needs a generate.py beside cases.toml; add it",
            "для `generate` рядом с cases.toml нужен generate.py; добавьте его";
        UnknownFamily { found: String, known: String } =>
            "generate.py has no family {found:?}; use one of its FAMILIES: {known}",
            "в generate.py нет семейства {found:?}; возможные FAMILIES: {known}";
        GeneratedSample =>
            "a generated case is too large to be shown; write a sample out",
            "сгенерированный случай слишком велик, чтобы его показывать; запишите образец целиком";
    }
);
