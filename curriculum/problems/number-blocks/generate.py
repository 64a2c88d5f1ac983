import random

FAMILIES = ("small_range", "fragments", "wide_cuts", "touching", "one_operator")

OPERATORS = ("Alto", "Bell", "Север")


def generate(family: str, size: int, rng: random.Random):
    """A script of `size` calls after the one that constructs the plan."""
    if family == "fragments":
        return [("NumberPlan", ())] + _fragments(size, rng)
    if family == "one_operator":
        return [("NumberPlan", ())] + _one_operator(size, rng)
    calls = [("NumberPlan", ())]
    top = {"small_range": 30, "wide_cuts": 1_000_000_000_000, "touching": 10 * size + 10}[family]
    for _ in range(size):
        first = rng.randint(0, top)
        if family == "touching":
            first = first // 10 * 10
            last = first + 9
        else:
            last = min(top, first + rng.randint(0, max(1, top // rng.choice((3, 20, 400)))))
        kind = rng.random()
        if kind < 0.45:
            calls.append(("assign", (first, last, rng.choice(OPERATORS))))
        elif kind < 0.6:
            calls.append(("release", (first, last)))
        elif kind < 0.9:
            calls.append(("find", (rng.choice((first, last, rng.randint(0, top))),)))
        else:
            calls.append(("total", (rng.choice(OPERATORS),)))
    return calls


def _fragments(size, rng):
    """Builds many small blocks in random order, then asks about them and cuts into them."""
    places = list(range(size // 2))
    rng.shuffle(places)
    calls = [("assign", (place * 100, place * 100 + 59, OPERATORS[place % 3])) for place in places]
    while len(calls) < size:
        first = rng.randrange(50 * size)
        kind = rng.random()
        if kind < 0.5:
            calls.append(("find", (first,)))
        elif kind < 0.8:
            calls.append(("total", (rng.choice(OPERATORS),)))
        elif kind < 0.9:
            calls.append(("release", (first, first + 5)))
        else:
            calls.append(("assign", (first, first + rng.randrange(30), rng.choice(OPERATORS))))
    return calls


def _one_operator(size, rng):
    """Pieces of one long block in random order, then questions about it."""
    places = list(range((size + 1) // 2))
    rng.shuffle(places)
    calls = [("assign", (place * 10, place * 10 + 9, OPERATORS[0])) for place in places]
    return calls + [("find", (rng.randrange(10 * len(places)),)) for _ in range(size // 2)]


def valid(calls) -> bool:
    limit = 1_000_000_000_000
    (name, args), *rest = calls
    if name != "NumberPlan" or args:
        return False
    for name, args in rest:
        if name in ("assign", "release"):
            if len(args) != (3 if name == "assign" else 2) or not 0 <= args[0] <= args[1] <= limit:
                return False
            if name == "assign" and not args[2]:
                return False
        elif name == "find":
            if len(args) != 1 or not 0 <= args[0] <= limit:
                return False
        elif name != "total" or len(args) != 1 or not args[0]:
            return False
    return True
