### Прогресс.

progress-title = Прогресс
progress-empty-title = Пока нечего показать
progress-empty = Решите что-нибудь или ответьте на вопрос: всё посчитается здесь, с помощью и без неё отдельно.
progress-topic = Тема
progress-tried = начато
progress-unaided = без помощи
progress-aided = с помощью
progress-offered = всего
progress-recent = Недавние попытки
progress-by-topic = По темам
progress-note = Посчитано по вашим попыткам на этой установке. Запуски не считаются, отправки считаются.
progress-figure-unaided = решено без помощи
progress-figure-aided = решено с помощью
progress-figure-attempts = отправлено за 30 дней
progress-figure-reviewed = вопросов отвечено
progress-figure-due = вопросов пора повторить
progress-figure-drills = верно в тренажёрах
