import random

FAMILIES = ("random", "few_flights", "one_flight", "in_order", "from_last_to_first", "in_turn")


def generate(family: str, size: int, rng: random.Random):
    """Tags are in no order, so that sorting by them shows; some occur twice."""
    tags = [f"{rng.choice(('LX', 'AY', 'ZQ'))}{rng.randrange(max(1, size * 2)):05}" for _ in range(size)]
    if family == "few_flights":
        times = [rng.choice((-5, 380, 385, 600)) for _ in range(size)]
    elif family == "one_flight":
        times = [415] * size
    elif family == "in_turn":
        # Both halves have to be merged bag by bag.
        times = [2 * position % (size + 1 - size % 2) for position in range(size)]
    else:
        times = [rng.randint(-60, 1439 + size) for _ in range(size)]
        if family != "random":
            times.sort(reverse=family == "from_last_to_first")
    return (list(zip(tags, times)),)


def valid(bags) -> bool:
    return all(isinstance(tag, str) and type(departure) is int for tag, departure in bags)
