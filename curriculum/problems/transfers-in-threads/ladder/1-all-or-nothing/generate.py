import random

FAMILIES = ("crowd", "pairs")


def generate(family: str, size: int, rng: random.Random):
    """About `size` lists of a few moves in rounds; everybody is rich enough, so that the order does not matter."""
    size = min(size, 12)
    count = 6 if family == "crowd" else 2
    balances = {number: 10_000 for number in range(1, count + 1)}
    tasks = [
        [(rng.randint(1, count), rng.randint(1, count), rng.randint(1, 20)) for _ in range(rng.randint(0, 4))] for _ in range(size)
    ]
    return balances, [tasks[start : start + 6] for start in range(0, size, 6)]


def valid(balances, rounds, *rest) -> bool:
    return all(number >= 1 and balance >= 0 for number, balance in balances.items()) and all(
        source in balances and target in balances and amount >= 1 for tasks in rounds for task in tasks for source, target, amount in task
    )
