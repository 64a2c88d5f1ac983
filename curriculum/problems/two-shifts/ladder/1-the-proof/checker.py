def check(answer, expected, people, conflicts):
    if not isinstance(answer, (tuple, list)):
        return {"en": "The answer is a pair of lists or a list of names.", "ru": "Ответ — пара списков или список имён."}
    if isinstance(expected, list):
        if not isinstance(answer, list) or not all(isinstance(name, str) for name in answer):
            return {"en": "There is no division here: a list of names is wanted.", "ru": "Разбиения здесь нет: нужен список имён."}
        if len(answer) < 3 or len(answer) % 2 == 0:
            return {"en": "The number of names has to be odd and at least three.", "ru": "Имён должно быть нечётное число и не меньше трёх."}
        if len(set(answer)) < len(answer):
            return {"en": "Somebody stands in the ring twice.", "ru": "Кто-то стоит в кольце дважды."}
        known = {frozenset(pair) for pair in conflicts}
        for one, other in zip(answer, answer[1:] + answer[:1]):
            if frozenset((one, other)) not in known:
                return {"en": f"`{one}` and `{other}` have no conflict.", "ru": f"У `{one}` и `{other}` нет конфликта."}
        return True
    if len(answer) != 2 or not all(isinstance(shift, list) and all(isinstance(name, str) for name in shift) for shift in answer):
        return {"en": "There is a division here: a pair of lists of names is wanted.", "ru": "Разбиение здесь есть: нужна пара списков имён."}
    first, second = map(set, answer)
    if len(answer[0]) + len(answer[1]) != len(people) or first | second != set(people):
        return {"en": "Everybody has to be in exactly one shift.", "ru": "Каждый должен быть ровно в одной смене."}
    for one, other in conflicts:
        if (one in first) == (other in first):
            return {"en": f"`{one}` and `{other}` meet in one shift.", "ru": f"`{one}` и `{other}` встречаются в одной смене."}
    return True
