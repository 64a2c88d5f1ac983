### Список упражнений.

practise-title = Практика
practise-search = Поиск
practise-search-hint = название, навык или тема
practise-topic = Тема
practise-level = Уровень
practise-kind = Вид
practise-state = Состояние
practise-any = все
practise-apply = Показать
practise-reset = Сбросить
practise-found = { $count ->
    [0] Ничего не подходит
    [one] { $count } упражнение
    [few] { $count } упражнения
   *[many] { $count } упражнений
}
practise-empty = Под такой отбор ничего не подходит. Уберите одно из условий или сбросьте все.
practise-none = Упражнений нет. На странице состояния видно, какие наборы прочитаны и что с ними не так.
state-untouched = новое
state-tried = начато
state-aided = решено с помощью
state-solved = решено
state-due = пора повторить
courses-title = Курсы
