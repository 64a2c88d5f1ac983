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


def valid(calls) -> bool:
    (name, args), *rest = calls
    times = [args[0] for _, args in rest]
    return (
        name == "OnlineUsers" and len(args) == 1 and 1 <= args[0] <= 1_000_000
        and all(name in ("seen", "online") and len(args) == (2 if name == "seen" else 1) for name, args in rest)
        and all(type(args[1]) in (int, str) for name, args in rest if name == "seen")
        and times == sorted(times) and all(0 <= time <= 1_000_000_000 for time in times)
    )
