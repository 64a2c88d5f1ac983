import random

FAMILIES = ("random", "bursts", "small", "steady")


def generate(family: str, size: int, rng: random.Random):
    if family == "steady":
        return [1_000_000_000] * size, rng.randrange(10)
    if family == "small":
        return [rng.randrange(10) for _ in range(size)], rng.randrange(5)
    if family == "bursts":
        arrivals = [rng.randint(500_000_000, 1_000_000_000) if rng.random() < 0.05 else 0 for _ in range(size)]
        return arrivals, rng.randint(1, 30)
    return [rng.randrange(1_000_000) for _ in range(size)], rng.randrange(1001)


def valid(arrivals, patience) -> bool:
    return all(type(count) is int and 0 <= count <= 1_000_000_000 for count in arrivals) and type(patience) is int and 0 <= patience <= 1000
