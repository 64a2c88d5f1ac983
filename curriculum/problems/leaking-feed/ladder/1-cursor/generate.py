import random

FAMILIES = ("mixed", "one_moment", "in_order")


def generate(family: str, size: int, rng: random.Random):
    """`size` steps of three people."""
    steps = []
    ids = {"ann": [], "bob": [], "eve": []}
    for number in range(size):
        user = rng.choice(("ann", "ann", "bob", "eve"))
        if rng.random() < 0.6:
            time = {"mixed": rng.randrange(size), "one_moment": 7, "in_order": number}[family]
            steps.append(("event", f"e{number}", user, time))
            ids[user].append(f"e{number}")
        else:
            after = rng.choice(ids[user]) if ids[user] and rng.random() < 0.7 else None
            steps.append(("show", user, after, rng.randint(1, 8)))
    return (steps,)


def valid(steps) -> bool:
    known = {}
    for step in steps:
        if step[0] == "event":
            _, number, user, time = step
            if not number or not user or number in known or type(time) is not int:
                return False
            known[number] = user
        else:
            kind, user, after, size = step
            if kind != "show" or not user or size < 1 or after is not None and known.get(after) != user:
                return False
    return True
