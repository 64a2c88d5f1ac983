import random

FAMILIES = ("one_call", "many_calls")
ERRORS = ("TimeoutError", "ConnectionError", "ValueError")


def generate(family: str, size: int, rng: random.Random):
    options = {"attempts": rng.randint(1, 5), "delay": rng.randint(1, 3), "factor": rng.randint(1, 3)}
    calls = []
    for page in range(min(1, size) if family == "one_call" else min(size, 300)):
        failures = rng.choices(ERRORS, (5, 5, 1), k=rng.randrange(6))
        calls.append((page, rng.choice((10, 50)), [*failures, rng.choice((200, None, 0))]))
    return options, ["OSError"], calls


def valid(options, on, calls, patience=None) -> bool:
    return (
        set(options) <= {"attempts", "delay", "factor"} and "attempts" in options and all(number >= 0 for number in options.values())
        and on and set(on) <= {*ERRORS, "OSError", "Exception"}
        and len({page for page, _, _ in calls}) == len(calls)
        and all(outcomes and (type(outcomes[-1]) is not str or len(outcomes) >= options["attempts"]) for _, _, outcomes in calls)
        and all(type(outcome) is not str or outcome in ERRORS for _, _, outcomes in calls for outcome in outcomes)
        and (patience is None or patience in (1.15, 3))
    )
