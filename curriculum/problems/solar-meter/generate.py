import random

FAMILIES = ("random", "wide", "single_hours", "from_the_start")


def generate(family: str, size: int, rng: random.Random):
    """`size` readings and as many questions."""
    readings = " ".join(str(rng.randint(-10_000, 10_000)) for _ in range(size))
    lines = [readings]
    for _ in range(size):
        if family == "wide":
            a, b = rng.randint(1, size // 8 + 1), rng.randint(size - size // 8, size)
        elif family == "single_hours":
            a = b = rng.randint(1, size)
        else:
            a, b = rng.randint(1, size), rng.randint(1, size)
        if family == "from_the_start":
            a = 1
        lines.append(f"{min(a, b)} {max(a, b)}")
    return "".join(line + "\n" for line in lines)
