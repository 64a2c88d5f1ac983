### Курсы и уроки.

course-start = Начать
course-continue = Продолжить
course-again = С самого начала
course-lessons = Уроки
course-progress = пройдено { $done } из { $total }
lesson-position = Урок { $number } из { $total }
lesson-example = Пример
lesson-run = Запустить
lesson-task = Ваша очередь
lesson-finish = Закончить курс
lesson-state-done = пройден
lesson-state-visited = начат
