import random

FAMILIES = ("random", "backlog", "churn", "re_rated", "same_urgency")


def generate(family: str, size: int, rng: random.Random):
    """A script of `size` calls after the one that constructs the desk."""
    calls = [("ServiceDesk", ())]
    if family == "backlog":
        # A full inbox in the morning, then everything is handed out.
        waiting = (size + 1) // 2
        calls += [("add", (f"T-{number}", rng.randrange(1_000_000))) for number in range(waiting)]
        calls += [("take", ()) for _ in range(size - waiting)]
        return calls
    if family == "churn":
        # A full inbox, then changes all over it, then everything is handed out.
        third = (size + 2) // 3
        calls += [("add", (f"T-{number}", rng.randrange(1_000_000))) for number in range(third)]
        for _ in range(min(third, size - third)):
            ticket = f"T-{rng.randrange(third)}"
            if rng.random() < 0.8:
                calls.append(("add", (ticket, rng.randrange(1_000_000))))
            else:
                calls.append(("withdraw", (ticket,)))
        calls += [("take", ()) for _ in range(size + 1 - len(calls))]
        return calls
    names = max(1, size // (20 if family == "re_rated" else 5))
    urgencies = 1 if family == "same_urgency" else 8
    adds = 0.8 if family == "re_rated" else 0.5
    for _ in range(size):
        number = rng.randrange(names)
        ticket = number if number % 3 else f"T-{number}"
        draw = rng.random()
        if draw < adds:
            calls.append(("add", (ticket, rng.randrange(urgencies))))
        elif draw < adds + (1 - adds) / 3:
            calls.append(("withdraw", (ticket,)))
        else:
            calls.append(("take", ()))
    return calls


def valid(calls) -> bool:
    (name, args), *rest = calls
    forms = {"add": 2, "withdraw": 1, "take": 0}
    return name == "ServiceDesk" and args in ((), []) and all(
        forms.get(name) == len(args)
        and (not args or type(args[0]) in (int, str))
        and all(type(urgency) is int for urgency in args[1:])
        for name, args in rest
    )
