import random

FAMILIES = ("random", "few_levels", "rising", "falling", "calm", "tide", "ebb", "late")

ROOM = 8
MEASURED = 1500  # tracing memory takes far longer than sorting: no other size is traced, so that times say how the sort grows


def generate(family: str, size: int, rng: random.Random):
    if family == "few_levels":
        levels = [rng.choice((-1, 0, 1, 2)) for _ in range(size)]
    elif family == "calm":
        levels = [rng.randint(-300, 300)] * size
    else:
        levels = [rng.randint(-2 * size - 9, 2 * size + 9) for _ in range(size)]
        if family != "random":
            levels.sort(reverse=family in ("falling", "ebb"))
        if family in ("tide", "ebb"):  # there and back again
            levels = levels[::2] + levels[1::2][::-1]
        elif family == "late":  # in order but for the lowest, which comes last
            levels = levels[1:] + levels[:1]
    return (levels, ROOM) if family == "random" and size == MEASURED else (levels,)


def valid(levels, room=ROOM) -> bool:
    return room == ROOM and all(type(level) is int for level in levels)
