### Вердикты и результаты. Слова понятны и новичку.

verdict-accepted = Верно
verdict-wrong-answer = Неверный ответ
verdict-time-limit = Не уложилось во время
verdict-memory-limit = Не хватило памяти
verdict-output-limit = Слишком много вывода
verdict-runtime-error = Ошибка выполнения
verdict-compile-error = Python не может это прочитать
verdict-forbidden = Здесь так нельзя
verdict-internal-error = Не проверено: сбой у нас

result-of-case = { $verdict }: проверка { $number } из { $total }
result-all-cases = { $verdict }: { $total ->
    [one] пройдена единственная проверка
    [few] пройдены все { $total } проверки
   *[many] пройдены все { $total } проверок
}
result-samples = Верно { $passed } из { $total ->
    [one] { $total } примера
   *[many] { $total } примеров
}
result-own = Выполнено на вашем вводе
result-own-crashed = { $verdict } на вашем вводе
result-ran = Выполнено до конца
result-proof-holds = Все утверждения подтвердились
result-proof-fails = Подтвердилось не всё
result-internal = Что-то сломалось у нас, поэтому попытка не считается. Программа цела, отправьте её ещё раз. Если повторится, сообщите тому, кто держит этот Спарринг, номер { $reference }.
result-queued = Ждёт своей очереди…
result-running = Выполняется…
result-refresh = посмотреть ещё раз
result-called = вызов
result-read = на входе
result-expected = ожидалось
result-got = получено
result-raises = исключение { $class }
result-printed = Напечатано
result-exit = Программа завершилась сама, не дав ответа.
result-deadlock = Все задачи ждут того, что уже не случится: ни одна не готова и ни один таймер не заведён.
result-changes = Что вы изменили
result-why = Что проверяет: { $why }
result-cost = { $cpu } мс · { $memory } МБ · CPython { $interpreter }
result-cost-short = { $cpu } мс · CPython { $interpreter }
result-time-limit = Остановлено после { $seconds } с процессорного времени: больше на одну проверку не даётся.
result-memory-limit = Понадобилось больше { $megabytes } МБ.
result-output-limit = Напечатано больше { $kilobytes } КБ.
result-forbidden-line = строка { $line }: { $construct }
result-back = Вернуться к упражнению
result-program = Программа
result-attempt-title = Попытка: { $when }
result-solved-aided = Решено с помощью.
result-looks-again = Страница сама проверяет результат каждую секунду.
result-wall-limit = Остановлено через { $seconds } с. Программа не считала, а ждала: ввода, которого не будет, или в sleep.
result-own-refused = Эталонное решение не принимает такой ввод, и сравнить не с чем. Сверьте его с условием. Если он ему соответствует, значит, сломалось что-то у нас: номер { $reference }.
result-not-judged = Не проверено
verdict-compile-error-sql = SQLite не может это прочитать
verdict-output-limit-sql = Слишком много строк
result-rows = строки
result-plan = План запроса
result-no-query = Здесь ещё нет запроса.
result-read-only = Этот запрос может только читать.
