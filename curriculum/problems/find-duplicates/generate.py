import random

FAMILIES = ("random", "mixed", "all_different", "every_twice", "all_equal")


def generate(family: str, size: int, rng: random.Random):
    if family == "random":
        codes = [rng.randint(1, max(1, size)) for _ in range(size)]
    elif family == "mixed":
        numbers = [rng.randint(-9, max(9, size // 4)) for _ in range(size)]
        codes = [number if rng.random() < 0.5 else str(number) for number in numbers]
    elif family == "all_different":
        codes = [100_000 + number for number in range(size)]
        rng.shuffle(codes)
    elif family == "every_twice":
        first = [100_000 + number for number in range((size + 1) // 2)]
        rng.shuffle(first)
        codes = (first + rng.sample(first, len(first)))[:size]
    else:
        codes = ["VIP"] * size
    return (codes,)


def valid(codes) -> bool:
    return all(type(code) in (int, str) for code in codes)
