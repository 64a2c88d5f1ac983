import random

FAMILIES = ("mixed", "wide", "short_lived")


def generate(family: str, size: int, rng: random.Random):
    """A script of `size` steps."""
    if family == "wide":
        return 10 * size, [("price", (rng.randrange(size),), {}) if n % 4 == 3 else ("price", (n,), {}) for n in range(size)]
    seconds = 20 if family == "mixed" else 2
    steps = []
    for _ in range(size):
        chance = rng.random()
        if chance < 0.2:
            steps.append(("wait", rng.randint(1, 6)))
        elif chance < 0.23:
            steps.append(("clear", rng.choice(("price", "stock"))))
        else:
            args = (rng.choice(("bolt", "nut", "nothing", "broken")), *rng.sample((1, 2), rng.randrange(2)))
            names = rng.sample(("size", "colour", "takes"), rng.randrange(3))
            steps.append((rng.choice(("price", "stock")), args, {name: rng.randint(1, 2) for name in names}))
    return seconds, steps


def valid(seconds, steps) -> bool:
    def is_step(step):
        if len(step) == 2:
            return step[0] == "wait" and type(step[1]) is int and step[1] >= 0 or step in (("clear", "price"), ("clear", "stock"))
        name, args, names = step
        return name in ("price", "stock") and all(isinstance(key, str) and key.isidentifier() for key in names)

    return seconds >= 0 and all(map(is_step, steps))
