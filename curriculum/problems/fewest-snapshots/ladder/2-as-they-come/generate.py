import random

FAMILIES = ("random", "one_after_another", "long_and_short", "touching", "all_open")


def generate(family: str, size: int, rng: random.Random):
    """`size` windows in the order of starts, and how many minutes to take."""
    windows = []
    for number in range(size):
        if family == "one_after_another":
            windows.append((10 * number, 10 * number + rng.randint(0, 9)))
        elif family == "touching":
            windows.append((7 * number, 7 * number + 7))
        elif family == "all_open":
            windows.append((number, 2 * size + rng.randint(0, size)))
        else:
            start = rng.randint(0, 20 * size)
            is_long = family == "long_and_short" and rng.random() < 0.3
            windows.append((start, start + rng.randint(0, 5 * size if is_long else 40)))
    return sorted(windows), rng.randint(0, size + 1)


def valid(windows, wanted=None) -> bool:
    starts = [start for start, _ in windows]
    return starts == sorted(starts) and all(0 <= start <= end <= 1_000_000_000 for start, end in windows) and (wanted is None or wanted >= 0)
