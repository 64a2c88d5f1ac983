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
insight-growth-picture = Время в зависимости от размера, обе оси логарифмические: { $points }.
insight-growth-point = n = { $n }: { $time } мс
