import random

FAMILIES = ("random", "few_days", "in_order", "backwards", "almost_in_order", "earliest_last")

REACH = 5  # in "almost_in_order" nobody has more pallets in front of it that expire later


def generate(family: str, size: int, rng: random.Random):
    if family == "random":
        days = [rng.randint(-9, 3 * size + 9) for _ in range(size)]
    elif family == "few_days":
        days = [rng.randint(1, 4) for _ in range(size)]
    else:
        days = sorted(rng.randint(-9, 3 * size + 9) for _ in range(size))
        if family == "backwards":
            days.reverse()
        elif family == "earliest_last":
            days = days[1:] + days[:1]
        elif family == "almost_in_order":
            for start in range(0, size, REACH + 1):
                block = days[start : start + REACH + 1]
                rng.shuffle(block)
                days[start : start + REACH + 1] = block
    return (days,)


def valid(days) -> bool:
    return all(type(day) is int for day in days)
