### Проект из нескольких файлов, который проверяют тесты автора.

project-all = { $verdict }: выполнены все требования: { $total }
project-some = { $verdict }: выполнено { $met } из { $total } требований
project-wrong = Тесты не проходят
project-tests = приёмочные тесты
project-passes = { $passed ->
    [0] ни один тест не запустился
    [one] единственный проходит
   *[other] проходят все: { $passed }
}
project-place = { $name } ({ $file }, строка { $line })
project-visible = Тесты, которые вам видны
project-format = Несколько файлов одним текстом: перед каждым стоит строка с его путём, например # === shop/rates.py ===. В именах — латинские буквы, цифры, _ и -; не больше 30 файлов, каждый путь один раз.
script-project-files = Файлы
script-project-new-file = Новый файл
script-project-new-path = Путь нового файла, например shop/rates.py
script-project-bad-path = Такого пути быть не может: латинские буквы, цифры, _, - и точки, папки через /
script-project-taken-path = Файл с таким путём уже есть
script-project-remove-file = Убрать этот файл
script-project-remove-sure = Убрать {"{path}"} из проекта?
