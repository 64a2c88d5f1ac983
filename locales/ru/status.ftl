### Состояние установки.

status-title = Состояние
status-ready = Готово: программы выполняются.
status-not-ready = Не готово: программы ждут, пока это не исправят. Попытки сохраняются и будут проверены потом.
status-waiting = { $count ->
    [0] Очередь пуста.
    [one] В очереди { $count } задание.
    [few] В очереди { $count } задания.
   *[many] В очереди { $count } заданий.
}
status-version = Версия
status-mode = Изоляция
status-mode-root = с правами root: у каждой ячейки свой пользователь
status-mode-unprivileged = без прав root: пространства имён пользователей
status-layers = Слои изоляции
status-layer = Слой
status-layer-state = Состояние
status-layer-detail = Подробности
status-active = действует
status-missing = нет
status-required = нужен, чтобы обслуживать других
status-interpreters = Интерпретаторы
status-no-interpreters = CPython 3.11 или новее не найден. Установите его или укажите в SPARRING_PYTHON и запустите Спарринг снова.
status-default = основной
status-unusable = не подходит: { $reason }
status-profiles = Библиотеки
status-profiles-about = Наборы библиотек, которые нужны части упражнений. Чего нет, поставит `sparring profiles install`.
status-profile-installed = установлены
status-profile-installing = устанавливаются
status-profile-missing = не установлены
status-profile-failed = не удалось установить
status-packs = Наборы упражнений
status-packs-fine = Все упражнения всех наборов прочитаны.
status-packs-faults = { $count ->
    [one] { $count } ошибка; упражнение с ней пропущено, остальные работают.
    [few] { $count } ошибки; упражнения с ними пропущены, остальные работают.
   *[many] { $count } ошибок; упражнения с ними пропущены, остальные работают.
}
status-exercises = { $count ->
    [one] Доступно { $count } упражнение.
    [few] Доступно { $count } упражнения.
   *[many] Доступно { $count } упражнений.
}
status-problems = Что не так
status-preparing = Интерпретаторы готовятся. Программы, отправленные сейчас, выполнятся через мгновение.
status-problem-no-python = Подходящий CPython 3.11 или новее не найден. Установите его или укажите в SPARRING_PYTHON и запустите Спарринг снова.
status-problem-no-namespaces = Система не даёт Спаррингу создать пространства имён, которые отделяют программы друг от друга. Команда `sparring doctor` скажет, какие именно и как их разрешить.
status-problem-no-cell = Не удалось запустить программу в изоляции. Команда `sparring doctor` скажет, на каком шаге.
status-problem-self-test = Проверка судьи показала, что возможно недопустимое. Пока это не исправлено, программы не запускаются; что делать, подскажет `sparring doctor`.
status-problem-other = Что-то не так: { $key }

layer-pid-namespace = процессы отделены
layer-mount-namespace = файлы отделены
layer-network-namespace = нет сети
layer-user-namespace = пользователи отделены
layer-seccomp = системные вызовы отфильтрованы
layer-landlock = файлы и сигналы огорожены
layer-memory-cgroup = память ограничена
layer-pids-cgroup = число процессов ограничено
layer-cpu-cgroup = процессорное время считается
status-not-needed = не нужен
layer-spared = у каждой ячейки и так свой пользователь
