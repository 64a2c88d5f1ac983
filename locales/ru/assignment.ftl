### Тестовые задания.

kind-assignment = Тестовое задание
about-hours = около { $hours } ч
hours-count = { $hours } ч
days-count = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
span-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} { $hours } ч
span-hours = { $hours } ч { $minutes } мин
span-minutes = { $minutes } мин
assignment-work = работы { $time }
assignment-days = { $days ->
    [one] на всё { $days } день
    [few] на всё { $days } дня
   *[many] на всё { $days } дней
}
assignment-letter = Письмо компании
assignment-before = Прочитайте письмо до конца, как прочитали бы настоящее. Когда вы начнёте, пойдут часы: до срока { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}. Ночью они тоже идут; когда время выйдет, ничего не закроется.
assignment-begin = Начать
assignment-clock = Ваши часы
assignment-begun = Начато
assignment-due = Срок
assignment-left = осталось { $time }
assignment-over = срок прошёл, сверх него уже { $time }
assignment-handed-in = Сдано { $when }, через { $time }
assignment-in-time = в срок
assignment-late = после срока. В жизни напишите до того, как он пройдёт: чего не хватает, почему и когда будет.
assignment-tests = Приёмочные тесты
assignment-tests-text = { $count ->
    [one] { $count } требование проверяется
    [few] { $count } требования проверяются
   *[many] { $count } требований проверяются
} запуском ваших файлов. Пишут их или загружают там же; свои тесты и README можно приложить.
assignment-tests-met = В последней отправке выполнено { $met } из { $total }.
assignment-tests-none = Пока ничего не отправлено.
assignment-tests-open = Открыть «{ $title }»
assignment-no-tests = Делайте его на своей машине, своими инструментами и в отдельном репозитории, как делали бы для компании. Здесь ничего из этого не запускается.
assignment-notes = Заметки для README
assignment-notes-text = Что вы предположили там, где письмо молчит; что решили и от чего отказались; чего не хватает и как бы вы это доделали. Всё сохраняется по ходу, и README потом останется только собрать.
assignment-conflict = Заметки изменены в двух местах
assignment-save = Сохранить заметки
assignment-hand-in = Задание сдано
assignment-hand-in-sure = Остановить часы и перейти к разбору?
assignment-look = Показать разбор, не сдавая
assignment-look-note = Тогда задание засчитается как сделанное с помощью.
assignment-again = Начать заново
assignment-again-sure = Запустить часы заново и забыть оценки? Заметки и отправки останутся.
assignment-review = На что смотрит проверяющий
assignment-review-text = Откройте рядом то, что сдали, и для каждой строки выберите, что сказал бы посторонний. Судить об этом можете только вы: Спарринг хранит ваш выбор и не ставит оценок.
assignment-rated = оценено { $rated } из { $total }
assignment-weak = В следующий раз начните с этого:
assignment-keep = Сохранить оценки
band-weak = слабо
band-good = хорошо
band-strong = сильно
assignment-mistakes = За что отказывают
assignment-defence = Разговор о вашем коде
assignment-defence-text = Сначала ответьте вслух, потом открывайте ответ.
assignment-write-up = README, с каким задание сдают
assignment-write-up-open = Пример к воображаемому решению; числа в нём тоже воображаемые
state-assignment-tried = начато
state-assignment-aided = сдано
state-assignment-solved = сдано, слабых мест нет
today-assignment = Ваше тестовое задание: { $left }
