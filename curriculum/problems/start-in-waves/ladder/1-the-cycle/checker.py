def check(answer, expected, needs):
    if answer is None or expected is None:
        if answer is expected:
            return True
        if answer is None:
            return {"en": "There is a cycle, for example the one shown.", "ru": "Цикл есть, например показанный."}
        return {"en": "Everything can be started: the answer is `None`.", "ru": "Запустить можно всё: ответ — `None`."}
    if not isinstance(answer, list) or not answer or not all(isinstance(name, str) for name in answer):
        return {"en": "The answer has to be a list of names.", "ru": "Ответ должен быть списком имён."}
    if len(set(answer)) < len(answer):
        return {"en": "A service stands in it twice.", "ru": "Какой-то сервис стоит в нём дважды."}
    for one, other in zip(answer, answer[1:] + answer[:1]):
        if other not in needs.get(one, []):
            return {"en": f"`{one}` does not need `{other}`.", "ru": f"Сервису `{one}` не нужен `{other}`."}
    return True
