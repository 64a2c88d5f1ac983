### Замечания к коду программы. У каждого правила заголовок и почему это важно; код стоит между обратными апострофами.

review-kind-essential = важно
review-kind-worth = стоит поправить
review-kind-information = к сведению
review-kind-well-done = хорошо сделано
review-remarks = { $count ->
    [one] { $count } замечание к коду
    [few] { $count } замечания к коду
   *[many] { $count } замечаний к коду
}
review-counted-essential = { $count ->
    [one] { $count } важное
   *[many] { $count } важных
}
review-counted-worth = { $count ->
    [one] { $count } стоит поправить
   *[many] { $count } стоит поправить
}
review-counted-information = { $count ->
   *[other] { $count } к сведению
}
review-counted-well-done = { $count ->
    [one] { $count } похвала
    [few] { $count } похвалы
   *[many] { $count } похвал
}
review-sentence = { $remarks }: { $counted }
review-more = { $count ->
    [one] Ещё { $count }
   *[many] Ещё { $count }
}
review-lines = { $count ->
    [one] строка
    [few] строки
   *[many] строки
}
review-lesson = Одно замечание к коду
review-example = Было и стало
review-before = Было
review-after = Стало
review-weaker = Слабее
review-better = Как здесь
review-author = Автор о таком решении:
review-no-verdict = На вердикт эти замечания не влияют.
review-no-tools = Здесь только то, что видно без ruff и mypy: профиль «tools» не установлен.
review-no-lint = ruff не успел прочитать программу, поэтому его правила не применялись.
review-no-types = Типы не проверялись: не хватило времени.
review-no-tree = Посмотреть программу целиком не удалось.
settings-lint = Замечания в редакторе, пока я пишу
review-syntax = Пока это не Python

## Важно: скорее всего, ошибка.

rule-undefined-name = Имя, которое нигде не определено
rule-undefined-name-why = Как только до строки дойдёт дело, будет `NameError`: опечатка или забытый импорт.
rule-redefined = Определено дважды
rule-redefined-why = Второе определение заменяет первое, которым никто не воспользовался: одно из двух — ошибка.
rule-mutable-default = Изменяемое значение по умолчанию
rule-mutable-default-why = Оно создаётся один раз, вместе с функцией: что положил туда один вызов, увидит следующий.
rule-loop-variable-captured = Функция держится за переменную цикла
rule-loop-variable-captured-why = Переменную она ищет в момент вызова, а цикл к тому времени кончился: все увидят последнее значение.
rule-is-literal = `is` с литералом
rule-is-literal-why = `is` спрашивает, один ли это объект; для равных строк и чисел ответ зависит от интерпретатора. Значения сравнивает `==`.
rule-bare-except = `except` на всё подряд
rule-bare-except-why = Он ловит и Ctrl-C, и `SystemExit`, и собственные опечатки. Назовите исключение, которого ждёте.
rule-jump-in-finally = Выход из `finally`
rule-jump-in-finally-why = `return`, `break` или `continue` там отбрасывает и летящее исключение, и значение, которое собирались вернуть.
rule-repeated-key = Один ключ дважды
rule-repeated-key-why = Молча побеждает последнее значение, первого в словаре не будет.
rule-useless-comparison = Сравнение, результат которого никому не нужен
rule-useless-comparison-why = Результат выбрасывается. Наверное, имелось в виду `=` или забыт `assert` или `return`.
rule-constant-condition = Условие, которое всегда одинаково
rule-constant-condition-why = С `or True` или `and False` остальное ничего не решает. Часто пропущено сравнение: `x == 1 or 2`.
rule-assert-tuple = `assert`, который никогда не сработает
rule-assert-tuple-why = Со скобками он проверяет кортеж, а непустой кортеж истинен.
rule-loop-overrides-iterable = Переменная цикла затирает то, по чему идёт цикл
rule-loop-overrides-iterable-why = После цикла под этим именем последний элемент, а до коллекции уже не добраться.
rule-self-assignment = Присваивание самому себе
rule-self-assignment-why = Строка ничего не делает. Обычно с одной стороны забыт `self.`.
rule-blocking-sleep = `time.sleep` в корутине
rule-blocking-sleep-why = Останавливается весь цикл событий вместе с остальными задачами. `await asyncio.sleep(…)` пропускает их вперёд.
rule-dangling-task = Задача, которую никто не держит
rule-dangling-task-why = У цикла событий на неё только слабая ссылка: она может исчезнуть, не закончив, а её исключений никто не увидит.
rule-evaluated-text = Текст выполняется как код
rule-evaluated-text-why = Кто пишет текст, тот и выполняет свой код. Для данных есть `int`, `json.loads` и `ast.literal_eval`.
rule-double-plus = `++` ничего не делает
rule-double-plus-why = Такого оператора в Python нет: это два плюса перед числом. Пишите `+= 1`.
rule-unreachable = Сюда выполнение не доходит
rule-unreachable-why = Строка выше всегда выходит. Либо код остался от прежней версии, либо отступ на уровень больше нужного.
rule-changed-while-iterated = Меняется во время обхода
rule-changed-while-iterated-why = Список при этом пропускает элементы, словарь и множество бросают `RuntimeError`. Соберите новое или идите по копии.
rule-shared-rows = Одна и та же строка таблицы несколько раз
rule-shared-rows-why = Умножение списка копирует ссылки: изменение в одной строке видно во всех.

## Стоит поправить.

rule-unused-variable = Переменная, которую никто не читает
rule-unused-variable-why = Читатель ищет, где она нужна. Уберите её или найдите, где она должна была пригодиться.
rule-unused-import = Импорт, который не нужен
rule-unused-import-why = Он говорит, будто программе требуется то, без чего она обходится.
rule-swallowed-exception = Исключение пропадает без следа
rule-swallowed-exception-why = `except Exception` ловит и то, чего никто не ждал. Назовите, что может случиться, и что-нибудь с этим сделайте.
rule-shadowed-builtin = Встроенное имя в другом значении
rule-shadowed-builtin-why = Дальше встроенную функцию по имени уже не вызвать; кто допишет строку ниже, узнает об этом поздно.
rule-none-comparison = `== None`
rule-none-comparison-why = `None` один на всю программу, поэтому спрашивают `is None`: `==` класс может переопределить.
rule-true-comparison = Сравнение с `True` или `False`
rule-true-comparison-why = Условие и так истинно или ложно; а `== True` для большинства истинных значений ещё и ложно.
rule-type-comparison = Сравнение типов
rule-type-comparison-why = Оно отвергает подклассы. `isinstance` спрашивает то, что нужно: можно ли этим так пользоваться?
rule-needless-bool = `if` вокруг логического значения
rule-needless-bool-why = Условие и есть ответ: верните его.
rule-reinvented-any = Цикл вместо `any` или `all`
rule-reinvented-any-why = Одна строка называет намерение и останавливается так же рано, как цикл.
rule-unclosed-file = Файл, который могут не закрыть
rule-unclosed-file-why = После исключения он останется открытым. `with` закроет его в любом случае.
rule-dict-get = Поиск в словаре на четыре строки
rule-dict-get-why = `get` со значением по умолчанию говорит то же самое и ищет один раз.
rule-list-in-any = Целый список ради `any` или `all`
rule-list-in-any-why = Без квадратных скобок остановка на первом же ответе, и в памяти ничего не лежит.
rule-dict-items = Ключи там, где нужны пары
rule-dict-items-why = `items()` даёт ключ и значение сразу и избавляет от поиска; если нужно одно, есть `keys()` и `values()`.
rule-global-state = Состояние в глобальной переменной
rule-global-state-why = Функция каждый раз отвечает по-разному, а тесты влияют друг на друга. Передавайте значение и возвращайте его.
rule-implicit-none = То значение, то ничего
rule-implicit-none-why = Где функция кончается без `return`, она возвращает `None`. Если так и задумано, напишите это.
rule-many-arguments = Больше шести аргументов
rule-many-arguments-why = Их порядок никто не запомнит. Что связано между собой, может быть одним объектом.
rule-raise-without-cause = Новое исключение без причины
rule-raise-without-cause-why = `raise … from error` говорит, что одно привело к другому; без этого кажется, что сломался сам обработчик.
rule-loop-else = `else` у цикла без `break`
rule-loop-else-why = Тогда он выполняется всегда, а что он значит, помнят немногие.
rule-loop-name-reused = Переменная цикла получает новое значение
rule-loop-name-reused-why = Дальше у одного имени два смысла. Назовите новое значение по-своему.
rule-first-element = Целый список ради первого элемента
rule-first-element-why = `next(iter(…))` берёт один элемент и останавливается.
rule-shared-class-attribute = Список или словарь, общий для всех объектов
rule-shared-class-attribute-why = Что стоит в теле класса, существует в одном экземпляре. Своё у каждого объекта создаётся в `__init__`.
rule-argument-overwritten = Аргумент затирается
rule-argument-overwritten-why = Значения, которое передал вызывающий, дальше уже нет; вряд ли так задумано.
rule-useless-expression = Выражение, которое ничего не меняет
rule-useless-expression-why = Оно вычисляется и выбрасывается: забыто присваивание, `return` или скобки вызова.
rule-range-len = Индекс нужен только затем, чтобы взять элемент
rule-range-len-why = Идите по самим элементам; если нужна и позиция, `enumerate` даёт обе.
rule-list-membership = Поиск в списке раз за разом
rule-list-membership-why = `in` идёт по списку с начала: n раз по n шагов. Множество отвечает сразу.
rule-text-in-pieces = Строка растёт в цикле
rule-text-in-pieces-why = Строку изменить нельзя, и каждый `+=` может копировать её целиком. Соберите части и соедините их через `join`.
rule-pop-from-front = Элементы берутся из начала списка
rule-pop-from-front-why = Остальные каждый раз сдвигаются. `collections.deque` берёт с обоих концов сразу.
rule-insert-at-front = Вставка в начало списка
rule-insert-at-front-why = Остальные каждый раз сдвигаются. Добавляйте в конец и разверните или возьмите `deque`.
rule-sorted-in-loop = Одно и то же сортируется на каждом шаге
rule-sorted-in-loop-why = Что в цикле не меняется, можно отсортировать один раз до него.
rule-sorted-for-extreme = Сортировка ради одного элемента
rule-sorted-for-extreme-why = `min` и `max` проходят один раз: n шагов вместо n log n — и прямо говорят, что нужно.
rule-recursion-by-slices = Рекурсия копирует свой вход
rule-recursion-by-slices-why = Каждый срез копирует остаток: n² по времени и памяти. Передавайте позицию.
rule-left-print = Забытый `print`
rule-left-print-why = Ответ здесь — то, что функция возвращает. Интервьюер увидит следы отладки.
rule-unused-function = Функция, которую никто не вызывает
rule-unused-function-why = Читать её всё равно приходится. Уберите её или вызовите.
rule-repeated-code = Один и тот же код в нескольких местах
rule-repeated-code-why = Кто исправит одно место, должен найти и другое. Функция с хорошим именем говорит это один раз.
rule-complex-function = Трудно уследить
rule-complex-function-why = Когнитивная сложность (как её считает SonarSource: условия и циклы, чем глубже, тем дороже) выше 15. Помогает часть со своим именем.
rule-deep-nesting = Глубже четырёх уровней
rule-deep-nesting-why = Читатель держит в голове все условия. Выходите раньше через `return` или `continue` или дайте внутренней части имя.
rule-misleading-name = Имя обещает другой тип
rule-misleading-name-why = Имени читатель верит. Скажите, для чего это, а не в чём хранится.
rule-types-disagree = Аннотация и код не сходятся
rule-types-disagree-why = mypy находит, что у значения не тот тип, который написан. Одно из двух неверно.

## К сведению.

rule-ambiguous-name = Имя, похожее на цифру
rule-ambiguous-name-why = `l`, `O` и `I` путают с 1 и 0.
rule-not-in = `not … in`
rule-not-in-why = `not in` и `is not` читаются как фраза и значат то же самое.
rule-named-lambda = Лямбда, которой дали имя
rule-named-lambda-why = С `def` имя видно и в трассировке, а места хватит не на одну строку.
rule-unused-loop-variable = Переменную цикла никто не читает
rule-unused-loop-variable-why = Имя `_` скажет, что важно только число шагов.
rule-nested-ifs = Условие внутри условия
rule-nested-ifs-why = Соединённые через `and`, они занимают на уровень меньше.
rule-needless-keys = `.keys()` не нужен
rule-needless-keys-why = Словарь и так спрашивают о ключах.
rule-needless-copy = Окольный путь через список или генератор
rule-needless-copy-why = Нужное сразу создаёт подходящее выражение-генератор или сам конструктор.
rule-map-lambda = `map` с лямбдой
rule-map-lambda-why = Генератор списка говорит то же самое без вызова функции на каждый элемент.
rule-manual-comprehension = Цикл, который только собирает
rule-manual-comprehension-why = Генератор списка или словаря одной строкой говорит, что нечто собирается, и работает быстрее.
rule-membership-test = Одно значение сравнивается несколько раз
rule-membership-test-why = `in` с кортежем или множеством называет значение один раз.
rule-else-after-return = `else` после `return`
rule-else-after-return-why = Кто сюда дошёл, тот не вышел: лишний уровень не нужен.
rule-old-typing = Типы по-старому
rule-old-typing-why = С версии 3.9 прямо пишут `list`, `dict` и абстрактные классы из `collections.abc`.
rule-naming = Непривычный стиль имени
rule-naming-why = От функций и переменных ждут `snake_case`, от классов — `CamelCase` (PEP 8).
rule-empty-f-string = f-строка без значения
rule-empty-f-string-why = Буква `f` обещает, что внутрь что-то подставят.
rule-star-import = Импортируется всё подряд
rule-star-import-why = Не понять, откуда взялось имя, а одно может закрыть другое.
rule-startswith-tuple = Несколько `startswith`
rule-startswith-tuple-why = `startswith` и `endswith` принимают кортеж.
rule-commented-code = Код в комментарии
rule-commented-code-why = Читатель гадает, важен ли он ещё. История живёт в системе контроля версий.
rule-manual-extreme = `min` и `max` вручную
rule-manual-extreme-why = Функция называет то, что делает сравнение.
rule-manual-enumerate = Счётчик вручную
rule-manual-enumerate-why = `enumerate` считает сам, и его не забудешь в одной из веток.
rule-manual-count = Подсчёт вручную
rule-manual-count-why = `collections.Counter` считает сам, и у него есть `most_common`.
rule-manual-group = Группировка вручную
rule-manual-group-why = `collections.defaultdict(list)` сам заводит пустую группу.
rule-long-function = Функция длиннее 50 строк
rule-long-function-why = Она не помещается на экран. Обычно в ней есть части, которые заслуживают имён.
rule-missing-docstring = Крупная часть без строки документации
rule-missing-docstring-why = В программе такого размера одна фраза о том, что она обещает, избавляет от чтения целиком.
rule-one-letter-name = Одна буква для того, что живёт долго
rule-one-letter-name-why = Для индекса её хватает; за тем, что тянется через много строк, легче следить по слову.

## Хорошо сделано.

rule-good-enumerate = `enumerate` для позиции и элемента
rule-good-enumerate-why = Без арифметики индексов и обращений по ним: так принято, и на собеседовании это замечают.
rule-good-zip = Две последовательности рядом через `zip`
rule-good-zip-why = Нет индекса, который может выйти за край одной из них.
rule-good-counter = `Counter` для подсчёта
rule-good-counter-why = Готовое слово библиотеки, одна строка.
rule-good-defaultdict = `defaultdict` для групп
rule-good-defaultdict-why = Особый случай первого элемента исчезает.
rule-good-deque = `deque` для очереди
rule-good-deque-why = Оба конца за постоянное время; список сдвигал бы всё.
rule-good-heap = Куча там, где важны только крайние
rule-good-heap-why = log n на шаг вместо новой сортировки.
rule-good-bisect = Двоичный поиск из библиотеки
rule-good-bisect-why = log n и без обычных ошибок на границах.
rule-good-key = Порядок задан ключом
rule-good-key-why = Данные остаются как есть, а порядок назван в одном месте.
rule-good-any-all = `any` или `all` с генератором
rule-good-any-all-why = Останавливается на первом ответе и не строит список.
rule-good-generator = Генератор внутри вызова
rule-good-generator-why = Значения проходят по одному, список для них не нужен.
rule-good-itertools = Подходящая часть `itertools`
rule-good-itertools-why = Она называет приём, работает на C и ничего не держит в памяти.
rule-good-cache = Результаты запоминает декоратор
rule-good-cache-why = Функция остаётся формулой, и ничто не вычисляется дважды.
rule-good-yield = Функция-генератор
rule-good-yield-why = Кто читает, берёт сколько нужно; память постоянна.
rule-good-guard = Особый случай — первым
rule-good-guard-why = Ранний выход оставляет основной путь у левого края.
rule-good-docstring = Сказано, что обещано
rule-good-docstring-why = Строка документации говорит больше, чем имя.
rule-good-swap = Несколько имён сразу
rule-good-swap-why = Распаковке не нужна вспомогательная переменная, и порядок не перепутать.
rule-good-set = Множество для поиска
rule-good-set-why = Каждый вопрос за постоянное время, сколько бы их ни было.
rule-good-except = Ровно то исключение, которого ждут
rule-good-except-why = Всё остальное по-прежнему выйдет наружу.
rule-good-parts = Небольшие части с именами
rule-good-parts-why = Каждая функция помещается в голове, а целое читается как оглавление.
rule-good-types = Типы у всех ваших функций
rule-good-types-why = Читатель знает, что входит и что выходит, а инструменты могут это проверить.
rule-good-with = `with` для того, что надо вернуть
rule-good-with-why = Будет закрыто или освобождено, что бы ни случилось посередине.
rule-good-dataclass = Класс данных для данных
rule-good-dataclass-why = У полей есть имена, а сравнение и `repr` появляются сами.
rule-good-chained-comparison = Двойное сравнение
rule-good-chained-comparison-why = `low <= x < high` читается как в математике и вычисляет `x` один раз.
