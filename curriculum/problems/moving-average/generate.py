import random

FAMILIES = ("mixed", "wide", "restless")


def generate(family: str, size: int, rng: random.Random):
    """A window and `size` steps."""
    if family == "wide":
        return max(1, size // 2), [("north", rng.randint(-400, 400)) for _ in range(size)]
    window = rng.randint(1, 8)
    share = 0.03 if family == "mixed" else 0.3
    steps = []
    for _ in range(size):
        name = rng.choice(("north", "south", "roof"))
        if rng.random() < share:
            steps.append((name, rng.choice(("recalibrate", "close"))))
        else:
            steps.append((name, rng.choice((None, rng.randint(-40, 40), rng.randint(-2, 2)))))
    return window, steps


def valid(size, steps) -> bool:
    return 1 <= size <= 50_000 and all(
        name and (what is None or type(what) is int or what in ("recalibrate", "close", "unplug")) for name, what in steps
    )
