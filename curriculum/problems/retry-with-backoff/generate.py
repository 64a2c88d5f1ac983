import random

FAMILIES = ("mixed", "patient", "hopeless")

ERRORS = ("TimeoutError", "ConnectionError", "OSError", "ValueError")


def generate(family: str, size: int, rng: random.Random):
    """`size` calls with random outcomes, or one call that needs (or would need more than) `size` attempts."""
    if family == "patient":
        return {"attempts": max(1, size), "factor": 1}, ["OSError"], [(1, 50, ["TimeoutError"] * (size - 1) + [200])]
    if family == "hopeless":
        return {"attempts": max(1, size), "factor": 1}, ["OSError"], [(1, 50, ["ConnectionError"] * (size + 1))]
    calls = []
    for page in range(size):
        failures = rng.choices(ERRORS, (5, 5, 3, 1), k=rng.randrange(6))
        calls.append((page, rng.choice((10, 50)), [*failures, rng.choice((200, None, 0))]))
    options = {"attempts": rng.randint(1, 5), "delay": rng.randint(1, 3), "factor": rng.randint(1, 3)}
    return options, ["TimeoutError", "ConnectionError"], calls


def valid(options, on, calls) -> bool:
    known = set(ERRORS) | {"KeyError"}
    return (
        set(options) <= {"attempts", "delay", "factor"} and "attempts" in options and all(number >= 0 for number in options.values())
        and set(on) <= known
        # A call has an outcome for every attempt that it may come to.
        and all(outcomes and (outcomes[-1] not in known or len(outcomes) >= options["attempts"]) for _, _, outcomes in calls)
    )
