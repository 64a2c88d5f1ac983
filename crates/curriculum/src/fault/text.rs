//! Faults of texts: length, language, structure, links.

use super::fault_family;

fault_family!(
    /// A text that is not as the format says.
    TextFault {
        Words { found: usize, low: usize, high: usize } =>
            "there are {found} words (code blocks aside); write from {low} to {high}",
            "слов здесь {found} (не считая блоков кода); нужно от {low} до {high}";
        TooManyWords { found: usize, limit: usize } =>
            "there are {found} words (code blocks aside); write at most {limit}",
            "слов здесь {found} (не считая блоков кода); нужно не больше {limit}";
        TitleLength { key: String, found: usize, limit: usize } =>
            "`{key}` has {found} characters; shorten it to {limit}",
            "в `{key}` символов: {found}; сократите до {limit}";
        TitleFullStop { key: String } =>
            "`{key}` ends with a full stop; a title has none",
            "`{key}` кончается точкой; в заголовке она не нужна";
        NotRussian { excerpt: String } =>
            "this should be Russian but has no Cyrillic letter: “{excerpt}”; translate it",
            "здесь должен быть русский текст, но нет ни одной кириллической буквы: «{excerpt}»; переведите";
        HalfRussian { excerpt: String } =>
            "this should be Russian but most of its letters are Latin: “{excerpt}”; translate the rest or mark names as `code`",
            "здесь должен быть русский текст, но большинство букв латинские: «{excerpt}»; переведите остальное или оформите имена как `код`";
        NotEnglish { excerpt: String } =>
            "this should be English but most of its letters are Cyrillic: “{excerpt}”; translate it or swap the files back",
            "здесь должен быть английский текст, но большинство букв кириллические: «{excerpt}»; переведите или поменяйте файлы местами";
        Glossary { found: String, term: String } =>
            "the glossary has another term for “{found}”: {term}; use it",
            "в глоссарии вместо «{found}» принято другое: {term}; пишите так";
        Heading => "this text takes no headings (the page has its title); remove it",
            "в этом тексте заголовки не нужны (заголовок есть у страницы); уберите";
        RawHtml { found: String } =>
            "HTML is shown as it is typed: {found}; use Markdown, or put it in backticks",
            "HTML показывается как набран: {found}; используйте Markdown или возьмите в обратные апострофы";
        Image => "pictures are not shown; say it in words or in a table",
            "картинки не показываются; скажите словами или таблицей";
        LinkScheme { target: String } =>
            "the link {target:?} is neither https nor a path within the pack; change it",
            "ссылка {target:?} — не https и не путь внутри пака; поменяйте";
        LinkDead { target: String } =>
            "the link {target:?} leads to no exercise; write the path from this file to an exercise's folder, such as ../gil/",
            "ссылка {target:?} не ведёт к заданию; напишите путь от этого файла к папке задания, например ../gil/";
        SectionCount { what: &'static str, found: usize, low: usize, high: usize } =>
            "`{what}` has {found} parts; it needs from {low} to {high}",
            "в `{what}` частей: {found}; нужно от {low} до {high}";
        SectionEmpty =>
            "there is nothing between two separators; write the text or remove a separator",
            "между двумя разделителями ничего нет; напишите текст или уберите разделитель";
        SectionsDiffer { what: &'static str, en: usize, ru: usize } =>
            "`{what}` has {ru} parts here but {en} in English; bring both to the same number",
            "в `{what}` здесь частей: {ru}, а в английском: {en}; сделайте поровну";
        PointLine =>
            "this is not of the form `- [point-id] The statement`; write one line a point",
            "эта строка не вида `- [point-id] Утверждение`; пишите по строке на пункт";
        PointOrder { expected: String, found: String } =>
            "here stands the point {found:?}, but question.toml has {expected:?} at this place; give both the same order",
            "здесь пункт {found:?}, а в question.toml на этом месте {expected:?}; сделайте порядок одинаковым";
        PointMissing { id: String } =>
            "the point {id:?} of question.toml has no text here; add it",
            "у пункта {id:?} из question.toml здесь нет текста; добавьте";
        PointUnknown { id: String } =>
            "question.toml has no point {id:?}; add it there or remove it here",
            "в question.toml нет пункта {id:?}; добавьте его там или уберите здесь";
        BeforeHeading =>
            "text stands before the first `## heading`; put it under one or remove it",
            "текст стоит до первого `## заголовка`; перенесите под заголовок или уберите";
        HeadingAlone =>
            "nothing stands under this heading; write it",
            "под этим заголовком пусто; напишите текст";
        LevelHeading { expected: &'static str, found: String } =>
            "this heading is {found:?}; the three are, in this order and in both languages, `## junior`, `## middle`, `## senior`: write {expected:?}",
            "здесь заголовок {found:?}; их три, в этом порядке и на обоих языках: `## junior`, `## middle`, `## senior`; напишите {expected:?}";
        PartHeading =>
            "this heading is not of the form `## Part · 30 s`; name the part and its seconds",
            "этот заголовок не вида `## Часть · 30 с`; назовите часть и её секунды";
        PartsSum { found: u32, low: u32, high: u32 } =>
            "the parts take {found} s together, but a good answer {low} to {high} s; change the parts or `seconds`",
            "части вместе занимают {found} с, а хороший ответ — от {low} до {high} с; поменяйте части или `seconds`";
        PartsDiffer =>
            "the seconds of the parts are not those of the English file; make them equal, part by part",
            "секунды частей не такие, как в английском файле; сделайте их одинаковыми, часть за частью";
        SpeechLength { level: &'static str, found: usize, low: usize, high: usize, pace: u32 } =>
            "the example for {level} has {found} words; at {pace} words a minute the answer's seconds take {low} to {high}",
            "в примере для {level} слов: {found}; при {pace} словах в минуту в отведённые секунды помещается от {low} до {high}";
        ChecklistLine =>
            "this is not of the form `- [item-id] What one did`; write one line an item, with an id of lower-case Latin letters, digits and hyphens",
            "эта строка не вида `- [item-id] Что сделано`; пишите по строке на пункт, id — из строчных латинских букв, цифр и дефисов";
        ChecklistRepeated { id: String } =>
            "the id {id:?} stands here twice; rename or remove one of them",
            "id {id:?} здесь повторяется; переименуйте или уберите один из двух";
        ChecklistsDiffer { en: String, ru: String } =>
            "the items here are {ru}, but in English {en}; give both the same ids in the same order",
            "пункты здесь: {ru}, а в английском: {en}; сделайте id и порядок одинаковыми";
        MistakeLine =>
            "this is not of the form `- **The mistake.** What to do instead.`; write one line a mistake",
            "эта строка не вида `- **Ошибка.** Что сделать вместо этого.`; пишите по строке на ошибку";
        CriterionHeading =>
            "this heading is not of the form `## [criterion-id] What is looked at`; give it an id of lower-case Latin letters, digits and hyphens",
            "этот заголовок не вида `## [criterion-id] На что смотрят`; id — из строчных латинских букв, цифр и дефисов";
        CriterionLines { id: String } =>
            "the criterion {id:?} needs exactly three lines, in this order: `- [weak] …`, `- [good] …`, `- [strong] …`",
            "критерию {id:?} нужны ровно три строки в таком порядке: `- [weak] …`, `- [good] …`, `- [strong] …`";
        CriteriaDiffer { en: String, ru: String } =>
            "the criteria here are {ru}, but in English {en}; give both the same ids in the same order",
            "критерии здесь: {ru}, а в английском: {en}; сделайте id и порядок одинаковыми";
        DiagramWidth { found: usize, limit: usize } =>
            "this line of the diagram has {found} characters; a telephone shows {limit}: draw it narrower",
            "в этой строке схемы символов: {found}; на телефоне помещается {limit}: нарисуйте уже";
    }
);
