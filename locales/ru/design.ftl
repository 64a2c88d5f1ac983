### Задачи на проектирование систем.

design-clarify = Сначала спросите
design-clarify-text = Условие нарочно расплывчато. Запишите, о чём спросили бы вы, а потом смотрите по одному, что спрашивает сильный кандидат.
design-candidate = Сильный кандидат
design-ask = Следующий вопрос
design-left = { $count ->
    [one] остался { $count }
    [few] осталось { $count }
   *[many] осталось { $count }
}
design-notes = Ваше решение
design-notes-text = Требования, числа, интерфейс, данные, самое простое, что работает, и где оно сломается первым. Хватит заметок и схем простым текстом; они сохраняются по ходу.
design-save = Сохранить заметки
design-conflict = Заметки изменены в двух местах
design-conflict-explain = Версия ниже уступила более поздней и сохранена. Посмотрите её, вернитесь к ней или отпустите.
design-estimate = Оценка
design-estimate-open = Сверить числа
design-estimate-text = Величины с именами. Поменяйте одну и запустите снова: какая из них решает?
design-compare = Сравнить с разбором
design-walkthrough = Разбор
design-walkthrough-open = Один из путей — в том порядке, в котором об этом говорят
design-levels = Чего ждут на каждом уровне
design-checklist = Отметьте, что есть в ваших заметках
design-keep-ticks = Сохранить отметки
state-design-tried = начато
state-design-aided = сверено с разбором
state-design-solved = отмечены все пункты
today-design = Задача на проектирование, на бумаге или вслух
