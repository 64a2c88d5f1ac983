import random

FAMILIES = ("restless", "calm", "long_runs")


def generate(family: str, size: int, rng: random.Random):
    """About `size` runs of good and failed checks."""
    longest = {"restless": 3, "calm": 6, "long_runs": 200}[family]
    share = 0.1 if family == "calm" else 0.5
    runs = [(rng.random() >= share, rng.randint(0, longest)) for _ in range(size)]
    return runs, rng.randint(1, longest)
