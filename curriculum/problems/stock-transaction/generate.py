import random

FAMILIES = ("nested", "flat", "no_blocks")

ARTICLES = ("bolt", "nut", "washer", "hinge", "болт")


def generate(family: str, size: int, rng: random.Random):
    """A stock and about `size` steps."""
    stock = {article: rng.randint(1, 9) for article in ARTICLES if rng.random() < 0.7}
    depth = {"nested": 4, "flat": 1, "no_blocks": 0}[family]
    return stock, _steps(size, depth, rng)


def _steps(size, depth, rng):
    steps = []
    while size > 0:
        if depth and rng.random() < 0.3:
            length = rng.randint(0, min(size, 12))
            steps.append(_steps(length, depth - 1, rng))
            if rng.random() < 0.5:
                steps[-1].append("cancel")
            size -= length + 1
        else:
            steps.append(_step(rng))
            size -= 1
    return steps


def _step(rng):
    if rng.random() < 0.005:
        return "Ctrl+C"
    return rng.choice(ARTICLES), rng.randint(-1, 4)
