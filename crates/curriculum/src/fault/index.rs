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
            "course.toml does not name this lesson; add its folder to `lessons`",
            "в course.toml этого урока нет; добавьте его папку в `lessons`";
        CourseEmpty =>
            "no lesson of the course can be served; mend the lessons first",
            "ни один урок курса нельзя показать; сначала исправьте уроки";
    }
);
