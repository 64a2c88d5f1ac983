### Вопросы.

question-aloud = { $minutes ->
    [one] { $minutes } минута вслух
    [few] { $minutes } минуты вслух
   *[many] { $minutes } минут вслух
}
question-answer-label = Ваш ответ
question-answer-hint = Ответьте своими словами или скажите вслух и запишите голос: запись останется в этом браузере.
question-reveal = Сравнить с хорошим ответом
question-save = Сохранить ответ
question-points = Отметьте, что прозвучало в вашем ответе
question-good-answer = Хороший ответ
question-prove = Докажем
question-prove-text = Каждое утверждение — функция. Меняйте что угодно и запускайте: программа выполнится на каждом найденном здесь Python.
question-prove-run = Выполнить доказательство
question-proof-not-run = Здесь ещё не выполнялось.
question-claim-holds = подтвердилось
question-claim-fails = не подтвердилось
question-follow-ups = О чём могут спросить дальше
question-grade = Как вспомнилось?
grade-forgotten = Не вспомнилось
grade-hard = С трудом
grade-recalled = Вспомнилось
grade-easy = Легко
question-graded = Вопрос вернётся: { $when }.
question-reviewed = В прошлый раз: { $when }.
question-next = Следующий вопрос на повторение
