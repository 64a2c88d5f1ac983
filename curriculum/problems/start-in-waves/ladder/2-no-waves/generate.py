import random

FAMILIES = ("layers", "chain", "one_for_all", "late_cycle", "alone")


def generate(family: str, size: int, rng: random.Random):
    names = [f"svc-{number}" for number in range(size)]
    rng.shuffle(names)
    needs = {}
    for number, name in enumerate(names):
        if family == "layers":
            earlier = names[max(0, number - 50) : max(0, number - 5)]
            needs[name] = rng.choices(earlier, k=rng.randint(0, 5)) if earlier else []
        elif family in ("chain", "late_cycle"):
            needs[name] = [names[number - 1]] if number else []
        elif family == "one_for_all":
            needs[name] = [names[0]] if number else []
        else:
            needs[name] = []
    if family == "late_cycle" and size:
        needs[names[0]] = [names[size // 2]]
    items = list(needs.items())
    rng.shuffle(items)
    return dict(items), {name: rng.choice((0, 1, 5, 60, 1000)) for name, _ in items}


def valid(needs, seconds) -> bool:
    services = set(needs).union(*needs.values())
    return services == set(seconds) and all(services) and all(type(one) is int and 0 <= one <= 1000 for one in seconds.values())
