### Тренажёры.

drill-choose = Выберите ответ
drill-type = Что напечатает программа?
drill-check = Проверить
drill-correct = Верно
drill-wrong = Неверный ответ
drill-answer = Будет напечатано
drill-given = Ваш ответ
drill-ran = Выполнено на CPython { $version }
drill-another = Ещё
drill-preparing-title = Готовим следующее задание
drill-preparing = Каждое задание создаётся и выполняется до того, как вы его увидите. Это займёт мгновение; страница сама проверит, готово ли оно.
drill-score = верно { $correct } из последних { $total }
drill-tag-right = ответ
drill-tag-yours = ваш
drill-tag-yours-right = ваш, и он верный
