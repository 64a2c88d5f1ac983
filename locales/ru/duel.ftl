### Файл тестов против версий того, что он проверяет.

duel-all-found = { $verdict }: ложных тревог нет, и { $total ->
    [one] ошибочная версия поймана
   *[other] все ошибочные версии пойманы: { $total }
}
duel-some-found = { $verdict }: поймано { $found } из { $total ->
    [one] { $total } ошибочной версии
   *[other] { $total } ошибочных версий
}
duel-false-alarm = { $verdict }: верная версия не проходит ваши тесты
duel-no-tests = { $verdict }: здесь нет ни одного теста; тест — это функция, имя которой начинается с test_
duel-correct = верная версия
duel-wrong = ошибочная версия
duel-passes = { $passed ->
    [0] нет теста, который мог бы упасть
    [one] проходит единственный тест
   *[other] проходит все тесты: { $passed }
}
duel-fails = не проходит { $failed } из { $total ->
    [one] { $total } теста
   *[other] { $total } тестов
}
duel-at-line = { $name }, строка { $line }
duel-whole-file = файл
checker-one-right-answer = один из верных ответов
