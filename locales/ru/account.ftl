### Учётные записи: вход, своя учётная запись и что может остановить у входа.

account-sign-in = Войти
account-sign-up = Завести учётную запись
account-sign-out = Выйти
account-sign-out-everywhere = Выйти везде
account-needed-title = Войдите, пожалуйста
account-needed = Это для тех, у кого есть учётная запись. Войдите — и окажетесь здесь. Если вы что-то писали, оно осталось на странице: войдите в другой вкладке, вернитесь и отправьте ещё раз.
account-guest-title = Нужна учётная запись
account-guest-stop = Гостям открыты первые уроки и несколько задач. С учётной записью открыто всё, а то, что вы уже сделали, останется вашим.
account-role-title = Не для вашей роли
account-role-stop = Эта страница для организаторов или авторов. Роль может дать тот, кто держит этот Sparring.
account-no-link-title = Ссылка не работает
account-no-link = Она уже использована, устарела или скопирована не целиком. Попросите новую у того, кто её прислал.
account-slow-title = Слишком часто
account-slow = { $seconds ->
    [one] Слишком много попыток за короткое время. Попробуйте через { $seconds } секунду; ничего не пропало.
    [few] Слишком много попыток за короткое время. Попробуйте через { $seconds } секунды; ничего не пропало.
   *[many] Слишком много попыток за короткое время. Попробуйте через { $seconds } секунд; ничего не пропало.
}
account-slow-minutes = { $minutes ->
    [one] Слишком много попыток за короткое время. Попробуйте через { $minutes } минуту.
    [few] Слишком много попыток за короткое время. Попробуйте через { $minutes } минуты.
   *[many] Слишком много попыток за короткое время. Попробуйте через { $minutes } минут.
}
account-storage-title = Ваше место закончилось
account-storage = Здесь один человек может хранить { $megabytes } МБ программ и ответов. Программа осталась в редакторе. Сохраните свои данные в файл и попросите больше места у того, кто держит этот Sparring.

account-address = Адрес
account-address-use = Адрес электронной почты. На него ничего не отправляется: это ваше имя для входа.
account-address-wrong = Напишите адрес вида vera@example.org, без пробелов.
account-address-long = В адресе не больше 254 символов.
account-address-new = Новый адрес
account-address-change = Сменить адрес
account-address-taken = Этот адрес использовать нельзя. Возьмите другой.
account-name = Имя
account-name-missing = Напишите, как вас называть.
account-name-long = В имени не больше 1000 символов.
account-password = Пароль
account-password-new = Новый пароль
account-password-rules = Не меньше { $length } символов; несколько не связанных слов легко запомнить и трудно угадать. Слова из списков утёкших паролей не подойдут.
account-password-short = Слишком коротко: нужно не меньше { $length } символов.
account-password-long = Слишком длинно: принимается не больше { $length } символов.
account-password-regular = Легко угадать: мало разных символов или соседние клавиши. Возьмите несколько не связанных слов.
account-password-common = Такой пароль есть в каждом списке утёкших. Возьмите несколько не связанных слов.
account-password-personal = Это почти что ваше имя или адрес. Возьмите несколько не связанных слов.
account-password-changed = Новый пароль действует. Войдите с ним.
account-wrong = Адрес и пароль не подходят друг к другу.
account-taken = Учётная запись не заведена: этот адрес не подойдёт. Если учётная запись у вас есть, войдите.
account-forgot = Забыли пароль? Тот, кто держит этот Sparring или ведёт вашу группу, даст ссылку, чтобы задать новый.
account-have-one = Учётная запись уже есть?
account-have-none = Учётной записи ещё нет?
account-guest-text = Хотите просто посмотреть?
account-guest-button = Попробовать без учётной записи
account-guest-keeps = Всё, что вы сделали гостем, останется вашим.
account-open-lead = Нужны только адрес и пароль. Как вы занимаетесь, видите только вы.
account-invited = Вас приглашают в Sparring.
account-invited-group = Вас приглашают в группу «{ $group }». Её организаторы будут видеть, как далеко вы продвинулись; что именно — решаете вы.
account-set-up-lead = Вы настраиваете этот Sparring: эта учётная запись будет им управлять. Ссылка действует один раз.
account-take-local = Забрать то, что сделано здесь без учётной записи
account-take-local-text = Попытки, черновики и повторения этой установки станут вашими.
account-join = Вступить в группу
account-joins-as = Вы вступаете как { $name }.
account-reset = Задать новый пароль
account-reset-lead = Для { $address }. Вы выйдете во всех браузерах.

account-title = Учётная запись
account-who = Вы
account-role = Роль
account-former = Ваш пароль
account-former-wrong = Это не ваш пароль.
account-password-since = Изменён: { $when }.
account-password-change = Сменить пароль
account-sharing = Что видят организаторы
account-sharing-text = Организаторы ваших групп видят ваше имя и адрес, а также то, что отмечено здесь.
account-share-activity = Когда вы были здесь и сколько минут занимались на этой неделе
account-share-results = Сколько заданий вы решили сами и с подсказками и какие сроки соблюли
account-share-exercises = Какие задания вы пробовали и где застряли
account-share-never = Ваши программы, ответы, заметки и черновики видите только вы.
account-groups = Группы
account-no-groups = Вы не состоите в группах: как вы занимаетесь, не видит ни один организатор.
account-group-leaders = Организаторы: { $names }
account-group-open = Открыть
account-group-leave = Выйти из группы
account-sessions = Браузеры
account-sessions-count = { $count ->
    [one] Вы вошли в { $count } браузере. Сеанс длится 30 дней.
   *[many] Вы вошли в { $count } браузерах. Сеанс длится 30 дней.
}
account-data-text = Всё, что о вас хранится, двумя файлами: ваши занятия — их прочитает и другой Sparring — и учётная запись с группами и сообщениями.
account-data-practice = Сохранить занятия
account-data-account = Сохранить учётную запись
account-leave = Уйти насовсем
account-leave-text = Учётная запись и всё, что вы сделали, удаляются через сутки. До этого можно войти и передумать. В резервных копиях организатора данные живут, пока живут сами копии.
account-leave-button = Удалить всё
account-leaving = Вы уходите: всё будет удалено { $when }.
account-leaving-now = Вы вышли. Всё будет удалено через сутки; до этого можно войти и передумать.
account-stay = Всё-таки остаться
account-last-host = Кроме вас этим Sparring никто не управляет. Сначала дайте эту роль кому-нибудь ещё.
account-of-settings = Имя, пароль, что видят организаторы, группы, уход.
role-candidate = кандидат
role-author = автор
role-host = организатор
role-head-host = главный организатор
script-password-too-short = Слишком коротко
script-password-enough = Длины хватает
script-password-good = Хорошо
script-password-strong = Надёжно
script-password-regular = Слишком однообразно
account-welcome-sign-in = Задания, прогресс и черновики там, где вы их оставили.
account-welcome-closed = Сюда входят по приглашению: попросите ссылку у того, кто держит этот Sparring.
account-shown-title = Что видят о вас организаторы
account-shown-text = Это та самая страница, которую видят организаторы ваших групп, в её нынешнем виде.
account-shown-link = Посмотреть их глазами
