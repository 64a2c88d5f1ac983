from collections import Counter


def check(answer, expected, photos, weighings, gap):
    if not isinstance(answer, (tuple, list)) or len(answer) != 3 or not all(isinstance(part, list) for part in answer):
        return {"en": "The answer has to be a tuple of three lists.", "ru": "Ответ должен быть кортежем из трёх списков."}
    pairs, lone_photos, lone_weighings = answer
    if not all(isinstance(pair, tuple) and len(pair) == 2 for pair in pairs):
        return {"en": "A pair has to be a tuple of two times.", "ru": "Пара должна быть кортежем из двух времён."}
    times = [time for pair in pairs for time in pair] + lone_photos + lone_weighings
    if not all(type(time) is int for time in times):
        return {"en": "A time has to be an integer.", "ru": "Время должно быть целым числом."}
    for one, other in pairs:
        if abs(one - other) > gap:
            return {"en": f"{one} and {other} are too far apart.", "ru": f"{one} и {other} слишком далеко друг от друга."}
    if Counter([pair[0] for pair in pairs] + lone_photos) != Counter(photos):
        return {"en": "Some photo is missing or occurs twice.", "ru": "Какого-то снимка нет, или он встречается дважды."}
    if Counter([pair[1] for pair in pairs] + lone_weighings) != Counter(weighings):
        return {"en": "Some weighing is missing or occurs twice.", "ru": "Какого-то взвешивания нет, или оно встречается дважды."}
    if len(pairs) < len(expected[0]):
        return {"en": f"{len(expected[0])} pairs are possible.", "ru": f"Возможное число пар: {len(expected[0])}."}
    return True
