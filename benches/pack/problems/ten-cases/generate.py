import random

FAMILIES = ("random",)


def generate(family: str, size: int, rng: random.Random):
    return ("".join(rng.choice("abcdef") for _ in range(max(size, 1))),)
