def check(answer, expected, people, conflicts):
    if answer is None or expected is None:
        if answer is expected:
            return True
        if answer is None:
            return {
                "en": "There is a division, for example the one shown.",
                "ru": "Разбиение есть — например, показанное.",
            }
        return {"en": "There is no division here: the answer is `None`.", "ru": "Разбиения здесь нет: ответ — `None`."}
    if not isinstance(answer, (tuple, list)) or len(answer) != 2:
        return {"en": "The answer has to be a pair of lists.", "ru": "Ответ должен быть парой списков."}
    if not all(isinstance(shift, list) and all(isinstance(name, str) for name in shift) for shift in answer):
        return {"en": "Each shift has to be a list of names.", "ru": "Каждая смена должна быть списком имён."}
    first, second = map(set, answer)
    for name in people:
        if name not in first and name not in second:
            return {"en": f"`{name}` is in no shift.", "ru": f"`{name}` нет ни в одной смене."}
    if len(answer[0]) + len(answer[1]) != len(people):
        return {
            "en": "Somebody is named twice, or is not among `people`.",
            "ru": "Кто-то назван дважды, или его нет в `people`.",
        }
    for one, other in conflicts:
        if (one in first) == (other in first):
            return {
                "en": f"`{one}` and `{other}` meet in one shift.",
                "ru": f"`{one}` и `{other}` встречаются в одной смене.",
            }
    return True
