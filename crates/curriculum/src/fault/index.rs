//! Faults that show only when exercises are seen together.

use super::fault_family;
use std::path::PathBuf;

fault_family!(
    /// Exercises, courses and the syllabus contradict each other.
    IndexFault {
        RepeatedId { other: PathBuf } =>
            "{other:?} has the same `id`; make a new one with `uuidgen`",
            "такой же `id` у {other:?}; создайте новый командой `uuidgen`";
        RepeatedSlug { other: PathBuf } =>
            "{other:?} has the same slug; rename one of the two folders",
            "такое же имя папки у {other:?}; переименуйте одну из двух";
        UnknownSkill { skill: String } =>
            "the syllabus has no skill {skill:?}; correct the id, or add the item to syllabus.toml",
            "в syllabus.toml нет навыка {skill:?}; исправьте id или добавьте навык";
        UnknownTopic { topic: String } =>
            "no [[topic]] has the id {topic:?}; correct it or add the topic",
            "нет [[topic]] с id {topic:?}; исправьте или добавьте тему";
        RepeatedSkill { skill: String } =>
            "the id {skill:?} stands twice in the syllabus; rename or remove one of the two",
            "id {skill:?} встречается в syllabus.toml дважды; переименуйте или уберите один из двух";
        NearlyIdentical { other: PathBuf, percent: u32 } =>
            "shares {percent} % of its word triples with {other:?}; write one of them anew or drop it",
            "совпадает с {other:?}: общих троек слов {percent} %; перепишите одно из двух или уберите";
        LessonMissing { lesson: String } =>
            "`lessons` names {lesson:?}, but there is no such folder below lessons/; add it or correct the name",
            "в `lessons` названо {lesson:?}, но такой папки в lessons/ нет; добавьте её или исправьте имя";
        LessonUnlisted =>
            "course.toml does not name this lesson; add its folder to `lessons` (of a chapter)",
            "в course.toml этого урока нет; добавьте его папку в `lessons` (главы)";
        PlacementForeign { lesson: String } =>
            "`placement` names {lesson:?}, which is no lesson of this chapter; choose among its own",
            "в `placement` назван {lesson:?}, а в этой главе такого урока нет; выберите из её уроков";
        PlacementWithoutTask { lesson: String } =>
            "`placement` names {lesson:?}, which has no task to be solved; choose another lesson",
            "в `placement` назван {lesson:?}, но в нём нет задания; выберите другой урок";
        ProjectMissing { problem: String } =>
            "`problem` names {problem:?}, but there is no such folder below problems/; correct the name or remove the key",
            "в `problem` названо {problem:?}, но такой папки в problems/ нет; исправьте имя или уберите ключ";
        ProjectOtherKind { problem: String, kind: &'static str } =>
            "`problem` names {problem:?}, which is of kind `{kind}`; an assignment is judged by the tests of a `project`: name one, or remove the key",
            "в `problem` названо {problem:?}, но это задача вида `{kind}`; решение проверяют тесты задачи вида `project`: назовите такую или уберите ключ";
        ProjectNotActive { problem: String, status: &'static str } =>
            "`problem` names {problem:?}, which is {status}, so that nobody would see the acceptance tests; make it active, or this one a draft",
            "в `problem` названо {problem:?} со статусом {status}, поэтому приёмочных тестов никто не увидит; сделайте задачу активной или это задание черновиком";
        CourseEmpty =>
            "no lesson of the course can be served; mend the lessons first",
            "ни один урок курса нельзя показать; сначала исправьте уроки";
    }
);
