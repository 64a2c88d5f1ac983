import random

FAMILIES = ("short_span", "long_span", "everybody_once")


def generate(family: str, size: int, rng: random.Random):
    if family == "short_span":
        return rng.randint(1, 60), rng.randint(1, 100), size
    if family == "long_span":
        return 1_000_000, rng.randint(1, 100), size
    return rng.randint(1, 60), 1_000_000, size


def valid(span, people, visits) -> bool:
    return 1 <= span <= 1_000_000 and 1 <= people <= 1_000_000 and 0 <= visits <= 1_000_000
