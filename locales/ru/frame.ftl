### То, что есть на каждой странице.

name-sparring = Спарринг
skip-to-content = Перейти к содержанию
nav-label = Основное
nav-today = Сегодня
nav-practise = Практика
nav-syllabus = Карта тем
nav-progress = Прогресс
nav-settings = Настройки
nav-status = Состояние
language-other = English
theme-to-light = Светлое оформление
theme-to-dark = Тёмное оформление
keys-label = Клавиши
footer-version = Спарринг { $version }

### Слова предметной области.

level-junior = Джуниор
level-middle = Мидл
level-senior = Сеньор
kind-problem = Задача
kind-question = Вопрос
kind-drill = Тренажёр
kind-design = Проектирование
kind-rehearsal = Репетиция
kind-lesson = Урок
track-general = любая работа
track-web = веб
track-data = данные
track-infrastructure = инфраструктура
track-finance = финансы
track-ml = машинное обучение
stage-hr = Звонок рекрутера
stage-technical = Техническое интервью
stage-takehome = Тестовое задание
stage-final = Финальная беседа
stage-preparation = Подготовка
about-minutes = около { $minutes } мин
minutes-count = { $minutes } мин

### Дни и время.

when-minutes = через { $count } мин
when-today = сегодня
when-tomorrow = завтра
when-yesterday = вчера
date = { $month ->
    [1] { $day } января
    [2] { $day } февраля
    [3] { $day } марта
    [4] { $day } апреля
    [5] { $day } мая
    [6] { $day } июня
    [7] { $day } июля
    [8] { $day } августа
    [9] { $day } сентября
    [10] { $day } октября
    [11] { $day } ноября
   *[12] { $day } декабря
}
date-with-year = { $date } { $year }
date-with-time = { $date }, { $time }
