### Первая страница и «Сегодня».

welcome-title = Готовьтесь к собеседованию по Python с партнёром, который хочет, чтобы вы победили.
welcome-lead = Задачи выполняет настоящий Python, ответы можно доказать, а вопросы возвращаются в нужный день. По-русски и по-английски, прямо в браузере, ничего не устанавливая.
welcome-course = Начать с курса
welcome-course-text = От значений до классов маленькими шагами; в каждом — задание, которое проверяет само себя.
welcome-course-button = Начать курс
welcome-map = Узнать, что спрашивают
welcome-map-text = Всё, о чём могут спросить на собеседовании по Python, этап за этапом, и где это можно отработать здесь.
welcome-map-button = Открыть карту тем
welcome-try = Просто попробовать
welcome-try-text = Одна задача, один редактор, один вердикт. Без лишних вопросов.
welcome-try-button = Решить одну задачу
welcome-picture = Раунд в трёх репликах: вопрос, пять строк кода, вердикт.
welcome-empty = Упражнений пока нет. Запустите Спарринг с ключом --curriculum и папкой набора упражнений.

today-title = Сегодня
today-continue-tried = попытки были, решения ещё нет
today-continue-lesson = следующий урок курса «{ $course }»
today-review = { $count ->
    [one] { $count } вопрос на повторение
    [few] { $count } вопроса на повторение
   *[many] { $count } вопросов на повторение
}
today-review-first = первый: { $title }
today-new = Что-нибудь новое
today-drill = Тренажёр в перерыве
today-start = Начать
today-done-title = Ничего не ждёт
today-done-text = Всё, что здесь есть, уже решено или ещё рано повторять. Загляните в практику или отдохните.
today-next-review = Следующий вопрос вернётся: { $when }.
who-interviewer = Интервьюер
who-you = Вы
welcome-exchange-question = Какова длина самого длинного отрезка без повторяющихся букв?
today-choose = Выбрать другое
today-headline-continue = Продолжим с того же места.
today-headline-review = Сначала — то, что пора повторить.
today-headline-new = Сегодня — новое.
