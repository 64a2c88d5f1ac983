### Что говорят авторам `sparring new` и `sparring preview`.

author-no-pack = { $folder } не входит ни в один набор: в наборе есть pack.toml. Укажите набор ключом --pack или создайте его с этим файлом и syllabus.toml
author-no-folder = { $folder } не открывается; проверьте путь
author-no-course = { $folder } — не курс: в нём нет course.toml. Сначала напишите его
author-lesson-where = урок принадлежит курсу: напишите КУРС/{ $slug }
author-slug = { $slug } попадает в адреса: годятся строчные латинские буквы, цифры и одиночные дефисы между ними
author-exists = { $folder } уже есть; выберите другое имя
author-no-skill = в syllabus.toml нет навыка { $id }; найдите его там
author-made = Создано: { $folder }
author-listed = Урок добавлен в конец course.toml; переставьте его на место.
author-to-list = Добавьте "{ $slug }" к урокам в course.toml.
author-next = Напишите тексты, а потом: sparring preview { $folder }
author-preview = Предпросмотр: { $address }
author-all = Все упражнения
author-missing = нет
author-holds = Всё сходится.
author-to-mend = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
   *[many] { $count } замечаний
}
