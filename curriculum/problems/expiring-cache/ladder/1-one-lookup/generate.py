import random

FAMILIES = ("same", "different", "mixed")


def generate(family: str, size: int, rng: random.Random):
    """Up to three rounds of at most eight threads."""
    rounds = []
    for _ in range(min(3, size)):
        count = rng.randint(1, 8)
        if family == "same":
            names = ["bolt"] * count
        elif family == "different":
            names = [f"part{number}" for number in range(count)]
        else:
            names = rng.choices(("bolt", "nut", "screw"), k=count)
        rounds.append((rng.randint(0, 12), names))
    return (rounds,)


def valid(rounds) -> bool:
    return len(rounds) <= 3 and all(
        type(pause) is int and 0 <= pause <= 100 and 1 <= len(names) <= 8 and all(isinstance(name, str) and name for name in names)
        for pause, names in rounds
    )
