# Лестница задачи: что интервьюер спрашивает, когда она решена.

kind-rung = Продолжение
rungs-title = Интервьюер продолжает
rungs-passed = { $passed } из { $all }
rungs-complete = Это был последний вопрос по этой задаче.
rung-next = Интервьюер продолжает:
rung-place = Продолжение { $number } из { $all }
rung-is-passed = отвечено
rung-so-far = Задача до этого
rung-starts-from = Вы продолжаете с программы, которая решила предыдущий шаг.
rung-locked = Ответ откроется после двух отправок, и решение будет считаться решением с помощью.
rung-ahead-title = Пока рано
rung-ahead = Интервьюер спросит это, когда решено «{ $title }». Отправьте туда программу, которую примут, и продолжение откроется само.
progress-figure-rungs = продолжений отвечено

author-no-problem = В { $path } задачи нет. Начните её командой `sparring new problem` или назовите другую.
author-rung-name = Назовите и саму ступень: sparring new rung ЗАДАЧА stream
author-rung-useless = «{ $rung }» лишнее: второе имя бывает только у ступени.
author-next-rung = Дальше: запишите новое в rung.toml, cases.toml и reference.py (там лежит эталон задачи, измените его), укажите fails_with и запустите `sparring check`. Формат: docs/pack-format.md, «The ladder». Папка: { $path }
