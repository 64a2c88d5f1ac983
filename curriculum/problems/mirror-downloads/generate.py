import random

FAMILIES = ("mixed", "broken", "silent")


def generate(family: str, size: int, rng: random.Random):
    """`size` packages. No mirror answers exactly when the patience ends: a tie would have no right outcome."""
    mirrors = [f"mirror-{number}" for number in range(rng.randint(1, 4))]
    packages = [f"package-{number}" for number in range(size)]
    table = {mirror: {} for mirror in mirrors}
    for mirror in mirrors:
        for package in packages:
            seconds = rng.randrange(1, 40) / 10 + 0.03
            fate = rng.random()
            if family == "broken" and fate < 0.7 or fate < 0.2:
                table[mirror][package] = -seconds
            elif not (family == "silent" and fate < 0.8 or fate < 0.3):
                table[mirror][package] = seconds
    return packages, mirrors, table, rng.randint(1, 8), rng.randrange(5, 30) / 10
