import random

FAMILIES = ("random", "crowded", "same_clock", "apart")


def generate(family: str, size: int, rng: random.Random):
    if family == "apart":
        # All photos first, all weighings long after them: nothing matches.
        photos = sorted(rng.randrange(400_000_000) for _ in range(size))
        weighings = sorted(500_000_000 + rng.randrange(400_000_000) for _ in range(size))
        return (photos, weighings, 1000)
    if family == "crowded":
        photos = sorted(rng.randrange(size * 2 + 1) for _ in range(size))
        weighings = sorted(rng.randrange(size * 2 + 1) for _ in range(size))
        return (photos, weighings, rng.randrange(6))
    trucks = sorted(rng.randrange(size * 60 + 1) for _ in range(size))
    drift = 0 if family == "same_clock" else 20
    photos = sorted(truck + 30 for truck in trucks if rng.random() < 0.9)
    weighings = sorted(truck + 30 + rng.randint(-drift, drift) for truck in trucks if rng.random() < 0.9)
    return (photos, weighings, drift)


def valid(photos, weighings, gap) -> bool:
    times = (photos, weighings)
    return all(one == sorted(one) and all(0 <= time <= 1_000_000_000 for time in one) for one in times) and 0 <= gap <= 1_000_000
