### Организаторы, группы, сообщения о заданиях.

host-title = Группы
host-no-groups = Вы пока не ведёте групп. Создайте группу, пригласите людей по ссылке — и здесь будет видно, как у них идут дела.
host-new-group = Новая группа
host-make-group = Создать группу
host-people = Все люди
host-people-count = { $count ->
    [one] { $count } человек.
    [few] { $count } человека.
   *[many] { $count } человек.
}
host-people-text = У кого есть учётная запись. Как они занимаются, видят только организаторы их групп — насколько каждый это показывает.
host-table = Люди группы
host-seen = Последний раз здесь
host-minutes = Минут за неделю
host-minutes-how = Минуты считаются от первого до последнего действия за один присест, с понедельника; десять минут без действий — присест окончен.
host-dash = Прочерк: человек этого не показывает.
host-unaided = Решено самостоятельно
host-aided = Решено с подсказками
host-solved = Решено
host-not-solved = Пока не решено
host-deadlines = Сроки
host-deadlines-met = Сроков соблюдено
host-deadlines-counted = Сроков наступило
host-stands-out = На что обратить внимание
host-away = Больше недели не заходит
host-missed = { $count ->
    [one] пропущен { $count } срок
    [few] пропущено { $count } срока
   *[many] пропущено { $count } сроков
}
host-stuck = { $count ->
    [one] пока не решено { $count }, последнее: { $title }
   *[many] пока не решено { $count }, последнее: { $title }
}
host-not-shown = не показывается
host-csv = Сохранить таблицу (CSV)
host-invitation = Приглашение
host-invitations = Приглашения
host-invitations-text = Ссылка, по которой можно завести учётную запись. Она не ведёт в группу; ссылку в группу создайте на странице группы.
host-invitation-left = { $uses ->
    [one] ещё на { $uses } человека, до { $until }
   *[many] ещё на { $uses } человек, до { $until }
}
host-uses = На сколько человек
host-days = На сколько дней
host-invite = Создать ссылку
host-end = Отозвать
host-link = Ссылка
host-link-once = Она показывается только сейчас: скопируйте и отправьте сами. Sparring её не хранит.
host-link-invitation = { $uses ->
    [one] По ней может войти { $uses } человек, до { $until }.
    [few] По ней могут войти { $uses } человека, до { $until }.
   *[many] По ней могут войти { $uses } человек, до { $until }.
}
host-link-reset = По ней { $name } сможет один раз, в течение суток, задать новый пароль. Проследите, чтобы она не попала никому другому: она открывает всё, что есть у человека.
host-back = Назад
host-reset = Ссылка для нового пароля
host-no-reset = Ссылку для нового пароля здесь даёт главный организатор: человек состоит и в чужих группах либо у него есть роль.
host-deadlines-title = Сроки
host-until = до { $due }
host-what = Задание или курс
host-course = Курс: { $title }
host-day = Последний день
host-set = Назначить
host-remove = Убрать
host-announcements = Объявления
host-announcement-text = Вся группа видит объявление на странице «Сегодня» две недели.
host-announce = Объявить
host-withdraw = Снять
host-group = Группа
host-end-group = Распустить группу
host-end-group-text = Сроки, объявления и приглашения исчезнут. Люди останутся, со всем, что они сделали.
host-gone = Задание, которого больше нет в наборах
host-exercises = Задания
host-nothing-tried = Пока ни одной попытки.
host-same-page = Человек видит эту страницу такой же и сам решает, что на ней есть. Программы и ответы не показываются никогда.
host-lead = Разрешить вести группу
host-unlead = Больше не давать вести группу
host-out-of-group = Убрать из группы
host-met = вовремя
host-late = с опозданием
host-not-done = не сделано
host-open = ещё есть время
host-joined = С какого времени
host-actions = Что можно сделать
host-leaving = уходит
host-delete = Удалить…
host-delete-sure = Удалить человека и всё, что он сделал
host-more = Ещё люди
host-last = Кто-то должен управлять этим Sparring: последний главный организатор остаётся.
notices-title = От ваших групп
notices-was-due = срок вышел { $due }

host-reports = Сообщения
report-link = С этим заданием что-то не так
report-title = Что не так с этим заданием?
report-what = Неверный ответ приняли, верный не приняли, ошибка в тексте: что вы увидели и чего ожидали?
report-empty = Напишите, что не так, не больше 4000 символов.
report-along = Вместе с текстом уйдёт: { $seen }.
report-seen = язык страницы «{ $language }», Sparring { $version }, ваш последний результат: { $verdict }
report-no-verdict = нет
report-program = Приложить мою последнюю программу
report-send = Отправить
report-sent = Спасибо: организаторы и авторы уже это видят.
report-none = Никто пока ни на что не жаловался.
report-their-program = Программа
report-close = Готово
report-reopen = Открыть снова
report-fates = Как идут задания
report-fates-text = Числа людей и отправок; только задания, которые пробовали хотя бы { $fewest } чел.
report-no-fates = Пока слишком мало людей что‑то пробовали.
report-exercise = Задание
report-tried = Пробовали
report-submits = Отправок
report-solved = Решили
report-hinted = Брали подсказку
report-gave-up = Сдались
report-share = { $people } ({ $percent } %)
