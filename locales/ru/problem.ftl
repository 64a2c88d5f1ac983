### Страница задачи.

problem-statement = Условие
problem-program = Программа
problem-examples = Примеры
problem-difficulty = сложность { $value } из 10
problem-limits = { $seconds } с процессора и { $megabytes } МБ на проверку
problem-forbidden = Здесь нельзя
problem-growth = Эталон растёт как { $time } по времени и { $memory } по памяти с ростом { $parameter }.
problem-follow-ups = Что спросят дальше

hints-title = Подсказки
hints-opened = { $opened } из { $total }
hint-show = Показать подсказку { $number }
hint-costs = решение засчитается как сделанное с помощью
parsons-title = Расставьте строки по порядку
parsons-offer = Собрать решение из его строк
parsons-line = Строка
parsons-indent = Отступ
parsons-check = Проверить порядок
parsons-correct = Это решение. Теперь напишите его сами.
parsons-partly = { $count ->
    [0] Уже первая строка стоит неверно.
    [one] Верно стоит первая строка, дальше что-то не так.
    [few] Верно стоят первые { $count } строки, дальше что-то не так.
   *[many] Верно стоят первые { $count } строк, дальше что-то не так.
}
masked-title = Решение слово за словом
masked-offer = Показать решение под маской
masked-second = Точно показать решение?
masked-confirm-text = Вы увидите очертания решения, где все слова скрыты, и будете открывать их по одному. После этого задача засчитается как решённая с помощью.
masked-confirm = Да, показать под маской
masked-next = Открыть следующее слово
masked-next-line = Открыть строку
masked-all = Показать всё
masked-progress = { $shown } из { $total } слов

attempts-title = Попытки
attempts-none = Пока нет.
attempt-restore = вернуть эту программу
attempt-open = открыть
attempt-run = запуск
editorial-title = Что из этого вынести
editorial-locked = Откроется, когда вы решите задачу или сдадитесь.
editorial-give-up = Сдаться и прочитать
editorial-first = Прочитать — значит сдаться. Продолжить?

work-input = Ввод
work-result = Результат
work-run = Запустить
work-submit = Отправить
work-check = Проверить
work-own-input = Свой ввод; оставьте пустым, чтобы выполнить примеры
work-own-function = Аргументы как при вызове: { $example }
work-own-class = Список вызовов: { $example }
work-own-stdio = То, что программа прочитает из стандартного ввода
work-repair = Эта программа сломана. Найдите, что в ней не так, и почините.
work-before = «Запустить» выполнит примеры, «Отправить» — все проверки.
work-restored = Это ваша программа: { $when }.
work-save = Сохранить
work-starter = начать сначала
work-starter-loaded = Это исходная заготовка.

conflict-heading = Программа изменена в двух местах
conflict-explain = Обе версии целы. Ниже та, что не легла поверх другой.
conflict-kept = Отложенная версия: { $when }
conflict-use = Продолжить с этой
conflict-drop = Выбросить отложенные версии
sample-arguments-become = после вызова аргументы: { $arguments }
sample-timed = { $answer } через { $seconds } с
sample-reads = читает
sample-prints = печатает
editorial-solution = Решение
editorial-confirm = Да, показать
problem-libraries = Можно импортировать { $libraries }.
problem-libraries-coming = Эти библиотеки устанавливаются: отправьте программу через минуту-другую.
problem-libraries-missing = На этой машине этих библиотек ещё нет, поэтому программу, которой они нужны, пока не проверить.
problem-tables = Таблицы
work-own-sql = SQL, который наполняет таблицы, как INSERT в примерах
sample-rows = строки
sample-result = результат
