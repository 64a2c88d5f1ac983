### Что говорит командная строка, когда что-то не получается. Результаты — по-английски: их читают другие программы.

command-ready = Спарринг готов: { $address }
command-stopping = Спарринг останавливается. Всё недоделанное продолжится при следующем запуске.
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
command-python-unusable = { $python } использовать нельзя: { $reason }. Вместо него взят Python { $instead }
command-no-namespaces =
    на этой машине обычным пользователям запрещено создавать пространства имён. В Ubuntu 24.04:
    sysctl -w kernel.apparmor_restrict_unprivileged_userns=0; в других системах: sysctl -w user.max_user_namespaces=10000. ({ $reason })
command-no-pip = у { $python } нет pip: установите его (в Debian: python3-pip и python3-venv; иначе: { $python } -m ensurepip) и повторите
command-profile-failed = профиль { $name } не установился: { $reason }. Повторить: `sparring profiles install { $name }`
command-self-test = проверка судьи показала, что возможно недопустимое: { $what }. Пока это не исправлено, программы не запускаются: обновите ядро и Sparring и сообщите об этом, приложив вывод `sparring doctor --json`
command-no-cell = на этой машине не удаётся изолировать программы: { $reason }. Подробности покажет `sparring doctor`
command-not-loopback =
    { $address } — не адрес обратной петли, а учётные записи выключены (accounts = false): каждый, кто до него дотянется, работал бы от вашего
    имени. Оставьте их включёнными или возьмите 127.0.0.1, а извне заходите через туннель: ssh -L 8000:127.0.0.1:8000 HOST
command-no-origin =
    { $address } — не адрес обратной петли. Чтобы открыть Sparring другим, укажите, где его находят браузеры, с TLS:
    public_origin = "https://sparring.example.org" в sparring.toml или SPARRING_PUBLIC_ORIGIN. Весь путь описан в docs/hosting.md.
    Для себя одного возьмите 127.0.0.1, а извне заходите через туннель: ssh -L 8000:127.0.0.1:8000 HOST
command-layers-missing =
    чужие программы запускаются только за всеми обязательными слоями; здесь не хватает: { $layers }.
    `sparring doctor` скажет, что делать с каждым. На 127.0.0.1 Sparring и без них служит вам одному
command-unknown-registration = registration = "{ $value }" — неизвестное значение: invitation, open или closed
command-mail-halved = smtp_url и mail_from нужны вместе: задайте оба ключа или ни одного
command-provider-halved = oidc_issuer и oidc_client_id нужны вместе: задайте оба ключа или ни одного
command-origin = Браузеры находят его по адресу { $origin }
command-set-up = Этим Sparring ещё никто не управляет. Откройте ссылку, чтобы завести учётную запись организатора; она действует один раз, в течение суток: { $link }
command-no-account = учётной записи с адресом { $address } нет
