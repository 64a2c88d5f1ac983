import random

FAMILIES = ("full", "half_full")


def generate(family: str, size: int, rng: random.Random):
    """A cache for a few entries, up to `size` calls before two that meet."""
    capacity = rng.randint(1, 4)
    keys = "abcdef"
    number = min(size, 12) if family == "full" else min(size, capacity // 2)
    before = [("put", rng.choice(keys), value) for value in range(number)]

    def call():
        return ("get", rng.choice(keys)) if rng.random() < 0.5 else ("put", rng.choice(keys), 100 + rng.randrange(100))

    return capacity, before, call(), call()


def valid(capacity, before, first, second) -> bool:
    return 1 <= capacity <= 10 and len(before) <= 20 and all(
        call[0] == "put" and len(call) == 3 or call[0] == "get" and len(call) == 2 for call in (*before, first, second)
    ) and all(type(call[1]) is str for call in (*before, first, second))
