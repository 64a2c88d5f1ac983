### Что показано сверх вердикта. Каждое — одно предложение, которое открывает картину.

insight-fails = Ошибается уже на
insight-fails-smaller = Ошибается уже на входе поменьше
insight-crashes = Падает уже на
insight-crashes-smaller = Падает уже на входе поменьше
insight-slow = Не укладывается во время уже на
insight-slow-smaller = Не укладывается во время уже на входе поменьше
insight-is-smallest = Проще этого входа не найти: уберите что угодно, и программа ответит верно.
insight-minimal = Убрать отсюда нечего: на любом входе проще этого ответ верный.
insight-not-minimal = Возможно, есть и меньше: время на поиск вышло.
insight-half-size = На входе вдвое меньше она успевает.
insight-took = время
insight-took-times = ваша программа остановлена через { $stopped } мс, эталонному решению хватило { $reference } мс
insight-waiting = Ищем, что ещё показать…
insight-growth = Растёт как { $growth } между n = { $from } и n = { $to }
insight-growth-unknown = По этим замерам не сказать, как растёт время
insight-growth-or = { $one } или { $other }
insight-growth-constant = На больших входах не становится медленнее, вплоть до n = { $to }
insight-growth-reference = Эталонное решение: { $claim }.
insight-growth-as-reference = Как и эталонное решение.
insight-growth-family = Замерено на входах вида { $family } из генератора автора; процессорное время без передачи входа.
insight-growth-cut = На входах больше времени уже не хватило.
insight-growth-alone = Замеры не складываются в один вид роста, поэтому ничего не утверждается.
insight-growth-steps = Одни замеры времени этого не решают. Решает число ветвлений программы, посчитанное на входах того же вида, и время ему не противоречит.
insight-growth-no-steps = Посчитать ветвления, чтобы решить точнее, не удалось: программа меняет свою трассировку или каждый раз идёт другим путём. Поэтому учтено только время.
insight-growth-picture = Время в зависимости от размера, обе оси логарифмические: { $points }.
insight-growth-point = n = { $n }: { $time } мс
insight-growth-time = { $time } мс
insight-memory = Памяти нужно как { $growth } между n = { $from } и n = { $to }, считая сам ответ
insight-memory-constant = На больших входах памяти нужно не больше, вплоть до n = { $to }
insight-memory-unknown = По этим замерам не сказать, как растёт память
insight-memory-alone = Замеры не складываются в один вид роста, поэтому ничего не утверждается.
insight-memory-family = Самое большее, что процесс программы занимал сверх входа, на входах вида { $family }; прочитано снаружи, из учёта ядра по этому процессу. Сам ответ тоже считается.
insight-memory-cut = На входах больше не хватило времени или памяти.
insight-memory-picture = Память в зависимости от размера, обе оси логарифмические: { $points }.
insight-memory-point = n = { $n }: { $room }
insight-memory-kilobytes = { $room } КБ
insight-memory-megabytes = { $room } МБ
