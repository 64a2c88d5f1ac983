//! Faults of TOML files: their syntax, their keys, the types and ranges of values.

use super::fault_family;

fault_family!(
    /// A key or a value that is not as the format says.
    KeyFault {
        Syntax { reason: String } =>
            "is not valid TOML here: {reason}; correct the syntax",
            "здесь нарушен синтаксис TOML: {reason}; исправьте";
        Missing { key: String } => "`{key}` is missing; add it", "нет ключа `{key}`; добавьте его";
        Unknown { key: String, known: String } =>
            "`{key}` means nothing here; correct its spelling or remove it (known here: {known})",
            "`{key}` здесь ничего не значит; исправьте написание или уберите (здесь бывают: {known})";
        WrongType { key: String, wanted: &'static str, found: &'static str } =>
            "`{key}` has to be of type {wanted}, not {found}; change the value",
            "у `{key}` должен быть тип {wanted}, а не {found}; поменяйте значение";
        UnknownName { key: String, found: String, known: String } =>
            "`{key}` cannot be {found:?}; use one of: {known}",
            "`{key}` не может быть {found:?}; возможные значения: {known}";
        Uuid { found: String } =>
            "{found:?} is not a version 4 UUID; make one with `uuidgen` and never change it again",
            "{found:?} — не UUID версии 4; создайте его командой `uuidgen` и больше не меняйте";
        OutOfRange { key: String, found: i64, low: i64, high: i64 } =>
            "`{key}` is {found}; it has to be from {low} to {high}",
            "`{key}` равно {found}; допустимо от {low} до {high}";
        Band { key: String } =>
            "`{key}` has to be two numbers, the lower one first, such as [120, 180]; correct it",
            "`{key}` — это два числа, сначала меньшее, например [120, 180]; исправьте";
        Date { found: String } =>
            "{found:?} is no date; write it as \"2026-11-21\"",
            "{found:?} — не дата; напишите так: \"2026-11-21\"";
        EmptyText { key: String } => "`{key}` is empty; write its text", "`{key}` пусто; напишите текст";
        EmptyList { key: String } => "`{key}` is empty; name at least one", "список `{key}` пуст; назовите хотя бы одно";
        ListLength { key: String, found: usize, low: usize, high: usize } =>
            "there are {found} of `{key}`; there have to be from {low} to {high}",
            "`{key}` здесь {found}; должно быть от {low} до {high}";
        Repeated { key: String, found: String } =>
            "{found:?} stands in `{key}` twice; remove or rename one of them",
            "{found:?} в `{key}` повторяется; уберите или переименуйте одно из двух";
        GeneralAmongOthers =>
            "`general` means all tracks; let it stand alone or remove it",
            "`general` означает все направления; оставьте только его или уберите";
        NoEffect { key: String, kind: &'static str } =>
            "`{key}` has no effect on a task of kind `{kind}`; remove it",
            "`{key}` ничего не меняет в задании вида `{kind}`; уберите";
        LessonsAndChapters =>
            "there are both `lessons` and [[chapter]]; name the lessons within their chapters only",
            "есть и `lessons`, и [[chapter]]; называйте уроки только внутри глав";
        Identifier { key: String, found: String } =>
            "`{key}` has to be a name in Python, not {found:?}; correct it",
            "`{key}` должен быть именем в Python, а не {found:?}; исправьте";
        Id { key: String, found: String } =>
            "`{key}` is {found:?}; use lower-case Latin letters, digits and single hyphens between them",
            "`{key}` — {found:?}; годятся строчные латинские буквы, цифры и одиночные дефисы между ними";
    }
);
