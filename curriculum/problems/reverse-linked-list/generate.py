import random

FAMILIES = ("counting", "random", "all_equal")


def generate(family: str, size: int, rng: random.Random):
    """The values of a list of `size` nodes."""
    if family == "counting":
        return (list(range(1, size + 1)),)
    if family == "all_equal":
        return ([7] * size,)
    return ([rng.randint(-1000, 1000) for _ in range(size)],)
