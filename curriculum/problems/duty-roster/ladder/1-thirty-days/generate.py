import random

FAMILIES = ("random", "tight", "dead_end", "too_few", "two_people")

NAMES = ("Olga", "Bek", "Инна", "Tom")


def generate(family: str, size: int, rng: random.Random):
    """A period of `size` days, at most the thirty that the statement allows."""
    days = min(size, 30)
    team = NAMES[:2] if family == "two_people" else NAMES
    wishes = []
    for _ in range(days):
        fewest = 0 if family == "two_people" else 2
        free = len(team) if family in ("tight", "dead_end", "too_few") else rng.randint(fewest, len(team))
        wishes.append(rng.sample(team, free))
    if family == "dead_end":
        # Whoever is free on the last two days is one and the same person.
        if days >= 2:
            wishes[-2] = [NAMES[0]]
            wishes[-1] = [NAMES[0]]
        return (wishes, 30)
    if family == "too_few":
        return (wishes, max(0, -(-days // len(team)) - 1))
    if family == "tight":
        return (wishes, -(-days // len(team)))
    return (wishes, rng.randint(days // len(team), days))


def valid(wishes, limit) -> bool:
    team = {name for day in wishes for name in day}
    return (
        len(wishes) <= 30 and len(team) <= 4 and all(team) and all(len(set(day)) == len(day) for day in wishes) and 0 <= limit <= 30
    )
