import random

FAMILIES = ("few_tickets", "one_ticket", "many_tickets")


def generate(family: str, size: int, rng: random.Random):
    tickets = {"few_tickets": 10, "one_ticket": 1, "many_tickets": size // 4 + 1}[family]
    return [rng.randrange(20) for _ in range(tickets)], size, rng.choice((-1, 1, 3))


def valid(urgencies, changes, step=1) -> bool:
    return all(type(urgency) is int for urgency in urgencies) and 0 <= changes <= 1_000_000 and (urgencies != [] or changes == 0)
