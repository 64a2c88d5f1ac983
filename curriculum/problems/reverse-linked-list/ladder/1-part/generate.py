import random

FAMILIES = ("whole", "middle", "front", "back")


def generate(family: str, size: int, rng: random.Random):
    """The values of a list of `size` nodes (at least one) and a part of it."""
    size = max(1, size)
    values = [rng.randint(-1000, 1000) for _ in range(size)]
    first, last = sorted((rng.randint(1, size), rng.randint(1, size)))
    if family in ("whole", "front"):
        first = 1
    if family in ("whole", "back"):
        last = size
    return values, first, last


def valid(values, first, last) -> bool:
    return type(first) is int and type(last) is int and 1 <= first <= last <= len(values)
