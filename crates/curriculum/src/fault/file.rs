//! Faults of files and folders as such.

use super::fault_family;

fault_family!(
    /// A file or folder that is absent, cannot be read, or does not belong where it is.
    FileFault {
        Missing => "the file is missing; add it", "файла нет; добавьте его";
        FolderMissing => "there is no such folder; check the path", "такой папки нет; проверьте путь";
        Unreadable { reason: String } =>
            "cannot be read: {reason}; check that it exists and that its permissions allow reading",
            "не читается: {reason}; проверьте, что он есть и что права позволяют его читать";
        NotAFile => "is not a plain file; put a plain file here", "это не обычный файл; положите сюда обычный файл";
        NotUtf8 => "is not UTF-8; save the file in UTF-8", "это не UTF-8; сохраните файл в UTF-8";
        Nul => "holds a NUL character; remove it", "в файле есть символ NUL; уберите его";
        TooLarge { limit_kb: u64 } =>
            "is larger than {limit_kb} KB; let generate.py make large inputs instead of storing them",
            "файл больше {limit_kb} КБ; большие данные пусть создаёт generate.py, а не хранит файл";
        Empty => "the file is empty; write its text", "файл пуст; напишите текст";
        Unexpected { known: String } =>
            "nothing reads this; rename or remove it (known here: {known})",
            "этого никто не читает; переименуйте или уберите (здесь бывают: {known})";
        Slug =>
            "the folder's name goes into addresses: use lower-case Latin letters, digits and single hyphens between them",
            "имя папки попадает в адреса: годятся строчные латинские буквы, цифры и одиночные дефисы между ними";
    }
);
