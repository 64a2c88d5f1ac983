import random

FAMILIES = ("crowd", "pairs")


def generate(family: str, size: int, rng: random.Random):
    """About `size` transfers in rounds; everybody is rich enough, so that the order does not matter."""
    size = min(size, 90)
    count = 6 if family == "crowd" else 2
    balances = {number: 10_000 for number in range(1, count + 1)}
    tasks = [(rng.randint(1, count), rng.randint(1, count), rng.randint(1, 20)) for _ in range(size)]
    return balances, [tasks[start : start + 30] for start in range(0, size, 30)]


def valid(balances, rounds, *rest) -> bool:
    return all(number >= 1 and balance >= 0 for number, balance in balances.items()) and all(
        task == "audit" or task[0] in balances and task[1] in balances and task[2] >= 1 for tasks in rounds for task in tasks
    )
