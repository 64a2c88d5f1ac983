### Репетиции.

nav-rehearse = Репетиция
rehearse-title = Репетиция
rehearse-lead = То, что придётся говорить вслух, этап за этапом. Скажите, послушайте себя, отметьте, что получилось, и скажите ещё раз.
rehearse-readings = Сначала прочитать
rehearse-none = Репетиций пока нет. На странице состояния видно, какие наборы прочитаны.
rehearsal-takes-count = { $count ->
    [0] ещё не было
    [one] { $count } дубль
    [few] { $count } дубля
   *[many] { $count } дублей
}
rehearsal-band-minutes = { $low }–{ $high } мин вслух
rehearsal-why = Что хотят узнать этим вопросом?
rehearsal-aloud = Скажите вслух
rehearsal-band = Хороший ответ: { $band }. Нажмите «Начать» и говорите так, будто собеседник сидит напротив.
rehearsal-structure = Как построить ответ
rehearsal-checklist = После ответа отметьте, что получилось
rehearsal-seconds = Сколько секунд вы говорили
rehearsal-keep = Сохранить дубль
rehearsal-self = Оценить сказанное можете только вы: Спарринг хранит время и ваши отметки и не ставит оценок.
rehearsal-takes = Ваши дубли
rehearsal-take = Дубль { $number }
rehearsal-kept = Сохранено: { $length }; { $ticked }.
rehearsal-next-time = К следующему дублю:
rehearsal-shorter = { $time } — короче хорошего ответа
rehearsal-in-time = { $time } — столько и длится хороший ответ
rehearsal-longer = { $time } — длиннее хорошего ответа
rehearsal-drop = Удалить
rehearsal-drop-sure = Удалить этот дубль?
rehearsal-examples = Примеры
rehearsal-examples-note = Так отвечали разные люди. Берите ход мысли, а не слова.
rehearsal-mistakes = Частые ошибки
ticked-count = отмечено { $count } из { $total }
today-aloud = Скажите вслух, дубль { $number }
script-round-start = Начать
script-round-stop = Стоп
script-round-again = Ещё раз
script-round-left = осталось { "{" }n{ "}" }
script-round-over = сверх времени { "{" }n{ "}" }
script-round-key = Запустить или остановить часы
script-round-spoken = Вы говорили { "{" }n{ "}" } с
