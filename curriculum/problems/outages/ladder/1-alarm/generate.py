import random

FAMILIES = ("restless", "calm", "long_runs")


def generate(family: str, size: int, rng: random.Random):
    """About `size` runs of good and failed checks."""
    longest = {"restless": 3, "calm": 6, "long_runs": 200}[family]
    share = 0.1 if family == "calm" else 0.5
    runs = [(rng.random() >= share, rng.randint(0, longest)) for _ in range(size)]
    return runs, rng.randint(1, longest)


def valid(runs, at_least, *, wanted=None, endless=False) -> bool:
    return (
        all(type(ok) is bool and type(count) is int and count >= 0 for ok, count in runs)
        and at_least >= 1
        and (wanted is None or wanted >= 0)
        # A stream without end has at least one alarm: a long run, or nothing but failures.
        and (not endless or wanted == 0 or wanted == 1 and (
            any(not ok and count >= at_least for ok, count in runs)
            or any(count for _, count in runs) and not any(ok for ok, _ in runs)
        ))
    )
