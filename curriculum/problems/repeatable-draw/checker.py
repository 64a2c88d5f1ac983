from collections import Counter
from math import comb, factorial

BROKEN = {
    "not a list": ("The answer has to be a list.", "Ответ должен быть списком."),
    "arguments changed": (
        "After the call one of the two lists was no longer what it had been.",
        "После вызова один из двух переданных списков стал другим.",
    ),
    "not repeatable": (
        "Later, with other seeds in between, the same seed gave another draw.",
        "Позже, после других начальных значений, с тем же самым получился другой жребий.",
    ),
    "depends on the order of the lists": (
        "With `pallets` and `marked` in another order the same seed gave another draw.",
        "Когда `pallets` и `marked` пришли в другом порядке, то же начальное значение дало другой жребий.",
    ),
    "shared generator used": (
        "After the draw the shared generator behind the functions of `random` was in another state than before.",
        "После жребия общий генератор, с которым работают функции `random`, оказался в другом состоянии.",
    ),
}


def check(answer, expected, pallets, marked, count, seeds):
    if isinstance(answer, str) and answer in BROKEN:
        english, russian = BROKEN[answer]
        return {"en": english, "ru": russian}
    if not isinstance(answer, list) or len(answer) != len(seeds):
        return {"en": "There has to be one draw for each seed.", "ru": "На каждое начальное значение нужен один жребий."}
    opened = max(len(marked), min(count, len(pallets)))
    known, wanted = set(pallets), set(marked)
    for seed, drawn in zip(seeds, answer):
        fault = _fault(drawn, known, wanted, opened)
        if fault:
            english, russian = fault
            return {"en": f"Seed {seed}: {english}", "ru": f"Начальное значение {seed}: {russian}"}
    possible = comb(len(pallets) - len(marked), opened - len(marked)) * factorial(opened)
    if possible * 50 <= len(seeds) and len(set(seeds)) == len(seeds):
        return _fair(answer, possible)
    return True


def _fault(drawn, known, wanted, opened):
    if not isinstance(drawn, list) or not all(isinstance(name, str) for name in drawn):
        return "a draw has to be a list of names.", "жребий должен быть списком названий."
    for name, times in Counter(drawn).items():
        if times > 1:
            return f"`{name}` is drawn {times} times.", f"`{name}` встречается несколько раз ({times})."
        if name not in known:
            return f"`{name}` is not among `pallets`.", f"`{name}` нет в `pallets`."
    for name in sorted(wanted.difference(drawn)):
        return f"`{name}` is marked but not drawn.", f"`{name}` в `marked`, но в жребий не попал."
    if len(drawn) != opened:
        return (
            f"the number of pallets has to be {opened}, not {len(drawn)}.",
            f"паллет должно быть {opened}, а не {len(drawn)}.",
        )
    return None


def _fair(draws, possible):
    """Chi-squared: a fair draw exceeds this bound less than once in ten billion times."""
    counts = Counter(map(tuple, draws))
    usual = len(draws) / possible
    distance = sum((times - usual) ** 2 for times in counts.values()) / usual + (possible - len(counts)) * usual
    if distance <= 3 * possible + 50:
        return True
    (often, most) = counts.most_common(1)[0]
    names = ", ".join(often)
    return {
        "en": f"Not equally likely: over {len(draws)} seeds each of the {possible} possible lists should come about "
        f"{usual:.0f} times; {len(counts)} of them came at all, and {names} came {most} times.",
        "ru": f"Списки не равновероятны. Начальных значений: {len(draws)}, возможных списков: {possible}, и каждый должен "
        f"выпасть около {usual:.0f} раз. Выпало разных: {len(counts)}; чаще всего — {names}: {most}.",
    }
