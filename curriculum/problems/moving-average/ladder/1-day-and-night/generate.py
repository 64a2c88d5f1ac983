import random

FAMILIES = ("mixed", "wide", "flashes")


def generate(family: str, size: int, rng: random.Random):
    """A window and `size` steps."""
    if family == "wide":
        return max(1, size // 2), [("roof", light(rng, 0.001)) for _ in range(size)]
    window = rng.randint(1, 8)
    steps = []
    for _ in range(size):
        name = rng.choice(("roof", "yard"))
        if family == "mixed" and rng.random() < 0.05:
            steps.append((name, rng.choice(("recalibrate", "close", None))))
        else:
            steps.append((name, light(rng, 0.05)))
    return window, steps


def light(rng, flashes):
    """The light of the night, now and then a flash."""
    return round(rng.uniform(1e7, 1e9), 1) if rng.random() < flashes else round(rng.uniform(0.001, 0.02), 4)


def valid(size, steps) -> bool:
    return 1 <= size <= 50_000 and all(
        name and (what is None or type(what) in (int, float) and (what == 0 or 0.001 <= what <= 1e9) or what in ("recalibrate", "close", "unplug"))
        for name, what in steps
    )
