import random

FAMILIES = ("random", "free", "trade_off", "hub", "line")


def generate(family: str, size: int, rng: random.Random):
    """`size` trucks."""
    budget = rng.randint(0, 20)
    trucks = []
    if family == "hub":
        # All free, all through one depot: half of the trucks go there, half go on.
        for number in range(size):
            departs = 10 + 4 * number + rng.randrange(4)
            if number % 2 or number == 0:
                trucks.append(("start", departs, "hub", departs + rng.randint(1, 9), 0))
            else:
                trucks.append(("hub", departs, f"depot-{number % 40}", departs + rng.randint(1, 9), 0))
        goal = "nowhere"
    elif family == "line":
        # A depot for every truck, one after another.
        for number in range(size):
            here, target = f"depot-{number}", f"depot-{number + 1}"
            trucks.append((here, 20 + 20 * number, target, 20 + 20 * number + rng.randint(15, 20), 0))
        trucks = [("start" if origin == "depot-0" else origin, *rest) for origin, *rest in trucks]
        goal = f"depot-{size}"
    elif family == "trade_off":
        # A line of depots; on each stretch the dearer truck is the faster one.
        depots = max(1, min(10, size // 6))
        for number in range(size):
            here = number % depots
            departs = 100 * here + rng.randrange(600 + size)
            fee = rng.randrange(8)
            trucks.append((f"depot-{here}", departs, f"depot-{here + 1}", departs + 20 + 40 * (8 - fee) + rng.randrange(30), fee))
        trucks = [("start" if origin == "depot-0" else origin, *rest) for origin, *rest in trucks]
        goal = f"depot-{depots}"
    else:
        names = ["start", "goal", *(f"depot-{number}" for number in range(size // 30 + 1))]
        for _ in range(size):
            origin, target = rng.sample(names, 2)
            departs = rng.randrange(40 * (size // 20 + 3))
            fee = 0 if family == "free" else rng.choice((0, 1, 2, 5, 9))
            trucks.append((origin, departs, target, departs + rng.randint(1, 60), fee))
        goal = "goal"
    rng.shuffle(trucks)
    return trucks, "start", goal, rng.randrange(20), budget


def valid(trucks, start, goal, ready, budget) -> bool:
    return (
        all(origin and target and 0 <= departs < arrives <= 1_000_000 and 0 <= fee <= 100 for origin, departs, target, arrives, fee in trucks)
        and all(type(number) is int for _, departs, _, arrives, fee in trucks for number in (departs, arrives, fee))
        and bool(start and goal) and 0 <= ready <= 1_000_000 and 0 <= budget <= 20
    )
