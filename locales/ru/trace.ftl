# Пошаговый просмотр программы.
trace-title = Шаг за шагом
trace-open = Пройти по шагам
trace-back = попытка
trace-waiting = Программа выполняется по шагам…
trace-failed = Пройти программу по шагам не удалось: сломалось у нас. Номер для справки: { $reference }.
trace-nothing = Программа закончилась раньше первого шага.
trace-input = вызов
trace-steps-label = Шаги
trace-first = В начало
trace-previous = Назад
trace-next = Дальше
trace-last = В конец
trace-step = Шаг
trace-of = из { $total ->
    [one] { $total } шага
    [few] { $total } шагов
   *[many] { $total } шагов
}
trace-go = Перейти
trace-line = строка { $line }
trace-module = модуль
trace-event-line = Дальше выполняется строка { $line }.
trace-event-return = { $function } возвращает { $value }.
trace-event-yield = { $function } отдаёт { $value } и ждёт.
trace-event-exception = В строке { $line }: { $exception }.
trace-event-unwind = Исключение покидает { $function }.
trace-as-text = Текстом
trace-no-names = имён пока нет
trace-objects = Объекты
trace-more = { $count ->
    [one] ещё { $count }
    [few] ещё { $count }
   *[many] ещё { $count }
}
trace-generator-finished = закончен
trace-hidden-frames = { $count ->
    [one] между ними ещё { $count } вызов
    [few] между ними ещё { $count } вызова
   *[many] между ними ещё { $count } вызовов
}
trace-raised = Выполнение закончилось исключением { $exception }.
trace-cut-steps = Выполнение длиннее: сохранено только начало, шагов: { $steps }.
trace-cut-size = Программа хранит слишком много, чтобы сохранить каждый шаг: здесь только начало, шагов: { $steps }.
trace-cut-time = Остановлено через несколько секунд: программа ждёт или работает долго. Здесь всё, что было до этого, шагов: { $steps }.
trace-cut-cpu = Следующий шаг длится дольше разрешённого. Здесь всё, что было до него, шагов: { $steps }.
trace-cut-memory = Следующему шагу нужно больше памяти, чем разрешено. Здесь всё, что было до него, шагов: { $steps }.
trace-cut-output = Следующий шаг печатает больше разрешённого. Здесь всё, что было до него, шагов: { $steps }.
trace-cut-gone = Следующий шаг завершает процесс. Здесь всё, что было до него, шагов: { $steps }.
trace-cut-fault = Дальше следить за программой не удалось. Здесь всё, что было до этого, шагов: { $steps }.
trace-note-threads = Программа запускает потоки. Проследить можно только главный.
trace-note-tracing = Программа сама пользуется трассировкой. Некоторых шагов может не хватать.
trace-note-objects = На некоторых шагах объектов больше, чем можно нарисовать.
trace-note-printed = Программа печатает больше, чем сохраняется.
script-trace-slider = Шаг
script-trace-of = {"{"}n{"}"} из {"{"}m{"}"}
script-trace-first = В начало
script-trace-previous = Назад
script-trace-next = Дальше
script-trace-last = В конец
script-trace-line = строка {"{"}n{"}"}
script-trace-module = модуль
script-trace-event-line = Дальше выполняется строка {"{"}n{"}"}.
script-trace-event-return = {"{"}f{"}"} возвращает {"{"}v{"}"}.
script-trace-event-yield = {"{"}f{"}"} отдаёт {"{"}v{"}"} и ждёт.
script-trace-event-exception = В строке {"{"}n{"}"}: {"{"}v{"}"}.
script-trace-event-unwind = Исключение покидает {"{"}f{"}"}.
script-trace-more = ещё {"{"}n{"}"}
script-trace-hidden = Вызовы между ними не показаны: {"{"}n{"}"}
script-trace-finished = закончен
script-trace-no-names = имён пока нет
script-trace-objects = Объекты
script-trace-picture = Кадры вызовов и объекты. То же самое ниже текстом.
script-trace-follow = {"{"}name{"}"}: где меняется
script-trace-changes-first = Первое значение
script-trace-changes-previous = Изменение раньше
script-trace-changes-next = Следующее изменение
script-trace-changes-close = Готово
script-trace-changes-none = В эту сторону {"{"}name{"}"} больше не меняется.
script-trace-keys = ← → — шаг, Home и End — к краям
