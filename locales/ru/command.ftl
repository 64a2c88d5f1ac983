### Что говорит командная строка, когда что-то не получается. Результаты — по-английски: их читают другие программы.

command-ready = Спарринг готов: { $address }
command-stopping = Спарринг останавливается. Всё недоделанное продолжится при следующем запуске.
command-not-loopback =
    { $address } — не локальный адрес. Пока Спарринг работает без учётных записей, любой, кто до него дотянется, работал бы
    от вашего имени. Оставьте 127.0.0.1, а извне ходите через туннель: ssh -L 8000:127.0.0.1:8000 HOST
command-port-taken = порт { $port } занят — возможно, Спарринг уже запущен; выберите другой: --listen 127.0.0.1:{ $next }
command-cannot-listen = не удаётся слушать { $address }: { $reason }
command-data-unmakeable = не удаётся создать папку данных { $folder }: { $reason }. Укажите другую через --data
command-data-unwritable = в папку данных { $folder } нельзя писать: { $reason }. Дайте себе права на запись или укажите другую через --data
command-data-in-use = с папкой данных { $folder } уже работает другой Спарринг; остановите его или укажите другую через --data
command-database-unopenable = не удаётся открыть базу данных { $place }: { $reason }
command-database-read-only = папка данных доступна только для чтения: дайте себе права на запись или укажите другую через --data
command-database-full = на диске с базой данных кончилось место: освободите немного; всё сохранённое раньше цело
command-database-newer =
    база данных создана более новой версией Спарринга ({ $unknown }): запустите ту версию или восстановите резервную копию,
    сделанную до обновления
command-no-python = не нашлось подходящего CPython: установите 3.11 или новее либо укажите его в SPARRING_PYTHON. { $tried }
command-no-namespaces =
    на этой машине обычным пользователям запрещено создавать пространства имён. В Ubuntu 24.04:
    sysctl -w kernel.apparmor_restrict_unprivileged_userns=0; в других системах: sysctl -w user.max_user_namespaces=10000. ({ $reason })
command-no-pip = у { $python } нет pip: установите его (в Debian: python3-pip и python3-venv; иначе: { $python } -m ensurepip) и повторите
command-profile-failed = профиль { $name } не установился: { $reason }. Повторить: `sparring profiles install { $name }`
command-self-test = проверка судьи показала, что возможно недопустимое: { $what }. Пока это не исправлено, программы не запускаются: обновите ядро и Sparring и сообщите об этом, приложив вывод `sparring doctor --json`
command-no-cell = на этой машине не удаётся изолировать программы: { $reason }. Подробности покажет `sparring doctor`
