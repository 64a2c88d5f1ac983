import random

FAMILIES = ("two_sided", "random", "chain", "odd_cycle", "islands")


def generate(family: str, size: int, rng: random.Random):
    people = [f"p{number}" for number in range(size)]
    order = people[:]
    rng.shuffle(order)
    if family == "chain":
        conflicts = list(zip(order, order[1:]))
    elif family == "odd_cycle":
        ring = order[: max(3, size - (size + 1) % 2)] if size >= 3 else []
        conflicts = list(zip(ring, ring[1:] + ring[:1]))
    elif family == "islands":
        conflicts = [(order[index], order[index + 1]) for index in range(0, size - 1, 2)]
    elif family == "two_sided":
        left, right = order[: size // 2], order[size // 2 :]
        conflicts = [(rng.choice(left), rng.choice(right)) for _ in range(2 * size)] if left else []
    else:
        conflicts = [tuple(rng.sample(people, 2)) for _ in range(size // 2)] if size > 1 else []
    conflicts = [pair if rng.random() < 0.5 else pair[::-1] for pair in conflicts]
    rng.shuffle(conflicts)
    return people, conflicts
