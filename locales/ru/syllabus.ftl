### Карта того, что спрашивают.

syllabus-title = Карта тем
syllabus-lead = { $count ->
    [one] { $count } вещь, о которой могут спросить на собеседовании.
    [few] { $count } вещи, о которых могут спросить на собеседовании.
   *[many] { $count } вещей, о которых могут спросить на собеседовании.
} Подчёркнутое можно отработать здесь.
syllabus-course = Начать курс
syllabus-stage = Этап
syllabus-level = Уровень
syllabus-legend = Что значат слова
standing-untouched = не тронуто
standing-shaky = шатко
standing-holding = держится
standing-sure = уверенно
standing-untouched-text = попыток ещё не было
standing-shaky-text = попытки были, но ничего не решено и не вспомнилось
standing-holding-text = что-то решено или вспомнилось
standing-sure-text = всё, что здесь есть, решено без помощи и повторять пока нечего
syllabus-exercises = { $count ->
    [one] { $count } упражнение
    [few] { $count } упражнения
   *[many] { $count } упражнений
}
syllabus-empty = Под такой выбор ничего не подходит.
syllabus-missing = Карты тем нет: в загруженном наборе нет файла syllabus.toml.
syllabus-track = Работа
