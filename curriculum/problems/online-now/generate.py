import random

FAMILIES = ("random", "crowd", "regulars", "bursts")


def generate(family: str, size: int, rng: random.Random):
    """A script of `size` calls after the one that constructs the counter."""
    if family == "crowd":
        # Everybody comes once, then the number is asked for again and again while they leave.
        calls = [("OnlineUsers", (size + 1,))]
        people = (size + 1) // 2
        calls += [("seen", (number, f"user-{number}")) for number in range(people)]
        calls += [("online", (size + number,)) for number in range(size - people)]
        return calls
    span = {"random": 60, "regulars": 300, "bursts": 20}[family]
    names = 5 if family == "regulars" else max(1, size // 4)
    calls = [("OnlineUsers", (span,))]
    time = 0
    for _ in range(size):
        if family == "bursts":
            time += rng.choice((0, 0, 0, 0, 1, span - 1, span, span + 1))
        else:
            time += rng.randrange(10)
        if rng.random() < 0.6:
            number = rng.randrange(names)
            calls.append(("seen", (time, number if number % 2 else f"user-{number}")))
        else:
            calls.append(("online", (time,)))
    return calls
